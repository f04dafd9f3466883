/** Lines that the wire or a page puts above a story, and that look like its end or its dateline. */

import type { Dateline } from "../../model.ts";
import { type LineCursor, lineAfter } from "../../text/lines.ts";
import { endsSentence } from "../line/glued-end.ts";
import { isHeadline } from "../line/headline.ts";
import { isSlug } from "../line/slug.ts";
import { isStoryAhead } from "./ahead.ts";
import { datelineOf, hasByline, isPlain, kindOf, wordsOf } from "./cursor.ts";

// MORE AP | AP-WF-11-13-31 1509GMT | upi 11-02-31 04:15 aes
const FRAME = /^(?:MORE |[A-Za-z]{2,3}(?:-[A-Z]{2})?[ -]\d\d-)/;

/**
 * Whether an end mark frames the story from above: MORE AP or `upi 10-03-31 02:14 pes` as the first line, or any mark
 * above the dateline. Below a headline, `(END)` ends a flash unless a byline or dateline is right below it.
 */
export function isFrameAbove(line: LineCursor, isHeaded: boolean): boolean {
  const isFrame = FRAME.test(wordsOf(line));
  const below = lineAfter(line);
  if (below === undefined) return false;
  if (isFrame && !isHeaded) return true;
  if (!isFrame && isHeaded) return hasByline(below) || datelineOf(below) !== undefined;
  return isStoryAhead(line);
}

/**
 * Whether a full dateline opens the next line, so that this one is of the page, which has no more than an agency before
 * words or nothing behind its dateline.
 *
 *     Lusa - Business News - Portugal: Trams     Ljubljana, 20 May (STA)
 *     Lisbon, May 30, 2031 (Lusa) - Trams ...    Ljubljana, 20 May - Trams ...
 */
export function isOutdone(line: LineCursor, { places, end }: Dateline): boolean {
  // AFP - The trams ran on Monday.
  if (end < line.end && (places.length > 0 || endsSentence(line.text, line.end))) return false;
  const below = lineAfter(line);
  const next = below && datelineOf(below);
  return next?.month !== undefined && next.places.length > 0 && next.end < (below?.end ?? 0);
}

/** A page's section: World News | U.S. News. Those of one word can as well be headlines. */
export const SECTION: RegExp = /^(?:Business|Entertainment|Health|Sports|Top|U\.S\.|World) News$/;

/** Whether a line is a page's section: its headline is below it, perhaps with a time between, and its story below that. */
export function isSectionAbove(line: LineCursor): boolean {
  if (!SECTION.test(wordsOf(line))) return false;
  let below = lineAfter(line);
  if (below && kindOf(below) === "timestamp") below = lineAfter(below);
  return (
    below !== undefined &&
    isPlain(below) &&
    isHeadline(below.text, below.start, below.end) &&
    isStoryAhead(below)
  );
}

/**
 * Whether a line above the story is its slug. Below the headline, `SEOUL/TOKYO` is a dateline if the story has no other
 * one, and `Language: English` is text.
 */
export function isSlugAbove(line: LineCursor, isHeaded: boolean): boolean {
  const { text, start, end } = line;
  if (!isSlug(text, start, end)) return false;
  const isText = text.slice(start, end) === "Language: English";
  return !isHeaded || !(isText || (datelineOf(line)?.end === end && isLedeBelow(line)));
}

/** Whether a sentence stands below a line, and no dateline. */
function isLedeBelow(line: LineCursor): boolean {
  const below = lineAfter(line);
  return below !== undefined && endsSentence(below.text, below.end) && !isStoryAhead(line);
}
