/** The last lines of agencies' stories: the agency of the dateline, those who wrote the story, their initials. */

import { type LineCursor, nextLine } from "../text/lines.ts";
import type { BlockKind } from "./block.ts";
import { lineKind } from "./line.ts";
import { endsSentence } from "./line-end.ts";

// (al/hs) | (al-hs) | (al) | (AL/HS) | //AL// | al/ | al/14:05 | AL/1234567 | A.L./H.S. | (Al.TRM/HS-JD/A014) |
// AL/HS/Ann Lee | AL310304 | AL/HS END LEE
const CODES =
  /^(?:\([a-z]{2}(?:[/-][a-z]{2,3}){0,2}\)|\([A-Z]{2,3}[/-][A-Z]{2,3}\)|\/\/[A-Z]{2,3}\/\/|[a-z]{2,3}\/(?:\d\d:\d\d)?|[A-Z]{2,3}\/\d{4,8}|(?:[A-Z]\.){2}(?:\/(?:[A-Z]\.){2}){1,2}|\([A-Z][a-z]{0,2}\.[A-Z]{2,6}(?:\/[A-Z\d-]{1,9}){1,4}\)|[A-Z]{2,4}(?:\/[A-Z]{2,4}){0,2}\/[A-Z][a-z]{1,14} [A-Z][a-z]{1,14}|[A-Z]{2}\d{6,8}|[A-Z]{2,4}\/[A-Z]{2,4} END [A-Z-]{3,20})$/;
// Only below an agency's story: By Ann Lee | A. Lee | A.Lee/ S. Roe
const NAMES =
  /^(?:By [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,2}|[A-Z]\. ?[A-Z][a-z]{2,14}(?: ?\/ ?(?:[A-Z]\. ?)?[A-Z][a-z]{2,14})?)$/;
// Ann Lee/ | al/hs/, before the agency
const BEFORE = /^(?:[A-Z][a-z]{1,14} [A-Z][\w-]{1,19}|[a-z]{2,4}(?:\/[a-z]{2,4})?) ?\/ ?$/;
// What closes the agency's name: /al | /al/2031 | A. L.
const AFTER = /^(?:\/[A-Za-z]{1,4}(?:\/\w{1,4})?| [A-Z]\. ?[A-Z]\.)?$/;
// Harbor News Agency/al/2031
const LONGEST = 40;
const LINES_BELOW = 6;

/**
 * The kind of a short line below the last sentence of a story whose dateline names `agency`, if it is one of those who
 * made it; `undefined` for others, and where a sentence follows.
 */
export function signedKind(line: LineCursor, agency: string): BlockKind | undefined {
  if (line.end - line.start > LONGEST) return undefined;
  const words = line.text.slice(line.start, line.end);
  const signed = CODES.test(words) || (agency !== "" && NAMES.test(words));
  const kind = signed ? "sign-off" : agencyKind(words, agency);
  return kind !== undefined && isFoot(line) ? kind : undefined;
}

/** The kind of a line that has the story's agency and little else: `(Harbor Wire)`, `- Harbor Wire`, `Ann Lee/Harbor Wire`. */
function agencyKind(words: string, agency: string): BlockKind | undefined {
  const at = agency === "" ? -1 : words.toLowerCase().lastIndexOf(agency.toLowerCase());
  if (at === -1) return undefined;
  const before = words.slice(0, at);
  const after = words.slice(at + agency.length).replace(/^[)\]/]{1,2}(?= |$)/, "");
  if (!AFTER.test(after)) return undefined;
  if (/^[([/]{0,2}$/.test(before)) return after === "" ? "credit" : "end";
  if (/^(?:--?|[–—]) ?$/.test(before)) return "end";
  return BEFORE.test(before) && after === "" ? "credit" : undefined;
}

/** Whether no sentence of the story stands below. */
export function isFoot(line: LineCursor): boolean {
  const below = { ...line };
  for (let lines = 0; lines < LINES_BELOW && nextLine(below); lines += 1) {
    const { text, start, end } = below;
    if (endsSentence(text, end) && lineKind(text, start, end) === undefined) return false;
  }
  return true;
}
