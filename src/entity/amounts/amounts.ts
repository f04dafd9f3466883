/**
 * Money, percentages, quantities and addresses: `14.1 billion won`, `US$12.1 million`, `£20m`, `3.5 percent`,
 * `40 kilometers`.
 */

import type { EntityType } from "../../model.ts";
import { matchAt, matchEnd } from "../../text/match.ts";
import {
  AT_SIGN,
  CAPITAL_A,
  CAPITAL_Z,
  COMMA_SIGN,
  DOLLAR_SIGN,
  EN_DASH,
  FULL_STOP,
  HYPHEN_SIGN,
  OPEN_BRACKET,
  PERCENT_SIGN,
  PLUS_SIGN,
  SLASH,
  SMALL_H,
  SMALL_T,
  SMALL_W,
  SPACE,
  UNDERSCORE,
} from "../../text/signs.ts";
import { isDigit, isPlainLetter } from "../../text/words.ts";
import type { Copy } from "../words/copy.ts";
import type { Amount } from "./amount.ts";
import { currencyOf, isCode, SIGNS } from "./currency.ts";
import { type Figure, figureAt, numberOfFigure } from "./figure.ts";
import { withMinus } from "./minus.ts";

// US$ | C$ | ¥ | P of `P500 million`, as the Philippines write it | Rs | SFr | EUR. The signs are € £ ¥ ₩ ₹ ₽ ₺ ₴ ₦ ₱ ₪ ₫ ฿
const SIGN =
  /((?:US|AU|CA|HK|NT|NZ|[ACRS])?\$|[\u20ac\u00a3\u00a5\u20a9\u20b9\u20bd\u20ba\u20b4\u20a6\u20b1\u20aa\u20ab\u0e3f]|Rs\.?|R[Mp]|Tk|DM|S[Ff]r|P(?=\d[\d.,]*[ -]?[MBTmbt]r?illion)|[A-Z]{3}|) ?(?=\d)/y;
// won | U.S. dollars | New Taiwan dollars | square kilometers | per-cent | km/h
const UNIT =
  /(U\.S\.|km\/h\b|[A-Za-z]{1,14}\b)(?:[ -]([A-Za-z]{1,14})\b)?(?: ([A-Za-z]{1,14})\b)?/y;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/y;
// But not the closing quotation mark or the dash after an address without its https.
const URL =
  /https?:\/\/[^\s<>"')\]]{1,2000}|www\.[A-Za-z\d][\w-]{0,62}\.[^\s<>"')\]\u2013\u2014\u2018-\u201d]{1,2000}/y;
// +82 2 398 3114 | (212) 555-0143 | 1-800-555-0143 | 02-398-3114, but not: case 212-555-0143 | 800-900-1000 meters
const PHONE =
  /\+\d{1,3}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,5}){1,4}|(?<!\b(?:[Ff]light|[Cc]ase|No\.) )(?:(?:1-)?(?:\([2-9]\d\d\) ?|[2-9]\d\d-)[2-9]\d\d|0\d{1,2}-\d{3,4})-\d{4}(?![\w-]|[.,]\d| (?:[a-z]{0,5}met(?:er|re)s|miles|dollars|won|points)\b)/y;

const UNITS =
  /^(?:(?:basis|cubic|metric|nautical|percentage|square|sq) )?(?:(?:centi|kilo)?met(?:er|re)|mile|f(?:oo|ee)t|inche?|yard|hectare|acre|ton(?:ne)?|(?:kilo)?gram|k[gm]|pound|lit(?:er|re)|gallon|barrel|bushel|ounce|degree|(?:kilo|mega)watt|[km]ph|knot|point)s?$|^km\/h$|^degrees? (?:celsius|fahrenheit)$/;
const PERCENT = /^(?:per ?cent|pct)\b/i;
// 3 won the race | 40 pounds of flour | 2 colons
const NO_MONEY =
  /^(?:won (?:the|an?|by|their|his|her|its|gold|silver|bronze|medals?|seats?|games?)|colons|(?:pounds|drams) of)\b/;

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
      amounts.push(withMinus(text, found));
      at = found.end;
      const second = found.type === "money" && !isDigit(code) ? secondEnd(text, at) : undefined;
      // `30 million` of `$20-30 million`
      const unsigned = second?.sign === "" ? signedAt(text, second.start, found.unit) : undefined;
      if (unsigned === undefined) continue;
      amounts.push(unsigned);
      at = unsigned.end;
    }
  }
}

function isDash(code: number | undefined): boolean {
  return code === HYPHEN_SIGN || code === EN_DASH;
}

/** Whether an @ follows what can be the local part of a mail address. */
function isMail(units: Uint16Array, start: number): boolean {
  const longest = 64;
  let at = start;
  while (at < start + longest && isOfMail(units[at] as number)) at += 1;
  return units[at] === AT_SIGN;
}

function isOfMail(code: number): boolean {
  return (
    isWord(code) ||
    code === FULL_STOP ||
    code === PLUS_SIGN ||
    code === HYPHEN_SIGN ||
    code === UNDERSCORE
  );
}

/**
 * Where to search next: where a sign before the next figure, or the word with the figure, can begin; `end` if there is
 * no figure.
 */
function nearFigure(units: Uint16Array, at: number, end: number): number {
  let figure = at;
  while (figure < end && !isDigit(units[figure] as number)) figure += 1;
  if (figure === end) return end;
  // The length of `EUR `.
  const longest = 4;
  let from = figure - longest;
  while (from > at && isOfWord(units[from - 1] as number)) from -= 1;
  return Math.max(at, from);
}

function isWord(code: number): boolean {
  return isDigit(code) || isPlainLetter(code);
}

function isOfWord(code: number): boolean {
  return isWord(code) || code === COMMA_SIGN;
}

function wordEnd(units: Uint16Array, start: number, end: number): number {
  let at = start + 1;
  while (at < end && isOfWord(units[at] as number)) at += 1;
  return at;
}

// A figure | + and ( of phones | h and w of addresses | a capital of US$ and EUR | a sign
function canBegin(code: number): boolean {
  if (code < 0x80)
    return code <= CAPITAL_Z
      ? code >= CAPITAL_A ||
          code === DOLLAR_SIGN ||
          isDigit(code) ||
          code === PLUS_SIGN ||
          code === OPEN_BRACKET
      : code === SMALL_H || code === SMALL_W;
  return code === 0xa3 || code === 0xa5 || code === 0xe3f || (code > 0x20a0 && code < 0x20c0);
}

/** Whether an amount can go on with this code unit after a first letter: `US$`, `EUR`, `Rs`, `Rp`, `Sfr`, `Tk`, `P500`, `https`. */
function canGoOn(first: number, code: number): boolean {
  if (first < CAPITAL_A || first > 0x80) return true;
  if (first > CAPITAL_Z) return code === (first === SMALL_H ? SMALL_T : SMALL_W);
  return (
    code === DOLLAR_SIGN ||
    (code >= CAPITAL_A && code <= CAPITAL_Z) ||
    (first === 82 && (code === 115 || code === 112)) ||
    (first === 83 && code === 102) ||
    (first === 84 && code === 107) ||
    (first === 80 && isDigit(code))
  );
}

function amountAt(text: string, units: Uint16Array, at: number, code: number): Amount | undefined {
  if (isDigit(code)) {
    // 1/2/2031 is no amount.
    if (units[at - 1] === SLASH) return undefined;
    const after = figureEnd(units, at);
    // 30,000-40,000 barrels, but not the last figures of 2031-03-04
    const isFirst =
      isDash(units[after]) && isDigit(units[after + 1] as number) && !isDash(units[at - 1]);
    const phone = isFirst ? addressAt(PHONE, "phone", text, at) : undefined;
    if (phone) return phone;
    // 3/4 | 2-1/2 | 2 11/16
    const isMeant =
      units[after] === SLASH ||
      units[after + 2] === SLASH ||
      units[after + 3] === SLASH ||
      isCounted(units, isFirst ? after + 1 : at);
    return isMeant ? countedAt(text, at) : undefined;
  }
  if (code < CAPITAL_A && code !== DOLLAR_SIGN) return addressAt(PHONE, "phone", text, at);
  return code > CAPITAL_Z && code < 0x80 ? addressAt(URL, "url", text, at) : signedAt(text, at);
}

// The climate conference, not Colombian pesos.
const CONFERENCE = /^COP\d\d$/;

/** `$5`, `US$12.1 million`, `EUR 20m`; with the currency of the sign, or the one that is given. */
function signedAt(text: string, at: number, currency?: string): Amount | undefined {
  const found = signedFigureAt(text, at);
  if (found === undefined) return undefined;
  const { sign, digits, magnitude, end } = found;
  const unit = unitOf(sign) ?? currency;
  if (unit === undefined || CONFERENCE.test(text.slice(at, end))) return undefined;
  // The first end of `$2 to $3 billion` and of `$2-3 billion` is in billions too, but not that of `$900 to $1 million`.
  const second = magnitude === "" ? secondEnd(text, end) : undefined;
  const isShared =
    second !== undefined &&
    (second.sign === "" || unitOf(second.sign) === unit) &&
    numberOfFigure(digits) <= numberOfFigure(second.digits);
  const value = numberOfFigure(digits, isShared ? second.magnitude : magnitude);
  return { type: "money", start: at, end, value, unit };
}

/** A figure with the sign of a currency, or with none. */
interface SignedFigure extends Figure {
  readonly sign: string;
  readonly start: number;
}

// not $5x, $5.5.5 or CAD 1234/10NOV, the number of a police log
const GOES_ON = /[\w.]\d|\/\d\d[A-Z]{3}(?![A-Za-z])|[A-Za-z]/y;

function signedFigureAt(text: string, at: number): SignedFigure | undefined {
  const found = matchAt(SIGN, text, at);
  const figure = found && figureAt(text, at + found[0].length);
  if (!figure || matchEnd(GOES_ON, text, figure.end) > figure.end) return undefined;
  return { ...figure, sign: found[1] as string, start: at };
}

function unitOf(sign: string): string | undefined {
  return SIGNS[sign] ?? (isCode(sign) ? sign : undefined);
}

// What is between the ends of a range. After `to`, a figure without a sign is money only if it counts nothing else:
// `$20 to 30 million`, but not `gave $20 to 30 million people`.
const JOINT =
  /[-\u2013]| to (?=\D|\S+ [bmt]r?illion(?! (?:people|\w{0,8}(?:ren|men)|\w{4,14}s)\b))|(?: or|(?<=etween \S{1,12}) and) (?=\D)/y;

/** The second end of a range, whose first ends at `at`: `30 million` of `$20-30 million`, `$3 billion` of `$2 to $3 billion`. */
function secondEnd(text: string, at: number): SignedFigure | undefined {
  const next = matchEnd(JOINT, text, at);
  return next > at ? signedFigureAt(text, next) : undefined;
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
  if (code === SPACE || code === HYPHEN_SIGN) code = units[at + 1] as number;
  else if (code === PERCENT_SIGN) return true;
  return isPlainLetter(code);
}

function figureEnd(units: Uint16Array, start: number): number {
  let at = start + 1;
  let code = units[at] as number;
  while (isDigit(code) || code === COMMA_SIGN || code === FULL_STOP) {
    at += 1;
    code = units[at] as number;
  }
  return at;
}

/** What a figure counts: the type, where the unit ends, and the unit. */
export type Measure = Pick<Amount, "type" | "end" | "unit">;

// 3.5% | 40 kilometers | 40-kilometer
const COUNTS = /%|[ -](?=[a-zA-Z])/y;

/** What the figure before an offset counts. */
function measureAfter(text: string, { end, magnitude }: Figure): Measure | undefined {
  const from = matchEnd(COUNTS, text, end);
  if (from === end) return undefined;
  return text.charAt(end) === "%"
    ? { type: "percent", end: from, unit: "%" }
    : measureAt(text, from, magnitude);
}

/**
 * What the figure at `at` counts. If it is the first of a range, that is said after the second: `2` of `2-3%`, `9.8 billion`
 * of `9.8 billion to 10.1 billion crowns`; but not the year of `from 5 percent in 2030 to 3 percent`.
 */
function countedAt(text: string, at: number): Amount | undefined {
  const first = figureAt(text, at);
  if (first === undefined) return undefined;
  const { digits, magnitude, end } = first;
  const measured = measureAfter(text, first);
  if (measured) return { ...measured, start: at, value: numberOfFigure(digits, magnitude) };
  const next = matchEnd(TO, text, end);
  const second = next > end ? figureAt(text, next) : undefined;
  const shared = second && measureAfter(text, second);
  return (
    shared && {
      ...shared,
      start: at,
      end,
      value: numberOfFigure(digits, magnitude || (second?.magnitude ?? "")),
    }
  );
}

// Not after what can be a year, a day or a number: in 2030 to 3 percent, on March 5 to 3 percent, from level 4 to 10 miles
const TO =
  /[-\u2013]|(?<![\s(]\d{4}|(?:Jan|Feb|Ma|Apr|Ju|Aug|Sep|Oct|Nov|Dec)[a-z.]{1,7} \d\d?|(?:exit|grade|level|phase|stage) \d\d?) to /y;

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
  // Longer than anything that NO_MONEY matches.
  const longest = 16;
  if (magnitude === "" && NO_MONEY.test(text.slice(at, at + longest))) return undefined;
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
