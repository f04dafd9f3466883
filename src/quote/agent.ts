/** Who says what is told in the passive: `Kim was called "a fool" by Lee`. */

import type { Span } from "../model.ts";
import { afterTime } from "./adverbial.ts";
import { PRONOUNS } from "./anaphora.ts";
import { isOf } from "./function-words.ts";
import type { Attribution } from "./paragraph.ts";
import { saidBy } from "./said-by.ts";
import { isNaming } from "./saying.ts";
import { isCapital, lastComma, lastIndex, lowerAt, spanOf, type Token, wordAt } from "./tokens.ts";
import { IN_LY } from "./word-forms.ts";
import { ADVERB, BE, FINITE, PREPOSITION, TIME } from "./word-kinds.ts";

/**
 * Reads a passive before a quotation, `Kim was criticized by Lee as "a fool"`, whose speaker may also follow the
 * quotation; undefined if the verb is active.
 */
export function passiveOf(tokens: readonly Token[], verb: number): Attribution | undefined {
  if (!isPassive(tokens, verb)) return undefined;
  return { speaker: agentAt(tokens, afterTime(tokens, verb + 1)), cue: tokens[verb] as Token };
}

/** Whether a verb of saying tells what is said of its subject: `Kim was called`, `The plan, called`. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  const word = lowerAt(tokens, verb);
  if (!PARTICIPLE.test(word)) return false;
  if (verb === 0 && isOfThing(word)) return true;
  const at = lastIndex(tokens, verb, ({ word }) => !isOf(word, ADVERB) && !IN_LY.test(word));
  if (isOf(lowerAt(tokens, at), BE)) return true;
  // `a charge dismissed by Kim as "baseless"`, but not `a charge dismissed by Kim was "late"`
  if (isOfThing(word) && wordAt(tokens, verb + 1) === "by" && tokens.at(-1)?.word === "as")
    return true;
  if (isNaming(word) && word !== "called" && isLast(tokens, verb)) return !isNamer(tokens, at);
  // But `which Kim, the mayor, called "a mess"`
  const apart = wordAt(tokens, at) === "," && lastComma(tokens, at) < 0;
  return apart && isOfThing(word) && isLast(tokens, verb);
}

/** Whether a verb stands right before the quotation, but for an `as` or an article. */
function isLast(tokens: readonly Token[], verb: number): boolean {
  // Not in `Lee met Kim, praised the "spirit" and left`
  const small = isNaming(lowerAt(tokens, verb)) ? /^(?:as|an?|the)$/ : /^as$/;
  return verb + (small.test(wordAt(tokens, verb + 1)) ? 2 : 1) === tokens.length;
}

/**
 * Whether the word before a verb of naming is its subject: `what Kim dubbed "the whale"`, but not `a tram dubbed "the
 * whale"`, `a tram in Gary dubbed "the whale"` and `Films labeled "late"`.
 */
function isNamer(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (PRONOUNS.test(word)) return true;
  const isName = at > 0 ? !isOf(lowerAt(tokens, at - 1), PREPOSITION) : !word.endsWith("s");
  return isName && isCapital(tokens, at);
}

// `Lee was worried` is active.
const PARTICIPLE = /^(?!worried$)\p{Ll}+ed$|^(?:said|told|written)$/u;

/** Whether a verb takes the quotation as a name for its object. */
function isOfThing(word: string): boolean {
  return isNaming(word) || CALLS.test(word);
}

// Verbs that do so as `called` does, and are no verbs of naming: `dismissed as "late"`.
const CALLS = /^(?:condemn|critici[sz]|denounc|describ|dismiss|hail|prais|slamm)ed$/;

/** The speaker after `by`, right after a passive or after its quotation: `called "a fool" by Lee`. */
export function agentAt(tokens: readonly Token[], at: number): Span | undefined {
  const agent = wordAt(tokens, at) === "by" ? saidBy(tokens, at + 1) : undefined;
  if (agent === undefined) return undefined;
  const { first } = agent;
  // `by 5 p.m.`, `by far`, `by saving two men`
  if (NO_AGENT.test(lowerAt(tokens, first)) || isOf(wordAt(tokens, first), TIME)) return undefined;
  // `called "cruel" by police are legal`, `accused by Kim of "lying"`
  let last = first;
  while (last < agent.last && !isOf(wordAt(tokens, last + 1), FINITE)) last += 1;
  if (wordAt(tokens, last) === "of") last -= 1;
  return last < first ? undefined : spanOf(tokens, { first, last });
}

const NO_AGENT = /^\d|ing$|^(?:far|law|midnight|mistake|noon|now|then)$/;
