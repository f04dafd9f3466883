/** Lists of words as the numbers that are made of them: most of a list's size is saved, and a few words too many are in it. */

import { numberOf } from "./hashed.ts";

/** A list that only tells whether a word is in it. */
export interface WordList {
  has(word: string): boolean;
  /** The same by the word's number, where more lists than one are asked. */
  hasNumber(number: number): boolean;
}

const BITS = 8;
/** How well names are told apart that are told more of, or weigh more, than words. */
export const NAME_BITS = 14;
/** How well events are, which weigh most. */
export const EVENT_BITS = 15;
/** And how well common words are, which much is asked of. */
export const COMMON_BITS = 12;

/** A list of words. */
export function unpackWords(packed: string, bits: number = BITS): WordList {
  const [most = "", blocks = ""] = packed.split(" ");
  const limit = Number(most);
  const slotOf = slotsIn(blocks.split("."), bits);
  const hasNumber = (number: number): boolean => slotOf(below(limit, number)) >= 0;
  return { has: (word) => hasNumber(numberOf(word)), hasNumber };
}

/** Where a number stands in a list: in which block, and at which place of it. */
export interface Standing {
  readonly block: number;
  readonly place: number;
}

/** Where a name stands in a list of names, by its number; nothing of what is not in it. */
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

/** A word's number below the limit of a list. */
function below(limit: number, number: number): number {
  return Math.floor(((number >>> 0) / 2 ** 32) * limit);
}

// A block is of 128 rows; in 128 rows are 128 numbers on the average, and never 256.
const ROWS = 7;
const ROOM = 8;
const MOST: number = (1 << ROOM) - 1;

/**
 * The slot of a number in a list, or -1; most that are asked for have none. The numbers' steps are packed in blocks, each of which is unpacked when it is first asked for: a single article
 * asks for few. A step, on the average `2 ** bits`, is packed as its multiples of eleven sixteenths of that, in ones and a
 * zero, and the rest, of which the smallest have a bit less. Numbers of one multiple of `2 ** bits` make a row, of which
 * their rests are kept: there are about as many rows as numbers, so that most have one or none.
 */
function slotsIn(blocks: readonly string[], bits: number): (number: number) => number {
  const rests = new Uint16Array(blocks.length << ROOM);
  // Where in its block each row begins; a row more than there are tells where the last one ends.
  const rows = new Uint8Array(blocks.length * ((1 << ROWS) + 1));
  const isRead = new Uint8Array(blocks.length);
  const mask = (1 << bits) - 1;
  const read = (block: number): void => {
    isRead[block] = 1;
    const first = block << ROOM;
    const base = block * ((1 << ROWS) + 1);
    let slot = first;
    let row = 0;
    for (const number of numbersIn(blocks[block] as string, bits)) {
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
    // Each block has a row more than its number tells.
    const row = (number >> bits) + block;
    const first = block << ROOM;
    const end = first + (rows[row + 1] as number);
    for (let slot = first + (rows[row] as number); slot < end; slot += 1)
      if (rests[slot] === rest) return slot;
    return -1;
  };
}

/** The numbers of a block, counted from the block's beginning. */
function numbersIn(steps: string, bits: number): number[] {
  const mask = (1 << bits) - 1;
  const multiple = 11 << (bits - 4);
  const short = (1 << bits) - multiple;
  const numbers: number[] = [];
  let number = 0;
  // The bits that are read, and how many of them are still to be taken.
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
      numbers.push(number);
    }
  }
  return numbers;
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
