/** Hard-wrapped copy: rejoins its paragraphs, and restores the original wrapping. */

import { refuse } from "../check/refuse.ts";
import { members, membersList, string, whole } from "../check/values.ts";
import { readDateline } from "../dateline/read.ts";
import { skipBlanks } from "../text/blank.ts";
import { lineCursor, nextLine } from "../text/lines.ts";
import { NARROWEST, WIDEST } from "./columns.ts";
import { readFirstHeader } from "./header.ts";
import { ABBREVIATION, isHeadline } from "./headline.ts";
import { isByline, isRole, lineKind } from "./line.ts";

/** A line break within a paragraph. */
export interface WrappedBreak {
  /** The UTF-16 offset, in the rejoined text, of the blank that replaced the line break, or of the hyphen before it. */
  offset: number;
  /** The original line break, including the blanks around it and the hyphen before it, if the line ended within a word. */
  was: string;
}

/** A text with one paragraph per line, and the information needed to wrap it again. */
export interface UnwrappedText {
  /** The text with its paragraphs rejoined. */
  text: string;
  /** The line breaks that were removed, in text order. */
  breaks: WrappedBreak[];
}

/** A line, without the blanks around it. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether blanks, or AP's mark, stand between the line break and its text. */
  readonly indented: boolean;
  /** How many lines come before it, including empty ones. */
  readonly number: number;
  /** Whether it has columns, as the row of a table does. */
  readonly columns: "figures" | "words" | undefined;
}

// Shorter lines that go on in small letters may as well be verses, or the lines of a recipe.
const USUAL = 60;

/** Rejoins the paragraphs of one article; see `unwrapText`. */
export function unwrapArticle(text: string): UnwrappedText {
  const lines = linesOf(text);
  const tops = topsOf(text, lines);
  const wrapping = wrappingOf(text, lines, tops);
  const parts: string[] = [];
  const breaks: WrappedBreak[] = [];
  let from = 0;
  let length = 0;
  // Whether the line's paragraph began with an indent, which the blank before a header is not.
  let indented = false;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const on = before !== undefined && goesOn(text, lines, index, wrapping, tops, indented);
    indented = (line.indented && index >= tops) || (on && indented);
    if (!on) return;
    // What stands for the break: the hyphen before it, or a blank.
    const within = WITHIN_WORD.test(text.slice(before.end - 2, line.start + 4));
    const end = within ? before.end - 1 : before.end;
    parts.push(text.slice(from, end), within ? "-" : " ");
    length += end - from;
    breaks.push({ offset: length, was: text.slice(end, line.start) });
    length += 1;
    from = line.start;
  });
  parts.push(text.slice(from));
  return { text: parts.join(""), breaks };
}

/**
 * Restores the text that `unwrapText` rejoined, code unit for code unit.
 *
 * @param unwrapped - The rejoined text and its line breaks.
 * @returns The original text.
 * @throws TypeError if `unwrapped` is not a result of `unwrapText`.
 * @throws RangeError if the text has no blank at the offset of a line break, nor the hyphen that the break begins with;
 *   the error's `path` names that break.
 */
export function rewrapText(unwrapped: UnwrappedText): string {
  const fields = members(unwrapped, "unwrapped");
  const text = string(fields["text"], "unwrapped.text");
  const parts: string[] = [];
  let from = 0;
  membersList(fields["breaks"], "unwrapped.breaks").forEach((one, index) => {
    const path = `unwrapped.breaks[${index}]`;
    const offset = whole(one["offset"], `${path}.offset`, 0, text.length);
    const was = string(one["was"], `${path}.was`);
    const sign = was.startsWith("-") ? "-" : " ";
    if (offset < from || text.charAt(offset) !== sign)
      refuse(
        `${path}.offset`,
        `there is no ${sign === "-" ? "hyphen" : "blank"} in the text at ${offset}`,
      );
    parts.push(text.slice(from, offset), was);
    from = offset + 1;
  });
  return parts.join("") + text.slice(from);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const line = lineCursor(text);
  let at = 0;
  while (nextLine(line)) {
    const { start, end } = line;
    const between = text.slice(at, start);
    const breaks = between.match(/\r\n|\r|\n/g)?.length ?? 0;
    lines.push({
      start,
      end,
      indented: /[ \t\xa0^]$/.test(between),
      number: (lines.at(-1)?.number ?? 0) + breaks,
      columns: columnsOf(text.slice(start, end)),
    });
    at = end;
  }
  return lines;
}

/** How a text is wrapped. */
interface Wrapping {
  /** The column, or 0 if the text's lines are whole paragraphs. */
  readonly width: number;
  /** Whether so many lines are wrapped that even one that ends a sentence may be. */
  readonly sure: boolean;
  /** Whether no line goes on below though the next word has room on it. */
  readonly even: boolean;
}

function wrappingOf(text: string, lines: readonly Line[], tops: number): Wrapping {
  let width = 0;
  let wrapped = 0;
  let full = 0;
  let last = 0;
  let sure = false;
  let seen = false;
  let shown = false;
  let paragraphs = false;
  let reach = Number.POSITIVE_INFINITY;
  const capitals = !/\p{Ll}/u.test(text.slice(lines[tops]?.start));
  for (const [index, line] of lines.entries()) {
    if (index < tops) continue;
    const { start, end } = line;
    const columns = end - start;
    paragraphs ||= columns > WIDEST && isProse(text, line);
    if (columns > WIDEST || columns < NARROWEST || isRow(lines, index)) continue;
    const next = lines[index + 1];
    // Notes to editors may be longer than the story's lines, and so may headlines.
    if (columns > width && isProse(text, line) && !isAboveStory(text, lines, index))
      width = columns;
    full += 1;
    if (!endsWithStop(text, line, next)) wrapped += 1;
    else if (next === undefined ? last > 0 : next.number > line.number + 1) last += 1;
    // The paragraph's first line is indented, and the next one goes on in small letters.
    const small = next?.indented === false && /[a-z]/.test(text.charAt(next.start));
    sure ||= line.indented && small;
    const over = isWrapped(text, line, next);
    seen ||= over;
    if (over && next !== undefined && !line.indented)
      reach = Math.min(reach, reachOf(text, line, next));
    shown ||= over && columns >= USUAL && (isOpen(text, end) || (small && isSmall(text, next)));
  }
  // Empty lines show where paragraphs end, of which each has a last line. Copy in capitals is a teletype's, which wraps
  // it; in other copy, such lines may be paragraphs of one line each, and a list among them.
  sure ||= 2 * wrapped >= full || (capitals && 2 * wrapped > full - last);
  // Lines without a stop may be headings: one at least must be seen to go on. Where no line is a whole paragraph, one
  // long line that goes on in small letters, or ends with such a word, is enough.
  return {
    width: seen && (sure || (!paragraphs && shown)) ? width : 0,
    sure,
    even: reach > width,
  };
}

/**
 * Whether a line can only be wrapped, given the next one: that goes on in small letters, or in capitals if neither has
 * others, or the line ends within a word, or with a word or an abbreviation that ends nothing; or the line opens an
 * indented story.
 */
function isWrapped(text: string, line: Line, next: Line | undefined): boolean {
  if (next?.indented !== false || next.number !== line.number + 1) return false;
  if (endsWithStop(text, line, next) || !isProse(text, line) || !isProse(text, next)) return false;
  return (
    /[a-z]/.test(text.charAt(next.start)) ||
    text.charAt(line.end - 1) === "." ||
    !/\p{Ll}/u.test(text.slice(line.start, next.end)) ||
    isOpen(text, line.end) ||
    (line.indented && startsStory(text, line))
  );
}

// Asia- | ... in the | ... said that
const OPEN = /[a-z]-$| (?:an?|and|at|by|for|from|in|of|or|than|that|the|to|with)$/;
const LONGEST_OPEN = 6;

/** Whether a line ends with a word that ends nothing. */
function isOpen(text: string, end: number): boolean {
  return OPEN.test(text.slice(end - LONGEST_OPEN, end));
}

/**
 * How many lines at the top are no paragraph's: the header line, and the headline, in it or below it, or the first line
 * without one. An indented line is a paragraph's.
 */
function topsOf(text: string, lines: readonly Line[]): number {
  const [first, second] = lines;
  if (first === undefined) return 0;
  const header = readFirstHeader(text, first.start);
  if (header === undefined) return !first.indented && isTopHeadline(text, first) ? 1 : 0;
  const start = skipBlanks(text, header.end);
  if (start < first.end) return isTopHeadline(text, { ...first, start }) ? 1 : 0;
  return second?.indented === false && isTopHeadline(text, second) ? 2 : 1;
}

function isTopHeadline(text: string, line: Line): boolean {
  const { start, end } = line;
  return isProse(text, line) && !startsStory(text, line) && isHeadline(text, start, end);
}

// the | which, but not al-Ahli, e-mail, iPhone or van Dijk, with which headlines and items begin as well
const SMALL = /^(?![a-z]{1,2}-|(?:al|bin|d[aeiou]|el|ibn|v[ao]n) )[a-z]{1,20}(?![A-Za-z])/;

/** Whether a line begins with a word in small letters that hardly any sentence or item begins with. */
function isSmall(text: string, { start, end }: Line): boolean {
  return SMALL.test(text.slice(start, Math.min(end, start + FIRST_WORD)));
}

const FIRST_WORD = 22;

/** Whether a story begins below a line, under a byline and notes if there are any: the line is its headline. */
function isAboveStory(text: string, lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + LINES_ABOVE);
  const next = below.find((line) => isProse(text, line) && !isRole(text, line.start, line.end));
  return next !== undefined && startsStory(text, next);
}

// A byline, the author's role and a few notes.
const LINES_ABOVE = 6;

/** Whether a line continues the paragraph of the line before it, which may have begun with an indent. */
function goesOn(
  text: string,
  lines: readonly Line[],
  index: number,
  wrapping: Wrapping,
  tops: number,
  indented: boolean,
): boolean {
  const [before, line] = [lines[index - 1], lines[index]] as [Line, Line];
  const columns = before.end - before.start;
  if (line.number !== before.number + 1 || line.indented || columns > wrapping.width) return false;
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

/** How many columns a line would have with the first word of the next one. */
function reachOf(text: string, line: Line, next: Line): number {
  const word = text.slice(next.start, next.end).search(/\s|$/);
  return line.end - line.start + 1 + word;
}

// Harbor Rail      12.50   +0.20 | Company       Close
const COLUMNS = / {4}|\t| {3}\S{1,12} {3}/;

/** Whether a line has columns, and a figure in the last of them. */
function columnsOf(line: string): Line["columns"] {
  if (!COLUMNS.test(line)) return undefined;
  const from = Math.max(line.lastIndexOf("   "), line.lastIndexOf("\t"));
  return /\d/.test(line.slice(from)) ? "figures" : "words";
}

/**
 * Whether a line is a row of a table: it has columns with a figure at the end, or is next to such a row, since the
 * heads of columns are words. Prose that is justified has wide blanks as well.
 */
function isRow(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line?.columns === undefined) return false;
  const near = [line, lines[index - 1], lines[index + 1]];
  return near.some((one) => one?.columns === "figures");
}

/**
 * Whether a line is the first entry of a list: a short one without a stop, below a colon. It begins with a capital or a
 * figure, and has figures or another short line below it; other short lines end the sentence.
 */
function isEntry(text: string, before: Line, line: Line, next: Line | undefined): boolean {
  if (text.charAt(before.end - 1) !== ":" || !isShort(text, line)) return false;
  const words = text.slice(line.start, line.end);
  if (!/^[\p{Lu}\d]/u.test(words)) return false;
  return (
    /\d/.test(words) ||
    (next?.number === line.number + 1 && isShort(text, next) && isProse(text, next))
  );
}

/**
 * Whether a line is the subhead of the items of a list: a short one without a stop that begins with a capital, above an
 * indented item. Neither it nor the line above ends with a word that ends nothing.
 */
function isSubhead(text: string, before: Line, line: Line, next: Line | undefined): boolean {
  if (next?.indented !== true || !text.startsWith("-", next.start)) return false;
  if (isOpen(text, before.end) || isOpen(text, line.end)) return false;
  return isShort(text, line) && /\p{Lu}/u.test(text.charAt(line.start));
}

/** Whether a line is a short one without a stop. */
function isShort(text: string, line: Line): boolean {
  return line.end - line.start < NARROWEST && !endsWithStop(text, line);
}

/** Whether a line ends as a sentence does, given the one below it if that is known: Harbor Corp. | (Nasdaq: HRBR) */
function endsWithStop(text: string, { end }: Line, next?: Line): boolean {
  const tail = text.slice(Math.max(0, end - LONGEST_ABBREVIATION), end);
  const below = next === undefined ? "" : text.slice(next.start, next.start + 4);
  const month = MONTH.test(tail);
  if (/^[a-z(]/.test(below) && (month || ABBREVIATION.test(tail))) return false;
  if (month && DAY.test(below)) return false;
  return '.!?"”'.includes(text.charAt(end - 1)) || STOP_WITHIN.test(tail.slice(-2));
}

// Corp. | Sept.
const LONGEST_ABBREVIATION = 6;
const MONTH = / (?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$/;

// 26, it said; but not 7 trams, 3. or 7-Eleven, which begin a sentence or an item
const DAY = /^\d{1,2},(?!\d)/;

// 'It will run.' | (It will run.)
const STOP_WITHIN = /^[.!?]['’)]$/;

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

const ADDRESS = /^[\w.+-]{1,64}@\w/;

// Harbor Press writers Ann Lee in Seoul and Sam Roe in Hong | Kong contributed to this report.
const CONTRIBUTED = /^(?:[A-Z][\w.'’-]{1,20} ){0,2}contributed to this (?:report|story)\.$/;

// Asia-, and Pacific on the next line, but not two-, and and three-day
const WITHIN_WORD = /^[^\s-]-\s+(?!(?:and|but|nor|or|to) |&)\S/;

function isProse(text: string, { start, end }: Line): boolean {
  return lineKind(text, start, end) === undefined && !isByline(text, start, end);
}

function startsStory(text: string, { start, end }: Line): boolean {
  return readDateline(text, start, end) !== undefined;
}
