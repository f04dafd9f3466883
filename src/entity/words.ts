/** A line's words, numbers and marks. */

import type { Span } from "../model.ts";
import { isDigit } from "../text/words.ts";

/** How a word is written; a number has digits, a mark is anything else. */
export type Shape = "small" | "Capital" | "CAPITALS" | "number" | "mark";

/** A word, a number or a mark. */
export interface Word extends Span {
  readonly text: string;
  readonly shape: Shape;
  /** Whether it begins a sentence or a line. */
  readonly first: boolean;
}

/** The words of a line that begins at `start` of the text. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let at = start;
  let first = true;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 0xa0 || code === 13 || code === 10) {
      at += 1;
      continue;
    }
    const from = at;
    at = isLetter(code)
      ? wordEnd(text, at, end)
      : isDigit(code)
        ? numberEnd(text, at, end)
        : at + 1;
    const word = text.slice(from, at);
    const shape = isLetter(code) ? shapeOf(word) : isDigit(code) ? "number" : "mark";
    words.push({ text: word, start: from, end: at, shape, first });
    if (shape !== "mark") first = false;
    else if (/[.?!:"\u201c\u201d\-\u2013\u2014_*]/.test(word)) first = true;
  }
  return words;
}

export function isLetter(code: number): boolean {
  const small = code | 32;
  return (small >= 97 && small <= 122) || (code > 0xbf && code < 0x2000);
}

// Letters, with an apostrophe, hyphen or & between letters; a stop behind single letters: O'Brien, Jae-in, AT&T, U.S.
function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  let letters = 0;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) {
      letters += 1;
      at += 1;
      continue;
    }
    const more = isLetter(text.charCodeAt(at + 1)) && at + 1 < limit;
    if (code === 46 && letters === 1 && (more || isInitial(text, start, at))) {
      at += 1;
      letters = 0;
      continue;
    }
    // G-7
    if (
      code === 45 &&
      at === start + 1 &&
      text.charAt(start) === "G" &&
      isDigit(text.charCodeAt(at + 1))
    ) {
      at += 1;
      continue;
    }
    if (code === 45 && more && PARTICIPLE.test(text.slice(at + 1, at + 14))) break;
    if (!more || !(code === 39 || code === 0x2019 || code === 45 || code === 38)) break;
    if (code !== 45 && code !== 38 && isPossessive(text, at, limit)) break;
    letters = 0;
    at += 1;
  }
  // The stop of Inc. and Jr. is theirs.
  if (text.charCodeAt(at) === 46 && at < limit && SHORTENED.test(text.slice(start, at))) at += 1;
  return at;
}

const SHORTENED =
  /^(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Capt|Maj|Sgt|Adm|Rep|Sen|Gov|Rev|Prof|St|Mt|ST|MT)$/;
// German-born, Ohio-based
const PARTICIPLE =
  /^(?:born|based|led|backed|run|owned|controlled|style|speaking|ruled|held|trained|made|brokered|mediated|sponsored|funded|occupied|wide|listed)\b/;

// J. | U.S.
function isInitial(text: string, start: number, at: number): boolean {
  return text.charCodeAt(start) < 97 && text.charCodeAt(at - 1) < 97;
}

function isPossessive(text: string, at: number, limit: number): boolean {
  const next = text.charCodeAt(at + 1) | 32;
  return next === 115 && (at + 2 >= limit || !isLetter(text.charCodeAt(at + 2)));
}

function numberEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const joined = (code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !isLetter(code) && !joined) break;
    at += 1;
  }
  return at;
}

function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  const small = word.charAt(0).toLowerCase();
  if (word.charAt(0) === small && code !== 0xdf)
    return /^(?:al|el|d|l)-?['’]?[A-Z]/.test(word) ? "Capital" : "small";
  const letters = word.replace(/[^A-Za-z\u00c0-\u024f]/g, "");
  return letters.length > 1 && letters === letters.toUpperCase() ? "CAPITALS" : "Capital";
}
