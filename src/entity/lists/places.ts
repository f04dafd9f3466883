/** The places that names stand for: countries, cities with where they are, and regions. */

import { plainLetters, unpackCities } from "./cities.ts";
import { CITIES, REGION_NAMES } from "./data.ts";
import { REGION_BITS } from "./format.ts";
import { numberOf } from "./hashed.ts";
import { type KnownPlace, placeIn } from "./known-place.ts";
import { unpackWords } from "./lists.ts";

const REGION: KnownPlace = /* @__PURE__ */ placeIn("", "city");

/** Which places names stand for. */
export interface Places {
  /** The place of a name. Pass the name's hash if it is known. */
  get(name: string, number?: number): KnownPlace | undefined;
  /** Whether a name is that of a country or of a part of the world. Cities are not searched. */
  isCountry(name: string): boolean;
  /** Whether a country's name of several words begins with this word. */
  beginsCountry(word: string): boolean;
  /** Whether a name is that of any place. */
  has(name: string): boolean;
}

/** Unpacks them; `listed` are those by their names that come before the others. */
export function unpackPlaces(listed: ReadonlyMap<string, KnownPlace>): Places {
  const cityOf = unpackCities(CITIES);
  const regions = unpackWords(REGION_NAMES, REGION_BITS);
  const get = (name: string, number = numberOf(name)): KnownPlace | undefined => {
    const known = listed.get(name);
    if (known !== undefined && !known.isTown) return known;
    const plain = plainLetters(name);
    const city = cityOf(plain === name ? number : numberOf(plain));
    if (city !== undefined) return city;
    return regions.hasNumber(number) ? REGION : known;
  };
  const fronts = new Set<string>();
  listed.forEach(({ kind }, name) => {
    if (kind === "country" && name.includes(" ")) fronts.add(name.slice(0, name.indexOf(" ")));
  });
  return {
    get,
    beginsCountry: (word) => fronts.has(word),
    isCountry: (name) => listed.get(name)?.kind === "country",
    has: (name) => get(name) !== undefined,
  };
}
