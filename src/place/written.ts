/** The names of the packed table as copy writes them. */

import { countryRows } from "./rows.ts";

/** Returns each country's code, with its names and cities in title case, its own name first. */
export function writtenRows(): [string, string[]][] {
  return countryRows().map(([code, names]) => [code, names.map(written)]);
}

/** Writes a name of the packed table in title case. */
export function written(name: string): string {
  return name.split(" ").map(writtenWord).join(" ");
}

function writtenWord(word: string): string {
  // Most words are longer than all exceptions.
  const isShort = word.length < 5;
  if (isShort && SMALL.test(word)) return word;
  if (isShort && CAPITALS.test(word)) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// Rio de Janeiro, Isle of Man
const SMALL = /^(?:an|au|d|de|es|of)$/;
// DR Congo, UAE
const CAPITALS = /^(?:dprk|drc?|eeuu|nz|prc|rok|uae|uk|usa?)$/;
