/** What there is to see of a candidate: itself, what is known of it, and what stands around it. */

import type { Candidate } from "./candidates.ts";
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

/** A candidate, looked at once for all the evidence. */
export interface Clue {
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
  /** Whether the text is a report of sport, and of what. */
  readonly sport: Sport | undefined;
}

/** Looks at a candidate. */
export function clueOf(candidate: Candidate, sport: Sport | undefined): Clue {
  const { words, line, from, to, name } = candidate;
  const { given, family, demonyms, common, organizations } = knowledge();
  const first = words[0] as Word;
  const last = words.at(-1) as Word;
  const firstWord = first.text.toLowerCase();
  const lastWord = words.length === 1 ? firstWord : last.text.toLowerCase();
  const place = placeNamed(name, last.shape === "CAPITALS");
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
    country: place?.kind === "country",
    state: place === undefined && words.length < 4 ? stateNamed(name) : undefined,
    nation: demonyms.get(name) ?? demonyms.get(name.replace(/s$/, "")),
    given: given.has(firstWord.replace(/-.*/, "")),
    family: family.has(lastWord.replace(/-.*/, "")),
    known:
      organizations.has(name) ||
      (last.shape === "CAPITALS" && name.length > 4 && organizations.has(properCase(name))),
    // Beijing ends as words do.
    commonFirst: place === undefined ? isCommon(firstWord) : common.has(firstWord),
    commonLast: isCommon(lastWord),
    plain:
      words.length === 1 &&
      isPlain(firstWord) &&
      place === undefined &&
      !organizations.has(name) &&
      !given.has(firstWord) &&
      !family.has(firstWord),
    sport,
  };
}
