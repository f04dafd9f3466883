/** Maps from words to the lists that they are on, by the words' hashes. */

import { numberOf } from "./hashed.ts";

/**
 * The lists that words are on, one bit for each list. With a `Map` the engine would hash every word that was just cut
 * from a text; here one hash of a word serves all lists. The words themselves are not kept: one in a million others has
 * the hash of one of several thousand words, which is rarer than the false matches of the lists by far.
 */
export interface Lists {
  /** The lists of a word. Pass the word's hash if it is known. */
  get(word: string, number?: number): number;
  /** The lists of the word with this hash. */
  at(number: number): number;
}

// A word and the blank after it have twice as many on average. With words of two letters, slots would still be left.
const UNITS_A_WORD = 4;

/** Unpacks lists of words, which have a blank between them. */
export function listed(lists: readonly (readonly [list: number, words: string])[]): Lists {
  let length = 0;
  for (const [, words] of lists) length += words.length;
  // At most half of the slots are taken: most words that are not there meet an empty one.
  const mask = (2 << (32 - Math.clz32(length / UNITS_A_WORD))) - 1;
  const numbers = new Int32Array(mask + 1);
  // The lists of each hash; 0 in an empty slot.
  const kept = new Int32Array(mask + 1);
  /** The slot of a hash, or the empty one where it belongs. */
  const slotOf = (number: number): number => {
    let slot = number & mask;
    while (kept[slot] !== 0 && numbers[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  };
  for (const [list, words] of lists)
    for (const word of words.split(" ")) {
      const number = numberOf(word);
      const slot = slotOf(number);
      numbers[slot] = number;
      kept[slot] = (kept[slot] as number) | list;
    }
  const at = (number: number): number => kept[slotOf(number)] as number;
  return { at, get: (word, number = numberOf(word)) => at(number) };
}
