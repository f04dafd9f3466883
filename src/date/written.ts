/** Days as copy writes them: `May 1`, `Sept. 10, 2019`, `22nd April, 2026`, `20 AUG 88`, `2031-03-04`. */

import { matchAt } from "../text/match.ts";
import { monthMeant } from "./months.ts";

/** A day as written, with the year only if the text has it. */
export interface WrittenDay {
  readonly month: number;
  readonly day: number;
  readonly year?: number;
  /** The offset just past the last character of the day. */
  readonly end: number;
}

// Sept. 10, 2019, but no year in Sept. 10, 1400 GMT | Jan. 1(Xinhua) | March 4 , 2031 | Sept, 4, but not Rio de Janeiro, 4 mar
const MONTH_FIRST =
  /(?!J(?:aneiro|ANEIRO))([A-Za-zÀ-ÿ]{3,10})\.?,? {0,2}(\d\d?)(?!\d|[lO]\b)(?:st|nd|rd|th)?(?: ?,? (\d{4})(?!\d| (?:UTC|[A-Z]{1,3}T)\b))?/y;
// 22nd April, 2026 | 21 jan 2019 | 20 AUG 88 | 1er mars 2031 | 4. März | 4 de marzo de 2031
const DAY_FIRST =
  /(\d\d?)(?:st|nd|rd|th|er|[.º])? (?:de )?([A-Za-zÀ-я]{3,10})\.?(?: ?,? (?:de )?(\d{4}|\d\d)(?!\d| (?:UTC|[A-Z]{1,3}T)\b))?/y;

// 2031-03-04, as archives have it after the place
const ISO = /(\d{4})-(0[1-9]|1[0-2])-(\d\d)(?!\d)/y;

// Years of two digits occur in archives of the 1980s and 1990s; no wire wrote them before 1950.
const PIVOT = 50;

/**
 * Reads the day at `at`, whose words have simple blanks between them; `undefined` if there is none. It need not be a day
 * that the calendar has.
 */
export function readDay(text: string, at: number): WrittenDay | undefined {
  const digit = text.charCodeAt(at) < 0x3a;
  const iso = digit ? matchAt(ISO, text, at) : null;
  if (iso !== null) {
    const [{ length }, year, month, day] = iso;
    return { month: Number(month), day: Number(day), year: Number(year), end: at + length };
  }
  const found = matchAt(digit ? DAY_FIRST : MONTH_FIRST, text, at);
  if (found === null) return undefined;
  const month = monthMeant(found[digit ? 2 : 1] as string);
  if (month === 0) return undefined;
  const day = Number(found[digit ? 1 : 2]);
  const end = at + found[0].length;
  const written = found[3];
  if (written === undefined) return { month, day, end };
  const year = Number(written);
  const century = written.length === 4 ? 0 : year < PIVOT ? 2000 : 1900;
  return { month, day, year: century + year, end };
}
