/** Names in a list: what stands beside one is most often of its kind. */

import type { Candidate } from "../candidates/candidates.ts";
import type { Sport } from "../words/sports.ts";
import { isOwner } from "../words/words.ts";
import type { Clue } from "./clue.ts";
import type { Weighed } from "./elsewhere.ts";
import { KINDS, type Kind, PLACE } from "./kinds.ts";
import { add, bestOf, LEAST, see, type Tally } from "./tally.ts";

const [APART, COMMA, AND] = [0, 1, 2] as const;

/** Adds what the lists show that candidates stand in. They are taken in their order. */
export type InLists = (at: number, isUnknown: boolean, tally: Tally) => void;

/** Makes the function that adds what lists show of a text's candidates. */
export function inListsOf(weighed: readonly Weighed[], sport: Sport | undefined): InLists {
  const goesOn = listsOf(weighed.map(({ clue }) => clue.candidate));
  const scoresOf = (at: number): readonly number[] => (weighed[at] as Weighed).scores;
  const listed = sport === undefined ? LISTED_PLACES : LISTED_IN_SPORT;
  // Whether the list that the last candidate stands in is one of places.
  let isIn = false;
  return (at, isUnknown, tally) => {
    const { clue } = weighed[at] as Weighed;
    const isListed = goesOn(at);
    // in Ceesje, Phnom Torvan and Mirkov, but not: In Paris, Kessler and Torvald
    const begins = listed.test(clue.before) && bestOf(tally.sums) === PLACE;
    isIn = isUnknown && !clue.reading.family && (isListed ? isIn : begins);
    if (isListed && isIn && !clue.plain)
      see(tally, PLACE, LISTED_PLACE, "stands in a list of places");
    const isBare = isUnknown && isBareName(clue, tally);
    if (isListed) addBeside(tally, scoresOf(at - 1), isBare);
    if (goesOn(at + 1)) addBeside(tally, scoresOf(at + 1), isBare);
  };
}

// What is before a list of places: in Ceesje, Torvan and Mirkov | villagers at Ceesje and Torvan. Teams play at others.
const LISTED_PLACES = /^(?:in|at|near|around)$/;
const LISTED_IN_SPORT = /^in$/;
// How much it counts that a list is one of places.
const LISTED_PLACE = 2.5;
// How much the evidence for the name beside a name counts.
const BESIDE = 0.2;

/** Whether nothing at all speaks for a single word. */
function isBareName({ count, plain }: Clue, { sums }: Tally): boolean {
  return count === 1 && !plain && bestOf(sums) < 0;
}

/** Adds what speaks for the kind of the name beside one, and against others; more if that is all that there is. */
function addBeside({ sums, seen }: Tally, scores: readonly number[], isBare: boolean): void {
  const best = bestOf(scores);
  if (best < 0) return;
  seen.push([KINDS[best] as Kind, "stands in a list with such a name"]);
  for (let at = 0; at < sums.length; at += 1) {
    const score = scores[at] as number;
    if (at === best || score < 0) add(sums, at, BESIDE * score);
  }
  if (isBare) add(sums, best, LEAST / 2);
}

/** Tells of candidates in their order whether one goes on a list with the one before it: `Lee, Hill and Kim`. */
function listsOf(candidates: readonly Candidate[]): (at: number) => boolean {
  // One more than there are: nothing goes on after the last one.
  const joints = new Uint8Array(candidates.length + 1);
  for (let at = 1; at < candidates.length; at += 1)
    joints[at] = jointOf(candidates[at - 1] as Candidate, candidates[at] as Candidate);
  const isJoined = (at: number): boolean => joints[at] !== APART;
  // A comma by itself parts what is no list: `Ann Lee, Harbor Corp`.
  return (at) =>
    joints[at] === AND || (joints[at] === COMMA && (isJoined(at - 1) || isJoined(at + 1)));
}

function jointOf({ line, from, to }: Candidate, next: Candidate): number {
  // In `Ann Lee and Harbor's Bob Kim`, Harbor is not beside Ann Lee.
  if (next.from !== to + 1 || next.line !== line || isOwner(line, next.to)) return APART;
  // Ann Lee of Harbor College and Bob Kim of the Institute
  if (line[from - 1]?.text === "of" && line[next.to]?.text === "of") return APART;
  const text = line[to]?.text;
  if (text === ",") return COMMA;
  return text === "and" ? AND : APART;
}
