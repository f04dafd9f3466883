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
// datelines shorten it; in Russian by three letters, which tell it in every case.
const NAMES = [
  "january jan janvier januar januari janeiro enero gennaio janv ene gen янв",
  "february feb février februar februari fevereiro febrero febbraio fév févr фев",
  "march mar mars märz marzo março maret mac mär мар",
  "april apr avril abril aprile abr avr апр",
  "may mai mayo maio maggio mei mag мая",
  "june jun juin juni junio junho giugno giu июн",
  "july jul juillet juli julio julho julai luglio juil lug июл",
  "august aug août agosto agustus ogos ago авг",
  "september sep septembre septiembre settembre setembro sept set сен",
  "october oct octobre oktober octubre ottobre outubro out okt ott окт",
  "november nov novembre noviembre novembro ноя",
  "december dec décembre dezember diciembre dicembre dezembro disember desember déc dez dic dis дек",
];

const NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ numbersOf(NAMES);

function numbersOf(rows: readonly string[]): Map<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(" ").map((name) => [name, index + 1])));
}

/** The month, 1 to 12, that a word without its stop names in any case; 0 for any other word. */
export function monthOf(word: string): number {
  const key = word.toLowerCase();
  return NUMBERS.get(key > "а" ? key.slice(0, 3) : key) ?? 0;
}

// Febuary, Sepetmber, Decmber, Spet
const MISPRINT = /^(?:(jan|feb|sep|nov|oct|dec|aug)[a-z]{2,5}(?:ry|er|st)|spet)$/i;

/** The same where the word may be misprinted, as those are that begin and end as a month does. */
export function monthMeant(word: string): number {
  return monthOf(word) || monthOf(word.replace(MISPRINT, (_, opening = "sep") => opening));
}
