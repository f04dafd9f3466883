/** The packed table of countries, unpacked. */

import { COUNTRIES } from "./data.ts";

// krSouth Korea|Seoul, but US|USA
const CODED = /^[a-z]/;

/** Each country's code, and its names and cities, its own name first. */
export function countryRows(): [string, string[]][] {
  return COUNTRIES.split(";").map((row) => [
    row.slice(0, 2).toUpperCase(),
    (CODED.test(row) ? row.slice(2) : row).split("|"),
  ]);
}
