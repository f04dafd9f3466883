/** Slugs of plain words, which only the lines next to them tell from headlines. */

import type { LineCursor } from "../../text/lines.ts";
import { matchEnd } from "../../text/match.ts";
import { isDigit } from "../../text/words.ts";

// 2 COURTS Swan, PA's slug above a headline, perhaps notes, and PA's byline
const PA_SLUG =
  /\d\d? [A-Z]{4,15} [A-Z][a-z]{1,20}(?: [A-Za-z][a-z]{1,20})?[\n\r]{1,4}(?:[^\n\r]{3,200}[\n\r]{1,4}){1,3}By [^\n\r]{3,60}, (?:PA|Press Association)\b/y;

// HARBOR TRAM, the slug of BSS and EFE above a headline that is not in capitals, perhaps a note, and their dateline |
// TRAM TAS (URGENT), AAP's with its region above such a headline and its dateline |
// Harbor-trams, AFP's above a headline, perhaps a note or byline, and its dateline | North Korea, between FBIS's line and a headline
const PLAIN_SLUG =
  /[A-Z]{3,15}(?:[ -][A-Z]{3,15}){1,3}[\n\r]{1,2}(?!B[Yy] )[A-Z][^\n\r]{0,40} [a-z]{3,15} [^\n\r]{3,120}[\n\r]{1,2}(?:\([^\n\r]{3,60}\)[\n\r]{1,2})?[A-Z][^\n\r]{2,40} \((?:BSS|EFE|efe-epa)\)|[A-Z]{3,15} (?:ACT|N(?:SW|T|Z)|QLD|SA|TAS|VIC|WA)(?: \([A-Z][A-Z\d ]{2,20}\))?[\n\r]{1,4}(?!B[Yy] )[A-Z][^\n\r]{0,40} [a-z]{3,15} [^\n\r]{3,120}[\n\r]{1,4}[A-Z][^\n\r]{2,40} AAP -|[A-Z][a-z]{2,20}-[a-z]{3,20}[\n\r]{1,4}(?:\([^\n\r()]{2,30}\) )?[A-Z][^\n\r]{8,120}[\n\r]{1,4}(?:(?:\(|[Bb]y )[^\n\r]{3,100}[\n\r]{1,4}){0,2} {0,8}[A-Z][^\n\r]{2,40} \(AFP\)|(?<=^FBIS-.{4,40} \d{4}\s{1,4})[A-Z][A-Za-z ]{2,40}[\n\r]{1,4}(?=[A-Z(])(?!\(Text|[^\n\r]{0,60} -)[^\n\r]{8,200}[^\n\r.][\n\r]/my;

/**
 * Such a slug by itself: 2 COURTS Swan, which is one only above PA's headline and byline | Harbor-trams, above AFP's |
 * North Korea, above FBIS's
 */
export const CATCHLINE: RegExp =
  /^(?:\d\d? [A-Z]{4,15} [A-Z][a-z]|[A-Z][a-z]{2,20}-[a-z]{3,20}$|[A-Z][A-Za-z ]{2,40}$)/;

/** Whether a line is a slug of plain words, as the headline, byline or dateline below it tells, or FBIS's line above it. */
export function isCatchline({ text, start }: LineCursor): boolean {
  const form = isDigit(text.charCodeAt(start)) ? PA_SLUG : PLAIN_SLUG;
  return matchEnd(form, text, start) > start;
}
