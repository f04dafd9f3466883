/** From text to runs of words that can form time expressions. */

import { matchEnd } from "../../text/match.ts";
import {
  APOSTROPHE,
  COMMA_SIGN,
  EN_DASH,
  FULL_STOP,
  HYPHEN_SIGN,
  LINE_FEED,
  NO_BREAK_SPACE,
  RETURN,
  RIGHT_QUOTE,
  SMALL_A,
  SMALL_S,
  SPACE,
  TAB,
} from "../../text/signs.ts";
import { isDigit, isLetter } from "../../text/words.ts";
import { hashWith, type Lexicon } from "./lexicon.ts";
import { HEAD, SMALL_HEAD } from "./marks.ts";
import { readNumber } from "./numbers.ts";
import { BLANK, COMMA, HYPHEN, makeToken, NONE, type Token } from "./token.ts";

/**
 * Calls `onRun`, in text order, with each run of successive words of the lexicon that has a head. Most words of a text
 * are in no such run, so tokens are made, from the run's start on, only once something in it may be a head.
 */
export function scanRuns(
  text: string,
  lexicon: Lexicon,
  onRun: (run: readonly Token[]) => void,
): void {
  const { marks } = lexicon;
  // The start of the run that `at` is in, or negative outside of one.
  let run = -1;
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let code = text.charCodeAt(at);
    let head = -1;
    if (isLetter(code)) {
      let hash = 0;
      do {
        hash = hashWith(hash, code);
        at += 1;
        code = at < text.length ? text.charCodeAt(at) : 0;
      } while (isLetter(code));
      const mark = marks[hash] as number;
      const signed = at - start === 1 && !isGap(code) && matchEnd(SIGNED, text, start) > at;
      if (mark === 0 && !signed) {
        run = -1;
        // A number or letters glued to another word are part of it: `NZ1984`, `nor'easter`.
        if (isDigit(code) || isApostrophe(code)) {
          at = matchEnd(OTHER, text, at + 1) - 1;
          continue;
        }
      } else if (run < 0) run = start;
      if (signed || (mark & (text.charCodeAt(start) < SMALL_A ? HEAD : SMALL_HEAD)) !== 0)
        head = start;
    }
    if (head < 0 && isDigit(code)) head = at;
    if (head >= 0) {
      at = readRuns(text, run < 0 ? head : run, head, lexicon, onRun) - 1;
      run = -1;
    } else if (isApostrophe(code)) {
      if (run < 0) run = at;
      // Mother's Day
      if ((text.charCodeAt(at + 1) | 32) === SMALL_S && !isLetter(text.charCodeAt(at + 2))) at += 1;
    } else if (!isGap(code) && gapOf(code) === BLANK) {
      // St. Patrick's Day
      if (code !== FULL_STOP || at - start !== 2) run = -1;
    }
  }
}

function isGap(code: number): boolean {
  return (
    code === SPACE ||
    code === LINE_FEED ||
    code === RETURN ||
    code === TAB ||
    code === NO_BREAK_SPACE
  );
}

// What follows a word of a run: one such sign at the most, and no empty line.
const JOINT = /(?:,|[-\u2013](?!-)|['\u2019](?= ))?(?:[ \t\r\xa0]|\n(?![ \r]*\n))*/y;
// What separates runs: a word, a number with any letters glued to it, or a sign.
const OTHER = /[A-Za-z\xc0-\u1fff]+|\d[\dA-Za-z\xc0-\u1fff]*|[\s\S]/y;
// Words with signs in them: a.m. | P.M. | p.m | B.C. | o'clock | 's
const SIGNED =
  /(?:[ap]\.[ \xa0]?m|b\.c)(?:\.|\b)|o['\u2019]clock\b|['\u2019]s(?![a-z\xc0-\u1fff])/iy;

/** Reads runs from a position on until one ends after `least`. Returns that end. */
function readRuns(
  text: string,
  start: number,
  least: number,
  lexicon: Lexicon,
  onRun: (run: readonly Token[]) => void,
): number {
  // No sentence has a run of this many words; a longer one is read in pieces, so that its memory is bounded.
  const longest = 500;
  let at = start;
  while (at <= least) {
    const run: Token[] = [];
    let headed = false;
    let gap = BLANK;
    while (run.length < longest) {
      const token = readToken(text, at, gap, lexicon);
      if (token === undefined) break;
      run.push(token);
      headed ||= token.entry.head;
      at = jointEnd(text, token.end);
      gap = at === token.end ? NONE : gapOf(text.charCodeAt(token.end));
    }
    if (headed) onRun(run);
    if (run.length === 0) at = matchEnd(OTHER, text, at);
  }
  return at;
}

// Mostly there is a single blank, for which the regular expression is not needed.
function jointEnd(text: string, at: number): number {
  const isBlank = text.charCodeAt(at) === SPACE && isLetter(text.charCodeAt(at + 1));
  return isBlank ? at + 1 : matchEnd(JOINT, text, at);
}

// A comma or hyphen can stand between the words of a run, besides blanks.
function gapOf(code: number): number {
  if (code === COMMA_SIGN) return COMMA;
  return code === HYPHEN_SIGN || code === EN_DASH ? HYPHEN : BLANK;
}

/** Reads the word of the lexicon, or the number, that begins at a position. */
function readToken(text: string, start: number, gap: number, lexicon: Lexicon): Token | undefined {
  const code = text.charCodeAt(start);
  if (isDigit(code) || (isApostrophe(code) && gap !== NONE))
    return readNumber(text, start, gap, lexicon);
  let letters = start;
  let hash = 0;
  for (let letter = code; isLetter(letter); ) {
    hash = hashWith(hash, letter);
    letters += 1;
    letter = letters < text.length ? text.charCodeAt(letters) : 0;
  }
  // Most words that end a run are not in the lexicon.
  if (letters > start + 1 && lexicon.marks[hash] === 0) return undefined;
  const signed = letters > start + 1 ? start : matchEnd(SIGNED, text, start);
  const end = Math.max(letters, signed);
  if (end === start) return undefined;
  const small = text.slice(start, end).toLowerCase();
  const word = signed > start ? small.replace(/[.\s]/g, "").replace("\u2019", "'") : small;
  const entry = lexicon.words.get(word);
  const capital = code < SMALL_A;
  if (entry === undefined || (entry.proper && !capital)) return undefined;
  const stop = entry.value === "." && text.charCodeAt(end) === FULL_STOP;
  return makeToken(entry, start, stop ? end + 1 : end, gap, entry, capital);
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === RIGHT_QUOTE;
}
