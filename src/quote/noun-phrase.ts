/** Where a noun phrase begins and ends. */

import { isOf } from "./function-words.ts";
import { isCapital, isMark, lastIndex, type Token, wordAt } from "./tokens.ts";
import {
  ARTICLE,
  BEFORE_TIME,
  CLAUSE_OPENER,
  CONJUNCTION,
  CONNECTIVE,
  PRONOUN,
  RELATIVE,
  THAT,
  WHEN,
} from "./word-kinds.ts";

/** The most words that a noun phrase has. */
export const MOST_WORDS = 24;

/** Where the noun phrase begins that ends at `last`. */
export function beginning(tokens: readonly Token[], last: number): number {
  let first = last;
  const least = Math.max(0, last - MOST_WORDS);
  while (first > least && (!endsBefore(tokens, first) || joinsName(tokens, first - 1, least)))
    first -= 1;
  return first;
}

/** The last word before brackets, if they end at a word: `Lee (D-Ohio)`. */
export function beforeBrackets(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === ")" ? lastIndex(tokens, at, ({ word }) => word === "(") - 1 : at;
}

/** Whether an `and` is part of the name of a body: `the Ministry of Economy and Finance`. */
function joinsName(tokens: readonly Token[], and: number, least: number): boolean {
  if (wordAt(tokens, and) !== "and" || !isCapital(tokens, and + 1)) return false;
  let of = and - 1;
  while (of > least && isCapital(tokens, of)) of -= 1;
  return of < and - 1 && wordAt(tokens, of) === "of" && MINISTRY.test(wordAt(tokens, of - 1));
}

/** The first noun in the name of a body, which more words follow. */
export const MINISTRY: RegExp = /^(?:Board|Bureau|Chamber|Department|Ministry|Office)$/;

/**
 * Whether a phrase begins at `first`, because the word before is not part of it. A quotation mark may be part of a
 * phrase unless it closes a statement.
 */
export function endsBefore(tokens: readonly Token[], first: number): boolean {
  const before = wordAt(tokens, first - 1);
  return isBoundary(before) || (isMark(before) && /^(?:[,.?!]|)$/.test(wordAt(tokens, first - 2)));
}

function isBoundary(word: string): boolean {
  return (
    PARTS.test(word) ||
    isOf(word, CLAUSE_OPENER) ||
    isOf(word.toLowerCase(), CONJUNCTION) ||
    /^(?:said|says|still)$/.test(word)
  );
}

// What parts phrases.
const PARTS = /^(?:[,;:()\u2014\u2013]|--?)$/;

/** Whether a word ends the description of a speaker; `of` after a noun does not. */
export function endsSpeaker(word: string): boolean {
  return PARTS.test(word) || (word !== "of" && isOf(word, CONNECTIVE | WHEN | BEFORE_TIME));
}

// two people with knowledge of it | a spokesman for Harbor Trams | a letter seen by Reuters
const GOES_ON =
  /^(?:(?:people|person|sources?|familiar) with|spokes\p{Ll}+ for|close to|briefed on|(?:held|seen|\p{Ll}{3,9}ed) by)$/u;

/** Whether the description of a speaker goes on with a word that otherwise ends it. */
export function goesOn(tokens: readonly Token[], at: number, first: number): boolean {
  return (
    GOES_ON.test(`${wordAt(tokens, at - 1)} ${wordAt(tokens, at)}`) || joinsName(tokens, at, first)
  );
}

/**
 * Whether words say what those before them are, as a charge is, and who answers it: `"theft", a charge Kim denied`,
 * `a charge dismissed by Kim`, but not `a charge nurse said`.
 */
export function namesWords(tokens: readonly Token[], first: number): boolean {
  const isNoun = NOUN_FOR_WORDS.test(`${wordAt(tokens, first)} ${wordAt(tokens, first + 1)}`);
  const subject = first + 2;
  return (
    isNoun &&
    (isCapital(tokens, subject) ||
      wordAt(tokens, subject + 1) === "by" ||
      isOf(wordAt(tokens, subject), ARTICLE | PRONOUN | THAT | RELATIVE))
  );
}

const NOUN_FOR_WORDS =
  /^an? (?:accusation|allegation|assertion|charge|claim|notion|phrase|remark|term|word)$/;
