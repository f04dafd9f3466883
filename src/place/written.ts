/** The names of the packed table as they are written. */

import { countryRows } from "./rows.ts";

// The first letters of words, but not those of Rio de Janeiro, Isle of Man
const FIRST = /(?:^| )(?!(?:an|au|d|de|es|of)\b)./g;
// DR Congo, UAE
const CAPITALS = /^(?:dprk|drc?|eeuu|nz|prc|rok|uae|uk|usa?)\b/;

/** Each country's code, and its names and cities in title case, its own name first. */
export function writtenRows(): [string, string[]][] {
  return countryRows().map(([code, names]) => [code, names.map(written)]);
}

function written(name: string): string {
  return name.replace(CAPITALS, upper).replace(FIRST, upper);
}

function upper(letters: string): string {
  return letters.toUpperCase();
}
