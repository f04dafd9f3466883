/** The header line: ` date 2031-03-04 (2nd LD) Harbor city reopens its old tram line`. */

import { matchAt, matchEnd } from "../text/match.ts";

/** Header lines begin with one blank; copy pasted from a page or a sheet may have a few more. */
export const MOST_BLANKS = 8;

/** The date at the head of a header line. */
export interface HeaderDate {
  /** The offset of the word `date`, or of the date itself if the word is missing. */
  readonly start: number;
  /** The offset just past the date. */
  readonly end: number;
  /** The date as written, which may be incomplete or impossible. */
  readonly written: string;
}

// date 2031-03-04 | date 2018-10
const DATED = /date (\d{4}-\d\d(?:-\d\d)?)(?!\S)/y;
// 2031-03-04 | Date: 2031-03-04 | DATE 2031-03-04 | dtae 2031-03-04
const LOOSE = /(?:(?:date?|dte|adte|dtae|daet)[: \t]{1,4})?(\d{4}-\d\d-\d\d)(?!\S)/iy;

/** Reads a header's date that begins with the word `date` at `start`; `undefined` if there is none. */
export function readHeader(
  text: string,
  start: number,
  form: RegExp = DATED,
): HeaderDate | undefined {
  const found = matchAt(form, text, start);
  if (found === null) return undefined;
  return { start, end: start + found[0].length, written: found[1] as string };
}

/** Reads a header's date at `start`, with or without the word `date`, which may be misspelled. */
export function readFirstHeader(text: string, start: number): HeaderDate | undefined {
  return readHeader(text, start) ?? readHeader(text, start, LOOSE);
}

const LIKE_HEADER = /(?:date?|dte|adte|dtae|daet)[: \t]{0,4}\d{4}[\d./-]{2}/iy;

/** Whether a line looks like a header: `dat 2031-03-05`, `Date: 2031-3-5`, `date2031/03/05`, `date 20310305`. */
export function isLikeHeader(text: string, start: number): boolean {
  // Most lines begin with another letter.
  return "dDaA".includes(text.charAt(start)) && matchEnd(LIKE_HEADER, text, start) > start;
}

/** Whether a line that opens an article is a header with a mistake. */
export function isDamaged(text: string, start: number): boolean {
  return !readHeader(text, start) && isLikeHeader(text, start);
}
