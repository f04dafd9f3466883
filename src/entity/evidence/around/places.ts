/** Evidence for a place in the words around a name. */

import { AFTER_PLACES, BODY_NOUNS, PLACES_OF, SORTS, TITLES, WHERE } from "../../lists/cues.ts";
import { knowledge, stateNamed } from "../../lists/knowledge.ts";
import { BUILDINGS, GROUNDS } from "../../lists/parts.ts";
import { COUNTRY, PEOPLE } from "../../words/forms.ts";
import { isDashed, isDateline } from "../../words/lines.ts";
import { isCapital, type Word } from "../../words/words.ts";
import {
  AFTER_CAPITALS,
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
  TOWARDS,
  UNKNOWN,
} from "../bits.ts";
import type { Clue } from "../clue.ts";
import type { Evidence } from "../rows.ts";
import { isCalled, isDistance, isOn } from "./neighbors.ts";

export function places(): readonly Evidence<Clue>[] {
  return [
    [
      "stands in a dateline",
      "place",
      8,
      ({ candidate: { line, from, to }, name, known, count, place }) =>
        !(known && count > 1) &&
        (isDateline(line, from, to) ||
          (place !== undefined && isDashed(line, from, to)) ||
          // LUENA, Angola - Rain fell.
          (line[to]?.text === "," &&
            isDashed(line, from, to + 2) &&
            isCountryOrState(line[to + 1]))) &&
        !knowledge().others.has(name),
      AFTER_CAPITALS,
    ],
    [
      "follows a preposition of place",
      "place",
      2,
      ({ before, beforeCues }) => isWhere(before, beforeCues),
      LISTED_BEFORE,
    ],
    [
      "is a building where something happens",
      "place",
      6,
      ({ last, before, after, beforeCues, candidate: { line, from, to } }) =>
        (last.parts & (BUILDINGS | GROUNDS)) !== 0 &&
        // Norland's Orthodox Church
        ((line[to - 2] as Word).known & PEOPLE) === 0 &&
        after !== "of" &&
        (before === "s" ||
          isWhere(before, beforeCues) ||
          (before === "the" && isWhere(line[from - 2]?.text, line[from - 2]?.cues ?? 0))),
      SEVERAL | PARTED,
    ],
    ["follows `of`, `to` or `from`", "place", 1, () => true, TOWARDS],
    [
      "is where a route begins or ends",
      "place",
      2.5,
      ({ last, count, before, after, next, candidate: { line, from } }) =>
        last.shape === "Capital" &&
        ((before === "from" &&
          after === "to" &&
          next?.shape === "Capital" &&
          (count < 2 || knowledge().places.has(next.text))) ||
          (before === "to" && isCapital(line[from - 2]) && line[from - 3]?.text === "from")),
      TOWARDS,
    ],
    [
      "is called a town, a province or the like",
      "place",
      5,
      (clue) => TOWNS.test(whatOf(clue)),
      TOWARDS,
    ],
    [
      "is what a coast, a capital or the like is of, or so far from",
      "place",
      3.5,
      // The government of Ann Lee is no place.
      (clue) => !(clue.given && clue.count > 1) && whatOf(clue) !== "" && !TOWNS.test(whatOf(clue)),
      TOWARDS,
    ],
    [
      "is listed among towns, provinces or the like",
      "place",
      5,
      ({ candidate: { line, from, to } }) => isListed(line, from, to),
      SEVERAL,
    ],
    [
      "has a king, a bishop or the like",
      "place",
      3.5,
      ({ before, candidate: { line, from } }) =>
        before === "of" && RULERS.test(line[from - 2]?.text ?? ""),
      TOWARDS,
    ],
    [
      "has an airport, a border or the like",
      "place",
      2.5,
      ({ afterCues, count }) => count < 3 && (afterCues & AFTER_PLACES) !== 0,
      LISTED_AFTER,
    ],
    ["is followed by how far away it is, or which way", "place", 4, isAway, UNKNOWN | COMMA_AFTER],
    [
      "has a copper mine, a nuclear plant or the like",
      "place",
      2.5,
      ({ next, last, candidate: { line, to } }) =>
        last.shape === "Capital" &&
        line[to]?.shape === "small" &&
        next?.shape === "small" &&
        (isOn(next, AFTER_PLACES) || WORKS.test(next.text)),
      UNKNOWN | THE_BEFORE,
    ],
    ["is followed by its country", "place", 2.5, isBeforeCountry, COMMA_AFTER],
    [
      "follows a preposition of place, and is followed by its country",
      "place",
      3,
      (clue) => (clue.beforeCues & WHERE) !== 0 && isBeforeCountry(clue),
      SEVERAL | COMMA_AFTER | LISTED_BEFORE,
    ],
    [
      "is a state that follows its city",
      "place",
      5,
      ({ name, after, candidate: { line, from } }) =>
        after === "." && line[from - 2]?.shape !== "small" && stateNamed(`${name}.`) === "short",
      SINGLE | COMMA_BEFORE,
    ],
    [
      "is where somebody has a plant",
      "place",
      4,
      ({ count, before, after }) =>
        count < 3 &&
        (before === "its" || before === "their" || before === "his") &&
        WORKS.test(after),
      LITTLE_BEFORE,
    ],
    [
      "is described as a place",
      "place",
      4,
      // Ann Lee, the mayor
      (clue) => isCalled(clue, PLACES_OF | AFTER_PLACES) && !isCalled(clue, TITLES),
      CALLED,
    ],
    [
      "is where people land, play or pray",
      "place",
      3,
      ({ after, afterCues, count }) =>
        count < 4 && (afterCues & (AFTER_PLACES | BODY_NOUNS)) !== 0 && SITES.test(after),
      SEVERAL | LISTED_AFTER,
    ],
    [
      "is where something is or happens",
      "place",
      5,
      ({ next, before, beforeCues, known }) =>
        next?.text === "where" && (beforeCues & WHERE) !== 0 && before !== "at" && !known,
      COMMA_AFTER,
    ],
    [
      "is where somebody is based",
      "place",
      4,
      ({ place, after, next, last, candidate: { line, to } }) =>
        after === "-" &&
        (place === undefined
          ? next?.text === "based" && last.shape === "Capital" && isCalledFirm(line[to + 2])
          : /^(?:based|listed)$/.test(next?.text ?? "")),
      LISTED_AFTER,
    ],
    ["is a side of the world", "place", 3, ({ name }) => SIDES.test(name), THE_BEFORE],
  ];
}

/** The kind of place that a name is said to be of, or the miles that it is away: the `city` of Harbor, 30 `km` from it. */
function whatOf({ before, candidate: { line, from } }: Clue): string {
  const what = line[from - 2];
  const isOf = before === "of" || (before === "from" && line[from - 3]?.shape === "number");
  return isOf && isOn(what, PLACES_OF) ? (what as Word).text : "";
}

const RULERS = /^(?:Bishop|Archbishop|King|Queen|Duke|Duchess|Earl|Prince|Princess|Emir|Sultan)$/i;
const WORKS = /^(?:plants?|factory|mines?|refinery|smelter|shipyard|mill|works|depot|base)$/;
// Sites that are named after people.
const SITES =
  /^(?:airport|camp|cathedral|hospital|mosque|port|prison|racecourse|racetrack|square|stadium)$/;

const SIDES = /^(?:West|East|North|South)$/;

/** Whether a word says where, and not where from or to. */
function isWhere(word: string | undefined, cues: number): boolean {
  return (cues & WHERE) !== 0 && word !== "of" && word !== "to" && word !== "from";
}

// How far apart the first and the last town of a list can be.
const LONGEST_LIST = 9;
function isListing(word: Word | undefined): boolean {
  return word?.text === "," || word?.text === "and" || word?.text === "or";
}

// Kinds of places, before `of` and a name.
const TOWNS =
  /^(?:cit|count|district|hamlet|island|port|province|region|suburb|town|village)(?:y|ies|s)?$/;

/** Whether a name is in a list, but not the first: the towns of Arden, `Karen Mill` and `Bob Rock`. */
function isListed(line: readonly Word[], from: number, to: number): boolean {
  let at = from - 1;
  if (!isListing(line[at]) || (line[at]?.text === "," && !isListing(line[to]))) return false;
  while (at > from - LONGEST_LIST && (isCapital(line[at]) || isListing(line[at]))) at -= 1;
  const head = line[at - 1]?.text ?? "";
  return line[at]?.text === "of" && head.endsWith("s") && TOWNS.test(head);
}

// a Tarnok-based company, Tarnok-based Harbor Lee, but not a Keynes-based policy
function isCalledFirm(word: Word | undefined): boolean {
  return isCapital(word) || isOn(word, SORTS | BODY_NOUNS | TITLES);
}

// Harbor, east of Kestrel | Harbor, 12 km south of Kestrel
function isAway({ next, candidate: { line, to } }: Clue): boolean {
  const isSide = line[to + 2]?.text === "of" && isOn(next, PLACES_OF) && !isOn(next, TITLES);
  return isSide || isDistance(line, to + 1);
}

function isBeforeCountry({ next, count, before, candidate: { line, from } }: Clue): boolean {
  // 2. Ann Lee, Norland, 1:12.49
  const isRanked = (before === "." ? line[from - 2] : line[from - 1])?.shape === "number";
  return count < 3 && !isRanked && isCountryOrState(next);
}

// BUSAN, South Korea | Troy, Mich.
function isCountryOrState(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { text, shape, known } = word;
  // Lowercase `in` and `or` are not Indiana and Oregon.
  return (known & COUNTRY) !== 0 || (shape !== "small" && stateNamed(`${text}.`) !== undefined);
}
