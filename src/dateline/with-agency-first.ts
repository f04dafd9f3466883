/** Datelines that begin with their agency. */

import { isKnownAgency, mentionsAgency } from "../agency/find.ts";
import { matchAt, matchEnd } from "../text/match.ts";
import type { Parts } from "./believe.ts";
import { readHead } from "./head.ts";
import { readPlaces } from "./places.ts";
import { readBelievable } from "./with-places-first.ts";

// (ANSA) - ROME, | (AGI) Naples, | AKP Phnom Penh, January 24 | Xinhua News Agency, Shanghai, | APA-Bamako (Mali) | Canadian Press - OTTAWA (CP) - | (서울=연합뉴스) 한서윤 강보라 기자 = |
// Reuters Health-LONDON, but not Ba Ria-Vung Tau, which has the letters of RIA
const AGENCY_FIRST =
  /\(([^()=]{1,30})\) (?:- )?(?=[A-ZА-Я])|([A-Z]{3,5}) (?=[A-Z][a-z][A-Za-z, ]{2,40}\.? \d)|(?!Ba Ria-)([A-Z][\w.]{1,20}(?: [A-Z]\w{1,20}){0,3})(?:, | - |: |-)(?=[A-Z])/y;

const KOREAN = /\(([^()=]{1,30})=([^()=]{2,20})\) (?:(?:[^ =]{2,12} ){1,4}(?:기자|특파원) )?= ?/y;

/** Reads a dateline that begins with its agency. */
export function readAgencyFirst(window: string): Parts | undefined {
  const korean = matchAt(KOREAN, window, 0);
  if (korean !== null) {
    const places = readPlaces(korean[1] as string, { dated: true });
    return places && { head: { places }, agency: korean[2], separator: "=", end: korean[0].length };
  }
  const [first = "", bracketed, glued, agency = glued ?? bracketed] =
    matchAt(AGENCY_FIRST, window, 0) ?? [];
  if (agency === undefined || !mentionsAgency(agency)) return undefined;
  const from = first.length;
  const rest = window.slice(from);
  const parts =
    readBelievable(rest, first.endsWith(", ") ? agency : undefined) ?? readReporters(rest);
  const places = parts?.head.places;
  // With no sign between them, only a known place ends the agency's name.
  if (parts === undefined || places === undefined || (glued !== undefined && !places.known))
    // NNA - The mayor opened the old tram line on Friday.
    return first.endsWith(" - ") && isKnownAgency(agency)
      ? { head: {}, agency, separator: "-", end: from }
      : undefined;
  return { ...parts, agency: parts.agency ?? agency, end: from + parts.end };
}

// by wire (reporter Li Ming) | by reporter Li Ming
const BY_REPORTER = /, by (?:wire|reporters?)[A-Za-z' ]*(?:\([^)]{1,60}\))? */y;

/** Reads a dateline that ends with the reporter: `Shanghai, February 13, by wire (reporter Li Ming)`. */
function readReporters(window: string): Parts | undefined {
  const by = window.indexOf(", by ");
  const from = by === -1 ? window.length : by;
  const head = readHead(window.slice(0, from));
  if (head?.day === undefined || head.places === undefined) return undefined;
  return { head, separator: "", end: matchEnd(BY_REPORTER, window, from) };
}
