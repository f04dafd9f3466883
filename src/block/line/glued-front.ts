/** Notes, bylines and headlines on the same line as the dateline, as in copy taken from web pages. */

import { isBare } from "../../dateline/bare.ts";
import { isLocated } from "../../dateline/locate.ts";
import { readDateline } from "../../dateline/read.ts";
import type { Dateline } from "../../model.ts";
import { allMatches, matchEnd } from "../../text/match.ts";
import { lineKind } from "./kind.ts";

// (Corrects the day in paragraph 3) | ((ATTN: ADDS photo)), before anything but a small letter on the same line
const BRACKETS = /\({1,2}[^()\n\r]{1,300}\){1,2}(?=[ \xa0]*[^\sa-z])/y;
// (ATTN: a); a headline's (2nd LD) or (URGENT) is shorter and not a note.
const SHORTEST_NOTE = 9;

/**
 * The end of the note at `start`, if a headline, byline, dateline or lede follows on the same line; otherwise `start`.
 *
 *     (Eds: Adds details) Tram line reopens | (Corrects the day in paragraph 3) By Ann Lee NEW YORK (Reuters) -
 */
export function noteEnd(text: string, start: number): number {
  const after = text.charAt(start) === "(" ? matchEnd(BRACKETS, text, start) : start;
  if (after < start + SHORTEST_NOTE) return start;
  const doubled = text.charAt(start + 1) === "(" ? 1 : 0;
  return lineKind(text, start + doubled, after - doubled) === "note" ? after : start;
}

// [Text] | [Excerpts] | [FBIS Transcribed Text], as FBIS has them before a dateline
const REMARK = /\[(?:FBIS \w+ )?(?:Text|Excerpts?)\] (?=[A-Z])/y;
// By Malcolm Lee | (ATTN: ADDS photo, with its closing bracket missing
const OPENING = /[Bb]y |\(ATTN/y;
// Enough for four authors in capitals, and for most headlines.
const LONGEST_BYLINE = 120;
// A word in capitals, after a blank or glued to the last small letter of a name; but not ADDS photo.
const CAPITALS = /(?<= |\p{Ll})[A-Z][A-Z.'’-]{2,}(?![A-Z.'’-]| [a-z])/gu;

/**
 * The start of a dateline that follows a byline, a remark or a note that is not closed, on the same line; `start` if none
 * of them opens the line. Of several possible starts, the first one with only known places is taken, or else the first one.
 *
 *     By Malcolm Lee ERIMO, Japan, Oct 19 (Reuters) - | By ANN LEE SAN FRANCISCO (AP) --
 *     (ATTN: ADDS photo INCHEON, South Korea, March 4 (Yonhap) --
 */
export function datelineAfter(text: string, start: number, end: number): number {
  if (text.charAt(start) === "[") {
    const remark = matchEnd(REMARK, text, start);
    return sureDateline(text, remark, end) === undefined ? start : remark;
  }
  if (matchEnd(OPENING, text, start) === start) return start;
  const window = text.slice(start, end).slice(0, LONGEST_BYLINE);
  let first = start;
  for (const { index } of allMatches(CAPITALS, window)) {
    // The word after `By` belongs to the author's name.
    const dateline = index > "By ".length ? sureDateline(text, start + index, end) : undefined;
    if (dateline === undefined) continue;
    if (dateline.places.every(isLocated)) return start + index;
    if (first === start) first = start + index;
  }
  return first;
}

// Tram line reopensSEOUL, but not DeKALB
const GLUED = /[a-z]{3}[A-Z]{3}/g;
const BEFORE_GLUED = 3;

/** The start of a dateline of known places that is glued to the last word of a headline; `start` if there is none. */
export function datelineIn(text: string, start: number, end: number): number {
  const window = text.slice(start, end).slice(0, LONGEST_BYLINE);
  for (const { index } of allMatches(GLUED, window)) {
    const at = start + index + BEFORE_GLUED;
    if (sureDateline(text, at, end)?.places.every(isLocated)) return at;
  }
  return start;
}

/** Reads a dateline that is not bare. */
function sureDateline(text: string, start: number, end: number): Dateline | undefined {
  const dateline = readDateline(text, start, end);
  return dateline === undefined || isBare(dateline) ? undefined : dateline;
}
