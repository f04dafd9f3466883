/** Maps from words to what is known about them, by the words' hashes. */

import { numberOf } from "./hashed.ts";

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
  const { set, table } = emptyTable<Value>(entries.size);
  for (const [word, value] of entries) set(numberOf(word), value);
  return table;
}

/** Makes a table of the lists that each word is on, one bit for each list. */
export function listed(lists: readonly (readonly [list: number, words: string])[]): Table<number> {
  const split = lists.map(([list, words]) => [list, words.split(" ")] as const);
  const { set, table } = emptyTable<number>(
    split.reduce((size, [, words]) => size + words.length, 0),
  );
  for (const [list, words] of split)
    for (const word of words) {
      const number = numberOf(word);
      set(number, (table.at(number) ?? 0) | list);
    }
  return table;
}

/** A table with room for so many words, and the function that sets the value for a hash. */
function emptyTable<Value>(most: number): {
  readonly table: Table<Value>;
  set(number: number, value: Value): void;
} {
  // At most half of the slots are taken, so that most words that are not in the table meet an empty slot.
  const mask = (2 << (32 - Math.clz32(most))) - 1;
  const numbers = new Int32Array(mask + 1);
  // The index of each slot's value; 0 for an empty slot, which has none.
  const places = new Uint16Array(mask + 1);
  const values: (Value | undefined)[] = [undefined];
  const slotOf = (number: number): number => {
    let slot = number & mask;
    while (places[slot] !== 0 && numbers[slot] !== number) slot = (slot + 1) & mask;
    return slot;
  };
  const at = (number: number): Value | undefined => values[places[slotOf(number)] as number];
  return {
    table: { at, get: (word, number = numberOf(word)) => at(number) },
    set(number, value) {
      const slot = slotOf(number);
      numbers[slot] = number;
      places[slot] ||= values.length;
      values[places[slot] as number] = value;
    },
  };
}
