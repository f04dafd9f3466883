/** What a line is: in capitals, in headline case, a dateline or a result. */

import { ORGANIZATIONS, TITLES } from "../lists/cue-bits.ts";
import { knowledge } from "../lists/knowledge.ts";
import { COMPANY_FORMS } from "../lists/part-bits.ts";
import { properCase } from "../lists/proper-case.ts";
import { COMMON, STATE_FRONT } from "./form-bits.ts";
import { isCapital, isKnownAs, textAt, type Word } from "./words.ts";

/** Whether a line is in capitals, so that capital letters say nothing. */
export function isInCapitals(line: readonly Word[]): boolean {
  let capitals = 0;
  let upper = 0;
  for (const { shape, text } of line) {
    if (shape === "small" && text.length > 3) return false;
    if (shape === "CAPITALS") upper += 1;
    if (shape === "Capital" || shape === "CAPITALS") capitals += 1;
  }
  // DOLLAR FALLS SHARPLY
  const isShort = upper === 3 && line.length === 3 && line.slice(1).some(isAct);
  return isShort || (upper > 3 && upper >= capitals * 0.6) || fixtureAt(line) > 0;
}

/** Whether a line heads the columns of a table: `P W D L F A Pts`. */
export function isHeader([first, second, third]: readonly Word[]): boolean {
  const isLetter = (word: Word | undefined): boolean => isCapital(word) && word.text.length === 1;
  return isLetter(first) && isLetter(second) && (isLetter(third) || third?.shape === "CAPITALS");
}

// So many common words with a capital after the first, at least, make a line of a name a headline.
const LEAST_COMMON = 2;

/**
 * Whether a line is in headline case: `Tram Line Reopens in Harbor City`. There too, capital letters say nothing. Words
 * that `isPlain` knows count as common ones.
 */
export function isHeadlineCase(
  line: readonly Word[],
  isPlain?: (word: string) => boolean,
): boolean {
  if (line.length < 4 || line.length > 24) return false;
  const isStopped = line.at(-1)?.text === ".";
  if (isStopped && listsNames(line)) return false;
  let common = 0;
  // Sentences can be short, and tables have figures as well, so a line with a stop or with a figure needs more.
  let least = isStopped ? 2 * LEAST_COMMON : LEAST_COMMON;
  // Chief Executive Ann Lee, Harbor Securities Group.
  const inNames = isStopped ? TITLES | ORGANIZATIONS : 0;
  for (let index = 0; index < line.length; index += 1) {
    const { shape, text, first, small, known, cues } = line[index] as Word;
    const marker = text === "(" ? markerEnd(line, index) : index;
    if (marker > index) {
      index = marker;
      continue;
    }
    // Tram Line Reopens in Busan (AP)
    if (text === "(" && line[index + 2] === line.at(-1)) break;
    if (text === "(" || text === "&") return false;
    if (shape === "number") {
      // Harbor Blues 4 Newton Chiefs 1
      if (least > LEAST_COMMON && index === line.length - 1) return false;
      least = Math.max(least, LEAST_COMMON + 1);
    }
    // A headline's colon is followed by its source, in capitals.
    if (text === ":" && line[index + 1]?.shape !== "CAPITALS") least += 1;
    // Lee c Hill b Kim 27
    if (shape === "small" && (isOfSentence(text, isStopped) || /^[bc]$/.test(text))) return false;
    if (shape !== "Capital" || first || (cues & inNames) !== 0) continue;
    const next = line[index + 1];
    // Fires, Hits, Wins: the verb of the headline, but not Harbor Foods Corp.
    const isInfinitive = line[index - 1]?.text === "to" && (known & COMMON) !== 0;
    if (isInfinitive || (next !== undefined && (next.parts & COMPANY_FORMS) === 0 && isVerb(small)))
      common += LEAST_COMMON;
    else if ((known & COMMON) !== 0 || isPlain?.(small.replace(/-.*/, "")) === true) common += 1;
  }
  return common >= least;
}

/** Whether a line lists names: `Ann Lee, Bob Kim, Jim Hill.`, `Reporting by Ann Lee; Editing by Bob Kim.` */
function listsNames(line: readonly Word[]): boolean {
  return (
    line.filter(({ text }) => text === ",").length > 1 || line.some(({ text }) => text === ";")
  );
}

/** Whether a small word is rather that of a sentence: a long one, or a verb if a stop follows. */
function isOfSentence(text: string, isStopped: boolean): boolean {
  return text.length > 3
    ? !/^(?:from|into|over|than|that|with)$/.test(text)
    : isStopped && /^(?:[hw]as|is|are|cut|had|led|met|ran|won)$/.test(text);
}

/** Where a headline's marker in brackets ends: `(LEAD)`, `(2nd LD)`. Returns `at` if there is none. */
function markerEnd(line: readonly Word[], at: number): number {
  const end = line[at + 1]?.shape === "number" ? at + 3 : at + 2;
  const isMarker = /^(?:LD|LEAD)$/.test(textAt(line, end - 1)) && line[end]?.text === ")";
  return isMarker ? end : at;
}

/** Whether a word can be the verb of a headline. */
export function isVerb(word: string): boolean {
  const { common } = knowledge();
  // Ernie Els is no headline.
  if (word === "els" || !/[^s]s$/.test(word)) return false;
  return (
    common.has(word.slice(0, -1)) ||
    (word.endsWith("es") && common.has(word.slice(0, -2).replace(/i$/, "y")))
  );
}

/** Whether a word is a verb, and not what an organization is called: `RISES`, but not `INDUSTRIES`. */
export function isAct({ small, cues }: Word): boolean {
  return (cues & ORGANIZATIONS) === 0 && isVerb(small);
}

/** How the names of months begin. */
export const MONTH: RegExp = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
// How many words after its place a dateline's date can come.
const NEAR = 8;

/** Whether the words are the place of a dateline: `SEOUL, May 1 (Yonhap) --`, `MADRID 1996-08-30`. */
export function isDateline(line: readonly Word[], from: number, to: number): boolean {
  if (from > 4 || line[0]?.shape !== "CAPITALS") return false;
  for (let index = to; index < Math.min(line.length, to + NEAR); index += 1) {
    const word = line[index] as Word;
    const { text, shape } = word;
    const next = line[index + 1];
    if (shape === "small") return false;
    if (shape === "number" && /^(?:19|20)\d\d$/.test(text) && next?.text === "-") return true;
    const day = next?.text === "." ? line[index + 2] : next;
    if (isCapital(word) && MONTH.test(properCase(text)) && day?.shape === "number") return true;
    if (text === "-" && index === to) return false;
    if (text === "(" && isAgency(line, index)) return index === to || line[index + 3] !== undefined;
  }
  return false;
}

// The text after a dateline has more words.
const LEAST_TEXT = 6;

/**
 * Whether only a dash parts the words from the text that they are the dateline of: `PARIS - Ann Lee won`, but not a
 * team from its deals: `HARBOR - Traded Ann Lee`.
 */
export function isDashed(line: readonly Word[], from: number, to: number): boolean {
  return (
    from === 0 &&
    line.length > to + LEAST_TEXT &&
    /^[-_:\u2013\u2014]$/.test(textAt(line, to)) &&
    !/ed$/.test(textAt(line, to + 1)) &&
    /^[.:]$/.test(line.at(-1)?.text ?? "")
  );
}

// (CBS.MW), (Dow Jones/AP): more words no agency has in a dateline.
const LONGEST_AGENCY = 4;

/** Whether an agency in brackets follows the word at `at`, as in a dateline: `SEOUL (Yonhap) --`. */
export function isAgency(line: readonly Word[], at: number): boolean {
  if (!isCapital(line[at + 1])) return false;
  let end = at + 2;
  while (end < at + 1 + LONGEST_AGENCY && textAt(line, end) !== ")") end += 1;
  return textAt(line, end) === ")" && /^[-_\u2013\u2014:]$/.test(line[end + 1]?.text ?? "-");
}

/** Whether the words are a side in a result or in a row of a table: `Leeds 2 Arsenal 1`, `Boston 62 53 .539 10`. */
export function isResult(line: readonly Word[], from: number, to: number): boolean {
  const score = line[to];
  if (score?.shape !== "number") return false;
  const next = line[to + 1];
  if (from === 0)
    return (
      next?.shape === "number" ||
      (isShort(score) && (isCapital(next) || isScored(line, to + 1) || isParted(line)))
    );
  if (!isShort(score)) return false;
  if (line[from - 1]?.text === "," && from < LONGEST_SIDE) return isParted(line);
  if (line[from - 1]?.shape !== "number") return false;
  if (to >= line.length - 1 && /^[A-Z]/.test(textAt(line, 0))) return true;
  return line.length < 20 && line.filter(({ shape }) => shape === "small").length < 2;
}

/** Whether scorers follow a score: `Harbor 2 (Lee 14, Hill 71) Newton 0`. */
function isScored(line: readonly Word[], at: number): boolean {
  return line[at]?.text === "(" && isCapital(line[at + 1]) && line[at + 2]?.shape === "number";
}

function isShort({ text }: Word): boolean {
  return /^\d{1,3}$/.test(text);
}

// No side has more words, with its score and a comma.
const LONGEST_SIDE = 10;

/** Whether a line begins with a result whose sides a comma parts: `Harbor 9, Newton 8, 11 innings`. */
function isParted(line: readonly Word[]): boolean {
  const comma = sideEnd(line, 0);
  const end = line[comma]?.text === "," ? sideEnd(line, comma + 1) : 0;
  return end > 0 && /^[,.(]?$/.test(textAt(line, end));
}

/**
 * Where a side ends with its score; 0 where there is none: not after initials, as in `B. Hill 88, A. Lee 72`, but after
 * `E. Kentucky`.
 */
function sideEnd(line: readonly Word[], from: number): number {
  let to = from;
  while (isCapital(line[to])) to += 1;
  // Newton (N.Y.) 72, Newton (Pa.) 72
  const close = textAt(line, to + 2) === "." ? to + 3 : to + 2;
  if (line[to]?.text === "(" && textAt(line, close) === ")") to = close + 1;
  return line[to]?.shape === "number" &&
    to > from &&
    (line[from]?.text.length !== 2 || isKnownAs(line[from + 1], STATE_FRONT))
    ? to + 1
    : 0;
}

const BETWEEN = /^(?:AT|V|VS)$/;
// SAN FRANCISCO GIANTS AT CHICAGO, but not TEA PRICES STAY FIRM AT AUCTION
const LONGEST_NAME = 3;

/** The index of `AT` in a fixture such as `DETROIT AT CHICAGO`, or 0 if the line is not a fixture. */
export function fixtureAt(line: readonly Word[]): number {
  if (line.length < 3 || line.length > 7) return 0;
  if (line.some(({ shape }) => shape !== "CAPITALS")) return 0;
  const at = line.findIndex(({ text }) => BETWEEN.test(text));
  return at > 0 && at <= LONGEST_NAME && at < line.length - 1 ? at : 0;
}
