/** Where countries and nationalities end that stand before a name and are not part of it: `U.S.` Congress, `South Korean` Kim. */

import { ORGANIZATIONS } from "../lists/cue-bits.ts";
import { knowledge } from "../lists/knowledge.ts";
import { placeNamed } from "../lists/place-named.ts";
import { stateNamed } from "../lists/states.ts";
import { COMMON, COUNTRY, COUNTRY_FRONT, GIVEN, NATION, PEOPLE } from "../words/form-bits.ts";
import { isKnownAs, isOn, nameOf, smallAt, textAt, type Word, wordBefore } from "../words/words.ts";
import { RED_CROSS } from "./whole.ts";

// No name has this many words. Longer stretches are not examined word by word.
const LONGEST = 16;

/** Whether a word is the short form of a country that stands before what it has: `U.S.` */
export function isShortState(word: string | undefined): boolean {
  return word === "U.S." || word === "U.K.";
}

/**
 * Where a country before a name ends that is not part of it: `U.S. Congress`, `Brazil CVRD`, but not `U.S. Treasury`,
 * `U.S. Open`; `from` if there is none.
 */
export function apartEnd(line: readonly Word[], from: number, to: number): number {
  if (to - from < 2 || to - from >= LONGEST) return from;
  // They told Reuters Norland's debt had risen.
  const isReuters = (line[from] as Word).text === "Reuters" && line[from - 1]?.text === "told";
  // But not: They told Reuters Television
  if (isReuters && !isOn(line[from + 1], ORGANIZATIONS)) return from + 1;
  const end = isShortState((line[from] as Word).text)
    ? from + 1
    : Math.max(countryEnd(line, from, to), cityEnd(line, from, to));
  return end > from && end < to && standsApart(line, from, end, to) ? end : from;
}

function standsApart(line: readonly Word[], from: number, at: number, to: number): boolean {
  const first = line[from] as Word;
  const second = line[at] as Word;
  const isShort = isShortState(first.text);
  const { organizations, others, places } = knowledge();
  const { cues } = line[to - 1] as Word;
  const whole = nameOf(line, from, to);
  if (organizations.has(whole) || others.has(whole) || places.has(whole)) return false;
  if (isShort) {
    const heads = cues | second.cues | headOf(line, from, to);
    return (
      CHAMBER.test(smallAt(line, to - 1)) ||
      !((heads & ORGANIZATIONS) !== 0 || OWN.test(second.small)) ||
      (to - at === 1 && isMarket(second.text))
    );
  }
  // Kurdistan Democratic Party
  if (smallAt(line, to - 1) === "party") return false;
  // Britain Irish Republican Army
  if ((second.known & NATION) !== 0) return true;
  // Kenya African National Union, but not Iraq Kurdish leaders
  if ((second.known & PEOPLE) !== 0) return to - at < 3 || (cues & ORGANIZATIONS) === 0;
  // Norland TV
  if (to - at === 1 && second.shape === "CAPITALS" && first.shape === "Capital")
    // (Africa CDC)
    return second.text !== "TV" && !(CONTINENT.test(first.text) && textAt(line, from - 1) === "(");
  const rest = nameOf(line, at, to);
  if (RED_CROSS.test(rest)) return false;
  // Norland Liberation Army
  const isGeneral = (second.known & COMMON) !== 0 || to - at === 1;
  return organizations.has(rest) && !(isGeneral && (cues & ORGANIZATIONS) !== 0);
}

/** What bodies of several countries are called after. */
export const CONTINENT: RegExp = /^(?:Africa|Asia|Europe)$/;

/** Whether a word is a market rather than a body: U.K. `Equities`. */
export function isMarket(word: string): boolean {
  return /^(?:Bills|Equities|Futures|Grain|Retail)$/.test(word);
}

// U.S. Treasury Department, U.S. Open Tennis Championships
const OWN = /^(?:gulf|open|amateur|masters|grand|civil)$/;

/** The lists of the word that stands before the `of` of a name: `Circuit Court of Appeals`. */
function headOf(line: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1)
    if (smallAt(line, at) === "of") return (line[at - 1] as Word).cues;
  return 0;
}

// No country's name has more words.
const LONGEST_COUNTRY = 5;

/** Where the longest name of a country or a part of the world at the front ends; `from` if there is none. */
function countryEnd(line: readonly Word[], from: number, to: number): number {
  const { known } = line[from] as Word;
  if ((known & COUNTRY_FRONT) !== 0) {
    const { places } = knowledge();
    for (let end = Math.min(to, from + LONGEST_COUNTRY); end > from + 1; end -= 1)
      if (places.isCountry(nameOf(line, from, end))) return end;
  }
  return to > from && (known & COUNTRY) !== 0 ? from + 1 : from;
}

/** Where a city ends that an organization follows, known by its letters: in `Frankfurt` ECB officials; `from` if there is none. */
function cityEnd(line: readonly Word[], from: number, to: number): number {
  const { shape, text } = line[to - 1] as Word;
  return shape === "CAPITALS" &&
    wordBefore(line, from)?.small === "in" &&
    knowledge().organizations.has(text) &&
    placeNamed(nameOf(line, from, to - 1))?.kind === "city"
    ? to - 1
    : from;
}

/** Where the home of a member of a party ends: `Kentucky Republican`, `New York Democrat` Ann Lee; `from` if there is none. */
export function homeEnd(line: readonly Word[], from: number, to: number): number {
  for (let end = from + 1; end < from + 3 && end < to; end += 1)
    if (isMember(line, end, to)) return isAtHome(nameOf(line, from, end)) ? end : from;
  return from;
}

function areOfNation({ text }: Word): boolean {
  return text.endsWith("s") && knowledge().demonyms.get(text.slice(0, -1)) !== undefined;
}

/** Whether a word is what the members of a party or a people are called, alone or before a full name. */
function isMember(line: readonly Word[], at: number, to: number): boolean {
  if (((line[at] as Word).known & (PEOPLE | GIVEN)) !== PEOPLE) return false;
  return at + 1 === to || (at + 2 < to && isKnownAs(line[at + 1], GIVEN));
}

function isAtHome(name: string): boolean {
  return stateNamed(name) === "state" || placeNamed(name)?.kind === "city";
}

/** Where a nationality at the front ends: `South Korean` Kim. In the name of an organization it is not set apart. */
export function nationEnd(line: readonly Word[], from: number, to: number, whole: boolean): number {
  const most = Math.min(2, to - from - 1);
  if (most < 1 || (whole && !BRANCH.test(smallAt(line, to - 1)))) return from;
  // Indian National Congress
  if (whole && knowledge().organizations.has(nameOf(line, from, to))) return from;
  const { known } = line[from] as Word;
  if (most > 1) {
    const { demonyms } = knowledge();
    const nation = demonyms.get(nameOf(line, from, from + 2));
    if (nation !== undefined && countryEnd(line, from, to) <= from + 2) return from + 2;
  }
  // The first words of `Saudi Arabia` and `British Columbia` are not nationalities.
  const isNation =
    (known & NATION) !== 0 &&
    countryEnd(line, from, to) <= from + 1 &&
    stateNamed(nameOf(line, from, to)) !== "state";
  // Republican Ann Lee | Austrians Ann Lee and Bob Hill | Brazilians Edinho and Bob Hill
  return isNation || isMember(line, from, to) || areOfNation(line[from] as Word) ? from + 1 : from;
}

// The U.S. Senate is two names, the U.S. Treasury one.
const CHAMBER = /^(?:senate|congress|house|government|embassy|cabinet)$/;
// In France and Poland the French Foreign Ministry and the Polish Senate are called so without the nationality.
const BRANCH = /^(?:ministry|court|senate|parliament|congress|cabinet|embassy|government)$/;
