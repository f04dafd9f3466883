/** Evidence for any other kind in the words around a name, or against any. */

import { CONTEST, SORTS } from "../../lists/cues.ts";
import { FIRES } from "../../lists/parts.ts";
import { PLAIN } from "../../words/forms.ts";
import { type Word, wordBefore } from "../../words/words.ts";
import {
  BRACKET_AFTER,
  BRACKET_BEFORE,
  FIGURE_AFTER,
  HEADS_ROW,
  INSIDE,
  KNOWN,
  LISTED_BEFORE,
  OPENING,
  PARTED,
  QUOTE_BEFORE,
  SEVERAL,
  SINGLE,
  THE_BEFORE,
} from "../bits.ts";
import type { Clue } from "../clue.ts";
import { KINDS } from "../kinds.ts";
import type { Evidence } from "../rows.ts";
import { DOES, SHIPS } from "./neighbors.ts";

/** Evidence for other names and for single names, and evidence against every kind. */
export function anything(): readonly Evidence<Clue>[] {
  return [
    [
      "is called a ship",
      "other",
      9,
      ({ before, beforeCues }) => (beforeCues & SORTS) !== 0 && SHIPS.test(before),
      LISTED_BEFORE,
    ],
    [
      "is called a system or the like",
      "other",
      9,
      ({ candidate: { line, to } }) => isSystem(line, to + 1),
      SEVERAL | BRACKET_AFTER,
    ],
    [
      "is called a system or the like",
      "other",
      9,
      ({ candidate: { line, from } }) => isSystem(line, from),
      SINGLE | BRACKET_BEFORE,
    ],
    ["is a warship", "other", 9, isWarship, SEVERAL],
    ["is a stock index", "other", 6, ({ after, known }) => known && after === "composite", KNOWN],
    ["is a scale", "other", 6, ({ after }) => after === "scale", SINGLE | THE_BEFORE],
    [
      "is a fire",
      "other",
      5.5,
      ({ last, afterCues, sport }) =>
        (last.parts & FIRES) !== 0 && sport === undefined && (afterCues & CONTEST) === 0,
      SEVERAL | PARTED,
    ],
    [
      "stands alone in quotation marks, as titles of works do",
      "other",
      6,
      isQuoted,
      SEVERAL | QUOTE_BEFORE,
    ],
    [
      "stands alone in quotation marks, as titles of works do",
      "person",
      -4,
      isQuoted,
      QUOTE_BEFORE,
    ],
    [
      "is called a work",
      "other",
      9,
      (clue) =>
        WORKS.test(wordBefore(clue.candidate.line, clue.candidate.from, 2)?.small ?? "") &&
        isQuoted(clue),
      SINGLE | QUOTE_BEFORE,
    ],
    [
      "is a single name, and no word",
      "person",
      1.1,
      ({ first, plain, after, sport }) =>
        first.shape === "Capital" &&
        !plain &&
        sport === undefined &&
        DOES.test(after) &&
        !WORDLIKE.test(first.text),
      SINGLE | OPENING,
    ],
    [
      "is a model or a flight",
      "organization",
      -6,
      ({ first, before, after, next }) =>
        (first.shape === "CAPITALS" && after === "-" && next?.shape === "number") ||
        (before === "flight" && /\d$/.test(first.text)),
      SINGLE,
    ],
    [
      "is a time zone",
      "organization",
      -9,
      ({ first, before, candidate: { line, from } }) =>
        first.shape === "CAPITALS" &&
        ZONE.test(first.text) &&
        CLOCK.test(before === "." ? (wordBefore(line, from, 2)?.small ?? "") : before),
      SINGLE,
    ],
    ["is a single name", "organization", 0.6, () => true, SINGLE | INSIDE],
    ["is a single name", "person", 0.9, () => true, SINGLE | INSIDE],
    ["is a single name", "place", 0.5, () => true, SINGLE | INSIDE],
    ...KINDS.flatMap((kind): Evidence<Clue>[] => [
      ["heads a row of figures, in common words", kind, -5, isLabel, HEADS_ROW],
      // Game 3, Phase 2
      [
        "is a common word before a figure",
        kind,
        -3,
        ({ plain, sport }) => plain && sport === undefined,
        SINGLE | FIGURE_AFTER | INSIDE,
      ],
    ]),
  ];
}

function isWarship({ first: { shape, text } }: Clue): boolean {
  return shape === "CAPITALS" && (text === "USS" || text === "HMS");
}

// 10:30 a.m. CT | 0900 UTC
const ZONE = /^(?:UTC|GMT|[A-Z]{0,2}[DS]T|[CEMP]T)$/;
const CLOCK = /^(?:[ap]\.?m|\d{4})$/;

// Tall Sky Defense (TSD) system
function isSystem(line: readonly Word[], at: number): boolean {
  return (
    line[at]?.shape === "CAPITALS" &&
    line[at + 1]?.text === ")" &&
    SYSTEMS.test(line[at + 2]?.text ?? "")
  );
}

const SYSTEMS = /^(?:missiles?|system|programme|program|rockets?|treaty|virus|vaccine)$/;

// the album "Trams"
const WORKS =
  /^(?:albums?|book|comedy|documentary|drama|ep|film|hit|movie|musical|novel|opera|play|series|show|singles?|songs?)$/;

// his novel "Harbor Lights"
function isQuoted({ first, last, candidate: { line, from, to } }: Clue): boolean {
  const [open, close] = [wordBefore(line, from), line[to]];
  if (open?.shape !== "mark" || close?.shape !== "mark") return false;
  const isClose = open.end === first.start && close.start === last.end;
  return isClose && PAIRS.has(open.text + close.text);
}

const PAIRS: ReadonlySet<string> = /* @__PURE__ */ new Set(['""', "\u201c\u201d", "\u2018\u2019"]);

// Elephants need, Striker had: endings that words have and few surnames.
const WORDLIKE = /(?:s|er|ing|ed|al|ic|ive|ous|est|ity|ism|ium|out|ment|cy)$/;

// Net Income 821 512 | Delivery Date: 08/29
function isLabel({ sport, known, place, last, after, next, candidate: { words } }: Clue): boolean {
  if (sport === "teams" || known || place !== undefined) return false;
  if (after === "$" && next?.shape !== "number") return false;
  return (
    last.shape !== "CAPITALS" &&
    words.every(({ shape, known: lists }) => shape === "small" || (lists & PLAIN) !== 0)
  );
}
