/** Formats dates: the public function. */

import { refuse } from "../check/refuse.ts";
import { oneOf, string } from "../check/values.ts";
import { fromPlainDate } from "../date/calendar.ts";
import { type DayForm, dayForm, writeDay } from "../date/format.ts";
import type { PlainDate } from "../model.ts";
import type { AgencyId } from "./names.ts";
import { datelineStyle } from "./style.ts";
import { AGENCIES } from "./table.ts";

/**
 * The style of a written date: `"iso"` for 2021-09-01, `"full"` for September 1, 2021, `"short"` for Sep 1, 2021, or
 * the id of an agency for the form that its datelines use, such as `"ap"` for Sept. 1, 2021 and `"wam"` for 1st
 * September, 2021.
 */
export type DateStyle = "iso" | "full" | "short" | AgencyId;

/**
 * Formats a date in the style of an agency.
 *
 * @param date - The date as `YYYY-MM-DD`.
 * @param style - The style. `"ap"` and `"reuters"` abbreviate months as their stylebooks do.
 * @returns The formatted date, including its year.
 * @throws TypeError if `date` or `style` is not a string.
 * @throws RangeError if `date` is not a calendar date or `style` is unknown.
 * @example
 * ```ts
 * formatDate("2021-09-01", "ap"); // => "Sept. 1, 2021"
 * formatDate("2021-05-01", "reuters"); // => "May 1, 2021"
 * formatDate("2021-09-01", "wam"); // => "1st September, 2021"
 * ```
 */
export function formatDate(date: PlainDate, style: DateStyle): string {
  const ymd = fromPlainDate(string(date, "date"));
  if (ymd === undefined) refuse("date", `the calendar has no "${date}"`);
  oneOf(string(style, "style"), "style", ["iso", "full", "short", ...Object.keys(AGENCIES)]);
  return style === "iso" ? date : writeDay(ymd.month, ymd.day, ymd.year, formOf(style));
}

function formOf(style: Exclude<DateStyle, "iso">): DayForm {
  if (style === "full") return dayForm("September 1");
  if (style === "short") return dayForm("Sep 1");
  return datelineStyle(style).day;
}
