/** Finds the pairs of articles worth comparing: those that have something rare in common. */

import { hashOf } from "../text/hash.ts";
import { type Postings, postingsOf } from "./postings.ts";
import { daysBetween, type Profile, wordCounts } from "./profile.ts";

// A run of words that more articles share is a stock phrase, and a pair of opening words that more share says little.
const MOST_HOLDERS = 40;
// The rarest runs of an article and the pairs of its rarest words are enough to find its other versions.
const RUNS = 48;
const RARE = 12;
// An urgent without a body has only its headline in common with the leads, whose rarest words are those that they share.
const FIRST = 3;
const WORD_PAIRS = 110;
// Versions share a sentence or a few rare words, which make several runs or pairs. Other articles share one by chance.
const LEAST_MET = 3;
// The versions of a story move within this many days.
const MOST_DAYS = 2;

/** Pairs of articles, each once with the smaller index first, and the posting lists of their runs of words. */
export interface Candidates {
  readonly pairs: [number, number][];
  readonly postings: Postings;
}

/** Finds the candidate pairs. Their number grows in proportion to the number of articles, since every list is short. */
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

/** Counts how many of the lists each earlier article is on. */
function meet(met: Map<number, number>, lists: readonly Uint32Array[], index: number): void {
  for (const holders of lists) {
    for (const other of holders) {
      if (other >= index) break;
      met.set(other, (met.get(other) ?? 0) + 1);
    }
  }
}

/**
 * Hashes of the slug, of the headline and of pairs of the opening's first and rarest words. In a long feed, many articles
 * share a word, but few share two. The agency is part of the hash, which keeps the lists of agencies apart. An article
 * that is marked as a version also gets hashes without an agency, since the urgent before it may name none.
 */
function keysOf(
  { agency, marked, opening, slug, title }: Profile,
  counts: ReadonlyMap<string, number>,
): Uint32Array {
  const rank = (word: string): number => counts.get(word) as number;
  const known = [...opening].filter((word) => rank(word) > 1);
  const byRank = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
  const telling = new Set([...known.slice(0, FIRST), ...known.sort(byRank).slice(0, RARE)]);
  // A withdrawal may have no dateline, and so no agency, but has the headline or the slug.
  const keys = new Set([title, slug].flatMap((name) => (name ? nameKeys(name) : [])));
  for (const name of new Set(marked ? [agency, ""] : [agency])) {
    const hashes = Array.from(telling, (word) => hashOf(`${name} ${word}`));
    for (const one of hashes)
      for (const two of hashes) if (one < two) keys.add((one ^ two) >>> 0 || 1);
  }
  return Uint32Array.from(keys).sort();
}

/** The hashes of a slug or a headline, as many as two articles must share, so that a common one is enough. */
function nameKeys(name: string): number[] {
  return Array.from({ length: LEAST_MET }, (_, index) => hashOf(`${name}/${index}`));
}

/** The shortest lists that an article is on together with others. */
function rarest(keys: Uint32Array, lists: Postings, most: number): Uint32Array[] {
  const found = Array.from(keys, (key) => lists.of(key)).filter(({ length }) => length > 1);
  return found.length <= most ? found : found.sort((a, b) => a.length - b.length).slice(0, most);
}

/** Whether two articles can be versions of one story. An urgent may have no dateline, and so no agency, yet. */
function canMeet(a: Profile, b: Profile): boolean {
  // A news summary is no version of the stories that it lists.
  if (a.isDigest !== b.isDigest) return false;
  if (a.agency !== b.agency && a.agency !== "" && b.agency !== "") return false;
  return daysBetween(a, b) <= MOST_DAYS;
}
