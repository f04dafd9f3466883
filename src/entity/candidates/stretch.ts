/** Where a stretch of words that can be a name ends. */

import { BELONGINGS, MOVES, NO_NAMES, OFFICES, PARTICLES, TITLES } from "../lists/cue-bits.ts";
import { isKnown, knowledge } from "../lists/knowledge.ts";
import { COMPANY_FORMS, LEGAL_FORMS } from "../lists/part-bits.ts";
import { COMMON, GIVEN, NATION } from "../words/form-bits.ts";
import { isAircraft, isIndexFigure, isNumbered, isRoadFigure } from "../words/indexes.ts";
import { isPosition } from "../words/players.ts";
import {
  INITIALS,
  isCapital,
  isKnownAs,
  isOn,
  isPartOf,
  isQuote,
  KOREAN,
  nameOf,
  textAt,
  type Word,
} from "../words/words.ts";
import { joined } from "./joined.ts";
import { isPart } from "./joins.ts";
import { hasExchange, isAfterName, isNobody } from "./no-name.ts";
import { partnersEnd } from "./partners.ts";
import {
  beginsBody,
  isDay,
  isPerson,
  isSpelledOut,
  isSportOfName,
  isWordlike,
} from "./wordlike.ts";

/** Where the stretch that begins at `at` ends. */
export function endOf(line: readonly Word[], at: number): number {
  let to = at + 1;
  for (;;) {
    const next = goesOn(line, at, to);
    if (next === to) return to;
    to = next;
  }
}

/** The index after the next part of a stretch, which begins at `at`; `at` if the stretch ends there. */
function goesOn(line: readonly Word[], from: number, at: number): number {
  const word = line[at];
  if (word === undefined) return at;
  const gap = word.start - (line[at - 1] as Word).end;
  if (gap > 1) return at;
  if (word.shape === "small") return joined(line, from, at);
  if (word.shape === "mark") return markedEnd(line, from, at);
  if (gap !== 1) return at;
  const isOn = isCapital(word)
    ? belongs(line, from, at)
    : isNumbered(line, at) ||
      (at === from + 1 &&
        (isIndexFigure(line, at) || isRoadFigure(line, at) || isAircraft(line, from)));
  return isOn ? at + 1 : at;
}

/** Whether a capitalized word belongs to the name before it. */
function belongs(line: readonly Word[], from: number, at: number): boolean {
  const word = line[at] as Word;
  const next = line[at + 1];
  const { text, shape, cues } = word;
  // He works for Harbor Steel Inc. Analysts said
  if (word.first && isPartOf(line[at - 1], COMPANY_FORMS))
    return (cues & (TITLES | OFFICES)) !== 0 || (word.parts & COMPANY_FORMS) !== 0;
  if (
    (cues & NO_NAMES) !== 0 &&
    (isSportOfName(word, next) || beginsBody(word, next) || endsKnown(line, from, at))
  )
    return true;
  // Q3 is the third quarter, W30 a size.
  if (text.length < 5 && /^[QHW]\d{1,3}$/.test(text)) return false;
  if (isNobody(text) || isAfterName(line, at)) return false;
  // Harbor B shares rose, San Roque B closed, but not Mel B rose
  if (
    /^[ABC]$/.test(text) &&
    isOn(next, BELONGINGS | MOVES) &&
    (at > from + 1 || !isKnownAs(line[at - 1], COMMON | GIVEN))
  )
    return false;
  if (shape === "CAPITALS" && hasExchange(line, at)) return false;
  // Cardinals SS Ann Lee | Traded C Bob Hill
  if (isPosition(line, at)) return false;
  // Harbor HK$3
  if (next?.text === "$" && next.start === word.end) return false;
  if ((cues & NO_NAMES) !== 0)
    if (!(KOREAN.test(text) || isInitial(line, at) || isChannel(line, at)))
      return isPerson(line, at) || isWordlike(line, at);
  // an Air Norland Boeing 737
  if (isAircraft(line, at) || isAircraft(line, at - 2)) return false;
  // Newsroom Tel +44 20 7946 0100, but Hapoel Tel Aviv
  if (text === "Tel" && !isCapital(next)) return false;
  return !isDay(word) || isSpelledOut(line, at);
}

/** Whether a word that is otherwise no name ends a known one: `Sheffield Wednesday`, `World Series`. */
function endsKnown(line: readonly Word[], from: number, at: number): boolean {
  if (at > from + 1 || line[at]?.shape !== "Capital") return false;
  const { organizations, others } = knowledge();
  const name = nameOf(line, from, at + 1);
  return organizations.has(name) || others.has(name);
}

/** Whether a word that is otherwise no name is an initial: `Charles Q. Brown`. */
function isInitial(line: readonly Word[], at: number): boolean {
  return INITIALS.test((line[at] as Word).text) && isCapital(line[at + 1]);
}

/** Whether `TV` ends the name of a channel: `Metro TV`, but not `Indian TV`. */
function isChannel(line: readonly Word[], at: number): boolean {
  const { known } = line[at - 1] as Word;
  return line[at]?.text === "TV" && (known & NATION) === 0;
}

const JUNIOR = /^[JS]r\.?$/;

function markedEnd(line: readonly Word[], from: number, at: number): number {
  const { text } = line[at] as Word;
  if (isQuote(line[at])) return nicknameEnd(line, at);
  if (text === ",") {
    const after = textAt(line, at + 1);
    // Northgate Robotics, Inc. | Sam Lee, Jr., but neither Northgate, SE nor Sam Lee, Sr. Vice President
    const isSuffix =
      (isPartOf(line[at + 1], LEGAL_FORMS) && !/^(?:A.*|Co|SE)$/.test(after)) ||
      (JUNIOR.test(after) && !isCapital(line[at + 2]));
    return isSuffix ? at + 2 : partnersEnd(line, from, at);
  }
  // Northgate International (Europe) Ltd
  if (text === "(" && line[at + 2]?.text === ")" && isPartOf(line[at + 3], LEGAL_FORMS))
    return at + 4;
  if ((text === "'" || text === "’") && isPart(line, from, at))
    return line[at + 1]?.text === "s" ? at + 2 : at + 1;
  const next = line[at + 1];
  // Royal Dutch/Shell
  if (text === "/") return isKnown(nameOf(line, from, at + 2)) ? at + 2 : at;
  return text === "&" && isCapital(next) && (next.cues & NO_NAMES) === 0 ? at + 2 : at;
}

// No nickname has more words, with its marks.
const LONGEST_NICKNAME = 5;

/** The index after a nickname and the word after it: `Sam "the Hook" Lee`. Returns `at` if there is none. */
function nicknameEnd(line: readonly Word[], at: number): number {
  const before = line[at - 1] as Word;
  if ((before.known & GIVEN) === 0 || before.end === line[at]?.start) return at;
  let close = at + 1;
  while (close < at + LONGEST_NICKNAME && line[close]?.shape !== "mark") close += 1;
  const [mark, next] = [line[close], line[close + 1]];
  if (mark === undefined || !isQuote(mark) || next?.start !== mark.end + 1) return at;
  // Sam "the Hook" de Lee
  const last = isOn(next, PARTICLES) ? close + 2 : close + 1;
  return isCapital(line[last]) ? last + 1 : at;
}
