/** Maps from words to what is known about them, by the words' hashes. */

import { NO_UNITS, numberOf, numberOfSum, summed } from "./hashed.ts";

/**
 * A map from words to values. With a `Map` the engine would hash every word that was just cut from a text; here one
 * hash of a word serves all tables. The words themselves are not kept: one in a million others has the hash of one of
 * several thousand words, which is rarer than the false matches of the lists by far.
 */
export interface Table<Value> {
  /** The value of a word. Pass the word's hash if it is known. */
  get(word: string, number?: number): Value | undefined;
  /** The value of the word with this hash. */
  at(number: number): Value | undefined;
}

/** Makes a table of words and their values. */
export function tableOf<Value>(entries: ReadonlyMap<string, Value>): Table<Value> {
  // What is kept is the index of each word's value.
  const { numbers, kept, slotOf } = slotsFor(entries.size);
  const values: (Value | undefined)[] = [undefined];
  entries.forEach((value, word) => {
    const number = numberOf(word);
    const slot = slotOf(number);
    numbers[slot] = number;
    kept[slot] ||= values.length;
    values[kept[slot] as number] = value;
  });
  const at = (number: number): Value | undefined => values[kept[slotOf(number)] as number];
  return { at, get: (word, number = numberOf(word)) => at(number) };
}

/** The lists that words are on, one bit for each list. */
export interface Lists {
  /** The lists of a word. Pass the word's hash if it is known. */
  get(word: string, number?: number): number;
  /** The lists of the word with this hash. */
  at(number: number): number;
}

const BLANK = 32;
// A word and the blank after it have twice as many on average. With words of two letters, slots would still be left.
const UNITS_A_WORD = 4;

/** Unpacks lists of words, which have a blank between them. */
export function listed(lists: readonly (readonly [list: number, words: string])[]): Lists {
  let length = 0;
  for (const [, words] of lists) length += words.length;
  const { numbers, kept, slotOf } = slotsFor(length / UNITS_A_WORD);
  for (const [list, words] of lists) {
    let sum = NO_UNITS;
    // Unit by unit, because nothing is compiled yet when lists are unpacked: a call for each word takes twice as long.
    for (let at = 0; at <= words.length; at += 1) {
      const unit = words.charCodeAt(at);
      if (unit > BLANK) sum = summed(sum, unit);
      else {
        const number = numberOfSum(sum);
        const slot = slotOf(number);
        numbers[slot] = number;
        kept[slot] = (kept[slot] as number) | list;
        sum = NO_UNITS;
      }
    }
  }
  const at = (number: number): number => kept[slotOf(number)] as number;
  return { at, get: (word, number = numberOf(word)) => at(number) };
}

/** The slots of a table, by the hashes of the words in them. */
interface Slots {
  readonly numbers: Int32Array;
  /** What is kept for each hash; 0 in an empty slot. */
  readonly kept: Int32Array;
  /** The slot of a hash, or the empty one where it belongs. */
  slotOf(number: number): number;
}

/** Makes slots for so many words. At most half of them are taken: most words that are not there meet an empty one. */
function slotsFor(most: number): Slots {
  const mask = (2 << (32 - Math.clz32(most))) - 1;
  const numbers = new Int32Array(mask + 1);
  const kept = new Int32Array(mask + 1);
  const slotOf = (number: number): number => {
    let slot = number & mask;
    while (kept[slot] !== 0 && numbers[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  };
  return { numbers, kept, slotOf };
}
