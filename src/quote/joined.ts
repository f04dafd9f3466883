/** Speakers whom `and` joins: `Seoul and Washington said`, `Western diplomats and police officers say`. */

import { isOf } from "./function-words.ts";
import { beginning, endsBefore, MOST_WORDS } from "./noun-phrase.ts";
import { isCapital, lowerAt, MARK, type Token, wordAt } from "./tokens.ts";
import { IN_LY, IRREGULAR_PAST, introduces, isPast, MAYBE_PAST } from "./word-forms.ts";
import { AUXILIARY, DETERMINER, PREPOSITION, PRONOUN } from "./word-kinds.ts";

/**
 * Where a subject begins whose last part begins at `first`: at `Western` in `Western diplomats and police say`, at `Lee`
 * in `Lee, Kim and Park said`, but at `first` itself in `The tram stopped and police said`.
 */
export function joinedStart(tokens: readonly Token[], first: number): number {
  if (first < 2 || wordAt(tokens, first - 1) !== "and" || wordAt(tokens, first - 2) === ",")
    return first;
  let start = clauseStart(tokens, first - 2);
  if (!isNounPhrase(tokens, start, first - 1)) return first;
  // `Lee, Kim and Park`, but not `He met Lee, and Kim and Park said`
  for (let last = start - 2; wordAt(tokens, last + 1) === "," && last >= 0; last = start - 2) {
    const part = beginning(tokens, last);
    if (!(isNounPhrase(tokens, part, last + 1) && isCapital(tokens, last))) break;
    if (part > 0 && wordAt(tokens, part - 1) !== ",") break;
    start = part;
  }
  return start;
}

/**
 * The last word of the second speaker if `and` joins two after their verb: `said Ann Lee and Bob Kim.`, but not
 * `said Lee and Kim agreed`; -1 if it does not.
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

/** Whether words are a noun phrase by the look of it: nothing that introduces a sentence, and no verb. */
function isNounPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  const opener = lowerAt(tokens, start);
  if (start >= end || introduces(opener) || IN_LY.test(opener) || opener === "instead")
    return false;
  // `He and Lee said`, but not `because he is late and police said`
  if (isOf(opener, PRONOUN) && start < end - 1) return false;
  return !tokens.slice(start, end).some((_, at) => isVerbOf(tokens, start + at, start));
}

/** Whether a word is the verb of a clause, unlike the participle that begins `Armed police` and `The armed police`. */
function isVerbOf(tokens: readonly Token[], at: number, start: number): boolean {
  const word = wordAt(tokens, at);
  if (
    isOf(word, AUXILIARY) ||
    IRREGULAR_PAST.test(word) ||
    MAYBE_PAST.test(word) ||
    MARK.test(word)
  )
    return true;
  return (
    isPast(word) && at > start && !isOf(wordAt(tokens, at - 1), DETERMINER) && !ASKED.test(word)
  );
}

// economists polled in May and June
const ASKED = /^(?:based|briefed|contacted|interviewed|polled|questioned|surveyed)$/;
