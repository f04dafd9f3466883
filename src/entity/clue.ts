/** What there is to see of a candidate: itself, what is known of it, and what stands around it. */

import type { Candidate } from "./candidates.ts";
import { currencyOf } from "./currency.ts";
import {
  isCommon,
  isPlain,
  type KnownPlace,
  knowledge,
  placeNamed,
  properCase,
  stateNamed,
} from "./knowledge.ts";
import type { Word } from "./words.ts";

/** A sport of teams, or of single contestants. */
export type Sport = "teams" | "singles";

/** What the lists tell of a name. */
export interface Reading {
  readonly place: KnownPlace | undefined;
  readonly country: boolean;
  /** Whether it is a state's or a province's name, in full or short. */
  readonly state: "state" | "short" | undefined;
  /** The country whose people are called so. */
  readonly nation: string | undefined;
  readonly given: boolean;
  readonly family: boolean;
  /** Whether it is known as an organization's. */
  readonly known: boolean;
  /** Whether the first word, the last, or all are words that anybody uses. */
  readonly commonFirst: boolean;
  readonly commonLast: boolean;
  /** Whether it is one word that anybody uses, also as a plural, and no name that is known. */
  readonly plain: boolean;
  /** Whether it is a currency: `Korean Won`. */
  readonly currency: boolean;
}

/** A candidate, looked at once for all the evidence. */
export interface Clue extends Reading {
  readonly candidate: Candidate;
  readonly name: string;
  readonly count: number;
  readonly first: Word;
  readonly last: Word;
  /** The first and the last word, and the words around, in small letters; empty where there is none. */
  readonly firstWord: string;
  readonly lastWord: string;
  readonly before: string;
  readonly behind: string;
  /** The word behind that. */
  readonly next: Word | undefined;
  /** Whether the text is a report of sport, and of what. */
  readonly sport: Sport | undefined;
}

/** Looks at a candidate; names of the text that were looked up before are in `readings`. */
export function clueOf(
  candidate: Candidate,
  sport: Sport | undefined,
  readings: Map<string, Reading>,
): Clue {
  const { words, line, from, to, name } = candidate;
  const first = words[0] as Word;
  const last = words.at(-1) as Word;
  const firstWord = first.text.toLowerCase();
  const lastWord = words.length === 1 ? firstWord : last.text.toLowerCase();
  const reading = readings.get(name) ?? readingOf(candidate, firstWord, lastWord);
  readings.set(name, reading);
  const { place, country, state, nation, given, family } = reading;
  const { known, commonFirst, commonLast, plain, currency } = reading;
  return {
    candidate,
    name,
    count: words.length,
    first,
    last,
    firstWord,
    lastWord,
    before: line[from - 1]?.text.toLowerCase() ?? "",
    behind: line[to]?.text.toLowerCase() ?? "",
    next: line[to + 1],
    place,
    // In soccer it is the club.
    country: country && !(sport === "teams" && name === "Monaco"),
    state,
    nation,
    given,
    family,
    known,
    commonFirst,
    commonLast,
    plain,
    currency,
    sport,
  };
}

function beforeHyphen(word: string): string {
  const hyphen = word.indexOf("-");
  return hyphen < 0 ? word : word.slice(0, hyphen);
}

function readingOf({ words, name }: Candidate, firstWord: string, lastWord: string): Reading {
  const { given, family, demonyms, common, organizations } = knowledge();
  const count = words.length;
  const loud = words.at(-1)?.shape === "CAPITALS";
  const place = placeNamed(name, loud);
  const isGiven = given.has(beforeHyphen(firstWord));
  const isFamily = family.has(beforeHyphen(lastWord));
  const whole = name.replace(/^([NS])\. /, (_, half) => (half === "N" ? "North " : "South "));
  const written = loud && name.length > 4 ? properCase(whole) : whole;
  const nation =
    demonyms.get(written) ??
    (written.endsWith("s") ? demonyms.get(written.slice(0, -1)) : undefined);
  const isKnown =
    nation === undefined &&
    (organizations.has(name) || (loud && name.length > 4 && organizations.has(properCase(name))));
  return {
    place,
    country: place?.kind === "country",
    state: place === undefined && count < 4 ? stateNamed(name) : undefined,
    nation,
    given: isGiven,
    family: isFamily,
    known: isKnown,
    // Beijing ends as words do.
    commonFirst: place === undefined ? isCommon(firstWord) : common.has(firstWord),
    commonLast: isCommon(lastWord),
    currency:
      count > 1 &&
      count < 4 &&
      currencyOf(name.slice(0, -lastWord.length - 1), lastWord) !== undefined,
    plain:
      count === 1 && place === undefined && !isKnown && !isGiven && !isFamily && isPlain(firstWord),
  };
}
