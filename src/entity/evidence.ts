/** What speaks for a name being a person's, an organization's, a place's or another: a row a reason. */

import { isBodyHead } from "./bodies.ts";
import type { Clue } from "./clue.ts";
import {
  BEFORE_ORGANIZATIONS,
  BEFORE_PLACES,
  BEHIND_PLACES,
  BELONGINGS,
  BODY_NOUNS,
  CONTEST,
  DEALINGS,
  EASTERN,
  KNOWN_PEOPLE,
  MOVES,
  ORGANIZATIONS,
  OTHERS,
  OWN,
  PEOPLES,
  PLACES,
  PLACES_OF,
  SAYING,
  SORTS,
  STAFF,
  TITLES,
  WHERE,
} from "./cues.ts";
import { isCommon, isPlain, knowledge, properCase, stateNamed } from "./knowledge.ts";
import { isDateline, isResult } from "./lines.ts";
import { isAffairs } from "./office.ts";
import type { Word } from "./words.ts";

/** The kinds that evidence tells apart. */
export const KINDS = ["person", "organization", "place", "other"] as const;
/** One of them. */
export type Kind = (typeof KINDS)[number];

/** A reason: its words for `explain`, what it speaks for and how much, and whether it holds. */
type Evidence = readonly [
  reason: string,
  kind: Kind,
  weight: number,
  holds: (clue: Clue) => boolean,
  /** Of which names alone it can hold: of one word, of several, in a report of sport; of all where nothing is said. */
  of?: "single" | "several" | "sport",
];

/** A reason, with the number of its kind. */
export interface Row {
  readonly reason: string;
  readonly kindAt: number;
  readonly weight: number;
  readonly holds: (clue: Clue) => boolean;
}

/** The reasons that can hold of a name. */
export function evidenceFor({ count, sport }: Clue): readonly Row[] {
  const key = (count > 1 ? 2 : 0) + (sport === undefined ? 0 : 1);
  sorted[key] ??= allEvidence()
    .filter(
      ([, , , , of]) =>
        of !== (count > 1 ? "single" : "several") && !(of === "sport" && sport === undefined),
    )
    .map(([reason, kind, weight, holds]) => ({
      reason,
      kindAt: KINDS.indexOf(kind),
      weight,
      holds,
    }));
  return sorted[key];
}

const sorted: (readonly Row[])[] = [];

/** All reasons. Weights were set by hand, by the errors on real copy. */
function allEvidence(): readonly Evidence[] {
  return [
    ["is the name of a country", "place", 6, ({ country }) => country],
    [
      "is the name of a state",
      "place",
      5,
      ({ name, state }) => name.length > 3 && state === "state",
    ],
    ["shortens the name of a state", "place", 3, ({ state }) => state === "short"],
    [
      "is the name of a city",
      "place",
      3.5,
      ({ place, country, commonFirst }) => place !== undefined && !country && !commonFirst,
    ],
    [
      "is the name of a city, and a word",
      "place",
      1.5,
      ({ place, country, commonFirst }) => place !== undefined && !country && commonFirst,
    ],
    [
      "ends as places do",
      "place",
      5,
      ({ count, lastWord }) => count > 1 && PLACES.has(lastWord),
      "several",
    ],
    [
      "is a county or a city in no report of sport",
      "place",
      2,
      ({ lastWord, sport, known }) => COUNTIES.test(lastWord) && sport === undefined && !known,
      "several",
    ],
    [
      "is what an office or a body is for",
      "person",
      -4,
      ({ count, lastWord, candidate: { title } }) =>
        count > 1 && title === undefined && isAffairs(lastWord),
    ],
    [
      "begins or ends as bodies do",
      "person",
      -4,
      ({ first, last, candidate: { title } }) =>
        title === undefined && (isBodyHead(first.text) || isBodyHead(last.text)),
      "several",
    ],
    [
      "begins as places do",
      "place",
      2.5,
      ({ count, firstWord }) => count > 1 && BEFORE_PLACES.has(firstWord),
      "several",
    ],
    [
      "stands in a dateline",
      "place",
      8,
      ({ candidate: { line, from, to }, name, known, count }) =>
        !(known && count > 1) && !knowledge().others.has(name) && isDateline(line, from, to),
    ],
    [
      "stands behind a preposition of place",
      "place",
      2,
      ({ before }) => WHERE.has(before) && !TOWARDS.test(before),
    ],
    [
      "is a building that something happens at",
      "place",
      6,
      ({ count, lastWord, before, candidate: { line, from } }) =>
        count > 1 &&
        BUILDINGS.test(lastWord) &&
        (WHERE.has(before) ||
          before === "s" ||
          (before === "the" && WHERE.has(line[from - 2]?.text.toLowerCase() ?? ""))),
      "several",
    ],
    ["stands behind `of`, `to` or `from`", "place", 1, ({ before }) => TOWARDS.test(before)],
    [
      "is called a town, a province or the like",
      "place",
      3.5,
      ({ before, candidate: { line, from } }) =>
        before === "of" && PLACES_OF.has(line[from - 2]?.text.toLowerCase() ?? ""),
    ],
    [
      "has a king, a bishop or the like",
      "place",
      3.5,
      ({ before, candidate: { line, from } }) =>
        before === "of" && RULERS.test(line[from - 2]?.text ?? ""),
    ],
    [
      "has an airport, a border or the like",
      "place",
      2.5,
      ({ behind, count }) => count < 3 && BEHIND_PLACES.has(behind),
    ],
    [
      "stands before its country",
      "place",
      2.5,
      ({ behind, next, count }) =>
        behind === "," && count < 3 && next !== undefined && isCountryOrState(next.text),
    ],

    [
      "is a known organization",
      "organization",
      5,
      ({ known, count, place, commonFirst, given, family }) =>
        known && count === 1 && place === undefined && !commonFirst && !given && !family,
      "single",
    ],
    [
      "is a known organization, and a word or a name of others",
      "organization",
      2,
      ({ known, count, place, commonFirst, given, family }) =>
        known && count === 1 && place === undefined && (commonFirst || given || family),
      "single",
    ],
    [
      "is a known organization inside a sentence",
      "organization",
      1.5,
      ({ known, count, place, commonFirst, first }) =>
        known && count === 1 && place === undefined && commonFirst && !first.first,
      "single",
    ],
    [
      "is a known organization of several words",
      "organization",
      7,
      ({ known, count }) => known && count > 1,
      "several",
    ],
    [
      "ends with a company's form",
      "organization",
      3,
      ({ count, last }) => count > 1 && FORM.test(last.text),
      "several",
    ],
    ["has its short form in brackets behind it", "organization", 5, hasShortForm, "several"],
    [
      "ends as organizations do",
      "organization",
      5.5,
      ({ count, lastWord, place }) =>
        count > 1 && ORGANIZATIONS.has(lastWord) && place === undefined,
      "several",
    ],
    [
      "begins as organizations do before `of`, `for` or `on`",
      "organization",
      5,
      ({ count, name, firstWord }) =>
        count > 1 && ORGANIZATIONS.has(firstWord) && / (?:of|for|on) /.test(name),
      "several",
    ],
    [
      "has a word of organizations before `of` or `for`",
      "organization",
      4,
      ({ count, candidate: { words } }) =>
        count > 2 &&
        words.some(
          ({ text }, index) =>
            index > 0 &&
            ORGANIZATIONS.has(text.toLowerCase()) &&
            /^(?:of|for)$/.test(words[index + 1]?.text ?? ""),
        ),
      "several",
    ],
    [
      "begins as institutions do",
      "organization",
      3,
      ({ count, firstWord }) => count > 1 && INSTITUTIONS.test(firstWord),
      "several",
    ],
    [
      "begins as clubs and companies do",
      "organization",
      3,
      ({ count, firstWord }) => count > 1 && BEFORE_ORGANIZATIONS.has(firstWord),
      "several",
    ],
    [
      "is short and in capitals",
      "organization",
      3,
      ({ last, count, name, place, plain }) =>
        !plain &&
        last.shape === "CAPITALS" &&
        count === 1 &&
        name.length < 7 &&
        place === undefined,
      "single",
    ],
    [
      "has a capital inside",
      "organization",
      2,
      ({ name, count }) => count === 1 && /[a-z][A-Z]/.test(name) && !INNER_CAPITAL.test(name),
      "single",
    ],
    ["ends in a short form", "organization", 0.8, endsShort, "several"],
    ["ends in a short form", "person", -3, endsShort, "several"],
    ["is joined by &", "organization", 4, ({ name }) => name.includes("&")],
    ["stands behind `the`", "organization", 0.8, ({ before }) => before === "the"],
    ["stands behind `the`", "person", -3, ({ before }) => before === "the"],
    [
      "stands before a verb of contests",
      "organization",
      2,
      ({ behind, country, sport }) => CONTEST.has(behind) && !country && sport !== "singles",
    ],
    [
      "contends with somebody in a sport of single contestants",
      "person",
      2.5,
      ({ before, behind, country, nation, sport }) =>
        sport === "singles" &&
        !country &&
        nation === undefined &&
        (RIVAL.test(before) || CONTEST.has(behind)),
      "sport",
    ],
    [
      "stands behind a verb of contests",
      "organization",
      2.5,
      ({ before, country, sport }) => RIVAL.test(before) && !country && sport !== "singles",
    ],
    [
      "stands in a result or a table",
      "organization",
      9,
      ({ candidate: { line, from, to }, country, count, given, plain, sport }) =>
        !country &&
        !(count > 1 && given) &&
        (!plain || sport !== undefined) &&
        isResult(line, from, to),
    ],
    [
      "is a place in a report of sport",
      "organization",
      4,
      (clue) => isSide(clue) && (clue.place !== undefined || clue.name.endsWith("shire")),
      "sport",
    ],
    [
      "is in a report of sport",
      "organization",
      1.5,
      (clue) =>
        isSide(clue) &&
        clue.place === undefined &&
        !clue.name.endsWith("shire") &&
        !clue.commonFirst,
      "sport",
    ],

    [
      "is said to be a company, a party or the like",
      "organization",
      3,
      ({ before }) => SORTS.has(before),
    ],
    [
      "has a spokesman, analysts or the like",
      "organization",
      2.5,
      ({ behind, country, nation, place, plain, firstWord }) =>
        !plain &&
        !OFFICIAL.test(firstWord) &&
        STAFF.has(behind) &&
        !country &&
        nation === undefined &&
        place === undefined,
    ],
    [
      "stands behind shares in it, an analyst at it or the like",
      "organization",
      3,
      ({ before, country, nation, candidate: { line, from } }) =>
        /^(?:in|of|by|for|at|with)$/.test(before) &&
        !country &&
        nation === undefined &&
        DEALINGS.has(line[from - 2]?.text ?? ""),
    ],
    ["rises or falls", "organization", 2.5, hasMoved],
    ["has a wife, a career or the like", "person", 2.5, hasOwn],
    ["has shares, a plant or the like", "organization", 2, hasBelongings],
    [
      "says `it`",
      "organization",
      2.5,
      ({ behind, next }) => SAYING.has(behind) && next?.text === "it",
    ],
    [
      "is told of by `which`",
      "organization",
      1,
      ({ behind, next }) => behind === "," && next?.text === "which",
    ],
    [
      "is told of by `who`",
      "person",
      3,
      ({ behind, next }) => behind === "," && /^who(?:se|m)?$/.test(next?.text ?? ""),
    ],
    [
      "says `he` or `she`",
      "person",
      2.5,
      ({ behind, next }) => SAYING.has(behind) && /^s?he$/.test(next?.text ?? ""),
    ],

    [
      "stands in brackets behind a player",
      "organization",
      4.5,
      ({ sport, before, behind, country, candidate: { line, from } }) =>
        sport === "teams" &&
        before === "(" &&
        behind === ")" &&
        !country &&
        line[from - 2]?.shape === "Capital",
      "sport",
    ],
    [
      "stands in brackets behind common words",
      "organization",
      -3,
      ({ last, before, behind, known, candidate: { line, from } }) =>
        before === "(" &&
        behind === ")" &&
        !known &&
        last.shape === "CAPITALS" &&
        line[from - 2]?.shape === "small",
    ],
    ["has a score of cricket behind it", "organization", 5, hasInnings, "sport"],
    ["bats or bowls", "person", 10, isCricketer],
    ["has the strokes of rounds of golf behind it", "person", 8, isGolfer, "sport"],
    [
      "is a side of a fixture",
      "organization",
      3.5,
      ({ sport, before, behind, country, nation }) =>
        sport === "teams" &&
        !country &&
        nation === undefined &&
        (/^vs?$/.test(before) || /^vs?$/.test(behind)),
      "sport",
    ],
    [
      "has won or lost",
      "organization",
      2.5,
      ({ sport, behind, next, country }) =>
        sport === "teams" &&
        !country &&
        /^ha(?:s|ve|d)$/.test(behind) &&
        /^(?:won|lost|beaten|dropped|drawn)$/.test(next?.text ?? ""),
      "sport",
    ],
    [
      "is a state behind its city",
      "place",
      5,
      ({ count, name, before, behind, candidate: { line, from } }) =>
        count === 1 &&
        before === "," &&
        behind === "." &&
        line[from - 2]?.shape !== "small" &&
        stateNamed(`${name}.`) === "short",
      "single",
    ],
    [
      "is called a news agency",
      "organization",
      5,
      ({ behind, next }) => behind === "news" && next?.text === "agency",
    ],
    [
      "has a plant there",
      "place",
      4,
      ({ count, before, behind }) =>
        count < 3 && /^(?:its|their|his)$/.test(before) && WORKS.test(behind),
    ],
    ["is told to be a place", "place", 4, (clue) => isCalled(clue, isPlaceNoun)],
    ["is told to be an organization", "organization", 4, (clue) => isCalled(clue, isBodyNoun)],
    ["is told to be somebody", "person", 3, (clue) => isCalled(clue, isRole)],
    [
      "is at home to somebody",
      "organization",
      4,
      ({ before, country, candidate: { line, from } }) =>
        before === "to" && !country && line[from - 2]?.text === "home",
    ],
    [
      "is a line of its own in capitals",
      "organization",
      3,
      ({ candidate: { line, from, to }, count, last, place, plain }) =>
        from === 0 &&
        to === line.length &&
        count < 4 &&
        last.shape === "CAPITALS" &&
        !plain &&
        place === undefined,
    ],
    ["has a country and a score behind it", "organization", 6, hasScoreBehind],
    ["stands behind a place, a name and its country", "organization", 6, isTeamOfRider],
    ["has goals and their minutes behind it", "organization", 5, hasGoalsBehind, "sport"],
    [
      "is a league of sport",
      "other",
      4,
      ({ sport, lastWord }) => sport !== undefined && lastWord === "league",
      "sport",
    ],
    [
      "is a side of the world",
      "place",
      3,
      ({ name, before }) => before === "the" && SIDES.test(name),
    ],
    [
      "has the minute of a goal behind it",
      "person",
      4,
      ({ sport, behind }) => sport !== undefined && /^\d{1,3}(?:st|nd|rd|th)$/.test(behind),
      "sport",
    ],

    [
      "has a title before it",
      "person",
      5,
      ({ candidate: { title }, count }) => title !== undefined && count < 5,
    ],
    [
      "has a role before it",
      "person",
      3,
      ({ candidate: { title }, before, count }) =>
        title === undefined && TITLES.has(before) && count < 4,
    ],
    [
      "is told who it is, and named behind a comma",
      "person",
      3,
      ({ before, behind, count, place, lastWord, candidate: { line, from } }) =>
        before === "," &&
        behind === "," &&
        count > 1 &&
        count < 5 &&
        (place === undefined || /-/.test(lastWord)) &&
        line[from - 2]?.shape === "small" &&
        TITLES.has(line[from - 2]?.text ?? ""),
      "several",
    ],
    [
      "begins in capitals and goes on in a common word",
      "organization",
      2,
      ({ count, first, lastWord, sport }) =>
        count === 2 && sport === undefined && /^[A-Z]{2,4}$/.test(first.text) && isPlain(lastWord),
      "several",
    ],
    ["has initials", "person", 4, hasInitials, "several"],
    [
      "begins with a given name",
      "person",
      3.5,
      ({ count, given, commonFirst }) => isFullName(count) && given && !commonFirst,
      "several",
    ],
    [
      "begins with a given name that is a word",
      "person",
      2,
      ({ count, given, commonFirst }) => isFullName(count) && given && commonFirst,
      "several",
    ],
    [
      "ends with a family name",
      "person",
      2,
      ({ count, family, commonLast }) => isFullName(count) && family && !commonLast,
      "several",
    ],
    [
      "ends with a family name that is a word",
      "person",
      1,
      ({ count, family, commonLast }) => isFullName(count) && family && commonLast,
      "several",
    ],
    [
      "ends as Korean names do",
      "person",
      3,
      ({ count, last }) => isFullName(count) && /^[A-Z][a-z]+-[a-z]+$/.test(last.text),
      "several",
    ],
    [
      "is two or three words with a capital",
      "person",
      1.5,
      ({ count, candidate }) =>
        (count === 2 || count === 3) &&
        candidate.words.every(({ shape }) => shape === "Capital" || shape === "small"),
      "several",
    ],
    [
      "is made of common words",
      "person",
      -2.5,
      ({ count, candidate }) =>
        count > 1 &&
        candidate.words.every(
          ({ text, shape }) => shape === "small" || isCommon(text.toLowerCase()),
        ),
      "several",
    ],
    [
      "begins as Chinese and Korean names do",
      "person",
      2.5,
      ({ count, first, commonLast, candidate }) =>
        (count === 2 || (count === 3 && candidate.words.every(({ text }) => text.length < 7))) &&
        !commonLast &&
        first.text !== "Le" &&
        EASTERN.test(first.text),
      "several",
    ],
    [
      "is a family name",
      "person",
      1.2,
      ({ count, family, commonLast }) => count === 1 && family && !commonLast,
      "single",
    ],
    [
      "is a given name",
      "person",
      1.2,
      ({ count, given, commonFirst }) => count === 1 && given && !commonFirst,
      "single",
    ],
    ["stands behind a verb of saying", "person", 1.5, isSayer],
    ["has goals or wins in brackets behind it", "person", 5, hasScored, "sport"],
    ["is a known person", "person", 3, ({ name }) => KNOWN_PEOPLE.has(name)],
    ["says something", "person", 1.5, ({ behind, count }) => SAYING.has(behind) && count < 4],
    ["says something", "organization", 0.7, ({ behind, count }) => SAYING.has(behind) && count < 4],
    [
      "has an age behind it",
      "person",
      4,
      ({ behind, next, candidate: { line, to } }) =>
        behind === "," && /^\d\d$/.test(next?.text ?? "") && line[to + 2]?.text !== "-",
    ],
    ["has a country in brackets behind it", "person", 4, hasCountryBehind],

    ["is a nationality", "other", 6, ({ nation }) => nation !== undefined],
    ["is a people or a faith", "other", 6, isPeople],
    [
      "is a known event, law, index or product",
      "other",
      9,
      ({ name, last, place }) =>
        place === undefined &&
        (knowledge().others.has(name) ||
          (last.shape === "CAPITALS" &&
            name.length > 4 &&
            knowledge().others.has(properCase(name)))),
    ],
    [
      "is a fire",
      "other",
      5.5,
      ({ lastWord, behind, sport }) =>
        /^(?:wild)?fire$/.test(lastWord) && sport === undefined && !CONTEST.has(behind),
      "several",
    ],
    ["is a storm", "other", 9, isStorm, "several"],
    ["is a prize and what it is for", "other", 9, isPrize, "several"],
    ["is a group of states", "organization", 5, ({ name }) => /^G-?\d{1,2}$/.test(name), "single"],
    ["is two names in one", "other", 5, isPair, "single"],
    [
      "ends as events, laws and prizes do",
      "other",
      5.5,
      ({ count, lastWord, commonLast }) => OTHERS.has(lastWord) && (count > 1 || !commonLast),
    ],

    ["is a single name, and no word", "person", 1.1, isOpening, "single"],
    ["is a single name", "organization", 0.6, isSingle, "single"],
    ["is a single name", "person", 0.9, isSingle, "single"],
    ["is a single name", "place", 0.5, isSingle, "single"],
    ...KINDS.map(
      (kind): Evidence => ["is a currency", kind, -9, ({ currency }) => currency, "several"],
    ),
    ...KINDS.map(
      (kind): Evidence => ["heads a row of figures, in common words", kind, -5, isLabel],
    ),
    ...KINDS.map(
      (kind): Evidence => [
        "is a common word",
        kind,
        -1.5,
        ({ count, commonFirst, first, country }) =>
          count === 1 && commonFirst && first.shape === "Capital" && !country,
        "single",
      ],
    ),
  ];
}

const RULERS = /^(?:Bishop|Archbishop|King|Queen|Duke|Duchess|Earl|Prince|Princess|Emir|Sultan)$/i;
// Samsung SDI, but not Thutmose III
function endsShort({ last, given, sport, first }: Clue): boolean {
  return (
    !given &&
    sport === undefined &&
    first.shape === "Capital" &&
    /^[A-Z]{2,4}$/.test(last.text) &&
    !/^[IVX]+$/.test(last.text)
  );
}

// Sales fell to
const FIGURES =
  /^(?:sales|profits?|revenues?|exports|imports|prices|shares|stocks|earnings|orders|output|inflation|unemployment|yields|bonds|turnover|production)$/;

const STORMS = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/;

/** Whether a name is a storm's: `Hurricane Milton`, `Tropical Storm Debby`. */
export function isStorm({ count, candidate: { words } }: Clue): boolean {
  const first = words[STRENGTH.test(words[0]?.text ?? "") ? 1 : 0];
  return count > 1 && count < 5 && STORMS.test(first?.text ?? "") && first !== words.at(-1);
}

const STRENGTH = /^(?:Tropical|Super|Subtropical)$/;

// Nobel Prize in Literature | Booker Prize for Fiction
function isPrize({ count, candidate: { words } }: Clue): boolean {
  return (
    count > 2 &&
    words.some(
      ({ text }, at) =>
        /^(?:Prize|Award|Medal)$/.test(text) && /^(?:in|for|of)$/.test(words[at + 1]?.text ?? ""),
    )
  );
}

const OFFICIAL = /^(?:presidential|congressional|parliamentary|governmental)$/;
const COUNTIES = /^(?:county|city)$/;
const BUILDINGS = /^(?:hospital|cent(?:er|re)|museum|station|palace|hotel|church)$/;
const WORKS = /^(?:plants?|factory|mines?|refinery|smelter|shipyard|mill|works|depot|base)$/;
const TOWARDS = /^(?:of|to|from)$/;
const RIVAL = /^(?:beat|against|v|vs)$/;
const INSTITUTIONS = /^(?:university|bank|ministry|department|house|court|chamber|academy)$/;
const INNER_CAPITAL = /^(?:Mc|Mac|De|La|Le|O['’])/;

// BUSAN, South Korea | Troy, Mich.
function isCountryOrState(name: string): boolean {
  return knowledge().places.isCountry(name) || stateNamed(`${name}.`) !== undefined;
}

function isFullName(count: number): boolean {
  return count > 1 && count < 5;
}

function isSingle({ count, candidate, first }: Clue): boolean {
  return count === 1 && candidate.from > 0 && !first.first;
}

// Net Income 821 512 | Delivery Date: 08/29
function isLabel({
  sport,
  known,
  place,
  first,
  last,
  behind,
  next,
  candidate: { line, from, to, words },
}: Clue): boolean {
  if (
    sport === "teams" ||
    known ||
    place !== undefined ||
    !first.first ||
    !(
      line[to]?.shape === "number" ||
      behind === ":" ||
      (behind === "$" && next?.shape === "number")
    )
  )
    return false;
  return (
    from === 0 &&
    last.shape !== "CAPITALS" &&
    words.every(({ text, shape }) => shape === "small" || isPlain(text.toLowerCase()))
  );
}

const DOES =
  /^(?:was|is|has|had|will|would|could|who|himself|herself|did|does|never|then|also|\w{2,12}ed|took|made|came|went|told|left|met|hit|got|won|lost|began|became|gave)$/;

// Kabanov was home.
function isOpening({ count, candidate, first, plain, behind, sport }: Clue): boolean {
  const { line, to } = candidate;
  return (
    !sport &&
    count === 1 &&
    first.first &&
    first.shape === "Capital" &&
    !plain &&
    !/(?:s|er|ing|ed|al|ic|ive|ous|est)$/.test(first.text) &&
    ((/^['’]$/.test(behind) && line[to + 1]?.text === "s") || DOES.test(behind))
  );
}

// "...," said Guilbeault.
function isSayer({ before, count, place, candidate: { line, from } }: Clue): boolean {
  if (count > 3 || place !== undefined || !SAYING.has(before)) return false;
  return /^[,"'\u201d]$/.test(line[from - 2]?.text ?? "");
}

// A city's name stands for its team, unless something happens there.
function isSide({
  sport,
  country,
  nation,
  count,
  before,
  behind,
  next,
  given,
  candidate,
}: Clue): boolean {
  if (sport !== "teams" || country || nation !== undefined || count > 2 || (count > 1 && given))
    return false;
  // Leicester: Surrey 280 | (at Edgbaston, Birmingham)
  if ((candidate.from === 0 && behind === ":") || (before === "," && behind === ")")) return false;
  return (
    !/^(?:in|at|near|from|of|\()$/.test(before) && !(behind === "," && next?.shape === "Capital")
  );
}

function hasInitials({ candidate: { words }, count, first, place }: Clue): boolean {
  if (count < 2) return false;
  if (words.some(({ text }, index) => index > 0 && index < count - 1 && /^[A-Z]\.$/.test(text)))
    return true;
  return (
    place === undefined &&
    /^(?:[A-Z]\.){1,4}$/.test(first.text) &&
    !/^(?:U\.|[AFS]\.C\.)/.test(first.text)
  );
}

// Zenon rose 3 cents | Zenon fell to 81
function hasMoved({
  behind,
  next,
  count,
  country,
  firstWord,
  candidate: { line, to },
}: Clue): boolean {
  if (!MOVES.has(behind) || country || count > 3 || FIGURES.test(firstWord)) return false;
  return next?.shape === "number" || (line[to + 2]?.shape === "number" && next?.shape === "small");
}

// Zoran's wife
function hasOwn({ behind, candidate: { line, to } }: Clue): boolean {
  return /^['’]$/.test(behind) && line[to + 1]?.text === "s" && OWN.has(line[to + 2]?.text ?? "");
}

// Zenon shares | Zenon's shares
function hasBelongings({ behind, candidate: { line, to } }: Clue): boolean {
  if (BELONGINGS.has(behind)) return true;
  return (
    /^['’]$/.test(behind) && line[to + 1]?.text === "s" && BELONGINGS.has(line[to + 2]?.text ?? "")
  );
}

const SIDES = /^(?:West|East|North|South)$/;

// Levski (Bulgaria) 1 Olimpija (Slovenia) 0, but not Sabatini (Argentina) 7-6
function hasScoreBehind(clue: Clue): boolean {
  const { line, to } = clue.candidate;
  const score = line[to + 3];
  if (score?.shape !== "number" || !hasCountryBehind(clue) || isRanked(line)) return false;
  const behind = line[to + 4];
  return (
    /^\d{1,2}$/.test(score.text) &&
    behind?.shape !== "number" &&
    behind?.shape !== "small" &&
    !/^[-:.]$/.test(behind?.text ?? "")
  );
}

// Michael Chang (U.S.) | Colin Jackson (GBR)
function hasCountryBehind({ behind, next, count, given, sport, candidate }: Clue): boolean {
  const { line, to } = candidate;
  if (behind !== "(" || next === undefined || line[to + 2]?.text !== ")") return false;
  if (knowledge().places.has(next.text) || /^U\.?S/.test(next.text)) return true;
  // Three letters shorten an organization as well.
  return /^[A-Z]{3}$/.test(next.text) && count < 4 && (sport !== undefined || given);
}

// the National Bank of Hungary (NBH)
function hasShortForm({ behind, next, count, given, sport, candidate }: Clue): boolean {
  const { words, line, to } = candidate;
  if (behind !== "(" || next === undefined || line[to + 2]?.text !== ")") return false;
  if (count < 2 || !/^(?:[A-Z]{2,8}|G-?\d{1,2})$/.test(next.text)) return false;
  const initials = words
    .filter(({ shape }) => shape !== "small" && shape !== "mark")
    .map(({ text }) => text.charAt(0))
    .join("");
  return initials === next.text || (count > 2 && !given && !sport);
}

// Harborshire 255-3 (A. Lee 64)
function hasInnings({ sport, country, count, given, candidate: { line, to } }: Clue): boolean {
  if (!sport || country || (count > 1 && given)) return false;
  const [runs, dash, wickets, more] = line.slice(to, to + 4);
  return (
    /^\d{2,3}$/.test(runs?.text ?? "") &&
    dash?.text === "-" &&
    /^\d{1,3}$/.test(wickets?.text ?? "") &&
    more?.text !== "-"
  );
}

// 133 Ann Lee 67 66, Bob Kim (Ireland) 66 67
function isGolfer({ sport, candidate: { line, to } }: Clue): boolean {
  if (!sport) return false;
  const from = line[to]?.text === "(" && line[to + 2]?.text === ")" ? to + 3 : to;
  let at = from;
  while (at < from + MOST_ROUNDS && /^(?:6\d|7\d|8[0-5])$/.test(line[at]?.text ?? "")) at += 1;
  return at > from + 1 && /^(?:[,;]|)$/.test(line[at]?.text ?? "");
}

const MOST_ROUNDS = 4;

// An average has so many figures.
const LONGEST_ROW = 8;

// Lee c Kim b Park 35 | Lee 29-6-64-1 | Lee 13 2 42 1 42.00
function isCricketer({ sport, before, candidate: { line, from, to } }: Clue): boolean {
  if (line[from - 1]?.text === before && /^(?:c|b|lbw)$/.test(before)) return true;
  if (!sport) return false;
  if (/^(?:c|b|lbw)$/.test(line[to]?.text ?? "")) return true;
  const [overs, dash, , more] = line.slice(to, to + 4);
  if (/^\d{1,2}(?:\.\d)?$/.test(overs?.text ?? "") && dash?.text === "-" && more?.text === "-")
    return true;
  if (line.length - to > LONGEST_ROW) return false;
  const row = line.slice(to);
  return (
    row.length > 3 &&
    /^(?:\d{1,3}\.\d\d|-)$/.test(row.at(-1)?.text ?? "") &&
    row.slice(0, -1).every(({ shape }) => shape === "number")
  );
}

const isPlaceNoun = (word: string): boolean => PLACES_OF.has(word) || BEHIND_PLACES.has(word);
const isBodyNoun = (word: string): boolean => SORTS.has(word) || BODY_NOUNS.has(word);
const isRole = (word: string): boolean => TITLES.has(word);

// How many words stand between a name and what it is told to be.
const MOST_BETWEEN = 4;

// Zorn is a small town | Zorn, a former minister
function isCalled(
  { behind, candidate: { line, to } }: Clue,
  isMeant: (word: string) => boolean,
): boolean {
  if (!/^(?:is|was|,)$/.test(behind) || !/^(?:an?|the)$/.test(line[to + 1]?.text ?? ""))
    return false;
  for (let at = to + 2; at < to + 2 + MOST_BETWEEN; at += 1) {
    const { text, shape } = line[at] ?? {};
    if (text === undefined || shape === "mark" || STOPS.test(text)) return false;
    if (shape === "small" && isMeant(text))
      return !/^(?:['’-])$/.test(line[at + 1]?.text ?? "") && !isHead(line[at + 1]);
  }
  return false;
}

const STOPS = /^(?:of|in|at|who|which|that|and|to|for)$/;

// Of `party chief` the first is not what it is.
function isHead(next: Word | undefined): boolean {
  return (
    next?.shape === "small" &&
    (isRole(next.text) || isBodyNoun(next.text) || isPlaceNoun(next.text))
  );
}

// 3. Ann Lee (Ireland) 16
function isRanked(line: readonly Word[]): boolean {
  return line[0]?.shape === "number" && line[1]?.text === ".";
}

// Lee (5th, 89th) | Kim (6-13)
function hasScored({
  sport,
  count,
  behind,
  next,
  place,
  known,
  candidate: { line, to },
}: Clue): boolean {
  if (sport !== "teams" || behind !== "(" || next?.shape !== "number" || count > 3) return false;
  if (/^\d{1,3}(?:st|nd|rd|th)$/.test(next.text)) return true;
  const [dash, losses, end] = line.slice(to + 2, to + 5);
  return (
    place === undefined &&
    !known &&
    dash?.text === "-" &&
    losses?.shape === "number" &&
    end?.text === ")"
  );
}

// 7. Damon Hill (Britain) Williams 1:55.281
function isTeamOfRider({ behind, next, candidate: { line, from } }: Clue): boolean {
  if (!isRanked(line)) return false;
  const apart = line[from - 1]?.text === ",";
  if (apart && !(behind === "," && next?.shape === "number")) return false;
  const end = apart ? from - 1 : from;
  const country = line[end - 2]?.text ?? "";
  if (line[end - 1]?.text !== ")" || line[end - 3]?.text !== "(") return false;
  return knowledge().places.has(country) || /^(?:[A-Z]{3}$|U\.?S|Neths)/.test(country);
}

// Werder Bremen 1 (Schulz 31st)
function hasGoalsBehind({ sport, behind, next, candidate: { line, to } }: Clue): boolean {
  if (!sport || !/^\d{1,2}$/.test(behind) || next?.text !== "(") return false;
  return line.slice(to + 2, to + 7).some(({ text }) => /^\d{1,3}(?:st|nd|rd|th)$/.test(text));
}

const FORM =
  /^(?:Co|Corp|Inc|Ltd|Plc|PLC|AG|NV|SA|SpA|GmbH|LLC|Bhd|Oy|AB|KK|NL|Pty|Bhd|Tbk|LP|LLP|Oyj|SE|ASA|BV|Group|Holdings|Ministry|University|Association|Federation|Committee|Council|Commission|Corporation|Institute|Foundation|Bank|Airlines|Airways)\.?$/;

function isPeople({ name, count, last, candidate: { words } }: Clue): boolean {
  const { demonyms } = knowledge();
  const isNation = (word: string): boolean =>
    PEOPLES.has(word) || demonyms.has(word) || demonyms.has(word.replace(/s$/, ""));
  if (PEOPLES.has(name)) return true;
  if (count === 2 && isNation(last.text) && COMPASS.test(name)) return true;
  // African Americans
  if (count > 1 && words.every(({ text }) => isNation(text))) return true;
  return /^[A-Z][a-z]+-[A-Z][a-z]+$/.test(name) && demonyms.has(name.slice(name.indexOf("-") + 1));
}

// Israel-PLO talks
function isPair({ name, count }: Clue): boolean {
  const cut = name.indexOf("-");
  if (count > 1 || cut < 1) return false;
  const { places, organizations, demonyms } = knowledge();
  return [name.slice(0, cut), name.slice(cut + 1)].every(
    (one) =>
      places.isCountry(one) ||
      demonyms.has(one) ||
      (one === one.toUpperCase() && organizations.has(one)),
  );
}

const COMPASS =
  /^(?:[NSEW]\.|Latin|South|Southeast|North|Central|East|West|Roman|Bosnian|Croatian|Turkish|Iraqi) /;
