/** A date by itself, in any agency's writing. */

import type { PlainDate } from "../model.ts";
import { skipBlanks, trimEnd } from "../text/blank.ts";
import { optionDate, requireString } from "../text/input.ts";
import { matchAt } from "../text/match.ts";
import { fromPlainDate } from "./calendar.ts";
import { resolveDay } from "./resolve.ts";
import { readDay } from "./written.ts";

/**
 * Reads a date written as any agency writes it: ISO, `May 1, 2021`, `Sept. 10`, `21 jan 2019`, `22nd April, 2026`,
 * with or without a weekday before it.
 *
 * A day without a year needs a reference and is then the nearest to it; the year is never guessed otherwise.
 * Gives `undefined` for anything else, for a day that no calendar has, and for text before or behind the date.
 *
 * @param text - The date and nothing else; blanks around it do not matter.
 * @param options - `reference` is the day near which a date without a year lies.
 * @returns The date as `YYYY-MM-DD`.
 * @throws TypeError if `text` is not a string or an option of another type; RangeError if `reference` is no date.
 * @example
 * ```ts
 * parseDate("Sept. 10, 2019"); // => "2019-09-10"
 * parseDate("Dec. 31", { reference: "2022-01-01" }); // => "2021-12-31"
 * parseDate("Feb. 30, 2021"); // => undefined
 * ```
 */
export function parseDate(
  text: string,
  options: { reference?: PlainDate } = {},
): PlainDate | undefined {
  requireString(text, "text");
  const reference = optionDate(options, "reference");
  const start = skipBlanks(text, 0, text.length);
  const end = trimEnd(text, start, text.length);
  const trimmed = text.slice(start, end);
  if (fromPlainDate(trimmed) !== undefined) return trimmed;
  const day = readDay(text, start + (matchAt(WEEKDAY, text, start)?.[0].length ?? 0));
  return day?.end === end ? resolveDay(day, reference) : undefined;
}

// Saturday, | Saturday
const WEEKDAY = /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,?[ \xa0]/y;
