/** Speakers whom `and` joins: `Seoul and Washington said`, `Western diplomats and police officers say`. */

import { isOf } from "./function-words.ts";
import { arePeople, areSpeakers, headOf, opensSentence } from "./head.ts";
import { beforeBrackets, beginning, endsBefore, MOST_WORDS } from "./noun-phrase.ts";
import { isCapital, lowerAt, type Token, wordAt } from "./tokens.ts";
import { PREPOSITION } from "./word-kinds.ts";

/**
 * Where a subject begins whose last part begins at `first`: at `Western` in `Western diplomats and police say`, at `Lee`
 * in `Lee, Kim and Park said`, but at `first` itself in `The tram stopped and police said`.
 */
export function joinedStart(tokens: readonly Token[], first: number): number {
  const and = first - 1;
  if (and < 1 || wordAt(tokens, and) !== "and" || wordAt(tokens, and - 1) === ",") return first;
  // `the Harbor Board (HB) and the mayor said`
  const closing = wordAt(tokens, and - 1) === ">" ? and - 2 : and - 1;
  const last = beforeBrackets(tokens, closing);
  let start = clauseStart(tokens, last);
  // `Drivers who live in Gary and Flint said`: whom the clause is about is found later.
  if (wordAt(tokens, start - 1) === "who") return start;
  if (!areSpeakers(tokens, start, last)) return first;
  while (wordAt(tokens, start - 1) === ",") {
    const part = beginning(tokens, start - 2);
    const opens = part === 0 || wordAt(tokens, part - 1) === ",";
    if (!(opens && isListed(tokens, part, start - 2))) break;
    start = part;
  }
  return start;
}

/**
 * The last word of the second speaker if `and` joins two after their verb, `said Ann Lee and Bob Kim.`, but not in
 * `said Lee and Kim agreed`; -1 if there is no second one.
 */
export function joinedEnd(tokens: readonly Token[], and: number): number {
  if (wordAt(tokens, and) !== "and") return -1;
  let last = and;
  while (isCapital(tokens, last + 1)) last += 1;
  const after = wordAt(tokens, last + 1);
  return last > and && (/^[,.]?$/.test(after) || isOf(after, PREPOSITION)) ? last : -1;
}

/** Where the clause begins in which a word stands, with any `and` in it. */
function clauseStart(tokens: readonly Token[], last: number): number {
  const least = Math.max(0, last - MOST_WORDS);
  let start = last;
  while (start > least && (!endsBefore(tokens, start) || wordAt(tokens, start - 1) === "and"))
    start -= 1;
  return start;
}

/** Whether words before a comma are a name or people, `Lee`, `Traders in Seoul`, and do not introduce: `Writing in Nature`. */
function isListed(tokens: readonly Token[], first: number, last: number): boolean {
  if (opensSentence(lowerAt(tokens, first))) return false;
  const from = lowerAt(tokens, first) === "the" ? first + 1 : first;
  const words = tokens.slice(from, last + 1);
  if (from <= last && words.every(({ word }, at) => word === "<" || isCapital(tokens, from + at)))
    return true;
  if (last - first >= LONGEST_LISTED) return false;
  return arePeople(wordAt(tokens, headOf(tokens, first, last))) && areSpeakers(tokens, first, last);
}

// The most words of `Traders in Hong Kong` in a list.
const LONGEST_LISTED = 4;
