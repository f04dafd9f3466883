/** The lines of a text, whether they end in `\n`, `\r\n` or a lone `\r`. */

import { isBlank, skipBlanks, trimEnd } from "./blank.ts";
import { indexOrEnd } from "./index-or-end.ts";

/**
 * A cursor over the lines that are not blank.
 *
 *     ..South wind..\n
 *       ^start    ^end ^next
 */
export interface LineCursor {
  /** The text under the cursor. */
  readonly text: string;
  /** The offset of the line's first character that is not a blank, nor AP's mark before it. */
  start: number;
  /** The offset after the line's last character that is not a blank. */
  end: number;
  /** The offset of the next line. */
  next: number;
  /** The end of the last line that was found. */
  last: number;
  /**
   * The next `\n` at or after the line, or the text's length. It is kept, since a search that finds none goes through
   * the whole text.
   */
  lineFeed: number;
  /** The next lone `\r`, kept likewise. */
  carriageReturn: number;
}

// ^By ANN LEE= | ^Tram Runs Again<, as AP's raw copy marks the lines around its stories
const CARET = 0x5e;
const SIGNS = "<=";

/** Makes a cursor before the first line of a text. */
export function lineCursor(text: string): LineCursor {
  return { text, start: 0, end: 0, next: 0, last: 0, lineFeed: -1, carriageReturn: -1 };
}

/** Moves the cursor to the next line that is not blank, and returns whether there was one. */
export function nextLine(cursor: LineCursor): boolean {
  const { text } = cursor;
  const length = text.length;
  while (cursor.next < length) {
    const from = cursor.next;
    if (cursor.lineFeed < from) cursor.lineFeed = indexOrEnd(text, "\n", from);
    if (cursor.carriageReturn < from) cursor.carriageReturn = loneReturn(text, from);
    const to = Math.min(cursor.lineFeed, cursor.carriageReturn);
    cursor.next = to + 1;
    const start = skipBlanks(text, from, to);
    if (start < to) {
      const end = trimEnd(text, start, to);
      const marked = text.charCodeAt(start) === CARET && SIGNS.includes(text.charAt(end - 1));
      cursor.start = marked ? start + 1 : start;
      cursor.end = cursor.last = end;
      return true;
    }
  }
  cursor.start = cursor.end = length;
  return false;
}

/** The next line that is not blank, if there is one. */
export function lineAfter(line: LineCursor): LineCursor | undefined {
  const after = { ...line };
  return nextLine(after) ? after : undefined;
}

/** Whether nothing but blanks, or AP's mark, stands before an offset on its line. */
export function opensLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (isIndent(text.charCodeAt(at))) at -= 1;
  return at < 0 || isLineEnd(text.charCodeAt(at));
}

function isIndent(unit: number): boolean {
  return unit === CARET || isBlankWithin(unit);
}

/** Whether a code unit is a blank within a line. */
export function isBlankWithin(unit: number): boolean {
  return isBlank(unit) && !isLineEnd(unit);
}

/** Whether a code unit ends a line. */
export function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** Whether a text, or a stretch of it, has a line break in it. */
export function hasBreak(text: string, start = 0, end: number = text.length): boolean {
  return /[\n\r]/.test(text.slice(start, end));
}

/** The first `\r` at or after `from` that no `\n` follows, or the text's length. */
function loneReturn(text: string, from: number): number {
  let at = text.indexOf("\r", from);
  while (at !== -1) {
    if (text.charCodeAt(at + 1) !== 0x0a) return at;
    at = text.indexOf("\r", at + 1);
  }
  return text.length;
}

/** A line break, or two, with the blanks around it, and the mark that AP's raw copy has before a line. */
export const LINE_BREAK: RegExp =
  /[^\S\n\r]{0,9}(?:\r\n?|\n)[^\S\n\r]{0,9}(?:(?:\r\n?|\n)[^\S\n\r]{0,9})?\^?/;

/** The text with `\n` for every lone `\r`, so that all offsets stay and lines are found by one character. */
export function withLineFeeds(text: string): string {
  return loneReturn(text, 0) === text.length ? text : text.replace(/\r(?!\n)/g, "\n");
}

/** The number of `\n` before an offset. */
export function breaksIn(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1))
    count += 1;
  return count;
}
