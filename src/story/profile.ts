/** What identifies the story of an article, in a form that can be compared with thousands of others. */

import { isWithdrawal } from "../article/withdrawal.ts";
import { dayNumber, fromPlainDate } from "../date/calendar.ts";
import type { Article } from "../model.ts";
import { FNV_PRIME, hashOf } from "../text/hash.ts";
import { agencyOf, isCorrection, storySlug, versionNumber } from "./version.ts";
import { topicOf, wordsOf } from "./words.ts";

/** An article as it is grouped. */
export interface Profile {
  readonly agency: string;
  /** The day it was filed, as `dayNumber` counts days; `undefined` if that is unknown. */
  readonly day: number | undefined;
  readonly place: string | undefined;
  readonly slug: string | undefined;
  /** Whether it is a digest of several stories. */
  readonly isDigest: boolean;
  /** The number of the version that it says it is; 0 if it says nothing. */
  readonly revision: number;
  /** Whether it says that it corrects or withdraws an earlier version. */
  readonly correction: boolean;
  readonly withdrawal: boolean;
  /** Whether it says that it is one of several versions. */
  readonly marked: boolean;
  /** Its headline without markers; empty if it has none. */
  readonly title: string;
  /** The words of its headline and its opening paragraphs that say what it is about. */
  readonly opening: ReadonlySet<string>;
  /** Hashes of its runs of words, without duplicates, in ascending order. */
  readonly shingles: Uint32Array;
}

// A run of four words is rarely shared by chance, and survives an edit elsewhere in the sentence.
const SHINGLE = 4;
// The lede and the paragraphs after it say what a story is about.
const OPENING = 3;

// Kill the story "Tram line reopens," which moved in error.
const QUOTES = /,?["“”]/;

/** Makes the profile of an article. */
export function profileOf(article: Article): Profile {
  const { headline, dateline, date } = article;
  const revision = versionNumber(article);
  const withdrawal = isWithdrawal(article);
  const correction = withdrawal || isCorrection(article);
  let texts = [article, ...article.items].flatMap(({ paragraphs }) =>
    paragraphs.map(({ text }) => text),
  );
  let title = headline?.text ?? "";
  // A withdrawal repeats or quotes the headline, and its text is about the story and not the story.
  if (withdrawal) {
    title ||= texts.join().split(QUOTES)[1] ?? "";
    texts = [];
  }
  const filed = fromPlainDate(dateline?.date ?? date ?? "");
  return {
    agency: agencyOf(article),
    day: filed && dayNumber(filed),
    place: dateline?.places[0]?.name,
    slug: storySlug(article),
    isDigest: article.items.length > 0,
    revision,
    correction,
    withdrawal,
    marked: revision !== 0 || correction,
    title,
    opening: topicOf(`${title} ${texts.slice(0, OPENING).join(" ")}`),
    shingles: shinglesOf(texts),
  };
}

function shinglesOf(texts: readonly string[]): Uint32Array {
  const found = new Set<number>();
  for (const text of texts) {
    const hashes = wordsOf(text).map(hashOf);
    for (let at = 0; at + SHINGLE <= hashes.length; at += 1) {
      let hash = 0;
      for (let step = 0; step < SHINGLE; step += 1)
        hash = (Math.imul(hash, FNV_PRIME) ^ (hashes[at + step] as number)) >>> 0;
      // 0 marks an empty slot in posting lists.
      found.add(hash || 1);
    }
  }
  return Uint32Array.from(found).sort();
}

/** The days between two articles; 0 if the day of one of them is unknown. */
export function daysBetween({ day: one }: Profile, { day: two }: Profile): number {
  return one === undefined || two === undefined ? 0 : Math.abs(one - two);
}

/** The number of openings that contain each word. */
export function wordCounts(profiles: readonly Profile[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { opening } of profiles)
    for (const word of opening) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
