/** The proleptic Gregorian calendar, years 1 to 9999, without a clock or a time zone. */

import type { PlainDate } from "../model.ts";

/** A year, month and day that need not exist. */
export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeap(year)) return 29;
  return DAYS[month - 1] ?? 0;
}

/** Whether the calendar has this day, in the years 1 to 9999. */
export function exists({ year, month, day }: Ymd): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days since 0000-03-01, to count between dates with. */
export function dayNumber({ year, month, day }: Ymd): number {
  // Counting years from March puts the leap day last, so that months have one formula.
  const y = month < 3 ? year - 1 : year;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1
  );
}

/** `2021-05-01`, or `undefined` where the calendar has no such day. */
export function toPlainDate(date: Ymd): PlainDate | undefined {
  if (!exists(date)) return undefined;
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** The year, month and day of `2021-05-01`; `undefined` where that is not how it is written or no such day. */
export function fromPlainDate(date: string): Ymd | undefined {
  if (date.length !== 10 || date.charAt(4) !== "-" || date.charAt(7) !== "-") return undefined;
  const ymd = { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
  return exists(ymd) ? ymd : undefined;
}

/** The number that digits write, or `NaN` where one of them is none. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
