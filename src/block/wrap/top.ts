/** What stands above the story in wrapped copy: the header line, the headline, and what is no prose. */

import { readDateline } from "../../dateline/read.ts";
import { skipBlanks } from "../../text/blank.ts";
import { readFirstHeader } from "../header.ts";
import { isByline, isRole } from "../line/author.ts";
import { isHeadline } from "../line/headline.ts";
import { lineKind } from "../line/kind.ts";
import { NARROWEST } from "./columns.ts";
import { type Line, reachOf } from "./lines.ts";
import { isSmall } from "./sentence.ts";

/** Whether a line is neither a byline nor anything else by itself. */
export function isProse(text: string, { start, end }: Line): boolean {
  return lineKind(text, start, end) === undefined && !isByline(text, start, end);
}

/** Whether a line opens with a dateline. */
export function startsStory(text: string, { start, end }: Line): boolean {
  return readDateline(text, start, end) !== undefined;
}

/**
 * How many lines at the top are no paragraph's: the header line, and the headline, in it or below it, or the first line
 * without one. An indented line is a paragraph's.
 */
export function topsOf(text: string, lines: readonly Line[]): number {
  const [first, second] = lines;
  if (first === undefined) return 0;
  const header = readFirstHeader(text, first.start);
  if (header === undefined)
    return first.indented || !isTopHeadline(text, first) || opensParagraph(text, lines) ? 0 : 1;
  const start = skipBlanks(text, header.end);
  if (start < first.end) return isTopHeadline(text, { ...first, start }) ? 1 : 0;
  return second?.indented === false && isTopHeadline(text, second) ? 2 : 1;
}

function isTopHeadline(text: string, line: Line): boolean {
  const { start, end } = line;
  return isProse(text, line) && !startsStory(text, line) && isHeadline(text, start, end);
}

/**
 * Whether the first line is no headline but opens a paragraph: the next one goes on in small letters, the line is full at
 * the text's width, and the paragraph's last one ends with a full stop.
 */
function opensParagraph(text: string, lines: readonly Line[]): boolean {
  const [first, second] = lines as [Line, Line?];
  if (second === undefined || first.end - first.start < NARROWEST) return false;
  if (!isSmall(text, second)) return false;
  let last = first;
  for (const line of lines.slice(1)) {
    if (line.indented || line.number !== last.number + 1) break;
    if (startsStory(text, line) || !isProse(text, line)) return false;
    last = line;
  }
  return last !== first && text.charAt(last.end - 1) === "." && isFull(text, lines);
}

/** Whether the first line had no room for the next word, and is no wider than the text is wrapped. */
function isFull(text: string, lines: readonly Line[]): boolean {
  const [first, second] = lines as [Line, Line];
  const columns = first.end - first.start;
  const width = lines.slice(1).reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (reachOf(text, first, second) <= width) return false;
  // By chance it can be the widest: then no line below had room for the next word at its width.
  const hadRoom = (line: Line, index: number): boolean => {
    const next = lines[index + 1];
    return next?.number === line.number + 1 && reachOf(text, line, next) <= columns;
  };
  return columns <= width || !lines.some(hadRoom);
}

/** Whether a story begins below a line, under a byline and notes if there are any: the line is its headline. */
export function isAboveStory(text: string, lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + LINES_ABOVE);
  const next = below.find(
    (line) => isProse(text, line) && !isRole(text.slice(line.start, line.end)),
  );
  return next !== undefined && startsStory(text, next);
}

// A byline, the author's role and a few notes.
const LINES_ABOVE = 6;
