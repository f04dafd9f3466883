/** Types of stories, their versions, and comparisons of versions. */

import type { NoteAction } from "../desk/actions.ts";
import type { Article, ArticleInit } from "../model.ts";

/** One version of a story. */
export interface StoryVersion {
  /** The index of the article in the array that was passed. */
  index: number;
  /** The article. */
  article: Article;
  /**
   * The version that its headline announces: -1 for an urgent, 0 if nothing is announced, 1 for the first lead, and so
   * on.
   */
  revision: number;
  /** Whether it is marked as the correction of an earlier version, or withdraws it: `(KILL)`, `WITHDRAWN`. */
  correction: boolean;
  /** Whether it withdraws an earlier version. */
  withdrawal: boolean;
}

/** A story, as its versions in order. */
export interface Story {
  /** The versions, from first to last. */
  versions: StoryVersion[];
  /** The current version, which is the last one. */
  latest: StoryVersion;
}

/** A run of words in a paragraph, and what happened to it. */
export interface WordChange {
  /** Whether the words are in both versions, only in the later one, or only in the earlier one. */
  kind: "kept" | "added" | "dropped";
  /** The words, including the blanks between them. */
  text: string;
}

/** An unchanged paragraph that is in both versions. */
export interface KeptParagraph {
  /** What happened to the paragraph. */
  kind: "kept";
  /** The index of the paragraph in the earlier version, counted from 0. */
  from: number;
  /** The index of the paragraph in the later version, counted from 0. */
  to: number;
  /** The text of the paragraph. */
  text: string;
}

/** A paragraph that was edited in place, or that was moved, whether edited or not. */
export interface EditedParagraph {
  /** What happened to the paragraph; `"moved"` even if it was also edited. */
  kind: "edited" | "moved";
  /** The index of the paragraph in the earlier version, counted from 0. */
  from: number;
  /** The index of the paragraph in the later version, counted from 0. */
  to: number;
  /** What happened to the words of the paragraph, in order. */
  words: WordChange[];
}

/** A paragraph that is only in the later version. */
export interface AddedParagraph {
  /** What happened to the paragraph. */
  kind: "added";
  /** The index of the paragraph in the later version, counted from 0. */
  to: number;
  /** The text of the paragraph. */
  text: string;
}

/** A paragraph that is only in the earlier version. */
export interface DroppedParagraph {
  /** What happened to the paragraph. */
  kind: "dropped";
  /** The index of the paragraph in the earlier version, counted from 0. */
  from: number;
  /** The text of the paragraph. */
  text: string;
}

/** What happened to a paragraph from one version to the next. */
export type ParagraphChange = KeptParagraph | EditedParagraph | AddedParagraph | DroppedParagraph;

/** A field of an article that is compared as a whole. */
export type ComparedField =
  | "date"
  | "headline"
  | "notes"
  | "byline"
  | "dateline"
  | "items"
  | "signOffs"
  | "credits"
  | "end"
  | "related"
  | "furniture"
  | "trailing";

/**
 * A field that differs between the two versions; `before` or `after` is absent if that version does not have the field.
 */
export type FieldChange = {
  [F in ComparedField]: {
    /** The name of the field. */
    field: F;
    /** The value in the earlier version. */
    before?: NonNullable<ArticleInit[F]>;
    /** The value in the later version. */
    after?: NonNullable<ArticleInit[F]>;
  };
}[ComparedField];

/** A change that the later version's note to editors announces, checked against the changes that were found. */
export interface NoteClaim {
  /** The change that the note announces. */
  action: NoteAction;
  /** Whether the comparison confirms it; absent if text alone cannot show it, as with a photo. */
  found?: boolean;
}

/** The differences between two versions of a story. */
export interface VersionComparison {
  /** The fields, other than the paragraphs, that differ. */
  fields: FieldChange[];
  /** Every paragraph of either version: those of the later version in order, with the dropped ones where they stood. */
  paragraphs: ParagraphChange[];
  /** The changes that the later version's notes announce. */
  claims: NoteClaim[];
}

/** A related headline, and the article it belongs to. */
export interface RelatedMatch {
  /** The index of the headline in the article's `related`. */
  related: number;
  /** The index of the article in the array that was passed; absent if none matches. */
  index?: number;
  /** How well the headlines match, from 0 to 1; 1 if they are identical apart from their markers. */
  score: number;
}
