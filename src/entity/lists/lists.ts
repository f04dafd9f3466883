/** Lists of words stored as hashes, which saves most of their size at the cost of a few false matches. */

import { numberOf } from "./hashed.ts";

/** A list that only tells whether a word is on it. */
export interface WordList {
  has(word: string): boolean;
  /** The same by the word's hash, for a word that is looked up in several lists. */
  hasNumber(number: number): boolean;
}

// About one of `2 ** bits` words that are not on a list matches it by chance.
const BITS = 8;
/** The bits for names, on which more depends than on words. */
export const NAME_BITS = 14;
/** The bits for events, which weigh most. */
export const EVENT_BITS = 15;
/** The bits for common words, which are looked up most. */
export const COMMON_BITS = 10;

/** Unpacks a list of words. */
export function unpackWords(packed: string, bits: number = BITS): WordList {
  const [most = "", blocks = ""] = packed.split(" ");
  const limit = Number(most);
  const slotOf = slotsIn(blocks.split("."), bits);
  const hasNumber = (number: number): boolean => slotOf(below(limit, number)) >= 0;
  return { has: (word) => hasNumber(numberOf(word)), hasNumber };
}

/** Where a number is in a list: its block, and its place in the block. */
export interface Standing {
  readonly block: number;
  readonly place: number;
}

/** Returns a function that finds a name in a list of names by its hash; `undefined` if it is not there. */
export function unpackNames(
  most: string,
  blocks: string,
): (number: number) => Standing | undefined {
  const limit = Number(most);
  const slotOf = slotsIn(blocks.split("."), NAME_BITS);
  return (number) => {
    const slot = slotOf(below(limit, number));
    return slot < 0 ? undefined : { block: slot >> ROOM, place: slot & MOST };
  };
}

/** Scales a hash to a number below the limit of a list. */
function below(limit: number, number: number): number {
  return Math.floor(((number >>> 0) / 2 ** 32) * limit);
}

// A block has 128 rows, which hold 128 numbers on average and never 256.
const ROWS = 7;
const ROOM = 8;
const MOST: number = (1 << ROOM) - 1;

/**
 * Returns a function that finds the slot of a number in a list, or -1: most numbers that are looked up are not there.
 * The sorted numbers are stored as the steps between them, in blocks. Each block is unpacked on first use, since a
 * single article needs few. A step is `2 ** bits` on average. It is stored as a Golomb code: how often it
 * contains eleven sixteenths of that, in unary (ones and a zero), then the remainder, of which the smallest have one
 * bit less. Once unpacked, the numbers within one multiple of `2 ** bits` form a row, and only their remainders are
 * kept: there are about as many rows as numbers, so that most rows have one or none.
 */
function slotsIn(blocks: readonly string[], bits: number): (number: number) => number {
  const rests = new Uint16Array(blocks.length << ROOM);
  // Where in its block each row begins, with one entry more for the end of the last row.
  const rows = new Uint8Array(blocks.length * ((1 << ROWS) + 1));
  const isRead = new Uint8Array(blocks.length);
  // The numbers of the block that is being read.
  const numbers = new Int32Array(1 << ROOM);
  const mask = (1 << bits) - 1;
  const read = (block: number): void => {
    isRead[block] = 1;
    const first = block << ROOM;
    const base = block * ((1 << ROWS) + 1);
    let slot = first;
    let row = 0;
    const count = readNumbers(blocks[block] as string, bits, numbers);
    // By index: until the loop is compiled, `of` makes an object for each of twenty thousand numbers in a first text.
    for (let at = 0; at < count; at += 1) {
      const number = numbers[at] as number;
      for (; row < number >> bits; row += 1) rows[base + row + 1] = slot - first;
      rests[slot] = number & mask;
      slot += 1;
    }
    rows.fill(slot - first, base + row + 1, base + (1 << ROWS) + 1);
  };
  return (number) => {
    const block = number >> (bits + ROWS);
    if (isRead[block] === 0) read(block);
    const rest = number & mask;
    // Each earlier block has one more entry than it has rows.
    const row = (number >> bits) + block;
    const first = block << ROOM;
    const end = first + (rows[row + 1] as number);
    for (let slot = first + (rows[row] as number); slot < end; slot += 1)
      if (rests[slot] === rest) return slot;
    return -1;
  };
}

/** Puts the numbers of a block, counted from the beginning of the block, into an array, and returns how many they are. */
function readNumbers(steps: string, bits: number, numbers: Int32Array): number {
  const mask = (1 << bits) - 1;
  const multiple = 11 << (bits - 4);
  const short = (1 << bits) - multiple;
  let count = 0;
  let number = 0;
  // The bits read so far, and how many of them are still unused.
  let read = 0;
  let left = 0;
  for (let at = 0; at < steps.length; at += 1) {
    read = (read << 6) | digitAt(steps, at);
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
  return count;
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

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
