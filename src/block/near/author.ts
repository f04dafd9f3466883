/** Who wrote the story, as the lines above it tell. */

import { isKnownAgency } from "../../agency/find.ts";
import { countriesOf } from "../../place/country.ts";
import { type LineCursor, lineAfter, nextLine } from "../../text/lines.ts";
import type { BlockKind } from "../block.ts";
import { isRole, isSigned } from "../line/author.ts";
import { endsSentence } from "../line/glued-end.ts";
import { isNameAbove } from "./ahead.ts";
import { hasByline, kindOf, wordsOf } from "./cursor.ts";
import { LINES_AHEAD } from "./neighbors.ts";

/** Whether a line above the story is its author's name: alone, with the agency, or in brackets as ANSA has it. */
export function isAuthorAbove(line: LineCursor, kind: BlockKind | undefined): boolean {
  if (kind === undefined) return isNameAbove(line);
  return kind === "credit" && (isNameAbove(line) || isSignedAbove(line));
}

// (By Ann Lee) | Ann Lee, AAP
const SIGNED = /^(?:\([Bb]y (.+)\)|(.+), [^,]+)$/;

/** Whether a credit above the story names its author, and no byline below it does. */
function isSignedAbove(line: LineCursor): boolean {
  const words = wordsOf(line);
  const [, inBrackets, name = inBrackets ?? ""] = SIGNED.exec(words) ?? [];
  const below = lineAfter(line);
  return (
    isPerson(name) &&
    (inBrackets !== undefined || isSigned(words)) &&
    below !== undefined &&
    !hasByline(below)
  );
}

// Two to four words, none of them of the calendar or the like: By Tuesday, By The 1950s, By Half Time, By Popular Demand
const PERSON = /^(?:[A-ZÀ-ÞĀ-ɏ][^\s\d]*(?: (?!to\b)[^\s\d]+){1,3})$/;
const NO_PERSON =
  /\b(?:[A-Z][a-z]{2,6}day|Demand|Half|Law|Midnight|Monthly|Night|Noon|Phone|Press|The|Then|Time|Way)\b/;

/** Whether words can be a person's name: neither a place nor an agency, and none that begin a sentence with `By`. */
function isPerson(name: string): boolean {
  return (
    PERSON.test(name) &&
    !NO_PERSON.test(name) &&
    !isKnownAgency(name) &&
    countriesOf(name).length === 0
  );
}

/** Whether a byline is below a line in brackets, or below several. */
export function isNoteAboveByline(line: LineCursor): boolean {
  const ahead = { ...line };
  for (let lines = 0; lines < LINES_AHEAD; lines += 1) {
    if (!IN_BRACKETS.test(wordsOf(ahead)) || !nextLine(ahead)) return false;
    if (hasByline(ahead)) return true;
  }
  return false;
}

const IN_BRACKETS = /^\(.*\)$/;

// By Ann Lee, Harbor Press | By ANN LEE and SAM ROE
const BY_PERSON = /^By:? (.+?)(?:,| and | in | \||$)/;
// A deck is one or two lines long, and does not end as a sentence, a list or a remark does.
const LONGEST_DECK = 120;
const MOST_DECKS = 3;
const NO_DECK = /[.!?:)\]"\u201d]$/;
// The lede is a sentence, of more than a few words.
const SHORTEST_LEDE = 30;

/**
 * Whether the byline of a story without a dateline, and its lede, come after lines as pages have them: a deck, a section,
 * a time. The line itself is such a line, too. Bylines of several authors, one below the other, are those of a list.
 */
export function isBylineAhead(line: LineCursor): boolean {
  const ahead = { ...line };
  for (let lines = 0; lines < MOST_DECKS; lines += 1) {
    const kind = kindOf(ahead);
    if (kind === "end" || kind === "rule" || kind === "separator") return false;
    if (kind === undefined && !isDeck(wordsOf(ahead))) return false;
    if (!nextLine(ahead)) return false;
    const [, name = ""] = BY_PERSON.exec(wordsOf(ahead)) ?? [];
    if (isPerson(name) && hasByline(ahead)) return isLedeBelow(ahead);
  }
  return false;
}

function isDeck(line: string): boolean {
  return line.length <= LONGEST_DECK && !NO_DECK.test(line);
}

/** Whether the first line of a story is below its byline, and no other byline is among the next ones. */
function isLedeBelow(byline: LineCursor): boolean {
  const below = { ...byline };
  let lede = false;
  for (let lines = 0; lines < LINES_AHEAD && nextLine(below); lines += 1) {
    if (hasByline(below)) return false;
    const words = wordsOf(below);
    const isText = kindOf(below) === undefined && !isRole(words);
    const isLede = words.length >= SHORTEST_LEDE && endsSentence(words, words.length);
    if (isText && !lede && !isLede) return false;
    lede ||= isText;
  }
  return lede;
}
