/** Names that their short form follows: `Korea Harbor Control and Prevention Agency (KHCA)`. */

import { INITIALS, isCapital, type Word } from "../words/words.ts";

// How many more words a name can have than its short form has letters.
const MOST_MORE = 12;
// KHCA leaves out Prevention.
const MOST_SKIPPED = 2;

/** Words inside names that short forms leave out. */
export const SMALL: RegExp = /^(?:and|of|for|the|in|on|to)$/;

/**
 * Where a name begins that is followed by its short form, found by matching its words backwards with the letters of the
 * short form. Returns `undefined` if they do not match, or if the stretch has to be split first.
 */
export function acronymStart(line: readonly Word[], at: number, to: number): number | undefined {
  const short = line[to + 1];
  if (line[to]?.text !== "(" || short?.shape !== "CAPITALS" || line[to + 2]?.text !== ")")
    return undefined;
  const letters = short.small.replace(/[^a-z]/g, "");
  let left = letters.length;
  let skipped = 0;
  const least = Math.max(0, to - MOST_MORE - letters.length);
  for (let index = to - 1; index >= least && left > 0; index -= 1) {
    const word = line[index] as Word;
    if (word.shape === "small" && SMALL.test(word.text)) continue;
    if (!isCapital(word)) return undefined;
    const initials = initialsOf(word.text);
    if (!letters.endsWith(initials, left)) {
      skipped += 1;
      if (skipped > MOST_SKIPPED) return undefined;
      continue;
    }
    left -= initials.length;
    // A nationality or a title is split off the front, unless the short form covers the country too.
    if (left === 0) return index < at || initials.length > 1 ? index : undefined;
  }
  return undefined;
}

/** The letters that a word contributes to a short form: both for `U.S.` */
function initialsOf(word: string): string {
  return (INITIALS.test(word) ? word.replaceAll(".", "") : word.charAt(0)).toLowerCase();
}
