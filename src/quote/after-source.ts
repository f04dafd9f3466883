/** Where a sentence goes on after a source has been named and described: `According to Lee, the mayor, it ran`. */

import type { Span } from "../model.ts";
import { isPlaceOf, nameFrom } from "./apposition.ts";
import { isOf } from "./function-words.ts";
import { BODY, isPersonNoun } from "./person-nouns.ts";
import { trimmed } from "./statement.ts";
import { isCapital, isMark, lowerAt, speechAt, type Token, wordAt } from "./tokens.ts";
import { IN_LY, introduces, isVerb, MAYBE_PAST } from "./word-forms.ts";
import { ARTICLE, AUXILIARY, CONNECTIVE, PREPOSITION, RELATIVE, TIME } from "./word-kinds.ts";

// The most commas around words that describe a source.
const MOST_COMMAS = 5;

/** The index of the comma after a source that ends at `last` and after what describes it; -1 if there is none. */
export function afterSource(tokens: readonly Token[], last: number): number {
  const isName = isCapital(tokens, last);
  let comma = commaFrom(tokens, last + 1);
  for (let count = 0; count < MOST_COMMAS; count += 1) {
    const next = commaFrom(tokens, comma + 1);
    if (comma < 0 || !describesSource(tokens, comma, next < 0 ? tokens.length : next, isName))
      break;
    comma = next;
  }
  return comma;
}

/** The index of the first comma from `from` on, or -1. */
export function commaFrom(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) if (wordAt(tokens, at) === ",") return at;
  return -1;
}

/** Whether the words between two commas describe the source: `, 45,`, `, which runs it,`, `, head of the board,`. */
function describesSource(
  tokens: readonly Token[],
  comma: number,
  next: number,
  isName: boolean,
): boolean {
  const word = wordAt(tokens, comma + 1);
  if (isOf(word, RELATIVE) || /^(?:cit|quot)ing$/.test(word)) return true;
  const after = wordAt(tokens, comma + 2);
  // `the report, released on Monday,`, `the report, seen by Reuters,`
  if (SEEN.test(word) && (isOf(after, PREPOSITION) || isOf(after, TIME))) return true;
  // `officials in Seaport, Maine,`, `a letter from the mayor, Ann Lee,`, but not `Ann Lee, Norland's trade minister,`
  if (isCapital(tokens, comma + 1) && !OWNER.test(word))
    return (
      next < comma + 4 && (isPlaceOf(tokens, comma - 1) || isPersonNoun(wordAt(tokens, comma - 1)))
    );
  if (!isName) return false;
  if (/^\d{1,3}$/.test(word)) return next === comma + 2;
  const stretch = tokens.slice(comma + 1, next);
  if (isSubject(tokens, next)) return false;
  return (
    stretch.some(({ word }) => isPersonNoun(word) || BODY.test(word)) &&
    !stretch.some(({ word }) => isVerb(word) && !DESCRIBED.test(word))
  );
}

/**
 * Whether the comma at `next` is within the subject that stands before it: `the mayor, Ann Lee, quit`,
 * `a driver, two students and a nurse died`.
 */
function isSubject(tokens: readonly Token[], next: number): boolean {
  const name = nameFrom(tokens, next + 1);
  if (name > next && wordAt(tokens, name + 1) === ",") return true;
  if (!COUNTS.test(wordAt(tokens, next + 1))) return false;
  return tokens.slice(next + 2, next + LONGEST_LIST).some(({ word }) => word === "and");
}

// The most words of `, two students and`.
const LONGEST_LIST = 6;
const COUNTS = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d+)$/;
// `a group based in London`
const DESCRIBED = /^(?:based|called|founded|known|owned)$/;
const OWNER = /['\u2019]s?$/;
const SEEN = /^(?:seen|\p{Ll}{3,9}ed)$/u;

/** Whether the main clause goes on with its verb after a comma: `The tram, according to Lee, is late`. */
export function resumes(tokens: readonly Token[], comma: number): boolean {
  const at = comma + (IN_LY.test(wordAt(tokens, comma + 1)) ? 2 : 1);
  return isVerb(lowerAt(tokens, at)) || MAYBE_PAST.test(wordAt(tokens, at));
}

/**
 * The index of the comma after a source, ending at `last`, that stands between two halves of a statement, the first of
 * which ends at the comma `first`; -1 if there is no second half. That begins with an auxiliary, with a quotation, or with
 * another verb or a clause if the first half has no verb: `The tram, said Lee, is late`.
 */
export function beforeHalf(tokens: readonly Token[], first: number, last: number): number {
  const comma = afterSource(tokens, last);
  const next = wordAt(tokens, comma + 1);
  // Only before a quotation nothing follows.
  if (comma < 0 || next === "" || isOf(next, AUXILIARY) || isMark(next)) return comma;
  // `We are, insisted Lee, still here`
  if (isOf(lowerAt(tokens, first - 1), AUXILIARY)) return comma;
  const isClause =
    !hasVerbOrSaying(tokens, first) && (resumes(tokens, comma) || isHalf(tokens, first, comma));
  return isClause ? comma : -1;
}

/** The second half of a statement whose source stands in its middle. */
export function secondHalf(
  tokens: readonly Token[],
  first: number,
  last: number,
): Span | undefined {
  const comma = beforeHalf(tokens, first, last);
  return comma < 0 ? undefined : trimmed(tokens, comma, tokens.length, 1);
}

/** Whether a form of a verb, or of one of saying, stands among the words before `end`. */
function hasVerbOrSaying(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(0, end).some(({ lower }, at) => isVerb(lower) || speechAt(tokens, at));
}

// No more words than this are only a subject if no verb is known in them.
const LONGEST_SUBJECT = 3;

/** Whether a few words are no clause, which another word makes them: `The man, said police, shot Kim`, `In May, said Lee, rain fell`. */
function isHalf(tokens: readonly Token[], first: number, comma: number): boolean {
  const word = wordAt(tokens, comma + 1);
  if (first > LONGEST_SUBJECT || word.endsWith("ing") || isOf(word, CONNECTIVE)) return false;
  // `Ann Lee, according to Kim, the mayor, ...`
  return introduces(tokens, 0) || (/^\p{Ll}{2,}$/u.test(word) && !isOf(word, ARTICLE));
}
