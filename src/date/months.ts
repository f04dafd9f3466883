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

// A row a month: in English, French, German, Spanish, Italian, Portuguese, Malay and Indonesian, in full and as
// datelines shorten it.
const NAMES = [
  "january jan janvier januar januari janeiro enero gennaio janv ene gen",
  "february feb février februar februari fevereiro febrero febbraio fév févr",
  "march mar mars märz marzo março maret mac mär",
  "april apr avril abril aprile abr avr",
  "may mai mayo maio maggio mei mag",
  "june jun juin juni junio junho giugno giu",
  "july jul juillet juli julio julho julai luglio juil lug",
  "august aug août agosto agustus ogos ago",
  "september sep septembre septiembre settembre setembro sept set",
  "october oct octobre oktober octubre ottobre outubro okt ott",
  "november nov novembre noviembre novembro",
  "december dec décembre dezember diciembre dicembre dezembro disember desember déc dez dic dis",
];

const NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ numbersOf(NAMES);

function numbersOf(rows: readonly string[]): Map<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(" ").map((name) => [name, index + 1])));
}

/** The month, 1 to 12, that a word without its stop names in any case; 0 for any other word. */
export function monthOf(word: string): number {
  return NUMBERS.get(word.toLowerCase()) ?? 0;
}

// Misprints of real copy.
const MISPRINTS: Readonly<Record<string, number>> = {
  febuary: 2,
  feburary: 2,
  janurary: 1,
  septmber: 9,
  spet: 9,
};

/** The same where the word may be misprinted: `Febuary`, `Spet.` */
export function monthMeant(word: string): number {
  return monthOf(word) || (MISPRINTS[word.toLowerCase()] ?? 0);
}
