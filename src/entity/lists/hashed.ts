/** The hashes of words, by which lists and tables are searched. The code calls a word's hash its number. */

/** The hash of a word. */
export function numberOf(word: string): number {
  let sum = NO_UNITS;
  // `summed` is inlined, because all words of the lists are hashed here, at first before the engine compiles anything.
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), FNV);
  return numberOfSum(sum);
}

/** The same for the word in a stretch of a text's code units. */
export function numberIn(units: Uint16Array, start: number, end: number): number {
  let sum = NO_UNITS;
  for (let at = start; at < end; at += 1) sum = summed(sum, units[at] as number);
  return numberOfSum(sum);
}

const FNV = 0x01000193;

/** The sum that a hash starts from when it is computed unit by unit. */
export const NO_UNITS: number = 0x811c9dc5 | 0;

/** A sum with one more code unit added. */
export function summed(sum: number, unit: number): number {
  return Math.imul(sum ^ unit, FNV);
}

/** The hash of a sum. */
export function numberOfSum(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
