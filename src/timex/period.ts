/** Calendar periods as TIMEX3 writes them: `2021`, `2021-05`, `2021-W18`, `2021-Q2`, `2021-05-01`. */

import { dayNumber, exists, MILLISECONDS, type Ymd } from "../date/calendar.ts";

/** What time is counted in. A season is a year's quarter by the weather, a half a year's half. */
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

/** A period: the day it begins on, as `dayNumber` counts, `NaN` where it is not known, and how much of the calendar it is. */
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

/** The first day of a weekday from a day on. */
export function weekdayFrom(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** How many months a unit has, for those that are made of months. */
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

/** The period of a unit that a day is in, moved by a count of such periods. */
export function periodAt(day: number, unit: Unit, shift: number): Period {
  const months = MONTHS_IN[unit];
  if (months !== undefined) {
    const { year, month } = ymdOf(day);
    const index = year * 12 + month - 1;
    return { day: monthStart(Math.floor(index / months + shift) * months), unit };
  }
  if (unit === "day") return { day: day + shift, unit };
  return { day: day - weekdayOf(day) + 1 + 7 * shift, unit };
}

// The first day of a month that is counted from the year 0.
function monthStart(index: number): number {
  return dayNumber({ year: 0, month: index + 1, day: 1 });
}

/** A day moved by months, to the month's last day where it has no such day: a month after January 31. */
export function addMonths(day: number, months: number): number {
  const from = ymdOf(day);
  const start = monthStart(from.year * 12 + from.month - 1 + months);
  return Math.min(start + from.day - 1, periodAt(start, "month", 1).day - 1);
}

// How much of `2021-05-01` tells a unit.
const DIGITS: Partial<Record<Unit, number>> = {
  day: 10,
  month: 7,
  year: 4,
  decade: 3,
  century: 2,
  millennium: 1,
};

/** What TIMEX3 writes for a period; `undefined` where it lies outside the years 1 to 9999, or the calendar has no such unit. */
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

// By the month that they begin in, on the northern half of the earth: March, June, September, December.
const SEASONS = ["", "SP", "SU", "FA", "WI"];

// A week belongs to the year that its Thursday is in (ISO 8601).
function writeWeek(monday: number): string {
  const thursday = monday + 3;
  const { year } = ymdOf(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

/** A number of two digits, or more. */
export function pad(value: number, width: number = 2): string {
  return String(value).padStart(width, "0");
}
