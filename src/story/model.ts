/** What is said of the versions of a story. */

import type { NoteAction } from "../desk/actions.ts";
import type { Article, ArticleInit } from "../model.ts";

/** One version of a story among the articles that were given. */
export interface StoryVersion {
  /** Its place in the list that was given. */
  index: number;
  /** The article. */
  article: Article;
  /** Which version it says it is: -1 for an urgent, 0 where nothing is said, 1 for the first lead, and so on. */
  revision: number;
  /** Whether it says that it corrects an earlier one. */
  correction: boolean;
}

/** A story: its versions in their order. */
export interface Story {
  /** The versions, the first one first. */
  versions: StoryVersion[];
  /** The version that stands: the last one. */
  latest: StoryVersion;
}

/** A stretch of words of a paragraph, and what became of it. */
export interface WordChange {
  /** In both, only in the later one, or only in the earlier one. */
  kind: "kept" | "added" | "dropped";
  /** The words, with the blanks between them. */
  text: string;
}

/** A paragraph that stands in both versions, in its place. */
export interface KeptParagraph {
  /** What became of it. */
  kind: "kept";
  /** Its place in the earlier version, counted from 0. */
  from: number;
  /** Its place in the later version, counted from 0. */
  to: number;
  /** Its words. */
  text: string;
}

/** A paragraph that was edited in its place, or that was moved, edited or not. */
export interface EditedParagraph {
  /** What became of it; `"moved"` also where it was edited on the way. */
  kind: "edited" | "moved";
  /** Its place in the earlier version, counted from 0. */
  from: number;
  /** Its place in the later version, counted from 0. */
  to: number;
  /** What became of its words. */
  words: WordChange[];
}

/** A paragraph that only the later version has. */
export interface AddedParagraph {
  /** What became of it. */
  kind: "added";
  /** Its place in the later version, counted from 0. */
  to: number;
  /** Its words. */
  text: string;
}

/** A paragraph that only the earlier version has. */
export interface DroppedParagraph {
  /** What became of it. */
  kind: "dropped";
  /** Its place in the earlier version, counted from 0. */
  from: number;
  /** Its words. */
  text: string;
}

/** What became of a paragraph. */
export type ParagraphChange = KeptParagraph | EditedParagraph | AddedParagraph | DroppedParagraph;

/** The parts of an article that are compared as a whole. */
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

/** A part that is not the same in both versions; `before` or `after` is left out where a version has none. */
export type FieldChange = {
  [F in ComparedField]: {
    /** Which part. */
    field: F;
    /** What the earlier version has there. */
    before?: NonNullable<ArticleInit[F]>;
    /** What the later version has there. */
    after?: NonNullable<ArticleInit[F]>;
  };
}[ComparedField];

/** What the later version's note to editors says was done, held against what was done. */
export interface NoteClaim {
  /** What the note says. */
  action: NoteAction;
  /** Whether the comparison bears it out; left out where text cannot tell, as of a photo. */
  found?: boolean;
}

/** What changed from one version of a story to another. */
export interface VersionComparison {
  /** The parts beside the paragraphs that are not the same. */
  fields: FieldChange[];
  /** Every paragraph of either version: the later one's in their order, the dropped ones where they stood. */
  paragraphs: ParagraphChange[];
  /** What the later version's notes say was done. */
  claims: NoteClaim[];
}

/** A related headline, and which of the given articles it is. */
export interface RelatedMatch {
  /** Its place in the article's list of related stories. */
  related: number;
  /** Its place in the list of articles; left out where none fits. */
  index?: number;
  /** How well the headlines agree, from 0 to 1; 1 where they are the same but for their markers. */
  score: number;
}
