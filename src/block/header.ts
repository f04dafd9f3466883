/** The header line: ` date 2031-03-04 (2nd LD) Harbor city reopens its old tram line`. */

import { skipBlanks } from "../text/blank.ts";
import { matchAt } from "../text/match.ts";

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
// 2031-03-04 | Date: 2031-03-04 | DATE 2031-03-04 | dtae 2031-03-04; dat 2031-3-5 and date2031/03/05 are like these
const LOOSE =
  /(?:(?:date?|dte|adte|dtae|daet)([: \t]{0,4}))?(?:(\d{4}-\d\d-\d\d)(?!\S)|\d{4}[\d./-]{2})/iy;

/** Reads a header's date that begins with the word `date` at `start`; `undefined` if there is none. */
export function readHeader(text: string, start: number): HeaderDate | undefined {
  const found = matchAt(DATED, text, start);
  if (found === null) return undefined;
  return { start, end: start + found[0].length, written: found[1] as string };
}

/** Whether a text begins with a header line, ` date 2031-03-04 ...`. */
export function opensWithHeader(text: string): boolean {
  return readHeader(text, skipBlanks(text, 0, MOST_BLANKS)) !== undefined;
}

/** Reads a header's date at `start`, with or without the word `date`, which may be misspelled. */
export function readFirstHeader(text: string, start: number): HeaderDate | undefined {
  const header = readHeader(text, start);
  if (header !== undefined) return header;
  const [all = "", sign, written] = matchAt(LOOSE, text, start) ?? [];
  return written === undefined || sign === ""
    ? undefined
    : { start, end: start + all.length, written };
}

/** Whether a line looks like a header: `dat 2031-03-05`, `Date: 2031-3-5`, `date2031/03/05`, `date 20310305`. */
export function isLikeHeader(text: string, start: number): boolean {
  // Most lines begin with another letter.
  return "dDaA".includes(text.charAt(start)) && matchAt(LOOSE, text, start) !== null;
}

/** Whether a line that opens an article is a header with a mistake. */
export function isDamaged(text: string, start: number): boolean {
  return !readHeader(text, start) && isLikeHeader(text, start);
}
