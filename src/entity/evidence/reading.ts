/** What the lists tell of a name, looked up once in a text. */

import { currencyOf, isCurrencyNoun } from "../amounts/currency.ts";
import {
  type KnownPlace,
  knowledge,
  placeNamed,
  properCase,
  stateNamed,
} from "../lists/knowledge.ts";
import {
  COMMON,
  FAMILY_FRONT,
  type Form,
  GIVEN_FRONT,
  LISTED,
  PLAIN,
  STATE_FRONT,
} from "../words/forms.ts";
import { isIndex } from "../words/indexes.ts";

/** A sport of teams, or of single contestants. */
export type Sport = "teams" | "singles";

/** A name, and what the lists tell of it. */
export interface Reading {
  readonly name: string;
  readonly words: readonly Form[];
  readonly count: number;
  readonly first: Form;
  readonly last: Form;
  /** The first and the last word in small letters. */
  readonly firstWord: string;
  readonly lastWord: string;
  /** Whether the text is a report of sport, and of what. */
  readonly sport: Sport | undefined;
  readonly place: KnownPlace | undefined;
  readonly country: boolean;
  /** Whether it is a state's or a province's name, in full or short. */
  readonly state: "state" | "short" | undefined;
  /** The country whose people are called so. */
  readonly nation: string | undefined;
  readonly given: boolean;
  readonly family: boolean;
  /** Whether it is known as an organization's; as an event's, a law's, an index's or a product's. */
  readonly known: boolean;
  readonly event: boolean;
  /** Whether the first word, the last, or all are words that anybody uses. */
  readonly commonFirst: boolean;
  readonly commonLast: boolean;
  /** Whether it is one word that anybody uses, also as a plural, and no name that is known. */
  readonly plain: boolean;
  /** Whether it is a currency: `Korean Won`. */
  readonly currency: boolean;
}

/** Looks a name up, of which the number is known. */
export function readingOf(
  name: string,
  number: number,
  words: readonly Form[],
  sport: Sport | undefined,
): Reading {
  const { demonyms, organizations, others } = knowledge();
  const count = words.length;
  const first = words[0] as Form;
  const last = words[count - 1] as Form;
  const loud = last.shape === "CAPITALS";
  const isLong = loud && name.length > 4;
  const place = placeNamed(name, loud, number);
  const whole = name.startsWith(". ", 1)
    ? name.replace(/^([NS])\. /, (_, half) => (half === "N" ? "North " : "South "))
    : name;
  const written = isLong ? properCase(whole) : whole;
  const nation =
    demonyms.get(written, written === name ? number : undefined) ??
    (written.endsWith("s") ? demonyms.get(written.slice(0, -1)) : undefined);
  const known =
    nation === undefined &&
    (organizations.hasNumber(number) || (isLong && organizations.has(properCase(name))));
  const event =
    place === undefined &&
    (others.hasNumber(number) || (isLong && others.has(properCase(name))) || isIndex(name));
  const given = (first.known & GIVEN_FRONT) !== 0;
  const family = (last.known & FAMILY_FRONT) !== 0;
  const isNoName = place === undefined && !known && !given && !family;
  return {
    name,
    words,
    count,
    first,
    last,
    firstWord: first.small,
    lastWord: last.small,
    sport,
    place,
    // In soccer it is the club.
    country: place?.kind === "country" && !(sport === "teams" && name === "Monaco"),
    state:
      place === undefined && count < 4 && (first.known & STATE_FRONT) !== 0
        ? stateNamed(name)
        : undefined,
    nation,
    given,
    family,
    known,
    event,
    // Beijing ends as words do.
    commonFirst: (first.known & (place === undefined ? COMMON : LISTED)) !== 0,
    commonLast: (last.known & COMMON) !== 0,
    currency: count > 1 && count < 4 && isCurrency(name, last),
    plain: count === 1 && isNoName && (first.known & PLAIN) !== 0,
  };
}

function isCurrency(name: string, { small, text }: Form): boolean {
  return isCurrencyNoun(small) && currencyOf(name.slice(0, -text.length - 1), small) !== undefined;
}
