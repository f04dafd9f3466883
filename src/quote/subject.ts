/** The noun phrase next to a verb of saying, which names the speaker. */

import { PRONOUNS } from "./anaphora.ts";
import {
  beforeAppositions,
  homeEnd,
  isPlaceOf,
  nameFrom,
  nameIn,
  nameStart,
} from "./apposition.ts";
import { isOf } from "./function-words.ts";
import { joinedEnd, joinedStart } from "./joined.ts";
import {
  beforeBrackets,
  beginning,
  endsBefore,
  endsSpeaker,
  goesOn,
  MINISTRY,
  MOST_WORDS,
  namesWords,
} from "./noun-phrase.ts";
import { isPersonNoun, PEOPLE } from "./person-nouns.ts";
import { isSaying, VERBS } from "./saying.ts";
import { isCapital, lastIndex, lowerAt, type Phrase, type Token, wordAt } from "./tokens.ts";
import {
  IN_LY,
  IRREGULAR_PAST,
  introduces,
  isAuxiliary,
  isPast,
  isVerb,
  MAYBE_PAST,
} from "./word-forms.ts";
import { ARTICLE, DETERMINER, PREPOSITION, SUBORDINATOR, WHEN } from "./word-kinds.ts";

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
  const subject = subjectFrom(tokens, opener + 1, verb);
  return subject && IRREGULAR_PAST.test(wordAt(tokens, subject.last + 1)) ? subject : undefined;
}

/** The subject of a clause that begins at `first` and goes on up to a verb. */
function subjectFrom(tokens: readonly Token[], first: number, verb: number): Phrase | undefined {
  const rest = tokens.slice(first, verb);
  const subject = subjectOfSentence(rest, rest.length);
  return subject && { first: subject.first + first, last: subject.last + first };
}

/** Finds the subject right before a verb; there is none in `she laughed and said` and `she left, saying`. */
export function subjectNextTo(tokens: readonly Token[], verb: number): Phrase | undefined {
  const quoted = quotedAs(tokens, verb);
  if (quoted !== undefined) return quoted;
  const { at, relative } = beforeVerb(tokens, verb);
  // `Lee, the mayor, said` has the name before the apposition; `the mayor, Ann Lee, said` has the name in it.
  const opening = wordAt(tokens, at) === "," ? beforeAppositions(tokens, at) : at + 1;
  const name = opening <= at ? nameIn(tokens, opening, at - 1) : undefined;
  if (name !== undefined) return withOthers(tokens, name, opening);
  const last = beforeBrackets(tokens, (opening > 0 ? opening : at) - 1);
  if (last < 0 || endsBefore(tokens, last + 1) || isGerund(tokens, verb)) return undefined;
  const part = phraseTo(tokens, last, relative);
  const subject = relative ? part : { ...part, first: joinedStart(tokens, part.first) };
  return (
    whoseClause(tokens, subject) ??
    (part.last === verb - 1 ? besideParticiple(tokens, part.first, verb) : undefined) ??
    withoutIntroduction(tokens, subject, relative)
  );
}

/** A name after a comma, with whom `and` joins to it: `Ann Lee and her deputy, Bob Kim, said`. */
function withOthers(tokens: readonly Token[], name: Phrase, opening: number): Phrase {
  const noun = beginning(tokens, opening - 1);
  const first = joinedStart(tokens, noun);
  return first < noun ? { first, last: name.last } : name;
}

/** The last word before a verb, its auxiliaries and `who` or `which`: `Lee, who said`, `a sign that read`. */
function beforeVerb(tokens: readonly Token[], verb: number): { at: number; relative: boolean } {
  let at = verb - 1;
  while (at >= 0 && (isAuxiliary(lowerAt(tokens, at)) || IN_LY.test(wordAt(tokens, at)))) at -= 1;
  at = beforeTime(tokens, at);
  const relative =
    /^(?:who|which)$/.test(wordAt(tokens, at)) ||
    (at === verb - 1 && wordAt(tokens, at) === "that");
  if (relative) at = beforeTime(tokens, at - (wordAt(tokens, at - 1) === "," ? 2 : 1));
  return { at, relative };
}

/** The noun phrase that ends at `end`, or that what ends there belongs to. */
function phraseTo(tokens: readonly Token[], end: number, relative: boolean): Phrase {
  let last = end;
  let first = beginning(tokens, last);
  // `the Harbor Board (HB) in Busan said`, `the Harbor Institute (HI) think tank said`
  if (
    /^(?:at|in|of|think)$/.test(wordAt(tokens, first)) &&
    wordAt(tokens, first - 1) === ")" &&
    wordAt(tokens, first - 3) === "(" &&
    isCapital(tokens, first - 4)
  ) {
    last = first - 4;
    first = beginning(tokens, last);
  }
  // `according to police, who said`
  if (lowerAt(tokens, first) === "according" && first + 2 <= last) first += 2;
  // `residents of Seaport, Maine, who said`
  if (relative && first === last && isPlaceOf(tokens, first - 2)) {
    last = first - 2;
    first = beginning(tokens, last);
  }
  // `the Santa Clara, California-based company`
  const based = tokens.slice(first, first + 3).some(({ word }) => word.endsWith("-based"));
  if (based && wordAt(tokens, first - 1) === ",") first = beginning(tokens, first - 2);
  const whose = first + 2;
  // `a move the mayor called "late"`, `a move he called "late"`, `a charge Kim called "baseless"`
  if (
    /^an?$/.test(lowerAt(tokens, first)) &&
    (isOf(wordAt(tokens, whose), ARTICLE) ||
      (whose === last && PRONOUNS.test(wordAt(tokens, last))) ||
      (isCapital(tokens, whose) && namesWords(tokens, first)))
  )
    first = whose;
  return { first, last };
}

/**
 * Who it is that the clause of a phrase is about: `An aide who was in the room said`, `A firm that makes trams said`, but
 * not `an aide who the mayor said` nor `The mayor said that`.
 */
function whoseClause(tokens: readonly Token[], { first, last }: Phrase): Phrase | undefined {
  if (!isOwnClause(tokens, first, last)) return undefined;
  const before = first - (wordAt(tokens, first - 2) === "," ? 3 : 2);
  const start = beginning(tokens, before);
  return before >= 0 && !isSaying(wordAt(tokens, before))
    ? within(tokens, start, before, false)
    : undefined;
}

/** The subject in a phrase, unless a preposition begins it: `Lee, chairman of the club, in his report said`. */
function withoutIntroduction(
  tokens: readonly Token[],
  { first, last }: Phrase,
  relative: boolean,
): Phrase | undefined {
  // `said Lee, who noted`
  const start = first < last && isSaying(wordAt(tokens, first)) ? first + 1 : first;
  const subject = within(tokens, start, last, relative);
  return isOf(lowerAt(tokens, subject.first), PREPOSITION) ? undefined : subject;
}

/** The index before words for a time: `Lee on Monday said`, `a statement on Friday, which said`. */
function beforeTime(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last > 0 && (isOf(wordAt(tokens, last), WHEN) || wordAt(tokens, last) === "on")) last -= 1;
  return last;
}

/**
 * Whether the words of a clause after `who` or `that` have its verb, so that the verb of saying after them is another's:
 * `who was in the room`, `that makes trams`, `that Lee founded`, but not `who police` and `that Lee`.
 */
function isOwnClause(tokens: readonly Token[], first: number, last: number): boolean {
  const opener = wordAt(tokens, first - 1);
  const word = wordAt(tokens, first);
  if (!/^(?:who|that)$/.test(opener)) return false;
  if (last - first < 2 && SAYERS.test(wordAt(tokens, last))) return isVerb(word);
  if (opener === "who") return /^(?!the$|an?$|s?he$|they$)\p{Ll}/u.test(word);
  return isVerb(word) || /^\p{Ll}+s$/u.test(word) || isPast(wordAt(tokens, last));
}

// `who police`, `who federal prosecutors`
const SAYERS = /[lr]s$|ice$/;

/** The person who `was quoted (by the Times) as saying` something, or whom `the Times quoted as saying` it. */
export function quotedAs(tokens: readonly Token[], verb: number): Phrase | undefined {
  if (wordAt(tokens, verb - 1) !== "as" || wordAt(tokens, verb) !== "saying") return undefined;
  const at = lastIndex(tokens, verb - 1, ({ word }) => /^(?:quot|cit)e[ds]$/.test(word));
  if (at < 0 || verb - at > MOST_WORDS) return undefined;
  return /^(?:as|by|in)$/.test(wordAt(tokens, at + 1))
    ? subjectNextTo(tokens, at)
    : { first: at + 1, last: verb - 2 };
}

/**
 * Leaves out what introduces a subject: `In a letter he`, `On Monday Lee`, and `He put up` in
 * `He put up a sign that read`.
 */
function within(tokens: readonly Token[], first: number, last: number, relative: boolean): Phrase {
  // `aimed at those who say`
  if (PRONOUNS.test(wordAt(tokens, last)) || (relative && wordAt(tokens, last) === "those"))
    return { first: last, last };
  if (relative && isCapital(tokens, last))
    return { first: nameAfterVerb(tokens, first, last), last };
  if (!relative && !introduces(tokens, first))
    return { first: hasGerund(tokens, first) ? first + 1 : first, last };
  const article = lastIndex(tokens, last, ({ word }) => isOf(word.toLowerCase(), DETERMINER));
  if (article > first + (relative ? -1 : 1)) return { first: article, last };
  // `Protesters held signs that read`
  const verb = lastIndex(tokens, last, ({ word }) => isPast(word));
  if (relative && verb > first) return { first: verb + 1, last };
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

/**
 * Where the noun phrase begins that ends in a name and that `who` follows: `Lee told Park, who`,
 * `The prize went to Bob Gray, who`, `Lee met the mayor of London, who`, but not `by Allied Trams, which`.
 */
function nameAfterVerb(tokens: readonly Token[], first: number, last: number): number {
  const isBefore = ({ word, speech }: Token): boolean =>
    isVerb(word) || (speech > 0 && !/^\p{Lu}/u.test(word));
  const verb = lastIndex(tokens, last, isBefore);
  if (verb < first) return first;
  // `protesters in Paris, who`, `residents of Seaport, Maine, who`
  const isWho = tokens.slice(last + 1, last + 5).some(({ word }) => word === "who");
  const parts = lastIndex(
    tokens,
    last,
    ({ word }, at) => isOf(word, PREPOSITION) && !belongsTo(tokens, at, isWho),
  );
  return Math.max(verb, parts) + 1;
}

/**
 * Whether a preposition belongs to a name or to people before it: `the Bank of England`, `protesters in Paris`,
 * `a spokesman for Lee`.
 */
function belongsTo(tokens: readonly Token[], at: number, isWho: boolean): boolean {
  const before = wordAt(tokens, at - 1);
  const isPerson = isWho && isPersonNoun(before);
  if (wordAt(tokens, at) === "for") return isPerson || MINISTRY.test(before);
  return (
    /^(?:at|from|in|of|on)$/.test(wordAt(tokens, at)) &&
    (isPerson || isCapital(tokens, at - 1) || (isWho && PEOPLE.test(before)))
  );
}

/**
 * The subject of the verb before a participle that reports, `Lee` in `Lee sent a letter saying it ran`, or the object of
 * that verb: `a lawsuit` in `Lee dismissed a lawsuit saying it ran`.
 */
function besideParticiple(
  tokens: readonly Token[],
  first: number,
  verb: number,
): Phrase | undefined {
  const done = lastIndex(tokens, verb - 1, ({ word }) => isVerb(word));
  if (done <= first || !SAYING.test(wordAt(tokens, verb))) return undefined;
  return GETS.test(wordAt(tokens, done))
    ? within(tokens, done + 1, verb - 1, true)
    : subjectFrom(tokens, first, verb);
}

const SAYING = /^(?!fear|hop|think|want)\p{Ll}+ing$/u;
const GETS = /^(?:dismissed|got|held|received)$/;

function isGerund(tokens: readonly Token[], verb: number): boolean {
  return (
    wordAt(tokens, verb).endsWith("ing") && /^(?:,|while|and|by)$/.test(wordAt(tokens, verb - 1))
  );
}

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

const LONGEST_PHRASE = 10;

/** The pronoun or noun phrase that a sentence begins with, after any introduction. */
export function subjectOfSentence(tokens: readonly Token[], end: number): Phrase | undefined {
  let first = 0;
  if (introduces(tokens, 0)) {
    const comma = tokens.findIndex(({ word }) => word === ",");
    if (comma < 0) return undefined;
    first = comma + 1;
  }
  const word = wordAt(tokens, first);
  if (first >= end || word === "") return undefined;
  if (PRONOUNS.test(word)) return { first, last: first };
  let last = isOf(word.toLowerCase(), DETERMINER) ? first + 1 : first;
  if (last === first && !isCapital(tokens, first)) return undefined;
  while (last + 1 < end && isCapital(tokens, last + 1)) last += 1;
  // `Harbor Party chief Ann Lee`, `Harbor Party (HP) spokesman Bob Hill`
  const role = last + (wordAt(tokens, last + 3) === ")" ? 4 : 1);
  const person = isPersonNoun(wordAt(tokens, role)) ? nameFrom(tokens, role + 1) : role;
  if (person > role) return { first: role > last + 1 ? role : first, last: person };
  // `The guards' union called`, `Defense lawyers argued`: the phrase goes up to the verb, if that is known.
  for (let at = last + 1; at <= Math.min(end, first + LONGEST_PHRASE); at += 1) {
    const next = wordAt(tokens, at);
    // The words between a name and a preposition may be a verb that is not known.
    const named =
      last > first && !isOf(word.toLowerCase(), ARTICLE) && UNOWNED.test(wordAt(tokens, last));
    if (endsSpeaker(next) && named) break;
    // `Harbor Trams cut its forecast`, but not `The budget cut`
    const mayBeVerb = isCapital(tokens, at - 1) || isOf(wordAt(tokens, at + 1), DETERMINER);
    if (
      isPast(next) ||
      endsSpeaker(next) ||
      isAuxiliary(next) ||
      VERBS.has(next) ||
      (mayBeVerb && MAYBE_PAST.test(next))
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

// `Ann Lee`, but not `Ann Lee's` in `Ann Lee's husband, Bob Kim`
const UNOWNED = /^\p{Lu}.*(?<!['\u2019]s)$/u;

/**
 * Finds the subject after a verb: the words up to a comma, a preposition or the like, or the name in
 * `his lawyer, Ann Lee`.
 */
export function saidBy(tokens: readonly Token[], first: number): Phrase | undefined {
  let end = first;
  while (end < Math.min(tokens.length, first + MOST_WORDS)) {
    const { word } = tokens[end] as Token;
    if (/^[.?!]$/.test(word) || (word === "of" && end === first)) break;
    if (endsSpeaker(word) && !goesOn(tokens, end, first)) {
      end = Math.max(end, joinedEnd(tokens, end) + 1);
      break;
    }
    end += 1;
    if (PRONOUNS.test(word) && end === first + 1) break;
  }
  if (end === first) return undefined;
  if (wordAt(tokens, end) !== ",") return { first, last: end - 1 };
  const start = nameStart(tokens, end + 1);
  const name = nameFrom(tokens, start);
  // `his lawyer, former mayor Bob Kim of Gary.`, but not `police, shot Bob Kim`
  const closes =
    /^[,.]?$/.test(wordAt(tokens, homeEnd(tokens, start, name) + 1)) &&
    (start === end + 1 || isPersonNoun(wordAt(tokens, start - 1)));
  return (closes && nameIn(tokens, end, name)) || { first, last: end - 1 };
}
