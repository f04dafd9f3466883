/** Evidence for any other kind in the words around a name, or against any. */

import { CONTEST, SORTS } from "../../lists/cue-bits.ts";
import { FIRES } from "../../lists/part-bits.ts";
import { PLAIN } from "../../words/form-bits.ts";
import { textAt, type Word, wordBefore } from "../../words/words.ts";
import { KNOWN, OUT_OF_SPORT, SEVERAL, SINGLE } from "../bits.ts";
import type { Clue } from "../clue.ts";
import type { Evidence } from "../rows.ts";
import {
  BRACKET_AFTER,
  BRACKET_BEFORE,
  FIGURE_AFTER,
  HEADS_ROW,
  INSIDE,
  LISTED_BEFORE,
  OPENING,
  PARTED,
  QUOTE_BEFORE,
} from "./bits.ts";
import { DOES, SHIPS } from "./neighbors.ts";

/** Evidence for other names and for single names, and evidence against every kind. */
export const anything: readonly Evidence<Clue>[] = [
  {
    reason: "is called a ship, a work or the like",
    other: 9,
    needs: LISTED_BEFORE,
    when: ({ before, beforeCues }) => (beforeCues & SORTS) !== 0 && SHIPS.test(before),
  },
  {
    reason: "is called a ship, a work or the like",
    other: 9,
    needs: SEVERAL | BRACKET_AFTER,
    when: ({ line, to }) => isSystem(line, to + 1),
  },
  {
    reason: "is called a ship, a work or the like",
    other: 9,
    needs: SINGLE | BRACKET_BEFORE,
    when: ({ line, from }) => isSystem(line, from),
  },
  { reason: "is called a ship, a work or the like", other: 9, needs: SEVERAL, when: isWarship },
  {
    reason: "is a stock index",
    other: 6,
    needs: KNOWN,
    when: ({ after }) => after === "composite",
  },
  {
    reason: "is a scale",
    other: 6,
    needs: SINGLE,
    when: ({ name, before, after }) =>
      after === "scale" && (before === "the" || name === "Richter"),
  },
  {
    reason: "is a fire",
    other: 5.5,
    needs: SEVERAL | PARTED | OUT_OF_SPORT,
    when: ({ last, afterCues }) => (last.parts & FIRES) !== 0 && (afterCues & CONTEST) === 0,
  },
  {
    reason: "stands alone in quotation marks",
    other: 6,
    needs: SEVERAL | QUOTE_BEFORE,
    when: isQuoted,
  },
  // It stands alone in quotation marks, as titles of works do.
  {
    person: -4,
    needs: QUOTE_BEFORE,
    when: isQuoted,
  },
  {
    reason: "is called a ship, a work or the like",
    other: 9,
    needs: SINGLE | QUOTE_BEFORE,
    when: (clue) => WORKS.test(wordBefore(clue.line, clue.from, 2)?.small ?? "") && isQuoted(clue),
  },
  {
    reason: "is a single name",
    person: 1.1,
    needs: SINGLE | OPENING | OUT_OF_SPORT,
    when: ({ first, plain, after }) =>
      first.shape === "Capital" && !plain && DOES.test(after) && !WORDLIKE.test(first.text),
  },
  // It is a model, a flight or a unit.
  {
    person: -9,
    organization: -9,
    place: -9,
    needs: SINGLE,
    when: ({ first, known, before, after, next, line, from }) =>
      // MD80, but not A24
      (!known && /^(?:[A-Z]{1,3}\d{3}|(?:AK|DC|MD)\d)/.test(first.text)) ||
      (first.shape === "CAPITALS" && after === "-" && next?.shape === "number") ||
      // the delivery of K2 tanks
      ((before === "flight" || (before === "of" && after === "tanks")) && /\d$/.test(first.text)) ||
      (line[from - 1]?.shape === "number" && UNIT.test(first.text)),
  },
  // It is a time zone.
  {
    person: -9,
    organization: -9,
    needs: SINGLE,
    when: ({ first, before, line, from }) =>
      first.shape === "CAPITALS" &&
      ZONE.test(first.text) &&
      CLOCK.test(before === "." ? (wordBefore(line, from, 2)?.small ?? "") : before),
  },
  {
    reason: "is a single name",
    organization: 0.6,
    person: 0.9,
    place: 0.5,
    needs: SINGLE | INSIDE,
  },
  // It heads a row of figures, in common words.
  {
    person: -5,
    organization: -5,
    place: -5,
    other: -5,
    needs: HEADS_ROW,
    when: isLabel,
  },
  // Game 3, Phase 2
  // It is a common word before a figure.
  {
    person: -3,
    organization: -3,
    place: -3,
    other: -3,
    needs: SINGLE | FIGURE_AFTER | INSIDE | OUT_OF_SPORT,
    when: ({ plain }) => plain,
  },
];

function isWarship({ first: { shape, text } }: Clue): boolean {
  return shape === "CAPITALS" && WARSHIPS.test(text);
}

const WARSHIPS = /^(?:USS|HM[AC]?S|BRP)$/;

// 200 MW, 737 MAX
const UNIT = /^(?:MAX|[KMGT](?:B|W|Hz|Wh))$/;

// 10:30 a.m. CT | 0900 UTC
const ZONE = /^(?:UTC|GMT|MSK|CET|[A-Z]{0,2}[DS]T|[CEMP]T)$/;
const CLOCK = /^(?:[ap]\.?m|\d{4}|\d\d?:\d\d)$/;

// Tall Sky Defense (TSD) system
function isSystem(line: readonly Word[], at: number): boolean {
  return (
    line[at]?.shape === "CAPITALS" &&
    line[at + 1]?.text === ")" &&
    SYSTEMS.test(textAt(line, at + 2))
  );
}

const SYSTEMS = /^(?:missiles?|system|programme|program|rockets?|treaty|virus|vaccine)$/;

// the album "Trams"
const WORKS =
  /^(?:albums?|book|comedy|documentary|drama|ep|film|hit|movie|musical|novel|opera|play|series|show|singles?|songs?)$/;

// his novel "Harbor Lights"
function isQuoted({ first, last, line, from, to }: Clue): boolean {
  const [open, close] = [wordBefore(line, from), line[to]];
  if (open?.shape !== "mark" || close?.shape !== "mark") return false;
  const isClose = open.end === first.start && close.start === last.end;
  return isClose && PAIRS.has(open.text + close.text);
}

const PAIRS: ReadonlySet<string> = /* @__PURE__ */ new Set(['""', "\u201c\u201d", "\u2018\u2019"]);

// Elephants need, Striker had: endings that words have and few surnames.
const WORDLIKE = /(?:s|er|ing|ed|al|ic|otage|ive|ous|est|ity|ism|ium|out|ment|cy|ball)$/;

// Net Income 821 512 | Delivery Date: 08/29
function isLabel({ sport, known, place, last, after, next, candidate: { words } }: Clue): boolean {
  if (sport === "teams" || known || place !== undefined) return false;
  if (after === "$" && next?.shape !== "number") return false;
  return (
    last.shape !== "CAPITALS" &&
    words.every(({ shape, known: lists }) => shape === "small" || (lists & PLAIN) !== 0)
  );
}
