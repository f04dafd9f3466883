/** Lists: entries that open with datelines, and related stories below bullets. */

import { mentionsAgency } from "../../agency/find.ts";
import { isBare } from "../../dateline/bare.ts";
import { isLocated } from "../../dateline/locate.ts";
import type { Dateline } from "../../model.ts";
import { type LineCursor, lineAfter, nextLine } from "../../text/lines.ts";
import { datelineOf, wordsOf } from "./cursor.ts";
import { isParted } from "./neighbors.ts";

// Ledes are longer than the entries of lists.
const LONGEST_ENTRY = 90;

// HIGHLIGHTS OF HARBOR NEWS AT 6 PM | Harbor News Highlights, above entries
const HIGHLIGHTS = /\bhighlights(?: (?:at|for|from|of) [^\n]{1,60}|:)?$/i;
const LONGEST_HEADING = 80;

/**
 * Whether the line, which opens with a dateline, is an entry of a list: it is short, and the next line opens in the
 * same form; below an empty line, only if three entries have a place alone, and only if `isFirst` says that nothing of the
 * article is above. The first two places are known, since paragraphs can open with topics (`CRIME -- The bill passed.`);
 * below the heading of highlights, the first one is enough. Stories begin with longer lines or name an agency, and a
 * bare place above a dateline with a day belongs to a headline.
 *
 *     Rotterdam, Nov 3 - Arrived: Star Harbor
 *     Antwerp, Nov 3 - Sailed: Harbor Trader
 */
export function isListed(line: LineCursor, dateline: Dateline, isFirst: boolean): boolean {
  const { text } = line;
  const story = line.end - line.start > LONGEST_ENTRY || mentionsAgency(dateline.agency ?? "");
  const below = story ? undefined : lineAfter(line);
  if (below === undefined) return false;
  const parted = isParted(text, line.end, below.start);
  if (parted) return isFirst && isPlaced(dateline) && areListed(line, isHighlighted(line) ? 0 : 1);
  // Most next lines lack the sign that ends the dateline, and looking for it is cheap.
  const sign = dateline.raw.trimEnd().slice(-1);
  if (!wordsOf(below).includes(sign)) return false;
  const next = datelineOf(below);
  return next !== undefined && next.end < below.end && isBare(next) === isBare(dateline);
}

/** Whether the next two lines are short and open with places alone, so many of which are `known`. */
export function areListed(line: LineCursor, known: 0 | 1 | 2): boolean {
  const below = { ...line };
  for (let lines = 0; lines < 2; lines += 1) {
    if (!nextLine(below) || below.end - below.start > LONGEST_ENTRY) return false;
    const dateline = datelineOf(below);
    if (dateline === undefined || !(lines < known ? isPlaced : isBare)(dateline)) return false;
  }
  return true;
}

function isHighlighted({ text, start }: LineCursor): boolean {
  return HIGHLIGHTS.test(text.slice(Math.max(0, start - LONGEST_HEADING), start).trimEnd());
}

/** Whether a dateline is a known place alone. */
function isPlaced(dateline: Dateline): boolean {
  return isBare(dateline) && dateline.places.length > 0 && dateline.places.every(isLocated);
}

/** Whether the line is the single hyphen before a related story. */
export function isBullet({ text, start, end }: LineCursor): boolean {
  return end === start + 1 && text.charAt(start) === "-";
}

/** Whether the line is a number of one to three digits. */
export function isNumber(line: LineCursor): boolean {
  return /^\d{1,3}$/.test(wordsOf(line));
}

/** Whether a list of related stories begins here: a bullet, a line, and then another bullet or the text's end. */
export function isRelatedList(line: LineCursor): boolean {
  if (!isBullet(line)) return false;
  const ahead = { ...line };
  if (!nextLine(ahead) || (isNumber(ahead) && !nextLine(ahead))) return false;
  return !isBullet(ahead) && (!nextLine(ahead) || isBullet(ahead));
}
