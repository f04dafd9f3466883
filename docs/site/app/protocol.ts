/** What the page and its worker tell each other. */

import type { Article, DateMention, Entity, ParagraphChange, Quote } from "wirecopy";

/** What the page asks. */
export type Request =
  | { readonly id: number; readonly kind: "read"; readonly text: string }
  | {
      readonly id: number;
      readonly kind: "convert";
      readonly text: string;
      readonly format: string;
    }
  | {
      readonly id: number;
      readonly kind: "headline";
      readonly text: string;
      readonly headline: string;
    }
  | { readonly id: number; readonly kind: "revise"; readonly text: string };

/** A stretch of the text that says something, and what. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  /** Its kind, which is its class on the page. */
  readonly kind: string;
  /** What to say of it. */
  readonly label: string;
}

/** A place to be drawn. */
export interface MapPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly filed: boolean;
}

/** A version of a story in the feed. */
export interface FeedVersion {
  readonly headline: string;
  readonly date: string;
  /** What changed since the version before; missing for the first. */
  readonly changes?: FeedChanges;
}

/** What changed from one version to the next. */
export interface FeedChanges {
  /** The other parts that are not the same: headline, notes, credits and so on. */
  readonly fields: readonly string[];
  readonly paragraphs: readonly ParagraphChange[];
}

/** What the worker answers to a reading. */
export interface Reading {
  readonly article: Article;
  readonly annotations: readonly Annotation[];
  readonly places: readonly MapPlace[];
  readonly stories: readonly (readonly FeedVersion[])[];
  readonly articles: number;
  readonly milliseconds: number;
}

/** What is found in an article. */
export interface Found {
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
}

/** What the worker answers. */
export type Answer =
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly text: string; readonly lost?: readonly string[] }
  | { readonly id: number; readonly error: string };
