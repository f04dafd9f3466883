/** Words with what is told of each, found by the numbers that are made of them. */

import { numberOf } from "./hashed.ts";

/**
 * Words with what is told of each. A `Map` would have the engine make a number of its own of every word that was just cut
 * from a text; here one number of a word does for all the tables that are asked for it.
 */
export interface Table<Value> {
  /** What is told of a word, whose number is given where it is known. */
  get(word: string, number?: number): Value | undefined;
  /** The same of the word that stands in a stretch of a text's units. */
  at(units: Uint16Array, start: number, end: number, number: number): Value | undefined;
}

/** The table of words, each with what is told of it. */
export function tableOf<Value>(entries: ReadonlyMap<string, Value>): Table<Value> {
  // At most half of the slots is taken, so that most words that are in no table meet an empty one.
  const mask = (2 << (32 - Math.clz32(entries.size))) - 1;
  const numbers = new Int32Array(mask + 1);
  // The place of each slot's word, from one on.
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

/** Whether a word stands in a stretch of a text's units. */
function stands(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== units[start + at]) return false;
  return true;
}

/** The lists that each word is on, a bit a list. */
export function listed(lists: readonly (readonly [list: number, words: string])[]): Table<number> {
  const all = new Map<string, number>();
  for (const [list, words] of lists)
    for (const word of words.split(" ")) all.set(word, (all.get(word) ?? 0) | list);
  return tableOf(all);
}
