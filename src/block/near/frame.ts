/** Lines that the wire or a page puts above a story, and that look like its end or its dateline. */

import { readLabel } from "../../headline/markers.ts";
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

/** A page's section: World News | U.S. News | Press Release. Those of one word can as well be headlines. */
export const SECTION: RegExp =
  /^(?:(?:Business|Entertainment|Health|Sports|Top|U\.S\.|World) News|(?:Media|News|Press) Release)$/;

/** Whether a line is a page's section: its headline is below it, perhaps with a time between, and its story below that. */
export function isSectionAbove(line: LineCursor): boolean {
  return SECTION.test(wordsOf(line)) && isHeadlineBelow(line);
}

/** Whether a headline is below a line, perhaps with a time between, and its story below that. */
function isHeadlineBelow(line: LineCursor): boolean {
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
  if (!isHeaded && isBelowTelex(line)) return true;
  if (!isSlug(text, start, end)) return false;
  const isText = text.slice(start, end) === "Language: English";
  return !isHeaded || !(isText || (datelineOf(line)?.end === end && isLedeBelow(line)));
}

// ZCZC | ZCZC HRB 031, on the line above
const TELEX = /(?:^|[\n\r])ZCZC(?: [^\n\r]{1,40})?\s{1,4}$/;
const LONGEST_TELEX = 52;
// NNAB
const WORD = /^[A-Z]{3,10}$/;

/** Whether a line is a slug of one word, and no marker such as URGENT, between the telex's first line and the headline. */
function isBelowTelex(line: LineCursor): boolean {
  const { text, start } = line;
  const word = wordsOf(line);
  if (!WORD.test(word) || readLabel(word).kind !== "unknown") return false;
  return TELEX.test(text.slice(Math.max(0, start - LONGEST_TELEX), start)) && isHeadlineBelow(line);
}

/** Whether a sentence stands below a line, and no dateline. */
function isLedeBelow(line: LineCursor): boolean {
  const below = lineAfter(line);
  return below !== undefined && endsSentence(below.text, below.end) && !isStoryAhead(line);
}
