/**
 * What every format has in common: what a reader gives, what a writer gives, and what a document says of an article
 * that wire copy itself has no words for.
 */

import type { Article, DateMention, Entity, NameKind, Quote } from "../model.ts";

/** What a document says of its article beside the copy. Every field is left out where the document does not say it. */
export interface DocumentMetadata {
  /** The document's own name: a URI, a GUID, a number. */
  id?: string;
  /** Which version of the document it is, counted from 1. */
  version?: number;
  /** The documents that this one revises. */
  revises?: string[];
  /** The language of the text, as BCP 47 writes it: `"en"`, `"ko-KR"`. */
  language?: string;
  /** The story's slug, or the keyword that agencies use for one: `"Germany-politics"`. */
  slug?: string;
  /** The take key behind the slug: which lead, correction or part of the story it is, `"1stLd-Writethru"`. */
  take?: string;
  /** Further words to find it by. */
  keywords?: string[];
  /** The desk's category, as written: `"i"`, `"FSP"`. */
  category?: string;
  /** How urgent it is, from 1 (flash) to 9. */
  urgency?: number;
  /** The service it moved on. */
  service?: string;
  /** The number it moved under: `"dpa 061"`, `"G7787"`. */
  number?: string;
  /** Where the wire was to send it, as written: `"glbsm"`, `"ccccb dpa 061"`. */
  routing?: string;
  /** How many words the document says it has. */
  wordCount?: number;
  /** When it was first made: a day, or an ISO 8601 time with its zone. */
  created?: string;
  /** When this version was made: a day, or an ISO 8601 time with its zone. */
  modified?: string;
  /** Whom it comes from: `"AP"`. */
  provider?: string;
  /** The copyright line. */
  copyright?: string;
  /** What one may do with it. */
  usage?: string;
}

/** Something that one side has and the other cannot hold; told, so that nothing is dropped in silence. */
export interface Loss {
  /** Where it stood: the article's field (`related[0]`), or the place in the document (`/nitf/body/pubdata`). */
  path: string;
  /** What it was, in its own words. */
  text: string;
  /** Why it could not come along. */
  reason: string;
}

/** An article read from a document, with what the document says of it. */
export interface ReadDocument {
  /** The article; its positions are those of its `source`, the copy that the document amounts to. */
  article: Article;
  /** What the document says beside the copy. */
  metadata: DocumentMetadata;
  /** Whom and what the document says that the article is about: the option `names` of `extractEntities`. */
  names: Record<string, NameKind>;
  /** What of the document none of these could hold. */
  lost: Loss[];
}

/** An article as a document, with what did not fit. */
export interface WrittenDocument<T> {
  /** The document. */
  output: T;
  /** What of the article the format has no place for. */
  lost: Loss[];
}

/** What to write beside the article itself; found by `extractEntities` and its like, where it is wanted. */
export interface WriteDocumentOptions {
  /** What to say of the article. */
  metadata?: DocumentMetadata | undefined;
  /** The entities to name. */
  entities?: readonly Entity[] | undefined;
  /** The time expressions to mark. */
  dates?: readonly DateMention[] | undefined;
  /** The quotations to mark. */
  quotes?: readonly Quote[] | undefined;
}
