/** Money, percentages, quantities, addresses: `14.1 billion won`, `US$12.1 million`, `3.5 percent`, `40 kilometers`. */

import type { EntityType } from "../model.ts";
import { matchAt } from "../text/match.ts";

/** An amount or an address, and where it stands. */
export interface Amount {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly value?: number;
  readonly unit?: string;
}

// US$12.1 million | $5 | ¥300 billion
const SIGNED =
  /(US|A|C|HK|NT|NZ|S)?([$€£¥₩])[ ]?(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?)(?:[ -](thousand|million|billion|trillion|mln|bln|tln))?(?![\w.]\d)/y;
// 14.1 billion won | 3.5 percent | 40 kilometers | 1,200 tons
const COUNTED =
  /(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?)(?:[ -](thousand|million|billion|trillion|mln|bln|tln))?(?:(%)|[ -]([a-zA-Z]{1,14})\b)/y;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/y;
const URL = /https?:\/\/[^\s<>"')\]]{1,2000}/y;
const PHONE = /\+\d{1,3}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,5}){1,4}/y;

const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
  bln: 1e9,
  trillion: 1e12,
  tln: 1e12,
};
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₩": "KRW",
  US$: "USD",
  A$: "AUD",
  C$: "CAD",
  HK$: "HKD",
  NT$: "TWD",
  NZ$: "NZD",
  S$: "SGD",
};
// A unit alone names a country's money only where one country has it; else the unit is told as written.
const CURRENCIES: Readonly<Record<string, string>> = {
  won: "KRW",
  yen: "JPY",
  yuan: "CNY",
  euro: "EUR",
  rupee: "rupee",
  dollar: "dollar",
  pound: "pound",
  franc: "franc",
  peso: "peso",
  ruble: "RUB",
  rouble: "RUB",
  baht: "THB",
  ringgit: "MYR",
  rupiah: "IDR",
  dong: "VND",
  crown: "crown",
  mark: "DEM",
  lira: "lira",
  rand: "ZAR",
  cent: "cent",
};
const UNITS =
  /^(?:kilomet(?:er|re)|met(?:er|re)|centimet(?:er|re)|mile|foot|feet|inche|inch|yard|hectare|acre|ton|tonne|kilogram|kg|km|gram|pound|litre|liter|gallon|barrel|bushel|ounce|degree|megawatt|kilowatt|mph|kph|knot|point)s?$/;

/** The amounts and addresses of a stretch of the text, in order. */
export function amountsIn(text: string, start: number, end: number): Amount[] {
  const amounts: Amount[] = [];
  // Most lines have no mail address: then none is looked for.
  const mail = text.slice(start, end).includes("@");
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const address = mail && isWord(code) ? addressAt(EMAIL, "email", text, at) : undefined;
    const found = address ?? (canBegin(code) ? amountAt(text, at, code) : undefined);
    if (found === undefined) at = isWord(code) ? wordEnd(text, at, end) : at + 1;
    else {
      amounts.push(found);
      at = found.end;
    }
  }
  return amounts;
}

function isWord(code: number): boolean {
  const small = code | 32;
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 122);
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && (isWord(text.charCodeAt(at)) || text.charCodeAt(at) === 44)) at += 1;
  return at;
}

function canBegin(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  // h of https | US$ A$ C$ HK$ NT$ NZ$ S$ | $ + £ ¥ € ₩
  return /[hUACHNS$+£¥€₩]/.test(String.fromCharCode(code));
}

function amountAt(text: string, at: number, code: number): Amount | undefined {
  if (code === 43) return addressAt(PHONE, "phone", text, at);
  if (code >= 48 && code <= 57) return countedAt(text, at);
  const signed = matchAt(SIGNED, text, at);
  if (signed !== null) {
    const [whole, country = "", sign = "", digits = "", magnitude = ""] = signed;
    const unit = CURRENCY_SIGNS[country + sign] ?? CURRENCY_SIGNS[sign] ?? sign;
    return {
      type: "money",
      start: at,
      end: at + whole.length,
      value: amountOf(digits, magnitude),
      unit,
    };
  }
  return code === 104 ? addressAt(URL, "url", text, at) : undefined;
}

function addressAt(
  expression: RegExp,
  type: EntityType,
  text: string,
  at: number,
): Amount | undefined {
  const found = matchAt(expression, text, at);
  if (found === null) return undefined;
  const length = found[0].replace(/[.,;:!?]$/, "").length;
  return { type, start: at, end: at + length };
}

function countedAt(text: string, at: number): Amount | undefined {
  const found = matchAt(COUNTED, text, at);
  if (found === null) return undefined;
  const [whole, digits = "", magnitude = "", sign, word = ""] = found;
  const value = amountOf(digits, magnitude);
  const span = { start: at, end: at + whole.length, value };
  const unit = word.toLowerCase().replace(/s$/, "");
  if (sign !== undefined || unit === "percent" || unit === "pct")
    return { type: "percent", ...span, unit: "%" };
  const currency = CURRENCIES[unit];
  if (currency !== undefined) return { type: "money", ...span, unit: currency };
  return UNITS.test(word.toLowerCase())
    ? { type: "quantity", ...span, unit: word.toLowerCase() }
    : undefined;
}

function amountOf(digits: string, magnitude: string): number {
  const value = Number(digits.replaceAll(",", "")) * (MAGNITUDES[magnitude] ?? 1);
  return Number(value.toPrecision(12));
}
