/** Finds which country a place is in. */

import { isSmallLetters } from "../text/unit-at.ts";
import { COUNTRIES } from "./data.ts";
import { countryOfAbbreviation, countryOfState } from "./regions.ts";
import { countryRows } from "./rows.ts";

// Moscow region, Fukushima Prefecture
const DISTRICT = /(?:oblast|prefecture|province|region)$/;

let countries: ReadonlyMap<string, string> | undefined;

/**
 * Maps each name to the codes of the countries that it can be in. The packed tables are read when they are first
 * needed. Names are in lower case, in which most are found, and folded.
 */
function readCountries(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [code, names] of countryRows()) {
    for (const name of names) {
      const other = codes.get(fold(name));
      const all = other === undefined || other === code ? code : `${other} ${code}`;
      codes.set(fold(name), all).set(name, all);
    }
  }
  return codes;
}

/**
 * Reduces a name to its letters, so that `St. Petersburg` and `SAINT PETERSBURG`, or `Xi'an` and `XIAN`, are the same,
 * and so are `Frankfurt/Main` and `Frankfurt`.
 */
function fold(name: string): string {
  const plain = /[^\0-\x7f]/.test(name) ? name.normalize("NFD") : name;
  const small = plain.toLowerCase();
  return isSmallLetters(small)
    ? small
    : small.replace(/^saint /, "st").replace(/^the | and |\/.*|[^a-zа-я]/g, "");
}

/**
 * The codes (ISO 3166-1 alpha-2) of the countries in which a place of this name can be: several if the name alone does
 * not decide, none if it is unknown.
 */
export function countriesOf(name: string, region?: string): readonly string[] {
  countries ??= readCountries();
  const city = countries.get(name.toLowerCase()) ?? countries.get(fold(name));
  if (region === undefined) return split(city);
  // Clearwater, Fla., U.S.
  const last = fold(region.slice(region.lastIndexOf(",") + 1)).replace(DISTRICT, "");
  // BERGEN, NO | TEL AVIV, IL, but CHICAGO, IL
  if (city === last.toUpperCase()) return [city];
  const state = countryOfState(last);
  const country = countries.get(last);
  if (state === undefined) return split(country ?? countryOfAbbreviation(last));
  // TBILISI, Georgia | SAVANNAH, Georgia
  return country === undefined || country === state
    ? [state]
    : split(city ?? `${state} ${country}`);
}

/**
 * Whether the gazetteer has a city of this name. The first name in a row is the country's own, and does not count, but its
 * other names do: `UK`, `Holland`.
 */
export function isCity(name: string): boolean {
  const begun = `|${name.toLowerCase()}`;
  return COUNTRIES.includes(`${begun}|`) || COUNTRIES.includes(`${begun};`);
}

function split(codes: string | undefined): string[] {
  if (codes === undefined) return [];
  return codes.length === 2 ? [codes] : codes.split(" ");
}
