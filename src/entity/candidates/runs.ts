/** The runs of words of a line in capitals, where titles and verbs look like parts of names: `DATA GENERAL GETS ORDER`. */

import { isCapital, isNear, type Word } from "../words/words.ts";

/** Where a run that begins at `at` ends: at a mark other than an apostrophe, `&` or `/`, or at a figure. */
export function runEnd(line: readonly Word[], at: number): number {
  let to = at + 1;
  while (isNear(line, to) && (isCapital(line[to]) || isInside(line, to))) to += 1;
  return to;
}

// MCDONALD'S, HARBOR & LEE, HARBOR/LEE
function isInside(line: readonly Word[], at: number): boolean {
  const { text } = line[at] as Word;
  return /^['\u2019&/]$/.test(text) && isCapital(line[at + 1]);
}
