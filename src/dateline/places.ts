/** The places at the head of a dateline. */

import type { Place } from "../model.ts";
import { isSmallWord, titleCase } from "./names.ts";

/** The places read, and what can be told from how they are written. */
export interface PlacesReading {
  readonly places: Place[];
  /** Whether every name stands in capitals, as a lede's words do not. */
  readonly capitals: boolean;
}

// Most datelines name one city.
const ONE_WORD = /^[A-Z]{4,}$/;
// SEOUL/TOKYO | SEOUL and TOKYO | NEW YORK & MAINZ
const CONJUNCTION = / ?[/&] ?| and | AND /;
const SMALL_LETTER = /[a-zß-öø-ÿ]/;

/** Reads the places that a dateline's head names, each with what a comma adds to it; `undefined` for other words. */
export function readPlaces(head: string): PlacesReading | undefined {
  if (ONE_WORD.test(head)) {
    return { places: [{ name: head.charAt(0) + head.slice(1).toLowerCase() }], capitals: true };
  }
  const places: Place[] = [];
  let capitals = true;
  for (const part of head.split(CONJUNCTION)) {
    const comma = part.indexOf(",");
    const name = comma === -1 ? part : part.slice(0, comma);
    const region = comma === -1 ? undefined : part.slice(comma + 1).trim();
    if (!isName(name) || (region !== undefined && !isName(region.replace(COMMA, " ")))) {
      return undefined;
    }
    const upper = !SMALL_LETTER.test(name);
    capitals &&= upper;
    const proper = upper ? titleCase(name) : name;
    places.push(region === undefined ? { name: proper } : { name: proper, region });
  }
  return { places, capitals };
}

// Clearwater, Fla., U.S.
const COMMA = /, ?/g;
// `ABOARD THE USS THEODORE ROOSEVELT IN THE SOUTH CHINA SEA` has 56.
const LONGEST_NAME = 60;
// Letters, stops, apostrophes, hyphens, and single blanks before letters.
const NAME =
  /^[A-Za-zÀ-ɏ\u0370-\u1fff](?:[A-Za-zÀ-ɏ\u0370-\u1fff.'’-]| (?=[A-Za-zÀ-ɏ\u0370-\u1fff]))*$/;
const SMALL_START = /(?:^| )[a-zß-öø-ÿ]/;

/** Whether words can be a place's or region's name: each with a capital, or one of those that may be small. */
function isName(name: string): boolean {
  if (name.length > LONGEST_NAME || !NAME.test(name)) return false;
  return !SMALL_START.test(name) || name.split(" ").every(isNameWord);
}

function isNameWord(word: string, index: number): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || (index > 0 && isSmallWord(word));
}
