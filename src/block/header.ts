/** The header line: ` date 2031-03-04 (2nd LD) Harbor city reopens its old tram line`. */

import { matchAt } from "../text/match.ts";

/** The date at the head of a header line. */
export interface HeaderDate {
  /** Where the word `date` stands, or the date where the word is missing. */
  readonly start: number;
  /** Behind the date. */
  readonly end: number;
  /** The date as written, which may be incomplete or impossible. */
  readonly written: string;
}

// date 2031-03-04 | date 2018-10
const DATE_WORD = /date (\d{4}-\d\d(?:-\d\d)?)(?!\S)/y;
// 2031-03-04
const DATE_ALONE = /(\d{4}-\d\d-\d\d)(?!\S)/y;

/** The header's date that begins at `start` with the word `date`; `undefined` where none does. */
export function readHeader(text: string, start: number): HeaderDate | undefined {
  return headerDate(matchAt(DATE_WORD, text, start));
}

/** The header's date at `start`, with or without the word. */
export function readFirstHeader(text: string, start: number): HeaderDate | undefined {
  return readHeader(text, start) ?? headerDate(matchAt(DATE_ALONE, text, start));
}

function headerDate(found: RegExpExecArray | null): HeaderDate | undefined {
  if (found === null) return undefined;
  const { 0: all, 1: written = "", index } = found;
  return { start: index, end: index + all.length, written };
}
