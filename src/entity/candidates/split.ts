/**
 * Splits a stretch of capitalized words into names: takes titles off the front, and sets nationalities and countries
 * apart.
 */

import {
  BEFORE_ORGANIZATIONS,
  BEFORE_PLACES,
  cuesOf,
  FIELDS,
  OFFICE_FRONTS,
  OFFICE_HEADS,
  OFFICES,
  ORGANIZATIONS,
  OTHERS,
  PARTICLES,
  PLACES,
  PORTFOLIOS,
  ROLE_NOUNS,
  SAYING,
  SORTS,
  TITLE_FRONTS,
  TITLES,
  WHERE,
} from "../lists/cues.ts";
import { knowledge, placeNamed, stateNamed } from "../lists/knowledge.ts";
import { BODY_HEADS, BUILDINGS, COMPANY_FORMS, EASTERN, LEAGUES } from "../lists/parts.ts";
import {
  COMMON,
  COUNTRY,
  COUNTRY_FRONT,
  FAMILY,
  GIVEN,
  NATION,
  PEOPLE,
  PLAIN,
  STATE_FRONT,
} from "../words/forms.ts";
import { isAircraft } from "../words/indexes.ts";
import { isOn, isOwner, nameOf, type Word, wordBefore } from "../words/words.ts";

/** A part of a stretch that can be a name: the words from `from` to before `to`, and the title before them. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly title: string | undefined;
}

/** A Korean given name: `Geun-hye`. */
export const KOREAN: RegExp = /^[A-Z][a-z]{1,5}-[a-z]{1,6}$/;
// No name has this many words. Longer stretches are not examined word by word.
const LONGEST = 16;

/** The names of a stretch, in order. */
export function split(
  text: string,
  line: readonly Word[],
  from: number,
  to: number,
  inCapitals: boolean,
): Piece[] {
  if (to - from === 1)
    return isName(line, from, to, undefined) ? [{ from, to, title: undefined }] : [];
  const pieces: Piece[] = [];
  const add = (start: number, end: number, title: string | undefined): void => {
    if (isName(line, start, end, title)) pieces.push({ from: start, to: end, title });
  };
  let start = homeEnd(text, line, from, to);
  if (start > from) add(from, start, undefined);
  // U.S. Congress: the country is a name by itself.
  for (;;) {
    const end = apartEnd(text, line, start, to);
    if (end === start) break;
    add(start, end, undefined);
    start = end;
  }
  if (!inCapitals && isHouse(line, start, to)) {
    add(start, start + 1, undefined);
    start += 1;
  }
  if (
    !inCapitals &&
    !isMinistry(line, start) &&
    (isSentenceWord(text, line, start, to) || isOfOffice(line, start, to))
  )
    start += 1;
  const last = line[to - 1] as Word;
  const whole = isWhole(text, line, start, to);
  const isTitled = !(whole || (last.cues & FIELDS) !== 0 || isRanking(line, start));
  const titles = isTitled ? titlesIn(line, start, to) : undefined;
  const end = titles?.from ?? to;
  const nation = nationEnd(text, line, start, end, whole);
  // Associated Press Writer
  const writer = titles === undefined ? writerOf(text, line, start, to) : to;
  if (writer < to) return [...pieces, ...split(text, line, start, writer, inCapitals)];
  if (nation > start) add(start, nation, undefined);
  add(nation, end, undefined);
  if (titles === undefined) return pieces;
  const title = text.slice((line[titles.from] as Word).start, (line[titles.to - 1] as Word).end);
  let name = titles.to;
  // Bishop of Nueva Segovia, of the Red River
  while (name < to && /^(?:of|the)$/.test((line[name] as Word).text)) name += 1;
  add(name, to, name > titles.to ? undefined : title);
  return pieces;
}

/** Whether a stretch begins with a chamber, and who sits or speaks there: `House` Republicans, `Treasury` Secretary Ann Lee. */
function isHouse(line: readonly Word[], at: number, to: number): boolean {
  const next = at + 1 < to ? (line[at + 1] as Word).text : "";
  if (line[at]?.text === "Treasury") return next === "Secretary" && at + 2 < to;
  return /^(?:House|Senate)$/.test(line[at]?.text ?? "") && SITTING.test(next);
}

/** Who sits or speaks in a chamber of a parliament. */
export const SITTING: RegExp =
  /^(?:Speaker|Majority|Minority|(?:Republican|Democrat)s?|Democratic)$/;

function isShortState(word: string): boolean {
  return word === "U.S." || word === "U.K.";
}

/**
 * Where a country before a name ends that is not part of it: `U.S. Congress`, `Brazil CVRD`, but not `U.S. Treasury`,
 * `U.S. Open`; `from` if there is none.
 */
function apartEnd(text: string, line: readonly Word[], from: number, to: number): number {
  if (to - from < 2 || to - from >= LONGEST) return from;
  const end = isShortState((line[from] as Word).text) ? from + 1 : countryEnd(text, line, from, to);
  return end > from && end < to && standsApart(text, line, from, end, to) ? end : from;
}

function standsApart(
  text: string,
  line: readonly Word[],
  from: number,
  at: number,
  to: number,
): boolean {
  const first = line[from] as Word;
  const second = line[at] as Word;
  const isShort = isShortState(first.text);
  const { organizations, others, places } = knowledge();
  const { cues, end } = line[to - 1] as Word;
  const whole = text.slice(first.start, end);
  if (organizations.has(whole) || others.has(whole) || places.has(whole)) return false;
  if (isShort) {
    const heads = cues | second.cues | headOf(line, from, to);
    return (
      CHAMBER.test(lower(line, to - 1)) ||
      !((heads & ORGANIZATIONS) !== 0 || OWN.test(second.small))
    );
  }
  // Kurdistan Democratic Party
  if (lower(line, to - 1) === "party") return false;
  // Britain Irish Republican Army
  if ((second.known & NATION) !== 0) return true;
  // Kenya African National Union, but not Iraq Kurdish leaders
  if ((second.known & PEOPLE) !== 0) return to - at < 3 || (cues & ORGANIZATIONS) === 0;
  if (to - at === 1 && second.shape === "CAPITALS" && first.shape === "Capital") return true;
  const rest = text.slice(second.start, end);
  if (RED_CROSS.test(rest)) return false;
  // Norland Liberation Army
  const isGeneral = (second.known & COMMON) !== 0 || to - at === 1;
  return organizations.has(rest) && !(isGeneral && (cues & ORGANIZATIONS) !== 0);
}

// U.S. Treasury Department, U.S. Open Tennis Championships
const OWN = /^(?:gulf|open|amateur|masters|grand|civil)$/;

/** The lists of the word that stands before the `of` of a name: `Circuit Court of Appeals`. */
function headOf(line: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1)
    if (lower(line, at) === "of") return (line[at - 1] as Word).cues;
  return 0;
}

// No country's name has more words.
const LONGEST_COUNTRY = 5;

/** Where the longest name of a country or a part of the world at the front ends; `from` if there is none. */
function countryEnd(text: string, line: readonly Word[], from: number, to: number): number {
  const { start, known } = line[from] as Word;
  if ((known & COUNTRY_FRONT) !== 0) {
    const { places } = knowledge();
    for (let end = Math.min(to, from + LONGEST_COUNTRY); end > from + 1; end -= 1)
      if (places.isCountry(text.slice(start, (line[end - 1] as Word).end))) return end;
  }
  return to > from && (known & COUNTRY) !== 0 ? from + 1 : from;
}

/** Where the home of a member of a party ends: `Kentucky Republican`, `New York Democrat` Ann Lee; `from` if there is none. */
function homeEnd(text: string, line: readonly Word[], from: number, to: number): number {
  for (let end = from + 1; end < from + 3 && end < to; end += 1)
    if (isMember(line, end, to))
      return isAtHome(text.slice((line[from] as Word).start, (line[end - 1] as Word).end))
        ? end
        : from;
  return from;
}

function areOfNation({ text }: Word): boolean {
  return text.endsWith("s") && knowledge().demonyms.get(text.slice(0, -1)) !== undefined;
}

/** Whether a word is what the members of a party or a people are called, alone or before a full name. */
function isMember(line: readonly Word[], at: number, to: number): boolean {
  if (((line[at] as Word).known & (PEOPLE | GIVEN)) !== PEOPLE) return false;
  return at + 1 === to || (at + 2 < to && ((line[at + 1] as Word).known & GIVEN) !== 0);
}

function isAtHome(name: string): boolean {
  return stateNamed(name) === "state" || placeNamed(name, false)?.kind === "city";
}

function lower(line: readonly Word[], index: number): string {
  return (line[index] as Word).small;
}

const MINISTER = /^(?:minister|secretary)$/;
// Chief Executive Officer
const NOBODY = /^(?:minister|secretary|officer|executive)$/;

/** Whether a stretch begins with a minister's field: `Transport Minister Ann Lee said`. */
function isMinistry(line: readonly Word[], at: number): boolean {
  if (MINISTER.test(line[at + 1]?.small ?? ""))
    return isOn(line[at], ORGANIZATIONS | FIELDS) || isCommon(line[at] as Word);
  return MINISTER.test(line[at + 2]?.small ?? "") && isOn(line[at + 1], FIELDS);
}

/** Whether the first word ends the office before it: Director General of `Police Ann Lee`, the Leader of the `Opposition`. */
function isOfOffice(line: readonly Word[], from: number, to: number): boolean {
  if (to - from < 3 || !OF_OFFICE.test((line[from] as Word).text)) return false;
  const of = line[from - 1]?.small === "the" ? from - 2 : from - 1;
  const isCountry = ((line[from + 1] as Word).known & COUNTRY) !== 0;
  return line[of]?.small === "of" && isOn(line[of - 1], OFFICES) && !isCountry;
}

const OF_OFFICE = /^(?:Forests|Opposition|Police)$/;

const SURNAME = /^(?:King|Major|Pope|Bishop|Prince|Judge)$/;

// An office alone is nobody's name: Secretary of State. But Major is one in Prime Minister Major.
function isName(
  line: readonly Word[],
  from: number,
  to: number,
  title: string | undefined,
): boolean {
  const word = line[from];
  if (word === undefined || to <= from) return false;
  if (to - from === 1) {
    if (title !== undefined) {
      // Finance Minister or Senior Vice President, with no name after it. But the Vice President is somebody.
      const isOffice = (word.cues & OFFICES) !== 0 && line[from - 2]?.small !== "the";
      if (SURNAME.test(word.text) || !(isOffice || (word.cues & PORTFOLIOS) !== 0))
        return !NOBODY.test(word.small);
    } else if ((word.cues & OFFICES) !== 0 && isSurname(line, from)) return true;
    // The Treasury itself, although its secretary's title begins with it.
    else if (word.small === "treasury") return true;
    // Group net profit
    else if (word.text === "Group") return false;
  }
  const isOffice = ((line[to - 1] as Word).cues & OFFICES) !== 0;
  const parts = isOffice ? OFFICES | TITLE_FRONTS | FIELDS : OFFICES;
  for (let index = from; index < to; index += 1) {
    const { shape, cues } = line[index] as Word;
    const isPart = (cues & parts) === 0 || (index + 1 < to && isOwner(line, index + 1));
    if (shape !== "small" && isPart) return shape !== "mark";
  }
  return false;
}

/** Whether a family name that is also an office comes without an article: `asked Major`, `Major said`. */
function isSurname(line: readonly Word[], at: number): boolean {
  const word = line[at] as Word;
  const before = line[at - 1];
  const isBare = before?.shape === "small" && !/^(?:the|a|former|then)$/.test(before.text);
  return SURNAME.test(word.text) && (isBare || (word.first && says(line[at + 1])));
}

/** Whether a verb of saying follows. */
export function says(next: Word | undefined): boolean {
  return next !== undefined && (next.cues & SAYING) !== 0;
}

const ARTICLE = /^(?:as|standard|real|red|federal)$/;

/** Whether a word is a mark of quotation. */
export function isQuote(word: Word | undefined): word is Word {
  return word !== undefined && /^["\u201c\u201d]$/.test(word.text);
}

/** Whether the first word only begins the sentence: it is a common word, and no known name begins with it. */
function isSentenceWord(text: string, line: readonly Word[], from: number, to: number): boolean {
  const first = line[from] as Word;
  if (!first.first || first.shape !== "Capital" || to - from < 2) return false;
  if (isAircraft(line, from) || isTanSri(line, from + 1)) return false;
  // "Harbour Lights"
  if (line[to]?.shape === "mark" && isQuote(line[to]) && isQuote(line[from - 1])) return false;
  const { cues, known, small } = first;
  const { organizations, places } = knowledge();
  const second = line[from + 1] as Word;
  // New U.N. envoy, New Dutch rules, but not New York Times
  const isNation = to - from === 2 && (second.known & NATION) !== 0;
  if (small === "new" && (isNation || second.shape === "CAPITALS"))
    return !isOrganization(line, from, to);
  // Former Bank of Norland governor | * Says Harbor Capital holds a stake
  // Born Ann Lee, but not Born Free Foundation
  if (small === "born") return (second.known & COMMON) === 0;
  if (OPENERS.test(small) || (cues & SAYING) !== 0) return !isKnownFront(line, from);
  const isSorted = (cues & (TITLES | SORTS | ROLE_NOUNS | WHERE)) !== 0 || small.endsWith("maker");
  if ((known & COMMON) === 0 && !isSorted && !isRole(first, line[from + 1] as Word)) return false;
  if ((cues & (BEFORE_PLACES | OFFICES)) !== 0 || (known & (GIVEN | NATION | PEOPLE)) !== 0)
    return false;
  // De Wit resigned, but not Do Danes care, nor Ten Danes
  if ((cues & PARTICLES) !== 0 && !/^(?:do|ten)$/.test(small)) return false;
  if (places.has(first.text)) return false;
  // Fed Chairman
  if (isOn(line[from + 1], TITLES) && organizations.has(first.text)) return false;
  if ((cues & BEFORE_ORGANIZATIONS) !== 0 && !ARTICLE.test(small)) return false;
  // Standard & Poor's
  if (second.text === "&") return false;
  // Network Rail, of two common words
  if (!isSorted && to - from === 2 && (second.known & (COMMON | GIVEN | FAMILY)) === COMMON)
    return false;
  // Harbor Steel Co. Chairman
  if (!isSorted && line.slice(from, to - 1).some(({ parts }) => (parts & COMPANY_FORMS) !== 0))
    return false;
  // Le Thi Hoa, Park Geun-hye, Young Kim
  if (to - from === 3 && (first.parts & EASTERN) !== 0) return false;
  if (to - from === 2 && KOREAN.test(second.text)) return false;
  if (to - from === 2 && (known & FAMILY) !== 0 && (second.parts & EASTERN) !== 0) return false;
  if ((cues & ORGANIZATIONS) !== 0 && /^(?:of|for)$/.test(second.small)) return false;
  if (
    /^(?:hurricane|imperial|reserve|typhoon|cyclone|storm|tropical|super|subtropical)$/.test(small)
  )
    return false;
  if ((cues & TITLE_FRONTS) !== 0 && (second.cues & OFFICES) !== 0) return false;
  const last = line[to - 1] as Word;
  // Rival Harbor Motor
  const isSort = (cues & SORTS) !== 0 && (cues & ORGANIZATIONS) === 0 && to - from > 2;
  if ((last.cues & (ORGANIZATIONS | OTHERS)) !== 0 && !isSort) return false;
  const name = text.slice(first.start, last.end);
  // United Nations Secretary-General
  if (isKnownFront(line, from)) return false;
  return !places.has(name) && !organizations.has(name);
}

/** Whether two words are the name of a known organization: `Under Armour`. */
function isKnownFront(line: readonly Word[], from: number): boolean {
  return isOrganization(line, from, from + 2);
}

function isOrganization(line: readonly Word[], from: number, to: number): boolean {
  return knowledge().organizations.has(nameOf(line, from, to));
}

// Words that begin sentences, and hardly any name: Despite Harbor Bank, Its Harbor Bank unit.
const OPENERS =
  /^(?:about|across|against|because|behind|between|both|citing|despite|during|earlier|former|has|have|including|its|later|meanwhile|several|some|then|unless|unlike|until|which|with(?:in|out)?|your|(?:apparent|current|final|initial|official|recent|reported|separate)ly)$/;

// Off-spinner, Ex-minister, Trumpeter Ann Lee, Publican Bob Kim
function isRole({ small, known }: Word, next: Word): boolean {
  const hyphen = small.indexOf("-");
  if (hyphen > 0) return (cuesOf(small.slice(hyphen + 1)) & TITLES) !== 0;
  return (
    (known & (GIVEN | FAMILY)) === 0 &&
    (next.known & GIVEN) !== 0 &&
    /(?:[ntv]er|or|ist|i[ac]an|ess|[ehir]man)$/.test(small)
  );
}

/**
 * Whether the last word makes the whole stretch one name: `Foreign Ministry`, `Harbor Cup`, but not
 * `President Ann Lake`.
 */
function isWhole(text: string, line: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  const first = line[from] as Word;
  const last = line[to - 1] as Word;
  const name = text.slice(first.start, last.end);
  if (STREETS.test(name) || (ROAD.test(name) && ALONG.test(wordBefore(line, from)?.small ?? "")))
    return true;
  const isOffice = (first.cues & OFFICES) !== 0 && (first.cues & PORTFOLIOS) === 0;
  // Justice Minister Ann Park
  if (
    to - from > 3 &&
    isOn(line[to - 3], TITLES | OFFICES) &&
    ((line[to - 2] as Word).known & GIVEN) !== 0
  )
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
    ((line[from + 1] as Word).cues & ORGANIZATIONS) !== 0 &&
    line[from + 2]?.text === "of"
  )
    return true;
  // Norland Red Cross
  const rest = text.slice((line[to - 2] as Word).start, last.end);
  // Prince Edward Island
  const isState = (first.known & STATE_FRONT) !== 0 && stateNamed(name) === "state";
  return isState || RED_CROSS.test(rest) || knowledge().organizations.has(name);
}

// On Governor Street, but not: Mayor Street said
const ROAD = / (?:Street|Road)$/;
const ALONG = /^(?:on|at|along)$/;
// Queen Street, Governor Hotel, but not Mayor Street
const STREETS =
  /^(?:(?:King|Queen|Prince|Princess) (?:Street|Road|Bay|Sound)|[A-Z]\w+ (?:Avenue|Square|Hotel|Palace))$/;

const RED_CROSS = /^Red Cr(?:oss|escent)$/;

/** Whether `CEO` begins the name of an organization that ranks CEOs, before one common word: `CEO Score`. */
export function isRanking(line: readonly Word[], from: number): boolean {
  if (line[from]?.text !== "CEO") return false;
  const word = line[from + 1];
  if (word?.shape !== "Capital" || line[from + 2]?.shape === "Capital") return false;
  return (word.known & (PLAIN | FAMILY | GIVEN)) === PLAIN;
}

/**
 * Where a role after the name of a known organization or a country begins: `U.N. High Commissioner`. Returns `to` if
 * there is none.
 */
function writerOf(text: string, line: readonly Word[], from: number, to: number): number {
  if (to - from < 2 || !isOn(line[to - 1], TITLES | OFFICE_HEADS)) return to;
  let end = to - 1;
  if (end > from + 1 && isOn(line[end - 1], OFFICES | OFFICE_FRONTS)) end -= 1;
  const first = line[from] as Word;
  const name = text.slice(first.start, (line[end - 1] as Word).end);
  const { organizations, places } = knowledge();
  // EPA Administrator
  const isShort = first.shape === "CAPITALS" && end === from + 1;
  return isShort || organizations.has(name) || places.isCountry(name) ? end : to;
}

/** Where the titles before a name are, from the first office to the last: `Secretary of State` Ann Lee. */
function titlesIn(
  line: readonly Word[],
  start: number,
  end: number,
): { readonly from: number; readonly to: number } | undefined {
  // The last word is left for the name: Martin Luther King, Jr.
  let to = end - 1;
  if (/^[js]r\.?$/.test(lower(line, to))) to -= lower(line, to - 1) === "," ? 2 : 1;
  while (to > start && !endsTitle(line, to - 1) && !isTanSri(line, to - 1)) to -= 1;
  // Seri Harbor Bhd, but Datuk Seri Ann Lee
  if (to <= start || (to === start + 1 && lower(line, start) === "seri")) return undefined;
  let from = to - 1;
  while (
    from > start &&
    (isOn(line[from - 1], OFFICES | OFFICE_FRONTS | TITLE_FRONTS | FIELDS) ||
      isTanSri(line, from) ||
      (MINISTER.test(lower(line, from)) && isCommon(line[from - 1] as Word)) ||
      (from - 1 === start && isMinistry(line, start)))
  )
    from -= 1;
  while (from > start + 1 && lower(line, from - 1) === "of" && isOn(line[from - 2], OFFICES))
    from -= 2;
  // Department of Agriculture Undersecretary Lee: the word after `of` belongs to it.
  if (from > start && from < to - 1 && lower(line, from - 1) === "of") from += 1;
  return { from, to };
}

// Chief Ann Lee, the Vice President, but neither Home nor Defence: Harbor Home Funding, Harbor Defence Studies
function endsTitle(line: readonly Word[], at: number): boolean {
  // King's College
  if (!isOn(line[at], OFFICES) || isOwner(line, at + 1)) return false;
  const isWhole = !isOn(line[at], PORTFOLIOS) || /^(?:chief|deputy|justice)$/.test(lower(line, at));
  return isWhole || isOn(line[at + 1], OFFICES);
}

// Sri alone is a given name.
function isTanSri(line: readonly Word[], at: number): boolean {
  return line[at]?.small === "sri" && line[at - 1]?.small === "tan";
}

/** Whether a word is no name, but can be a minister's field: `Transport Minister`. */
function isCommon({ cues, known }: Word): boolean {
  return (known & (PLAIN | GIVEN | FAMILY | NATION)) === PLAIN && (cues & (OTHERS | PLACES)) === 0;
}

// The U.S. Senate is two names, the U.S. Treasury one.
const CHAMBER = /^(?:senate|congress|house|government|embassy|cabinet)$/;
// In France and Poland the French Foreign Ministry and the Polish Senate are called so without the nationality.
const BRANCH = /^(?:ministry|court|senate|parliament|congress|cabinet|embassy|government)$/;

/** Where a nationality at the front ends: `South Korean` Kim. In the name of an organization it is not set apart. */
function nationEnd(
  text: string,
  line: readonly Word[],
  from: number,
  to: number,
  whole: boolean,
): number {
  const most = Math.min(2, to - from - 1);
  if (most < 1 || (whole && !BRANCH.test(lower(line, to - 1)))) return from;
  const { known, start } = line[from] as Word;
  if (most > 1) {
    const { demonyms } = knowledge();
    const nation = demonyms.get(text.slice(start, (line[from + 1] as Word).end));
    if (nation !== undefined && countryEnd(text, line, from, to) <= from + 2) return from + 2;
  }
  // The first words of `Saudi Arabia` and `British Columbia` are not nationalities.
  const isNation =
    (known & NATION) !== 0 &&
    countryEnd(text, line, from, to) <= from + 1 &&
    stateNamed(text.slice(start, (line[to - 1] as Word).end)) !== "state";
  // Republican Ann Lee | Austrians Ann Lee and Bob Hill
  return isNation || isMember(line, from, to) || (most > 1 && areOfNation(line[from] as Word))
    ? from + 1
    : from;
}
