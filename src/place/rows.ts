/** The packed table of countries, unpacked. */

import { COUNTRIES } from "./data.ts";

/** Each country's code, and its names and cities in small letters, its own name first. */
export function countryRows(): [string, string[]][] {
  return COUNTRIES.split(";").map((row) => {
    const [name = "", second = "", ...rest] = row.split("|");
    // japan|jp|fukuoka, but cuba|havana
    return second.length === 2
      ? [second.toUpperCase(), [name, ...rest]]
      : [name.slice(0, 2).toUpperCase(), row.split("|")];
  });
}
