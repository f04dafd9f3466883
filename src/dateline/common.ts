/** Datelines of the commonest shapes, read with a single expression. The general reader reads them too, but takes longer. */

import { isKnownAgency, mentionsAgency } from "../agency/find.ts";
import { monthOf } from "../date/months.ts";
import { readDay } from "../date/written.ts";
import { matchAt } from "../text/match.ts";
import { isBelievable, type Parts } from "./believe.ts";
import { readCity, readPlaces } from "./places.ts";

// SEOUL, May 1 (Yonhap) -- | INCHEON, South Korea, March 4 (Yonhap) -- | GADSDEN, Ala. (AP) — | NEW YORK (AP) — |
// SEOUL/TOKYO, March 4 (Yonhap) -- | HOUSTON, Feb 26 - | SEOUL --
const COMMON =
  /((?!MC)[A-Z]{3,30}(?:[ /](?!AND )[A-Z]{2,30}){0,3})(?:, ([A-Z][a-z]{2,30}\.?(?: [A-Z][a-z]{3,20})?))??(?:, ([A-Z][a-z]{2,8})\.? (\d\d?))?(?: \(([A-Za-z]{2,20})\))? (--?|[—–_]) (?=[A-Z"“‘])/y;

/**
 * Reads known cities, a region, the day, a known agency and a dash, each in its most common form; `undefined` for
 * anything else.
 */
export function readCommon(window: string): Parts | undefined {
  const found = matchAt(COMMON, window, 0);
  if (found === null) return undefined;
  const { 0: written, 1: city = "", 2: region = "", 3: word = "", 4: digits, 5: agency } = found;
  const month = word === "" ? 0 : monthOf(word);
  if (word !== "" && month === 0) return undefined;
  if (agency !== undefined && !isKnownAgency(agency)) return undefined;
  const { length: end } = written;
  const sure = agency !== undefined && ONE_WORD.test(city);
  if (!sure && isAmbiguous(window, city, end)) return undefined;
  const head = region === "" ? city : `${city}, ${region}`;
  const places = city.includes("/")
    ? readPlaces(head, { dated: month > 0 })
    : readCity(city, region);
  if (!places?.known) return undefined;
  const day = digits === undefined ? undefined : { month, day: Number(digits), end };
  const parts = { head: { places, day, apart: true }, agency, separator: found[6] ?? "", end };
  if (agency !== undefined) return parts;
  // SALEM, Ore. - May 1 - Harbor
  const isDayBelow = day === undefined && readDay(window, end) !== undefined;
  return !isDayBelow && isBelievable(window, parts) ? parts : undefined;
}

/** Whether `[start, end)` is a dateline of such a shape, with a day if it has a region: the latter may be a lost day's month. */
export function isCommon(text: string, start: number, end: number): boolean {
  const found = matchAt(COMMON, text, start);
  if (found?.[0].length !== end - start) return false;
  const { 2: region, 3: month } = found;
  return month === undefined ? region === undefined : monthOf(month) > 0;
}

const ONE_WORD = /^[A-Z]{4,}$/;
// A shorter line may have yet another shape.
const SHORTEST = 80;
// HOUSTON, Feb 26 - Reuter. The mayor
const AGENCY_AFTER = /[A-Z]\w{1,9}(?: [A-Z]\w{1,9})?\. /y;

/** Whether the general reader may read something else: an agency before the city, as Petra is one, or in the lede. */
function isAmbiguous(window: string, city: string, end: number): boolean {
  return (
    window.length < SHORTEST || mentionsAgency(city) || matchAt(AGENCY_AFTER, window, end) !== null
  );
}
