/** Adds up the evidence for what a candidate is. */

import { KINDS, type Kind } from "./kinds.ts";
import type { Seen } from "./named.ts";

/** The evidence so far. */
export interface Tally {
  /** By the indexes of the kinds. */
  readonly sums: number[];
  /** What the rest of the text shows. */
  readonly seen: Seen[];
}

/** Less evidence than this does not count. */
export const LEAST: number = 1;

/** Adds a weight to the sum of a kind. */
export function add(sums: number[], kindAt: number, weight: number): void {
  (sums[kindAt] as number) += weight;
}

/** Adds what the rest of the text shows, and notes it. */
export function see({ sums, seen }: Tally, kindAt: number, weight: number, reason: string): void {
  add(sums, kindAt, weight);
  seen.push([KINDS[kindAt] as Kind, reason]);
}

/** The index of the kind with the most evidence, or -1 if no kind has enough. */
export function bestOf(scores: readonly number[]): number {
  let best = -1;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    if (score >= LEAST && (best < 0 || score > (scores[best] as number))) best = at;
  }
  return best;
}
