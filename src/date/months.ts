/** How the agencies write the months. */

/** January to December in full. */
export const MONTHS =
  "January February March April May June July August September October November December";

/** AP's forms, which never shorten March to July. The Associated Press Stylebook, "months". */
export const AP_MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.";

/** Reuters' forms: AP's without the stops. */
export const REUTERS_MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec";

/** Spanish, as EFE shortens them. */
export const SPANISH_MONTHS = "ene feb mar abr may jun jul ago sep oct nov dic";

// A row a month: in full, shortened, and as Spanish, Italian, French and German datelines shorten it.
const NAMES = [
  "january jan ene gen janv",
  "february feb fév févr",
  "march mar mars mär",
  "april apr abr avr avril",
  "may mag mai mayo",
  "june jun giu juin",
  "july jul juil lug",
  "august aug ago août",
  "september sep sept set",
  "october oct okt ott",
  "november nov",
  "december dec déc dez dic",
];

const NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ numbersOf(NAMES);

function numbersOf(rows: readonly string[]): Map<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(" ").map((name) => [name, index + 1])));
}

/** The month, 1 to 12, that a word without its stop names in any case; 0 for any other word. */
export function monthOf(word: string): number {
  return NUMBERS.get(word.toLowerCase()) ?? 0;
}
