/** Datelines of the barest form, without any sign. */

import { isKnownAgency } from "../agency/find.ts";
import { readDay } from "../date/written.ts";
import { matchEnd } from "../text/match.ts";
import { withAgencyAfter } from "./after.ts";
import type { Parts } from "./believe.ts";
import { readPlaces } from "./places.ts";

// SEOUL May 1 Trams ran ... | SEOUL, May 1 Trams ran ... | SEOUL 2031-05-01 Trams ran ... | BAKU, Azerbaijan, May 1. Trams ran ...
const CAPITALS =
  /[A-Z][A-Z .'-]{2,40}(?:, [A-Z][a-z]{3,20})?(?:,? (?=[A-Z][a-z]{2,8}\.? \d|\d{4}-\d)|, (?=[A-Z]{3,9} \d))/y;

// A hyphen glued to the lede is not a sign.
const BLANKS = /[.,]? {1,4}(?:-(?=[A-Z]))?/y;

// Baku, May 3, AZERTAC The | Accra, May 3, GNA The
const CITY = /[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?, (?=[A-Z][a-z]{2,8}\.? \d)/y;

const COMMA = /, {1,4}/y;

/**
 * Reads the barest form, in which only a day and capitals distinguish the dateline from the lede or, without capitals, a
 * known agency after another comma.
 */
export function withoutSign(window: string): Parts | undefined {
  const capitals = matchEnd(CAPITALS, window, 0);
  const from = capitals === 0 ? matchEnd(CITY, window, 0) : capitals;
  const day = from === 0 ? undefined : readDay(window, from);
  const end = day === undefined ? 0 : matchEnd(capitals === 0 ? COMMA : BLANKS, window, day.end);
  if (day === undefined || end === day.end) return undefined;
  const name = window.slice(0, from).replace(/,? $/, "");
  // TASS, March 4. A tram
  if (capitals > 0 && isKnownAgency(name))
    return { head: { day }, agency: name, separator: "", end };
  const places = readPlaces(name);
  const parts = withAgencyAfter(window, { head: { places, day }, separator: "", end });
  return capitals > 0 || parts.agency !== undefined ? parts : undefined;
}
