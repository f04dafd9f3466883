/** The header line: ` date 2031-03-04 (2nd LD) Harbor city reopens its old tram line`. */

import { matchEnd } from "../text/match.ts";

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
const DATED = /date \d{4}-\d\d(?:-\d\d)?(?!\S)/y;
// 2031-03-04
const DATE_ALONE = /\d{4}-\d\d-\d\d(?!\S)/y;

/** Reads a header's date that begins with the word `date` at `start`; `undefined` if there is none. */
export function readHeader(text: string, start: number): HeaderDate | undefined {
  return headerDate(text, start, matchEnd(DATED, text, start), "date ".length);
}

/** Reads a header's date at `start`, with or without the word `date`. */
export function readFirstHeader(text: string, start: number): HeaderDate | undefined {
  return readHeader(text, start) ?? headerDate(text, start, matchEnd(DATE_ALONE, text, start), 0);
}

function headerDate(
  text: string,
  start: number,
  end: number,
  word: number,
): HeaderDate | undefined {
  return end === start ? undefined : { start, end, written: text.slice(start + word, end) };
}
