/** The messages between the page and its worker. */

import type { DateMention, Entity, ParagraphChange, Quote, Severity } from "wirecopy";

/** The questions that the page asks. All but `read` are about the text that was read last. */
export type Question =
  | { readonly kind: "read"; readonly text: string; readonly at: number; readonly day: string }
  | { readonly kind: "more"; readonly from: number }
  | { readonly kind: "members"; readonly path: Path }
  | { readonly kind: "changes"; readonly before: number; readonly after: number }
  | { readonly kind: "convert"; readonly format: string }
  | { readonly kind: "readBack"; readonly format: string; readonly output: string }
  | { readonly kind: "headline"; readonly headline: string }
  | { readonly kind: "revise" };

/** The worker's answer to each kind of question. */
export interface Answers {
  readonly read: Reading;
  readonly more: Stretch;
  readonly members: readonly Member[];
  readonly changes: FeedChanges;
  readonly convert: Written;
  readonly readBack: Edited;
  readonly headline: Edited;
  readonly revise: Edited;
}

/** Where a value is in the tree, as in `["article", "dateline", "places", "0"]`. */
export type Path = readonly string[];

/** A stretch of the text that means something, and what it means. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  /** Its kind, which is its class on the page. */
  readonly kind: string;
  /** What it is, in a word or two. */
  readonly what: string;
  /** What it means, for example a date's value, or a person's name and title. */
  readonly says: string;
  readonly path: Path;
  /** The span of a quote's speaker, or of a speaker's quote. */
  readonly joined?: { readonly start: number; readonly end: number };
}

/** A part of the article's text, with its annotations. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly annotations: readonly Annotation[];
  /** How many characters of the article follow. */
  readonly rest: number;
}

/** A place to be drawn on the map. */
export interface MapPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Whether it is in the dateline. */
  readonly filed: boolean;
  /** Where the text names it. */
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** Something that was found, with all its spans in the text. */
export interface FoundItem {
  readonly kind: string;
  readonly name: string;
  readonly about: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What was found of one kind. */
export interface FoundGroup {
  readonly title: string;
  readonly items: readonly FoundItem[];
  /** How many there are, including those that are not sent. */
  readonly count: number;
}

/** Something that looks wrong. */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A version of a story in the feed. */
export interface FeedVersion {
  /** The index of its article in the feed. */
  readonly at: number;
  readonly headline: string;
  readonly markers: readonly string[];
  readonly date: string;
  readonly source: string;
}

/** A story of the feed. */
export interface FeedStory {
  readonly headline: string;
  readonly date: string;
  readonly versions: readonly FeedVersion[];
}

/** What changed from one version to the next. */
export interface FeedChanges {
  /** The names of the other parts that differ: headline, notes, credits and so on. */
  readonly fields: readonly string[];
  readonly paragraphs: readonly ParagraphChange[];
  /** The changes that the note to editors claims, but that were not found. */
  readonly untrue: readonly string[];
}

/** What the worker read in the text. */
export interface Reading {
  readonly articles: number;
  /** The index of the article that the rest is about, and its span in the text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly headline: string;
  /** Whether the user should be asked for the day that the copy was sent on, since it does not say so itself. */
  readonly wantsDay: boolean;
  readonly stretch: Stretch;
  readonly places: readonly MapPlace[];
  readonly found: readonly FoundGroup[];
  readonly problems: readonly Problem[];
  readonly stories: readonly FeedStory[];
  readonly milliseconds: number;
}

/** A member of a value of the tree. */
export interface Member {
  readonly name: string;
  /** The value as JSON, if it has no members of its own. */
  readonly json?: string;
  /** The value in a few words, if it has members. */
  readonly hint: string;
  /** Its spans in the text, which for a name are those of all its mentions. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A converted article. */
export interface Written {
  readonly output: string;
  /** What the format has no place for, grouped by the reason. */
  readonly lost: readonly Loss[];
  /** Whether the format can be read back, too. */
  readonly isRead: boolean;
}

/** What was lost for one reason: the path and the text of each part. */
export interface Loss {
  readonly reason: string;
  readonly parts: readonly { readonly path: string; readonly text: string }[];
}

/** The whole text after an edit. */
export interface Edited {
  readonly text: string;
}

/** What was found in an article. */
export interface Found {
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}
