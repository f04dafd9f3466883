/** Which country a place is in. */

import { COUNTRIES } from "./data.ts";
import { countryOfAbbreviation, countryOfState } from "./regions.ts";
import { countryRows } from "./rows.ts";

// Moscow region, Fukushima Prefecture
const DISTRICT = /(?:oblast|prefecture|province|region)$/;

let countries: ReadonlyMap<string, string> | undefined;

/**
 * Name to the codes of the countries that it can be in, read from the packed tables when it is first needed: in small
 * letters, which is how most names are found, and folded.
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
 * A name's letters, by which `St. Petersburg` and `SAINT PETERSBURG`, `Xi'an` and `XIAN` are the same, and so are
 * `Frankfurt/Main` and `Frankfurt`.
 */
function fold(name: string): string {
  const plain = /[^\0-\x7f]/.test(name) ? name.normalize("NFD") : name;
  return plain
    .toLowerCase()
    .replace(/^saint /, "st")
    .replace(/^the | and |\/.*|[^a-zа-я]/g, "");
}

/**
 * The codes of the countries, ISO 3166-1 alpha-2, in which a place of this name can be; several where the name alone
 * does not tell, none where it is not known.
 */
export function countriesOf(name: string, region?: string): readonly string[] {
  countries ??= readCountries();
  const city = countries.get(name.toLowerCase()) ?? countries.get(fold(name));
  if (region === undefined) return split(city);
  // Clearwater, Fla., U.S.
  const last = fold(region.slice(region.lastIndexOf(",") + 1)).replace(DISTRICT, "");
  const state = countryOfState(last);
  const country = countries.get(last);
  if (state === undefined) return split(country ?? countryOfAbbreviation(last));
  // TBILISI, Georgia | SAVANNAH, Georgia
  return country === undefined || country === state
    ? [state]
    : split(city ?? `${state} ${country}`);
}

/** Whether the gazetteer has a city of this name: a country's own name stands first in its row. */
export function isCity(name: string): boolean {
  const begun = `|${name.toLowerCase()}`;
  return COUNTRIES.includes(`${begun}|`) || COUNTRIES.includes(`${begun};`);
}

function split(codes: string | undefined): string[] {
  if (codes === undefined) return [];
  return codes.length === 2 ? [codes] : codes.split(" ");
}
