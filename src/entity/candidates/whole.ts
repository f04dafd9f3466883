/** Stretches that are one name as a whole, whatever they begin with: `Foreign Ministry`, `Queen Street`. */

import { OFFICES, ORGANIZATIONS, OTHERS, PLACES, PORTFOLIOS, TITLES } from "../lists/cue-bits.ts";
import { isKnown } from "../lists/knowledge.ts";
import { BODY_HEADS, BUILDINGS, COMPANY_FORMS, LEAGUES } from "../lists/part-bits.ts";
import { stateNamed } from "../lists/states.ts";
import { FAMILY, GIVEN, PLAIN, STATE_FRONT } from "../words/form-bits.ts";
import { isKnownAs, isOn, nameOf, type Word, wordBefore } from "../words/words.ts";

/**
 * Whether the last word makes the whole stretch one name: `Foreign Ministry`, `Harbor Cup`, but not
 * `President Ann Lake`.
 */
export function isWhole(line: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  const first = line[from] as Word;
  const last = line[to - 1] as Word;
  const name = nameOf(line, from, to);
  if (STREETS.test(name) || (ROAD.test(name) && ALONG.test(wordBefore(line, from)?.small ?? "")))
    return true;
  const isOffice = (first.cues & OFFICES) !== 0 && (first.cues & PORTFOLIOS) === 0;
  // Justice Minister Ann Park
  if (to - from > 3 && isOn(line[to - 3], TITLES | OFFICES) && isKnownAs(line[to - 2], GIVEN))
    return false;
  if ((last.cues & (ORGANIZATIONS | OTHERS | PLACES)) !== 0 && !isOffice) return true;
  // General Court, Queen Ann Hospital, but not General Banks, President Laura Gardens, Bishop of Harbor City
  const isBody =
    ((last.cues & ORGANIZATIONS) !== 0 || (last.parts & BUILDINGS) !== 0) &&
    (last.known & FAMILY) === 0 &&
    (line[from + 1] as Word).text !== "of";
  // General Harbor Corp., General Authority, Premier League
  if (isOffice && (isBody || (last.parts & (COMPANY_FORMS | BODY_HEADS | LEAGUES)) !== 0))
    return true;
  // State Bank of India
  if (
    (first.cues & PORTFOLIOS) !== 0 &&
    isOn(line[from + 1], ORGANIZATIONS) &&
    line[from + 2]?.text === "of"
  )
    return true;
  // Norland Red Cross
  const rest = nameOf(line, to - 2, to);
  // Prince Edward Island
  const isState = (first.known & STATE_FRONT) !== 0 && stateNamed(name) === "state";
  // French Riviera
  return isState || RED_CROSS.test(rest) || isKnown(name);
}

// On Governor Street, but not: Mayor Street said
const ROAD = / (?:Street|Road)$/;
const ALONG = /^(?:on|at|along)$/;
// Queen Street, Governor Hotel, but not Mayor Street
const STREETS =
  /^(?:(?:King|Queen|Prince|Princess) (?:Street|Road|Bay|Sound)|[A-Z]\w+ (?:Avenue|Square|Hotel|Palace))$/;

/** A Red Cross or Red Crescent. */
export const RED_CROSS: RegExp = /\bRed Cr(?:oss|escent)$/;

/** Whether `CEO` begins the name of an organization that ranks CEOs, before one common word: `CEO Score`. */
export function isRanking(line: readonly Word[], from: number): boolean {
  if (line[from]?.text !== "CEO") return false;
  const word = line[from + 1];
  if (word?.shape !== "Capital" || line[from + 2]?.shape === "Capital") return false;
  return (word.known & (PLAIN | FAMILY | GIVEN)) === PLAIN;
}
