/** Calendar periods as TIMEX3 writes them: `2021`, `2021-05`, `2021-W18`, `2021-Q2`, `2021-05-01`. */

import { dayNumber, exists, MILLISECONDS, type Ymd } from "../../date/calendar.ts";
import { pad } from "../../text/pad.ts";

/** A unit of time. A season is a quarter of the year by the weather, a half is half a year. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "season"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** A period: the day it begins on, as `dayNumber` counts (`NaN` if unknown), and its unit. */
export interface Period {
  readonly day: number;
  readonly unit: Unit;
}

/** The year, month and day of a day number. */
export function ymdOf(day: number): Ymd {
  const date = new Date(day * MILLISECONDS);
  return {
    year: date.getUTCFullYear() - 2000,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The weekday of a day number, Monday 1 to Sunday 7 as in ISO 8601. */
export function weekdayOf(day: number): number {
  return ((day + 3) % 7) + 1;
}

/** The first day from a given day on that is a given weekday. */
export function weekdayFrom(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The number of months in a unit, for units that consist of months. */
export const MONTHS_IN: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

/** The period of a unit that a day is in, moved by a number of such periods. */
export function periodAt(day: number, unit: Unit, shift: number = 0): Period {
  const months = MONTHS_IN[unit];
  if (months !== undefined) {
    const { year, month } = ymdOf(day);
    const index = year * 12 + month - 1;
    return { day: monthStart(Math.floor(index / months + shift) * months), unit };
  }
  if (unit === "day") return { day: day + shift, unit };
  return { day: day - weekdayOf(day) + 1 + 7 * shift, unit };
}

// The first day of a month, which is counted from the year 0.
function monthStart(index: number): number {
  return dayNumber({ year: 0, month: index + 1, day: 1 });
}

/** Moves a day by months; if the month has no such day, to its last day: a month after January 31. */
export function addMonths(day: number, months: number): number {
  const from = ymdOf(day);
  const start = monthStart(from.year * 12 + from.month - 1 + months);
  return Math.min(start + from.day - 1, periodAt(start, "month", 1).day - 1);
}

/** How many characters of `2021-05-01` a value of each unit has. */
export const DIGITS: Partial<Record<Unit, number>> = {
  day: 10,
  month: 7,
  year: 4,
  decade: 3,
  century: 2,
  millennium: 1,
};

/** The TIMEX3 value of a period; `undefined` outside the years 1 to 9999, or if TIMEX3 has no such period. */
export function writePeriod({ day, unit }: Period): string | undefined {
  const ymd = ymdOf(day);
  if (!exists(ymd)) return undefined;
  const { month } = ymd;
  const year = pad(ymd.year, 4);
  const digits = DIGITS[unit];
  if (digits !== undefined) return `${year}-${pad(month)}-${pad(ymd.day)}`.slice(0, digits);
  if (unit === "season") return `${year}-${SEASONS[month / 3]}`;
  const months = MONTHS_IN[unit];
  if (months !== undefined)
    return `${year}-${unit === "half" ? "H" : "Q"}${Math.ceil(month / months)}`;
  if (!unit.startsWith("week")) return undefined;
  return writeWeek(day) + (unit === "week" ? "" : "-WE");
}

/** The seasons by the quarter of the year that they begin at the end of, in the northern hemisphere: from March, 1. */
export const SEASONS: readonly string[] = ["", "SP", "SU", "FA", "WI"];

// A week belongs to the year that its Thursday is in (ISO 8601).
function writeWeek(monday: number): string {
  const thursday = monday + 3;
  const { year } = ymdOf(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}
