/** Where the reported words begin after a verb of saying. */

import { afterAddressee } from "./addressee.ts";
import { afterOpening, afterPlace, afterTime, isCounted } from "./adverbial.ts";
import { hasVerb, isClause } from "./clause.ts";
import { isOf } from "./function-words.ts";
import { lowerAt, speechAt, type Token, wordAt } from "./tokens.ts";
import {
  CLAUSE,
  FOR_THING,
  HEARER,
  OF_DEED,
  OTHER_TO_DO,
  PLURAL_FORM,
  QUESTION,
  THAT_CLAUSE,
  THING,
  TO_DO,
} from "./verb-kinds.ts";
import {
  ADVERBIAL,
  ARTICLE,
  AUXILIARY,
  CLAUSE_OPENER,
  CONJUNCTION,
  FINITE,
  NO_VERB_AFTER,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from "./word-kinds.ts";

const SAY = /^sa(?:id|ys?)$/;
// How many words after a verb to look for its `that`.
const MOST_BEFORE_THAT = 15;

/** The index of the token that the reported words begin with; undefined if nothing is reported after the verb. */
export function contentAfter(tokens: readonly Token[], verb: number): number | undefined {
  const kinds = speechAt(tokens, verb);
  // `warned Thursday against`, `called on Friday for`
  const first = afterTime(tokens, verb + 1);
  if (isSilent(tokens, verb)) return undefined;
  const meant = meantAfter(tokens, kinds, first);
  if (meant !== undefined) return meant;
  if (!(kinds & (CLAUSE | THAT_CLAUSE | PLURAL_FORM))) return undefined;
  const that = thatAfter(tokens, first);
  const heard = kinds & HEARER ? afterAddressee(tokens, first) : first;
  if (that > 0 && followsHearer(tokens, kinds, first, heard, that)) return that;
  const next = afterAdverbs(tokens, heard);
  const word = lowerAt(tokens, next);
  if (word === "that") return isRelative(tokens, next) ? undefined : next;
  if (kinds & CLAUSE && isCounted(tokens, next) && hasVerb(tokens, next, next + MOST_BEFORE_THAT))
    return that > 0 && !hasVerb(tokens, next, that) ? that : next;
  if (isOf(word, ADVERBIAL) || word === ",") {
    if (that > 0) return that;
    if (word === ",") return undefined;
    return (
      afterPlace(tokens, next) ??
      (SAY.test(lowerAt(tokens, verb)) ? afterOpening(tokens, next) : undefined)
    );
  }
  if (kinds & QUESTION) return isOf(word, RELATIVE | SUBORDINATOR) ? next : undefined;
  if (!(kinds & CLAUSE) && !(kinds & THAT_CLAUSE && isClause(tokens, next))) return undefined;
  return saysNothing(tokens, next) ? undefined : next;
}

/** Whether a `that` follows whom a verb addresses: `told reporters on Monday that`, `warned voters that`, but not `told them it ran and that`. */
function followsHearer(
  tokens: readonly Token[],
  kinds: number,
  first: number,
  heard: number,
  that: number,
): boolean {
  if (kinds & HEARER) return that === first || !isClause(tokens, heard);
  return (kinds & OTHER_TO_DO) !== 0 && !hasFinite(tokens, first, that);
}

/** Whether no statement begins here: `said carefully, as`, `said and did`, `said nothing`, but not `said nothing had changed`. */
function saysNothing(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  const after = wordAt(tokens, at + 1);
  if (NO_CONTENT.test(word) && !isOf(after, AUXILIARY)) return true;
  if (isOf(word, CONJUNCTION) || (word.endsWith("ly") && /^,?$/.test(after))) return true;
  if (word !== "no") return false;
  // `said no more on it`, but not `said no more trams would run`
  const rest = wordAt(tokens, at + 2);
  const isMore =
    after === "more" && (/^[,.]?$/.test(rest) || isOf(rest, CONJUNCTION | PREPOSITION));
  return isMore || !/^\p{L}{3}/u.test(after);
}

/** Whether somebody does not speak: `refused to say whether`, `declined on Monday to comment`. */
export function isSilent(tokens: readonly Token[], verb: number): boolean {
  const word = lowerAt(tokens, verb);
  if (!/^(?:declin|refus)/.test(word)) return false;
  const to = afterTime(tokens, verb + 1);
  const after = `${wordAt(tokens, to)} ${wordAt(tokens, to + 1)}`;
  // What follows `refused to comment on` counts as a statement.
  return SPEAK.test(after) || (word.startsWith("d") && after === "to comment");
}

const SPEAK =
  /^to (?:answer|confirm|disclose|elaborate|identify|name|reveal|say|speak|specify|talk|tell)$/;
const NO_CONTENT = /^(?:nothing|so|little|much|yes|better|twice|[:;"\u2013\u2014\u201c]|-+|``|'')$/;

/** The index of a `that` a few words on, or -1. */
function thatAfter(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + MOST_BEFORE_THAT); at += 1)
    if (wordAt(tokens, at) === "that" && !isRelative(tokens, at)) return at;
  return -1;
}

/**
 * The index after adverbs that may stand before a `that`: `pointed out that`, `said on Friday that`,
 * `said privately that`.
 */
function afterAdverbs(tokens: readonly Token[], from: number): number {
  const next = afterTime(tokens, wordAt(tokens, from) === "out" ? from + 1 : from);
  const adverb = wordAt(tokens, next).endsWith("ly") && wordAt(tokens, next + 1) === "that";
  return adverb ? next + 1 : next;
}

/** Whether a `that` opens a relative clause: `told a crowd that was waiting`, but not `said that was all`. */
function isRelative(tokens: readonly Token[], that: number): boolean {
  return isOf(wordAt(tokens, that + 1), AUXILIARY) && !speechAt(tokens, that - 1);
}

/** Whether a stretch has a sign of a clause: an auxiliary, a pronoun or a comma. */
function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ word }) => isOf(word, FINITE) || word === ",");
}

/**
 * The index where what is meant begins: `vowed to go`, `urged Kim to go`, `accused him of it`, `called for peace`,
 * `denied it all`.
 */
function meantAfter(tokens: readonly Token[], kinds: number, next: number): number | undefined {
  const word = lowerAt(tokens, next);
  const negated = isOf(word, NO_VERB_AFTER) ? 1 : 0;
  if (kinds & TO_DO && lowerAt(tokens, next + negated) === "to") return next;
  if (kinds & FOR_THING && word === "for") return next + 1;
  if (kinds & THING && !/^(?:that|it|this|,|\.|)$/.test(word)) return next;
  if (kinds & OF_DEED) return hasNear(tokens, next, "of") ? next : undefined;
  if (!(kinds & OTHER_TO_DO) || word === ",") return undefined;
  const on = word === "on" ? 1 : 0;
  // `called on Kim to go`, and not `called Kim to go`.
  if (kinds & FOR_THING && on === 0) return undefined;
  return negated === 0 && word !== "to" && hasNear(tokens, next + on, "to") ? next + on : undefined;
}

const LONGEST_OBJECT = 7;

/** Whether `word` stands a few words on, with no comma, no preposition and no new clause before it. */
function hasNear(tokens: readonly Token[], from: number, word: string): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_OBJECT); at += 1) {
    // `urged Kim on Friday to go`
    at = afterTime(tokens, at);
    // `ordered flags lowered to half-staff`, but `urged the injured to wait`
    if (tokens[at]?.word === word)
      return !/^\p{Ll}+ed$/u.test(wordAt(tokens, at - 1)) || isOf(wordAt(tokens, at - 2), ARTICLE);
    const other = wordAt(tokens, at);
    // `told reporters he had nothing to hide`
    if (/^(?:,|about|in|on)$/.test(other) || isOf(other, CLAUSE_OPENER | FINITE)) return false;
  }
  return false;
}

const LONGEST_TAIL = 10;

/**
 * The index of the comma or the end after `said (on Friday) (in a statement)` or `told reporters`; undefined if the
 * verb reports something there.
 */
export function afterAttribution(tokens: readonly Token[], at: number): number | undefined {
  let next = at + (wordAt(tokens, at + 1) === "out" ? 2 : 1);
  if (speechAt(tokens, at) & HEARER) next = afterAddressee(tokens, next);
  next = afterTime(tokens, next);
  if (isOf(lowerAt(tokens, next), ADVERBIAL))
    for (const most = next + LONGEST_TAIL; next < most; next += 1) {
      const word = tokens[next]?.word ?? ",";
      if (/^[,.]$/.test(word)) break;
      if (word === "that" || isOf(word, FINITE)) return undefined;
    }
  const word = tokens[next]?.word ?? ",";
  return /^[,.]$/.test(word) ? next : undefined;
}
