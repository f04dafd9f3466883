/** What stands before a subject in its phrase. */

import { PRONOUNS } from "./anaphora.ts";
import { isOf } from "./function-words.ts";
import { isCapital, lastIndex, lowerAt, type Phrase, type Token, wordAt } from "./tokens.ts";
import { introduces } from "./word-forms.ts";
import { DETERMINER, PREPOSITION, WHEN } from "./word-kinds.ts";

/** Leaves out what introduces a subject: `In a letter he`, `On Monday Lee`. */
export function withoutIntroduction(tokens: readonly Token[], first: number, last: number): Phrase {
  if (PRONOUNS.test(wordAt(tokens, last))) return { first: last, last };
  if (!introduces(tokens, first))
    return { first: hasGerund(tokens, first) ? first + 1 : first, last };
  const determiner = lastDeterminer(tokens, last);
  return determiner > first + 1 ? { first: determiner, last } : nameAtEnd(tokens, first, last);
}

/** The index of the last article or the like before `end`, or -1. */
export function lastDeterminer(tokens: readonly Token[], end: number): number {
  return lastIndex(tokens, end, ({ word }) => isOf(word.toLowerCase(), DETERMINER));
}

/** The capitalized words at the end of a phrase, with the word after them; the whole phrase if it begins with them. */
export function nameAtEnd(tokens: readonly Token[], first: number, last: number): Phrase {
  let name = last;
  while (name > first + 1 && isCapital(tokens, name - 1)) name -= 1;
  while (name < last && isOf(wordAt(tokens, name), WHEN)) name += 1;
  return isCapital(tokens, name) && name > first ? { first: name, last } : { first, last };
}

/** Whether a gerund with an object begins here: `after publishing a letter demanding`, but not `During the trial, Lee`. */
function hasGerund(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    word.endsWith("ing") && !isOf(word, PREPOSITION) && isOf(wordAt(tokens, at + 1), DETERMINER)
  );
}
