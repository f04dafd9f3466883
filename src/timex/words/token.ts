/** Words and numbers as they occur in a text. */

import type { Span } from "../../model.ts";
import type { Entry } from "./lexicon.ts";

/** A word of the lexicon, or a number. */
export interface Token extends Span {
  readonly entry: Entry;
  /** Its kinds as bits, its number and its value, from its entry or from the digits. */
  readonly kinds: number;
  readonly n: number;
  readonly value: string;
  /** The word in small letters, or the digits. */
  readonly word: string;
  /** What comes before it: one of the gaps. */
  readonly gap: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** The gaps: what can come between two words of a run. */
export const NONE = 1;
export const BLANK = 2;
export const HYPHEN = 4;
export const COMMA = 8;

/** The value of words that may stand before any word of an expression and change nothing: `the fiscal third quarter`. */
export const SKIPPED = "~";

/** Makes a token, always with its members in the same order: engines read such objects faster. */
export function makeToken(
  entry: Entry,
  start: number,
  end: number,
  gap: number,
  { n, value, word }: Pick<Token, "n" | "value" | "word"> = entry,
  capital = false,
): Token {
  return { entry, kinds: entry.kinds, n, value, word, start, end, gap, capital };
}
