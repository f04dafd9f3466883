/** Sets of numbers that are joined two by two. */

/** Sets of the numbers from 0 up; at first, each number is in a set of its own. */
export interface JoinedSets {
  /** The least number of the set that a number is in. */
  leastOf(number: number): number;
  /** How many numbers are in the set whose least number this is. */
  sizeOf(least: number): number;
  /** Joins two sets, which are named by their least numbers; the first must be the smaller one. */
  join(first: number, second: number): void;
}

/** Creates sets of the numbers below `count`. */
export function createSets(count: number): JoinedSets {
  // Leads from each number towards the least one of its set.
  const parent = Int32Array.from({ length: count }, (_, index) => index);
  const sizes = new Uint32Array(count).fill(1);
  return {
    leastOf(number) {
      let least = number;
      while (parent[least] !== least) {
        parent[least] = parent[parent[least] as number] as number;
        least = parent[least] as number;
      }
      return least;
    },
    sizeOf: (least) => sizes[least] as number,
    join(first, second) {
      parent[second] = first;
      sizes[first] = (sizes[first] as number) + (sizes[second] as number);
    },
  };
}
