/**
 * What all formats have in common: what a reader returns, what a writer returns, and the metadata that a document
 * carries and wire copy itself has no place for.
 */

import type { Article, DateMention, DeepReadonly, Entity, NameKind, Quote } from "../model.ts";

/** The metadata that a document carries besides the copy. Each field is absent if the document does not give it. */
export interface DocumentMetadata {
  /** The identifier of the document: a URI, a GUID or a number. */
  id?: string;
  /** The version of the document, counted from 1. */
  version?: number;
  /** The identifiers of the documents that this one revises. */
  revises?: string[];
  /** The language of the text as a BCP 47 tag: `"en"`, `"ko-KR"`. */
  language?: string;
  /** The story's slug, or the keyword that agencies use as one: `"Germany-politics"`. */
  slug?: string;
  /** The take key after the slug, which identifies the lead, correction or part of the story: `"1stLd-Writethru"`. */
  take?: string;
  /** Additional keywords. */
  keywords?: string[];
  /** The desk's category, as written: `"i"`, `"FSP"`. */
  category?: string;
  /** The urgency, from 1 (flash) to 9. */
  urgency?: number;
  /** The wire service on which it moved. */
  service?: string;
  /** The number under which it moved: `"dpa 061"`, `"G7787"`. */
  number?: string;
  /** The routing codes, as written: `"glbsm"`, `"ccccb dpa 061"`. */
  routing?: string;
  /** The number of words, according to the document. */
  wordCount?: number;
  /** When it was first created: a day, or an ISO 8601 time with its zone. */
  created?: string;
  /** When this version was created: a day, or an ISO 8601 time with its zone. */
  modified?: string;
  /** The provider: `"AP"`. */
  provider?: string;
  /** The copyright line. */
  copyright?: string;
  /** The usage terms. */
  usage?: string;
}

/** The metadata to write with an article: that of a document, or any of its fields. */
export type DocumentMetadataInit = {
  readonly [Name in keyof DocumentMetadata]?: DeepReadonly<DocumentMetadata[Name]> | undefined;
};

/**
 * Something that could not be carried over in a conversion. Losses are reported so that nothing is dropped silently.
 */
export interface Loss {
  /** Where it was: a field of the article (`related[0]`), or a place in the document (`nitf/head/docdata/series`). */
  path: string;
  /** The content that was lost, as written. */
  text: string;
  /** Why it could not be carried over. */
  reason: string;
}

/** An article read from a document, with the metadata of the document. */
export interface ReadDocument {
  /**
   * The article; its positions are UTF-16 offsets into its `source`, the wire copy that corresponds to the document.
   */
  article: Article;
  /** The metadata of the document. */
  metadata: DocumentMetadata;
  /**
   * The names that the document lists for the article, with their kinds; pass them to `extractEntities` as the option
   * `names`.
   */
  names: Record<string, NameKind>;
  /** Everything in the document that has no place in the other fields. */
  lost: Loss[];
}

/** A document written from an article, with everything that did not fit into it. */
export interface WrittenDocument<T> {
  /** The document. */
  output: T;
  /** Everything in the article or the options that the format has no place for. */
  lost: Loss[];
}

/** Options for writing a document: what to include besides the article itself. */
export interface WriteDocumentOptions {
  /** The metadata to write. */
  metadata?: DocumentMetadataInit | undefined;
  /** The entities to include, as returned by `extractEntities`. */
  entities?: readonly DeepReadonly<Entity>[] | undefined;
  /** The time expressions to mark up, as returned by `extractDates`. */
  dates?: readonly DeepReadonly<DateMention>[] | undefined;
  /** The quotations to mark up, as returned by `extractQuotes`. */
  quotes?: readonly DeepReadonly<Quote>[] | undefined;
}

/** What readers throw for a document in markup that cannot be read: a `RangeError` with the offset of the fault. */
export interface MarkupError extends Error {
  /** The name of the reader's argument. */
  path: "input";
  /** The offset of the fault in the document, in UTF-16 code units. */
  offset: number;
}
