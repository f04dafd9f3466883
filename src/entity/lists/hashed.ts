/** The numbers that are made of words: lists and tables are asked by them. */

/** The number that is made of a word, with its sign; tools/names.mjs has the same without one. */
export function numberOf(word: string): number {
  let sum = NO_UNITS;
  // Not by a function of its own: so each word of the lists is numbered, at first when nothing is compiled yet.
  for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), FNV);
  return numberOfSum(sum);
}

/** The same of the word that stands in a stretch of a text's units. */
export function numberIn(units: Uint16Array, start: number, end: number): number {
  let sum = NO_UNITS;
  for (let at = start; at < end; at += 1) sum = summed(sum, units[at] as number);
  return numberOfSum(sum);
}

const FNV = 0x01000193;

/** What a word's number is made of unit by unit: the sum of none, with one unit more, and the number of a sum. */
export const NO_UNITS: number = 0x811c9dc5 | 0;

export function summed(sum: number, unit: number): number {
  return Math.imul(sum ^ unit, FNV);
}

export function numberOfSum(sum: number): number {
  const mixed = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
