/** Lists of words as the numbers that are made of them: most of a list's size is saved, and a few words too many are in it. */

/** A list that only tells whether a word is in it. */
export interface WordList {
  has(word: string): boolean;
  /** The same by the word's number, where more lists than one are asked. */
  hasNumber(number: number): boolean;
}

/** The number that is made of a word, with its sign; tools/names.mjs has the same without one. */
export function numberOf(word: string): number {
  let sum = NO_UNITS;
  // Not by a function of its own: so each word of the lists is numbered, at first when nothing is compiled yet.
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), FNV);
  return numberOfSum(sum);
}

/** The same of the word that stands in a stretch of a text's units. */
export function numberIn(units: Uint16Array, start: number, end: number): number {
  let sum = NO_UNITS;
  for (let at = start; at < end; at += 1) sum = summed(sum, units[at] as number);
  return numberOfSum(sum);
}

const FNV = 0x01000193;

/** What a word's number is made of unit by unit: the sum of none, with one unit more, and the number of a sum. */
export const NO_UNITS: number = 0x811c9dc5 | 0;

export function summed(sum: number, unit: number): number {
  return Math.imul(sum ^ unit, FNV);
}

export function numberOfSum(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** A word's number below the limit of a list. */
function below(limit: number, number: number): number {
  return Math.floor(((number >>> 0) / 2 ** 32) * limit);
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** The digits by their character codes. */
const VALUES: Uint8Array = /* @__PURE__ */ valuesOf(DIGITS);

function valuesOf(digits: string): Uint8Array {
  const values = new Uint8Array(0x80);
  for (let at = 0; at < digits.length; at += 1) values[digits.charCodeAt(at)] = at;
  return values;
}

/** A digit of base 64, or 0 where there is none. */
export function digitAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? 0;
}

const BITS = 8;
/** How well names are told apart that are told more of, or weigh more, than words. */
export const NAME_BITS = 15;
/** And how well common words are, which much is asked of. */
export const COMMON_BITS = 12;

/** A list of words. */
export function unpackWords(packed: string, bits: number = BITS): WordList {
  const [most = "", steps = ""] = packed.split(" ");
  const limit = Number(most);
  const placeOf = placesIn(steps, limit, bits);
  const hasNumber = (number: number): boolean => placeOf(below(limit, number)) >= 0;
  return { has: (word) => hasNumber(numberOf(word)), hasNumber };
}

/** The place in its list of a city, by the number of its name; nothing of what is no city. */
export function unpackCities(most: string, steps: string): (number: number) => number | undefined {
  const limit = Number(most);
  const placeOf = placesIn(steps, limit, NAME_BITS);
  return (number) => {
    const place = placeOf(below(limit, number));
    return place < 0 ? undefined : place;
  };
}

/**
 * Where a number stands among those whose steps are packed, or -1; most that are asked for do not. A step, on the
 * average `2 ** bits`, is packed as its multiples of eleven sixteenths of that, in ones and a zero, and the rest, of which the
 * smallest have a bit less. Numbers of one multiple of `2 ** bits` make a row, of which their rests are kept: there are
 * about as many rows as numbers, so that most have one or none.
 */
function placesIn(packed: string, limit: number, bits: number): (number: number) => number {
  const most = limit >> bits;
  const rests = new Uint16Array(most);
  // Where each row begins, and the last one ends.
  const rows = new Uint16Array(most + 1);
  const mask = (1 << bits) - 1;
  const multiple = 11 << (bits - 4);
  const short = (1 << bits) - multiple;
  let number = 0;
  let place = 0;
  let row = 0;
  // The bits that are read, and how many of them are still to be taken.
  let read = 0;
  let left = 0;
  for (let at = 0; at < packed.length; at += 1) {
    read = (read << 6) | (VALUES[packed.charCodeAt(at)] as number);
    left += 6;
    while (left > bits) {
      left -= 1;
      if (((read >> left) & 1) === 1) {
        number += multiple;
        continue;
      }
      left -= bits - 1;
      let rest = (read >> left) & (mask >> 1);
      if (rest >= short) {
        left -= 1;
        rest = 2 * rest + ((read >> left) & 1) - short;
      }
      number += rest;
      for (; row < number >> bits; row += 1) rows[row + 1] = place;
      rests[place] = number & mask;
      place += 1;
    }
  }
  rows.fill(place, row + 1);
  return (number) => {
    const rest = number & mask;
    const end = rows[(number >> bits) + 1] as number;
    for (let one = rows[number >> bits] as number; one < end; one += 1)
      if (rests[one] === rest) return one;
    return -1;
  };
}
