/** What can be seen of a candidate: the name, what is known about it, and what is around it. */

import { SPACE } from "../../text/signs.ts";
import { unitAt } from "../../text/unit-at.ts";
import { isPlainLetter } from "../../text/words.ts";
import type { Candidate } from "../candidates/candidates.ts";
import {
  AFTER_PLACES,
  BEFORE_ORGANIZATIONS,
  BEFORE_PLACES,
  BELONGINGS,
  BODY_NOUNS,
  CONTEST,
  FIELDS,
  MOVES,
  ORGANIZATIONS,
  OTHERS,
  PLACES,
  RIVALS,
  SAYING,
  SORTS,
  STAFF,
  TITLES,
  WHERE,
} from "../lists/cue-bits.ts";
import { COMMON, NATION, PEOPLE, PLAIN } from "../words/form-bits.ts";
import type { Word } from "../words/words.ts";
import {
  AFTER_CAPITALS,
  BRACKET_AFTER,
  BRACKET_BEFORE,
  CALLED,
  COMMA_AFTER,
  COMMA_BEFORE,
  FIGURE_AFTER,
  HEADS_ROW,
  IN_ROW,
  INSIDE,
  LINE,
  LISTED_AFTER,
  LISTED_BEFORE,
  LITTLE_BEFORE,
  NO_NATION,
  OF_SINGLES,
  OF_TEAMS,
  OPENING,
  PARTED,
  PHRASED,
  QUOTE_BEFORE,
  THE_BEFORE,
  TITLED,
  TOWARDS,
  UNKNOWN,
} from "./around/bits.ts";
import { IN_SPORT, KNOWN, NO_COUNTRY, OUT_OF_SPORT, SEVERAL, SINGLE, UNPLACED } from "./bits.ts";
import {
  CURRENCY,
  EVENT,
  FAMILY_LAST,
  GIVEN_FIRST,
  LISTED_FIRST,
  LISTED_LAST,
  LOUD,
  MORE,
  NATIONAL,
  OF_PEOPLE,
  PAIR,
  PLACE_LIKE,
  PLACED,
  SIGNED,
  STATED,
  WORD_FIRST,
  WORD_LAST,
} from "./names/bits.ts";
import { phrasesAround } from "./phrases.ts";
import type { Reading } from "./reading.ts";

/**
 * A candidate, examined once for all the evidence. What most evidence asks of the candidate and of the reading is copied,
 * since that is read faster.
 */
export interface Clue extends Pick<Candidate, "line" | "from" | "to" | "title"> {
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly name: string;
  readonly count: number;
  readonly first: Word;
  readonly last: Word;
  readonly sport: Reading["sport"];
  readonly place: Reading["place"];
  readonly country: boolean;
  readonly nation: string | undefined;
  readonly given: boolean;
  readonly known: boolean;
  readonly plain: boolean;
  /** The words before and after in lowercase, empty if there is none, and the lists that they are on. */
  readonly before: string;
  readonly after: string;
  readonly beforeCues: number;
  readonly afterCues: number;
  /** The word after `after`. */
  readonly next: Word | undefined;
  /** What `phrasesAround` tells of an unknown name; 0 for others. */
  readonly phrases: number;
  /** What is seen at a glance, as the bits of `bits.ts`. */
  readonly bits: number;
}

/** Examines a candidate whose name has been looked up. */
export function clueOf(candidate: Candidate, reading: Reading): Clue {
  const { words, line, from, to, title } = candidate;
  // The name is the reading's: one string for all its occurrences is found again quickly.
  const { name, count, sport, place, country, nation, given, known, plain } = reading;
  const before = from > 0 ? line[from - 1] : undefined;
  const after = line[to];
  const isUnknown = title === undefined && isUnlisted(reading);
  const phrases = isUnknown ? phrasesAround(candidate) : 0;
  return {
    candidate,
    line,
    from,
    to,
    title,
    reading,
    name,
    count,
    first: words[0] as Word,
    last: words[count - 1] as Word,
    sport,
    place,
    country,
    nation,
    given,
    known,
    plain,
    before: before?.small ?? "",
    after: after?.small ?? "",
    beforeCues: before?.cues ?? 0,
    afterCues: after?.cues ?? 0,
    next: line[to + 1],
    phrases,
    bits:
      sharedBits(reading) |
      readBits(reading) |
      (isUnknown ? UNKNOWN : 0) |
      (phrases === 0 ? 0 : PHRASED) |
      bitsBefore(candidate, before) |
      bitsAfter(candidate, after),
  };
}

/** The bits of a name that are the same wherever it occurs. */
export function nameBits(reading: Reading): number {
  const { place, state, nation, event, given, commonFirst, family, currency, count } = reading;
  return (
    sharedBits(reading) |
    (place === undefined ? 0 : PLACED) |
    (state === undefined ? 0 : STATED) |
    (nation === undefined ? 0 : NATIONAL) |
    (event ? EVENT : 0) |
    (given ? GIVEN_FIRST : 0) |
    (commonFirst ? WORD_FIRST : 0) |
    (family ? FAMILY_LAST : 0) |
    (currency ? CURRENCY : 0) |
    (count === 2 ? PAIR : 0) |
    (count > 2 ? MORE : 0) |
    endBits(reading)
  );
}

// The lists that evidence asks for at the beginning of a name, and at its end.
const TELLING_FIRST = BEFORE_PLACES | BEFORE_ORGANIZATIONS | ORGANIZATIONS | PLACES;
const TELLING_LAST = PLACES | ORGANIZATIONS | OTHERS;

/** The bits of a name's first and last word. */
function endBits({ name, first, last }: Reading): number {
  const isSigned = hasSign(name) || first.text.length === 1;
  const isOfPeople = isSigned || (last.known & (NATION | PEOPLE)) !== 0 || last.text.endsWith("s");
  const isListedFirst = (first.cues & TELLING_FIRST) !== 0 || first.parts !== 0;
  const isListedLast = (last.cues & TELLING_LAST) !== 0 || last.parts !== 0;
  const isPlaceLike = (first.cues & BEFORE_PLACES) !== 0 || (last.cues & PLACES) !== 0;
  const isWord = last.shape === "small" || (last.known & (COMMON | PLAIN)) !== 0;
  return (
    (isSigned ? SIGNED : 0) |
    (isOfPeople ? OF_PEOPLE : 0) |
    (isListedFirst ? LISTED_FIRST : 0) |
    (isListedLast ? LISTED_LAST : 0) |
    (isPlaceLike ? PLACE_LIKE : 0) |
    (isWord ? WORD_LAST : 0) |
    (first.shape === "CAPITALS" || last.shape === "CAPITALS" ? LOUD : 0)
  );
}

function hasSign(name: string): boolean {
  const { length } = name;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(name, at);
    if (!(isPlainLetter(unit) || unit === SPACE)) return true;
  }
  return false;
}

/** The bits that count both for a name by itself and for what is around it. */
function sharedBits({ count, place, country, sport, known }: Reading): number {
  return (
    (count > 1 ? SEVERAL : SINGLE) |
    (place === undefined ? UNPLACED : 0) |
    (country ? 0 : NO_COUNTRY) |
    (sport === undefined ? OUT_OF_SPORT : IN_SPORT) |
    (known ? KNOWN : 0)
  );
}

/** Whether no list says anything of a name. A given name alone can be a firm's: `Wanda, based in Bydgoszcz`. */
function isUnlisted(reading: Reading): boolean {
  const { place, state, nation, given, known, event, plain, last, count } = reading;
  return (
    (last.cues & TELLING_LAST) === 0 &&
    place === undefined &&
    state === undefined &&
    nation === undefined &&
    !((given && count > 1) || known || event || plain)
  );
}

/** The bits of a name that count only for what is around it. */
function readBits({ sport, nation, first, last }: Reading): number {
  const isParted = (first.parts | last.parts) !== 0 || (last.cues & FIELDS) !== 0;
  return (
    (isParted ? PARTED : 0) |
    (nation === undefined ? NO_NATION : 0) |
    (sport === "teams" ? OF_TEAMS : 0) |
    (sport === "singles" ? OF_SINGLES : 0)
  );
}

// Ann Lee, 45, | 45 and | 45 years old; but not `Yongin, 40 kilometers south` or `8-Ann Lee, 10-Bob Kim`.
const AFTER_AGE = /^(?:[^\w%$-]|and|at|or|when|who|years)$/;

/** The age that stands after a name and a comma. */
export function ageAfter({ after, next, line, to }: Clue): number | undefined {
  if (after !== "," || !/^\d\d$/.test(next?.text ?? "")) return undefined;
  return AFTER_AGE.test(line[to + 2]?.text ?? ",") ? Number(next?.text) : undefined;
}

const LONGEST_LITTLE = 5;
// The lists that evidence asks for before a name, and after it. `news` is on the list of organizations.
const TELLING_BEFORE = WHERE | SORTS | TITLES | SAYING | RIVALS;
const TELLING_AFTER =
  AFTER_PLACES | BODY_NOUNS | STAFF | MOVES | BELONGINGS | SAYING | CONTEST | ORGANIZATIONS;

function bitsBefore({ words, line, title, from }: Candidate, before: Word | undefined): number {
  const { first } = words[0] as Word;
  let bits = title === undefined ? 0 : TITLED;
  if (first) bits |= OPENING;
  else if (from > 0) bits |= INSIDE;
  const { shape } = line[0] as Word;
  if (shape === "number") bits |= IN_ROW;
  else if (shape === "CAPITALS") bits |= AFTER_CAPITALS;
  if (before === undefined || from === 0) return bits;
  if ((before.cues & TELLING_BEFORE) !== 0) bits |= LISTED_BEFORE;
  if (before.shape !== "mark") return bits | littleBits(before.small);
  if ("(<)".includes(before.text)) return bits | BRACKET_BEFORE;
  if (before.text === ",") return bits | COMMA_BEFORE;
  return QUOTES.includes(before.text) ? bits | QUOTE_BEFORE : bits;
}

const QUOTES = '"\u201c\u2018';

function littleBits(word: string): number {
  if (word.length > LONGEST_LITTLE) return 0;
  if (word === "the") return THE_BEFORE;
  return word === "of" || word === "to" || word === "from"
    ? LITTLE_BEFORE | TOWARDS
    : LITTLE_BEFORE;
}

function bitsAfter({ line, from, to, words }: Candidate, after: Word | undefined): number {
  if (after === undefined) return from === 0 ? LINE : 0;
  const { text, shape, cues } = after;
  const isAtFront = from === 0 && words[0]?.first === true;
  if (shape === "number") return isAtFront ? FIGURE_AFTER | HEADS_ROW : FIGURE_AFTER;
  if (shape !== "mark")
    return (
      ((cues & TELLING_AFTER) === 0 ? 0 : LISTED_AFTER) |
      (isAtFront && text === "at" ? HEADS_ROW : 0) |
      ((text === "is" || text === "was") && isArticle(line[to + 1]) ? CALLED : 0)
    );
  // Harbor Lee, a bank | Harbor Lee, Norland's biggest bank, but not: In Harbor, a son said
  const isScene = line[from - 1]?.text === "In";
  const isCalled = !isScene && (isArticle(line[to + 1]) || line[to + 3]?.text === "s");
  if (text === ",") return isCalled ? COMMA_AFTER | CALLED : COMMA_AFTER;
  if (text === "(" || text === "<" || text === "[") return BRACKET_AFTER;
  if (text === "'" || text === "’" || text === "-") return LISTED_AFTER;
  return isAtFront && (text === ":" || text === "$") ? HEADS_ROW : 0;
}

function isArticle(word: Word | undefined): boolean {
  const text = word?.text;
  return text === "a" || text === "an" || text === "the";
}
