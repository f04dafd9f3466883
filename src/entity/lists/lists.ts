/** Lists of words stored as hashes, which saves most of their size at the cost of a few false matches. */

import { BLOCK, CITY_BITS, DIGITS, MOST, WORD_BITS } from "./format.ts";
import { numberOf } from "./hashed.ts";

/** A list that only tells whether a word is on it. */
export interface WordList {
  has(word: string): boolean;
  /** The same by the word's hash, for a word that is looked up in several lists. */
  hasNumber(number: number): boolean;
}

/** Unpacks a list of words. */
export function unpackWords(packed: string, bits: number = WORD_BITS): WordList {
  const [most = "", blocks = ""] = packed.split(" ");
  const standingOf = unpackNames(most, blocks, bits);
  const hasNumber = (number: number): boolean => standingOf(number) !== undefined;
  return { has: (word) => hasNumber(numberOf(word)), hasNumber };
}

/** Where a number is in a list: its block, and its place in the block. */
export interface Standing {
  readonly block: number;
  readonly place: number;
}

/**
 * Returns a function that finds a word in a list by its hash; `undefined` if it is not there, as most are not.
 *
 * The sorted numbers of a list are stored in blocks. Each block is unpacked on first use, since a single article needs
 * few.
 */
export function unpackNames(
  most: string,
  packed: string,
  bits: number = CITY_BITS,
): (number: number) => Standing | undefined {
  const limit = Number(most);
  const blocks = packed.split(".");
  const numbers = new Int32Array(blocks.length * MOST);
  const mask = (1 << (bits + BLOCK)) - 1;
  return (hash) => {
    const number = scaled(hash, limit);
    const block = number >> (bits + BLOCK);
    const first = block * MOST;
    // After the last number of a block that is unpacked there is a larger one.
    if (numbers[first + MOST - 1] === 0)
      numbers.set(readNumbers(blocks[block] as string, bits), first);
    const rest = number & mask;
    // The numbers are spread evenly, so that its place is near here.
    let at = first + (rest >> bits);
    while ((numbers[at] as number) < rest) at += 1;
    while (at > first && (numbers[at - 1] as number) >= rest) at -= 1;
    return numbers[at] === rest ? { block, place: at - first } : undefined;
  };
}

/** A hash, scaled to a number below the limit of a list. */
export function scaled(hash: number, limit: number): number {
  return Math.floor(((hash >>> 0) / 2 ** 32) * limit);
}

/**
 * The numbers of a block, counted from where it begins, and after them a larger one, over and over. They are stored as
 * the steps between them. A step is `2 ** bits` on average. It is stored as a Golomb code: how often it contains eleven
 * sixteenths of that, in unary (ones and a zero), then the remainder, of which the smallest have one bit less.
 */
function readNumbers(steps: string, bits: number): Int32Array {
  const numbers = new Int32Array(MOST).fill(1 << 30);
  const mask = (1 << bits) - 1;
  const multiple = 11 << (bits - 4);
  const short = (1 << bits) - multiple;
  let count = 0;
  let number = 0;
  // The bits read so far, and how many of them are still unused.
  let read = 0;
  let left = 0;
  for (let at = 0; at < steps.length; at += 1) {
    // `digitAt` is inlined, because nothing is compiled yet when the first blocks are read.
    read = (read << 6) | (VALUES[steps.charCodeAt(at)] as number);
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
      numbers[count] = number;
      count += 1;
    }
  }
  return numbers;
}

/** The value of each digit, by its character code. */
const VALUES: Uint8Array = /* @__PURE__ */ valuesOf(DIGITS);

function valuesOf(digits: string): Uint8Array {
  const values = new Uint8Array(0x80);
  for (let at = 0; at < digits.length; at += 1) values[digits.charCodeAt(at)] = at;
  return values;
}

/** The value of a base-64 digit, or 0 if there is none. */
export function digitAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? 0;
}
