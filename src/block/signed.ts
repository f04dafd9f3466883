/** The last lines of agencies' stories: the agency of the dateline, those who wrote the story, their initials. */

import type { LineCursor } from "../text/lines.ts";
import type { BlockKind } from "./block.ts";
import { isLast } from "./going-on.ts";

// (al/hs) | (alh-hs) | (al) | (AL/HS) | (Al.TRM/HS-JD/A014) | //AL// | al/ | al/14:05 | AL/1234567 | AL310304 |
// AL1212PES, as UPI had it |
// AL/HS/Ann Lee | AL/HS END LEE | A.L./H.S.
const CODES =
  /^(?:\((?:[a-z]{2}(?:[a-z](?=-))?(?:[/-][a-z]{2,3}){0,2}|[A-Z]{2,3}[/-][A-Z]{2,3}|[A-Z][a-z]{0,2}\.[A-Z]{2,6}(?:\/[A-Z\d-]{1,9}){1,4})\)|\/\/[A-Z]{2,3}\/\/|[a-z]{2,3}\/(?:\d\d:\d\d)?|[A-Z]{2,3}\/\d{4,8}|[A-Z]{2}\d{3,4}[AP][CEMP][DS]|[A-Z]{2}\d{6,8}|[A-Z]{2,4}(?:\/[A-Z]{2,4}){0,2}(?:\/[A-Z][a-z]{1,14} [A-Z][a-z]{1,14}|\/[A-Z]{2,4} END [A-Z-]{3,20})|(?:[A-Z]\.){2}(?:\/(?:[A-Z]\.){2}){1,2})$/;
// Only below an agency's story: By Ann Lee | A. Lee | A.Lee/ S. Roe
const NAMES =
  /^(?:By [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,2}|[A-Z]\. ?[A-Z][a-z]{2,14}(?: ?\/ ?(?:[A-Z]\. ?)?[A-Z][a-z]{2,14})?)$/;
// What stands around the agency, which is an @: (@) | /@/ | Ann Lee/@ | al/hs/@
const CREDIT =
  /^(?:[([/]{0,2}|(?:[A-Z][a-z]{1,14} [A-Z][\w-]{1,19}|[a-z]{2,4}(?:\/[a-z]{2,4})?) ?\/ ?)@[)\]/]{0,2}$/;
// - @ | @/al | @/al/2031 | (@) A. L.
const END =
  /^(?:[([/]{0,2}|(?:--?|[–—]) ?)@(?:[)\]/]{1,2}(?= |$))?(?:\/[A-Za-z]{1,4}(?:\/\w{1,4})?| [A-Z]\. ?[A-Z]\.)?$/;
// Harbor News Agency/al/2031
const LONGEST = 40;

/**
 * The kind of a short line below the last sentence of a story whose dateline names `agency`, if it is one of those who
 * made it; `undefined` for others, and where a sentence follows.
 */
export function signedKind(line: LineCursor, agency: string): BlockKind | undefined {
  if (line.end - line.start > LONGEST) return undefined;
  const words = line.text.slice(line.start, line.end);
  const signed = CODES.test(words) || (agency !== "" && NAMES.test(words));
  const kind = signed ? "sign-off" : agencyKind(words, agency);
  // A. Lee, above B. Roe, is an entry of a list.
  return kind !== undefined && isLast(line) ? kind : undefined;
}

/** The kind of a line that has the story's agency and little else: `(Harbor Wire)`, `- Harbor Wire`, `Ann Lee/Harbor Wire`. */
function agencyKind(words: string, agency: string): BlockKind | undefined {
  const at = agency === "" ? -1 : words.toLowerCase().lastIndexOf(agency.toLowerCase());
  if (at === -1) return undefined;
  const around = `${words.slice(0, at)}@${words.slice(at + agency.length)}`;
  return CREDIT.test(around) ? "credit" : END.test(around) ? "end" : undefined;
}
