/** Statements without quotation marks: `The ministry said that ...`, `..., officials said Saturday.` */

import type { Span } from "../model.ts";
import { ADVERBS, NEGATIONS, PASSIVES, PREPOSITIONS, REPORTING, UTTERANCES } from "./cues.ts";
import { saidBy, subjectBefore } from "./subject.ts";
import { lastIndex, sentencesOf, spanOf, type Token } from "./tokens.ts";

/** What is said, by whom, and the words that say so. */
export interface Statement {
  /** One stretch, or two where the verb stands in the middle. */
  readonly content: readonly Span[];
  readonly speaker: Span | undefined;
  readonly cue: Span;
}

// Less than so many words are no statement.
const LEAST_WORDS = 2;
// So far behind a verb its `that` is looked for, in words.
const REACH = 14;

/**
 * The statements of a paragraph outside its quotations, at most one a sentence: what is told within a statement belongs to
 * it. `direct` are the spans of direct quotations, `taken` where the verbs stand that
 * tell their speakers.
 */
export function statementsIn(
  tokens: readonly Token[],
  direct: readonly Span[],
  taken: ReadonlySet<number>,
): Statement[] {
  return sentencesOf(tokens, direct).flatMap((sentence) => {
    const found = statementOf(sentence, taken);
    return found === undefined ? [] : [found];
  });
}

function statementOf(tokens: readonly Token[], taken: ReadonlySet<number>): Statement | undefined {
  const last = lastTold(tokens, taken);
  if (last !== undefined) return last;
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, start } = tokens[at] as Token;
    const lower = word.toLowerCase();
    if (lower === "according" && tokens[at + 1]?.word === "to") return accordingTo(tokens, at);
    if (!REPORTING.has(lower) || taken.has(start) || !isVerb(tokens, at)) continue;
    const found = isInverted(tokens, at)
      ? toldBefore(tokens, at, true)
      : (toldBehind(tokens, at) ?? toldBefore(tokens, at, false));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `Few believed it, analysts said Friday.`: a verb at the end tells the whole sentence. */
function lastTold(tokens: readonly Token[], taken: ReadonlySet<number>): Statement | undefined {
  let at = tokens.length - 1;
  while (at > 0 && isTime((tokens[at] as Token).word)) at -= 1;
  const { word, start } = tokens[at] as Token;
  if (!REPORTING.has(word.toLowerCase()) || taken.has(start) || !isVerb(tokens, at))
    return undefined;
  return tokens[at - 1]?.word === "," ? undefined : toldBefore(tokens, at, false);
}

function isTime(word: string): boolean {
  return ADVERBS.has(word) || /^(?:on|this|last|week|month|year|\.)$/.test(word);
}

/** Whether a word of reporting is the verb of somebody: not `to say`, `the reports`, `was told`, `did not say`. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word.toLowerCase() ?? "";
  if (PASSIVES.test(before) || NEGATIONS.test(before)) return false;
  return !/^(?:to|the|a|an|his|her|their|its|of|no|would|could|might|should|must)$/.test(before);
}

/** `Lee said (Friday) (that) CONTENT` */
function toldBehind(tokens: readonly Token[], at: number): Statement | undefined {
  const from = contentAfter(tokens, at);
  if (from === undefined || tokens.length - from < LEAST_WORDS) return undefined;
  const content = trimmed(tokens, from, endOfContent(tokens, from));
  return content && { content: [content], ...whoSaid(tokens, at) };
}

// What the reporter says of the statement: `..., but did not say where`, `..., without giving details`.
const ASIDE = /^(?:without|but (?:did|does|do|declined|gave|offered|refused|would) )/;

function nextWords(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.word} ${tokens[at + 1]?.word} `;
}

/** Where another verb of reporting takes over: `..., Lee said`, `..., adding that`, `... and warned that`. */
function endOfContent(tokens: readonly Token[], from: number): number {
  for (let at = from + LEAST_WORDS; at < tokens.length; at += 1) {
    const word = (tokens[at] as Token).word.toLowerCase();
    const before = tokens[at - 1]?.word;
    if (before === "," && (word === "according" || ASIDE.test(nextWords(tokens, at))))
      return at - 2;
    if (!REPORTING.has(word)) continue;
    if (before === "and" || (before === "," && word.endsWith("ing"))) return at - 2;
    // `..., the source added` ends the sentence.
    const subject = afterTime(tokens, at + 1) === tokens.length && subjectBefore(tokens, at);
    if (subject && tokens[subject.first - 1]?.word === ",") return subject.first - 2;
  }
  return tokens.length - 1;
}

/** `..., said Ann Lee, the mayor.`, and not `Lee, the mayor, said the tram ran.` */
function isInverted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.word !== ",") return false;
  const subject = saidBy(tokens, at + 1);
  if (subject === undefined) return false;
  const behind = tokens[subject.last + 1]?.word;
  const apposition = lastIndex(tokens, at - 1, ({ word }) => word === ",") > 0;
  return apposition ? behind === "," || behind === undefined : behind !== "that";
}

/** `CONTENT, Lee said Friday.`, `CONTENT, said Lee.` and `CONTENT, Lee said, CONTENT.` */
function toldBefore(
  tokens: readonly Token[],
  at: number,
  inverted: boolean,
): Statement | undefined {
  const subject = inverted ? saidBy(tokens, at + 1) : subjectBefore(tokens, at);
  if (subject === undefined) return undefined;
  const comma = inverted ? at - 1 : subject.first - 1;
  if (tokens[comma]?.word !== "," || comma < LEAST_WORDS) return undefined;
  const before = trimmed(tokens, 0, comma - 1);
  const speaker = spanOf(tokens, subject.first, subject.last);
  if (before === undefined || speaker === undefined) return undefined;
  const cue = tokens[at] as Token;
  const behind = inverted ? subject.last + 1 : at + 1;
  const content = [before];
  if (tokens[behind]?.word === "," && !inverted) {
    const rest = trimmed(tokens, behind + 1, tokens.length - 1);
    if (rest !== undefined && tokens.length - behind > LEAST_WORDS) content.push(rest);
  }
  return { content, speaker, cue: { start: cue.start, end: cue.end } };
}

/** `According to the mayor, CONTENT.` and `CONTENT, according to the mayor.` */
function accordingTo(tokens: readonly Token[], at: number): Statement | undefined {
  const subject = saidBy(tokens, at + 2);
  const cue = spanOf(tokens, at, at + 1);
  if (subject === undefined || cue === undefined) return undefined;
  const speaker = spanOf(tokens, subject.first, subject.last);
  if (at >= LEAST_WORDS) {
    const last = tokens[at - 1]?.word === "," ? at - 2 : at - 1;
    const content = trimmed(tokens, 0, last);
    return content && { content: [content], speaker, cue };
  }
  const comma = tokens.findIndex(({ word }, index) => index > subject.last && word === ",");
  if (comma < 0 || tokens.length - comma <= LEAST_WORDS) return undefined;
  const content = trimmed(tokens, comma + 1, tokens.length - 1);
  return content && { content: [content], speaker, cue };
}

function whoSaid(
  tokens: readonly Token[],
  at: number,
): { readonly speaker: Span | undefined; readonly cue: Span } {
  const { start, end } = tokens[at] as Token;
  const subject = subjectBefore(tokens, at);
  return { speaker: subject && spanOf(tokens, subject.first, subject.last), cue: { start, end } };
}

/** Where what is said begins behind its verb; undefined where nothing is said there. */
function contentAfter(tokens: readonly Token[], at: number): number | undefined {
  const verb = (tokens[at] as Token).word.toLowerCase();
  let next = at + 1;
  const that = tokens.findIndex(
    (token, index) => index >= next && index <= next + REACH && token.word === "that",
  );
  if (/^(?:tell|tells|told|telling)$/.test(verb)) {
    if (that > 0) return that;
    next = afterAddressee(tokens, next);
  }
  next = afterTime(tokens, next);
  const word = tokens[next]?.word.toLowerCase() ?? "";
  if (word === "that") return next;
  if (PREPOSITIONS.has(word) || word === ",") {
    if (that > 0) return that;
    return word === "," ? undefined : afterUtterance(tokens, next);
  }
  if (/^(?:asked|asks|asking|wondered|wonders)$/.test(verb))
    return /^(?:whether|if|why|how|what|when|who|where)$/.test(word) ? next : undefined;
  if (REPORTING.get(verb) === "that") return undefined;
  return /^(?:nothing|so|little|much|yes|no|:|;|-+|\u2014|\u2013|"|\u201c|``)$/.test(word)
    ? undefined
    : next;
}

/** `told reporters`, `told the Harbor Times`, `told him` */
function afterAddressee(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:the|a|an|his|her|its|their)$/i.test(tokens[at]?.word ?? "")) at += 2;
  else at += 1;
  while (at < tokens.length && /^[A-Z\d]/.test(tokens[at]?.word ?? "")) {
    if (/^(?:I|The|He|She|It|They|We)$/.test(tokens[at]?.word ?? "")) break;
    at += 1;
  }
  return at;
}

/** `on Friday`, `earlier this week`, `again` */
function afterTime(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const word = tokens[at]?.word ?? "";
    if (word === "on" && ADVERBS.has(tokens[at + 1]?.word ?? "")) at += 2;
    else if (ADVERBS.has(word)) at += 1;
    else if (
      /^(?:this|last|the|next)$/.test(word) &&
      /^(?:week|month|year|morning|day)$/.test(tokens[at + 1]?.word ?? "")
    )
      at += 2;
    else return at;
  }
}

/** `in a statement (on Friday)`: behind the noun that names the utterance. */
function afterUtterance(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at < Math.min(tokens.length, from + 6); at += 1) {
    if (!UTTERANCES.has(tokens[at]?.word ?? "")) continue;
    const next = afterTime(tokens, at + 1);
    const word = tokens[next]?.word ?? ",";
    return word === "," || PREPOSITIONS.has(word) ? undefined : next;
  }
  return undefined;
}

/** A stretch without the marks at its ends; a quotation that closes there stays whole. */
function trimmed(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const words = tokens.slice(from, to + 1);
  const last = lastIndex(
    words,
    words.length,
    ({ word }) => !/^[.,;:?!\u2014\u2013]$|^--$/.test(word),
  );
  const first = words.findIndex(({ word }) => !/^[.,;:\u2014\u2013]$|^--$/.test(word));
  return last - first < LEAST_WORDS - 1 ? undefined : spanOf(words, first, last);
}
