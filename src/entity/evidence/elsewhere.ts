/** The evidence for candidates, and for the same name all through a text. */

import type { Candidate } from "../candidates/candidates.ts";
import { numberIn } from "../lists/hashed.ts";
import type { Copy } from "../words/copy.ts";
import type { Sport } from "../words/sports.ts";
import type { Word } from "../words/words.ts";
import { UNKNOWN } from "./around/bits.ts";
import { type Clue, clueOf } from "./clue.ts";
import { type Reading, readingOf } from "./reading.ts";
import { add } from "./tally.ts";
import { weightsOf, weightsOfName } from "./weights.ts";

/** A candidate's evidence, and what all the places of its name have. */
export interface Weighed {
  readonly clue: Clue;
  /** By the indexes of the kinds. */
  readonly scores: readonly number[];
  readonly everywhere: Everywhere;
}

/** A name of the text, looked up once, with the evidence of all its occurrences. */
export interface Everywhere {
  readonly reading: Reading;
  readonly ofName: readonly number[];
  readonly scores: number[];
  count: number;
}

/** The evidence of the candidates that are not in lines in capitals or headline case. */
export function lookAt(
  { units }: Copy,
  candidates: readonly Candidate[],
  sport: Sport | undefined,
): Weighed[] {
  // Each step goes through all candidates before the next step begins, so that its code and data stay in the cache.
  const quiet = candidates.filter(({ inCapitals }) => !inCapitals);
  // By the hashes of the names.
  const names = new Map<number, Everywhere>();
  const everywheres = quiet.map((candidate) => everywhereOf(units, candidate, sport, names));
  const clues = quiet.map((candidate, at) =>
    clueOf(candidate, (everywheres[at] as Everywhere).reading),
  );
  return clues.map((clue, index) => {
    const everywhere = everywheres[index] as Everywhere;
    const scores = weightsOf(clue, everywhere.ofName);
    everywhere.count += 1;
    for (let at = 0; at < scores.length; at += 1) add(everywhere.scores, at, scores[at] as number);
    return { clue, scores, everywhere };
  });
}

function everywhereOf(
  units: Uint16Array,
  { name, words }: Candidate,
  sport: Sport | undefined,
  names: Map<number, Everywhere>,
): Everywhere {
  const { start } = words[0] as Word;
  const number = numberIn(units, start, start + name.length);
  let slot = number;
  let known = names.get(slot);
  // Two names can have the same hash.
  while (known !== undefined && known.reading.name !== name) {
    slot += 1;
    known = names.get(slot);
  }
  if (known !== undefined) return known;
  const reading = readingOf(name, number, words, sport);
  const found = { reading, ofName: weightsOfName(reading), scores: [0, 0, 0, 0], count: 0 };
  names.set(slot, found);
  return found;
}

// How much the average evidence for the same name elsewhere counts.
const ELSEWHERE = 0.8;

/**
 * The evidence for a name, with that of its other occurrences. One of which nothing is known is of one kind all through
 * the text, but the clubs of a sports report can be places too.
 */
export function withElsewhere(
  { bits, sport }: Clue,
  scores: readonly number[],
  { scores: all, count }: Everywhere,
): number[] {
  if (count === 1) return [...scores];
  if ((bits & UNKNOWN) !== 0 && sport === undefined)
    return all.map((score) => ((1 + ELSEWHERE) / count) * score);
  const share = ELSEWHERE / (count - 1);
  return scores.map((score, at) => score + share * ((all[at] as number) - score));
}
