/**
 * Datelines of the commonest shape, read with a single expression. The general reader reads them too, but takes four
 * times as long.
 */

import { isKnownAgency } from "../agency/find.ts";
import { monthOf } from "../date/months.ts";
import { matchAt } from "../text/match.ts";
import type { Parts } from "./believe.ts";
import { readCity } from "./places.ts";

// SEOUL, May 1 (Yonhap) -- | INCHEON, South Korea, March 4 (Yonhap) -- | GADSDEN, Ala. (AP) —
const COMMON =
  /((?!MC)[A-Z]{4,30})(?:, ([A-Z][a-z]{2,30}\.?(?: [A-Z][a-z]{3,20})?))??(?:, ([A-Z][a-z]{2,8})\.? (\d\d?))? \(([A-Za-z]{2,20})\) (--?|[—–_]) (?=[A-Z"“‘])/y;

/**
 * Reads a known city of one word, its region, the day, a known agency and a dash, each in its most common form;
 * `undefined` for anything else.
 */
export function readCommon(window: string): Parts | undefined {
  const found = matchAt(COMMON, window, 0);
  if (found === null) return undefined;
  const [written, city = "", region = "", word = "", digits, agency = "", separator = ""] = found;
  const month = word === "" ? 0 : monthOf(word);
  const places = readCity(city, region);
  if ((word !== "" && month === 0) || !isKnownAgency(agency) || !places.known) return undefined;
  const { length: end } = written;
  const day = digits === undefined ? undefined : { month, day: Number(digits), end };
  return { head: { places, day, comma: true }, agency, separator, end };
}
