/**
 * Money, percentages, quantities and addresses: `14.1 billion won`, `US$12.1 million`, `£20m`, `3.5 percent`,
 * `40 kilometers`.
 */

import type { EntityType } from "../../model.ts";
import { matchAt, matchEnd } from "../../text/match.ts";
import { isDigit, isPlainLetter } from "../../text/words.ts";
import type { Copy } from "../words/copy.ts";
import { currencyOf, isCode, SIGNS } from "./currency.ts";

/** An amount or an address, and its position. */
export interface Amount {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly value: number | undefined;
  readonly unit: string | undefined;
}

// US$12.1 million | $1-1/4 | P500 million, as the Philippines write it | $3 Billion | $1.3 BLN | $5 | ¥300 billion | C$4.5m | Rs 500 crore | SFr 2 million | EUR 20 million |
// 30 million of $20-30 million
const SIGNED =
  /((?:US|AU|CA|HK|NT|NZ|[ACRS])?\$|[€£¥₩₹₽₺₴₦₱₪₫฿]|Rs\.?|R[Mp]|DM|S[Ff]r|P(?=\d[\d.,]*[ -]?[MBTmbt]r?illion)|[A-Z]{3}|) ?(\d{1,15}(?:,\d{3}|,\d{2}(?=,)){0,5}(?:\.\d{1,6}|(?:[ -]\d\d?)?\/[1-9]\d?)?)(?:[ -]?(thousand|[MBTmbt]r?(?:illion|l?n)|[MBT]R?(?:ILLION|L?N)|(?:lakh )?crore|lakh|(?<=\d)[kmbtKMBT]))?(?![\w.]\d|[A-Za-z])/y;
// 14.1 billion won | 2-1/2 billion yen | 3.5 percent | 3/4 percent | 40 kilometers | 1,200 tons | 20bn euros | 40m pounds
const COUNTED =
  /(\d{1,15}(?:,\d{3}|,\d{2}(?=,)){0,5}(?:\.\d{1,6}|(?:[ -]\d\d?)?\/[1-9]\d?)?)(?:[ -]?(thousand|[MBTmbt]r?(?:illion|l?n)|[MBT]R?(?:ILLION|L?N)|(?:lakh )?crore|lakh|(?<=\d)[kmbtKMBT])s?)?(?:(%)|[ -](?=[a-zA-Z]))/y;
// won | U.S. dollars | New Taiwan dollars | square kilometers
const UNIT = /(U\.S\.|[A-Za-z]{1,14}\b)(?: ([A-Za-z]{1,14})\b)?(?: ([A-Za-z]{1,14})\b)?/y;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/y;
const URL = /https?:\/\/[^\s<>"')\]]{1,2000}/y;
const PHONE = /\+\d{1,3}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,5}){1,4}/y;

// By the whole word, or else by its first letter: k, m, mn, mln, million
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  crore: 1e7,
  b: 1e9,
  t: 1e12,
  "lakh crore": 1e12,
};
const UNITS =
  /^(?:(?:basis|cubic|metric|nautical|percentage|square) )?(?:(?:centi|kilo)?met(?:er|re)|mile|f(?:oo|ee)t|inche?|yard|hectare|acre|ton(?:ne)?|(?:kilo)?gram|k[gm]|pound|lit(?:er|re)|gallon|barrel|bushel|ounce|degree|(?:kilo|mega)watt|[km]ph|knot|point)s?$/;
const PERCENT = /^(?:per ?cent|pct)\b/i;
// 3 won the race | 40 pounds of flour
const NO_MONEY =
  /^(?:won (?:the|an?|by|their|his|her|its|gold|silver|bronze|medals?|seats?|games?)|pounds of)\b/;

/** Which addresses a text can have. Most texts have none, and everything else that is found here has a figure. */
export interface Addresses {
  readonly mail: boolean;
  readonly web: boolean;
}

/** Adds the amounts and addresses in a stretch of the text, in order. */
export function amountsIn(
  { text, units }: Copy,
  start: number,
  end: number,
  { mail, web }: Addresses,
  amounts: Amount[],
): void {
  let at = start;
  for (;;) {
    if (!(mail || web)) at = nearFigure(units, at, end);
    if (at >= end) return;
    const code = units[at] as number;
    const address =
      mail && isWord(code) && isMail(units, at) ? addressAt(EMAIL, "email", text, at) : undefined;
    const found =
      address ??
      (canBegin(code) && canGoOn(code, units[at + 1] as number)
        ? amountAt(text, units, at, code)
        : undefined);
    if (found === undefined) at = isWord(code) ? wordEnd(units, at, end) : at + 1;
    else {
      const ends = isDash(units[found.end]) && !isDigit(code) ? endsOf(text, found) : undefined;
      const [first, second] = ends ?? [found];
      amounts.push(first);
      if (second !== undefined) amounts.push(second);
      at = (second ?? first).end;
    }
  }
}

function isDash(code: number | undefined): boolean {
  return code === 45 || code === 0x2013;
}

/** Both ends of a range whose sign, and perhaps its magnitude, is said once: `$20-30 million`. */
function endsOf(text: string, first: Amount): readonly [Amount, Amount] | undefined {
  const start = first.end + 1;
  const found =
    first.type === "money" && isDigit(text.charCodeAt(start)) ? matchAt(SIGNED, text, start) : null;
  if (found === null) return undefined;
  const [whole, , digits = "", times = ""] = found;
  const isBare = isDigit(text.charCodeAt(first.end - 1));
  return [
    isBare ? { ...first, value: amountOf(String(first.value), times) } : first,
    {
      ...first,
      start,
      end: start + whole.length,
      value: amountOf(digits, times),
    },
  ];
}

const LONGEST_MAIL = 64;

/** Whether an @ follows what can be the local part of a mail address. */
function isMail(units: Uint16Array, start: number): boolean {
  let at = start;
  while (at < start + LONGEST_MAIL && isOfMail(units[at] as number)) at += 1;
  return units[at] === 64;
}

function isOfMail(code: number): boolean {
  // . + - _
  return isWord(code) || code === 46 || code === 43 || code === 45 || code === 95;
}

// The length of `EUR ` before a figure.
const LONGEST_SIGN = 4;

/**
 * Where to search next: where a sign before the next figure, or the word with the figure, can begin; `end` if there is
 * no figure.
 */
function nearFigure(units: Uint16Array, at: number, end: number): number {
  let figure = at;
  while (figure < end && !isDigit(units[figure] as number)) figure += 1;
  if (figure === end) return end;
  let from = figure - LONGEST_SIGN;
  while (from > at && isOfWord(units[from - 1] as number)) from -= 1;
  return Math.max(at, from);
}

function isWord(code: number): boolean {
  return isDigit(code) || isPlainLetter(code);
}

function isOfWord(code: number): boolean {
  return isWord(code) || code === 44;
}

function wordEnd(units: Uint16Array, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isOfWord(units[at] as number)) at += 1;
  return at;
}

// A figure | + of phones | h of https | a capital of US$ and EUR | a sign
function canBegin(code: number): boolean {
  if (code < 0x80)
    return code <= 90 ? code >= 65 || code === 36 || isDigit(code) || code === 43 : code === 104;
  return code === 0xa3 || code === 0xa5 || code === 0xe3f || (code > 0x20a0 && code < 0x20c0);
}

/** Whether an amount can go on with this code unit after a first letter: `US$`, `EUR`, `Rs`, `Rp`, `Sfr`, `P500`, `https`. */
function canGoOn(first: number, code: number): boolean {
  if (first < 65 || first > 0x80) return true;
  if (first === 104) return code === 116;
  return (
    code === 36 ||
    (code >= 65 && code <= 90) ||
    (first === 82 && (code === 115 || code === 112)) ||
    (first === 83 && code === 102) ||
    (first === 80 && isDigit(code))
  );
}

const SLASH = 47;

function amountAt(text: string, units: Uint16Array, at: number, code: number): Amount | undefined {
  if (isDigit(code)) {
    // 1/2/2031 is no amount.
    if (units[at - 1] === SLASH) return undefined;
    const after = figureEnd(units, at);
    // 3/4 | 2-1/2 | 2 11/16
    if (units[after] === SLASH || units[after + 2] === SLASH || units[after + 3] === SLASH)
      return countedAt(text, at, at);
    // 30,000-40,000 barrels, but not the last figures of 2031-03-04
    const isFirst =
      isDash(units[after]) && isDigit(units[after + 1] as number) && !isDash(units[at - 1]);
    const second = isFirst ? after + 1 : at;
    return isCounted(units, second) ? countedAt(text, at, second) : undefined;
  }
  if (code === 43) return addressAt(PHONE, "phone", text, at);
  return code === 104 ? addressAt(URL, "url", text, at) : signedAt(text, at);
}

// The climate conference, not Colombian pesos.
const CONFERENCE = /^COP\d\d$/;

/** `$5`, `US$12.1 million`, `EUR 20m`. */
function signedAt(text: string, at: number): Amount | undefined {
  const found = matchAt(SIGNED, text, at);
  if (found === null) return undefined;
  const [whole, sign = "", digits = "", times = ""] = found;
  const unit = SIGNS[sign] ?? (isCode(sign) ? sign : undefined);
  if (unit === undefined || CONFERENCE.test(whole)) return undefined;
  const end = at + whole.length;
  const value = amountOf(digits, times || timesAfter(text, end, digits));
  return { type: "money", start: at, end, value, unit };
}

const TO = /(?: to |[-\u2013])(?=\D)/y;

/**
 * The magnitude that the first end of a range shares with the second, which has a sign too: of `$2 to $3 billion`, but not
 * `$900 to $1 million`.
 */
function timesAfter(text: string, at: number, first: string): string {
  const next = matchEnd(TO, text, at);
  const [, , second = "", times = ""] = (next > at && matchAt(SIGNED, text, next)) || [];
  return Number(first) <= Number(second) ? times : "";
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
  return { type, start: at, end: at + length, value: undefined, unit: undefined };
}

/**
 * Whether a figure is followed by %, by a letter, or by a blank or hyphen and a letter. Most figures in tables are not.
 */
function isCounted(units: Uint16Array, start: number): boolean {
  const at = figureEnd(units, start);
  let code = units[at] as number;
  if (code === 32 || code === 45) code = units[at + 1] as number;
  else if (code === 37) return true;
  return isPlainLetter(code);
}

function figureEnd(units: Uint16Array, start: number): number {
  let at = start + 1;
  let code = units[at] as number;
  while (isDigit(code) || code === 44 || code === 46) {
    at += 1;
    code = units[at] as number;
  }
  return at;
}

/** What a figure counts: the type, where the unit ends, and the unit. */
export type Measure = Pick<Amount, "type" | "end" | "unit">;

/**
 * What the figure at `at` counts. If it is the first of a range, that is said after the second: `2` of `2-3%`, `20` of
 * `20-30 million won`.
 */
function countedAt(text: string, at: number, second: number): Amount | undefined {
  const found = matchAt(COUNTED, text, second);
  if (found === null) return undefined;
  const [whole, digits = "", times = "", sign] = found;
  const end = second + whole.length;
  const measured =
    sign === undefined
      ? (measureAt(text, end, times) ?? (times === "" ? undefined : rangeAt(text, end)))
      : { type: "percent" as const, end, unit: "%" };
  if (measured === undefined) return undefined;
  const { type, unit } = measured;
  const isFirst = second > at;
  return {
    type,
    start: at,
    end: isFirst ? second - 1 : measured.end,
    value: amountOf(isFirst ? text.slice(at, second - 1) : digits, times),
    unit,
  };
}

/** What the first figure of a range counts, which the second says: `9.8 billion to 10.1 billion crowns`. */
function rangeAt(text: string, at: number): Measure | undefined {
  const found = text.startsWith("to ", at) ? matchAt(COUNTED, text, at + 3) : null;
  const measured = found && measureAt(text, at + 3 + found[0].length, found[2] ?? "");
  return measured ? { ...measured, end: at - 1 } : undefined;
}

/** What a figure counts: the type, where the unit ends, and the unit. */
export function measureAt(text: string, at: number, magnitude: string): Measure | undefined {
  const found = matchAt(UNIT, text, at);
  if (found === null) return undefined;
  const [, first = "", second = "", third = ""] = found;
  const two = `${first} ${second}`;
  const percent = PERCENT.exec(two);
  if (percent !== null) return { type: "percent", end: at + percent[0].length, unit: "%" };
  const money = moneyAt(text, at, [first, second, third], magnitude);
  if (money !== undefined) return money;
  const unit = [two, first].find((one) => UNITS.test(one.toLowerCase()));
  return unit === undefined
    ? undefined
    : { type: "quantity", end: at + unit.length, unit: unit.toLowerCase() };
}

/** A currency in words. It is the first word, or the second or third after an adjective that says whose it is. */
function moneyAt(
  text: string,
  at: number,
  words: readonly string[],
  magnitude: string,
): Measure | undefined {
  if (magnitude === "" && NO_MONEY.test(text.slice(at, at + LONGEST_WORDS))) return undefined;
  for (let count = 1; count <= words.length; count += 1) {
    const noun = words[count - 1] as string;
    const adjective = words.slice(0, count - 1).join(" ");
    const unit = count === 1 && isCode(noun) ? noun : currencyOf(adjective, noun);
    if (unit === undefined) continue;
    const end = at + (count === 1 ? 0 : adjective.length + 1) + noun.length;
    // pounds sterling
    if (unit === "pound" && words[count] === "sterling")
      return { type: "money", end: end + " sterling".length, unit: "GBP" };
    return { type: "money", end, unit };
  }
  return undefined;
}

// Longer than anything that NO_MONEY matches.
const LONGEST_WORDS = 16;

export function amountOf(digits: string, magnitude: string): number {
  const [under = 0, over, whole = 0] = digits
    .replaceAll(",", "")
    .split(/[ /-]/)
    .map(Number)
    .reverse();
  const number = over === undefined ? under : whole + over / under;
  if (magnitude === "") return number;
  // 1.1 million is 1100000, not 1100000.0000000001.
  const word = magnitude.toLowerCase();
  const times = MAGNITUDES[word] ?? MAGNITUDES[word.charAt(0)] ?? 1;
  return Number((number * times).toPrecision(12));
}
