/** The noun phrase before a verb of saying, which names the speaker. */

import { apposes, beforeAppositions, isOfAnother, nameIn } from "./apposition.ts";
import { isOf } from "./function-words.ts";
import { withoutIntroduction } from "./introduction.ts";
import { joinedStart } from "./joined.ts";
import { beforeBrackets, beginning, endsBefore, MOST_WORDS } from "./noun-phrase.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { phraseTo } from "./phrase-to.ts";
import { nounBeforeClause, whoseClause } from "./relative-clause.ts";
import { isSaying } from "./saying.ts";
import { subjectOfSentence } from "./sentence-subject.ts";
import { isCapital, lastIndex, lowerAt, type Phrase, type Token, wordAt } from "./tokens.ts";
import { IN_LY, IRREGULAR_PAST, isAuxiliary, isVerb } from "./word-forms.ts";
import { PREPOSITION, SUBORDINATOR, WHEN } from "./word-kinds.ts";

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
  const name =
    opening <= at ? nameIn(tokens, opening, beforeAge(tokens, opening, at - 1)) : undefined;
  if (name !== undefined) return withOthers(tokens, name, opening);
  const last = beforeBrackets(tokens, (opening > 0 ? opening : at) - 1);
  if (last < 0 || endsBefore(tokens, last + 1) || isGerund(tokens, verb)) return undefined;
  const part = phraseTo(tokens, last, relative);
  const subject = relative ? part : { ...part, first: joinedStart(tokens, part.first) };
  return (
    whoseClause(tokens, subject) ??
    (part.last === verb - 1 ? besideParticiple(tokens, part.first, verb) : undefined) ??
    subjectIn(tokens, subject, relative)
  );
}

/** The last word before brackets that tell of a person: `his rival, Ann Lee (D-Ohio)`, `its chairman, Bob Kim (66)`, but not `a friend of the driver, Bob Kim (66)`. */
function beforeAge(tokens: readonly Token[], opening: number, last: number): number {
  const tells = apposes(wordAt(tokens, last - 1)) || isPersonNoun(wordAt(tokens, opening - 1));
  return tells && !isOfAnother(tokens, opening - 1) ? beforeBrackets(tokens, last) : last;
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

/** The subject in a phrase, unless a preposition begins it: `Lee, chairman of the club, in his report said`. */
function subjectIn(
  tokens: readonly Token[],
  { first, last }: Phrase,
  relative: boolean,
): Phrase | undefined {
  // `said Lee, who noted`
  const start = first < last && isSaying(wordAt(tokens, first)) ? first + 1 : first;
  const subject = relative
    ? nounBeforeClause(tokens, start, last)
    : withoutIntroduction(tokens, start, last);
  return isOf(lowerAt(tokens, subject.first), PREPOSITION) ? undefined : subject;
}

/** The index before words for a time: `Lee on Monday said`, `a statement on Friday, which said`. */
function beforeTime(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last > 0 && (isOf(wordAt(tokens, last), WHEN) || wordAt(tokens, last) === "on")) last -= 1;
  return last;
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
    ? nounBeforeClause(tokens, done + 1, verb - 1)
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
