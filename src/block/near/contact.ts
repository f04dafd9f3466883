/** The contacts of press releases, which go on over several lines. */

import type { LineCursor } from "../../text/lines.ts";
import { matchEnd } from "../../text/match.ts";
import { isName } from "../line/author.ts";
import { isHeadline } from "../line/headline.ts";
import { lineKind } from "../line/kind.ts";

// CONTACT: Harbor Trams, Busan, or a company's name alone, with the number on a line below | To contact the editors responsible for this story: Ann Lee at ...
const CONTACT =
  /^(?:\/?CONTACT: {1,2}[A-Z][\w&.'’-]{0,20}(?:,? (?:[A-Z&][\w&.'’-]{0,20}|and|of)){0,8}$|[^\d@]{3,90}\b(?:Co|Corp|Inc|L\.?P|LLC|Ltd|plc)\.?$|To contact )/;

/** Whether a sign-off says that the lines right below it can name people: `CONTACT: Harbor Corp.`, but no number. */
export function isContactAbove(line: string): boolean {
  return CONTACT.test(line);
}

// Ann Lee, 216-555-0112 (Investors) | alee@example.org | Roe & Co. | Public Relations: | Media:
const CONTACT_PART =
  /\d{3}[ .-]\d{4}|\S@\S|\b(?:Co|Corp|Inc|LLC|Ltd)\.?$|^(?:[A-Z][a-z]+ Relations|Media):$/;

/** Whether a line right below a contact goes on with it: a name, a number, an address, a company. */
export function isContactBelow(line: LineCursor): boolean {
  const { text, start, end } = line;
  // Ann Lee in Busan at (55-11) 3555-0100 or alee@example.org.
  if (!isHeadline(text, start, end))
    return text.charAt(end - 1) === "." && lineKind(text, start, end - 1) === "sign-off";
  const words = text.slice(start, end);
  return isName(words) || CONTACT_PART.test(words);
}

// Harbor Trams Corp., above Ann Lee, 555-555-0100 or Ann Lee, +82 2 555 0100
const COMPANY_ABOVE =
  /(?:[A-Z][\w.&'’-]{0,20},? |and |of |& ){1,6}(?:Co|Corp|Inc|L\.?P|LLC|Ltd|plc)\.?[\n\r]{1,2}[A-Z][A-Za-z.'’ -]{3,40}, [+(\d][\d() .-]{8,20}(?![^\n\r])/y;

/** Whether a line names a company, and the one below it a person there with a number: Business Wire's contacts. */
export function isCompanyAbove({ text, start }: LineCursor): boolean {
  return matchEnd(COMPANY_ABOVE, text, start) > start;
}
