/** Statements without quotation marks. */

import type { Span } from "../model.ts";
import { lastIndex, spanOf, type Token } from "./tokens.ts";

/** What is reported, who says it, and the words that attribute it. */
export interface Statement {
  /** One stretch, or two if the verb stands in the middle. */
  readonly content: readonly Span[];
  readonly speaker: Span | undefined;
  readonly cue: Span;
  /** Whether the speaker denies it. */
  readonly denied?: boolean;
  /** The index of the last token that belongs to it. */
  readonly last: number;
}

/** The fewest words that a statement has. */
export const LEAST_WORDS = 2;

/**
 * The span of a stretch without the punctuation at its ends; undefined if fewer than `least` words remain. Quotation
 * marks stay.
 */
export function trimmed(
  tokens: readonly Token[],
  from: number,
  to: number = tokens.length,
  least: number = LEAST_WORDS,
): Span | undefined {
  const words = tokens.slice(from, to + 1);
  const isWord = ({ word }: Token): boolean => !/^[.,;:?!\u2014\u2013]$|^--$/.test(word);
  const last = lastIndex(words, words.length, isWord);
  const first = words.findIndex(isWord);
  return last < 0 || last - first < least - 1 ? undefined : spanOf(words, { first, last });
}
