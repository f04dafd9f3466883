/** Which pairs of articles are worth comparing: those that have something rare in common. */

import { hashOf } from "../text/hash.ts";
import { type Postings, postingsOf } from "./postings.ts";
import { type Profile, wordCounts } from "./profile.ts";

// A run of words in more articles than this is a phrase of the trade; so is a word in more openings.
const MOST_HOLDERS = 40;
// The rarest runs of an article, and the pairs of its rarest words, are enough to meet its other versions.
const RUNS = 48;
const RARE = 12;
const WORD_PAIRS = 80;
// Versions have a sentence or a few rare words in common, which are several runs and pairs; two articles meet by chance once.
const LEAST_MET = 3;
// A story's versions move within two days.
const MOST_DAYS = 2;

/** Pairs of articles, each once with the smaller index first, and the posting lists of their runs of words. */
export interface Candidates {
  readonly pairs: [number, number][];
  readonly postings: Postings;
}

/** Finds the pairs; their number grows with that of the articles, since every list is short. */
export function candidatePairs(profiles: readonly Profile[]): Candidates {
  const postings = postingsOf(
    profiles.map(({ shingles }) => shingles),
    MOST_HOLDERS,
  );
  const counts = wordCounts(profiles);
  const keys = profiles.map((profile) => keysOf(profile, counts));
  const others = postingsOf(keys, MOST_HOLDERS);
  const pairs: [number, number][] = [];
  profiles.forEach((profile, index) => {
    const met = new Map<number, number>();
    meet(met, rarest(profile.shingles, postings, RUNS), index);
    meet(met, rarest(keys[index] as Uint32Array, others, WORD_PAIRS), index);
    for (const [other, times] of met) {
      if (times >= LEAST_MET && canMeet(profile, profiles[other] as Profile))
        pairs.push([other, index]);
    }
  });
  return { pairs, postings };
}

/** Counts how many of the lists the articles before this one are on. */
function meet(met: Map<number, number>, lists: readonly Uint32Array[], index: number): void {
  for (const holders of lists) {
    for (const other of holders) {
      if (other >= index) break;
      met.set(other, (met.get(other) ?? 0) + 1);
    }
  }
}

/**
 * The hashes of the slug and of the pairs of the opening's rarest words: one word is on too many lists of a long feed,
 * two together seldom are. The agency in them keeps the agencies' lists apart; what is marked as a version can also follow
 * an urgent that names none.
 */
function keysOf(
  { agency, marked, opening, slug }: Profile,
  counts: ReadonlyMap<string, number>,
): Uint32Array {
  const rank = (word: string): number => counts.get(word) ?? 0;
  const rare = [...opening].filter((word) => rank(word) > 1);
  rare.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).splice(RARE);
  const keys = new Set<number>(slug === undefined ? [] : slugKeys(agency, slug));
  for (const name of marked && agency !== "" ? [agency, ""] : [agency]) {
    const hashes = rare.map((word) => hashOf(`${name} ${word}`));
    hashes.forEach((one, index) => {
      for (const two of hashes.slice(index + 1)) keys.add((one ^ two) >>> 0 || 1);
    });
  }
  return Uint32Array.from(keys).sort();
}

/** A slug by itself is enough to meet. */
function slugKeys(agency: string, slug: string): number[] {
  return Array.from({ length: LEAST_MET }, (_, index) => hashOf(`${agency}/${slug}/${index}`));
}

/** The shortest lists that an article is on with others. */
function rarest(keys: Uint32Array, lists: Postings, most: number): Uint32Array[] {
  const found: Uint32Array[] = [];
  for (const key of keys) {
    const holders = lists.of(key);
    if (holders.length > 1) found.push(holders);
  }
  return found.length <= most ? found : found.sort((a, b) => a.length - b.length).slice(0, most);
}

function canMeet(a: Profile, b: Profile): boolean {
  if (a.agency !== b.agency && a.agency !== "" && b.agency !== "") return false;
  return a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= MOST_DAYS;
}
