/** The lines next to a line. */

import { type LineCursor, lineAfter } from "../../text/lines.ts";

/**
 * How many lines below the story can begin: a deck, a note, a byline and lines of a web page can come between a headline
 * and its dateline.
 */
export const LINES_AHEAD = 6;

// A single line break, with the blanks around it.
const BREAK = /^[^\n\r]*(?:\r\n?|\n)[^\n\r]*$/;

/** The next line, if no empty line comes between. */
export function lineBelow(line: LineCursor): LineCursor | undefined {
  const below = lineAfter(line);
  return below === undefined || isParted(line.text, line.end, below.start) ? undefined : below;
}

/** Whether an empty line stands between the offsets. */
export function isParted(text: string, from: number, to: number): boolean {
  return !BREAK.test(text.slice(from, to));
}
