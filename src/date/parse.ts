/** The public function for reading a date by itself, in any agency's form. */

import { string } from "../check/values.ts";
import type { PlainDate } from "../model.ts";
import { matchAt, matchEnd } from "../text/match.ts";
import { onlyDate } from "./option.ts";
import { resolveDay } from "./resolve.ts";
import { readDay } from "./written.ts";

/**
 * Parses a date in any agency's form: ISO, `May 1, 2021`, `Sept. 10`, `21 jan 2019`, `22nd April, 2026`,
 * `4. März 2031`, `4 de marzo de 2031`, with or without a weekday before it. A time of day and a zone after the date
 * are ignored; the result is the day as written.
 *
 * A day without a year requires a reference date and resolves to the nearest such day; the year is never guessed
 * otherwise. The result is `undefined` for anything else, for a day that is not in the calendar, and if other text
 * stands before or after the date.
 *
 * @param text - The date and nothing else; surrounding blanks are ignored.
 * @param options - `reference` is a day as `YYYY-MM-DD`; a date without a year resolves to the day nearest to it.
 * @returns The date as `YYYY-MM-DD`, or `undefined`.
 * @throws TypeError if `text` is not a string.
 * @throws RangeError if `reference` is not a valid date, or is called `date` or misspelled.
 * @example
 * ```ts
 * parseDate("Sept. 10, 2019"); // => "2019-09-10"
 * parseDate("Dec. 31", { reference: "2022-01-01" }); // => "2021-12-31"
 * parseDate("Feb. 30, 2021"); // => undefined
 * ```
 */
export function parseDate(
  text: string,
  options: { reference?: PlainDate | undefined } = {},
): PlainDate | undefined {
  string(text, "text");
  const reference = onlyDate(options, "reference");
  const written = text.trim().replace(/\s/g, " ");
  const day = readDay(written, afterWeekday(written, 0));
  // Nothing but a time of day may come after it.
  const ends = day !== undefined && matchEnd(HOUR, written, day.end) === written.length;
  return ends ? resolveDay(day, reference) : undefined;
}

// T10:00:00Z | T10:00:00.000+09:00 | 09:35 | , 6:20 p.m. KST | , 9 a.m. | at 10:00:00 +0900
const HOUR =
  /(?:(?:T|,?(?: at)? )(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?: ?[ap]\.?m\b\.?)?|,?(?: at)? (?:0?[1-9]|1[0-2]) ?[ap]\.?m\b\.?)(?: ?(?:[+-]\d\d:?\d\d|[A-Z]{1,4}))?/iy;
// Saturday, | Sat, | jeudi
const WORD = /([A-Za-zÀ-ÿ-]{2,13})\.?,? /y;
// In English, French, German, Spanish, Italian, Portuguese, Malay and Indonesian.
const WEEKDAY_WORDS =
  " sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed thu thur " +
  "thurs fri sat dimanche lundi mardi mercredi jeudi vendredi samedi sonntag montag dienstag " +
  "mittwoch donnerstag freitag samstag sonnabend domingo lunes martes miércoles jueves viernes " +
  "sábado domenica lunedì martedì mercoledì giovedì venerdì sabato segunda-feira terça-feira " +
  "quarta-feira quinta-feira sexta-feira ahad minggu isnin senin selasa rabu khamis kamis " +
  "jumaat jumat sabtu ";

/** The offset after the weekday at `at`, or `at` if there is none. */
function afterWeekday(text: string, at: number): number {
  const word = matchAt(WORD, text, at)?.[1]?.toLowerCase();
  return word !== undefined && WEEKDAY_WORDS.includes(` ${word} `) ? WORD.lastIndex : at;
}
