/** Whether the story is still to come below a line. */

import { isBare } from "../../dateline/bare.ts";
import { isLocated } from "../../dateline/locate.ts";
import { type LineCursor, lineAfter, nextLine } from "../../text/lines.ts";
import { isName, isRole } from "../line/author.ts";
import { datelineOf, hasByline, kindOf, wordsOf } from "./cursor.ts";
import { LINES_AHEAD } from "./neighbors.ts";

/**
 * Whether the story is still to come: a dateline opens one of the next lines, before any end mark or rule. An unknown
 * place alone is enough only below an author's name; `named` says that one stands above the line.
 */
export function isStoryAhead(line: LineCursor, named = false): boolean {
  const ahead = { ...line };
  // How many lines could be part of the story; below such a line, a place alone proves nothing.
  let plain = 0;
  for (let lines = 0; lines < LINES_AHEAD && nextLine(ahead); lines += 1) {
    const kind = kindOf(ahead);
    if (kind === "end" || kind === "rule") return false;
    if (kind === "byline" || hasByline(ahead) || isNameAbove(ahead)) named = true;
    else if (kind === undefined) {
      const dateline = datelineOf(ahead);
      if (
        dateline !== undefined &&
        (!isBare(dateline) || (plain === 0 && (named || dateline.places.every(isLocated))))
      )
        return true;
      // Harbor Newspapers | (HRB), below a byline
      const words = wordsOf(ahead);
      if (!named || !(isRole(words) || IN_SIGNS.test(words))) plain += 1;
    }
  }
  return false;
}

// (KRT)
const IN_SIGNS = /^\([A-Z]{2,5}\)$/;

/**
 * Whether the line is an author's name alone: a dateline, even a bare one, opens a line below it. The author's role can
 * come between them. So can the time of filing, but then only a bare dateline counts: above a full one, the name is a
 * company's.
 */
export function isNameAbove(line: LineCursor): boolean {
  if (!isName(wordsOf(line))) return false;
  const ahead = { ...line };
  let filed = false;
  for (let lines = 0; lines < LINES_AHEAD && nextLine(ahead); lines += 1) {
    // Reuters' pages have `3 Min Read` below the name.
    if (kindOf(ahead) === "timestamp") filed = !wordsOf(ahead).endsWith("ead");
    else if (isRole(wordsOf(ahead))) {
      // The story of an agency's reporter needs no dateline.
      if (lines === 0) return true;
    } else {
      const dateline = datelineOf(ahead);
      return dateline !== undefined && (!filed || isBare(dateline));
    }
  }
  return false;
}

/**
 * Whether a place alone on its line, above a byline or the time of filing and the story's dateline, says where a page was
 * made.
 */
export function isFiledFrom(line: LineCursor): boolean {
  const below = lineAfter(line);
  if (below === undefined) return false;
  const isAbove = kindOf(below) === "timestamp" || hasByline(below);
  return isAbove && isStoryAhead(line);
}
