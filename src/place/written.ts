/** The names of the packed table as copy writes them. */

import { countryRows } from "./rows.ts";

/** Returns each country's code, with its names and cities in title case, its own name first. */
export function writtenRows(): [string, string[]][] {
  return countryRows().map(([code, names]) => [code, names.map(written)]);
}

/** Writes a name of the packed table in title case. */
export function written(name: string): string {
  return name.includes(" ") ? name.split(" ").map(writtenWord).join(" ") : writtenWord(name);
}

function writtenWord(word: string): string {
  // Most words are longer than all exceptions.
  if (word.length < 5) {
    const apart = ` ${word} `;
    if (SMALL.includes(apart)) return word;
    if (CAPITALS.includes(apart)) return word.toUpperCase();
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// Rio de Janeiro, Isle of Man
const SMALL = " an au d de es of ";
// DR Congo, UAE
const CAPITALS = " dprk dr drc eeuu nz prc rok uae uk us usa ";
