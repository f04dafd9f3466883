/** What countries' people and things are called, as far as it follows from the countries' names. */

import type { KnownPlace } from "./known-place.ts";

const VOWEL = /[aeiuy]$/;

/** `Cuban` of Cuba and `Chilean` of Chile. Some, as Chinan, are no words, and do no harm. */
export function demonymsOf(places: ReadonlyMap<string, KnownPlace>): Map<string, string> {
  const demonyms = new Map<string, string>();
  for (const [name, { country, kind }] of places)
    if (kind === "country" && country !== "" && VOWEL.test(name))
      demonyms.set(name.endsWith("a") ? `${name}n` : `${name}an`, country);
  return demonyms;
}
