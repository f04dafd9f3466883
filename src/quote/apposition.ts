/** Names and descriptions between commas: `his lawyer, Ann Lee,`, `Lee, 45, who runs it,`. */

import { isOf } from "./function-words.ts";
import { beginning } from "./noun-phrase.ts";
import { isPersonNoun, OFFICE } from "./person-nouns.ts";
import { isCapital, lastComma, lowerAt, type Phrase, type Token, wordAt } from "./tokens.ts";
import { introduces } from "./word-forms.ts";
import {
  ARTICLE,
  CONNECTIVE,
  DETERMINER,
  EARLY_ADVERB,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  TIME,
} from "./word-kinds.ts";

// The most stretches between commas that may describe a subject before its verb.
const MOST_APPOSITIONS = 4;

/**
 * The comma right after the subject, before appositions such as `, 45, who runs it,` that end at `closing`; -1 if there
 * is none.
 */
export function beforeAppositions(tokens: readonly Token[], closing: number): number {
  let opening = lastComma(tokens, closing);
  for (let count = 1; count < MOST_APPOSITIONS && opening > 0; count += 1) {
    const before = lastComma(tokens, opening);
    if (before <= 0 || !describes(tokens, before, opening)) break;
    // `at her home in Seaport, Maine, her son, Bob Kim, told`
    if (isOf(wordAt(tokens, before + 1), POSSESSIVE) && nameIn(tokens, opening, closing - 1)) break;
    let start = lastComma(tokens, before);
    // `Speaking in Basel, Switzerland, the mayor,`
    if (isPlaceOf(tokens, start - 1)) start = lastComma(tokens, start);
    if (introduces(tokens, start + 1)) break;
    opening = before;
  }
  return opening;
}

/** Whether the words between two commas describe the noun before them: `Lee, 45, a welder from Gary,`. */
function describes(tokens: readonly Token[], comma: number, end: number): boolean {
  const word = wordAt(tokens, comma + 1);
  const from = isPlaceOf(tokens, end - 1);
  // `the bank, based in Basel, Switzerland,`
  if (from && DESCRIBES.test(word)) return true;
  // `Lee, 45, a welder`
  const name = comma - (/^\d/.test(wordAt(tokens, comma - 1)) ? 3 : 1);
  return isCapital(tokens, name) && (apposes(word) || (from && SINGULAR.test(word)));
}

// `Ann Lee, mayor of Seaport, Maine,`, but not `at Harbor Point, residents of Seaport, Maine,`
const SINGULAR = /^\p{Ll}{4,}(?<!ice|s)$/u;
const DESCRIBES = /^(?:born|wh\p{Ll}+|with|\p{Ll}{3,14}ed)$/u;

/** Whether a capitalized word at `at`, before a comma, is where somebody is from: `residents of Seaport, Maine`. */
export function isPlaceOf(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at + 1) !== "," || !isCapital(tokens, at)) return false;
  let name = at;
  while (isCapital(tokens, name - 1)) name -= 1;
  return /^(?:from|in|of)$/.test(wordAt(tokens, name - 1));
}

/** Whether a word begins an apposition to a name: `, 45,`, `, the mayor,`, `, who runs it,`, `, D-Ohio,`. */
export function apposes(word: string): boolean {
  return (
    isOf(word, ARTICLE | RELATIVE | EARLY_ADVERB) || /^(?:\d{1,3}|of|[DIR]-\p{Lu}.*)$/u.test(word)
  );
}

/** Whether a phrase for two people ends at `last`, and a name after it may be that of the second: `a friend of the driver`. */
export function isOfAnother(tokens: readonly Token[], last: number): boolean {
  const noun = wordAt(tokens, last - 3);
  return (
    isPersonNoun(wordAt(tokens, last)) &&
    isOf(wordAt(tokens, last - 1), DETERMINER) &&
    /^(?:for|of|to)$/.test(wordAt(tokens, last - 2)) &&
    // `the deputy to the mayor`
    isPersonNoun(noun) &&
    !OFFICE.test(noun)
  );
}

const MOST_NAMES = 5;

/** The name between commas after a noun: `his lawyer, Ann Lee,`. */
export function nameIn(
  tokens: readonly Token[],
  opening: number,
  last: number,
): Phrase | undefined {
  if (opening <= 0 || /^\d/.test(wordAt(tokens, opening - 1))) return undefined;
  const at = opening + 1;
  if (at > last || isOf(wordAt(tokens, last), TIME)) return undefined;
  if (apposes(wordAt(tokens, at)) && !isReverend(tokens, at)) return undefined;
  const first = Math.min(last, nameStart(tokens, at));
  const name = nameFrom(tokens, first);
  const names = name - opening;
  // `The mayor of Seaport, Ann Lee,` has one, but `The mayor of Seaport, Maine,` has none.
  if (isCapital(tokens, opening - 1) && (names < 2 || !isOffice(tokens, opening - 1)))
    return undefined;
  return names > MOST_NAMES || homeEnd(tokens, first, name) < last ? undefined : { first, last };
}

/** Whether the style of a cleric begins here: `the Rev. Bob Hill`, `the Most Rev. Bob Hill`. */
function isReverend(tokens: readonly Token[], at: number): boolean {
  const words = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`;
  return /^the (?:\p{Lu}\S* )?Rev(?:\.|erend)(?: |$)/u.test(words);
}

/** Where the words for a name end, with those for where its bearer is from: `Ann Lee of the University of Gary`. */
export function homeEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  if (last >= first && /^(?:at|from|of)$/.test(wordAt(tokens, last + 1)))
    while (HOME.test(wordAt(tokens, end + 1))) end += 1;
  return end;
}

const HOME = /^(?:\p{Lu}|(?:and|at|from|of|the)$)/u;

/** Where the name begins after a comma: `Her brother, former mayor Bob Kim,`. */
export function nameStart(tokens: readonly Token[], from: number): number {
  let first = from;
  while (first < from + MOST_NAMES && maySayWho(wordAt(tokens, first))) first += 1;
  return first;
}

/** Whether a word may say what somebody is: a noun, not a preposition, `who`, `named` or `including`. */
function maySayWho(word: string): boolean {
  return !isOf(word, ARTICLE | CONNECTIVE) && ROLE_NOUN.test(word);
}

const ROLE_NOUN = /^(?!across|against|inside|near|outside)\p{Ll}[\p{Ll}-]{2,}(?<!ed|ing)$/u;

/** Whether a phrase that ends in a name begins with a noun for a person: `The mayor of Seaport`. */
function isOffice(tokens: readonly Token[], last: number): boolean {
  const first = beginning(tokens, last);
  return (
    isOf(lowerAt(tokens, first), ARTICLE) &&
    !isCapital(tokens, first + 1) &&
    tokens.slice(first, last).some(({ word }) => isOf(word, PREPOSITION))
  );
}

/**
 * The last word of a name of capitalized words, with small words between them: `Lina de la Tour`; `first - 1` if there
 * is none.
 */
export function nameFrom(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  for (
    let at = isReverend(tokens, first) ? first + 1 : first;
    at <= last + MOST_PARTICLES;
    at += 1
  ) {
    if (isCapital(tokens, at)) last = at;
    else if (last < first || !PARTICLE.test(wordAt(tokens, at))) break;
  }
  return last;
}

const MOST_PARTICLES = 3;
const PARTICLE =
  /^(?!(?:an?|and|as|at|by|for|her|his|in|its?|now|of|on|our|she|the|to|who)$)\p{Ll}{2,3}$/u;
