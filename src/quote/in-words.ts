/** Whose words they are in `in the words of Lee, "..."` and `in Lee's words, "..."`. */

import type { Span } from "../model.ts";
import { isOf } from "./function-words.ts";
import type { Attribution } from "./paragraph.ts";
import { saidBy } from "./said-by.ts";
import { lastIndex, type Phrase, spanOf, type Token, wordAt } from "./tokens.ts";
import { POSSESSIVE } from "./word-kinds.ts";

/** Reads `in the words of Lee` and `in Lee's words` before a quotation, unless a verb of saying follows them. */
export function inWordsOf(tokens: readonly Token[]): Attribution | undefined {
  const words = lastIndex(tokens, tokens.length, ({ word }) => word === "words");
  const first = lastIndex(tokens, words, ({ lower }) => lower === "in");
  if (first < 0 || words > first + LONGEST_OWNER) return undefined;
  if (tokens.slice(words).some(({ speech }) => speech > 0)) return undefined;
  const speaker = sourceOf(tokens, words) ?? ownerOf(tokens, { first: first + 1, last: words - 1 });
  return speaker && { speaker, cue: spanOf(tokens, { first, last: words }) };
}

// The most words of `in the mayor's own words`.
const LONGEST_OWNER = 6;

/** Who follows `words of`. */
function sourceOf(tokens: readonly Token[], words: number): Span | undefined {
  const source = wordAt(tokens, words + 1) === "of" ? saidBy(tokens, words + 2) : undefined;
  return source && spanOf(tokens, source);
}

/** Whose words they are in `Lee's own`, without the `'s`; undefined in `his`, `other` and `two`. */
function ownerOf(tokens: readonly Token[], { first, last }: Phrase): Span | undefined {
  const owner = wordAt(tokens, last) === "own" ? last - 1 : last;
  const [genitive = ""] = /['\u2019]s?$/.exec(wordAt(tokens, owner)) ?? [];
  if (owner < first || genitive === "" || isOf(wordAt(tokens, first), POSSESSIVE)) return undefined;
  const { start, end } = spanOf(tokens, { first, last: owner });
  return { start, end: end - genitive.length };
}
