/** Evidence for the kind of a name in the words around it. */

import {
  BEHIND_PLACES,
  BELONGINGS,
  BODY_NOUNS,
  CONTEST,
  DEALINGS,
  FIELDS,
  MOVES,
  ORGANIZATIONS,
  OWN,
  PLACES_OF,
  SAYING,
  SORTS,
  STAFF,
  TITLES,
  WHERE,
} from "../lists/cues.ts";
import { knowledge, stateNamed } from "../lists/knowledge.ts";
import { BODY_HEADS, BUILDINGS, FIRES } from "../lists/parts.ts";
import { COUNTRY, GIVEN, PLAIN } from "../words/forms.ts";
import { isDateline } from "../words/lines.ts";
import { type Word, wordBefore } from "../words/words.ts";
import {
  BEHIND_CAPITALS,
  BRACKET_BEFORE,
  BRACKET_BEHIND,
  CALLED,
  COMMA_BEFORE,
  COMMA_BEHIND,
  HEADS_ROW,
  INSIDE,
  KNOWN,
  LINE,
  LISTED_BEFORE,
  LISTED_BEHIND,
  LITTLE_BEFORE,
  OPENING,
  PARTED,
  QUOTE_BEFORE,
  SEVERAL,
  SINGLE,
  THE_BEFORE,
  TITLED,
  TOWARDS,
} from "./bits.ts";
import type { Clue } from "./clue.ts";
import { KINDS } from "./kinds.ts";
import type { Evidence } from "./rows.ts";

/** All of this evidence. The weights were set by hand, guided by errors on real copy. */
export function around(): readonly Evidence<Clue>[] {
  return [...places(), ...organizations(), ...people(), ...anything()];
}

function places(): readonly Evidence<Clue>[] {
  return [
    [
      "stands in a dateline",
      "place",
      8,
      ({ candidate: { line, from, to }, name, known, count }) =>
        !(known && count > 1) && isDateline(line, from, to) && !knowledge().others.has(name),
      BEHIND_CAPITALS,
    ],
    [
      "stands behind a preposition of place",
      "place",
      2,
      ({ before, beforeCues }) => isWhere(before, beforeCues),
      LISTED_BEFORE,
    ],
    [
      "is a building that something happens at",
      "place",
      6,
      ({ last, before, behind, beforeCues, candidate: { line, from } }) =>
        (last.parts & BUILDINGS) !== 0 &&
        behind !== "of" &&
        (before === "s" ||
          isWhere(before, beforeCues) ||
          (before === "the" && isWhere(line[from - 2]?.text, line[from - 2]?.cues ?? 0))),
      SEVERAL | PARTED,
    ],
    ["stands behind `of`, `to` or `from`", "place", 1, () => true, TOWARDS],
    [
      "is where a way begins",
      "place",
      2.5,
      ({ last, before, behind, next }) =>
        last.shape === "Capital" &&
        before === "from" &&
        behind === "to" &&
        next?.shape === "Capital",
      SINGLE | TOWARDS,
    ],
    [
      "is called a town, a province or the like",
      "place",
      3.5,
      ({ before, given, count, candidate: { line, from } }) =>
        before === "of" && !(given && count > 1) && isOn(line[from - 2], PLACES_OF),
      TOWARDS,
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
      ({ behindCues, count }) => count < 3 && (behindCues & BEHIND_PLACES) !== 0,
      LISTED_BEHIND,
    ],
    [
      "stands before its country",
      "place",
      2.5,
      ({ next, count }) => count < 3 && next !== undefined && isCountryOrState(next),
      COMMA_BEHIND,
    ],
    [
      "is a state behind its city",
      "place",
      5,
      ({ name, behind, candidate: { line, from } }) =>
        behind === "." && line[from - 2]?.shape !== "small" && stateNamed(`${name}.`) === "short",
      SINGLE | COMMA_BEFORE,
    ],
    [
      "has a plant there",
      "place",
      4,
      ({ count, before, behind }) =>
        count < 3 &&
        (before === "its" || before === "their" || before === "his") &&
        WORKS.test(behind),
      LITTLE_BEFORE,
    ],
    [
      "is told to be a place",
      "place",
      4,
      (clue) => isCalled(clue, PLACES_OF | BEHIND_PLACES),
      CALLED,
    ],
    [
      "is where one lands, plays or prays",
      "place",
      3,
      ({ behind, behindCues, count }) =>
        count < 4 && (behindCues & BEHIND_PLACES) !== 0 && SITES.test(behind),
      SEVERAL | LISTED_BEHIND,
    ],
    [
      "is where something is or happens",
      "place",
      3.5,
      ({ next, beforeCues, known, given }) =>
        next?.text === "where" && (beforeCues & WHERE) !== 0 && !known && !given,
      COMMA_BEHIND,
    ],
    ["is a side of the world", "place", 3, ({ name }) => SIDES.test(name), THE_BEFORE],
  ];
}

const RULERS = /^(?:Bishop|Archbishop|King|Queen|Duke|Duchess|Earl|Prince|Princess|Emir|Sultan)$/i;
const WORKS = /^(?:plants?|factory|mines?|refinery|smelter|shipyard|mill|works|depot|base)$/;
// Sites that are named after people.
const SITES = /^(?:airport|cathedral|mosque|port|prison|racecourse|racetrack|square|stadium)$/;

const SIDES = /^(?:West|East|North|South)$/;

/** Whether a word says where, and not where from or to. */
function isWhere(word: string | undefined, cues: number): boolean {
  return (cues & WHERE) !== 0 && word !== "of" && word !== "to" && word !== "from";
}

// BUSAN, South Korea | Troy, Mich.
function isCountryOrState({ text, known }: Word): boolean {
  return (known & COUNTRY) !== 0 || stateNamed(`${text}.`) !== undefined;
}

function organizations(): readonly Evidence<Clue>[] {
  return [
    [
      "is a known organization inside a sentence",
      "organization",
      1.5,
      ({ place, reading: { commonFirst }, first }) =>
        place === undefined && commonFirst && !first.first,
      SINGLE | KNOWN,
    ],
    [
      "has its short form in brackets behind it",
      "organization",
      5,
      hasShortForm,
      SEVERAL | BRACKET_BEHIND,
    ],
    ["stands behind `the`", "person", -3, () => true, THE_BEFORE],
    [
      "is said to be a company, a party or the like",
      "organization",
      3,
      ({ before, beforeCues, candidate: { line, from } }) =>
        (beforeCues & SORTS) !== 0 &&
        !SHIPS.test(before) &&
        // a former broadcaster | his partner
        !PERSONAL.test(wordBefore(line, from, 2)?.small ?? ""),
      LISTED_BEFORE,
    ],
    [
      "has a spokesman, analysts or the like",
      "organization",
      2.5,
      ({ behindCues, country, nation, place, plain, reading: { firstWord } }) =>
        (behindCues & STAFF) !== 0 &&
        !plain &&
        !country &&
        nation === undefined &&
        place === undefined &&
        !OFFICIAL.test(firstWord),
      LISTED_BEHIND,
    ],
    [
      "stands behind shares in it, an analyst at it or the like",
      "organization",
      3,
      ({ before, country, nation, candidate: { line, from } }) =>
        (line[from - 2]?.shape === "small" || line[from - 2]?.first === true) &&
        isOn(line[from - 2], DEALINGS) &&
        !country &&
        nation === undefined &&
        /^(?:in|of|by|for|at|with)$/.test(before),
      LITTLE_BEFORE,
    ],
    ["has somebody who works there", "organization", 2.5, isEmployer, LITTLE_BEFORE],
    ["has somebody who works there", "person", -4, isEmployer, LITTLE_BEFORE],
    ["rises or falls", "organization", 2.5, hasMoved, LISTED_BEHIND],
    ["has shares, a plant or the like", "organization", 2, hasBelongings, LISTED_BEHIND],
    [
      "says `it`, or what it earns",
      "organization",
      2.5,
      ({ behindCues, next }) => (behindCues & SAYING) !== 0 && EARNED.test(next?.text ?? ""),
      LISTED_BEHIND,
    ],
    ["is told of by `whose` shares or the like", "organization", 3, hasWhose, COMMA_BEHIND],
    [
      "is told of by `which`",
      "organization",
      1,
      ({ next }) => next?.text === "which",
      COMMA_BEHIND,
    ],
    [
      "stands in brackets behind common words",
      "organization",
      -3,
      ({ last, behind, known, candidate: { line, from } }) =>
        behind === ")" && !known && last.shape === "CAPITALS" && line[from - 2]?.shape === "small",
      BRACKET_BEFORE,
    ],
    [
      "is the House",
      "organization",
      4,
      ({ name, beforeCues }) => name === "House" && (beforeCues & WHERE) === 0,
      SINGLE | INSIDE,
    ],
    [
      "is called an agency, a party or the like",
      "organization",
      3,
      ({ behind, place, nation, given, plain }) =>
        CALLED_BODIES.test(behind) &&
        place === undefined &&
        nation === undefined &&
        !given &&
        !plain,
      LISTED_BEHIND,
    ],
    [
      "is short for the organization before the bracket",
      "organization",
      4,
      ({ behind, last, candidate: { line, from } }) =>
        behind === ")" && last.shape === "CAPITALS" && isOn(line[from - 2], ORGANIZATIONS),
      SINGLE | BRACKET_BEFORE,
    ],
    [
      "is called a news agency",
      "organization",
      5,
      ({ behind, next }) => behind === "news" && next?.text === "agency",
      LISTED_BEHIND,
    ],
    [
      "is told to be an organization",
      "organization",
      4,
      (clue) => isCalled(clue, SORTS | BODY_NOUNS),
      CALLED,
    ],
    [
      "is at home to somebody",
      "organization",
      4,
      ({ before, country, candidate: { line, from } }) =>
        before === "to" && !country && line[from - 2]?.text === "home",
      TOWARDS,
    ],
    [
      "is a line of its own in capitals",
      "organization",
      3,
      ({ count, last, place, plain, reading: { words } }) =>
        count < 4 &&
        last.shape === "CAPITALS" &&
        !plain &&
        place === undefined &&
        !words.every(({ known }) => (known & PLAIN) !== 0),
      LINE,
    ],
  ];
}

const EARNED = /^(?:its?|net|pretax|earnings|sales|revenue)$/;
const PERSONAL = /^(?:former|fellow|his|her|millionaire|veteran)$/;
const CALLED_BODIES = /^(?:agency|airline|bank|ministry|newspaper|party|union)$/;

// a trader at E.F. Harbor | the chairman of Harbor Lee | shares in Harbor Lee | Bob Hill of Harbor Lee said
function isEmployer(clue: Clue): boolean {
  const { before, behindCues, country, nation, place } = clue;
  const { line, from } = clue.candidate;
  if (country || nation !== undefined || place !== undefined) return false;
  if (before !== "of" && before !== "in" && before !== "at") return false;
  if ((behindCues & BEHIND_PLACES) !== 0) return false;
  const who = line[from - 2];
  // the CEO of Harbor Lee
  if (isOn(who, DEALINGS)) return who?.shape !== "Capital" || who.first;
  return (
    before === "of" && who?.shape === "Capital" && ((line[from - 3]?.known ?? 0) & GIVEN) !== 0
  );
}

const OFFICIAL = /^(?:presidential|congressional|parliamentary|governmental)$/;
// Sales fell to
const FIGURES =
  /^(?:sales|profits?|revenues?|exports|imports|prices|shares|stocks|earnings|orders|output|inflation|unemployment|yields|bonds|turnover|production)$/;

// the National Bank of Hungary (NBH)
function hasShortForm({ next, count, given, sport, candidate }: Clue): boolean {
  const { words, line, to } = candidate;
  if (next === undefined || line[to + 2]?.text !== ")") return false;
  if (!/^(?:[A-Z]{2,8}|G-?\d{1,2})$/.test(next.text)) return false;
  const initials = words
    .filter(({ shape }) => shape !== "small" && shape !== "mark")
    .map(({ text }) => text.charAt(0))
    .join("");
  return initials === next.text || (count > 2 && !given && !sport);
}

// Zenon rose 3 cents | Zenon fell to 81
function hasMoved({ behindCues, next, sport, count, country, reading, candidate }: Clue): boolean {
  if (
    (behindCues & MOVES) === 0 ||
    sport !== undefined ||
    country ||
    count > 3 ||
    FIGURES.test(reading.firstWord)
  )
    return false;
  if (next?.shape === "number") return true;
  return next?.shape === "small" && candidate.line[candidate.to + 2]?.shape === "number";
}

// Zenon, whose shares
function hasWhose({ next, candidate: { line, to } }: Clue): boolean {
  return next?.text === "whose" && isOn(line[to + 2], BELONGINGS | STAFF);
}

// Zenon shares | Zenon's shares
function hasBelongings({ behindCues, candidate: { line, to } }: Clue): boolean {
  return (behindCues & BELONGINGS) !== 0 || has(line, to, BELONGINGS);
}

/** Whether `'s` is followed by a lowercase word on a list. */
function has(line: readonly Word[], to: number, list: number): boolean {
  const [mark, owned] = [line[to], line[to + 2]];
  return (
    mark?.shape === "mark" &&
    line[to + 1]?.text === "s" &&
    owned?.shape === "small" &&
    isOn(owned, list)
  );
}

function isOn(word: Word | undefined, lists: number): boolean {
  return word !== undefined && (word.cues & lists) !== 0;
}

function people(): readonly Evidence<Clue>[] {
  return [
    [
      "is what an office or a body is for",
      "person",
      -4,
      ({ last, candidate: { title } }) => title === undefined && isOn(last, FIELDS),
      SEVERAL | PARTED,
    ],
    [
      "begins or ends as bodies do",
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
      LISTED_BEHIND,
    ],
    [
      "is told of by `who`",
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
      COMMA_BEHIND,
    ],
    [
      "says `he` or `she`",
      "person",
      2.5,
      ({ behindCues, next }) => (behindCues & SAYING) !== 0 && /^s?he$/.test(next?.text ?? ""),
      LISTED_BEHIND,
    ],
    ["is told to be somebody", "person", 3, (clue) => isCalled(clue, TITLES), CALLED],
    ["has a title before it", "person", 5, ({ count }) => count < 7, TITLED],
    [
      "stands behind `in`, and begins with no given name",
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
        title === undefined && (beforeCues & TITLES) !== 0 && count < 4,
      LISTED_BEFORE,
    ],
    [
      "is told who it is, and named behind a comma",
      "person",
      3,
      ({ count, place, last, candidate: { line, from } }) =>
        count < 5 &&
        (place === undefined || last.text.includes("-")) &&
        line[from - 2]?.shape === "small" &&
        isOn(line[from - 2], TITLES),
      SEVERAL | COMMA_BEFORE | COMMA_BEHIND,
    ],
    [
      "is somebody's husband, daughter or the like",
      "person",
      6,
      ({ candidate: { line, from } }) => KIN.test(line[from - 2]?.text ?? ""),
      SINGLE | COMMA_BEFORE | COMMA_BEHIND,
    ],
    ["stands behind a verb of saying", "person", 1.5, isSayer, LISTED_BEFORE],
    [
      "says something",
      "person",
      1.5,
      ({ behindCues, count }) => (behindCues & SAYING) !== 0 && count < 4,
      LISTED_BEHIND,
    ],
    [
      "says something",
      "organization",
      0.7,
      ({ behindCues, count }) => (behindCues & SAYING) !== 0 && count < 4,
      LISTED_BEHIND,
    ],
    [
      "has an age behind it",
      "person",
      4,
      ({ next, candidate: { line, to } }) =>
        /^\d\d$/.test(next?.text ?? "") && line[to + 2]?.text !== "-",
      COMMA_BEHIND,
    ],
    ["has a country in brackets behind it", "person", 4, hasCountryBehind, BRACKET_BEHIND],
    [
      "is told to be somebody of a country",
      "person",
      4,
      ({ place, candidate: { line, to } }) =>
        place === undefined &&
        ((line[to + 1]?.known ?? 0) & COUNTRY) !== 0 &&
        line[to + 3]?.text === "s" &&
        isTold(line, to + 4, TITLES),
      COMMA_BEHIND,
    ],
  ];
}

const KIN = /^(?:brother|daughter|father|husband|mother|sister|son|widow|wife)$/;

// "...," said Guilbeault.
function isSayer({ beforeCues, count, place, candidate: { line, from } }: Clue): boolean {
  if ((beforeCues & SAYING) === 0 || count > 3 || place !== undefined) return false;
  return /^[,"'\u201d]$/.test(line[from - 2]?.text ?? "");
}

// Michael Chang (U.S.) | Colin Jackson (GBR)
export function hasCountryBehind({ next, count, given, sport, candidate }: Clue): boolean {
  if (next === undefined || candidate.line[candidate.to + 2]?.text !== ")") return false;
  if (knowledge().places.has(next.text) || /^U\.?S/.test(next.text)) return true;
  // Three letters can also be short for an organization.
  return /^[A-Z]{3}$/.test(next.text) && count < 4 && (sport !== undefined || given);
}

// How many words can come between a name and what it is said to be.
const MOST_BETWEEN = 4;
const STOPS = /^(?:of|in|at|who|which|that|and|to|for)$/;

// Zorn is a small town | Zorn, a former minister
function isCalled({ candidate: { line, to } }: Clue, lists: number): boolean {
  return isTold(line, to + 2, lists);
}

/** Whether the lowercase words from `from` on say what something is. */
function isTold(line: readonly Word[], from: number, lists: number): boolean {
  for (let at = from; at < from + MOST_BETWEEN; at += 1) {
    const word = line[at];
    if (word === undefined || word.shape === "mark" || STOPS.test(word.text)) return false;
    if (word.shape === "small" && isOn(word, lists))
      return !/^(?:['’-])$/.test(line[at + 1]?.text ?? "") && !isHead(line[at + 1]);
  }
  return false;
}

// The first word of `party chief` does not say what he or she is.
function isHead(next: Word | undefined): boolean {
  return (
    next?.shape === "small" && isOn(next, TITLES | SORTS | BODY_NOUNS | PLACES_OF | BEHIND_PLACES)
  );
}

/** Evidence for other names and for single names, and evidence against every kind. */
function anything(): readonly Evidence<Clue>[] {
  return [
    [
      "is called a ship",
      "other",
      9,
      ({ before, beforeCues }) => (beforeCues & SORTS) !== 0 && SHIPS.test(before),
      LISTED_BEFORE,
    ],
    [
      "is a system or the like",
      "other",
      9,
      ({ candidate: { line, to } }) => isSystem(line, to + 1),
      SEVERAL | BRACKET_BEHIND,
    ],
    [
      "is a system or the like",
      "other",
      9,
      ({ candidate: { line, from } }) => isSystem(line, from),
      SINGLE | BRACKET_BEFORE,
    ],
    [
      "is an index of an exchange",
      "other",
      6,
      ({ behind, known }) => known && behind === "composite",
      KNOWN,
    ],
    [
      "is a fire",
      "other",
      5.5,
      ({ last, behindCues, sport }) =>
        (last.parts & FIRES) !== 0 && sport === undefined && (behindCues & CONTEST) === 0,
      SEVERAL | PARTED,
    ],
    [
      "stands in quotation marks by itself, as a work does",
      "other",
      6,
      isQuoted,
      SEVERAL | QUOTE_BEFORE,
    ],
    [
      "stands in quotation marks by itself, as a work does",
      "person",
      -4,
      isQuoted,
      SEVERAL | QUOTE_BEFORE,
    ],
    [
      "is a single name, and no word",
      "person",
      1.1,
      ({ first, plain, behind, sport }) =>
        first.shape === "Capital" && !plain && sport === undefined && DOES.test(behind),
      SINGLE | OPENING,
    ],
    ["is a single name", "organization", 0.6, () => true, SINGLE | INSIDE],
    ["is a single name", "person", 0.9, () => true, SINGLE | INSIDE],
    ["is a single name", "place", 0.5, () => true, SINGLE | INSIDE],
    ...KINDS.map(
      (kind): Evidence<Clue> => [
        "heads a row of figures, in common words",
        kind,
        -5,
        isLabel,
        HEADS_ROW,
      ],
    ),
  ];
}

// Tall Sky Defense (TSD) system
function isSystem(line: readonly Word[], at: number): boolean {
  return (
    line[at]?.shape === "CAPITALS" &&
    line[at + 1]?.text === ")" &&
    SYSTEMS.test(line[at + 2]?.text ?? "")
  );
}

const SYSTEMS = /^(?:missiles?|system|programme|program|rockets?|treaty|virus|vaccine)$/;
const SHIPS =
  /^(?:ferry|freighter|frigate|ship|submarine|tanker|trawler|tugboat|vessel|warship|yacht)$/;

// his novel "Harbor Lights"
function isQuoted({ first, last, candidate: { line, from, to } }: Clue): boolean {
  const [open, close] = [wordBefore(line, from), line[to]];
  if (open?.shape !== "mark" || close?.shape !== "mark") return false;
  const isClose = open.end === first.start && close.start === last.end;
  return isClose && PAIRS.has(open.text + close.text);
}

const PAIRS: ReadonlySet<string> = /* @__PURE__ */ new Set(['""', "\u201c\u201d", "\u2018\u2019"]);

// Kabanov was home.
const DOES = /^(?:was|is|has|had|will|would|who|did|also|['’]|\w{2,12}ed)$/;

// Net Income 821 512 | Delivery Date: 08/29
function isLabel({ sport, known, place, last, behind, next, candidate: { words } }: Clue): boolean {
  if (sport === "teams" || known || place !== undefined) return false;
  if (behind === "$" && next?.shape !== "number") return false;
  return (
    last.shape !== "CAPITALS" &&
    words.every(({ shape, known: lists }) => shape === "small" || (lists & PLAIN) !== 0)
  );
}
