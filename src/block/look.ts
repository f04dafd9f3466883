/** Lines that only those next to them tell from others. */

import { type LineCursor, lineAfter } from "../text/lines.ts";
import { matchEnd } from "../text/match.ts";
import { isDigit } from "../text/words.ts";
import type { BlockKind } from "./block.ts";
import { isLast } from "./going-on.ts";
import { endsSentence } from "./line-end.ts";
import { isPlain } from "./neighbors.ts";

const ISSUED = /News provided by\s+$/;

/** Whether a line of a press release's page names who issued it, on the line below `News provided by`. */
export function isIssuer({ text, start }: LineCursor): boolean {
  return ISSUED.test(text.slice(Math.max(0, start - 24), start));
}

const SHARE = /^Share(?: this)?:?$/i;
const BUTTON =
  /^(?:X|Copy link|E-?mail|Facebook|Link(?:ed[Ii]n)?|Messenger|Pinterest|Print|Reddit|Save|See comments|Telegram|Tumblr|Twitter|WhatsApp)$/;
const LONGEST_BUTTON = 12;
// Enough for ten of them, with empty lines between
const LONGEST_BUTTONS = 120;

/** Whether a line names a way to share a page, below `Share` and perhaps others. */
export function isButton({ text, start, end }: LineCursor): boolean {
  if (end - start > LONGEST_BUTTON || !BUTTON.test(text.slice(start, end))) return false;
  const above = text.slice(Math.max(0, start - LONGEST_BUTTONS), start).split(/[\n\r]/);
  const others = above.map((words) => words.trim()).filter((words) => words && !BUTTON.test(words));
  return SHARE.test(others.at(-1) ?? "");
}

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
  const words = line.text.slice(line.start, line.end);
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

// Harbor Trams Corp., above Ann Lee, 555-555-0100 or Ann Lee, +82 2 555 0100
const COMPANY_ABOVE =
  /(?:[A-Z][\w.&'’-]{0,20},? |and |of |& ){1,6}(?:Co|Corp|Inc|L\.?P|LLC|Ltd|plc)\.?[\n\r]{1,2}[A-Z][A-Za-z.'’ -]{3,40}, [+(\d][\d() .-]{8,20}(?![^\n\r])/y;

/** Whether a line names a company, and the one below it a person there with a number: Business Wire's contacts. */
export function isCompanyAbove({ text, start }: LineCursor): boolean {
  return matchEnd(COMPANY_ABOVE, text, start) > start;
}

// 2 COURTS Swan, PA's slug above a headline, perhaps notes, and PA's byline
const PA_SLUG =
  /\d\d? [A-Z]{4,15} [A-Z][a-z]{1,20}(?: [A-Za-z][a-z]{1,20})?[\n\r]{1,4}(?:[^\n\r]{3,200}[\n\r]{1,4}){1,3}By [^\n\r]{3,60}, (?:PA|Press Association)\b/y;
// HARBOR TRAM, the slug of BSS and EFE above a headline that is not in capitals, perhaps a note, and their dateline |
// Harbor-trams, AFP's above a headline, perhaps a note or byline, and its dateline | North Korea, between FBIS's line and a headline
const PLAIN_SLUG =
  /[A-Z]{3,15}(?:[ -][A-Z]{3,15}){1,3}[\n\r]{1,2}(?!B[Yy] )[A-Z][^\n\r]{0,40} [a-z]{3,15} [^\n\r]{3,120}[\n\r]{1,2}(?:\([^\n\r]{3,60}\)[\n\r]{1,2})?[A-Z][^\n\r]{2,40} \((?:BSS|EFE|efe-epa)\)|[A-Z][a-z]{2,20}-[a-z]{3,20}[\n\r]{1,4}(?:\([^\n\r()]{2,30}\) )?[A-Z][^\n\r]{8,120}[\n\r]{1,4}(?:(?:\(|[Bb]y )[^\n\r]{3,100}[\n\r]{1,4}){0,2} {0,8}[A-Z][^\n\r]{2,40} \(AFP\)|(?<=^FBIS-.{4,40} \d{4}\s{1,4})[A-Z][A-Za-z ]{2,40}[\n\r]{1,4}(?=[A-Z(])(?!\(Text|[^\n\r]{0,60} -)[^\n\r]{8,200}[^\n\r.][\n\r]/my;

/** Whether a line is a slug of plain words, as the headline, byline or dateline below it tells, or FBIS's line above it. */
export function isCatchline({ text, start }: LineCursor): boolean {
  const form = isDigit(text.charCodeAt(start)) ? PA_SLUG : PLAIN_SLUG;
  return matchEnd(form, text, start) > start;
}
