/** Datelines on lines of their own. */

import { isKnownAgency } from "../agency/find.ts";
import { isCity } from "../place/country.ts";
import type { Parts } from "./believe.ts";
import { readHead } from "./head.ts";

// Datelines on lines of their own, as in Anadolu, Azertac and INA copy: ANKARA | GAZA CITY, Palestine |
// ANKARA/ISTANBUL | Baku, November 3, AZERTAC | Baghdad – INA | HAMBURG, Germany 2031-03-04, as Reuters' archive has them
const ALONE =
  /^[A-ZÀ-ÞİŞ](?:.{3,60} \d{4}-\d\d-\d\d|[A-ZÀ-ÞĞİŞ]{2}[A-ZÀ-ÞĞİŞ ]{0,30}(?:\/[A-ZÀ-ÞĞİŞ]{3,30})?(?:, [\wÀ-ɏ ./]{3,40})?|\D{3,40}\d\d?, [A-Z][A-Za-z ]{2,30}|[a-z ]{2,30} ?[–-] ?[A-Z]{2,8})$/;

// No line that the expression matches is longer.
const LONGEST_ALONE = 80;

/** Reads a dateline that is its whole line. */
export function readOwnLine(window: string): Parts | undefined {
  const head =
    window.length < LONGEST_ALONE && ALONE.test(window)
      ? readHead(window.replace(/ ?[–-] ?(?=[A-Z]+$)/, ", "), { bareAgency: true })
      : undefined;
  const { places, day, agency, apart } = head ?? {};
  if (head === undefined || places === undefined) return undefined;
  const { known, capitals } = places;
  const isSure =
    agency === undefined
      ? capitals &&
        (window.at(-3) === "-" ||
          (known &&
            day === undefined &&
            places.places.every(({ name, region }) => region !== undefined || isCity(name))))
      : (known || apart) && isKnownAgency(agency);
  return isSure ? { head, agency, separator: "", end: window.length } : undefined;
}
