/** The writer of days in an agency's form. */

import { ordinalEnding } from "../text/ordinal.ts";
import { pad } from "../text/pad.ts";
import { AP_MONTHS, MONTHS, REUTERS_MONTHS, SPANISH_MONTHS } from "./months.ts";

/** How a day is written. */
export interface DayForm {
  /** The names of the months, January to December. */
  readonly months: readonly string[];
  /** Whether the day comes before the month. */
  readonly dayFirst: boolean;
  /** Whether the day is an ordinal: `1st`. */
  readonly ordinal: boolean;
  /** Whether a day of one digit has a zero before it. */
  readonly padded: boolean;
  /** What comes before the year. */
  readonly beforeYear: string;
  /** Whether the year has two digits instead of four. */
  readonly shortYear: boolean;
}

// Short forms of agencies' own: AP's, Reuters', EFE's.
const SHORT_FORMS: Readonly<Record<string, string>> = {
  "Sept.": AP_MONTHS,
  Sept: REUTERS_MONTHS,
  sep: SPANISH_MONTHS,
};
const LETTERS = 3;

/** The names of the months, in the form that September has in an example. */
function monthsLike(september: string): readonly string[] {
  const names = (SHORT_FORMS[september] ?? MONTHS).split(" ");
  if (september.length !== LETTERS) return names;
  const short = names.map((name) => name.slice(0, LETTERS));
  return september === "SEP" ? short.map((name) => name.toUpperCase()) : short;
}

const EXAMPLE = /(0?1)(st)?/;

/** The form of an example for September 1, 2031, with or without the year: `Sept. 1`, `1st September, 2031`. */
export function dayForm(example: string): DayForm {
  const [, digits = "", ordinal] = EXAMPLE.exec(example) ?? [];
  const month = /[A-Za-z]{3,}\.?/.exec(example)?.[0] ?? "";
  const year = /(,? )(?:20)?31$/.exec(example);
  return {
    months: monthsLike(month),
    dayFirst: /^\d/.test(example),
    ordinal: ordinal !== undefined,
    padded: digits.length === 2,
    beforeYear: year?.[1] ?? ", ",
    shortYear: year !== null && !example.endsWith("2031"),
  };
}

/** Writes a day in a form, with its year if one is given: `Sept. 1, 2031`. */
export function writeDay(
  month: number,
  day: number,
  year: number | undefined,
  form: DayForm,
): string {
  const name = form.months[month - 1] as string;
  const digits = form.padded ? pad(day) : String(day);
  const number = form.ordinal ? digits + ordinalEnding(day) : digits;
  const written = form.dayFirst ? `${number} ${name}` : `${name} ${number}`;
  return year === undefined ? written : written + form.beforeYear + writeYear(year, form.shortYear);
}

// The reader takes two digits for a year from 1950 to 2049, so others need four.
function writeYear(year: number, short: boolean): string {
  const digits = pad(year, 4);
  return short && year >= 1950 && year < 2050 ? digits.slice(2) : digits;
}
