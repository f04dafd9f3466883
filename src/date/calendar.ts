/** The proleptic Gregorian calendar, years 1 to 9999, without a clock or a time zone: that of ECMAScript's `Date.UTC`. */

import type { PlainDate } from "../model.ts";

/** A year, month and day that need not exist. */
export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many milliseconds a day of the calendar has. */
export const MILLISECONDS = 86_400_000;

/**
 * The number of days since a Thursday in the past, to count between dates with. A day beyond its month's end counts into
 * the next: day 0 is the last of the month before.
 */
export function dayNumber({ year, month, day }: Ymd): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999, and is negative before 1970; the calendar and its weekdays
  // repeat every 400 years.
  return Date.UTC(year + 2000, month - 1, day) / MILLISECONDS;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 });
}

/** Whether the calendar has this day, in the years 1 to 9999. */
export function exists({ year, month, day }: Ymd): boolean {
  const inYear = year >= 1 && year <= 9999 && month >= 1 && month <= 12;
  // No month is shorter than 28 days.
  return inYear && day >= 1 && (day <= 28 || day <= daysInMonth(year, month));
}

/** `2021-05-01`, or `undefined` where the calendar has no such day. */
export function toPlainDate(date: Ymd): PlainDate | undefined {
  if (!exists(date)) return undefined;
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** The year, month and day of `2021-05-01`; `undefined` where that is not how it is written or no such day. */
export function fromPlainDate(date: string): Ymd | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (found === null) return undefined;
  const ymd = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return exists(ymd) ? ymd : undefined;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
