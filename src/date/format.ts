/** A date in an agency's writing. */

import type { PlainDate } from "../model.ts";
import { fromPlainDate } from "./calendar.ts";
import { AP_MONTHS, MONTHS, REUTERS_MONTHS } from "./months.ts";

/**
 * How to write a date: `"iso"` is 2021-09-01, `"ap"` Sept. 1, 2021, `"reuters"` Sept 1, 2021,
 * `"full"` September 1, 2021 and `"short"` Sep 1, 2021.
 */
export type DateStyle = "iso" | "ap" | "reuters" | "full" | "short";

/** Which month forms a style writes. */
export type MonthStyle = Exclude<DateStyle, "iso">;

/**
 * Writes a date as an agency does.
 *
 * @param date - The date as `YYYY-MM-DD`.
 * @param style - Which agency's way; the months of `"ap"` and `"reuters"` are their stylebooks'.
 * @returns The date with its year.
 * @throws RangeError if the date is not one of the calendar's or the style is unknown.
 * @example
 * ```ts
 * formatDate("2021-09-01", "ap"); // => "Sept. 1, 2021"
 * formatDate("2021-05-01", "reuters"); // => "May 1, 2021"
 * ```
 */
export function formatDate(date: PlainDate, style: DateStyle): string {
  const ymd = fromPlainDate(date);
  if (ymd === undefined) throw new RangeError(`date: the calendar has no "${date}"`);
  if (style === "iso") return date;
  const year = String(ymd.year).padStart(4, "0");
  return `${formatDay(ymd.month, ymd.day, style)}, ${year}`;
}

/** A month and day without the year, as datelines have them: `Sept. 1`. */
export function formatDay(month: number, day: number, style: MonthStyle): string {
  const name = monthNames(style).split(" ")[month - 1];
  return `${style === "short" ? name?.slice(0, 3) : name} ${day}`;
}

function monthNames(style: MonthStyle): string {
  switch (style) {
    case "ap":
      return AP_MONTHS;
    case "reuters":
      return REUTERS_MONTHS;
    case "full":
    case "short":
      return MONTHS;
    default:
      throw new RangeError(`style: no date style is called "${style}"`);
  }
}
