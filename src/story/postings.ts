/**
 * Finds which of thousands of articles have a number in common. These are posting lists over millions of 32-bit
 * numbers, in typed arrays, since a `Map` of them takes five times the memory and time.
 */

/** Posting lists: for each number, the articles that have it, in ascending order. */
export interface Postings {
  /** The articles that have a number; empty if only one has it, or too many have. */
  of(key: number): Uint32Array;
  /** How many articles have a number. */
  count(key: number): number;
}

/**
 * Builds the lists of the numbers that at most `most` of the sets have. A number must not be 0, which marks an empty
 * slot.
 */
export function postingsOf(sets: readonly Uint32Array[], most: number): Postings {
  const total = sets.reduce((sum, { length }) => sum + length, 0);
  // A hash table with linear probing, at most half full.
  let size = 1024;
  while (size < total * 2) size *= 2;
  const keys = new Uint32Array(size);
  const counts = new Uint32Array(size);
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const set of sets) {
    for (const key of set) {
      const slot = slotOf(key);
      keys[slot] = key;
      counts[slot] = (counts[slot] as number) + 1;
    }
  }
  // Holds where each list starts at first, and where it ends once the lists are filled.
  const ends = new Uint32Array(size);
  let end = 0;
  for (let slot = 0; slot < size; slot += 1) {
    const count = counts[slot] as number;
    ends[slot] = end;
    if (count > 1 && count <= most) end += count;
  }
  const lists = new Uint32Array(end);
  sets.forEach((set, index) => {
    for (const key of set) {
      const slot = slotOf(key);
      const count = counts[slot] as number;
      if (count < 2 || count > most) continue;
      lists[ends[slot] as number] = index;
      ends[slot] = (ends[slot] as number) + 1;
    }
  });
  const none = new Uint32Array(0);
  return {
    of(key) {
      const slot = slotOf(key);
      const count = counts[slot] as number;
      if (count < 2 || count > most) return none;
      const after = ends[slot] as number;
      return lists.subarray(after - count, after);
    },
    count: (key) => counts[slotOf(key)] as number,
  };
}
