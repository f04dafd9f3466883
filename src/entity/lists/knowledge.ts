/** What is known about names and words, unpacked from the data on first use. */

import { countryOfAbbreviation, countryOfState, stateOf } from "../../place/regions.ts";
import { isSmallLetters, unitAt } from "../../text/unit-at.ts";
import { plainLetters, unpackCities } from "./cities.ts";
import {
  CITIES,
  COMMON_WORDS,
  DEMONYMS,
  FAMILY_NAMES,
  GIVEN_NAMES,
  KNOWN_PEOPLE,
  ORGANIZATION_NAMES,
  OTHER_NAMES,
  PEOPLES,
  REGION_NAMES,
} from "./data.ts";
import { demonymsOf } from "./demonyms.ts";
import { endsAsFamily, endsAsWords } from "./endings.ts";
import { COMMON_BITS, EVENT_BITS, NAME_BITS, REGION_BITS } from "./format.ts";
import { numberOf } from "./hashed.ts";
import { type KnownPlace, placeIn } from "./known-place.ts";
import { digitAt, unpackWords, type WordList } from "./lists.ts";
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

const REGION: KnownPlace = /* @__PURE__ */ placeIn("", "city");

/** Which places names stand for. */
interface Places {
  /** The place of a name. Pass the name's hash if it is known. */
  get(name: string, number?: number): KnownPlace | undefined;
  /** Whether a name is that of a country or of a part of the world. Cities are not searched. */
  isCountry(name: string): boolean;
  /** Whether a country's name of several words begins with this word. */
  beginsCountry(word: string): boolean;
  /** Whether a name is that of any place. */
  has(name: string): boolean;
}

function unpackPlaces(listed: ReadonlyMap<string, KnownPlace>): Places {
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

/** The place of a name, which can have its first word shortened: `S. Korea`, `St Louis`. Pass the name's hash if it is known. */
export function placeNamed(name: string, number: number = numberOf(name)): KnownPlace | undefined {
  const { places } = knowledge();
  const known = places.get(name, number);
  if (known !== undefined) return known;
  const first = unitAt(name, 0);
  const isShort = first === LETTER_S || first === LETTER_N || first === LETTER_U;
  return isShort && /^(?:U\.S\.?$|U\.S\.|U\.K\.|U\.A\.E\.|[NS]\. |St )/.test(name)
    ? places.get(SHORT[name] ?? name.replace(/^([NS])\. /, "$1 ").replace(/^St /, "St. "))
    : undefined;
}

/** The place of a name that can be in capitals: `MADRID`. Pass the name's hash if it is known. */
export function placeInCapitals(name: string, number?: number): KnownPlace | undefined {
  const known = placeNamed(name, number);
  return known ?? (name.length > 3 ? knowledge().places.get(properCase(name)) : undefined);
}

const LETTER_N = 78;
const LETTER_S = 83;
const LETTER_U = 85;

const SHORT: Readonly<Record<string, string>> = {
  "U.S.": "US",
  "U.S": "US",
  "U.K.": "UK",
  "U.A.E.": "UAE",
};

/** A name in capitals as a sentence would have it: `Rio de Janeiro`. */
export function properCase(name: string): string {
  const small = name.toLowerCase();
  let proper = "";
  let from = 0;
  const { length } = small;
  for (let at = 0; at < length; at += 1) {
    const code = unitAt(small, at);
    if (code !== 32 && code !== 45) continue;
    const word = small.slice(from, at + 1);
    proper += from > 0 && INSIDE.has(small.slice(from - 1, at + 1)) ? word : capitalized(word);
    from = at + 1;
  }
  // Rio de Janeiro
  return (proper + capitalized(small.slice(from))).replaceAll(" De ", " de ");
}

// With the blanks or hyphens around them: Port-au-Prince, but not Kim Da-hye
const INSIDE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "and au da de del des di do dos of sur the upon"
    .split(" ")
    .flatMap((word) => [` ${word} `, `-${word}-`]),
);

function capitalized(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 97 || code > 122) return word;
  if (LETTERS.test(word)) return word.toUpperCase();
  const first = String.fromCharCode(code - 32);
  // McDonald, O'Neill, D'Angelo
  return PREFIXED.test(word)
    ? first + word.charAt(1) + word.charAt(2).toUpperCase() + word.slice(3)
    : first + word.slice(1);
}

// J.P. Morgan, JP Morgan, MGM Grand, but not Mt, Ng, St
const LETTERS =
  /^(?:(?:[a-z]\.)+|(?!bhd|d[cr]|ft|[jms]r|ltd|mt|ng|sgt|st|vs)[bcdfghj-np-tvwxz]{2,3})\W?$/;
const PREFIXED = /^(?:mc|[dol]['\u2019])[a-z]{2}/;

// No state's name has more letters.
const LONGEST_STATE = 20;

/** Whether a name is that of a state or province, in full or shortened with a stop. */
export function stateNamed(name: string): "state" | "short" | undefined {
  const letters = stateLetters(name);
  if (countryOfState(letters)) return "state";
  return name.endsWith(".") && countryOfAbbreviation(letters) ? "short" : undefined;
}

// `Ga.`, `N.Y.`, `Wash.` stay as they are, since a country or a city has the same name; so do `D.C.` and `P.E.I.`
const AMBIGUOUS = /^(?:georgia|newyork|washington|dist|prince)/;
const FRONT = /^(?:northwest|north|new(?!found)|south|west|british|nova|rhode)/;

/** The full name of a state or province that is shortened with a stop: `California` for `Calif.` */
export function wholeState(name: string): string {
  const whole = name.endsWith(".") ? stateOf(stateLetters(name))[0] : "";
  return whole === "" || AMBIGUOUS.test(whole) ? name : properCase(whole.replace(FRONT, "$& "));
}

/** Whether a lowercase word can begin the name of a state or province, in full or shortened. */
export function beginsState(word: string): boolean {
  const letters = lettersOf(word);
  return letters.length < SHORTEST_FRONT || countryOfAbbreviation(letters) !== undefined;
}

// Every shorter word counts as a possible beginning of a state's name.
const SHORTEST_FRONT = 3;

/** The country of a state or province, named in full or shortened with a stop: `Tennessee`, `Fla.` */
export function countryOfStateNamed(name: string): string | undefined {
  const letters = stateLetters(name);
  return (
    countryOfState(letters) ?? (name.endsWith(".") ? countryOfAbbreviation(letters) : undefined)
  );
}

/** The lowercase letters of a name, which is how states are looked up. Empty for a name that cannot be a state's. */
function stateLetters(name: string): string {
  // Blanks and stops make a name longer than its letters. At the end of a sentence, India is not short for Indiana.
  if (name.length > 2 * LONGEST_STATE || name === "India.") return "";
  const letters = lettersOf(name.toLowerCase());
  return letters.length < 2 || letters.length > LONGEST_STATE ? "" : letters;
}

function lettersOf(small: string): string {
  return isSmallLetters(small) ? small : small.replace(/[^a-z]/g, "");
}

// , North Carolina-based | , Ala. It | , N. Dakota, but not: in Rome, Victoria Hill said | in Rome, Col. Hill | BANGKOK, Nov. 3
const HOME_AFTER =
  /^, (?!(?:Col|M[st])\. )((?:(?:[A-Z][a-z]{1,14}|[NSW]\.) )?[A-Z][A-Za-z.]{1,14})(?! \d|[^\0-\x7f])/;
const MOST_AFTER = 38;

// in Harborough, Norland, on Monday, but not: Harborough, Norland, and Alvenia | Harborough, Norland, Alvenia and Suland
const SET_APART = /^(?:,(?! and | [A-Z][a-z]+(?:,| and))|\.| [(\u2014-]|$)/;

/**
 * Where a place is by the state or the country after it, for `, California-based` in the United States, and whether it is
 * in a state where the known place of that name is not. A country has to be set apart: in Harborough, South Korea, but
 * not: in Harborough, Norland said
 */
export function homeAfter(
  text: string,
  end: number,
  known: KnownPlace | undefined,
): readonly [country: string, isOther: boolean] | undefined {
  if (text.charAt(end) !== ",") return undefined;
  const after = text.slice(end, end + MOST_AFTER);
  const name = HOME_AFTER.exec(after)?.[1];
  if (name === undefined) return undefined;
  const state = countryOfStateNamed(name);
  const land = name.replace(/(?<=[a-z])\.$/, "");
  const place = placeNamed(land);
  const isApart = SET_APART.test(after.slice(2 + land.length));
  // Moscow, Georgia and Ukraine
  if (state !== undefined && (isApart || place?.kind !== "country")) {
    // Utica, Ohio, but not: in Utica, New York, and Harborough
    const mayBe = known === undefined || state !== "US" || place?.kind === "city";
    const isIn = mayBe || name === "Texas" || isInState(known, stateLetters(name));
    return [state, !isIn && isApart];
  }
  if (place?.kind !== "country" || !place.country) return undefined;
  // Tokyo, Singapore, Kuala Lumpur and Seoul: most cities are where they are known to be.
  const isHere =
    !known?.country ||
    NAMESAKES.test(text.slice(Math.max(0, end - LONGEST_NAMESAKE), end) + place.country);
  return isHere && isApart ? [place.country, false] : undefined;
}

const LONGEST_NAMESAKE = 12;
const NAMESAKES =
  /(?:BarcelonaVE|C[oó]rdobaES|CartagenaES|GranadaNI|HamiltonBM|HyderabadPK|NewcastleAU|PerthGB|San Jos[eé]CR|SantiagoCU|TripoliLB|ValenciaVE)$/i;

// Of each state three digits, in the order of the table: how far its southern edge is from 15° N, how far its eastern
// edge is from 65° W, and its size: eight times its height less one, and half its
// width.
const BOXES =
  "FJhh_vGipIORHn-MbaP6INA9NB19FyFFh3_XRkqLMpMJZPPSMTTLGTENaS1ZMAJQ4BQHySOjFNYLOaTddPULKnpR5QN8QGciP7iIATUVTNFRITTQpj" +
  "O9SQ69HDRRVTJGLBS_MiZR6QLATUpTMCRRLiQdS";
const [SOUTH, EAST, FARTHEST] = [15, -65, 63] as const;

/** Whether a place is about where a state of the United States is. */
function isInState({ latitude = 0, longitude = 0 }: KnownPlace, letters: string): boolean {
  const at = 3 * stateOf(letters)[1];
  const size = digitAt(BOXES, at + 2);
  const south = latitude - SOUTH - digitAt(BOXES, at);
  const east = Math.min(EAST - longitude, FARTHEST) - digitAt(BOXES, at + 1);
  return south >= 0 && south < (size >> 3) + 1 && east >= 0 && east < 2 * (size & 7);
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
