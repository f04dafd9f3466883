/** The English names of countries. */

import { countryRows } from "./rows.ts";
import { written } from "./written.ts";

/** Names that the packed table has in a short form, or without their signs. */
const WRITTEN: Readonly<Record<string, string>> = {
  AG: "Antigua and Barbuda",
  BA: "Bosnia and Herzegovina",
  CD: "Democratic Republic of Congo",
  CI: "Ivory Coast",
  GB: "United Kingdom",
  GW: "Guinea-Bissau",
  KN: "St. Kitts and Nevis",
  LC: "St. Lucia",
  ST: "Sao Tome and Principe",
  TL: "Timor-Leste",
  TT: "Trinidad and Tobago",
  US: "United States",
  VC: "St. Vincent and the Grenadines",
  VI: "U.S. Virgin Islands",
};

let names: ReadonlyMap<string, string> | undefined;

/** The name of a country by its ISO 3166-1 alpha-2 code; `undefined` if no country has the code. */
export function countryName(code: string): string | undefined {
  names ??= new Map(countryRows().map(([one, [own = ""]]) => [one, WRITTEN[one] ?? written(own)]));
  return names.get(code);
}
