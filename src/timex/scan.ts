/** Text to runs of words that time expressions are made of. */

import { matchAt } from "../text/match.ts";
import { isDigit } from "../text/words.ts";
import { type Entry, hasShape, type Lexicon } from "./lexicon.ts";
import { readNumber, readShortYear } from "./numbers.ts";
import { BLANK, COMMA, HYPHEN, NONE, type Token } from "./token.ts";

// No sentence has a run of so many words; a longer one is read in pieces, so that its memory is bounded.
const LONGEST_RUN = 500;
// No word of the lexicon is longer.
const LONGEST = 13;

/** Calls `onRun` with each run of words, in order, that the lexicon knows, that no other word parts and that has a head. */
export function scanRuns(
  text: string,
  lexicon: Lexicon,
  onRun: (run: readonly Token[]) => void,
): void {
  const { length } = text;
  let run: Token[] = [];
  let headed = false;
  let gap = BLANK;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    let token: Token | undefined;
    let sign = 0;
    if (isLetter(code)) {
      const end = wordEnd(text, at);
      token = readWord(text, at, end, gap, lexicon);
      at = token === undefined ? end : token.end;
    } else if (isDigit(code)) {
      token = readNumber(text, at, gap, lexicon);
      at = token === undefined ? numberEnd(text, at) : token.end;
    } else if (isBlank(code)) {
      sign = gap === NONE ? BLANK : gap;
      at += 1;
      if (code === 10 && run.length > 0 && isBlankLine(text, at)) sign = 0;
    } else if (isApostrophe(code)) {
      token = readApostrophe(text, at, gap, lexicon);
      // The apostrophe of `two years' work` parts nothing.
      if (token === undefined && gap === NONE && text.charCodeAt(at + 1) === 32) sign = NONE;
      at = token === undefined ? at + 1 : token.end;
    } else {
      sign = gap === NONE ? gapOf(text, at, code) : 0;
      at += 1;
    }
    if (token !== undefined) {
      run.push(token);
      headed ||= token.entry.head;
      gap = NONE;
      if (run.length < LONGEST_RUN) continue;
    } else if (sign !== 0) {
      gap = sign;
      continue;
    }
    if (headed) onRun(run);
    if (run.length > 0) run = [];
    headed = false;
    if (token === undefined) gap = BLANK;
  }
  if (headed) onRun(run);
}

// A hyphen or an en dash joins words, a comma may; anything else parts them.
function gapOf(text: string, at: number, code: number): number {
  if (code === 0x2d || code === 0x2013) return text.charCodeAt(at + 1) === 0x2d ? 0 : HYPHEN;
  return code === 0x2c ? COMMA : 0;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return (small >= 97 && small <= 122) || (code > 0xbf && code < 0x2000);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isBlankLine(text: string, at: number): boolean {
  let next = at;
  while (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 13) next += 1;
  return text.charCodeAt(next) === 10;
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

function numberEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at))) at += 1;
  return at;
}

/** A word of the lexicon; `undefined` for any other. */
function readWord(
  text: string,
  start: number,
  end: number,
  gap: number,
  lexicon: Lexicon,
): Token | undefined {
  if (end - start > LONGEST) return undefined;
  const sign = text.charCodeAt(end);
  if (end - start === 1 && (sign === 46 || isApostrophe(sign))) {
    const dotted = readDotted(text, start, gap, lexicon);
    if (dotted !== undefined) return dotted;
  }
  const letter = text.charCodeAt(start);
  if (!hasShape(lexicon, letter, end - start)) return undefined;
  const capital = letter < 97;
  const written = text.slice(start, end);
  const word = capital ? written.toLowerCase() : written;
  const entry = lexicon.words.get(word);
  if (entry === undefined || (entry.proper && !capital)) return undefined;
  const stop = entry.value === "." && text.charCodeAt(end) === 46;
  return tokenOf(entry, word, start, stop ? end + 1 : end, gap, capital);
}

function tokenOf(
  entry: Entry,
  word: string,
  start: number,
  end: number,
  gap: number,
  capital: boolean,
): Token {
  const { kinds, n, value } = entry;
  return { entry, kinds, n, value, word, start, end, gap, capital };
}

// a.m. | P.M. | p.m | o'clock
const DOTTED = /([ap])\.[ \xa0]?m(?:\.|\b)|o['\u2019]clock\b/iy;

function readDotted(text: string, start: number, gap: number, lexicon: Lexicon): Token | undefined {
  const found = matchAt(DOTTED, text, start);
  if (found === null) return undefined;
  const word = found[1] === undefined ? "o'clock" : `${found[1].toLowerCase()}m`;
  return tokenOf(
    lexicon.words.get(word) as Entry,
    word,
    start,
    start + found[0].length,
    gap,
    false,
  );
}

/** `'s` behind a word, or `'89`. */
function readApostrophe(
  text: string,
  at: number,
  gap: number,
  lexicon: Lexicon,
): Token | undefined {
  if (gap !== NONE) return readShortYear(text, at, gap, lexicon);
  const possessive = (text.charCodeAt(at + 1) | 32) === 115 && !isLetter(text.charCodeAt(at + 2));
  if (!possessive) return undefined;
  return tokenOf(lexicon.words.get("'s") as Entry, "'s", at, at + 2, gap, false);
}
