/** The second end of a range that leaves out what it shares with the first: `April 8-9`, `1950-53`. */

import { fromPlainDate } from "../date/calendar.ts";
import type { DateMention } from "../model.ts";
import { bits, NUM, YEAR } from "./lexicon.ts";
import { type Period, pad, periodAt, type Unit, ymdOf } from "./period.ts";
import type { Meaning } from "./rule.ts";
import { date, dateIn, vague } from "./say.ts";
import { BLANK, COMMA, type Token } from "./token.ts";

const UNITS = /* @__PURE__ */ bits("UNIT", "UNITS", "MONTH", "AMPM");

// A day; without a reference its year is not known.
const DAY = /^(.{4}-\d\d-)(\d\d)$/;

/** A later day of the month of the first: `9` of `April 8-9`. */
export function dayInMonth(
  first: string,
  token: Token,
  next: Token | undefined,
): Meaning | undefined {
  const [, month, day] = DAY.exec(first) ?? [];
  if (month === undefined || (token.kinds & NUM) === 0 || !/^\d\d?$/.test(token.word))
    return undefined;
  if ((next !== undefined && (next.kinds & UNITS) !== 0) || token.n <= Number(day))
    return undefined;
  const value = month + pad(token.n, 2);
  if (month.startsWith("X")) return token.n <= 31 ? vague(value) : undefined;
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

/** A later year of the century of the first: `53` of `1950-53`. */
export function yearInCentury(first: Period | undefined, token: Token): Meaning | undefined {
  if (first?.unit !== "year" || (token.kinds & NUM) === 0 || !/^\d\d$/.test(token.word))
    return undefined;
  const year = ymdOf(first.day).year % 100;
  return token.n > year ? date(periodAt(first.day, "year", token.n - year), "year") : undefined;
}
