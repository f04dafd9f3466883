/** What the page and its worker tell each other. */

import type { DateMention, Entity, ParagraphChange, Quote, Severity } from "wirecopy";

/** What the page asks. All but a reading is asked of the text that was read last. */
export type Question =
  | { readonly kind: "read"; readonly text: string; readonly at: number; readonly day: string }
  | { readonly kind: "more"; readonly from: number }
  | { readonly kind: "members"; readonly path: Path }
  | { readonly kind: "changes"; readonly before: number; readonly after: number }
  | { readonly kind: "convert"; readonly format: string }
  | { readonly kind: "readBack"; readonly format: string; readonly output: string }
  | { readonly kind: "headline"; readonly headline: string }
  | { readonly kind: "revise" };

/** What the worker answers to each. */
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

/** Where a value stands in the tree: `["article", "dateline", "places", "0"]`. */
export type Path = readonly string[];

/** A stretch of the text that says something, and what. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  /** Its kind, which is its class on the page. */
  readonly kind: string;
  /** What it is, in a word or two. */
  readonly what: string;
  /** What it says: a date's value, a person's name and title. */
  readonly says: string;
  readonly path: Path;
  /** Of a quote its speaker's words, of a speaker's words their quote. */
  readonly joined?: { readonly start: number; readonly end: number };
}

/** A part of the article's text, and what is said of it. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly annotations: readonly Annotation[];
  /** How much of the article follows. */
  readonly rest: number;
}

/** A place to be drawn. */
export interface MapPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Whether the dateline has it. */
  readonly filed: boolean;
  /** Where the text names it. */
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** Something found, with all the places where the text has it. */
export interface FoundItem {
  readonly kind: string;
  readonly name: string;
  readonly about: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What is found of one kind. */
export interface FoundGroup {
  readonly title: string;
  readonly items: readonly FoundItem[];
  /** How many there are, those that are not sent too. */
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
  /** Its place in the feed. */
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
  /** The other parts that are not the same: headline, notes, credits and so on. */
  readonly fields: readonly string[];
  readonly paragraphs: readonly ParagraphChange[];
  /** What the note to editors says was done and was not found. */
  readonly untrue: readonly string[];
}

/** What the worker answers to a reading. */
export interface Reading {
  readonly articles: number;
  /** Which of them is told of here, and where it stands in the text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly headline: string;
  /** Whether the copy itself does not tell which day it was sent on. */
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
  /** A plain value as JSON; missing where it has members of its own. */
  readonly json?: string;
  /** What it is in a few words, where it has members. */
  readonly hint: string;
  /** Where the text has it: of a name all its mentions. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A converted article. */
export interface Written {
  readonly output: string;
  /** What the format has no place for, by the reason. */
  readonly lost: readonly Loss[];
  /** Whether the format is read as well. */
  readonly isRead: boolean;
}

/** What was lost for one reason: where it stood, and its words. */
export interface Loss {
  readonly reason: string;
  readonly parts: readonly { readonly path: string; readonly text: string }[];
}

/** The whole text with a change in it. */
export interface Edited {
  readonly text: string;
}

/** What is found in an article. */
export interface Found {
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}
