/** Evidence for an organization in the words around a name. */

import { SITTING } from "../../candidates/chamber.ts";
import {
  BEFORE_PLACES,
  BODY_NOUNS,
  ORGANIZATIONS,
  SAYING,
  SORTS,
  STAFF,
  WHERE,
} from "../../lists/cue-bits.ts";
import { knowledge } from "../../lists/knowledge.ts";
import { BODY_HEADS } from "../../lists/part-bits.ts";
import { COUNTRY, PLAIN } from "../../words/form-bits.ts";
import { isAgency } from "../../words/lines.ts";
import {
  isCapital,
  isKnownAs,
  isOn,
  isOwner,
  textAt,
  type Word,
  wordBefore,
} from "../../words/words.ts";
import { KNOWN, NO_COUNTRY, OUT_OF_SPORT, SEVERAL, SINGLE, UNPLACED } from "../bits.ts";
import type { Clue } from "../clue.ts";
import type { Evidence } from "../rows.ts";
import {
  AFTER_CAPITALS,
  BRACKET_AFTER,
  BRACKET_BEFORE,
  CALLED,
  COMMA_AFTER,
  COMMA_BEFORE,
  INSIDE,
  LINE,
  LISTED_AFTER,
  LISTED_BEFORE,
  LITTLE_BEFORE,
  NO_NATION,
  THE_BEFORE,
  UNKNOWN,
} from "./bits.ts";
import {
  ANALYST,
  employs,
  hasBelongings,
  hasMoved,
  hasOffice,
  hasTicker,
  isDealing,
  isEmployer,
  isInBusiness,
} from "./companies.ts";
import { hasWhose, isCalled, SHIPS } from "./neighbors.ts";

export const organizations: readonly Evidence<Clue>[] = [
  {
    reason: "is introduced as a short form",
    organization: 5,
    needs: SEVERAL | BRACKET_AFTER,
    when: (clue) => hasShortForm(clue) && !isOther(clue),
  },
  {
    reason: "is introduced as a short form",
    other: 5,
    needs: SEVERAL | BRACKET_AFTER,
    when: (clue) => hasShortForm(clue) && isOther(clue),
  },
  // It follows `the`.
  { person: -3, needs: THE_BEFORE },
  {
    reason: "is called by the word for what it is",
    organization: 2.5,
    needs: SINGLE | THE_BEFORE | INSIDE,
    when: ({ first }) => (first.parts & BODY_HEADS) !== 0,
  },
  {
    reason: "is said to be a company, a party or the like",
    organization: 3,
    needs: LISTED_BEFORE,
    when: (clue) => isSort(clue) && !(clue.count === 2 && MAKER.test(clue.before)),
  },
  // It is said to be a company, a party or the like.
  {
    person: -4,
    needs: LISTED_BEFORE,
    when: (clue) => isSort(clue) && !HUMAN.test(clue.before),
  },
  {
    reason: "is state-owned, or based somewhere",
    organization: 2.5,
    needs: UNPLACED | NO_NATION | LITTLE_BEFORE,
    when: ({ before, line, from }) => BASED.test(before) && line[from - 2]?.text === "-",
  },
  {
    reason: "belongs to a country",
    organization: 1.5,
    needs: SINGLE | UNPLACED | NO_NATION | OUT_OF_SPORT | LITTLE_BEFORE,
    when: ({ before, given, line, from }) =>
      before === "s" && isKnownAs(line[from - 3], COUNTRY) && !given,
  },
  {
    reason: "has a spokesman, analysts or the like",
    organization: 2.5,
    needs: UNPLACED | NO_NATION | LISTED_AFTER,
    // But West Harbor chief minister Ann Lee
    when: ({ afterCues, next, plain, first, reading: { state } }) =>
      (afterCues & STAFF) !== 0 &&
      next?.text !== "minister" &&
      !plain &&
      state === undefined &&
      !OFFICIAL.test(first.small),
  },
  {
    reason: "has a spokesman, analysts or the like",
    organization: 4,
    person: -3,
    // But neither New York analyst Ann Lee, nor Cold War analyst Ann Lee
    needs: SEVERAL | LISTED_AFTER | UNKNOWN,
    when: ({ after, next }) => ANALYST.test(after) && isCapital(next),
  },
  {
    reason: "follows `shares in`, `an analyst at` or the like",
    organization: 3,
    needs: NO_COUNTRY | NO_NATION | LITTLE_BEFORE,
    when: ({ before, line, from }) =>
      (line[from - 2]?.shape === "small" || line[from - 2]?.first === true) &&
      isDealing(line[from - 2], before) &&
      /^(?:in|of|by|for|at|with)$/.test(before),
  },
  {
    reason: "follows `shares in`, `an analyst at` or the like",
    organization: 2.5,
    person: -4,
    needs: UNPLACED | NO_NATION | LITTLE_BEFORE,
    when: isEmployer,
  },
  {
    reason: "rises or falls",
    organization: 2.5,
    needs: NO_COUNTRY | OUT_OF_SPORT | LISTED_AFTER,
    when: hasMoved,
  },
  {
    reason: "is a division or the like of a company",
    organization: 2,
    person: -4,
    needs: UNPLACED | NO_NATION | LITTLE_BEFORE,
    when: ({ before, after, plain, last }) =>
      before === "its" &&
      DIVISIONS.test(after) &&
      // its Latin American subsidiary
      !/(?:an|ese|ish)$/.test(last.text) &&
      !plain,
  },
  {
    reason: "has shares, a plant or the like",
    organization: 2,
    needs: LISTED_AFTER,
    when: hasBelongings,
  },
  {
    reason: "says `it`, or what it earns",
    organization: 2.5,
    needs: UNPLACED | LISTED_AFTER,
    when: ({ afterCues, next }) => (afterCues & SAYING) !== 0 && EARNED.test(next?.text ?? ""),
  },
  {
    reason: "has a spokesman, analysts or the like",
    organization: 2.5,
    needs: SINGLE | LISTED_AFTER,
    when: employs,
  },
  {
    reason: "has shares, a plant or the like",
    organization: 3,
    needs: COMMA_AFTER,
    when: hasWhose,
  },
  {
    reason: "is followed by `which`, or by who owns it",
    organization: 1,
    needs: COMMA_AFTER,
    when: ({ next }) => OWNED.test(next?.text ?? ""),
  },
  {
    reason: "is followed by `which`, or by who owns it",
    organization: 3,
    needs: UNKNOWN | COMMA_AFTER,
    when: ({ next, line, to }) =>
      LED.test(`${next?.text} ${line[to + 2]?.text}`) &&
      !/^(?:his|her)$/.test(textAt(line, to + 3)),
  },
  // It is followed by `which`.
  {
    person: -2.5,
    needs: UNKNOWN | COMMA_AFTER,
    when: ({ next }) => next?.text === "which",
  },
  // It stands in brackets after common words.
  {
    organization: -3,
    needs: SINGLE | BRACKET_BEFORE,
    when: ({ last, after, known, line, from }) =>
      after === ")" && !known && last.shape === "CAPITALS" && line[from - 2]?.shape === "small",
  },
  {
    reason: "stands in brackets after a name",
    organization: 1.6,
    needs: UNKNOWN | OUT_OF_SPORT | BRACKET_BEFORE,
    when: ({ after, line, from }) =>
      after === ")" && line[from - 2]?.shape === "Capital" && line[from - 3]?.shape === "Capital",
  },
  {
    reason: "is the House",
    organization: 8,
    needs: SINGLE,
    when: ({ name, line, to }) => name === "House" && SITTING.test(textAt(line, to)),
  },
  {
    reason: "is the House",
    organization: 4,
    needs: SINGLE | INSIDE,
    when: ({ name, beforeCues }) => name === "House" && (beforeCues & WHERE) === 0,
  },
  {
    reason: "is called an agency, a party or the like",
    organization: 3,
    needs: UNPLACED | NO_NATION | LISTED_AFTER,
    when: ({ after, first, given, plain }) =>
      CALLED_BODIES.test(after) &&
      // Central bank
      (first.cues & BEFORE_PLACES) === 0 &&
      !given &&
      !(plain && after !== "newspaper"),
  },
  { reason: "does what companies do", organization: 2.5, needs: UNKNOWN, when: isInBusiness },
  {
    reason: "has a spokesman, analysts or the like",
    organization: 2.5,
    needs: UNPLACED | LISTED_AFTER,
    when: ({ given, line, to }) => !given && isOwner(line, to) && hasOffice(line, to + 2),
  },
  {
    reason: "is described as an organization",
    organization: 3,
    needs: COMMA_BEFORE | COMMA_AFTER,
    // The company, Harbor Lee, but not the speaker of the parliament, Ann Lee
    when: ({ given, line, from }) =>
      !given &&
      isDetermined(line, from - 2) &&
      isOn(line[from - 2], BODY_NOUNS | SORTS) &&
      !HUMAN.test(textAt(line, from - 2)) &&
      line[from - 2]?.text !== "side",
  },
  { reason: "is followed by its ticker", organization: 6, needs: BRACKET_AFTER, when: hasTicker },
  {
    reason: "does what companies do",
    organization: 4,
    needs: SINGLE | KNOWN,
    when: ({ name, after }) => name === "Fed" && FED.test(after),
  },
  {
    reason: "is the agency in a dateline",
    organization: 9,
    needs: UNPLACED | BRACKET_BEFORE | AFTER_CAPITALS,
    // ACCRA (GNA) -, but not ACCRA (Ghana) -
    when: ({ reading: { state }, line, from }) =>
      state === undefined && from < MOST_OF_DATELINE && isAgency(line, from - 1),
  },
  // Reuters puts companies that are not listed in these.
  {
    reason: "stands in angle brackets",
    organization: 5,
    needs: BRACKET_BEFORE,
    when: ({ before, after }) => before === "<" && after === ">",
  },
  {
    reason: "is introduced as a short form",
    organization: 4,
    needs: SINGLE | BRACKET_BEFORE,
    when: ({ after, last, line, from }) =>
      after === ")" && last.shape === "CAPITALS" && isOn(line[from - 2], ORGANIZATIONS),
  },
  {
    reason: "is called an agency, a party or the like",
    organization: 5,
    needs: LISTED_AFTER,
    when: ({ after, next }) => after === "news" && next?.text === "agency",
  },
  {
    reason: "is described as an organization",
    organization: 4,
    needs: CALLED,
    when: (clue) => isCalled(clue, SORTS | BODY_NOUNS),
  },
  {
    reason: "is a line of its own in capitals",
    organization: 3,
    needs: UNPLACED | OUT_OF_SPORT | LINE,
    when: ({ count, last, plain, reading: { words } }) =>
      count < 4 &&
      last.shape === "CAPITALS" &&
      !plain &&
      !words.every(({ known }) => (known & PLAIN) !== 0),
  },
];

const DIVISIONS = /^(?:division|unit|subsidiary|affiliate)$/;

// How far back in the line the agency can be.
const MOST_OF_DATELINE = 9;

// Fed cuts rates, but not: Fed up with taxes
const FED =
  /^(?:cuts?|eases|governors?|officials?|policymakers|holds|hikes|keeps|lowers|raises|signals)$/;

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

// law firm Harbor Lee, but not his partner, to fund Government
function isSort({ before, beforeCues, after, plain, reading, line, from }: Clue): boolean {
  return (
    !(plain && reading.commonFirst && before !== "journal") &&
    (beforeCues & SORTS) !== 0 &&
    !SHIPS.test(before) &&
    !PERSONAL.test(wordBefore(line, from, 2)?.small ?? "") &&
    // the coalition Ann Lee leads
    !(before === "coalition" && /^(?:led|leads)$/.test(after))
  );
}

// state-run Harbor, London-based Harbor
const BASED = /^(?:run|owned|based)$/;
// What people can be called too.
const HUMAN =
  /^(?:bookmaker|brewer|broadcaster|broker|builder|champion|competitor|developer|distributor|exporter|holder|insurer|manufacturer|miner|operator|partner|processor|producer|publisher|retailer|rival|supplier)s?$/;
// And are as often as not.
const MAKER = /^(?:builder|champion|partner|producer)$/;

const EARNED = /^(?:its?|net|pretax|earnings|sales|revenue)$/;
// A former broadcaster.
const PERSONAL =
  /^(?:executive|fellow|film|former|his|her|millionaire|music|record|television|veteran)$/;
const CALLED_BODIES = /^(?:agency|airline|bank|ministry|newspaper|party|union)$/;

const LED =
  /^(?:(?:advised|controlled|founded|led|owned) by|(?:build|mak|operat|publish)er of|part of|a division)$/;
const OWNED = /^(?:which|owned|controlled)$/;
const OFFICIAL = /^(?:army|parliamentary)$/;

// London Interbank Offered Rate (LIBOR), but GATT, in brackets after its agreement, acts as a body does.
function isOther({ next }: Clue): boolean {
  return next?.text !== "GATT" && knowledge().others.has(next?.text ?? "");
}

// the National Bank of Hungary (NBH)
function hasShortForm({ next, name, count, given, sport, line, to }: Clue): boolean {
  if (next === undefined || line[to + 2]?.text !== ")") return false;
  if (!/^(?:[A-Z]{2,9}|G-?\d{1,2})$/.test(next.text)) return false;
  return name.replace(/[^A-Z]/g, "") === next.text || (count > 2 && !given && !sport);
}
