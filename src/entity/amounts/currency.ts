/** Currencies by sign and by name, as ISO 4217 codes. */

import { knowledge } from "../lists/knowledge.ts";
import { placeNamed } from "../lists/place-named.ts";

/** The signs right before an amount, and their currencies. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  HK$: "HKD",
  NT$: "TWD",
  NZ$: "NZD",
  S$: "SGD",
  R$: "BRL",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₩": "KRW",
  "₹": "INR",
  "₽": "RUB",
  "₺": "TRY",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
  "₪": "ILS",
  "₫": "VND",
  "฿": "THB",
  Rs: "rupee",
  "Rs.": "rupee",
  RM: "MYR",
  Rp: "IDR",
  Tk: "BDT",
  RMB: "CNY",
  P: "PHP",
  DM: "DEM",
  Sfr: "CHF",
  SFr: "CHF",
};

// What a noun means by itself: a code if one country is clearly meant, otherwise the noun. Then the codes of all
// countries whose currency has this name, each of which begins with the country's own code.
const NOUNS: Readonly<Record<string, string>> = {
  dollar: "dollar USD AUD CAD HKD NZD SGD TWD JMD BBD BSD TTD BZD NAD FJD LRD ZWL GYD BND",
  // As Reuters shortened them: 54 mln dlrs, 2 bln stg
  dlr: "dollar USD AUD CAD HKD NZD SGD",
  stg: "GBP",
  pound: "pound GBP EGP LBP SYP SDG SSP IEP",
  sterling: "GBP",
  franc: "franc CHF RWF CDF BIF DJF GNF FRF BEF",
  peso: "peso MXN ARS CLP COP PHP UYU CUP DOP",
  rupee: "rupee INR PKR LKR NPR MUR SCR",
  crown: "crown SEK NOK DKK CZK ISK SKK EEK",
  krona: "krona SEK ISK",
  krone: "krone NOK DKK",
  koruna: "CZK SKK",
  dinar: "dinar KWD BHD JOD IQD LYD DZD TND RSD",
  rial: "rial IRR OMR YER SAR QAR",
  riyal: "riyal SAR QAR",
  dirham: "dirham AED MAD",
  lira: "lira TRY ITL",
  shilling: "shilling KES UGX TZS SOS",
  won: "KRW KPW",
  ruble: "RUB BYN",
  rouble: "RUB BYN",
  leu: "leu RON MDL",
  som: "som KGS UZS",
  kwacha: "kwacha ZMW MWK",
  manat: "manat AZN TMT",
  mark: "DEM FIM",
  euro: "EUR",
  yen: "JPY",
  yuan: "CNY",
  renminbi: "CNY",
  baht: "THB",
  ringgit: "MYR",
  rupiah: "IDR",
  dong: "VND",
  rand: "ZAR",
  real: "BRL",
  zloty: "PLN",
  forint: "HUF",
  lev: "BGN",
  kuna: "HRK",
  hryvnia: "UAH",
  tenge: "KZT",
  naira: "NGN",
  cedi: "GHS",
  birr: "ETB",
  taka: "BDT",
  kyat: "MMK",
  riel: "KHR",
  kip: "LAK",
  shekel: "ILS",
  sol: "PEN",
  bolivar: "VES",
  boliviano: "BOB",
  guarani: "PYG",
  quetzal: "GTQ",
  lempira: "HNL",
  colon: "CRC",
  gourde: "HTG",
  afghani: "AFN",
  lari: "GEL",
  dram: "AMD",
  tugrik: "MNT",
  guilder: "NLG",
  peseta: "ESP",
  escudo: "PTE",
  drachma: "GRD",
  cent: "cent",
  pence: "pence",
};
const PLURALS: Readonly<Record<string, string>> = {
  kronor: "krona",
  kroner: "krone",
  koruny: "koruna",
  reais: "real",
  lei: "leu",
  leva: "lev",
  lire: "lira",
  soles: "sol",
  colones: "colon",
  bolivares: "bolivar",
  pence: "pence",
};
// In the singular these are also other words: `the 4 million mark`, `3 real friends`.
const WORDS = /^(?:mark|real|sol|colon|crown|som|dram)$/;
// Adjectives that are not in the list of nationalities.
const ADJECTIVES: Readonly<Record<string, string>> = {
  American: "US",
  "New Taiwan": "TW",
  Korean: "KR",
  Turkish: "TR",
  UAE: "AE",
  Emirati: "AE",
  deutsche: "DE",
  Deutsche: "DE",
  "Hong Kong": "HK",
};

let rows: ReadonlyMap<string, readonly string[]> | undefined;

/** The currencies of a lowercase noun, singular or plural. */
function codesOf(small: string): readonly string[] | undefined {
  rows ??= new Map([
    ...Object.entries(NOUNS).map(([noun, row]) => [noun, row.split(" ")] as const),
    ...Object.entries(PLURALS).map(
      ([many, noun]) => [many, (NOUNS[noun] ?? "").split(" ")] as const,
    ),
  ]);
  return rows.get(small) ?? (small.endsWith("s") ? rows.get(small.slice(0, -1)) : undefined);
}

/**
 * The currency of a noun after an adjective, which can be empty: `U.S.` `dollars`. Returns `undefined` if there is
 * none.
 */
export function currencyOf(adjective: string, noun: string): string | undefined {
  const small = noun.toLowerCase();
  const [alone, ...all] = codesOf(small) ?? [];
  if (alone === undefined) return undefined;
  // In `5 Mark` a person's name follows a score.
  const isName = Object.hasOwn(NOUNS, small) && /^[A-Z][a-z]/.test(noun);
  if (adjective === "") return isName || WORDS.test(small) ? undefined : alone;
  const country = countryOf(adjective);
  if (country === undefined) return undefined;
  return all.find((code) => code.startsWith(country)) ?? alone;
}

function countryOf(adjective: string): string | undefined {
  const country =
    (Object.hasOwn(ADJECTIVES, adjective) ? ADJECTIVES[adjective] : undefined) ??
    knowledge().demonyms.get(adjective) ??
    placeNamed(adjective)?.country;
  return country === "" ? undefined : country;
}

let codes: ReadonlySet<string> | undefined;

/** Whether capitals are the code of a currency: `USD 5 million`, `20 million EUR`. */
export function isCode(letters: string): boolean {
  // Most words are none, and the first text need not wait for the codes.
  if (letters.length !== 3 || letters !== letters.toUpperCase()) return false;
  codes ??= new Set(
    Object.values({ ...NOUNS, ...SIGNS })
      .flatMap((row) => row.split(" "))
      .filter((one) => /^[A-Z]{3}$/.test(one)),
  );
  return codes.has(letters);
}
