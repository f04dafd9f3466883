/** The noun phrase next to a verb of saying, which names the speaker. */

import { PRONOUNS } from "./anaphora.ts";
import { isOf } from "./function-words.ts";
import { isSaying, VERBS } from "./saying.ts";
import { lastComma, lastIndex, lowerAt, MARK, type Phrase, type Token, wordAt } from "./tokens.ts";
import {
  ADVERB,
  ADVERBIAL,
  ARTICLE,
  AUXILIARY,
  BEFORE_TIME,
  CLAUSE_OPENER,
  CONJUNCTION,
  CONNECTIVE,
  DETERMINER,
  EARLY_ADVERB,
  INTRODUCTION,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TIME,
  WHEN,
} from "./word-kinds.ts";

// The most words that a noun phrase has.
const MOST_WORDS = 24;

/**
 * Finds the subject before a verb, as its name or else its first noun: `Lee`, `The mayor, Ann Lee,`,
 * `Kim, who runs it,`.
 */
export function subjectBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  return (
    subjectNextTo(tokens, verb) ?? subjectOfClause(tokens, verb) ?? subjectOfSentence(tokens, verb)
  );
}

/** The subject of the subordinate clause that a verb continues: `It came after Lee met Kim and agreed to stop`. */
function subjectOfClause(tokens: readonly Token[], verb: number): Phrase | undefined {
  const opener = lastIndex(tokens, verb, ({ word }) => isOf(word, SUBORDINATOR) || word === ",");
  if (opener <= 0 || wordAt(tokens, opener) === "," || !isCapital(tokens, opener + 1))
    return undefined;
  const rest = tokens.slice(opener + 1, verb);
  const subject = subjectOfSentence(rest, rest.length);
  if (subject === undefined || !IRREGULAR_PAST.test(wordAt(rest, subject.last + 1)))
    return undefined;
  return { first: subject.first + opener + 1, last: subject.last + opener + 1 };
}

/** Finds the subject right before a verb; there is none in `she laughed and said` and `she left, saying`. */
export function subjectNextTo(tokens: readonly Token[], verb: number): Phrase | undefined {
  const quoted = quotedAs(tokens, verb);
  if (quoted !== undefined) return quoted;
  let last = verb - 1;
  while (last >= 0 && (isAuxiliary(lowerAt(tokens, last)) || LY.test(wordAt(tokens, last))))
    last -= 1;
  // `Lee on Monday said`
  while (last > 0 && (isOf(wordAt(tokens, last), WHEN) || wordAt(tokens, last) === "on")) last -= 1;
  // `Lee, who said`, `a sign that read`
  const relative =
    /^(?:who|which)$/.test(wordAt(tokens, last)) ||
    (last === verb - 1 && wordAt(tokens, last) === "that");
  if (relative) last -= wordAt(tokens, last - 1) === "," ? 2 : 1;
  // `Lee, the mayor, said` has the name before the apposition; `the mayor, Ann Lee, said` has the name in it.
  if (wordAt(tokens, last) === ",") {
    const opening = beforeAppositions(tokens, last);
    const name = nameIn(tokens, opening, last - 1);
    if (name !== undefined) return name;
    last = (opening > 0 ? opening : last) - 1;
  }
  // `Lee (D-Ohio) said`
  if (wordAt(tokens, last) === ")") last = lastIndex(tokens, last, ({ word }) => word === "(") - 1;
  if (last < 0 || endsBefore(tokens, last + 1) || isGerund(tokens, verb)) return undefined;
  let first = beginning(tokens, last);
  // `residents of Seaport, Maine, who said`
  if (relative && first === last && isPlaceOf(tokens, first - 2)) {
    last = first - 2;
    first = beginning(tokens, last);
  }
  // `the Santa Clara, California-based company`
  const based = tokens.slice(first, first + 3).some(({ word }) => word.endsWith("-based"));
  if (based && wordAt(tokens, first - 1) === ",") first = beginning(tokens, first - 2);
  // `An aide who was in the room said`, but not `an aide who the mayor said`
  if (
    wordAt(tokens, first - 1) === "who" &&
    /^(?!the$|an?$|s?he$|they$)\p{Ll}/u.test(wordAt(tokens, first))
  ) {
    const before = first - (wordAt(tokens, first - 2) === "," ? 3 : 2);
    if (before >= 0) return within(tokens, beginning(tokens, before), before, false);
  }
  if (!relative) first = joined(tokens, first);
  // `said Lee, who noted`
  if (first < last && isSaying(wordAt(tokens, first))) first += 1;
  const subject = within(tokens, first, last, relative);
  // `Lee, chairman of the club, in his report said`
  return isOf(lowerAt(tokens, subject.first), PREPOSITION) ? undefined : subject;
}

/** Where a subject of two names begins, the first of which opens the sentence: `Seoul and Washington said`. */
function joined(tokens: readonly Token[], first: number): number {
  if (first < 2 || wordAt(tokens, first - 1) !== "and") return first;
  const name = isOf(lowerAt(tokens, first), ARTICLE) ? first + 1 : first;
  let at = first - 1;
  while (isCapital(tokens, at - 1)) at -= 1;
  if (lowerAt(tokens, at - 1) === "the") at -= 1;
  const opens = at === 0 || MARK.test(wordAt(tokens, at - 1));
  return opens && at < first - 1 && isCapital(tokens, name) ? at : first;
}

/** Whether a capitalized word at `at`, before a comma, is where somebody is from: `residents of Seaport, Maine`. */
function isPlaceOf(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at + 1) !== "," || !isCapital(tokens, at)) return false;
  let name = at;
  while (isCapital(tokens, name - 1)) name -= 1;
  return /^(?:from|in|of)$/.test(wordAt(tokens, name - 1));
}

/** The person who `was quoted (by the Times) as saying` something, or whom `the Times quoted as saying` it. */
export function quotedAs(tokens: readonly Token[], verb: number): Phrase | undefined {
  if (wordAt(tokens, verb - 1) !== "as" || wordAt(tokens, verb) !== "saying") return undefined;
  const at = lastIndex(tokens, verb - 1, ({ word }) => /^(?:quot|cit)e[ds]$/.test(word));
  if (at < 0 || verb - at > MOST_WORDS) return undefined;
  return /^(?:as|by|in)$/.test(wordAt(tokens, at + 1))
    ? subjectNextTo(tokens, at)
    : { first: at + 1, last: verb - 2 };
}

function beginning(tokens: readonly Token[], last: number): number {
  let first = last;
  const least = Math.max(0, last - MOST_WORDS);
  while (first > least && (!endsBefore(tokens, first) || joinsName(tokens, first - 1, least)))
    first -= 1;
  return first;
}

/** Whether an `and` is part of the name of a body: `the Ministry of Economy and Finance`. */
function joinsName(tokens: readonly Token[], and: number, least: number): boolean {
  if (wordAt(tokens, and) !== "and" || !isCapital(tokens, and + 1)) return false;
  let of = and - 1;
  while (of > least && isCapital(tokens, of)) of -= 1;
  return of < and - 1 && wordAt(tokens, of) === "of" && BODY.test(wordAt(tokens, of - 1));
}

const BODY = /^(?:Board|Bureau|Chamber|Department|Ministry|Office)$/;

/**
 * Whether a phrase begins at `first`, because the word before is not part of it. A quotation mark may be part of a
 * phrase unless it closes a statement.
 */
function endsBefore(tokens: readonly Token[], first: number): boolean {
  const before = wordAt(tokens, first - 1);
  return (
    isBoundary(before) || (MARK.test(before) && /^(?:[,.?!]|)$/.test(wordAt(tokens, first - 2)))
  );
}

/**
 * Leaves out what introduces a subject: `In a letter he`, `On Monday Lee`, and `He put up` in
 * `He put up a sign that read`.
 */
function within(tokens: readonly Token[], first: number, last: number, relative: boolean): Phrase {
  if (PRONOUNS.test(wordAt(tokens, last))) return { first: last, last };
  if (relative && isCapital(tokens, last)) return { first, last };
  if (!relative && !introduces(wordAt(tokens, first))) return { first, last };
  const article = lastIndex(tokens, last, ({ word }) => isOf(word.toLowerCase(), DETERMINER));
  if (article > first + (relative ? -1 : 1)) return { first: article, last };
  let name = last;
  while (name > first + 1 && isCapital(tokens, name - 1)) name -= 1;
  while (name < last && isOf(wordAt(tokens, name), WHEN)) name += 1;
  return isCapital(tokens, name) && name > first ? { first: name, last } : { first, last };
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(wordAt(tokens, at));
}

// The most stretches between commas that may describe a subject before its verb.
const MOST_APPOSITIONS = 4;

/**
 * The comma right after the subject, before appositions such as `, 45, who runs it,` that end at `closing`; -1 if there
 * is none.
 */
function beforeAppositions(tokens: readonly Token[], closing: number): number {
  let opening = lastComma(tokens, closing);
  for (let count = 1; count < MOST_APPOSITIONS && opening > 0; count += 1) {
    const before = lastComma(tokens, opening);
    if (before <= 0 || !apposes(wordAt(tokens, before + 1)) || !isCapital(tokens, before - 1))
      break;
    // `at her home in Seaport, Maine, her son, Bob Kim, told`
    if (isOf(wordAt(tokens, before + 1), POSSESSIVE) && nameIn(tokens, opening, closing - 1)) break;
    const start = lastComma(tokens, before) + 1;
    if (introduces(wordAt(tokens, start))) break;
    opening = before;
  }
  return opening;
}

/** Whether a word begins an apposition to a name: `, 45,`, `, the mayor,`, `, who runs it,`, `, D-Ohio,`. */
export function apposes(word: string): boolean {
  return (
    isOf(word, ARTICLE | RELATIVE | EARLY_ADVERB) || /^(?:\d{1,3}|of|[DIR]-\p{Lu}.*)$/u.test(word)
  );
}

const MOST_NAMES = 5;

/** The name between commas after a noun: `his lawyer, Ann Lee,`. */
function nameIn(tokens: readonly Token[], opening: number, last: number): Phrase | undefined {
  if (opening <= 0 || /^\d/.test(wordAt(tokens, opening - 1))) return undefined;
  const names = last - opening;
  if (
    names < 1 ||
    apposes(wordAt(tokens, opening + 1)) ||
    names > MOST_NAMES ||
    isOf(wordAt(tokens, last), TIME)
  )
    return undefined;
  // `The mayor of Seaport, Ann Lee,` has one, but `The mayor of Seaport, Maine,` has none.
  if (isCapital(tokens, opening - 1) && (names < 2 || !isOffice(tokens, opening - 1)))
    return undefined;
  const first = Math.min(last, nameStart(tokens, opening + 1));
  return nameFrom(tokens, first) < last ? undefined : { first, last };
}

/** Where the name begins after a comma: `Her brother, former mayor Bob Kim,`. */
function nameStart(tokens: readonly Token[], from: number): number {
  let first = from;
  while (first < from + MOST_NAMES && maySayWho(wordAt(tokens, first))) first += 1;
  return first;
}

/** Whether a word may say what somebody is: a noun, not a preposition, `who`, `named` or `including`. */
function maySayWho(word: string): boolean {
  return !isOf(word, ARTICLE | CONNECTIVE) && NOUN.test(word);
}

const NOUN = /^(?!across|against|inside|near|outside)\p{Ll}[\p{Ll}-]{2,}(?<!ed|ing)$/u;

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
function nameFrom(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  for (let at = first; at <= last + MOST_PARTICLES; at += 1) {
    if (isCapital(tokens, at)) last = at;
    else if (last < first || !PARTICLE.test(wordAt(tokens, at))) break;
  }
  return last;
}

const MOST_PARTICLES = 3;
const PARTICLE =
  /^(?!(?:an?|and|as|at|by|for|her|his|in|its?|now|of|on|our|she|the|to|who)$)\p{Ll}{2,3}$/u;

function isGerund(tokens: readonly Token[], verb: number): boolean {
  return (
    wordAt(tokens, verb).endsWith("ing") && /^(?:,|while|and|by)$/.test(wordAt(tokens, verb - 1))
  );
}

/** Whether a word begins an introduction, which may stand before the subject of a sentence, up to a comma. */
export function introduces(word: string): boolean {
  return (
    isOf(word.toLowerCase(), CONJUNCTION | ADVERB | INTRODUCTION | ADVERBIAL | THAT) ||
    isOf(word, TIME) ||
    /day$/.test(word)
  );
}

/** Whether a word may stand between a subject and its verb: `Lee has now said`, `Lee didn't say`. */
export function isAuxiliary(word: string): boolean {
  return isOf(word, AUXILIARY | ADVERB) || NEGATED.test(word);
}

/** The end of a negated auxiliary. */
export const NEGATED: RegExp = /n['\u2019]t$/;

/**
 * Whether a subject says that nobody spoke: `No official`, `Neither Lee nor Kim`, but not `No 10`, `None other than Lee`
 * and `No fewer than ten`.
 */
export function isNobody(tokens: readonly Token[], { first }: Phrase): boolean {
  const word = lowerAt(tokens, first);
  return (
    wordAt(tokens, first + 2) !== "than" && NOBODY.test(`${word} ${wordAt(tokens, first + 1)}`)
  );
}

const NOBODY = /^(?:(?:neither|nobody|none) |no(?: \p{Ll}|-one))/u;

function isBoundary(word: string): boolean {
  return (
    PARTS.test(word) ||
    isOf(word, CLAUSE_OPENER) ||
    isOf(word.toLowerCase(), CONJUNCTION) ||
    /^(?:said|says|still)$/.test(word)
  );
}

// `Lee grudgingly agreed`, but `the family said`.
const LY = /^(?!(?:al|assemb|fami|supp)ly)\p{Ll}{3,}ly$/u;
const PARTS = /^(?:[,;:()\u2014\u2013]|--)$/;
/** Common irregular past forms. */
export const IRREGULAR_PAST: RegExp =
  /^(?:left|met|went|came|took|gave|put|made|kept|held|sent|won|lost|saw|hit|rose|fell|began|stood|grew|ran|got|paid)$/;
// Past forms that are nouns or present forms too, or mostly participles.
const MAYBE_PAST = /^(?:beat|bought|built|cut|led|set|shut|sold|spent)$/;
const REGULAR_PAST = /^\p{Ll}{3,14}ed$/u;

/** Whether a word is a past form, or a participle that looks like one. */
export function isPast(word: string): boolean {
  return IRREGULAR_PAST.test(word) || REGULAR_PAST.test(word);
}

const LONGEST_PHRASE = 7;

/** The pronoun or noun phrase that a sentence begins with, after any introduction. */
export function subjectOfSentence(tokens: readonly Token[], end: number): Phrase | undefined {
  let first = 0;
  if (introduces(wordAt(tokens, 0))) {
    const comma = tokens.findIndex(({ word }) => word === ",");
    if (comma < 0) return undefined;
    first = comma + 1;
  }
  const word = wordAt(tokens, first);
  if (first >= end || word === "") return undefined;
  if (PRONOUNS.test(word)) return { first, last: first };
  let last = isOf(word.toLowerCase(), DETERMINER) ? first + 1 : first;
  if (last === first && !/^\p{Lu}/u.test(word)) return undefined;
  while (last + 1 < end && isCapital(tokens, last + 1)) last += 1;
  // `The guards' union called`, `Defense lawyers argued`: the phrase goes up to the verb, if that is known.
  for (let at = last + 1; at <= Math.min(end, first + LONGEST_PHRASE); at += 1) {
    const next = wordAt(tokens, at);
    // The words between a name and a preposition may be a verb that is not known.
    const named = last > first && !isOf(word.toLowerCase(), ARTICLE) && isCapital(tokens, last);
    if (endsSpeaker(next) && named) break;
    // `Harbor Trams cut its forecast`, but not `The budget cut`
    const isVerb = isCapital(tokens, at - 1) || isOf(wordAt(tokens, at + 1), DETERMINER);
    if (
      isPast(next) ||
      endsSpeaker(next) ||
      isAuxiliary(next) ||
      VERBS.has(next) ||
      (isVerb && MAYBE_PAST.test(next))
    ) {
      last = at - 1;
      break;
    }
  }
  if (last >= end) return undefined;
  // `His lawyer, Ann Lee, called it bad and said`
  const name = wordAt(tokens, last + 1) === "," ? nameFrom(tokens, nameStart(tokens, last + 2)) : 0;
  const named = wordAt(tokens, name + 1) === "," && nameIn(tokens, last + 1, name);
  return named || { first, last };
}

/** Whether a word ends the description of a speaker; `of` after a noun does not. */
function endsSpeaker(word: string): boolean {
  return PARTS.test(word) || (word !== "of" && isOf(word, CONNECTIVE | WHEN | BEFORE_TIME));
}

// two people with knowledge of it | a spokesman for Harbor Trams | a letter seen by Reuters
const GOES_ON =
  /^(?:(?:people|person|sources?) with|spokes\p{Ll}+ for|(?:seen|obtained|reviewed) by)$/u;

/** Whether the description of a speaker goes on with a word that otherwise ends it. */
function goesOn(tokens: readonly Token[], at: number, first: number): boolean {
  return (
    GOES_ON.test(`${wordAt(tokens, at - 1)} ${wordAt(tokens, at)}`) || joinsName(tokens, at, first)
  );
}

/**
 * Finds the subject after a verb: the words up to a comma, a preposition or the like, or the name in
 * `his lawyer, Ann Lee`.
 */
export function saidBy(tokens: readonly Token[], first: number): Phrase | undefined {
  let end = first;
  while (end < Math.min(tokens.length, first + MOST_WORDS)) {
    const { word } = tokens[end] as Token;
    if (/^[.?!]$/.test(word) || (word === "of" && end === first)) break;
    if (endsSpeaker(word) && !goesOn(tokens, end, first)) break;
    end += 1;
    if (PRONOUNS.test(word) && end === first + 1) break;
  }
  if (end === first) return undefined;
  if (wordAt(tokens, end) !== ",") return { first, last: end - 1 };
  const name = nameFrom(tokens, nameStart(tokens, end + 1));
  const closes = /^[,.]?$/.test(wordAt(tokens, name + 1));
  return (closes && nameIn(tokens, end, name)) || { first, last: end - 1 };
}
