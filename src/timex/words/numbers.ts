/** Numbers in digits: `14`, `1,200`, `2 1/2`, `14th`, `1980s`, `'89`, `9:30`, `2021-05-01`, `11/02/89`, `12.08.2021`. */

import { matchAt, matchEnd } from "../../text/match.ts";
import { pad } from "../../text/pad.ts";
import { isDigit } from "../../text/words.ts";
import {
  CLOCK,
  DECADE,
  ISO,
  LATEST,
  type Lexicon,
  NUM,
  numberEntry,
  ORD,
  YEAR,
} from "./lexicon.ts";
import { makeToken, type Token } from "./token.ts";

/** A form of numbers, its kind, and what its groups say: the number, or the value that it stands for. */
type Form = readonly [written: RegExp, kinds: number, said: Said];
type Said = (found: readonly string[], latest: number) => number | string;

// 1,200 | 14th
// Only what is longer can have a comma.
const whole: Said = ([digits = ""]) =>
  Number.parseFloat(digits.length > 4 ? digits.replaceAll(",", "") : digits);

// The first form that matches counts.
const PLAIN: readonly Form[] = [
  // `1730Z`, `0600 local time`, `1500 to 1800 local time`, `at 0600 on 4 May`, `at about 0600 today`, `on 4 May at 1600`
  [
    /([01]\d|2[0-4])([0-5]\d)(?=Z\b| (?:hours )?local(?: time\b|[.,;)])| (?:to|until|and) \d{4} (?:hours )?(?:local|GMT)\b|(?<=\b(?:at|after|approximately|until) \d{4}) (?:on \d\d? [A-Z]|this (?:morning|afternoon|evening))|(?<=\b(?:approximately \d|(?:at|about|after|until) 0)\d{3}) (?:today|yesterday|last night)|(?<=\d [A-Z][A-Za-z]{2,8} at \d{4}|\bat approximately \d{4}|\bat 0\d{3})(?:[,.](?!\d)| \[))/iy,
    CLOCK,
    ([, hours, minutes]) => Number(hours) * 60 + Number(minutes),
  ],
  [/(?:1\d|2[01])\d\d(?!\d|,\d{3}|\.\d)/y, YEAR, whole],
  [/\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?/y, NUM, whole],
];
const FORMS: readonly Form[] = [
  // 2031-03-05T14:30:00Z
  [
    /\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::\d\d(?:\.\d{1,9})?)?(?![\d:.])/y,
    ISO,
    ([date = ""]) => date.slice(0, 16),
  ],
  [/\d{4}([-/])\d\d\1\d\d(?![-/\d])/y, ISO, ([date = ""]) => date.replaceAll("/", "-")],
  [/(\d\d?)([/.])(\d\d?)\2(\d{4}|\d\d(?<!\.\d\d))(?![\d/]|\.\d)/y, ISO, writeDate],
  [/9\/11(?![\d/])/y, ISO, () => "2001-09-11"],
  [
    /([01]?\d|2[0-4])(?::([0-5]\d)(?::\d\d)?(?![\d:]|\.\d)|\.([0-5]\d)(?= ?[ap]\.?m\b))/iy,
    CLOCK,
    ([, hours, minutes, dotted]) => Number(hours) * 60 + Number(minutes ?? dotted),
  ],
  [/(\d{1,3})(?:[ -]1\/2|½)(?!\d)/y, NUM, ([, units]) => Number(units) + 0.5],
  // `the 1980's`, but not `up from 1980's total`
  [
    /((?:\d\d)?\d0)(?:(?<!\b(?:after|against|from|like|over|than|when|with) \d{4})['’])?s/iy,
    DECADE,
    ([, year]) => fullYear(year, 1999),
  ],
  [/\d{1,15}(?:,\d{3}){0,5}(?:st|nd|rd|th)/iy, ORD, whole],
  ...PLAIN,
  [/['’]\d0['’]?s(?![\da-z])/iy, DECADE, ([year]) => fullYear(year, LATEST)],
  [/['’]\d\d(?![\da-z])/iy, YEAR, ([year], latest) => fullYear(year, latest)],
];
// All but plain numbers have a sign or letter after their first digits, so for most numbers only `PLAIN` is tried.
const SIGNED = /\d{0,15}(?:[-/:.,½'’a-z]| 1\/)/iy;
// What makes a number something else: `$14`, `#3`, `5k`; but not `5pm`.
const BEFORE = "$£€.#+";
const AFTER = /(?![ap]\.?m\b)[a-z%]/iy;

/** Reads the number at a digit or apostrophe; `undefined` if there is none, or it is part of something else. */
export function readNumber(
  text: string,
  start: number,
  gap: number,
  lexicon: Lexicon,
): Token | undefined {
  if (start > 0 && BEFORE.includes(text.charAt(start - 1))) return undefined;
  const forms = matchEnd(SIGNED, text, start) > start ? FORMS : PLAIN;
  for (const [written, kinds, said] of forms) {
    const found = matchAt(written, text, start);
    if (found === null) continue;
    const [digits] = found;
    const end = start + digits.length;
    if ((kinds & (ISO | CLOCK)) === 0 && matchEnd(AFTER, text, end) > end) return undefined;
    const meant = said(found, lexicon.latest);
    const word = isDigit(text.charCodeAt(start)) ? digits : "'";
    const [n, value] = typeof meant === "string" ? [0, meant] : [meant, ""];
    return makeToken(numberEntry(lexicon, kinds), start, end, gap, { n, value, word });
  }
  return undefined;
}

// With stops, the day comes first.
function writeDate([, first, sign, second, year]: readonly string[], latest: number): string {
  const [month, day] = sign === "." || Number(first) > 12 ? [second, first] : [first, second];
  return `${fullYear(year, latest)}-${pad(month as string)}-${pad(day as string)}`;
}

/** The year of four digits, or of two: the last one up to `latest` that ends in them. */
function fullYear(written: string | undefined, latest: number): number {
  const digits = String(written).replace(/\D/g, "");
  const year = Number(digits);
  if (digits.length === 4) return year;
  return latest - ((latest - year) % 100);
}
