/**
 * Words that are mostly no names, where they are parts of some: Theresa `May`, `Jan` Kowalski, `High` Court, the
 * `Sunday` Times.
 */

import { NO_NAMES, OFFICES, ORGANIZATIONS, PARTICLES, TITLES } from "../lists/cue-bits.ts";
import { isKnown } from "../lists/knowledge.ts";
import { EASTERN } from "../lists/part-bits.ts";
import { COMMON, FAMILY, GIVEN } from "../words/form-bits.ts";
import { isCapital, isOn, isPartOf, KOREAN, says, type Word, wordBefore } from "../words/words.ts";
import { joined } from "./joined.ts";

/** Whether a month is the name of a person: `Mayor June Lee`, `Theresa May`, `Mrs. May`, `May said`. */
export function isPerson(line: readonly Word[], at: number): boolean {
  const [word, next] = line.slice(at, at + 2) as [Word, Word?];
  const { text, first } = word;
  if ((text === "May" || text === "Jun") && first && says(next)) return true;
  // Wang Jun, Li Na, but not: Wang, Jun 5
  if (/^(?:Jun|Na)$/.test(text) && isEastern(line, at - 1)) return next?.shape !== "number";
  if (!/^(?:April|August|June?|Ma[ry]|Ok)$/.test(text)) return false;
  const before = wordBefore(line, at);
  // April Jones was, but not May Lee attend?, nor June Ford sales
  const isNamed = next?.shape === "Capital" && (next.known & (COMMON | FAMILY)) === FAMILY;
  const after = line[at + 2];
  if (first && isNamed && text !== "May" && (says(after) || ACTS.test(after?.text ?? "")))
    return true;
  if (before === undefined) return false;
  const isTitled = (before.cues & (TITLES | OFFICES)) !== 0;
  if (next?.shape === "Capital") return isTitled && (next.cues & NO_NAMES) === 0;
  // Choe Son Ok
  if (text === "Ok") return before.shape === "Capital" && line[at - 2]?.shape === "Capital";
  // Not `She met Ann May 5`
  if (text !== "May" || before.shape !== "Capital" || next?.shape === "number") return false;
  // Lee Pei May
  if (isEastern(line, at - 2)) return true;
  return isTitled || (before.known & (GIVEN | COMMON)) === GIVEN;
}

function isEastern(line: readonly Word[], at: number): boolean {
  return isCapital(line[at]) && isPartOf(line[at], EASTERN);
}

const ACTS = /^(?:,|is|was|has|had|won|lost|beat|took|\w{2,12}ed)$/;

/** Whether a word that is otherwise no name ends a person's: analyst `Ann Close` said, but not Ann Monday said. */
export function isWordlike(line: readonly Word[], at: number): boolean {
  const { text, first } = line[at] as Word;
  const before = line[at - 1] as Word;
  return (
    !first &&
    (before.known & (GIVEN | COMMON)) === GIVEN &&
    // 9 Andres Oper
    (says(line[at + 1]) || line[at - 2]?.shape === "number") &&
    !text.endsWith("day")
  );
}

/** Whether a word can be a short weekday or month: `Jan` 5, `Sun`-Tue, but not Sun-hong. */
export function isDay({ text, small }: Word): boolean {
  return (small.startsWith("jan") || small.startsWith("sun")) && /^...(?:-(?![a-z])|$)/.test(text);
}

/**
 * Whether such a word is a name nevertheless: `Jan` Kowalski, `Jan` van der Berg, the `Sun`, but not `in Jan do not
 * count`.
 */
export function isSpelledOut(line: readonly Word[], at: number): boolean {
  const { text, end } = line[at] as Word;
  const next = line[at + 1];
  if (line[at - 1]?.small === "the") return text === "Sun";
  if (next?.shape !== "small") return isCapital(next) && next.start > end;
  return (next.cues & PARTICLES) !== 0 && joined(line, at, at + 1) > at + 1;
}

/**
 * Whether a word that is otherwise no name is a Korean family name: `Na` Hye-rin, `Jun` Hye-rin, Rep. `An` Hye-rin,
 * but neither So Hye-rin said nor An All-star game.
 */
export function isKorean(
  before: Word | undefined,
  { text }: Word,
  next: Word | undefined,
): boolean {
  const isSurname = text === "An" ? isOn(before, OFFICES) : /^(?:Jun|Na|No|Ok)$/.test(text);
  return isSurname && KOREAN.test(next?.text ?? "");
}

/** Whether a weekday begins the name of a paper: the `Sunday` Times. */
export function isPaper(
  before: Word | undefined,
  { text, small }: Word,
  next: Word | undefined,
): boolean {
  return (
    before?.small === "the" &&
    small.endsWith("day") &&
    isCapital(next) &&
    isKnown(`${text} ${next.text}`)
  );
}

// Rugby Football Union, but not SOCCER - HARBOR BEAT NEWTON
const GAME = /^(?:Baseball|Cricket|Soccer|Tennis|Golf|Rugby|Basketball)$/;

/** Whether a word that is otherwise no name is a sport before the rest of a name. */
export function isSportOfName({ text, cues, end }: Word, next: Word | undefined): boolean {
  return (
    (cues & NO_NAMES) !== 0 &&
    next?.shape === "Capital" &&
    next.start - end === 1 &&
    GAME.test(text)
  );
}

/**
 * Whether a word begins a body, an office or High Point: `High` Court, `Revenue` Service, but not the high of a
 * market.
 */
export function beginsBody({ text }: Word, next: Word | undefined): boolean {
  const isEither = text === "High" || text === "Revenue";
  if (/^(?:HIGH POINT|High Point|THE HAGUE)$/.test(`${text} ${next?.text}`)) return true;
  return isEither && isOn(next, ORGANIZATIONS | OFFICES);
}
