/** The days that a TIMEX3 value covers. */

import { string } from "../check/values.ts";
import { dayNumber, toPlainDate } from "../date/calendar.ts";
import type { PlainDate } from "../model.ts";
import {
  addMonths,
  DIGITS,
  MONTHS_IN,
  type Period,
  periodAt,
  SEASONS,
  type Unit,
  writePeriod,
  ymdOf,
} from "./value/period.ts";

/** The first and last day of a calendar period. */
export interface Days {
  /** The first day of the period. */
  first: PlainDate;
  /** The last day of the period, inclusive. */
  last: PlainDate;
}

/**
 * Returns the days that a TIMEX3 value covers, for sorting and comparing values: the month for `2031-05`, the week for
 * `2031-W18`, likewise quarters, seasons (of the northern hemisphere) and decades, and for a time, its day.
 *
 * @param value - A value, as returned by `extractDates`.
 * @returns The first and last day, or `undefined` if the value is not a single calendar period within the years 1 to
 *   9999: a duration, a set, `PRESENT_REF`, `XXXX-05-01`, or a day that does not exist.
 * @throws TypeError if `value` is not a string.
 * @example
 * ```ts
 * daysOf("2031-W18"); // => { first: "2031-04-28", last: "2031-05-04" }
 * daysOf("2031-Q2"); // => { first: "2031-04-01", last: "2031-06-30" }
 * daysOf("2031-05-01T09:00"); // => { first: "2031-05-01", last: "2031-05-01" }
 * daysOf("P2W"); // => undefined
 * ```
 */
export function daysOf(value: string): Days | undefined {
  string(value, "value");
  const written = value.replace(TIME, "");
  const period = periodIn(written);
  // If it is written differently, the calendar has no such day, week or month.
  if (period === undefined || writePeriod(period) !== written) return undefined;
  const weekend = period.unit === "weekend" ? DAYS_BEFORE_WEEKEND : 0;
  const first = toPlainDate(ymdOf(period.day + weekend));
  const last = toPlainDate(ymdOf(dayAfter(period) - 1));
  return first === undefined || last === undefined ? undefined : { first, last };
}

// After a day: T09:00, T09:00:30, TMO
const TIME = /(?<=^.{10})T(?:\d\d(?::\d\d){0,2}|[A-Z]{2})$/;
const DAYS_BEFORE_WEEKEND = 5;

const UNITS = /* @__PURE__ */ Object.entries(DIGITS) as readonly [Unit, number][];
const LETTERS: Partial<Record<string, Unit>> = { Q: "quarter", H: "half" };

/** The period that a value may stand for; writing it shows whether it does. */
function periodIn(value: string): Period | undefined {
  const year = Number(value.slice(0, 4).padEnd(4, "0"));
  const [, letter = "", count = "", weekend] = PART.exec(value) ?? [];
  const dayIn = (month: number, day = 1): number => dayNumber({ year, month, day });
  const season = SEASONS.indexOf(letter);
  if (season > 0) return { day: dayIn(season * 3), unit: "season" };
  if (letter === "W") {
    // January 4 is always in the first week (ISO 8601).
    const { day } = periodAt(dayIn(1, 4), "week", Number(count) - 1);
    return { day, unit: weekend === undefined ? "week" : "weekend" };
  }
  const unit = LETTERS[letter];
  if (unit !== undefined)
    return { day: dayIn((Number(count) - 1) * (MONTHS_IN[unit] as number) + 1), unit };
  const [whole] = UNITS.find((entry) => entry[1] === value.length) ?? [];
  if (whole === undefined || !/^[\d-]+$/.test(value)) return undefined;
  const [, month = 1, day = 1] = value.split("-").map(Number);
  return { day: dayIn(month, day), unit: whole };
}

// 2031-W18 | 2031-W18-WE | 2031-Q2 | 2031-H1 | 2031-SP
const PART = /^\d{4}-([A-Z]{1,2})(\d{0,2})(-WE)?$/;

/** The first day after a period. */
function dayAfter({ day, unit }: Period): number {
  const months = MONTHS_IN[unit];
  if (months !== undefined) return addMonths(day, months);
  return day + (unit === "day" ? 1 : 7);
}
