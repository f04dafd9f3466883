/** Evidence for a place in the words around a name. */

import { countryOfAbbreviation } from "../../../place/regions.ts";
import { isAfterName } from "../../candidates/no-name.ts";
import { AFTER_PLACES, BODY_NOUNS, PLACES_OF, SORTS, TITLES, WHERE } from "../../lists/cue-bits.ts";
import { knowledge } from "../../lists/knowledge.ts";
import { BUILDINGS, GROUNDS } from "../../lists/part-bits.ts";
import { placeNamed } from "../../lists/place-named.ts";
import { stateNamed } from "../../lists/states.ts";
import { COUNTRY, PEOPLE, PLAIN } from "../../words/form-bits.ts";
import { isDashed, isDateline } from "../../words/lines.ts";
import { isCapital, isKnownAs, isOn, isOwner, textAt, type Word } from "../../words/words.ts";
import { OUT_OF_SPORT, SEVERAL, SINGLE } from "../bits.ts";
import type { Clue } from "../clue.ts";
import type { Evidence } from "../rows.ts";
import {
  AFTER_CAPITALS,
  CALLED,
  COMMA_AFTER,
  COMMA_BEFORE,
  LISTED_AFTER,
  LISTED_BEFORE,
  LITTLE_BEFORE,
  NO_NATION,
  PARTED,
  THE_BEFORE,
  TOWARDS,
  UNKNOWN,
} from "./bits.ts";
import { isCalled, isDistance } from "./neighbors.ts";

export const places: readonly Evidence<Clue>[] = [
  {
    reason: "stands in a dateline",
    place: 8,
    needs: AFTER_CAPITALS,
    when: ({ line, from, to, name, known, count, place }) =>
      !(known && count > 1) &&
      (isDateline(line, from, to) ||
        (place !== undefined && isDashed(line, from, to)) ||
        // LUENA, Angola - Rain fell.
        (line[to]?.text === "," &&
          isDashed(line, from, to + 2) &&
          isCountryOrState(line[to + 1]))) &&
      !knowledge().others.has(name),
  },
  {
    reason: "shortens the name of a state",
    organization: -4,
    place: 6,
    needs: SINGLE | COMMA_BEFORE,
    // Seattle, WA, but not: In Boston, GE said
    when: ({ name, after, line, from }) =>
      /^[A-Z]{2}$/.test(name) &&
      /^[^a-z]*$/.test(after) &&
      countryOfAbbreviation(name.toLowerCase()) === "US" &&
      placeNamed(textAt(line, from - 2))?.country === "US",
  },
  {
    reason: "follows a preposition of place",
    place: 2,
    needs: LISTED_BEFORE,
    // But they looked into Ann Lee's course.
    when: ({ before, beforeCues, count, line, to }) =>
      isWhere(before, beforeCues) && !(before === "into" && count > 1 && isOwner(line, to)),
  },
  {
    reason: "is a river",
    place: 7,
    needs: THE_BEFORE | OUT_OF_SPORT,
    when: ({ first, last, known }) =>
      first.text === "River" && !known && (last.known & PLAIN) === 0,
  },
  {
    reason: "is where something is or happens",
    // Enough for the Convention Center, too: more than that it ends like an organization, and is of common words.
    place: 6.6,
    needs: SEVERAL | PARTED,
    when: ({ last, before, after, beforeCues, line, from, to }) =>
      (last.parts & (BUILDINGS | GROUNDS)) !== 0 &&
      // Norland's Orthodox Church
      !isKnownAs(line[to - 2], PEOPLE) &&
      after !== "of" &&
      (before === "s" ||
        isWhere(before, beforeCues) ||
        (before === "the" && isWhere(line[from - 2]?.text, line[from - 2]?.cues ?? 0))),
  },
  { reason: "follows `of`, `to` or `from`", place: 1, needs: TOWARDS },
  {
    reason: "is where a route begins or ends",
    place: 2.5,
    needs: TOWARDS,
    when: ({ last, count, before, after, next, line, from }) =>
      last.shape === "Capital" &&
      ((before === "from" &&
        after === "to" &&
        next?.shape === "Capital" &&
        (count < 2 || knowledge().places.has(next.text))) ||
        (before === "to" && isCapital(line[from - 2]) && line[from - 3]?.text === "from")),
  },
  {
    reason: "is called a town, a province or the like",
    place: 5,
    needs: TOWARDS,
    when: (clue) => TOWNS.test(whatOf(clue)),
  },
  {
    reason: "is called a town, a province or the like",
    place: 3.5,
    needs: TOWARDS,
    // The government of Ann Lee is no place.
    when: (clue) =>
      !(clue.given && clue.count > 1) && whatOf(clue) !== "" && !TOWNS.test(whatOf(clue)),
  },
  {
    reason: "is called a town, a province or the like",
    place: 5,
    needs: SEVERAL,
    when: ({ line, from, to }) => isListed(line, from, to),
  },
  {
    reason: "has a king, a bishop or the like",
    place: 3.5,
    needs: TOWARDS,
    when: ({ before, line, from }) => before === "of" && RULERS.test(textAt(line, from - 2)),
  },
  {
    reason: "is where somebody lives or is based",
    place: 3.5,
    needs: TOWARDS,
    // Ann Lee, 45, of Harbor
    when: ({ before, known, line, from }) =>
      before === "of" &&
      !known &&
      line[from - 2]?.text === "," &&
      /^\d\d$/.test(textAt(line, from - 3)),
  },
  {
    reason: "has an airport, a plant or the like",
    place: 2.5,
    needs: LISTED_AFTER,
    // Jardim de las Flores neighborhood, but not the Leonardo da Harbor estate
    when: ({ afterCues, count, given, reading: { words } }) =>
      (count < 3 || (!given && words[1]?.shape === "small")) && (afterCues & AFTER_PLACES) !== 0,
  },
  {
    reason: "is so far away",
    place: 4,
    needs: COMMA_AFTER,
    when: isAway,
  },
  {
    reason: "has an airport, a plant or the like",
    place: 2.5,
    needs: UNKNOWN | THE_BEFORE,
    // part of the Yadana field
    when: ({ after, next, last, sport, line, from, to }) =>
      last.shape === "Capital" &&
      ((after === "field" && sport === undefined && isOn(line[from - 2], WHERE)) ||
        (line[to]?.shape === "small" &&
          next?.shape === "small" &&
          (isOn(next, AFTER_PLACES) || WORKS.test(next.text)))),
  },
  {
    reason: "is followed by its country or state",
    place: 2.5,
    needs: COMMA_AFTER,
    when: isBeforeCountry,
  },
  {
    reason: "is followed by its country or state",
    place: 9,
    needs: SINGLE | COMMA_AFTER | LISTED_BEFORE,
    when: (clue) => clue.next?.text.endsWith(".") === true && isBeforeCountry(clue),
  },
  {
    reason: "is followed by its country or state",
    place: 3,
    needs: SEVERAL | COMMA_AFTER | LISTED_BEFORE,
    when: (clue) => (clue.beforeCues & WHERE) !== 0 && isBeforeCountry(clue),
  },
  {
    reason: "has an airport, a plant or the like",
    place: 4,
    needs: LITTLE_BEFORE,
    // Mobil's Kestrel refinery, but neither Norland's Ilva mill nor Harbor's Navy base
    when: ({ count, known, before, after, line, from }) =>
      count < 3 &&
      !known &&
      WORKS.test(after) &&
      (before === "s"
        ? knowledge().organizations.has(textAt(line, from - 3))
        : /^(?:its|their|his)$/.test(before)),
  },
  {
    reason: "is described as a place",
    place: 4,
    needs: CALLED,
    // Ann Lee, the mayor
    when: (clue) => isCalled(clue, PLACES_OF | AFTER_PLACES) && !isCalled(clue, TITLES),
  },
  {
    reason: "is where something is or happens",
    place: 3,
    needs: LISTED_AFTER,
    // Al-Harb hospital
    when: ({ name, after, afterCues, count }) =>
      (count > 1 || name.startsWith("Al-")) &&
      count < 4 &&
      (afterCues & (AFTER_PLACES | BODY_NOUNS)) !== 0 &&
      SITES.test(after),
  },
  {
    reason: "is where something is or happens",
    place: 5,
    needs: COMMA_AFTER,
    when: ({ next, before, beforeCues, known }) =>
      next?.text === "where" && (beforeCues & WHERE) !== 0 && before !== "at" && !known,
  },
  {
    reason: "is where somebody lives or is based",
    place: 7,
    needs: NO_NATION | LISTED_AFTER,
    when: ({ place, after, next, last, line, to }) =>
      after === "-" &&
      (place === undefined
        ? next?.text === "based" && last.shape === "Capital" && isCalledFirm(line[to + 2])
        : /^(?:based|listed)$/.test(next?.text ?? "")),
  },
  {
    reason: "is a side of the world",
    place: 3,
    needs: THE_BEFORE,
    when: ({ name }) => SIDES.test(name),
  },
];

/** The kind of place that a name is said to be of, or the miles that it is away: the `city` of Harbor, 30 `km` from it. */
function whatOf({ before, line, from }: Clue): string {
  const what = line[from - 2];
  const isOf = before === "of" || (before === "from" && line[from - 3]?.shape === "number");
  return isOf && isOn(what, PLACES_OF) ? (what as Word).text : "";
}

const RULERS = /^(?:Bishop|Archbishop|King|Queen|Duke|Duchess|Earl|Prince|Princess|Emir|Sultan)$/i;
const WORKS =
  /^(?:plants?|factory|furnace|mines?|refinery|smelter|shipyard|mill|works|depot|base)$/;
// Sites that are named after people.
const SITES =
  /^(?:airport|camp|cathedral|hospital|mosque|port|prison|racecourse|racetrack|square|stadium)$/;

const SIDES = /^(?:West|East|(?:Nor|Sou)th(?:ea|we)?(?:st)?)$/;

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
  const head = textAt(line, at - 1);
  return line[at]?.text === "of" && head.endsWith("s") && TOWNS.test(head);
}

// a Tarnok-based company, Tarnok-based Harbor Lee, but not a Keynes-based policy
function isCalledFirm(word: Word | undefined): boolean {
  return isCapital(word) || isOn(word, SORTS | BODY_NOUNS | TITLES);
}

// Harbor, east of Kestrel | Harbor, 12 km south of Kestrel
function isAway({ next, known, bits, before, line, to }: Clue): boolean {
  // They advanced on Harbor, some 12 km from Kestrel, but not: Storm Ann, some 12 km from Kestrel
  if (/^(?:about|some)$/.test(next?.text ?? ""))
    return !known && before === "on" && isDistance(line, to + 2);
  const isSide = line[to + 2]?.text === "of" && isOn(next, PLACES_OF) && !isOn(next, TITLES);
  return (bits & UNKNOWN) !== 0 && (isSide || isDistance(line, to + 1));
}

function isBeforeCountry({
  next,
  count,
  before,
  candidate: { words, line, from, to },
}: Clue): boolean {
  // 2. Ann Lee, Norland, 1:12.49
  const isRanked = (before === "." ? line[from - 2] : line[from - 1])?.shape === "number";
  // Kestrel, Akita Prefecture
  const isOfProvince = count < 2 && /^Pr(?:ovince|efecture)$/.test(textAt(line, to + 2));
  // Veltas do Norte, Brazil, but not Ann Lee Hill, Norland
  const isShort = count < 3 || (count < 4 && words[1]?.shape === "small");
  return (
    isShort && !(isRanked || isAfterName(line, to + 1)) && (isOfProvince || isCountryOrState(next))
  );
}

// BUSAN, South Korea | Troy, Mich.
function isCountryOrState(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { text, shape, known } = word;
  // Lowercase `in` and `or` are not Indiana and Oregon.
  return (known & COUNTRY) !== 0 || (shape !== "small" && stateNamed(`${text}.`) !== undefined);
}
