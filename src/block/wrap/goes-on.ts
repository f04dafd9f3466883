/** Whether a line of wrapped copy continues the paragraph of the line above it. */

import { lineKind } from "../line/kind.ts";
import { isRow, type Line, reachOf } from "./lines.ts";
import { isEntry, isSubhead } from "./list.ts";
import { endsWithStop, isSmall } from "./sentence.ts";
import { isProse, startsStory } from "./top.ts";
import type { Wrapping } from "./width.ts";

/**
 * Whether a line continues the paragraph of the line before it, which may have begun with an indent or with a bullet, below
 * which its other lines hang.
 */
export function goesOn(
  text: string,
  lines: readonly Line[],
  index: number,
  wrapping: Wrapping,
  tops: number,
  indented: boolean,
  hanging: boolean,
): boolean {
  const [before, line] = [lines[index - 1], lines[index]] as [Line, Line];
  const columns = before.end - before.start;
  if (line.number !== before.number + 1 || columns > wrapping.width) return false;
  if (line.indented && !(hanging && isSmall(text, line))) return false;
  if (isRow(lines, index - 1) || isRow(lines, index)) return false;
  if (isEntry(text, before, line, lines[index + 1])) return false;
  // A headline goes on in small letters only.
  const below = index > tops || (index === tops && isSmall(text, line));
  if (!below || !isUnfinished(text, lines, index, wrapping, indented)) return false;
  if (isLastWord(text, lines, index)) return true;
  return goesOver(text, before, line) && !startsStory(text, line);
}

/** Whether the line above another one looks as if it went on there: it is full or, below an indent, has no stop. */
function isUnfinished(
  text: string,
  lines: readonly Line[],
  index: number,
  { width, sure, even }: Wrapping,
  indented: boolean,
): boolean {
  const [before, line] = [lines[index - 1], lines[index]] as [Line, Line];
  const reach = reachOf(text, before, line);
  const stopped = endsWithStop(text, before, line);
  // The first line of a paragraph is further right by its indent, which its columns do not include; other lines may be
  // as well, unless a sentence ends there in even copy.
  const tight = even && stopped && !before.indented && isProse(text, before);
  const full = reach + (tight ? 0 : INDENT) > width;
  // W D L PCT: the heads of a table's columns
  const words = /[a-z]/.test(text.slice(line.start, line.end)) || isLastWord(text, lines, index);
  if (!sure) return full && !stopped && words;
  // Below an indent, ragged lines go on until a stop.
  const ragged = indented && !stopped;
  return full || (ragged && (reach > width || !isSubhead(text, before, line, lines[index + 1])));
}

const INDENT = 5;

/** Whether a line continues on the next one: both are prose, or the parenthesis of a note or credit is still open. */
function goesOver(text: string, line: Line, next: Line): boolean {
  const last = text.charAt(line.end - 1);
  const below = text.slice(next.start, next.end);
  // -By Ann Lee, Harbor Newswires; 312-555-0100; | ann.lee@example.org
  if (isProse(text, line)) {
    const isContributed = CONTRIBUTED.test(below) && !endsWithStop(text, line, next);
    return isProse(text, next) || isContributed || (last === ";" && ADDRESS.test(below));
  }
  const kind = lineKind(text, line.start, line.end);
  if (last === ")") return false;
  if (text.charAt(line.start) === "(") return true;
  // A credit goes on in small letters or after a comma; what else is below it is the next paragraph.
  const credit = kind === "credit" && (last === "," || isSmall(text, next));
  return (kind === "note" || (credit && !endsWithStop(text, line))) && isProse(text, next);
}

const ADDRESS = /^[\w.+-]{1,64}@\w/;

// Harbor Press writers Ann Lee in Seoul and Sam Roe in Hong | Kong contributed to this report.
const CONTRIBUTED = /^(?:[A-Z][\w.'’-]{1,20} ){0,2}contributed to this (?:report|story)\.$/;

// ... sold to the\nU.S. | ... at 3:36 a.m. (0136\nGMT). | ... said its agency\n(AP). | but not ENDS. nor the initials A.L.
const LAST_WORD = /^(?!END|MORE)(?:[DELNU]\.[A-Z]\.|(?:[A-Z]\.){3,4}|\(?[A-Z]{2,5}\)?\.|USA)$/;

/**
 * Whether a line has nothing but an abbreviation, and ends a paragraph whose last sentence is unfinished above it: by
 * itself, it may be a sign-off or the first cell of a table.
 */
function isLastWord(text: string, lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1] as Line, lines[index] as Line, lines[index + 1]];
  const { start, end, number } = line;
  if (end - start > LONGEST_LAST || !LAST_WORD.test(text.slice(start, end))) return false;
  const ends = next === undefined || next.indented || next.number > number + 1;
  return ends && !endsWithStop(text, before, line) && isProse(text, before);
}

// P.L.O.U. | (USAR).
const LONGEST_LAST = 8;
