/** Where a note, a byline or a bracket ends, which can be on a line below the one that it begins on. */

import { isKnownAgency } from "../agency/find.ts";
import { readDateline } from "../dateline/read.ts";
import { type LineCursor, lineAfter } from "../text/lines.ts";
import { matchEnd } from "../text/match.ts";
import { isRole } from "./line.ts";
import { isParted, isPlain, lineBelow } from "./neighbors.ts";

/** Moves the cursor to the last line of a byline, which may have the authors' role on the line below it. */
export function toBylineEnd(line: LineCursor): void {
  const { text, end } = line;
  const ahead = lineAfter(line);
  if (ahead === undefined || !isRole(text, ahead.start, ahead.end)) return;
  // In double-spaced copy, an empty line comes between; it may also be above a line that only looks like a role.
  const isBelow = !isParted(text, end, ahead.start);
  const isSpaced = SPACED.test(text.slice(end, ahead.start));
  const words = text.slice(ahead.start, ahead.end);
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
    if (lines > 1 && readDateline(text, at.start, at.end) !== undefined) return start;
    if (")]".includes(words.slice(-1)) && matchEnd(IN_ONE, words, 0) === words.length)
      return at.end;
    at = lineBelow(at);
  }
  return start;
}
