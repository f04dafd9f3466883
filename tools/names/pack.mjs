/** Packs words and names as src/entity/lists/lists.ts reads them. */

import { importSource } from "../source.mjs";

const { BLOCK, DIGITS, MOST } = await importSource("src/entity/lists/format.ts");
const { numberOf } = await importSource("src/entity/lists/hashed.ts");
const { scaled } = await importSource("src/entity/lists/lists.ts");

// So many limits are tried, so far apart.
const [TRIES, STEP] = [3500, 37];
// How much worse it is if a word that evidence asks for, or a name that copy is full of, would seem to be in a list than
// another name.
const CUE = 20;

/**
 * Packs words. Of several limits, the one is taken with which fewest of the cues and of the names of `apart` would seem to
 * be in the list.
 */
export function packWords(words, bits, { cues = [], names = [] } = {}) {
  const list = [...words].map(numberOf);
  const least = list.length << bits;
  const others = (all) => [...new Set(all)].filter((word) => !words.has(word)).map(numberOf);
  const [otherCues, otherNames] = [others(cues), others(names)];
  const tries = cues.length + names.length > 0 ? TRIES : 1;
  let [limit, fewest] = [least, Number.POSITIVE_INFINITY];
  for (let at = 0; at < tries; at += 1) {
    const tried = least + at * STEP;
    const taken = new Set(list.map((number) => scaled(number, tried)));
    const clashes = (numbers) =>
      numbers.filter((number) => taken.has(scaled(number, tried))).length;
    const all = CUE * clashes(otherCues) + clashes(otherNames);
    if (all < fewest) [limit, fewest] = [tried, all];
  }
  return `${limit} ${pack(
    list.map((number) => scaled(number, limit)),
    bits,
    limit,
  )}`;
}

/**
 * The numbers of words, sorted, in blocks, which src/entity/lists/lists.ts reads one by one: of each block the steps
 * between its numbers (Golomb): a step's whole multiples of eleven sixteenths of `2 ** bits`, which takes least where that
 * is the average step, in ones and a zero, then its rest, the smallest in a bit less. Of words that are not in the list one
 * in `2 ** bits` has the number of one that is.
 */
export function pack(numbers, bits, limit) {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return blocksOf(sorted, bits, limit)
    .map((block, at) => packBlock(block, at << (bits + BLOCK), bits))
    .join(".");
}

/** Sorted numbers block by block. */
export function blocksOf(sorted, bits, limit) {
  const size = 1 << (bits + BLOCK);
  const blocks = Array.from({ length: Math.ceil(limit / size) }, () => []);
  for (const number of sorted) blocks[Math.floor(number / size)].push(number);
  return blocks;
}

function packBlock(numbers, start, bits) {
  if (numbers.length >= MOST)
    throw new RangeError(`${numbers.length} numbers are too many for a block`);
  const multiple = 11 << (bits - 4);
  const short = 2 ** bits - multiple;
  let digits = "";
  let before = start;
  for (const number of numbers) {
    const step = number - before;
    before = number;
    const rest = step % multiple;
    const binary =
      rest < short
        ? rest.toString(2).padStart(bits - 1, "0")
        : (rest + short).toString(2).padStart(bits, "0");
    digits += `${"1".repeat(Math.floor(step / multiple))}0${binary}`;
  }
  // Ones to the end are the number of no word; one at least stands there, for more than a number's bits are read at once.
  return digitsOf(`${digits}1`);
}

/** Bits as digits of base 64, and ones to the end of the last. */
export function digitsOf(bits) {
  return bits
    .padEnd(Math.ceil(bits.length / 6) * 6, "1")
    .replaceAll(/.{6}/g, (six) => DIGITS[Number.parseInt(six, 2)]);
}
