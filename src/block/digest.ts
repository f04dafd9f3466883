/** Digests whose first story stands right below their heading, so that its dateline is not that of the article. */

import { isLocated } from "../dateline/places.ts";
import { readDateline } from "../dateline/read.ts";
import type { Dateline } from "../model.ts";
import { type LineCursor, nextLine } from "../text/lines.ts";
import { isByline, lineKind } from "./line.ts";
import { isBare } from "./look.ts";

// Sports in Brief | Obituaries in the News | Harbor News Schedule for Tuesday | DIARY - Trams to May 1
const HEADING =
  /\b(?:(?:agenda|diary|digest|highlights|schedule)(?:$| (?:for|of|to) |:| - )|in brief$|briefs$|obituaries in the news$)/i;
// A longer line is the headline of one story.
const LONGEST_HEADING = 50;
// The second story begins no further below.
const LINES_AHEAD = 30;

/**
 * Whether a line is the heading of a digest, and the first two datelines below it have the same form. A digest's own
 * introduction has a fuller one, and below its author's name it is one story.
 *
 *     Sports in Brief
 *     GOLF
 *     AUGUSTA, Ga. (AP) — ...
 *     TENNIS
 *     MELBOURNE, Australia (AP) — ...
 */
export function isDigestAbove(line: LineCursor): boolean {
  const { text } = line;
  if (line.end - line.start > LONGEST_HEADING) return false;
  if (!HEADING.test(text.slice(line.start, line.end))) return false;
  const ahead = { ...line };
  let first: Dateline | undefined;
  for (let lines = 0; lines < LINES_AHEAD && nextLine(ahead); lines += 1) {
    const kind = lineKind(text, ahead.start, ahead.end);
    // Rules make a digest's stories items.
    if (kind === "end" || kind === "rule" || kind === "separator") return false;
    if (first === undefined && (kind === "byline" || isByline(text, ahead.start, ahead.end)))
      return false;
    const dateline = kind === undefined ? readPlaced(ahead) : undefined;
    if (first !== undefined && dateline !== undefined) return isAlike(first, dateline);
    first ??= dateline;
  }
  return false;
}

/** Reads a dateline that has more than an unknown place. */
function readPlaced({ text, start, end }: LineCursor): Dateline | undefined {
  const dateline = readDateline(text, start, end);
  return dateline?.places.length && (!isBare(dateline) || dateline.places.every(isLocated))
    ? dateline
    : undefined;
}

function isAlike(a: Dateline, b: Dateline): boolean {
  return a.agency === b.agency && a.month === b.month && a.day === b.day;
}
