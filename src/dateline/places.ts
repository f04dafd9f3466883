/** The places at the head of a dateline. */

import type { Place } from "../model.ts";
import { isSmallWord, titleCase } from "./names.ts";

/** The places read, and what can be told from how they are written. */
export interface PlacesReading {
  readonly places: Place[];
  /** Whether every name stands in capitals, as a lede's words do not. */
  readonly capitals: boolean;
}

// `ABOARD THE USS THEODORE ROOSEVELT IN THE SEA` has eight words.
const MOST_WORDS = 9;
// SEOUL/TOKYO | SEOUL and TOKYO | NEW YORK & MAINZ
const CONJUNCTION = / ?[/&] ?| and | AND /;
const SMALL_LETTER = /[a-zß-öø-ÿ]/;
// A letter, then letters, stops, apostrophes and hyphens.
const WORD = /^[A-Za-zÀ-ɏ\u0370-\u1fff][A-Za-zÀ-ɏ\u0370-\u1fff.'’-]*$/;

/** Reads the places that a dateline's head names, each with what a comma adds to it; `undefined` for other words. */
export function readPlaces(head: string): PlacesReading | undefined {
  const places: Place[] = [];
  let capitals = true;
  for (const part of head.split(CONJUNCTION)) {
    const comma = part.indexOf(",");
    const name = comma === -1 ? part : part.slice(0, comma);
    const region = comma === -1 ? undefined : part.slice(comma + 1).trim();
    if (!isName(name) || (region !== undefined && !region.split(/, ?/).every(isName)))
      return undefined;
    const upper = !SMALL_LETTER.test(name);
    capitals &&= upper;
    const proper = upper ? titleCase(name) : name;
    places.push(region === undefined ? { name: proper } : { name: proper, region });
  }
  return { places, capitals };
}

/** Whether words can be a place's or region's name: each with a capital, or one of those that may be small. */
function isName(name: string): boolean {
  const words = name.split(" ");
  return words.length <= MOST_WORDS && words.every(isNameWord);
}

function isNameWord(word: string, index: number): boolean {
  const first = word.charAt(0);
  return WORD.test(word) && (first !== first.toLowerCase() || (index > 0 && isSmallWord(word)));
}
