/** An agency or a day that stands behind the separator of a dateline. */

import { isKnownAgency } from "../agency/find.ts";
import { resolveDay } from "../date/resolve.ts";
import { readDay } from "../date/written.ts";
import { skipBlanks } from "../text/blank.ts";
import { matchAt, matchEnd } from "../text/match.ts";
import { readAgency } from "./agency.ts";
import type { Parts } from "./believe.ts";
import { SEPARATOR } from "./sign.ts";

// CAPE TOWN November 3 Sapa The | YEREVAN, MARCH 4, ARMENPRESS. The | МОСКВА, 15 ноя — РИА Новости. Трамвай
const AFTER = /([A-ZА-Я][\wА-я]{1,9}(?: [A-ZА-Я][\wА-я]{1,9})?)(\.?) (?=[A-ZА-Я"“])/y;

// CAPE TOWN November 3 2031 Sapa | CAPE TOWN November 3 2031 - Sapa-AFP, alone on their lines
const LAST = /([A-Z][\w/-]{2,20})$/y;

/** Adds an agency after the rest of a dateline; after a dash, it must end in a stop or the line. */
export function withAgencyAfter(window: string, parts: Parts): Parts {
  const found = matchAt(AFTER, window, parts.end) ?? matchAt(LAST, window, parts.end);
  if (found === null) return parts;
  const [{ length }, agency = "", separator = ""] = found;
  const end = parts.end + length;
  const { places } = parts.head;
  const isAlone = end === window.length && (places?.capitals || places?.known);
  const ends = separator !== "" || parts.separator === "" || isAlone;
  return ends && isKnownAgency(agency) ? { ...parts, agency, separator, end } : parts;
}

// ANKARA (AA) - 14.10.2002 - The mayor, but not 12.10.2031 - 14.10.2031
const NUMBERS = /(\d\d)\.(\d\d)\.((?:19|20)\d\d) ?[-–] (?!\d)/y;

/** Adds a day in numbers after the agency. */
export function withNumbers(window: string, parts: Parts): Parts {
  const found = matchAt(NUMBERS, window, parts.end);
  if (found === null) return parts;
  const [{ length }, ...numbers] = found;
  const day = readDay(numbers.reverse().join("-"), 0);
  const exists = day && resolveDay(day, undefined);
  return exists ? { ...parts, head: { ...parts.head, day }, end: parts.end + length } : parts;
}

/**
 * Adds a day after the separator, or after the agency, and the agency and separator after that.
 *
 *     SALEM, Ore. - May 1 - Harbor       BOCA RATON, Fla.--(BUSINESS WIRE)--March 13, 2031--Harbor
 *     CAIRO - May 1, 2031: Harbor        Paris (AFP) May 12, 2031 -- France
 *     NEW DELHI: May 1 (PTI) Harbor
 */
export function withDayAfter(window: string, parts: Parts): Parts {
  // Phnom Penh (AKP), March 4, 2031 --
  const comma = window.charAt(parts.end) === "," ? 1 : 0;
  const day = readDay(window, skipBlanks(window, parts.end + comma));
  if (day === undefined) return parts;
  const next = skipBlanks(window, day.end);
  const named = parts.agency === undefined ? readAgency(window, next) : undefined;
  const from = skipBlanks(window, named?.end ?? next);
  const after = matchEnd(SEPARATOR, window, from);
  const separator = window.slice(from, after);
  // A single hyphen right after the digits belongs to a word: `March 13-year-old`.
  const alone = separator === "" || (separator === "-" && from === day.end);
  // Paris (AFP) May 12, 2031, with the story below it
  if (alone && named === undefined && next < window.length) return parts;
  const end = skipBlanks(window, after);
  const agency = named?.name ?? parts.agency;
  return { head: { ...parts.head, day, apart: true }, agency, separator, end };
}
