/** Splits a stretch of text into words and marks, and these into sentences. */

import type { Span } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import { matchAt } from "../text/match.ts";
import { isPlainLetter } from "../text/words.ts";
import { VERBS } from "./saying.ts";

/** A word or a mark, with its position. */
export interface Token extends Span {
  readonly word: string;
  /** The word in lower case, except `May`, `Will` and `Said` where they are names: `Theresa May said`. */
  readonly lower: string;
  /** Its kinds as a verb of saying, as bits; 0 if it is none. */
  readonly speech: number;
}

const TOKEN =
  /[\p{L}\p{N}](?:[\p{L}\p{N}’.&-]|'(?!')|(?<=\d),(?=\d{3}))*|[,;:()\u2014\u2013?!]|-{2}|''|``|\.(?:\s?\.){1,3}|\S/uy;

/** The words and marks of a stretch, in order. A stop that ends a sentence is a token of its own. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const add = (token: Token): void => {
    const name = tokens.at(-2);
    if (name === undefined || tokens.at(-1)?.word !== "," || !AFTER_NAME.test(token.word))
      tokens.push(token);
    else tokens.splice(-2, 2, { ...name, end: token.end });
  };
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length; ) {
    const index = at;
    at += 1;
    const from = start + index;
    if (text.charCodeAt(from) === BLANK) continue;
    const plain = plainEnd(text, from);
    // Most words are plain letters and need no regular expression. A blank makes no token.
    const word =
      plain > from ? text.slice(from, plain) : (matchAt(TOKEN, stretch, index)?.[0] ?? "");
    if (word === "") continue;
    at = index + word.length;
    if (word.length < 2 || !word.endsWith(".")) {
      add(tokenOf(word, from, tokens.at(-1)));
      continue;
    }
    // A stop after a word ends its sentence unless the word is a single letter or an abbreviation, or the sentence goes
    // on.
    const after = stretch.slice(index + word.length, index + word.length + LOOK_AHEAD);
    const short = COMPANY.test(word) ? !OPENS_SENTENCE.test(after) : ABBREVIATION.test(word);
    const stop = !/^[,;)]/.test(after) && !/\.\.$/.test(word) && !short;
    const spoken = stop ? word.slice(0, -1) : word;
    add(tokenOf(spoken, from, tokens.at(-1)));
    // `at 5 a.m. The tram`: the stop of `a.m.` also ends the sentence.
    if (stop) tokens.push(tokenOf(".", from + spoken.length));
    else if (/^[ap]\.m\.$/.test(word) && BEGINS.test(after))
      tokens.push({ ...tokenOf(".", from + word.length), end: from + word.length });
  }
  if (stretch.includes(" Said")) nameSaid(tokens);
  return tokens;
}

/** Takes `Said` for a name after a capital if its sentence has another verb of saying: `Omar Said told`, not `Lee Said It Ran`. */
function nameSaid(tokens: readonly Token[]): void {
  for (const words of sentencesOf(tokens, [])) {
    if (!words.some(({ word, speech }) => speech && /^\p{Ll}/u.test(word))) continue;
    words.forEach((one, at) => {
      if (one.word === "Said" && isCapital(words, at - 1))
        Object.assign(one, { lower: one.word, speech: 0 });
    });
  }
}

// What belongs to a name although a comma stands before it: Harbor Motor Co., Ltd. | Ann Lee, Ph.D. The name's last token
// then goes to its end.
const AFTER_NAME =
  /^(?:(?:Corp|Esq|Inc|[JS]r|LL[CP]|Ltd|Ph\.?D|PLC|plc)\.?|M\.?D\.?|CPA|MBA|[KQ]C|RN)$/;

const BLANK = 0x20;
const COMMA = 0x2c;

/** Where a word of plain letters ends, if a blank or a comma follows it; `at` otherwise. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const after = text.charCodeAt(end);
  return after === BLANK || after === COMMA ? end : at;
}

const SHORTEST_VERB = 3;

function tokenOf(word: string, start: number, before?: Token): Token {
  const named = (word === "May" || word === "Will") && before !== undefined && !breaks(before);
  const lower = named ? word : word.toLowerCase();
  const speech = word.length < SHORTEST_VERB ? undefined : VERBS.get(lower);
  return { word, start, end: start + word.length, lower, speech: speech ?? 0 };
}

/** The tokens between two positions. */
export function tokensBetween(tokens: readonly Token[], from: number, to: number): Token[] {
  const first = countBefore(tokens, from);
  let last = first;
  while (last < tokens.length && (tokens[last] as Token).end <= to) last += 1;
  return tokens.slice(first, last);
}

// How far after a word to look for signs that its stop ends the sentence, in code units.
const LOOK_AHEAD = 28;
// A capital after a clock time begins a sentence, but not in `5 a.m. Friday`, `5 a.m. EST` and `5 a.m. Seoul time`.
const BEGINS =
  /^\s["\u201c]?(?!(?:[FMW]|S[au]|T[hu])[a-z]+day|(?:[A-Z][a-z]+ ){1,2}[Tt]ime(?=[,.;)]| on\b))[A-Z](?![A-Z])/;
const ABBREVIATION =
  /^(?:[A-Z]|[A-Za-z](?:\.[A-Za-z])+|Mrs?|Ms|Dr|Gen|Col|Lt|Capt|Maj|Sgt|Adm|Reps?|Sens?|Gov|Rev|Prof|St|Jr|Sr|No|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|vs|Mt|Ft)\.$/;

// After the stop of a company's name, only a word that begins sentences starts a new one:
// `Harbor Trams Inc. The company said so`.
const COMPANY = /^(?:Inc|Corp|Co|Ltd|Bhd|Cie|Pty|Tbk)\.$/;
const OPENS_SENTENCE = /^\s["\u201c]?(?:An?|But|He|In|It|Its|On|She|That|The|They|This) /;

/** The tokens up to the end of the first sentence. */
export function sentence(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(breaks);
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** The tokens after the end of the last complete sentence. */
export function lastSentence(tokens: readonly Token[]): readonly Token[] {
  return tokens.slice(lastIndex(tokens, tokens.length, breaks) + 1);
}

function breaks({ word }: Token): boolean {
  return isStop(word) || isMark(word);
}

/** A phrase, by the indexes of its first and its last token. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** The span of a phrase. */
export function spanOf(tokens: readonly Token[], { first, last }: Phrase): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/**
 * The word at an index; empty outside the tokens. Negative indexes are checked first, since engines are slow to look
 * them up.
 */
export function wordAt(tokens: readonly Token[], at: number): string {
  return at < 0 ? "" : (tokens[at]?.word ?? "");
}

/** The word at an index in lower case, as in `Token.lower`. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return at < 0 ? "" : (tokens[at]?.lower ?? "");
}

/** Whether there is a word at an index that begins with a capital, or with one after an article: `al-Jabri`. */
export function isCapital(tokens: readonly Token[], at: number): boolean {
  return CAPITAL.test(wordAt(tokens, at));
}

const CAPITAL = /^(?:(?:a[dlnrstz]|ash|el|ul|d)[-'\u2019])?\p{Lu}/u;

/** The kinds of the word at an index as a verb of saying, as bits; 0 if it is none. */
export function speechAt(tokens: readonly Token[], at: number): number {
  return at < 0 ? 0 : (tokens[at]?.speech ?? 0);
}

/** The index of the last comma before `end`, or -1. */
export function lastComma(tokens: readonly Token[], end: number): number {
  return lastIndex(tokens, end, ({ word }) => word === ",");
}

/** The index of the last token before `end` for which `holds` is true, or -1. */
export function lastIndex(
  tokens: readonly Token[],
  end: number,
  holds: (token: Token, index: number) => boolean,
): number {
  for (let index = end - 1; index >= 0; index -= 1)
    if (holds(tokens[index] as Token, index)) return index;
  return -1;
}

// Longer sentences are cut, because every verb searches the whole of its sentence.
const LONGEST_SENTENCE = 120;
const MARK = /^(?:["\u201c\u201d\u00ab\u00bb\u201e\u2039\u203a]|''|``)$/;

// No mark is longer, so most words are ruled out at once.
const LONGEST_MARK = 2;

/** Whether a word is a mark that opens or closes a quotation. */
export function isMark(word: string): boolean {
  return word.length <= LONGEST_MARK && !isPlainLetter(word.charCodeAt(0)) && MARK.test(word);
}

function isStop(word: string): boolean {
  return word.length === 1 && ".?!;".includes(word);
}

/**
 * The sentences of a paragraph, each without the stop that ends it, unless a quotation closes right after that. The
 * quotations in `apart` belong to no sentence: each separates the sentence before it from the words after it.
 */
export function sentencesOf(tokens: readonly Token[], apart: readonly Span[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let quotation = 0;
  const end = (): void => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  tokens.forEach((token, index) => {
    while (apart[quotation] !== undefined && (apart[quotation] as Span).end <= token.start)
      quotation += 1;
    const next = tokens[index + 1];
    const closes = next !== undefined && next.start === token.end && isMark(next.word);
    if (token.start >= (apart[quotation]?.start ?? token.end)) end();
    else if (isStop(token.word) && !closes) end();
    else {
      if (current.length === LONGEST_SENTENCE) end();
      current.push(token);
      if (isMark(token.word) && isStop(tokens[index - 1]?.word ?? "")) end();
    }
  });
  end();
  return sentences;
}
