/** Speakers who are no subjects: `Kim was called "a fool" by Lee`, `It was, in Lee's words, "a mess"`. */

import type { Span } from "../model.ts";
import { isOf } from "./function-words.ts";
import type { Attribution } from "./paragraph.ts";
import { saidBy } from "./subject.ts";
import {
  lastComma,
  lastIndex,
  lowerAt,
  type Phrase,
  spanOf,
  type Token,
  wordAt,
} from "./tokens.ts";
import { IN_LY } from "./word-forms.ts";
import { ADVERB, BE, POSSESSIVE } from "./word-kinds.ts";

/**
 * Reads a passive before a quotation, `Kim was criticized by Lee as "a fool"`, whose speaker may also follow the
 * quotation; undefined if the verb is active.
 */
export function passiveOf(tokens: readonly Token[], verb: number): Attribution | undefined {
  if (!isPassive(tokens, verb)) return undefined;
  return { speaker: agentAt(tokens, verb + 1), cue: tokens[verb] as Token };
}

/** Whether a verb of saying tells what is said of its subject: `Kim was called`, `The plan, called`. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  const word = lowerAt(tokens, verb);
  if (!PARTICIPLE.test(word)) return false;
  const at = lastIndex(tokens, verb, ({ word }) => !isOf(word, ADVERB) && !IN_LY.test(word));
  if (isOf(lowerAt(tokens, at), BE)) return true;
  const opens = verb === tokens.length - (wordAt(tokens, verb + 1) === "as" ? 2 : 1);
  // But `which Kim, the mayor, called "a mess"`
  const apart = wordAt(tokens, at) === "," && lastComma(tokens, at) < 0;
  return opens && apart && OF_THING.test(word);
}

// `Lee was worried` is active.
const PARTICIPLE = /^(?!worried$)\p{Ll}+ed$|^(?:said|told|written)$/u;
// Verbs that take the quotation as a name for their object.
const OF_THING = /^(?:call|condemn|criticiz|criticis|denounc|describ|dismiss|hail|prais)ed$/;

/** The speaker after `by`, right after a passive or after its quotation: `called "a fool" by Lee`. */
export function agentAt(tokens: readonly Token[], at: number): Span | undefined {
  const agent = wordAt(tokens, at) === "by" ? saidBy(tokens, at + 1) : undefined;
  return agent && spanOf(tokens, agent);
}

/** Reads `in the words of Lee,` and `in Lee's words,` at the end of what stands before a quotation. */
export function inWordsOf(tokens: readonly Token[]): Attribution | undefined {
  const words = lastIndex(tokens, tokens.length, ({ word }) => word === "words");
  const first = lastIndex(tokens, words, ({ lower }) => lower === "in");
  if (first < 0 || words > first + MOST_WORDS) return undefined;
  const cue = spanOf(tokens, { first, last: words });
  const end = tokens.length - (/^[,:]$/.test(wordAt(tokens, tokens.length - 1)) ? 1 : 0);
  if (wordAt(tokens, words + 1) === "of") {
    const source = saidBy(tokens, words + 2);
    return source?.last === end - 1 ? { speaker: spanOf(tokens, source), cue } : undefined;
  }
  if (words !== end - 1) return undefined;
  return { speaker: ownerOf(tokens, { first: first + 1, last: words - 1 }), cue };
}

// The most words of `in the mayor's own words`.
const MOST_WORDS = 6;

/** Whose words they are in `Lee's own`, without the `'s`; undefined for `his`. */
function ownerOf(tokens: readonly Token[], { first, last }: Phrase): Span | undefined {
  const owner = wordAt(tokens, last) === "own" ? last - 1 : last;
  const [genitive = ""] = /['\u2019]s?$/.exec(wordAt(tokens, owner)) ?? [];
  if (owner < first || genitive === "" || isOf(wordAt(tokens, first), POSSESSIVE)) return undefined;
  const { start, end } = spanOf(tokens, { first, last: owner });
  return { start, end: end - genitive.length };
}
