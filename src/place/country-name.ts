/** How a country is called in English. */

import { writtenRows } from "./written.ts";

/** Names that the packed table has by a short form, or without their signs. */
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

/** The name of a country by its ISO 3166-1 alpha-2 code; `undefined` for a code that is none's. */
export function countryName(code: string): string | undefined {
  if (Object.hasOwn(WRITTEN, code)) return WRITTEN[code];
  return writtenRows().find(([one]) => one === code)?.[1][0];
}
