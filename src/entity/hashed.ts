/** Lists of words as the numbers that are made of them: most of a list's size is saved, and a few words too many are in it. */

/** A list that only tells whether a word is in it. */
export interface WordList {
  has(word: string): boolean;
  /** The same by the word's number, where more lists than one are asked. */
  hasNumber(number: number): boolean;
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** The number that is made of a word; tools/names.mjs has the same. */
export function numberOf(word: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}

/** A word's number below the limit of a list. */
function below(limit: number, number: number): number {
  return Math.floor((number / 2 ** 32) * limit);
}

/** The numbers whose steps are packed: the multiples of `2 ** bits` in ones and a zero, then the rest. */
function numbersIn(packed: string, bits: number): number[] {
  const numbers: number[] = [];
  let number = 0;
  let rest = 0;
  let left = -1;
  for (let at = 0; at < packed.length; at += 1) {
    const digit = digitAt(packed, at);
    for (let bit = 5; bit >= 0; bit -= 1) {
      const one = (digit >> bit) & 1;
      if (left < 0) {
        if (one === 1) number += 1 << bits;
        else left = bits;
        continue;
      }
      rest = rest * 2 + one;
      left -= 1;
      if (left > 0) continue;
      number += rest;
      numbers.push(number);
      rest = 0;
      left = -1;
    }
  }
  return numbers;
}

/** A digit of base 64, or 0 where there is none. */
export function digitAt(text: string, at: number): number {
  return Math.max(0, DIGITS.indexOf(text.charAt(at)));
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
  const indexOf = indexed(numbersIn(steps, bits));
  const hasNumber = (number: number): boolean => indexOf(below(limit, number)) >= 0;
  return { has: (word) => hasNumber(numberOf(word)), hasNumber };
}

/** The place in its list of a city, by the number of its name; nothing of what is no city. */
export function unpackCities(most: string, steps: string): (number: number) => number | undefined {
  const limit = Number(most);
  const indexOf = indexed(numbersIn(steps, NAME_BITS));
  return (number) => {
    const index = indexOf(below(limit, number));
    return index < 0 ? undefined : index;
  };
}

// Of all slots so many are free, so that few numbers share one.
const SLOTS_A_NUMBER = 4;

/** Where a number stands in a list, the last time, or -1; most that are asked for are in none. */
function indexed(numbers: readonly number[]): (number: number) => number {
  const size = 2 ** Math.ceil(Math.log2(numbers.length * SLOTS_A_NUMBER + 1));
  const slots = new Int32Array(size).fill(-1);
  const known = Int32Array.from(numbers);
  known.forEach((number, index) => {
    let slot = number & (size - 1);
    while ((slots[slot] as number) >= 0 && known[slots[slot] as number] !== number)
      slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  });
  return (number) => {
    let slot = number & (size - 1);
    for (;;) {
      const index = slots[slot] as number;
      if (index < 0 || known[index] === number) return index;
      slot = (slot + 1) & (size - 1);
    }
  };
}
