/** The lines next to a line. */

import { readDateline } from "../dateline/read.ts";
import { type LineCursor, lineAfter } from "../text/lines.ts";
import { isByline, isSlug, lineKind } from "./line.ts";

// How far below the story can begin: a deck, a note, a byline and lines of a web page can come between a headline and its
// dateline.
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

/** Whether a line is nothing by itself. */
export function isPlain({ text, start, end }: LineCursor): boolean {
  return (
    lineKind(text, start, end) === undefined &&
    !isSlug(text, start, end) &&
    !isByline(text, start, end) &&
    readDateline(text, start, end) === undefined
  );
}
