/** What is known about names and words, unpacked from the data on first use. */

import {
  COMMON_WORDS,
  DEMONYMS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  KNOWN_PEOPLE,
  ORGANIZATION_NAMES,
  OTHER_NAMES,
  PEOPLES,
} from "./data.ts";
import { demonymsOf } from "./demonyms.ts";
import { endsAsFamily, endsAsWords } from "./endings.ts";
import { COMMON_BITS, EVENT_BITS, NAME_BITS } from "./format.ts";
import { numberOf } from "./hashed.ts";
import type { KnownPlace } from "./known-place.ts";
import { unpackWords, type WordList } from "./lists.ts";
import { type Places, unpackPlaces } from "./places.ts";
import { writtenPlaces } from "./written-places.ts";

/** The lists. Given names, family names and common words are looked up in lowercase, all else as written. */
export interface Knowledge {
  readonly given: WordList;
  readonly family: WordList;
  readonly common: WordList;
  /** Organizations that copy names without saying what they are. */
  readonly organizations: WordList;
  /** Events, laws, indexes and products. */
  readonly others: WordList;
  /** Heads of state and government and the like, by their family names. */
  readonly people: WordList;
  /** Peoples, faiths and the like that no country is named after. */
  readonly peoples: WordList;
  readonly places: Places;
  /** The country whose people or things have this name. */
  readonly demonyms: ReadonlyMap<string, string>;
}

let known: Knowledge | undefined;

/** Everything that is known. */
export function knowledge(): Knowledge {
  if (known !== undefined) return known;
  const written = writtenPlaces();
  known = {
    given: unpackWords(GIVEN_NAMES),
    family: unpackWords(FAMILY_NAMES),
    common: unpackWords(COMMON_WORDS, COMMON_BITS),
    organizations: unpackWords(ORGANIZATION_NAMES, NAME_BITS),
    others: unpackWords(OTHER_NAMES, EVENT_BITS),
    people: unpackWords(KNOWN_PEOPLE, COMMON_BITS),
    peoples: unpackWords(PEOPLES, NAME_BITS),
    places: unpackPlaces(written),
    demonyms: unpackDemonyms(written),
  };
  return known;
}

function unpackDemonyms(written: ReadonlyMap<string, KnownPlace>): Map<string, string> {
  const demonyms = demonymsOf(written);
  for (const row of DEMONYMS.split(";"))
    for (const form of row.slice(2).split("|")) demonyms.set(form, row.slice(0, 2));
  return demonyms;
}

/** Whether a name is that of a known organization or place. */
export function isKnown(name: string): boolean {
  const { organizations, places } = knowledge();
  return organizations.has(name) || places.has(name);
}

/** The country whose people or things have this name, one or several: `Tibetan`, `Tibetans`. */
export function nationOf(name: string): string | undefined {
  const { demonyms } = knowledge();
  return demonyms.get(name) ?? (name.endsWith("s") ? demonyms.get(name.slice(0, -1)) : undefined);
}

/** Whether a lowercase word is a common one. */
export function isCommon(word: string, number: number = numberOf(word)): boolean {
  return knowledge().common.hasNumber(number) || endsAsWords(word);
}

/** Whether a lowercase word is a common one, its plural, or a compound of such words: `summaries`, `two-try`. */
export function isPlain(word: string): boolean {
  return word
    .split("-")
    .every(
      (part) => isCommon(part) || PLURALS.some(([end, one]) => isCommon(part.replace(end, one))),
    );
}

/** Whether a lowercase word is a family name. */
export function isFamily(word: string, number: number = numberOf(word)): boolean {
  const { family } = knowledge();
  return family.hasNumber(number) || (endsAsFamily(word) && !isCommon(word, number));
}

// summaries, rates, firemen
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, "y"],
  [/s$/, ""],
  [/men$/, "man"],
];
