/** The second end of a range that leaves out what it shares with the first: `April 8-9`, `1950-53`. */

import { fromPlainDate } from "../date/calendar.ts";
import type { DateMention } from "../model.ts";
import { bits, NUM, YEAR } from "./lexicon.ts";
import { pad, type Unit } from "./period.ts";
import type { Meaning } from "./rule.ts";
import { dateIn, vague } from "./say.ts";
import { BLANK, COMMA, type Token } from "./token.ts";

// `3 percent`, `12 people`: something else is counted.
/** What a number counts that stands before it. */
export const COUNTED: RegExp = /^ (?:percent|pct|people|more|[a-z]{3,12}s\b)/;

const UNITS = /* @__PURE__ */ bits("UNIT", "UNITS", "MONTH", "AMPM");

// A year, or a day; without a reference its year is not known.
const ENDS = /^(\d\d|.{4}-\d\d-)(\d\d)$/;

/** A later day of the month of the first, or year of its century: `9` of `April 8-9`, `53` of `1950-53`. */
export function otherEnd(
  first: string,
  { kinds, word, n }: Token,
  next: Token | undefined,
): Meaning | undefined {
  const [, kept, from] = ENDS.exec(first) ?? [];
  if (kept === undefined || (kinds & NUM) === 0 || !/^\d\d?$/.test(word)) return undefined;
  if (n <= Number(from) || (next !== undefined && (next.kinds & UNITS) !== 0)) return undefined;
  const value = kept + pad(n, 2);
  if (kept.length === 2) return word.length === 2 ? dateIn("year", Number(value)) : undefined;
  if (kept.startsWith("X")) return n <= 31 ? vague(value) : undefined;
  const ymd = fromPlainDate(value);
  return ymd && dateIn("day", ymd.year, ymd.month, ymd.day);
}

/** Whether a year stands right behind what it belongs to: `April 8-9, 2024`. */
export function isYearBehind(token: Token | undefined): token is Token {
  return token !== undefined && (token.kinds & YEAR) !== 0 && (token.gap & (BLANK | COMMA)) !== 0;
}

const DATED = /^\d{4}(?=-\d\d(?:-\d\d)?$)/;

/** A date in another year. */
export function inYear(value: string, year: number): string {
  return value.replace(DATED, pad(year, 4)).replace(/^XXXX/, pad(year, 4));
}

/** The first of two ends, not behind the second: its year is the second's, or the one before, where it names none. */
export function beginOf(first: Pick<DateMention, "text" | "value">, end: string): string {
  const { text, value } = first;
  if (value <= end || value.length !== end.length || !DATED.test(value)) return value;
  if (/\d{4}/.test(text)) return value;
  const year = Number(end.slice(0, 4));
  const same = inYear(value, year);
  return same <= end ? same : inYear(value, year - 1);
}

const ENDED = /^ (?:that )?end(?:ed|ing)(?: on)? $/;

/** What a day ends: the unit of `the week` in `the week ended March 1`. */
export function endedUnit(words: string, joint: string): Unit | undefined {
  const unit = /^the (week|month|quarter)$/i.exec(words)?.[1]?.toLowerCase();
  return ENDED.test(joint) ? (unit as Unit | undefined) : undefined;
}
