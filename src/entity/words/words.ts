/** Splits lines into words, numbers and marks. */

import type { Span } from "../../model.ts";
import {
  AMPERSAND,
  APOSTROPHE,
  ASTERISK,
  CAPITAL_Z,
  CLOSE_QUOTE,
  COLON,
  COMMA_SIGN,
  EM_DASH,
  EN_DASH,
  EXCLAMATION,
  FULL_STOP,
  HYPHEN_SIGN,
  LINE_FEED,
  NO_BREAK_SPACE,
  OPEN_QUOTE,
  QUESTION,
  RETURN,
  RIGHT_QUOTE,
  SLASH,
  SMALL_A,
  SPACE,
  STRAIGHT_QUOTE,
  TAB,
  UNDERSCORE,
} from "../../text/signs.ts";
import { isDigit, isLetter, isPlainLetter } from "../../text/words.ts";
import { PARTICLES, SAYING } from "../lists/cue-bits.ts";
import { cuesAt } from "../lists/cues.ts";
import { NO_UNITS, numberOfSum, summed } from "../lists/hashed.ts";
import { COMPANY_FORMS } from "../lists/part-bits.ts";
import { stateNamed } from "../lists/states.ts";
import type { Copy } from "./copy.ts";
import { type Form, formOfSign, keptForm } from "./forms.ts";
import { isSport } from "./sports.ts";

/** A word, a number or a mark, and its position. */
export interface Word extends Span, Form {
  /** Whether it begins a sentence or a line. */
  readonly first: boolean;
}

/** The words of the line that begins at `start`. */
export function wordsOf(copy: Copy, start: number, end: number): Word[] {
  const { text, units } = copy;
  const words: Word[] = [];
  let at = start;
  let first = true;
  while (at < end) {
    const code = units[at] as number;
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    const from = at;
    if (isLetter(code)) {
      let sum = NO_UNITS;
      let unit = code;
      let isSmall = true;
      while (isPlainLetter(unit) && at < end) {
        isSmall &&= unit > CAPITAL_Z;
        sum = summed(sum, unit);
        at += 1;
        unit = units[at] as number;
      }
      const isPlain = at === end || !canGoOn(unit);
      if (!isPlain) at = isMarker(words, copy, from, at) ? at : wordEnd(copy, from, end);
      const word = text.slice(from, at);
      words.push(
        (isPlain && isSmall ? smallWord(word, numberOfSum(sum), from, at, first) : undefined) ??
          wordOf(keptForm(word), from, at, first),
      );
      // The stop of Inc. may end the sentence as well.
      first =
        !isPlain &&
        units[at - 1] === FULL_STOP &&
        ((words.at(-1) as Word).parts & COMPANY_FORMS) !== 0;
    } else if (isDigit(code)) {
      const named = FIGURED.exec(text.slice(from, from + LONGEST_FIGURED))?.[0];
      at = named === undefined ? numberEnd(units, at, end) : at + named.length;
      const shape = named === undefined ? "number" : "Capital";
      words.push(wordOf(formOfSign(text.slice(from, at), shape), from, at, first));
      first = false;
    } else {
      at += 1;
      words.push(wordOf(markOf(code), from, at, first));
      if (opensSentence(code)) first = true;
    }
  }
  return words;
}

function isBlank(code: number): boolean {
  return (
    code === SPACE ||
    code === TAB ||
    code === NO_BREAK_SPACE ||
    code === RETURN ||
    code === LINE_FEED
  );
}

// ALPINE SKIING-Lee wins
const MARKER = /^[A-Z]{4,15}-[A-Z][a-z.]/;
const LONGEST_MARKER = 18;
const MOST_OF_MARKER = 3;
const SLUG = /^(?:DIGEST|ISSUE|SUMMARY|TANKERS)$/;

/** Whether a hyphen separates a headline's marker from its first word. */
function isMarker(
  before: readonly Word[],
  { text, units }: Copy,
  start: number,
  end: number,
): boolean {
  if (units[end] !== HYPHEN_SIGN || before.length >= MOST_OF_MARKER) return false;
  // Motor racing-Lee wins | SOCCER-HARBOR BEAT NEWTON
  const isCapitalNext = (units[end + 1] as number) <= CAPITAL_Z;
  const word = text.slice(start, end);
  // NFL AMERICAN FOOTBALL-HARBOR BEAT NEWTON | PRESS DIGEST-NORLAND-Nov 28
  if (isCapitalNext && (SLUG.test(word) || isSport(word, before[0]?.text))) return true;
  return (
    MARKER.test(text.slice(start, start + LONGEST_MARKER)) &&
    before.every(({ shape }) => shape === "CAPITALS")
  );
}

/**
 * A plain lowercase word, as most words of copy are: only its lists are looked up. Returns `undefined` for a particle,
 * about which more has to be known.
 */
function smallWord(
  text: string,
  number: number,
  start: number,
  end: number,
  first: boolean,
): Word | undefined {
  const cues = cuesAt(number);
  if ((cues & PARTICLES) !== 0) return undefined;
  return wordOf({ text, small: text, shape: "small", cues, known: 0, parts: 0 }, start, end, first);
}

/**
 * Places a form in the text. All words are made here, with the same members in the same order, because engines read
 * objects of one shape much faster than objects of many.
 */
export function wordOf(form: Form, start: number, end: number, first: boolean): Word {
  const { text, small, shape, cues, known, parts } = form;
  return { text, small, shape, cues, known, parts, start, end, first };
}

const marks: Form[] = [];

function markOf(code: number): Form {
  if (code >= 0x80) return formOfSign(String.fromCharCode(code), "mark");
  marks[code] ??= formOfSign(String.fromCharCode(code), "mark");
  return marks[code];
}

function opensSentence(code: number): boolean {
  if (code < 0x80)
    return (
      code === FULL_STOP ||
      code === STRAIGHT_QUOTE ||
      code === HYPHEN_SIGN ||
      code === COLON ||
      code === QUESTION ||
      code === EXCLAMATION ||
      code === UNDERSCORE ||
      code === ASTERISK
    );
  return code === OPEN_QUOTE || code === CLOSE_QUOTE || code === EN_DASH || code === EM_DASH;
}

/**
 * Whether a word can continue with this code unit after plain letters: an apostrophe, a hyphen, &, a stop, a slash, a
 * figure or another letter.
 */
function canGoOn(code: number): boolean {
  if (code <= SLASH) return code >= HYPHEN_SIGN || code === AMPERSAND || code === APOSTROPHE;
  return code === RIGHT_QUOTE || isDigit(code) || isLetter(code);
}

/**
 * The word `places` before the one at `at`. The index is checked first because engines are slow to read an array at a
 * negative index.
 */
export function wordBefore(
  line: readonly Word[],
  at: number,
  places: number = 1,
): Word | undefined {
  return at < places ? undefined : line[at - places];
}

/** The word at `at` in lowercase. There has to be one. */
export function smallAt(line: readonly Word[], at: number): string {
  return (line[at] as Word).small;
}

/** The text of the word at `at`; empty if there is none. */
export function textAt(words: readonly Pick<Word, "text">[], at: number): string {
  return words[at]?.text ?? "";
}

/** The words of a name, joined by blanks, but for marks as in `Lee's`. */
export function nameOf(line: readonly Word[], from: number, to: number): string {
  let name = textAt(line, from);
  for (let at = from + 1; at < to; at += 1)
    name += `${line[at]?.start === line[at - 1]?.end ? "" : " "}${line[at]?.text}`;
  return name;
}

/** Whether a word begins with a capital. */
export function isCapital(word: Word | undefined): word is Word {
  return word !== undefined && (word.shape === "Capital" || word.shape === "CAPITALS");
}

// Where a word ends: after letters, with apostrophes, hyphens or & between letters, and stops after single letters.
// O'Brien, Jae-in, AT&T, U.S.
function wordEnd(copy: Copy, start: number, limit: number): number {
  const { text, units } = copy;
  let at = start;
  let letters = 0;
  while (at < limit) {
    const code = units[at] as number;
    if (isLetter(code) || isDigit(code)) {
      letters += 1;
      at += 1;
      continue;
    }
    const more = isLetter(units[at + 1] as number) && at + 1 < limit;
    if (code === FULL_STOP && letters === 1 && (more || isInitial(units, start, at))) {
      at += 1;
      letters = 0;
      continue;
    }
    if (code === FULL_STOP && more && isDomain(text, start, at)) {
      at += DOMAIN;
      break;
    }
    // G-7
    if (
      code === HYPHEN_SIGN &&
      at === start + 1 &&
      units[start] === LETTER_G &&
      isDigit(units[at + 1] as number)
    ) {
      at += 1;
      continue;
    }
    // Harbor A/S, but neither A/Sydney nor N/A/S
    if (code === SLASH && at === start + 1 && /^\sA\/S\b/.test(text.slice(start - 1, start + 4))) {
      at += 1;
      continue;
    }
    if (code === HYPHEN_SIGN && more && AFTER_HYPHEN.test(text.slice(at + 1, at + 14))) break;
    // x-Ann Lee: x marks seeded players.
    const isMark = code === HYPHEN_SIGN && more && at === start + 1;
    if (isMark && (units[start] === LETTER_X || isParty(text, start))) break;
    const isApostrophe = code === APOSTROPHE || code === RIGHT_QUOTE;
    if (!more || !(isApostrophe || code === HYPHEN_SIGN || code === AMPERSAND)) break;
    if (isApostrophe && isPossessive(units, at, limit)) break;
    letters = 0;
    at += 1;
  }
  // The stop of Inc. and Jr. belongs to the word.
  const isShort = at - start <= LONGEST_SHORTENED && (units[start] as number) < SMALL_A;
  if (
    isShort &&
    at < limit &&
    units[at] === FULL_STOP &&
    isShortened(text, start, at) &&
    !(FORM.test(text.slice(start, at)) && writesBare(copy))
  )
    at += 1;
  return at;
}

// Forms of companies that some agencies write without a stop.
const FORM = /^(?:Co|Corp|Inc|Ltd)$/;
const BARE = /\b(?:Co|Corp|Inc|Ltd)(?:,? [a-z]| [(<])/;
const STOPPED = /\b(?:Co|Corp|Inc|Ltd)\.(?:,| [a-z(<])/;
const bare: WeakMap<Copy, boolean> = /* @__PURE__ */ new WeakMap();

/** Whether a text writes the forms of companies without their stops, so that one ends the sentence. Looked up once. */
function writesBare(copy: Copy): boolean {
  const known = bare.get(copy);
  if (known !== undefined) return known;
  const isBare = BARE.test(copy.text) && !STOPPED.test(copy.text);
  bare.set(copy, isBare);
  return isBare;
}

// Names that begin with a figure.
const FIGURED = /^(?:\d\ders|3(?:Com|M|i|G(?= C))|7-Eleven|5-Star(?= M))\b/;
const LONGEST_FIGURED = 9;
const LETTER_G = 71;
const LETTER_X = 120;
const DOMAIN = ".com".length;

/** Whether a capitalized name is a web address that ends with the `.com` or `.net` after it: `Harbor.com`. */
function isDomain(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(start) >= SMALL_A) return false;
  const isOne = text.startsWith(".com", at) || text.startsWith(".net", at);
  const next = text.charCodeAt(at + DOMAIN);
  return isOne && !(isLetter(next) || isDigit(next) || next === HYPHEN_SIGN || next === SLASH);
}

const LONGEST_SHORTENED = 4;
const SHORTENED =
  /^(?:Inc|Corp|Cos?|Ltd|Jr|Sr|Bros|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Capt|Maj|Sgt|Cpl|Pfc|Pvt|Cmdr|Adm|Rep|Sen|Gov|Rev|Prof|St|Mt|ST|MT|Wm|Geo|Chas)$/;
// ZIMBABWE-Nov 28, German-born, Ohio-based, Iran-linked, Soviet-era, Airbus-sources
const AFTER_HYPHEN =
  /^(?:born|based|led|backed|run|owned|controlled|style|speaking|language|ruled|held|trained|made|brokered|mediated|sponsored|funded|occupied|wide|listed|sources?|paper|officials?|area|era|bound|friendly|majority|(?:affiliat|align|alli|appoint|dominat|educat|flagg|focus|inspir|install|link|register|suppli|support)ed|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d+)\b/;

// `Alex` alone can end a sentence.
function isShortened(text: string, start: number, at: number): boolean {
  return SHORTENED.test(text.slice(start, at)) || text.startsWith("Alex. Brown", start);
}

// Ann Lee, R-La., said
const PARTY = /^[DIR]-(?<state>[A-Z](?:[a-z]{1,11}\.?|\.[A-Z]\.))/;
const LONGEST_PARTY = 16;

/** Whether a letter is a legislator's party, with the state after it. */
function isParty(text: string, start: number): boolean {
  const state = PARTY.exec(text.slice(start, start + LONGEST_PARTY))?.groups?.["state"];
  return state !== undefined && stateNamed(state) !== undefined;
}

// J. | U.S.
function isInitial(units: Uint16Array, start: number, at: number): boolean {
  return (units[start] as number) < SMALL_A && (units[at - 1] as number) < SMALL_A;
}

function isPossessive(units: Uint16Array, at: number, limit: number): boolean {
  const next = (units[at + 1] as number) | 32;
  return next === 115 && (at + 2 >= limit || !isLetter(units[at + 2] as number));
}

function numberEnd(units: Uint16Array, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = units[at] as number;
    const joined = (code === COMMA_SIGN || code === FULL_STOP) && isDigit(units[at + 1] as number);
    if (!isDigit(code) && !isLetter(code) && !joined) break;
    at += 1;
  }
  return at;
}

/** Whether `'s` follows. */
export function isOwner(line: readonly Word[], to: number): boolean {
  return line[to]?.shape === "mark" && line[to + 1]?.text === "s";
}

/** Whether there is a word, and it is on one of the lists of `cues.ts`. */
export function isOn(word: Form | undefined, lists: number): boolean {
  return ((word?.cues ?? 0) & lists) !== 0;
}

/** Whether there is a word, and it is of one of the kinds of `forms.ts`. */
export function isKnownAs(word: Form | undefined, kinds: number): boolean {
  return ((word?.known ?? 0) & kinds) !== 0;
}

/** Whether there is a word, and it is on one of the lists of `parts.ts`. */
export function isPartOf(word: Form | undefined, lists: number): boolean {
  return ((word?.parts ?? 0) & lists) !== 0;
}

/** Whether there is at most a blank before the word at `at`. */
export function isNear(line: readonly Word[], at: number): boolean {
  const [before, word] = [line[at - 1], line[at]];
  return before !== undefined && word !== undefined && word.start - before.end <= 1;
}

/** Whether a verb of saying follows. */
export function says(next: Word | undefined): boolean {
  return next !== undefined && (next.cues & SAYING) !== 0;
}

/** Whether a word is a mark of quotation. */
export function isQuote(word: Word | undefined): word is Word {
  return word !== undefined && /^["\u201c\u201d]$/.test(word.text);
}

/** Initials with their stops: `J.`, `U.S.` */
export const INITIALS: RegExp = /^(?:[A-Z]\.)+$/;

/** A Korean given name: `Geun-hye`. */
export const KOREAN: RegExp = /^[A-Z][a-z]{1,5}-[a-z]{1,6}$/;
