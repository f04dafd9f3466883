/** What the rows of several kinds look for beside a name. */

import {
  AFTER_PLACES,
  BELONGINGS,
  BODY_NOUNS,
  PLACES_OF,
  SORTS,
  STAFF,
  TITLES,
} from "../../lists/cue-bits.ts";
import { isCapital, isOn, isOwner, textAt, type Word } from "../../words/words.ts";
import type { Clue } from "../clue.ts";

/** Whether what a name has is said after a comma: `Zenon`, whose shares. */
export function hasWhose({ next, line, to }: Clue): boolean {
  return next?.text === "whose" && isOn(line[to + 2], BELONGINGS | STAFF);
}

/** Whether `'s` is followed by a lowercase word on a list. */
export function owns(line: readonly Word[], to: number, list: number): boolean {
  const owned = line[to + 2];
  return isOwner(line, to) && owned?.shape === "small" && isOn(owned, list);
}

/**
 * Whether the words from `at` on are how far away a place is: `12 km south`, `12 km from Harbor`, but not `from
 * home`.
 */
export function isDistance(line: readonly Word[], at: number): boolean {
  if (line[at]?.shape !== "number" || !isOn(line[at + 1], PLACES_OF)) return false;
  const way = line[at + 2];
  return way?.text === "from" ? isCapital(line[at + 3]) : isOn(way, PLACES_OF);
}

// How many words can come between a name and what it is said to be.
const MOST_BETWEEN = 4;
const STOPS = /^(?:of|in|at|who|which|that|and|to|for)$/;

/**
 * Whether what follows a name says what it is, in a word on the lists: `Zorn is a small town`, `Zorn, a former
 * minister`.
 */
export function isCalled({ line, to }: Clue, lists: number): boolean {
  let at = to + 2;
  for (let left = MOST_BETWEEN; left > 0; left -= 1, at += 1) {
    // the country's biggest bank
    if (isOwner(line, at)) at += 2;
    const word = line[at];
    if (word === undefined || word.shape === "mark" || STOPS.test(word.text)) return false;
    if (word.shape === "small" && isOn(word, lists))
      return !/^['\u2019-]$/.test(textAt(line, at + 1)) && !isHead(line[at + 1]);
  }
  return false;
}

// The first word of `party chief` does not say what he or she is.
function isHead(next: Word | undefined): boolean {
  return (
    next?.shape === "small" && isOn(next, TITLES | SORTS | BODY_NOUNS | PLACES_OF | AFTER_PLACES)
  );
}

/** What follows a name that does something: `Kabanov was home`. */
export const DOES: RegExp = /^(?:was|is|has|had|will|would|who|did|also|['\u2019]|\w{2,12}ed)$/;

/** Words for ships, before their names. */
export const SHIPS: RegExp =
  /^(?:bulker|ferry|freighter|frigate|ship|submarine|tanker|tonne|trawler|tugboat|vessel|warship|yacht)$/;
