/** The proleptic Gregorian calendar of ECMAScript's `Date.UTC`, years 1 to 9999, without a clock or a time zone. */

import type { PlainDate } from "../model.ts";
import { pad } from "../text/pad.ts";

/** A year, month and day that need not exist. */
export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of milliseconds in a day. */
export const MILLISECONDS = 86_400_000;

/**
 * The number of days since a fixed Thursday in the past, for counting between dates. Days outside a month continue into
 * the neighboring months: day 0 is the last day of the month before.
 */
export function dayNumber({ year, month, day }: Ymd): number {
  // The years are shifted because `Date.UTC` takes the years 0 to 99 for 1900 to 1999 and is negative before 1970. The
  // calendar and its weekdays repeat every 400 years.
  return Date.UTC(year + 2000, month - 1, day) / MILLISECONDS;
}

/** The number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 });
}

/** Whether the calendar has this day, in the years 1 to 9999. */
export function exists({ year, month, day }: Ymd): boolean {
  const inYear = year >= 1 && year <= 9999 && month >= 1 && month <= 12;
  // No month is shorter than 28 days.
  return inYear && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

/** Writes a date as `2021-05-01`; `undefined` if the calendar has no such day. */
export function toPlainDate(date: Ymd): PlainDate | undefined {
  if (!exists(date)) return undefined;
  return `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
}

/** Reads the year, month and day of `2021-05-01`; `undefined` for another form, or if there is no such day. */
export function fromPlainDate(date: string): Ymd | undefined {
  if (date.length !== 10) return undefined;
  let all = 0;
  for (let at = 0; at < 10; at += 1) {
    const digit = date.charCodeAt(at) - 0x30;
    // The code of the hyphen is three below that of the digit 0.
    if (at === 4 || at === 7 ? digit !== -3 : digit < 0 || digit > 9) return undefined;
    if (digit >= 0) all = all * 10 + digit;
  }
  const ymd = { year: Math.floor(all / 1e4), month: Math.floor(all / 100) % 100, day: all % 100 };
  return exists(ymd) ? ymd : undefined;
}
