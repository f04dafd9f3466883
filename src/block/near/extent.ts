/** Where a headline, a byline, a note or a bracket ends, which can be on a line below the one that it begins on. */

import { isKnownAgency } from "../../agency/find.ts";
import { bareLabelEnd } from "../../headline/markers.ts";
import { type LineCursor, lineAfter } from "../../text/lines.ts";
import { matchEnd } from "../../text/match.ts";
import { isRole } from "../line/author.ts";
import { isHeadline } from "../line/headline.ts";
import { datelineOf, isPlain, wordsOf } from "./cursor.ts";
import { isParted, lineBelow } from "./neighbors.ts";

// (LEAD) | (2nd LD) (Harbor Games)
const LABELS = /^(?:\([^()]{1,60}\) ?){1,4}$/;

// Enough for a byline and the places of the dateline
const NEAR = 160;

/** Moves the cursor to the last line of a headline, which may have markers on lines of their own above it. */
export function toHeadlineEnd(line: LineCursor): void {
  // A loop, because hostile text can have more such lines than the stack has room for calls.
  for (let next = headlineBelow(line); next !== undefined; next = headlineBelow(line))
    Object.assign(line, next);
}

/** The next line of the headline, if this line consists of markers only. */
function headlineBelow(line: LineCursor): LineCursor | undefined {
  const { text, start, end } = line;
  const labels = text.charAt(start) === "(" && LABELS.test(text.slice(start, end));
  const label = labels ? start : bareLabelEnd(text, start);
  if (!labels && label === start) return undefined;
  const ahead = lineAfter(line);
  if (ahead === undefined) return undefined;
  // Lead is AFP's marker; elsewhere, it can as well be the metal.
  const after = text.slice(ahead.end, ahead.end + NEAR);
  if (text.slice(start, end) === "Lead" && !after.includes("(AFP)")) return undefined;
  // dpa has an empty line below its markers.
  const goesOn = (labels || label === ahead.start) && isHeadline(text, ahead.start, ahead.end);
  return goesOn && isPlain(ahead) ? ahead : undefined;
}

/** Moves the cursor to the last line of a byline, which may have the authors' role on the line below it. */
export function toBylineEnd(line: LineCursor): void {
  const { text, end } = line;
  const ahead = lineAfter(line);
  if (ahead === undefined) return;
  const words = wordsOf(ahead);
  if (!isRole(words)) return;
  // In double-spaced copy, an empty line comes between; it may also be above a line that only looks like a role.
  const isBelow = !isParted(text, end, ahead.start);
  const isSpaced = SPACED.test(text.slice(end, ahead.start));
  if (isBelow || (isSpaced && WRITER.test(words) && namesAgency(words))) Object.assign(line, ahead);
}

// The line break of the byline, and that of the empty line
const SPACED = /^[^\S\n\r]{0,9}(?:\r\n?|\n)[^\S\n\r]{0,9}(?:\r\n?|\n)[^\S\n\r]{0,9}$/;
const WRITER = /^For |(?:correspondent|editor|reporter|writer)s?[=)]?$/i;

/** Whether a role begins with an agency's name: `Associated Press Writer`, `For The Associated Press`. */
function namesAgency(role: string): boolean {
  const [first = "", second = ""] = role.replace(/^For (?:The )?/, "").split(" ", 2);
  return isKnownAgency(first) || isKnownAgency(`${first} ${second}`);
}

// A note in brackets, up to the one that closes it.
const IN_ONE = /[([](?:[^()[\]]|[([][^()[\]]{0,99}[)\]]){1,600}[)\]]/y;
// A longer line is the story's.
const LONGEST_BELOW = 90;
// ADDS photo,\nRECASTS | ADDS VIDEO\nand photo, but not iPhone | in paras\n3-5, if the words before the number need one
const GOES_ON =
  /(?:[,;]\s+\S.?|[^.!?\s"”’')]["”’')]{0,2}\s+\p{Ll}\P{Lu}?|\b(?:[a-z]{2}|and|before|for|from|paras?|until)\s+\d.?)$/su;

/** Moves the cursor to the last line of a note: where its bracket closes or, without one, where its sentence ends. */
export function toNoteEnd(line: LineCursor): void {
  const { text, start } = line;
  const closed = matchEnd(IN_ONE, text, start);
  for (let below = lineBelow(line); below !== undefined; below = lineBelow(line)) {
    const on =
      closed > start
        ? below.end <= closed
        : below.end - below.start < LONGEST_BELOW &&
          GOES_ON.test(text.slice(line.start, below.start + 2)) &&
          isPlain(below);
    if (!on) return;
    Object.assign(line, below);
  }
}

// Longer brackets over several lines are text.
const LINES_IN_BRACKETS = 3;
// ... in May. | ... last week.)
const STOPPED = /[.!?:]["”]?[)\]]{0,2}$/;

/**
 * Where the bracket that a credit or contact opens closes, if that is at the end of one of the lines right below, and no
 * sentence comes between; otherwise the line's start.
 */
export function bracketEnd(line: LineCursor): number {
  const { text, start } = line;
  if (text.charAt(start) !== "(") return start;
  let at: LineCursor | undefined = line;
  for (let lines = 1; at !== undefined && lines <= LINES_IN_BRACKETS; lines += 1) {
    const words = text.slice(start, at.end);
    if (STOPPED.test(words.slice(-4))) return start;
    if (lines > 1 && datelineOf(at) !== undefined) return start;
    if (")]".includes(words.slice(-1)) && matchEnd(IN_ONE, words, 0) === words.length)
      return at.end;
    at = lineBelow(at);
  }
  return start;
}
