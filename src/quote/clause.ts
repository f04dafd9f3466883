/** Where clauses begin. */

import { isOf } from "./function-words.ts";
import { isCapital, lowerAt, type Token, wordAt } from "./tokens.ts";
import { IRREGULAR_PAST, isVerb } from "./word-forms.ts";
import { ARTICLE, CLAUSE_OPENER, CONJUNCTION, CONNECTIVE, FINITE, PRONOUN } from "./word-kinds.ts";

/** A clause has its verb within this many words. */
export const MOST_BEFORE_VERB = 8;

/** Whether a clause begins here, with its verb soon after: `announced the tram would run`. */
export function isClause(tokens: readonly Token[], from: number): boolean {
  if (isOf(lowerAt(tokens, from), PRONOUN)) return true;
  for (let at = from + 1; at < Math.min(tokens.length, from + MOST_BEFORE_VERB); at += 1) {
    const word = lowerAt(tokens, at);
    if (/^[,:]$/.test(word) || isOf(word, CONJUNCTION | PRONOUN | CLAUSE_OPENER)) return false;
    if (isOf(word, FINITE) || (IRREGULAR_PAST.test(word) && wordAt(tokens, at + 1) !== "by"))
      return true;
  }
  return false;
}

/** Whether a clause begins here, unlike in `, the day the tram was opened`, `, citing reports` and `, a city Lee must win`. */
export function isMainClause(tokens: readonly Token[], first: number): boolean {
  const word = lowerAt(tokens, first);
  if (isOf(word, CONNECTIVE) || word.endsWith("ing") || !isClause(tokens, first)) return false;
  if (!isOf(word, ARTICLE)) return true;
  for (let at = first + 1; !isOf(lowerAt(tokens, at), FINITE); at += 1) {
    if (at === tokens.length || isOf(wordAt(tokens, at), ARTICLE)) return false;
    const isSecond = at > first + 1 && isCapital(tokens, at) && !isCapital(tokens, at - 1);
    if (isSecond) return false;
  }
  return true;
}

/** Whether a form of a verb stands among some words. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => isVerb(lower));
}
