/** Statements whose verb stands apart from them, between commas or at the end: `It ran, Lee said.` */

import type { Span } from "../model.ts";
import { accordingTo } from "./according.ts";
import { afterTime } from "./adverbial.ts";
import { beforeHalf, commaFrom, secondHalf } from "./after-source.ts";
import { apposes } from "./apposition.ts";
import { afterAttribution } from "./content.ts";
import { isOf } from "./function-words.ts";
import { areSpeakers, BODIES } from "./head.ts";
import { BODY, isPersonNoun } from "./person-nouns.ts";
import { saidBy } from "./said-by.ts";
import { LEAST_WORDS, type Statement, trimmed } from "./statement.ts";
import { subjectNextTo } from "./subject.ts";
import {
  isCapital,
  isMark,
  lastComma,
  lowerAt,
  type Phrase,
  spanOf,
  speechAt,
  type Token,
  wordAt,
} from "./tokens.ts";
import { isAccording, reports } from "./verb.ts";
import { CLAUSE, ENDS, ENDS_ALONE, HEARER, INVERTS } from "./verb-kinds.ts";
import { introduces, isPast, isVerb, MAYBE_PAST } from "./word-forms.ts";
import {
  AUXILIARY,
  CLAUSE_OPENER,
  CONJUNCTION,
  CONNECTIVE,
  DETERMINER,
  FINITE,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from "./word-kinds.ts";

/**
 * Reads `CONTENT, Lee said Friday.`, `CONTENT, said Lee, who ...` and `CONTENT, Lee said, CONTENT.`: a verb with its
 * subject between commas, or after a comma at the end, reports the whole sentence.
 */
export function asideOf(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): Statement | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    if (!reports(tokens, at) || taken.has((tokens[at] as Token).start)) continue;
    if (isAccording(tokens, at)) {
      const read = accordingTo(tokens, at, taken);
      if (read !== undefined) return read;
    }
    if (!(speechAt(tokens, at) & (CLAUSE | ENDS | ENDS_ALONE))) continue;
    const read = inverted(tokens, at) ?? parenthesis(tokens, at);
    if (read !== undefined) return read;
  }
  return undefined;
}

function parenthesis(tokens: readonly Token[], at: number): Statement | undefined {
  const subject = subjectNextTo(tokens, at);
  const after = afterAttribution(tokens, at);
  if (subject === undefined || after === undefined) return undefined;
  // `After the storm, residents have noted the reports`: no subject, but a clause
  if (hasAuxiliary(tokens, subject)) return undefined;
  // `It ran, as Lee said, for hours`
  const as = lowerAt(tokens, subject.first - 1) === "as" ? 1 : 0;
  const comma = beforeSpeaker(tokens, subject.first) - as;
  if (comma + as < 0 || (wordAt(tokens, subject.last + 1) === "," && isPerson(tokens, comma)))
    return undefined;
  const first = wordAt(tokens, 0);
  // `No shots were fired, Lee told reporters`
  const denies = first === "No" && wordAt(tokens, 1) !== ",";
  const started = introduces(tokens, 0) && !denies && lastComma(tokens, comma) < 0;
  // `In July, Lee said in a speech`: nothing has been reported yet.
  const strict = started || speechAt(tokens, at) & ENDS_ALONE || comma < 0;
  if (strict && (afterTime(tokens, at + 1) !== after || speechAt(tokens, at) & HEARER))
    return undefined;
  if (after <= at) return undefined;
  // `It ran, Lee said, a day that many feared`, and not `It was, Lee said, a day that ran`
  const apposed =
    /^an?$/.test(wordAt(tokens, after + 1)) &&
    !isOf(lowerAt(tokens, comma - 1), AUXILIARY | PREPOSITION);
  const rest = apposed ? undefined : afterAside(tokens, after);
  return statementAround(tokens, subject, at, comma, rest);
}

function hasAuxiliary(tokens: readonly Token[], { first, last }: Phrase): boolean {
  // `Banco do Brasil`
  return tokens
    .slice(first, last)
    .some(({ word }, at) => isOf(word, AUXILIARY) && !isCapital(tokens, first + at + 1));
}

/** Whether the words up to a comma are only for a person, and no clause: `The mayor of Seaport, Ann Lee, agreed`. */
function isPerson(tokens: readonly Token[], comma: number): boolean {
  const of = tokens.findIndex(({ word }) => isOf(word, PREPOSITION));
  const last = of > 0 && of < comma ? of : comma;
  return (
    last <= MOST_DESCRIBING &&
    isOf(lowerAt(tokens, 0), DETERMINER) &&
    isPersonNoun(wordAt(tokens, last - 1)) &&
    !tokens.slice(1, comma).some(({ lower, speech }) => speech || isVerb(lower))
  );
}

// The most words and commas of `her son, `.
const MOST_DESCRIBING = 6;

/** The index before what says who a named speaker is: before `her son, director Bob Kim` or `director Bob Kim`. */
function beforeSpeaker(tokens: readonly Token[], name: number): number {
  // `director Bob Kim`
  const role = wordAt(tokens, name - 1);
  const first = /^\p{Ll}{4,}$/u.test(role) && !isOf(role, CONNECTIVE) ? name - 1 : name;
  if (wordAt(tokens, first - 1) !== "," || !isCapital(tokens, name)) return name - 1;
  const opening = lastComma(tokens, first - 1);
  const described =
    isOf(wordAt(tokens, opening + 1), POSSESSIVE) && first - opening <= MOST_DESCRIBING;
  return described && opening > 0 ? opening : first - 1;
}

/** Reads `..., said Ann Lee, the mayor.` and `..., said Ann Lee, CONTENT`. */
function inverted(tokens: readonly Token[], at: number): Statement | undefined {
  const subject = subjectAfter(tokens, at);
  const rest = subject && secondHalf(tokens, at - 1, subject.last);
  return subject && statementAround(tokens, subject, at, at - 1, rest);
}

/** The subject after its verb and a comma, `..., said Ann Lee, the mayor.`, but not in `Lee, the mayor, said the tram ran.` */
export function subjectAfter(tokens: readonly Token[], at: number): Phrase | undefined {
  const before = wordAt(tokens, at - 1);
  if (before !== "," && !isMark(before)) return undefined;
  if (!(speechAt(tokens, at) & INVERTS) || lowerAt(tokens, at).endsWith("ing")) return undefined;
  const subject = saidBy(tokens, at + 1);
  if (subject === undefined || isApposed(tokens, at - 1, subject)) return undefined;
  const { first, last } = subject;
  // `The deaths, confirmed by police, were`, `It sold the line, added $2 million to its reserves and`
  if (isOf(lowerAt(tokens, first), PREPOSITION) || /^\p{Sc}/u.test(wordAt(tokens, first)))
    return undefined;
  if (TAKES_NOUN.test(lowerAt(tokens, at)) && !mayConfirm(tokens, last)) return undefined;
  for (let word = first; word <= last; word += 1)
    if (isOf(lowerAt(tokens, word), FINITE)) return undefined;
  // `the mayor, warned Lee that`, `, says the board proposes that`, but not `, said the head of the firm that runs it`
  const isThat = wordAt(tokens, last + 1) === "that";
  const ends = !/^sa/.test(lowerAt(tokens, at)) || speechAt(tokens, last) > 0;
  return isThat && ends ? undefined : subject;
}

/** Whether a phrase that ends at `last` is for those who confirm or admit something, and not for what they do so of. */
function mayConfirm(tokens: readonly Token[], last: number): boolean {
  const word = wordAt(tokens, last);
  // `The board met, confirmed Ann Lee and left`
  if (isOf(wordAt(tokens, last + 1), CONJUNCTION | SUBORDINATOR)) return false;
  // `The school, long closed, admitted women`
  const isBody = BODY.test(word) || (BODIES.test(word) && !/en$/.test(word));
  if (isCapital(tokens, last) || isBody || SPEAKERS.test(word)) return true;
  return isPersonNoun(word) && !OBJECT.test(word);
}

// Verbs before a noun that is mostly their object.
const TAKES_NOUN = /^(?:acknowledg|admi|conced|confirm|declar)/;
// Nouns for those who confirm or admit something, besides those for a person or a body; and nouns like those for what they do so of.
const SPEAKERS = /^(?:critics|officials|police|prosecutors|residents|sources?)$/;
const OBJECT =
  /^(?:answer|cancer|disaster|error|manslaughter|murder|number|offer|order|transfer|winner)$/;

// The distance of two commas that have a clause between them.
const LEAST_CLAUSE = 4;

/** Whether the words that end at a comma are an apposition and not a clause: `Lee, the mayor, said`. */
function isApposed(tokens: readonly Token[], comma: number, subject: Phrase): boolean {
  const opening = lastComma(tokens, comma);
  // `Not yet, said Lee`, `The tram, said Lee, is late`
  const isShort = comma < LEAST_WORDS + 1 && !introduces(tokens, 0);
  if (opening < 0) return isShort && beforeHalf(tokens, comma, subject.last) < 0;
  // `In 2030, Norland plans to sell it, said Ann Lee`
  if (isOf(lowerAt(tokens, 0), PREPOSITION) && lastComma(tokens, opening) < 0)
    return comma - opening < LEAST_CLAUSE;
  const word = wordAt(tokens, opening + 1);
  if (apposes(word) || word === "in" || /^(?:\p{Lu}.*|\p{Ll}+(?:ing|ed))$/u.test(word)) return true;
  return isSubject(tokens, opening, comma, subject);
}

/**
 * Whether the words up to a comma have no verb of their own and are for those who speak, and a clause follows the verb:
 * `Police in Oslo, capital of Norway, said roads closed`, but not `Prices in Oslo fall, home of Norland, said Lee`.
 */
function isSubject(
  tokens: readonly Token[],
  opening: number,
  comma: number,
  after: Phrase,
): boolean {
  const isName = tokens.slice(0, opening).every((_, at) => isCapital(tokens, at));
  if (isName) return true;
  if (hasMainVerb(tokens, comma) || !isClause(tokens, after)) return false;
  return areSpeakers(tokens, 0, commaFrom(tokens, 0) - 1);
}

/** Whether words have a verb in the past: `prices fell`, but not `police`, `the coast guard`, `a man named Kim`. */
function isClause(tokens: readonly Token[], { first, last }: Phrase): boolean {
  if (areSpeakers(tokens, first, last)) return false;
  for (let at = first; at <= last; at += 1) {
    const word = wordAt(tokens, at);
    const mayBeFinite = isPast(word) || MAYBE_PAST.test(word);
    if (mayBeFinite && !TELLS_WHO.test(word) && wordAt(tokens, at + 1) !== "by") return true;
  }
  return false;
}

// Participles after a noun for somebody: `a man identified as Kim`.
const TELLS_WHO = /^(?:briefed|identified|named|quoted)$/;

/** Whether a verb stands among the words before `end` that is no participle: `is`, `fell`, `plans`. */
function hasMainVerb(tokens: readonly Token[], end: number): boolean {
  return tokens
    .slice(0, end)
    .some(({ lower, speech }) => speech || (isVerb(lower) && !lower.endsWith("ed")));
}

function statementAround(
  tokens: readonly Token[],
  subject: Phrase,
  at: number,
  comma: number,
  rest: Span | undefined,
): Statement | undefined {
  // `It was "a long day," Lee said.`
  const closes = isMark(wordAt(tokens, comma));
  const parted = comma < 0 || wordAt(tokens, closes ? comma - 1 : comma) === ",";
  if (!parted) return undefined;
  // `..., because, he says, it ran`: the words before are no clause.
  const isClause = comma >= 0 && !isOf(lowerAt(tokens, comma - 1), CONJUNCTION | CLAUSE_OPENER);
  const least = rest === undefined ? LEAST_WORDS : 1;
  const before = isClause ? trimmed(tokens, 0, comma, least) : undefined;
  const content = [before, rest].filter((span) => span !== undefined);
  if (content.length === 0 || (isClause && before === undefined)) return undefined;
  return {
    content,
    speaker: spanOf(tokens, subject),
    cue: tokens[at] as Token,
    last: rest === undefined ? Math.max(at, subject.last) : tokens.length,
  };
}

/** What goes on after `, Lee said,`, unless another verb reports it: `, adding that`. */
function afterAside(tokens: readonly Token[], comma: number): Span | undefined {
  if (wordAt(tokens, comma) !== ",") return undefined;
  const word = lowerAt(tokens, comma + 1);
  if (
    reports(tokens, comma + 1) ||
    isOf(word, CONJUNCTION | RELATIVE | SUBORDINATOR) ||
    word.endsWith("ing")
  )
    return undefined;
  return trimmed(tokens, comma);
}
