/** Chambers of a parliament, and the Treasury, before who sits or speaks there. */

import { ORGANIZATIONS } from "../lists/cue-bits.ts";
import { isOn, type Word } from "../words/words.ts";

/** Whether a stretch begins with a chamber, and who sits or speaks there: `House` Republicans, `Treasury` Secretary Ann Lee. */
export function isHouse(line: readonly Word[], at: number, to: number): boolean {
  // House Democratic Caucus
  if (isOn(line[to - 1], ORGANIZATIONS)) return false;
  const next = at + 1 < to ? (line[at + 1] as Word).text : "";
  if (line[at]?.text === "Treasury") return next === "Secretary" && at + 2 < to;
  return /^(?:House|Senate)$/.test(line[at]?.text ?? "") && SITTING.test(next);
}

/** Who sits or speaks in a chamber of a parliament. */
export const SITTING: RegExp =
  /^(?:Speaker|Majority|Minority|(?:Republican|Democrat)s?|Democratic)$/;
