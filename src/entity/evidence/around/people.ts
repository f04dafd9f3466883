/** Evidence for or against a person in the words around a name. */

import { FIELDS, OWN, ROLE_NOUNS, SAYING, TITLES } from "../../lists/cues.ts";
import { knowledge } from "../../lists/knowledge.ts";
import { BODY_HEADS } from "../../lists/parts.ts";
import {
  BRACKET_AFTER,
  CALLED,
  COMMA_AFTER,
  COMMA_BEFORE,
  LISTED_AFTER,
  LISTED_BEFORE,
  LITTLE_BEFORE,
  PARTED,
  SEVERAL,
  SINGLE,
  THE_BEFORE,
  TITLED,
  TOWARDS,
  UNKNOWN,
} from "../bits.ts";
import { ageAfter, type Clue } from "../clue.ts";
import type { Evidence } from "../rows.ts";
import { has, hasWhose, isCalled, isOn } from "./neighbors.ts";

export function people(): readonly Evidence<Clue>[] {
  return [
    [
      "is what an office or a body is for",
      "person",
      -4,
      ({ last, candidate: { title } }) => title === undefined && isOn(last, FIELDS),
      SEVERAL | PARTED,
    ],
    [
      "begins or ends like the name of a public body",
      "person",
      -4,
      ({ first, last, candidate: { title } }) =>
        title === undefined && ((first.parts | last.parts) & BODY_HEADS) !== 0,
      SEVERAL | PARTED,
    ],
    [
      "has a wife, a career or the like",
      "person",
      2.5,
      ({ candidate: { line, to } }) => has(line, to, OWN),
      LISTED_AFTER,
    ],
    [
      "is whose death, wife or the like it is",
      "person",
      2.5,
      ({ before, place, plain, last, candidate: { line, from } }) =>
        before === "of" &&
        place === undefined &&
        !plain &&
        isOn(line[from - 2], OWN) &&
        !last.text.endsWith("ism"),
      TOWARDS,
    ],
    [
      "is followed by `who`",
      "person",
      3,
      (clue) =>
        (clue.count > 1 ||
          clue.sport !== "teams" ||
          clue.given ||
          clue.reading.family ||
          clue.place === undefined) &&
        /^who(?:se|m)?$/.test(clue.next?.text ?? "") &&
        !hasWhose(clue),
      COMMA_AFTER,
    ],
    [
      "is what a family or a murder is called",
      "person",
      5,
      ({ after }) => CONCERNS.test(after),
      SINGLE | THE_BEFORE,
    ],
    ["is described as somebody", "person", 3, (clue) => isCalled(clue, TITLES), CALLED],
    ["is described, and says something", "person", 2.5, saysLater, UNKNOWN | COMMA_AFTER | CALLED],
    [
      "is followed by a role",
      "person",
      2,
      ({ next }) => next?.shape === "small" && isOn(next, TITLES | ROLE_NOUNS),
      COMMA_AFTER,
    ],
    ["has a title before it", "person", 5, ({ count }) => count < 7, TITLED],
    [
      "follows `in`, and begins with no given name",
      "person",
      -2,
      ({ before, given, candidate: { title } }) => before === "in" && !given && title === undefined,
      SEVERAL | LITTLE_BEFORE,
    ],
    [
      "has a role before it",
      "person",
      3,
      ({ candidate: { title }, beforeCues, count }) =>
        title === undefined && (beforeCues & TITLES) !== 0 && count < 5,
      LISTED_BEFORE,
    ],
    [
      "is somebody's husband, daughter or the like",
      "person",
      6,
      ({ candidate: { line, from } }) => KIN.test(line[from - 2]?.text ?? ""),
      SINGLE | COMMA_BEFORE | COMMA_AFTER,
    ],
    ["follows a verb of saying", "person", 1.5, isSayer, LISTED_BEFORE],
    [
      "says something",
      "person",
      1.5,
      ({ afterCues, count }) => (afterCues & SAYING) !== 0 && count < 4,
      LISTED_AFTER,
    ],
    [
      "says something",
      "organization",
      0.7,
      ({ afterCues, count }) => (afterCues & SAYING) !== 0 && count < 4,
      LISTED_AFTER,
    ],
    ["is followed by an age", "person", 4, (clue) => ageAfter(clue) !== undefined, COMMA_AFTER],
    ["has a country in brackets after it", "person", 4, hasCountryAfter, BRACKET_AFTER],
  ];
}

// the Harbor family, the Harbor affair
const CONCERNS = /^(?:family|affair|murder)$/;

// No description has more words.
const LONGEST_DESCRIPTION = 9;

// Zorkan, a milk seller at the market, said he, but not: Zorkotel, an app for drivers, said it
function saysLater({ candidate: { line, to } }: Clue): boolean {
  for (let at = to + 2; at < to + LONGEST_DESCRIPTION; at += 1)
    if (line[at]?.shape === "mark")
      return (
        line[at]?.text === "," &&
        isOn(line[at + 1], SAYING) &&
        !(line[at + 2]?.text === "it" && OF_BODIES.test(line[at + 3]?.text ?? ""))
      );
  return false;
}

// A firm said it would close; but a nurse said it was hard.
const OF_BODIES = /^(?:would|will|ha[sd]|plan|expect)/;

const KIN = /^(?:brother|daughter|father|husband|mother|sister|son|widow|wife)$/;

// "...," said Guilbeault.
function isSayer({ beforeCues, count, place, candidate: { line, from } }: Clue): boolean {
  if ((beforeCues & SAYING) === 0 || count > 3 || place !== undefined) return false;
  return /^[,"'\u201d]$/.test(line[from - 2]?.text ?? "");
}

// Michael Chang (U.S.) | Colin Jackson (GBR)
export function hasCountryAfter({ next, given, place, sport, candidate }: Clue): boolean {
  if (next === undefined || candidate.line[candidate.to + 2]?.text !== ")") return false;
  if (knowledge().places.has(next.text) || /^U\.?S/.test(next.text)) return true;
  // Three letters can also be short for an organization: Paris (AFP) -
  return /^[A-Z]{3}$/.test(next.text) && (sport !== undefined || (given && place === undefined));
}
