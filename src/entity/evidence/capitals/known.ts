/** What names in capitals are looked up in: the names of the rest of the text, in capitals. */

import { currencyOf } from "../../amounts/currency.ts";
import { cuesOf } from "../../lists/cues.ts";
import { isCommon, knowledge } from "../../lists/knowledge.ts";
import { placeNamed } from "../../lists/place-named.ts";
import { stateNamed } from "../../lists/states.ts";
import { formOf } from "../../words/forms.ts";
import { isNickname } from "../../words/players.ts";
import type { Sport } from "../../words/sports.ts";
import type { Kind } from "../kinds.ts";
import type { Named } from "../named.ts";
import type { Parts } from "../parts.ts";

/** What a name in capitals is, and how it is written elsewhere. */
export type Known = Pick<Named, "kind" | "name">;

/** What names in capitals are looked up in, all in capitals. */
export interface Elsewhere {
  /** The names of the text, and what they are. */
  readonly kinds: ReadonlyMap<string, Known>;
  /** What the names of its organizations begin with: `DATA`, `DATA GENERAL` and `DATA GENERAL CORP`. */
  readonly fronts: ReadonlySet<string>;
  /** The first words of its companies. */
  readonly leads: ReadonlySet<string>;
  /** The family and given names of its people. */
  readonly people: ReadonlySet<string>;
}

/** A company that begins a line has no more words before its ticker. */
export const LONGEST_FRONT = 8;

/** What the rest of a text has, in capitals. */
export function elsewhereOf(
  named: readonly Named[],
  { people, givens, organizations, companies }: Parts,
  sport: Sport | undefined,
): Elsewhere {
  const kinds = commonestKinds(named);
  for (const name of organizations)
    if ((sport === "teams" || canStand(name)) && !kinds.has(name.toUpperCase()))
      kinds.set(name.toUpperCase(), { kind: "organization", name });
  addShort(named, kinds);
  return {
    kinds,
    fronts: frontsOf(named),
    leads: inCapitals(companies),
    people: inCapitals(new Set([...people, ...givens])),
  };
}

function inCapitals(names: ReadonlySet<string>): Set<string> {
  return new Set([...names].map((name) => name.toUpperCase()));
}

/** Names in capitals, with the kind that each has most often. */
function commonestKinds(named: readonly Named[]): Map<string, Known> {
  const counts = new Map<string, Record<Kind, number>>();
  const kinds = new Map<string, Known>();
  const uppers = new Map<string, string>();
  for (const { name, kind } of named) {
    let upper = uppers.get(name);
    if (upper === undefined) {
      upper = name.toUpperCase();
      uppers.set(name, upper);
    }
    let count = counts.get(upper);
    if (count === undefined) {
      count = { person: 0, organization: 0, place: 0, other: 0 };
      counts.set(upper, count);
    }
    count[kind] += 1;
    const known = kinds.get(upper);
    if (known === undefined || count[kind] >= count[known.kind]) {
      kinds.set(upper, { kind, name });
      // KIM JONG UN
      if (kind === "person") kinds.set(upper.replaceAll("-", " "), { kind, name });
    }
  }
  return kinds;
}

/**
 * Adds what the organizations are called for short: by their initials, if these are no word, `SEC` for the Securities and
 * Exchange Commission, and companies with their forms by two letters too, `GM` for General Motors Corp; teams by their
 * nicknames, `ROCKETS` for the Boston Rockets.
 */
function addShort(named: readonly Named[], kinds: Map<string, Known>): void {
  for (const { kind, name } of named) {
    if (kind !== "organization" || !name.includes(" ")) continue;
    const blank = name.lastIndexOf(" ");
    const last = name.slice(blank + 1);
    const upper = last.toUpperCase();
    // Hard Times for Farmers
    if (
      isNickname(formOf(last)) &&
      last !== "Times" &&
      isHome(name.slice(0, blank)) &&
      !kinds.has(upper)
    )
      kinds.set(upper, { kind, name: last });
    for (const whole of [name, name.replace(FORM_LAST, "")]) {
      const initials = whole.replace(/[^A-Z]|(?<=\w)./g, "");
      const small = initials.toLowerCase();
      const isLong = initials.length > (whole === name ? 2 : 1);
      // USA
      const isPlace = isHome(initials);
      if (isLong && !isPlace && !kinds.has(initials) && !isCommon(small) && cuesOf(small) === 0)
        kinds.set(initials, { kind, name: initials });
    }
  }
}

function isHome(name: string): boolean {
  return placeNamed(name) !== undefined || stateNamed(name) === "state";
}

const FORM_LAST = / (?:Co|Corp|Inc)\.?$/;

/** What the names of the organizations begin with, in capitals: `DATA`, `DATA GENERAL` and `DATA GENERAL CORP`. */
function frontsOf(named: readonly Named[]): Set<string> {
  const fronts = new Set<string>();
  for (const { kind, name } of named)
    if (kind === "organization") {
      let front = "";
      for (const word of name.toUpperCase().split(" ", LONGEST_FRONT)) {
        front += front === "" ? word : ` ${word}`;
        fronts.add(front);
      }
    }
  return fronts;
}

/**
 * Whether a short name of an organization can be told in capitals: it is no common word, on no list of words, no currency,
 * no place and no nationality.
 */
function canStand(name: string): boolean {
  const small = name.toLowerCase();
  return (
    name.includes(" ") ||
    !(
      isCommon(small) ||
      cuesOf(small) !== 0 ||
      currencyOf("", small) !== undefined ||
      placeNamed(name) !== undefined ||
      knowledge().demonyms.get(name) !== undefined
    )
  );
}
