/** What stands above the story in wrapped copy: the header line, the headline, and what is no prose. */

import { readDateline } from "../../dateline/read.ts";
import { skipBlanks } from "../../text/blank.ts";
import { readFirstHeader } from "../header.ts";
import { isByline, isRole } from "../line/author.ts";
import { isHeadline } from "../line/headline.ts";
import { lineKind } from "../line/kind.ts";
import { NARROWEST } from "./columns.ts";
import { type Line, reachOf } from "./lines.ts";
import { endsWithStop, isSmall } from "./sentence.ts";

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
 * Whether the first line is no headline but opens a paragraph: the next one goes on in small letters, no line of the
 * paragraph is so short that the next word had room on this one, and the last one ends as a sentence does.
 */
function opensParagraph(text: string, lines: readonly Line[]): boolean {
  const [first, second] = lines as [Line, Line?];
  if (second === undefined || first.end - first.start < NARROWEST) return false;
  if (!isSmall(text, second)) return false;
  let last = first;
  let width = 0;
  for (const line of lines.slice(1)) {
    if (line.indented || line.number !== last.number + 1) break;
    if (startsStory(text, line) || !isProse(text, line)) return false;
    width = Math.max(width, line.end - line.start);
    last = line;
  }
  return last !== first && reachOf(text, first, second) > width && endsWithStop(text, last);
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
