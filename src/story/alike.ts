/** How much two articles have in common of what identifies their story. */

import type { Postings } from "./postings.ts";
import { type Profile, wordCounts } from "./profile.ts";
import { sharedCount } from "./words.ts";

/** The evidence that two articles are versions of one story. */
export interface Likeness {
  /** The share of the shorter article's text that the other has too, not counting what many articles have: 0 to 1. */
  readonly text: number;
  /** The share of the words of headline and opening that both have, weighted by how rare they are: 0 to 1. */
  readonly topic: number;
}

/** Measures what the articles of a feed share. */
export interface Scale {
  /** The share of text that two articles have in common. */
  text(a: number, b: number): number;
  /** The weighted share of words that their openings have in common. */
  topic(a: number, b: number): number;
}

/** Makes a scale for the given articles. What recurs day after day weighs little. */
export function scaleFor(profiles: readonly Profile[], postings: Postings): Scale {
  const weights = profiles.map(({ shingles }) => weightsOf(shingles, profiles, postings));
  const totals = weights.map((list) => list.reduce((sum, weight) => sum + weight, 0));
  const rarity = rarityOf(profiles);
  const sizes = profiles.map(({ opening }) => sumOf(opening, rarity));
  return {
    text: (a, b) => {
      const least = Math.min(totals[a] as number, totals[b] as number);
      return least === 0 ? 0 : sharedWeight(profiles, weights, a, b) / least;
    },
    topic: (a, b) => {
      const least = Math.min(sizes[a] as number, sizes[b] as number);
      const [few, many] = [(profiles[a] as Profile).opening, (profiles[b] as Profile).opening];
      return least === 0 ? 0 : sumOf(few, rarity, many) / least;
    },
  };
}

/**
 * Weighs an article's runs of words: one divided by the square of the number of days on which the run occurs, and
 * nothing for a run that very many articles have.
 */
function weightsOf(
  shingles: Uint32Array,
  profiles: readonly Profile[],
  postings: Postings,
): Float32Array {
  return Float32Array.from(shingles, (key) => {
    const count = postings.count(key);
    if (count === 1) return 1;
    const holders = postings.of(key);
    if (holders.length === 0) return 0;
    const days = new Set<number | undefined>();
    for (const index of holders) days.add((profiles[index] as Profile).day);
    return 1 / days.size ** 2;
  });
}

function sharedWeight(
  profiles: readonly Profile[],
  weights: readonly Float32Array[],
  a: number,
  b: number,
): number {
  const one = (profiles[a] as Profile).shingles;
  const two = (profiles[b] as Profile).shingles;
  const own = weights[a] as Float32Array;
  let sum = 0;
  let at = 0;
  for (let index = 0; index < one.length; index += 1) {
    const key = one[index] as number;
    while (at < two.length && (two[at] as number) < key) at += 1;
    if (two[at] === key) sum += own[index] as number;
  }
  return sum;
}

/**
 * How rare each opening word is: the logarithm of the number of openings for each one that has the word, squared, since
 * a name that two openings share says more than ten words of the trade.
 */
function rarityOf(profiles: readonly Profile[]): Map<string, number> {
  const counts = wordCounts(profiles);
  for (const [word, count] of counts) counts.set(word, Math.log(1 + profiles.length / count) ** 2);
  return counts;
}

function sumOf(
  words: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
  within?: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const word of words) if (within?.has(word) !== false) sum += rarity.get(word) ?? 0;
  return sum;
}

// Seoul stocks open lower, but not Vietnam opens its stock market | Markets open to tourists
const OPENS =
  /\b(?:bourse|dollar|futures|markets?|shares|stocks|yen) open(?:s|ed)?\b(?! (?:for|its|the|to)\b)/i;
const CLOSES =
  /\b(?:bourse|dollar|futures|markets?|shares|stocks|yen) (?:close|end|finish)(?:s|d|ed|es)?\b(?! (?:for|its|the|to)\b)/i;

/** Whether one headline says how a market opened, and the other how it closed: two reports of one day. */
export function areOfTwoTimes({ title: a }: Profile, { title: b }: Profile): boolean {
  const [opened, closed] = OPENS.test(a) ? [a, b] : [b, a];
  return OPENS.test(opened) && CLOSES.test(closed) && !CLOSES.test(opened) && !OPENS.test(closed);
}

const NUMBER = /^\d+$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/**
 * Whether both openings have weekdays, or both have numbers, but none in common: today's report and yesterday's, which
 * are alike in everything else.
 */
export function disagree({ opening: a }: Profile, { opening: b }: Profile): boolean {
  return (
    differ(only(a, WEEKDAY), only(b, WEEKDAY), 1) || differ(only(a, NUMBER), only(b, NUMBER), 2)
  );
}

function only(words: ReadonlySet<string>, form: RegExp): Set<string> {
  return new Set([...words].filter((word) => form.test(word)));
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  return a.size >= least && b.size >= least && sharedCount(a, b) === 0;
}
