/** Whether a stretch of words is a noun phrase for speakers, which its head tells. */

import { isOf } from "./function-words.ts";
import { BODY, isPersonNoun, PEOPLE } from "./person-nouns.ts";
import { isCapital, isMark, lowerAt, type Token, wordAt } from "./tokens.ts";
import { IN_LY, IRREGULAR_PAST, isIntroduction, isPast, MAYBE_PAST } from "./word-forms.ts";
import { ADVERB, AUXILIARY, DETERMINER, PREPOSITION, PRONOUN, WHEN } from "./word-kinds.ts";

/**
 * Whether words are a noun phrase for speakers. Most verbs are not known, so its head has to be a name, a noun for people
 * or a source, or its only word: `Officials in Seoul`, `A look at it`, `congressional and industry analysts`. And no verb may
 * show itself: `Gunmen shot two people`, `Lee told Kim`.
 */
export function areSpeakers(tokens: readonly Token[], start: number, last: number): boolean {
  const opener = lowerAt(tokens, start);
  if (opensSentence(opener)) return false;
  if (isOf(opener, PRONOUN)) return start === last;
  const head = headOf(tokens, start, last);
  const word = wordAt(tokens, head);
  // A clause has a subject before its verb.
  const isAlone = head === start || (head === start + 1 && qualifies(wordAt(tokens, start)));
  if (!(isAlone || isCapital(tokens, head) || arePeople(word) || SOURCES.test(word))) return false;
  // `The mayor resigns`
  const mayBeVerb = /s$/.test(word) && isOf(lowerAt(tokens, head - 2), DETERMINER);
  if (mayBeVerb && isPersonNoun(wordAt(tokens, head - 1))) return false;
  if (isOf(lowerAt(tokens, last), ADVERB | WHEN)) return false;
  for (let at = start; at <= last; at += 1)
    if (isVerbOf(tokens, at, start) || hasObject(tokens, at, start, last)) return false;
  return true;
}

/** Whether a word only qualifies the next one: an article, a possessive, a number or a nationality. */
function qualifies(word: string): boolean {
  return (
    isOf(word.toLowerCase(), DETERMINER) ||
    NUMBER.test(word) ||
    /^\p{Lu}\p{Ll}+(?:an|ese|[cs]h)$/u.test(word)
  );
}

const NUMBER = /^(?:\d.*|three|four|five|six|seven|eight|nine|ten)$/i;

/** Whether a word opens a sentence but is not its subject: `However`, `Instead`. */
export function opensSentence(word: string): boolean {
  return isIntroduction(word) || IN_LY.test(word) || word === "instead";
}

// economists polled in May and June
const POLLED = /^(?:based|briefed|contacted|interviewed|polled|questioned|surveyed)$/;

/** The last word before a preposition, or before a participle such as `polled`. */
export function headOf(tokens: readonly Token[], start: number, last: number): number {
  for (let at = start + 1; at <= last; at += 1)
    if (isOf(wordAt(tokens, at), PREPOSITION) || POLLED.test(wordAt(tokens, at))) return at - 1;
  return last;
}

/** Whether a word is for people or a body. */
export function arePeople(word: string): boolean {
  return [PEOPLE, BODY, BODIES].some((noun) => noun.test(word)) || isPersonNoun(word);
}

/** Bodies that are called by their noun, `the ministry and the army said`, and people. */
export const BODIES: RegExp =
  /^(?:children|men|women|administration|army|association|bank|board|church|club|commission|committee|council|court|department|embassy|federation|government|hospital|league|military|ministry|navy|office|opposition|palace|parliament|party|side|team|union|university)$/;

// A report by Lee and Kim | 28% of drivers and 12% of riders
const SOURCES =
  /^(?:%|percent|pct|analysis|article|document|editorial|letter|memo|paper|poll|report|review|statement|study|survey)$/;

/** Whether a word is the verb of a clause, unlike the participle that begins `Armed police` and `The armed police`. */
function isVerbOf(tokens: readonly Token[], at: number, start: number): boolean {
  const word = wordAt(tokens, at);
  if (isOf(word, AUXILIARY) || IRREGULAR_PAST.test(word) || MAYBE_PAST.test(word) || isMark(word))
    return true;
  return (
    isPast(word) && at > start && !isOf(wordAt(tokens, at - 1), DETERMINER) && !POLLED.test(word)
  );
}

/** Whether a word is the object of a verb before it, `two` in `Gunmen shot two`, or that verb: `told` in `Lee told Kim`. */
function hasObject(tokens: readonly Token[], at: number, start: number, last: number): boolean {
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, at - 1);
  if (isOf(word, DETERMINER) || /^\d/.test(word))
    return (
      at > start && !/^(?:and|both|<)$/.test(before) && !isOf(before, DETERMINER | PREPOSITION)
    );
  if (at === start || at === last || !isCapital(tokens, at - 1) || !/^\p{Ll}/u.test(word))
    return false;
  const isKnown = word === "and" || isOf(word, PREPOSITION) || arePeople(word) || POLLED.test(word);
  return !(isCapital(tokens, at) || isKnown || isQualifier(tokens, at - 1));
}

/** Whether a name stands before a noun: `the Harbor City cable`, `European grain`. */
function isQualifier(tokens: readonly Token[], last: number): boolean {
  let first = last;
  while (isCapital(tokens, first - 1)) first -= 1;
  return [first, first - 1].some((at) => qualifies(wordAt(tokens, at)));
}
