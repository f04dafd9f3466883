/** Evidence for an organization in the words around a name. */

import {
  AFTER_PLACES,
  BEFORE_PLACES,
  BELONGINGS,
  BODY_NOUNS,
  DEALINGS,
  MOVES,
  OFFICES,
  ORGANIZATIONS,
  PLACES_OF,
  SAYING,
  SORTS,
  STAFF,
  TITLES,
  WHERE,
} from "../../lists/cues.ts";
import { BODY_HEADS } from "../../lists/parts.ts";
import { COUNTRY, GIVEN, PLAIN } from "../../words/forms.ts";
import { isOwner, type Word, wordBefore } from "../../words/words.ts";
import {
  BRACKET_AFTER,
  BRACKET_BEFORE,
  CALLED,
  COMMA_AFTER,
  COMMA_BEFORE,
  INSIDE,
  KNOWN,
  LINE,
  LISTED_AFTER,
  LISTED_BEFORE,
  LITTLE_BEFORE,
  SEVERAL,
  SINGLE,
  THE_BEFORE,
  UNKNOWN,
} from "../bits.ts";
import type { Clue } from "../clue.ts";
import type { Evidence } from "../rows.ts";
import { has, hasWhose, isCalled, isOn, SHIPS } from "./neighbors.ts";

export function organizations(): readonly Evidence<Clue>[] {
  return [
    [
      "is followed by its short form in brackets",
      "organization",
      5,
      hasShortForm,
      SEVERAL | BRACKET_AFTER,
    ],
    ["follows `the`", "person", -3, () => true, THE_BEFORE],
    [
      "is called by the word for what it is",
      "organization",
      2.5,
      ({ first }) => (first.parts & BODY_HEADS) !== 0,
      SINGLE | THE_BEFORE | INSIDE,
    ],
    [
      "is said to be a company, a party or the like",
      "organization",
      3,
      (clue) => isSort(clue) && !(clue.count === 2 && MAKER.test(clue.before)),
      LISTED_BEFORE,
    ],
    [
      "is said to be a company, a party or the like",
      "person",
      -4,
      (clue) => isSort(clue) && !HUMAN.test(clue.before),
      LISTED_BEFORE,
    ],
    [
      "is state-owned, or based somewhere",
      "organization",
      2.5,
      ({ before, place, nation, candidate: { line, from } }) =>
        BASED.test(before) &&
        line[from - 2]?.text === "-" &&
        place === undefined &&
        nation === undefined,
      LITTLE_BEFORE,
    ],
    [
      "belongs to a country",
      "organization",
      1.5,
      ({ before, sport, place, nation, given, candidate: { line, from } }) =>
        before === "s" &&
        sport === undefined &&
        ((line[from - 3]?.known ?? 0) & COUNTRY) !== 0 &&
        place === undefined &&
        nation === undefined &&
        !given,
      SINGLE | LITTLE_BEFORE,
    ],
    [
      "has a spokesman, analysts or the like",
      "organization",
      2.5,
      // But West Harbor chief minister Ann Lee
      ({ afterCues, next, nation, place, plain, reading: { firstWord, state } }) =>
        (afterCues & STAFF) !== 0 &&
        next?.text !== "minister" &&
        !plain &&
        nation === undefined &&
        place === undefined &&
        state === undefined &&
        !OFFICIAL.test(firstWord),
      LISTED_AFTER,
    ],
    [
      "follows `shares in`, `an analyst at` or the like",
      "organization",
      3,
      ({ before, country, nation, candidate: { line, from } }) =>
        (line[from - 2]?.shape === "small" || line[from - 2]?.first === true) &&
        isOn(line[from - 2], DEALINGS) &&
        !(before === "in" && isOn(line[from - 2], TITLES)) &&
        !country &&
        nation === undefined &&
        /^(?:in|of|by|for|at|with)$/.test(before),
      LITTLE_BEFORE,
    ],
    ["has somebody who works there", "organization", 2.5, isEmployer, LITTLE_BEFORE],
    ["has somebody who works there", "person", -4, isEmployer, LITTLE_BEFORE],
    ["rises or falls", "organization", 2.5, hasMoved, LISTED_AFTER],
    ["has shares, a plant or the like", "organization", 2, hasBelongings, LISTED_AFTER],
    [
      "says `it`, or what it earns",
      "organization",
      2.5,
      ({ afterCues, next, place }) =>
        place === undefined && (afterCues & SAYING) !== 0 && EARNED.test(next?.text ?? ""),
      LISTED_AFTER,
    ],
    ["has people of its own", "organization", 2.5, employs, SINGLE | LISTED_AFTER],
    ["is followed by `whose` shares or the like", "organization", 3, hasWhose, COMMA_AFTER],
    [
      "is followed by `which`, or by who owns it",
      "organization",
      1,
      ({ next }) => OWNED.test(next?.text ?? ""),
      COMMA_AFTER,
    ],
    [
      "is followed by who owns or leads it, or what it is part of",
      "organization",
      3,
      ({ next, candidate: { line, to } }) =>
        LED.test(`${next?.text} ${line[to + 2]?.text}`) &&
        !/^(?:his|her)$/.test(line[to + 3]?.text ?? ""),
      UNKNOWN | COMMA_AFTER,
    ],
    [
      "is followed by `which`",
      "person",
      -2.5,
      ({ next }) => next?.text === "which",
      UNKNOWN | COMMA_AFTER,
    ],
    [
      "stands in brackets after common words",
      "organization",
      -3,
      ({ last, after, known, candidate: { line, from } }) =>
        after === ")" && !known && last.shape === "CAPITALS" && line[from - 2]?.shape === "small",
      BRACKET_BEFORE,
    ],
    [
      "stands in brackets after a person's name, as parties do",
      "organization",
      1.6,
      ({ after, sport, candidate: { line, from } }) =>
        after === ")" &&
        sport === undefined &&
        line[from - 2]?.shape === "Capital" &&
        line[from - 3]?.shape === "Capital",
      UNKNOWN | BRACKET_BEFORE,
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
      ({ after, first, place, nation, given, plain }) =>
        CALLED_BODIES.test(after) &&
        // Central bank
        (first.cues & BEFORE_PLACES) === 0 &&
        place === undefined &&
        nation === undefined &&
        !given &&
        !(plain && after !== "newspaper"),
      LISTED_AFTER,
    ],
    ["does what companies do", "organization", 2.5, isInBusiness, UNKNOWN],
    [
      "has a board, a chief executive or the like",
      "organization",
      2.5,
      ({ given, place, candidate: { line, to } }) =>
        !given && place === undefined && isOwner(line, to) && hasOffice(line, to + 2),
      LISTED_AFTER,
    ],
    [
      "follows a comma and words that say what it is",
      "organization",
      3,
      // The company, Harbor Lee, but not the speaker of the parliament, Ann Lee
      ({ given, candidate: { line, from } }) =>
        !given &&
        isDetermined(line, from - 2) &&
        isOn(line[from - 2], BODY_NOUNS | SORTS) &&
        !HUMAN.test(line[from - 2]?.text ?? "") &&
        line[from - 2]?.text !== "side",
      COMMA_BEFORE | COMMA_AFTER,
    ],
    ["is followed by its ticker", "organization", 6, hasTicker, BRACKET_AFTER],
    [
      "does what the Fed does",
      "organization",
      4,
      ({ name, after }) => name === "Fed" && FED.test(after),
      SINGLE | KNOWN,
    ],
    // Reuters puts companies that are not listed in these.
    [
      "stands in angle brackets",
      "organization",
      5,
      ({ before, after }) => before === "<" && after === ">",
      BRACKET_BEFORE,
    ],
    [
      "is the short form of the organization before the bracket",
      "organization",
      4,
      ({ after, last, candidate: { line, from } }) =>
        after === ")" && last.shape === "CAPITALS" && isOn(line[from - 2], ORGANIZATIONS),
      SINGLE | BRACKET_BEFORE,
    ],
    [
      "is called a news agency",
      "organization",
      5,
      ({ after, next }) => after === "news" && next?.text === "agency",
      LISTED_AFTER,
    ],
    [
      "is described as an organization",
      "organization",
      4,
      (clue) => isCalled(clue, SORTS | BODY_NOUNS),
      CALLED,
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

// Fed cuts rates, but not: Fed up with taxes
const FED = /^(?:cuts?|eases|holds|hikes|keeps|lowers|raises|signals)$/;

// the company | its second-largest bank | Norland's biggest oil company
const MOST_BEFORE_NOUN = 5;

/** Whether a noun has an article or an owner before it, with adjectives between, and does not follow `of` with those. */
function isDetermined(line: readonly Word[], noun: number): boolean {
  for (let at = noun - 1; at >= noun - MOST_BEFORE_NOUN; at -= 1) {
    const { small = "", shape } = line[at] ?? {};
    if (/^(?:the|s|its|his|her)$/.test(small)) return line[at - 1]?.text !== "of";
    if (!(shape === "small" ? small.length > 3 : small === "-")) return false;
  }
  return false;
}

// law firm Harbor Lee, but not a former broadcaster, his partner, to fund Government
function isSort({ before, beforeCues, plain, reading, candidate: { line, from } }: Clue): boolean {
  return (
    !(plain && reading.commonFirst && before !== "journal") &&
    (beforeCues & SORTS) !== 0 &&
    !SHIPS.test(before) &&
    !PERSONAL.test(wordBefore(line, from, 2)?.small ?? "")
  );
}

// state-run Harbor, London-based Harbor
const BASED = /^(?:run|owned|based)$/;
// What people can be called too.
const HUMAN =
  /^(?:bookmaker|brewer|broadcaster|broker|builder|champion|competitor|developer|distributor|exporter|holder|insurer|manufacturer|miner|operator|partner|processor|producer|publisher|retailer|rival|supplier)s?$/;
// And are as often as not.
const MAKER = /^(?:builder|champion|partner|producer)$/;

// Harbor's Ann Lee
function employs({ candidate: { line, to } }: Clue): boolean {
  const known = line[to + 1]?.text === "s" ? (line[to + 2]?.known ?? 0) : 0;
  return (known & GIVEN) !== 0 && line[to + 3]?.shape === "Capital";
}

const PREPOSITION = /^(?:at|for|in|of|on|with)$/;
// Harbor Lee plans to sell its plant | Harbor Lee reported a loss | Harbor Lee was founded in 1990
const BUSINESS = /^(?:dividend|earnings|employs|loss|profit|revenue|shareholders)$/;
const MOST_BETWEEN = 6;

/**
 * Whether one of the words after a name, before any mark, preposition or other name, is one of business. `Harbor city
 * reopens its tram` is about a city.
 */
function isInBusiness(clue: Clue): boolean {
  const { afterCues, first, candidate } = clue;
  if (((afterCues & (AFTER_PLACES | PLACES_OF)) | (first.cues & BEFORE_PLACES)) !== 0) return false;
  const { line, to } = candidate;
  for (let at = to; at < to + MOST_BETWEEN; at += 1) {
    const word = line[at];
    if (word?.shape !== "small") break;
    const { text } = word;
    if (text === "its" || (text.length > 3 && BUSINESS.test(text))) return true;
    if (text.length < 5 && PREPOSITION.test(text)) break;
  }
  return line[to]?.text === "was" && line[to + 1]?.text === "founded";
}

// Harbor Lee's board | Harbor Lee's chief executive, but not his board game or his chief rival
function hasOffice(line: readonly Word[], at: number): boolean {
  const office = line[at]?.text ?? "";
  return (
    /^(?:ceo|chairman)$/i.test(office) ||
    (office === "board" && !/^(?:game|of)/.test(line[at + 1]?.text ?? "")) ||
    (office === "chief" && /^(?:executive|financial|operating)$/.test(line[at + 1]?.text ?? ""))
  );
}

const EARNED = /^(?:its?|net|pretax|earnings|sales|revenue)$/;
const PERSONAL =
  /^(?:executive|fellow|film|former|his|her|millionaire|music|record|television|veteran)$/;
const CALLED_BODIES = /^(?:agency|airline|bank|ministry|newspaper|party|union)$/;

const ANALYST = /^(?:analyst|economist|strategist|trader|dealer|broker)$/;

// a trader at E.F. Harbor | the chairman of Harbor Lee | shares in Harbor Lee | Bob Hill of Harbor Lee said
function isEmployer(clue: Clue): boolean {
  const { before, afterCues, country, nation, place } = clue;
  const { line, from } = clue.candidate;
  if (country || nation !== undefined || place !== undefined) return false;
  if (before !== "of" && before !== "in" && before !== "at") return false;
  if ((afterCues & AFTER_PLACES) !== 0) return false;
  const who = line[from - 2];
  // the CEO of Harbor Lee
  if (isOn(who, DEALINGS) && !(before === "in" && isOn(who, TITLES)))
    return who?.shape !== "Capital" || who.first;
  // Analyst Ann Hill at Harbor Lee
  if (ANALYST.test(wordBefore(line, from, 4)?.small ?? "")) return who?.shape === "Capital";
  return (
    before === "of" &&
    who?.shape === "Capital" &&
    ((line[from - 3]?.known ?? 0) & GIVEN) !== 0 &&
    // Governor Ann Lee of Sofala
    !isOn(line[from - 4], OFFICES)
  );
}

// Harbor <HRB.N>, Harbor [HRB.UL], Harbor (HRB.O)
function hasTicker({ after, next, candidate: { line, to } }: Clue): boolean {
  const end = line[to + 2]?.text === "." ? to + 4 : to + 2;
  if (after === "<") return line[end]?.text === ">" && next?.shape !== "small";
  return (
    end === to + 4 &&
    /^[\])]$/.test(line[end]?.text ?? "") &&
    /^[A-Z]{1,2}$/.test(line[to + 3]?.text ?? "")
  );
}

const LED = /^(?:(?:advised|controlled|founded|led|owned) by|part of)$/;
const OWNED = /^(?:which|owned|controlled)$/;
const OFFICIAL = /^(?:army|parliamentary)$/;
// Sales fell to
const FIGURES =
  /^(?:sales|profits?|revenues?|exports|imports|prices|shares|stocks|earnings|orders|output|inflation|unemployment|yields|bonds|turnover|production)$/;

// the National Bank of Hungary (NBH)
function hasShortForm({ next, name, count, given, sport, candidate }: Clue): boolean {
  const { line, to } = candidate;
  if (next === undefined || line[to + 2]?.text !== ")") return false;
  if (!/^(?:[A-Z]{2,9}|G-?\d{1,2})$/.test(next.text)) return false;
  return name.replace(/[^A-Z]/g, "") === next.text || (count > 2 && !given && !sport);
}

// Zenon rose 3 cents | Zenon fell to 81, but not: exports to Zenon rose
function hasMoved(clue: Clue): boolean {
  const { afterCues, before, next, sport, count, country, given, reading, candidate } = clue;
  if (
    (afterCues & MOVES) === 0 ||
    before === "to" ||
    (given && count > 1) ||
    sport !== undefined ||
    country ||
    count > 3 ||
    FIGURES.test(reading.firstWord)
  )
    return false;
  const after = candidate.line[candidate.to + 2];
  // Zenon fell HK$1.25
  if (next?.shape === "number" || after?.text === "$") return true;
  return next?.shape === "small" && after?.shape === "number";
}

// Zenon shares | Zenon's shares
function hasBelongings(clue: Clue): boolean {
  const { plain, first, afterCues, after, next, candidate } = clue;
  const { line, to } = candidate;
  // Property stocks, but IS fighters
  if (plain && first.shape === "Capital") return false;
  if (after === "stock" && /^(?:exchange|market)$/.test(next?.text ?? "")) return false;
  return (afterCues & BELONGINGS) !== 0 || has(line, to, BELONGINGS);
}
