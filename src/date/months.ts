/** The months, as agencies write them. */

/** January to December in full. */
export const MONTHS =
  "January February March April May June July August September October November December";

/** AP's forms, in which March to July are never shortened. The Associated Press Stylebook, "months". */
export const AP_MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.";

/** Reuters' forms: AP's without the stops. */
export const REUTERS_MONTHS = "Jan Feb March April May June July Aug Sept Oct Nov Dec";

/** EFE's short forms in Spanish. */
export const SPANISH_MONTHS = "ene feb mar abr may jun jul ago sep oct nov dic";

// One row per month: its names in English, French, German, Spanish, Italian, Portuguese, Malay and Indonesian, in full
// and in short forms of more than three letters that datelines use; in Russian, its first three letters, which all its
// grammatical cases share.
const NAMES = [
  "january janvier januar januari janeiro enero gennaio janv янв",
  "february février februar februari fevereiro febrero febbraio févr фев",
  "march mars märz marzo março maret mac мар",
  "april avril abril aprile апр",
  "mayo maio maggio mei мая",
  "june juin juni junio junho giugno июн",
  "july juillet juli julio julho julai luglio juil июл",
  "august août agosto agustus ogos авг",
  "september septembre septiembre settembre setembro sept сен",
  "october octobre oktober octubre ottobre outubro окт",
  "november novembre noviembre novembro ноя",
  "december décembre dezember diciembre dicembre dezembro disember desember дек",
];

const NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ numbersOf(NAMES);

function numbersOf(rows: readonly string[]): Map<string, number> {
  return new Map(
    rows.flatMap((row, index) =>
      row
        .split(" ")
        .flatMap((name) => [name, name.slice(0, 3)].map((one) => [one, index + 1] as const)),
    ),
  );
}

// а
const CYRILLIC = 0x430;

/** The month, 1 to 12, that a word without its stop names, in capitals or small letters; 0 for any other word. */
export function monthOf(word: string): number {
  const key = word.toLowerCase();
  return NUMBERS.get(key.charCodeAt(0) < CYRILLIC ? key : key.slice(0, 3)) ?? 0;
}

// Febuary, Sepetmber, Decmber
const MISPRINT = /^(jan|feb|sep|nov|oct|dec|aug)[a-z]{1,9}(?:ry|er|st)$/;

/** The same for a word that may be misprinted: one letter too many or too few, or letters in another order. */
export function monthMeant(word: string): number {
  const known = monthOf(word);
  if (known !== 0) return known;
  const small = word.toLowerCase();
  if (small === "spet") return 9;
  const month = monthOf(MISPRINT.exec(small)?.[1] ?? "");
  const [name = ""] = NAMES[month - 1]?.split(" ") ?? [];
  return lettersApart(small, name) > 1 ? 0 : month;
}

/** The number of letters that only one of two words has. */
function lettersApart(one: string, other: string): number {
  let rest = one;
  let missing = 0;
  for (const letter of other) {
    if (!rest.includes(letter)) missing += 1;
    rest = rest.replace(letter, "");
  }
  return rest.length + missing;
}
