/** What the lists say about a name, looked up once for a text. */

import { currencyOf } from "../amounts/currency.ts";
import { knowledge, nationOf } from "../lists/knowledge.ts";
import type { KnownPlace } from "../lists/known-place.ts";
import { placeInCapitals, placeNamed } from "../lists/place-named.ts";
import { properCase } from "../lists/proper-case.ts";
import { stateNamed } from "../lists/states.ts";
import {
  COMMON,
  FAMILY_FRONT,
  GIVEN_FRONT,
  LISTED,
  PLAIN,
  STATE_FRONT,
} from "../words/form-bits.ts";
import type { Form } from "../words/forms.ts";
import { isIndex } from "../words/indexes.ts";
import { CLUBS, type Sport } from "../words/sports.ts";

/** A name, and what the lists say about it. */
export interface Reading {
  readonly name: string;
  readonly words: readonly Form[];
  readonly count: number;
  readonly first: Form;
  readonly last: Form;
  /** What sort of sport the text reports on, if it is a sports report. */
  readonly sport: Sport | undefined;
  readonly place: KnownPlace | undefined;
  readonly country: boolean;
  /** Whether it is the name of a state or province, in full or short. */
  readonly state: "state" | "short" | undefined;
  /** The country whose people are called this. */
  readonly nation: string | undefined;
  readonly given: boolean;
  readonly family: boolean;
  /** Whether it is a known organization. */
  readonly known: boolean;
  /** Whether it is a known event, law, index or product. */
  readonly event: boolean;
  /** Whether the first word, or the last, is a common word. */
  readonly commonFirst: boolean;
  readonly commonLast: boolean;
  /** Whether it is a single common word or its plural, and no known name. */
  readonly plain: boolean;
  /** Whether it is a currency: `Korean Won`. */
  readonly currency: boolean;
}

/** Looks up a name, given its hash. */
export function readingOf(
  name: string,
  number: number,
  words: readonly Form[],
  sport: Sport | undefined,
): Reading {
  const { organizations, others } = knowledge();
  const count = words.length;
  const first = words[0] as Form;
  const last = words[count - 1] as Form;
  const inCapitals = last.shape === "CAPITALS";
  const isLong = inCapitals && name.length > 4;
  const place = inCapitals ? placeInCapitals(name, number) : placeNamed(name, number);
  const whole = name.startsWith(". ", 1)
    ? name.replace(/^([NS])\. /, (_, half) => (half === "N" ? "North " : "South "))
    : name;
  const written = isLong ? properCase(whole) : whole;
  const nation = nationOf(written);
  const known =
    nation === undefined &&
    (organizations.hasNumber(number) || (isLong && organizations.has(properCase(name))));
  // In team sports they are clubs.
  const isClub = sport === "teams" && CLUBS.test(name);
  const event =
    place === undefined &&
    !isClub &&
    (others.hasNumber(number) || (isLong && others.has(properCase(name))) || isIndex(name));
  const given = (first.known & GIVEN_FRONT) !== 0;
  // Ann Lake, but not: Lake effect
  const family =
    (last.known & FAMILY_FRONT) !== 0 || (given && count === 2 && WATERS.test(last.text));
  const isNoName = place === undefined && !known && !given && !family;
  return {
    name,
    words,
    count,
    first,
    last,
    sport,
    place,
    country: place?.kind === "country" && !isClub,
    state:
      place === undefined && count < 4 && (first.known & STATE_FRONT) !== 0
        ? stateNamed(name)
        : undefined,
    nation,
    given,
    family,
    known,
    event,
    // Beijing and Boeing end like common words.
    commonFirst: (first.known & (place === undefined && !known ? COMMON : LISTED)) !== 0,
    commonLast: (last.known & COMMON) !== 0,
    currency: count > 1 && count < 4 && isCurrency(name, last),
    plain: count === 1 && isNoName && isWord(first),
  };
}

const WATERS = /^(?:Brook|Lake|Pond|Strait)$/;

// Adds, ADDS, but not MDS, which is no plural
function isWord({ text, shape, known }: Form): boolean {
  const isShort = shape === "CAPITALS" && text.length < 4;
  return (known & (isShort ? COMMON : PLAIN)) !== 0;
}

function isCurrency(name: string, { small, text }: Form): boolean {
  return currencyOf(name.slice(0, -text.length - 1), small) !== undefined;
}
