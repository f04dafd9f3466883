/** Unpacks the table of countries. */

import { withCode } from "./coded.ts";
import { COUNTRIES } from "./data.ts";

/** Returns each country's code, with its names and cities in lower case, its own name first. */
export function countryRows(): [string, string[]][] {
  return COUNTRIES.split(";").map((row) => {
    const [first = "", ...rest] = row.split("|");
    const [name, code] = withCode(first);
    // spain|es|madrid, but japan2|tokyo, cuba|havana
    const apart = name === first && rest[0]?.length === 2 ? rest.shift() : undefined;
    return [(apart ?? code).toUpperCase(), [name, ...rest]];
  });
}
