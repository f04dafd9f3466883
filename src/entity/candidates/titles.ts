/**
 * Where titles stand in a stretch of capitalized words: `Transport Minister` Ann Lee, `Secretary of State` Bob Hill.
 */

import {
  FIELDS,
  OFFICE_FRONTS,
  OFFICE_HEADS,
  OFFICES,
  ORGANIZATIONS,
  OTHERS,
  PLACES,
  PORTFOLIOS,
  ROLE_NOUNS,
  TITLE_FRONTS,
  TITLES,
} from "../lists/cue-bits.ts";
import { knowledge } from "../lists/knowledge.ts";
import { BUILDINGS } from "../lists/part-bits.ts";
import { COUNTRY, FAMILY, GIVEN, NATION, PLAIN } from "../words/form-bits.ts";
import {
  isCapital,
  isKnownAs,
  isOn,
  isOwner,
  isPartOf,
  nameOf,
  smallAt,
  type Word,
} from "../words/words.ts";

const MINISTER = /^(?:minister|secretary)$/;

/** Whether a stretch begins with a minister's field: `Transport Minister Ann Lee said`. */
export function isMinistry(line: readonly Word[], at: number): boolean {
  if (MINISTER.test(line[at + 1]?.small ?? ""))
    return isOn(line[at], ORGANIZATIONS | FIELDS) || isCommon(line[at] as Word);
  // Transport and Tourism Minister, but not Polish Commerce Minister
  return (
    MINISTER.test(line[at + 2]?.small ?? "") &&
    isOn(line[at + 1], FIELDS) &&
    !isKnownAs(line[at], NATION)
  );
}

/**
 * Whether the first word ends the office before it: Director General of `Police Ann Lee`, the Leader of the
 * `Opposition`.
 */
export function isOfOffice(line: readonly Word[], from: number, to: number): boolean {
  if (to - from < 3 || !OF_OFFICE.test((line[from] as Word).text)) return false;
  const of = line[from - 1]?.small === "the" ? from - 2 : from - 1;
  const isCountry = isKnownAs(line[from + 1], COUNTRY);
  return line[of]?.small === "of" && isOn(line[of - 1], OFFICES) && !isCountry;
}

const OF_OFFICE = /^(?:Forests|Opposition|Police)$/;

/**
 * Where a role after the name of a known organization or a country begins: `U.N. High Commissioner`. Returns `to` if
 * there is none.
 */
export function roleStart(line: readonly Word[], from: number, to: number): number {
  if (to - from < 2 || !isOn(line[to - 1], TITLES | OFFICE_HEADS)) return to;
  // SAP Centre
  if (isPartOf(line[to - 1], BUILDINGS)) return to;
  let end = to - 1;
  if (end > from + 1 && isOn(line[end - 1], OFFICES | OFFICE_FRONTS)) end -= 1;
  const first = line[from] as Word;
  const name = nameOf(line, from, end);
  const { organizations, places } = knowledge();
  // EPA Administrator
  const isShort = first.shape === "CAPITALS" && end === from + 1;
  return isShort || organizations.has(name) || places.isCountry(name) ? end : to;
}

/** Where the titles before a name are, from the first office to the last: `Secretary of State` Ann Lee. */
export function titlesIn(
  line: readonly Word[],
  start: number,
  end: number,
): { readonly from: number; readonly to: number } | undefined {
  // The last word is left for the name: Martin Luther King, Jr.
  let to = end - 1;
  if (/^[js]r\.?$/.test(smallAt(line, to))) to -= smallAt(line, to - 1) === "," ? 2 : 1;
  while (to > start && !endsTitle(line, to - 1) && !isTanSri(line, to - 1)) to -= 1;
  // Seri Harbor Bhd, but Datuk Seri Ann Lee
  if (to <= start || (to === start + 1 && smallAt(line, start) === "seri")) return undefined;
  let from = to - 1;
  while (
    from > start &&
    (isOn(line[from - 1], OFFICES | OFFICE_FRONTS | TITLE_FRONTS | FIELDS) ||
      isTanSri(line, from) ||
      (MINISTER.test(smallAt(line, from)) && isCommon(line[from - 1] as Word)) ||
      (from - 1 === start && isMinistry(line, start)))
  )
    from -= 1;
  while (from > start + 1 && smallAt(line, from - 1) === "of" && isOn(line[from - 2], OFFICES))
    from -= 2;
  // Department of Agriculture Undersecretary Lee: the word after `of` belongs to it.
  if (from > start && from < to - 1 && smallAt(line, from - 1) === "of") from += 1;
  return { from, to };
}

// Chief Ann Lee, the Vice President, but neither Home nor Defence: Harbor Home Funding, Harbor Defence Studies
function endsTitle(line: readonly Word[], at: number): boolean {
  // King's College
  if (isOwner(line, at + 1)) return false;
  // Chief Economist Ann Lee, but not: Managing Editor Quits
  if (isRole(line, at)) return !isCommon(line[at + 1] as Word);
  if (!isOn(line[at], OFFICES)) return false;
  // Hassan Sheikh Mohamud, Sheikh Hasina, but not Crown Prince Sheikh Hassan
  if (
    smallAt(line, at) === "sheikh" &&
    (line[at + 1]?.text === "Hasina" ||
      (isKnownAs(line[at - 1], GIVEN) && !isOn(line[at - 1], OFFICES)))
  )
    return false;
  const isWhole =
    !isOn(line[at], PORTFOLIOS) || /^(?:chief|deputy|justice)$/.test(smallAt(line, at));
  return isWhole || isOn(line[at + 1], OFFICES);
}

/** Whether a role has its rank or field before it: `Chief Economist`, `Senior Policy Analyst`. */
export function isRole(line: readonly Word[], at: number): boolean {
  const word = line[at];
  return (
    isCapital(word) &&
    (word.cues & (TITLES | ROLE_NOUNS | OFFICES)) === (TITLES | ROLE_NOUNS) &&
    (word.known & FAMILY) === 0 &&
    line[at - 1]?.text !== "Former" &&
    isCapital(line[at - 1]) &&
    isOn(line[at - 1], OFFICE_FRONTS | TITLE_FRONTS)
  );
}

/** Whether the title of `Tan Sri` ends here. Sri alone is a given name. */
export function isTanSri(line: readonly Word[], at: number): boolean {
  return line[at]?.small === "sri" && line[at - 1]?.small === "tan";
}

/** Whether a word is no name, but can be a minister's field: `Transport Minister`. */
function isCommon({ cues, known }: Word): boolean {
  return (known & (PLAIN | GIVEN | FAMILY | NATION)) === PLAIN && (cues & (OTHERS | PLACES)) === 0;
}
