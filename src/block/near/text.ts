/** Dates and links on lines of their own that are part of the story, as those next to them tell. */

import { type LineCursor, lineAfter } from "../../text/lines.ts";
import type { BlockKind } from "../block.ts";
import { endsSentence } from "../line/glued-end.ts";
import { isPlain, wordsOf } from "./cursor.ts";
import { isLast } from "./going-on.ts";

// March 4, 2002 | Oct. 9, 1998 | 16 NOVEMBER 1989 | Friday, March 4, 2002
const DATE =
  /^(?:[A-Z][a-z]{2,5}day, )?(?:[A-Z][A-Za-z]{2,8}\.? \d\d?,|\d\d? [A-Z][A-Za-z]{2,8}) \d{4}$/;

// Wednesday, September 13, 2031
const LONGEST_DATE = 29;

// ... of the letter: | THE NOTE READS AS FOLLOWS: but not Categories: or Last updated:
const INTRODUCED = /\s(?![A-Z][a-z])(?!(?:\w{3,6}ed|date|on|publication|under):)[^\s:]{1,20}:$/;

const LONGEST_INTRODUCED = 22;

/**
 * Whether a date alone on its line below the paragraph that ends at `above` is text, as in letters: it is introduced by a
 * colon, a salutation stands below, or a sentence that is not the last one. Where no dateline has `begun` the story, the
 * lines above can be a summary.
 */
export function isDateWithin(line: LineCursor, above: number, begun: boolean): boolean {
  const { text, start, end } = line;
  if (end - start > LONGEST_DATE || !DATE.test(text.slice(start, end))) return false;
  const below = plainAfter(line);
  if (below === undefined) return false;
  return (
    INTRODUCED.test(text.slice(Math.max(0, above - LONGEST_INTRODUCED), above)) ||
    text.startsWith("Dear ", below.start) ||
    (begun && endsSentence(text, below.end) && !isLast(below))
  );
}

// Webcast: https://example.org/trams | Register at: www.example.org | Tickets are at www.example.org, but not Photos are at ...
const LINKING =
  /^(?:(?:dial-in|online|register|tickets|web ?(?:cast|site)|where)(?: at)?: |(?!(?:for|full|to)\b|graphic|photo|related|video)[a-z].* (?:are|is|can be) )/i;

const LINK = /^(?:https?:|www\.)/;

// WHEN: March 4, 2031 | Founded: March 4, 2031
const LABELED = /^(?:born|date|died|founded|opened|time|when): /i;

/**
 * Whether a line with a date or a link is text: it has a label as in a table or notice, or the link ends a sentence, and the
 * story goes on below. At the end of a story, it belongs to the page.
 */
export function isLabeled(line: LineCursor, kind: BlockKind | undefined): boolean {
  const words = wordsOf(line);
  const link = words.slice(words.lastIndexOf(" ") + 1);
  const isText =
    kind === "timestamp"
      ? LABELED.test(words)
      : kind === "navigation" && LINK.test(link) && LINKING.test(words);
  return isText && plainAfter(line) !== undefined;
}

/** The next line, if it is plain. */
function plainAfter(line: LineCursor): LineCursor | undefined {
  const below = lineAfter(line);
  return below !== undefined && isPlain(below) ? below : undefined;
}
