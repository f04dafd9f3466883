/** Evidence for or against a person in the words around a name. */

import { isAfterName } from "../../candidates/no-name.ts";
import { FIELDS, OWN, ROLE_NOUNS, SAYING, TITLES } from "../../lists/cue-bits.ts";
import { knowledge } from "../../lists/knowledge.ts";
import { BODY_HEADS } from "../../lists/part-bits.ts";
import { isOn, textAt } from "../../words/words.ts";
import { SEVERAL, SINGLE, UNPLACED } from "../bits.ts";
import { ageAfter, type Clue } from "../clue.ts";
import type { Evidence } from "../rows.ts";
import {
  BRACKET_AFTER,
  CALLED,
  COMMA_AFTER,
  COMMA_BEFORE,
  LISTED_AFTER,
  LISTED_BEFORE,
  LITTLE_BEFORE,
  PARTED,
  THE_BEFORE,
  TITLED,
  TOWARDS,
  UNKNOWN,
} from "./bits.ts";
import { hasWhose, isCalled, owns } from "./neighbors.ts";

export const people: readonly Evidence<Clue>[] = [
  {
    reason: "has an honour or a seat after it",
    person: 6,
    needs: SEVERAL,
    when: ({ line, to }) => isAfterName(line, to),
  },
  // It is what an office or a body is for, or begins or ends like the name of a public body.
  {
    person: -4,
    needs: SEVERAL | PARTED,
    when: ({ first, last, title }) =>
      title === undefined &&
      (isOn(last, FIELDS) || ((first.parts | last.parts) & BODY_HEADS) !== 0),
  },
  {
    reason: "has a wife, a career or the like",
    person: 2.5,
    needs: LISTED_AFTER,
    when: ({ line, to }) => owns(line, to, OWN),
  },
  {
    reason: "has a wife, a career or the like",
    person: 2.5,
    needs: UNPLACED | TOWARDS,
    when: ({ before, plain, last, line, from }) =>
      before === "of" && !plain && isOn(line[from - 2], OWN) && !last.text.endsWith("ism"),
  },
  {
    reason: "is followed by `who`",
    person: 3,
    needs: COMMA_AFTER,
    when: (clue) =>
      (clue.count > 1 ||
        clue.sport !== "teams" ||
        clue.given ||
        clue.reading.family ||
        clue.place === undefined) &&
      /^who(?:se|m)?$/.test(clue.next?.text ?? "") &&
      !hasWhose(clue),
  },
  {
    reason: "is what a family or a murder is called",
    person: 5,
    needs: SINGLE | THE_BEFORE,
    when: ({ after }) => CONCERNS.test(after),
  },
  {
    reason: "is described as somebody",
    person: 3,
    needs: CALLED,
    // Born in Harbor, the son of a miner
    when: (clue) => clue.before !== "in" && isCalled(clue, TITLES) && !isSource(clue),
  },
  {
    reason: "is described as somebody",
    person: 2.5,
    needs: UNKNOWN | COMMA_AFTER | CALLED,
    when: saysLater,
  },
  {
    reason: "is followed by a role",
    person: 2,
    needs: COMMA_AFTER,
    when: ({ next }) => next?.shape === "small" && isOn(next, TITLES | ROLE_NOUNS),
  },
  { reason: "has a title before it", person: 5, needs: TITLED, when: ({ count }) => count < 7 },
  // It follows `in`, and begins with no given name.
  {
    person: -2,
    needs: SEVERAL | LITTLE_BEFORE,
    when: ({ before, given, title }) => before === "in" && !given && title === undefined,
  },
  {
    reason: "has a role before it",
    person: 3,
    needs: LISTED_BEFORE,
    // But lead manager Harbor Lee said the bond was sold.
    when: ({ title, line, from, beforeCues, count }) =>
      title === undefined &&
      (beforeCues & TITLES) !== 0 &&
      count < 5 &&
      !LEADS.test(textAt(line, from - 2)),
  },
  {
    reason: "is described as somebody",
    person: 6,
    needs: SINGLE | COMMA_BEFORE | COMMA_AFTER,
    when: ({ line, from }) => KIN.test(textAt(line, from - 2)),
  },
  {
    reason: "follows a verb of saying",
    person: 1.5,
    needs: UNPLACED | LISTED_BEFORE,
    when: isSayer,
  },
  {
    reason: "says something",
    person: 1.5,
    organization: 0.7,
    needs: LISTED_AFTER,
    when: ({ afterCues, count, name }) =>
      (afterCues & SAYING) !== 0 && count < 4 && !GOVERNMENTS.test(name),
  },
  {
    reason: "is followed by an age",
    person: 4,
    needs: COMMA_AFTER,
    when: (clue) => ageAfter(clue) !== undefined,
  },
  {
    reason: "has a country in brackets after it",
    person: 4,
    needs: BRACKET_AFTER,
    when: (clue) => hasCountryAfter(clue) && !isClub(clue),
  },
];

// Whose managers are banks.
const LEADS = /^(?:[Ll]ead|[Ss]ole)$/;

// Capitals that speak for their governments, and are names of people as well.
const GOVERNMENTS = /^(?:London|Paris|Washington|Wellington)$/;

// the Harbor family, the Harbor affair
const CONCERNS = /^(?:family|affair|murder)$/;

// No description has more words.
const LONGEST_DESCRIPTION = 9;

// Zorkan, a milk seller at the market, said he, but not: Zorkotel, an app for drivers, said it
function saysLater({ line, to }: Clue): boolean {
  for (let at = to + 2; at < to + LONGEST_DESCRIPTION; at += 1)
    if (line[at]?.shape === "mark")
      return (
        line[at]?.text === "," &&
        isOn(line[at + 1], SAYING) &&
        !(line[at + 2]?.text === "it" && OF_BODIES.test(textAt(line, at + 3)))
      );
  return false;
}

// A firm said it would close; but a nurse said it was hard.
const OF_BODIES = /^(?:would|will|ha[sd]|plan|expect)/;

// No source has more words, with its verb.
const LONGEST_SOURCE = 5;

/** Whether what comes after a comma is who says so, and not what the name is: at Sohar, `the prime minister said`. */
function isSource({ line, to }: Clue): boolean {
  let at = to + 2;
  while (line[at]?.shape === "small" && at < to + LONGEST_SOURCE && !isOn(line[at], SAYING))
    at += 1;
  return isOn(line[at], SAYING);
}

const KIN = /^(?:brother|daughter|father|husband|mother|sister|son|widow|wife)$/;

// "...," said Guilbeault.
function isSayer({ beforeCues, count, line, from }: Clue): boolean {
  if ((beforeCues & SAYING) === 0 || count > 3) return false;
  return /^[,"'\u201d]$/.test(textAt(line, from - 2));
}

/** Whether a club with its country plays another: `Harbor` (England) v `Barcelona` (Spain). */
export function isClub({ before, sport, line, to }: Clue): boolean {
  return sport === "teams" && (VERSUS.test(before) || VERSUS.test(textAt(line, to + 3)));
}

/** What stands between the sides of a fixture. */
export const VERSUS: RegExp = /^vs?$/;

/** Whether a country follows a contestant in brackets: `Michael Chang` (U.S.), `Colin Jackson` (GBR). */
export function hasCountryAfter({ next, given, place, sport, line, to }: Clue): boolean {
  if (next === undefined || line[to + 2]?.text !== ")") return false;
  if (knowledge().places.has(next.text) || /^U\.?S/.test(next.text)) return true;
  // Three letters can also be short for an organization: Paris (AFP) -
  return /^[A-Z]{3}$/.test(next.text) && (sport !== undefined || (given && place === undefined));
}
