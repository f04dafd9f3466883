/** What may stand between a verb of saying and the clause that it reports: a time, a place, an opening, a number. */

import { isMainClause } from "./clause.ts";
import { isOf } from "./function-words.ts";
import { lowerAt, type Token, wordAt } from "./tokens.ts";
import { ARTICLE, BEFORE_TIME, CONNECTIVE, FINITE, PRONOUN, WHEN } from "./word-kinds.ts";

/** The index after words for a time: `on Friday`, `earlier this week`, `again`. */
export function afterTime(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const word = wordAt(tokens, at);
    if (word === "on" && isOf(wordAt(tokens, at + 1), WHEN)) at += 2;
    else if (isOf(word, WHEN)) at += 1;
    else if (
      (word === "the" || isOf(word, BEFORE_TIME)) &&
      /^(?:week|month|year|morning|day)$/.test(wordAt(tokens, at + 1))
    )
      at += 2;
    else return at;
  }
}

const LONGEST_PLACE = 6;

/**
 * The index after a place or an occasion, where a pronoun or an article begins the clause:
 * `in a statement (on Friday) it had`.
 */
export function afterPlace(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 2; at < from + LONGEST_PLACE; at += 1) {
    const before = lowerAt(tokens, at - 1);
    const word = lowerAt(tokens, at);
    if (word === ",") return undefined;
    // `in Oslo there was`
    const begins =
      isOf(word, ARTICLE | PRONOUN) || (word === "there" && isOf(wordAt(tokens, at + 1), FINITE));
    if (begins && !isOf(before, CONNECTIVE)) return at;
  }
  return undefined;
}

const LONGEST_OPENING = 12;

/**
 * Where a clause begins that has a phrase and a comma before its subject. The phrase belongs to what is said in
 * `said under the deal, trams will run`, and to the saying in `said in a letter, trams would run`.
 */
export function afterOpening(tokens: readonly Token[], from: number): number | undefined {
  const most = Math.min(tokens.length, from + LONGEST_OPENING);
  for (let comma = from + 1; comma < most; comma += 1) {
    if (wordAt(tokens, comma) !== ",") continue;
    const first = comma + 1;
    if (!isMainClause(tokens, first)) return undefined;
    return OF_CONTENT.test(lowerAt(tokens, from)) ? from : first;
  }
  return undefined;
}

const OF_CONTENT = /^(?:although|as|because|by|despite|for|from|if|though|under|unlike|without)$/;

/** Whether a number begins the reported words: `said about half of it ran`, `said at least 12 people died`. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  if (!BEFORE_COUNT.test(lowerAt(tokens, at))) return false;
  const words = tokens.slice(at, at + LONGEST_COUNT).map(({ lower }) => lower);
  return COUNTED.test(words.join(" "));
}

const LONGEST_COUNT = 4;
const BEFORE_COUNT = /^(?:about|a[st]|over|under)$/;
const COUNTED =
  /^(?:at (?:least|most) an? |(?:about|over|under|at (?:least|most)|as (?:few|little|many|much) as) (?:\p{Sc}|\d|(?:half|some|part|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|hundreds|thousands|millions)(?: |$)))/u;
