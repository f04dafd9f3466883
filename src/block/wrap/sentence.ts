/** Whether a line of wrapped copy ends or begins within a sentence. */

import { ABBREVIATION } from "../line/headline.ts";
import type { Line } from "./lines.ts";

/** Whether a line ends as a sentence does, given the one below it if that is known: Harbor Corp. | (Nasdaq: HRBR) */
export function endsWithStop(text: string, { end }: Line, next?: Line): boolean {
  const tail = text.slice(Math.max(0, end - LONGEST_ABBREVIATION), end);
  const below = next === undefined ? "" : text.slice(next.start, next.start + 4);
  const month = MONTH.test(tail);
  if (/^[a-z(]/.test(below) && (month || ABBREVIATION.test(tail))) return false;
  if (month && DAY.test(below)) return false;
  return '.!?"”'.includes(text.charAt(end - 1)) || STOP_WITHIN.test(tail.slice(-2));
}

// Corp. | Sept.
const LONGEST_ABBREVIATION = 6;
const MONTH = / (?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$/;

// 26, it said; but not 7 trams, 3. or 7-Eleven, which begin a sentence or an item
const DAY = /^\d{1,2},(?!\d)/;

// 'It will run.' | (It will run.)
const STOP_WITHIN = /^[.!?]['’)]$/;

// Asia- | ... in the | ... said that
const OPEN = /[a-z]-$| (?:an?|and|at|by|for|from|in|of|or|than|that|the|to|with)$/;
const LONGEST_OPEN = 6;

/** Whether a line ends with a word that ends nothing. */
export function isOpen(text: string, end: number): boolean {
  return OPEN.test(text.slice(end - LONGEST_OPEN, end));
}

// the | which, but not al-Ahli, e-mail, iPhone or van Dijk, with which headlines and items begin as well
const SMALL = /^(?![a-z]{1,2}-|(?:al|bin|d[aeiou]|el|ibn|v[ao]n) )[a-z]{1,20}(?![A-Za-z])/;

/** Whether a line begins with a word in small letters that hardly any sentence or item begins with. */
export function isSmall(text: string, { start, end }: Line): boolean {
  return SMALL.test(text.slice(start, Math.min(end, start + FIRST_WORD)));
}

const FIRST_WORD = 22;
