/** Maps from words to what is known about them, searched by hash. */

import { numberOf } from "./hashed.ts";

/**
 * A map from words to values. With a `Map` the engine would hash every word that was just cut from a text; here one
 * hash of a word serves all tables.
 */
export interface Table<Value> {
  /** The value of a word. Pass the word's hash if it is known. */
  get(word: string, number?: number): Value | undefined;
  /** The value of the word in a stretch of a text's code units. */
  at(units: Uint16Array, start: number, end: number, number: number): Value | undefined;
}

/** Makes a table of words and their values. */
export function tableOf<Value>(entries: ReadonlyMap<string, Value>): Table<Value> {
  // At most half of the slots are taken, so that most words that are not in the table meet an empty slot.
  const mask = (2 << (32 - Math.clz32(entries.size))) - 1;
  const numbers = new Int32Array(mask + 1);
  // The index of each slot's word plus one; 0 for an empty slot.
  const places = new Uint16Array(mask + 1);
  const words: string[] = [];
  const values: Value[] = [];
  for (const [word, value] of entries) {
    const number = numberOf(word);
    let slot = number & mask;
    while (places[slot] !== 0) slot = (slot + 1) & mask;
    numbers[slot] = number;
    places[slot] = words.push(word);
    values.push(value);
  }
  return {
    get(word, number = numberOf(word)) {
      for (let slot = number & mask; places[slot] !== 0; slot = (slot + 1) & mask) {
        const index = (places[slot] as number) - 1;
        if (numbers[slot] === number && words[index] === word) return values[index];
      }
      return undefined;
    },
    at(units, start, end, number) {
      for (let slot = number & mask; places[slot] !== 0; slot = (slot + 1) & mask) {
        const index = (places[slot] as number) - 1;
        if (numbers[slot] === number && stands(words[index] as string, units, start, end))
          return values[index];
      }
      return undefined;
    },
  };
}

/** Whether a word is the one in a stretch of a text's code units. */
function stands(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== units[start + at]) return false;
  return true;
}

/** Makes a table of the lists that each word is on, one bit for each list. */
export function listed(lists: readonly (readonly [list: number, words: string])[]): Table<number> {
  const all = new Map<string, number>();
  for (const [list, words] of lists)
    for (const word of words.split(" ")) all.set(word, (all.get(word) ?? 0) | list);
  return tableOf(all);
}
