/** The noun phrase that stands before a verb of saying, or before `who`. */

import { PRONOUNS } from "./anaphora.ts";
import { isPlaceOf } from "./apposition.ts";
import { isOf } from "./function-words.ts";
import { beginning, namesWords } from "./noun-phrase.ts";
import { isCapital, lowerAt, type Phrase, type Token, wordAt } from "./tokens.ts";
import { ARTICLE } from "./word-kinds.ts";

/** The noun phrase that ends at `last`, or that what ends there belongs to; `relative` says that `who` follows. */
export function phraseTo(tokens: readonly Token[], last: number, relative: boolean): Phrase {
  let phrase = phraseUpTo(tokens, last);
  for (const corrected of CORRECTIONS) phrase = corrected(tokens, phrase, relative) || phrase;
  return phrase;
}

function phraseUpTo(tokens: readonly Token[], last: number): Phrase {
  return { first: beginning(tokens, last), last };
}

/** A better reading of a phrase; `false` if it is right as it is. */
type Correction = (tokens: readonly Token[], phrase: Phrase, relative: boolean) => Phrase | false;

// Each corrects what those before it have found: `according to residents of Seaport, Maine, who said`.
const CORRECTIONS: readonly Correction[] = [
  // `the Harbor Board (HB) in Busan said`, `the Harbor Institute (HI) think tank said`
  (tokens, { first }) =>
    /^(?:at|in|of|think)$/.test(wordAt(tokens, first)) &&
    wordAt(tokens, first - 1) === ")" &&
    wordAt(tokens, first - 3) === "(" &&
    isCapital(tokens, first - 4) &&
    phraseUpTo(tokens, first - 4),

  // `according to police, who said`
  (tokens, { first, last }) =>
    lowerAt(tokens, first) === "according" && first + 2 <= last && { first: first + 2, last },

  // `residents of Seaport, Maine, who said`
  (tokens, { first, last }, relative) =>
    relative && first === last && isPlaceOf(tokens, first - 2) && phraseUpTo(tokens, first - 2),

  // `the Santa Clara, California-based company`
  (tokens, { first, last }) =>
    wordAt(tokens, first - 1) === "," &&
    tokens.slice(first, first + 3).some(({ word }) => word.endsWith("-based")) && {
      first: beginning(tokens, first - 2),
      last,
    },

  // `a move the mayor called "late"`, `a move he called "late"`, `a charge Kim called "baseless"`
  (tokens, { first, last }) =>
    /^an?$/.test(lowerAt(tokens, first)) &&
    isNextPhrase(tokens, first, last) && { first: first + 2, last },
];

/** Whether another phrase, up to `last`, begins after an article and a noun. */
function isNextPhrase(tokens: readonly Token[], article: number, last: number): boolean {
  const at = article + 2;
  const word = wordAt(tokens, at);
  return (
    isOf(word, ARTICLE) ||
    (at === last && PRONOUNS.test(word)) ||
    (isCapital(tokens, at) && namesWords(tokens, article))
  );
}
