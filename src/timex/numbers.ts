/** Numbers in digits: `14`, `1,200`, `2 1/2`, `14th`, `1980s`, `'89`, `9:30`, `2021-05-01`, `11/02/89`. */

import { matchAt } from "../text/match.ts";
import { CLOCK, DECADE, ISO, type Lexicon, NUM, numberEntry, ORD, YEAR } from "./lexicon.ts";
import type { Token } from "./token.ts";

// 2021-05-01 | 11/02/89 | 9/11
const DATE =
  /(\d{4})-(\d\d)-(\d\d)(?![\d-])|(\d\d?)\/(\d\d?)\/(\d{4}|\d\d)(?![\d/])|9\/11(?![\d/])/y;
// 9:30 | 9.30 p.m., but no race's 1:43.34
const CLOCK_TIME = /(\d\d?)(?::(\d\d)(?::\d\d)?(?![\d:]|\.\d)|\.(\d\d)(?= ?[ap]\.?m\b))/iy;
const HALF = /(\d{1,3})(?:[ -]1\/2|½)(?!\d)/y;
const NUMBER = /(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?)(st|nd|rd|th|['’]?s)?/iy;
const AMPM = /[ap]\.?m\b/iy;
const LETTER = /[A-Za-z%]/y;
// What makes an amount of a number behind it: $ £ € . # +
const AMOUNT = "$£€.#+";

/** The number that begins at a digit; `undefined` where it is part of something else: `$14`, `5k`, `#3`. */
export function readNumber(
  text: string,
  start: number,
  gap: number,
  lexicon: Lexicon,
): Token | undefined {
  if (start > 0 && AMOUNT.includes(text.charAt(start - 1))) return undefined;
  const token = (end: number, kinds: number, n: number, value = "", word = ""): Token =>
    numberToken(lexicon, { start, end, gap, kinds, n, value, word });
  const date = matchAt(DATE, text, start);
  if (date !== null) {
    const value = writeNumeric(date);
    return value === undefined ? undefined : token(start + date[0].length, ISO, 0, value);
  }
  const clock = matchAt(CLOCK_TIME, text, start);
  const minutes = clock === null ? 0 : Number(clock[2] ?? clock[3]);
  if (clock !== null && Number(clock[1]) < 25 && minutes < 60)
    return token(start + clock[0].length, CLOCK, Number(clock[1]) * 60 + minutes);
  const half = matchAt(HALF, text, start);
  if (half !== null) return token(start + half[0].length, NUM, Number(half[1]) + 0.5);
  const [whole, digits, written = ""] = matchAt(NUMBER, text, start) as unknown as [
    string,
    string,
    string?,
  ];
  const n = Number(digits.replaceAll(",", ""));
  const suffix = written.toLowerCase();
  const decade = n % 10 === 0 && (digits.length === 4 || digits.length === 2);
  // The 's of `1990's` belongs to a decade, that of another number to what follows.
  const end =
    suffix.length === 2 && suffix.endsWith("s") && !decade
      ? start + digits.length
      : start + whole.length;
  if (matchAt(LETTER, text, end) !== null && matchAt(AMPM, text, end) === null) return undefined;
  if (end - start > digits.length) {
    if (!suffix.endsWith("s")) return token(end, ORD, n);
    return decade ? token(end, DECADE, digits.length === 2 ? 1900 + n : n) : undefined;
  }
  const year = digits.length === 4 && n >= 1000 && n < 2200;
  return token(end, year ? YEAR : NUM, n, "", digits);
}

function writeNumeric([whole, , , , month, day, year]: RegExpExecArray): string | undefined {
  if (whole === "9/11") return "2001-09-11";
  if (year === undefined) return whole;
  const [m, d] = Number(month) > 12 ? [day, month] : [month, day];
  return `${fullYear(year)}-${m?.padStart(2, "0")}-${d?.padStart(2, "0")}`;
}

// Two digits are a year from 1930 to 2029.
function fullYear(digits: string): number {
  const n = Number(digits);
  if (digits.length === 4) return n;
  return n < 30 ? 2000 + n : 1900 + n;
}

// '89 | '80s | '80's
const SHORT_YEAR = /['’](\d\d)(['’]?s)?(?![\dA-Za-z])/y;

/** A year or decade of two digits behind an apostrophe. */
export function readShortYear(
  text: string,
  start: number,
  gap: number,
  lexicon: Lexicon,
): Token | undefined {
  const found = matchAt(SHORT_YEAR, text, start);
  if (found === null) return undefined;
  const kinds = found[2] === undefined ? YEAR : DECADE;
  const n = fullYear(found[1] as string);
  return numberToken(lexicon, {
    start,
    end: start + found[0].length,
    gap,
    kinds,
    n,
    value: "",
    word: "'",
  });
}

// With its members in the order of a word's, so that both have one shape: engines read those faster.
function numberToken(
  lexicon: Lexicon,
  { start, end, gap, kinds, n, value, word }: Omit<Token, "entry" | "capital">,
): Token {
  const entry = numberEntry(lexicon, kinds);
  return { entry, kinds, n, value, word, start, end, gap, capital: false };
}
