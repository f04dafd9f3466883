/** Notes and bylines that stand on the dateline's line, as copy taken from pages has them. */

import { isTold } from "../dateline/places.ts";
import { readDateline } from "../dateline/read.ts";
import type { Dateline } from "../model.ts";
import { skipBlanks } from "../text/blank.ts";
import { matchEnd } from "../text/match.ts";
import { lineKind } from "./line.ts";
import { isBare } from "./look.ts";

// (Corrects the day in paragraph 3) | ((ATTN: ADDS photo))
const BRACKETS = /\({1,2}[^()]{1,300}\){1,2}/y;
// (ATTN: a), where a headline's (2nd LD) or (URGENT) is no note.
const SHORTEST_NOTE = 9;

/** Where the note at `start` ends that a byline or dateline follows on its line; `start` where there is none. */
export function gluedNote(text: string, start: number, end: number): number {
  const behind = matchEnd(BRACKETS, text, start);
  const next = skipBlanks(text, behind, end);
  if (behind < start + SHORTEST_NOTE || next >= end) return start;
  const doubled = text.charAt(start + 1) === "(" ? 1 : 0;
  if (lineKind(text, start + doubled, behind - doubled) !== "note") return start;
  const sure = datelineBehind(text, next, end) > next || sureDateline(text, next, end);
  return sure ? behind : start;
}

// By Malcolm Lee | (ATTN: ADDS photo, without its other bracket
const OPENING = /[Bb]y |\(ATTN/y;
// Four authors in capitals.
const LONGEST_BYLINE = 120;
// Where capitals begin: behind a blank, or glued to a name's last small letter; but not ADDS photo.
const CAPITALS = /(?<= |\p{Ll})[A-Z][A-Z.'’-]{2,}(?![A-Z.'’-]| [a-z])/gu;

/**
 * Where the dateline begins that stands on its line behind a byline, or behind a note that is not closed; `start` where
 * neither opens the line. Of several places where it can begin it is the one at which a place that is known does, and
 * else, unless the name too is in capitals, the first.
 *
 *     By Malcolm Lee ERIMO, Japan, Oct 19 (Reuters) - | By ANN LEE SAN FRANCISCO (AP) --
 *     (ATTN: ADDS photo INCHEON, South Korea, March 4 (Yonhap) --
 */
export function datelineBehind(text: string, start: number, end: number): number {
  if (matchEnd(OPENING, text, start) === start) return start;
  const window = text.slice(start, Math.min(end, start + LONGEST_BYLINE));
  let first = start;
  for (const { index } of window.matchAll(CAPITALS)) {
    // The first word is a name's.
    const dateline = index > "By ".length ? sureDateline(text, start + index, end) : undefined;
    if (dateline === undefined) continue;
    if (dateline.places.every(isTold)) return start + index;
    if (first === start) first = start + index;
  }
  return first;
}

function sureDateline(text: string, start: number, end: number): Dateline | undefined {
  const dateline = readDateline(text, start, end);
  return dateline === undefined || isBare(dateline) ? undefined : dateline;
}
