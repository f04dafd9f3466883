/** Names of public bodies that say what their fields are: `Ministry of Land, Infrastructure and Transport`. */

import { FIELDS, NO_NAMES, OFFICE_HEADS, OFFICES, TITLES } from "../lists/cue-bits.ts";
import { cuesOf } from "../lists/cues.ts";
import { knowledge } from "../lists/knowledge.ts";
import { BODY_HEADS, COMPANY_FORMS } from "../lists/part-bits.ts";
import { placeNamed } from "../lists/place-named.ts";
import { GIVEN, NATION, PEOPLE, PLAIN } from "../words/form-bits.ts";
import { MONTH } from "../words/lines.ts";
import { isCapital, isNear, isOn, isPartOf, nameOf, textAt, type Word } from "../words/words.ts";
import { isInState, isModel } from "./joins.ts";
import { isField } from "./office.ts";

/** The word that says what a body is, and where its name ends, as indexes of the line's words. */
export interface Body {
  readonly head: number;
  readonly to: number;
}

const JOINTS = /^(?:of|for|on)$/;
// What follows the holder of an office: the Prime Minister's Office.
const OFFICE_OF = /^(?:Office|Department|Council|Bureau|Secretariat|Commission)$/;
// Who is called the same: Bill and Helen Marsh Foundation.
const ENDOWED =
  /^(?:Foundation|Fund|Trust|Institute|Cent(?:er|re)|Library|Museum|School|Theat(?:er|re)|College)$/;

// How many words can come before the head of a body, after it, and after an `and`.
const MOST_BEFORE = 5;
const MOST_AFTER = 16;
const MOST_PART = 3;

/** Where the body begins that the office at `at` belongs to: `Secretary of the` Alder Department of Public Safety. */
export function bodyAfter(line: readonly Word[], at: number): number | undefined {
  let head = at;
  while (head < at + MOST_BEFORE && isOn(line[head], OFFICES)) head += 1;
  head -= 1;
  if (head < at || !isOn(line[head], OFFICE_HEADS) || !JOINTS.test(textAt(line, head + 1)))
    return undefined;
  const start = line[head + 2]?.text === "the" ? head + 3 : head + 2;
  return isCapital(line[start]) && bodyAt(line, start) !== undefined ? start : undefined;
}

/** The body whose name begins with the stretch at `at`. */
export function bodyAt(line: readonly Word[], at: number): Body | undefined {
  const office = whoseOffice(line, at);
  if (office !== undefined) return office;
  let head = at;
  while (head < at + MOST_BEFORE && isCapital(line[head]) && !isHead(line, head)) {
    // In Harbor, N.C. The Department of Transportation said so.
    if (!isNear(line, head + 1) || line[head]?.text === "The") return undefined;
    head += 1;
  }
  if (!isHead(line, head)) return couple(line, at) ?? fieldsBefore(line, at);
  const field = fieldStart(line, head + 1);
  if (field === undefined) return undefined;
  const to = fieldEnd(line, field);
  return to > field ? { head, to } : undefined;
}

function isHead(line: readonly Word[], at: number): boolean {
  return isPartOf(line[at], BODY_HEADS) && JOINTS.test(textAt(line, at + 1));
}

/** Where a body's field begins, after `of` or `of the`. */
function fieldStart(line: readonly Word[], at: number): number | undefined {
  const start = /^(?:the|an?)$/.test(textAt(line, at + 1)) ? at + 2 : at + 1;
  const isNamed = isPart(line, start) || isOfWhom(line, start, start);
  const isOther = isModel(line[start]) || isInState(line, start);
  // the Harbor Authority of Ann Lee
  const isLed = LED.test(textAt(line, at - 1)) && isGiven(line, start);
  return isNamed && isNear(line, at) && !(isOther || isLed) ? start : undefined;
}

const LED = /^(?:Administration|Authority|Coalition|Movement)$/;

/**
 * Whether an office is what a body is of: `Office of the High Commissioner for Refugees`. A title before a name is not.
 */
function isOfWhom(line: readonly Word[], start: number, at: number): boolean {
  return line[start - 1]?.text === "the" && isCapital(line[at]) && !isCapital(line[at + 1]);
}

/**
 * Where a body's field ends. It is made of capitalized words, joined by `and`, by commas before an `and`, and by `of`.
 */
function fieldEnd(line: readonly Word[], start: number): number {
  let to = start;
  const most = start + MOST_AFTER;
  while (to < most) {
    if ((isPart(line, to) || isOfWhom(line, start, to)) && isNear(line, to)) {
      to += 1;
      continue;
    }
    const next = joinedAt(line, start, to);
    if (next === undefined) break;
    to = next;
  }
  return to;
}

/** Where a body's name continues after a joining word, or `undefined` if it ends there. */
function joinedAt(line: readonly Word[], start: number, at: number): number | undefined {
  const word = line[at];
  if (word === undefined || at === start) return undefined;
  if (isAnd(word)) return isJoined(line, at) || isCountry(line, at) ? at + 1 : undefined;
  // Council of People's Representatives
  if (word.text === "'" && line[at - 1]?.text === "People" && isCapital(line[at + 2]))
    return at + 2;
  if (word.text === ",") return isListComma(line, at) ? at + 1 : undefined;
  // Organization for Security and Cooperation in Europe
  if (word.text === "in" && isContinent(line, at)) return at + 1;
  if (!JOINTS.test(word.text)) return undefined;
  const next = line[at + 1]?.text === "the" ? at + 2 : at + 1;
  // The Department of Health of Ann Lee
  return isPart(line, next) && !isGiven(line, next) ? next : undefined;
}

function isAnd(word: Word | undefined): boolean {
  return word?.text === "and" || word?.text === "&";
}

/** Whether `and` is inside a country's name: `Bosnia and Herzegovina`. */
function isCountry(line: readonly Word[], at: number): boolean {
  const name = [at - 1, at, at + 1].map((index) => textAt(line, index)).join(" ");
  return knowledge().places.isCountry(name);
}

const AIMS = /^(?:Cooperation|Development|Security|Peace|Studies|Research)$/;

function isContinent(line: readonly Word[], at: number): boolean {
  return AIMS.test(textAt(line, at - 1)) && CONTINENTS.test(textAt(line, at + 1));
}

const CONTINENTS = /^(?:Europe|Asia|Africa)$/;

/** Whether `and` joins two fields of a body, rather than two names. */
function isJoined(line: readonly Word[], at: number): boolean {
  const [before, after] = [line[at - 1], line[at + 1]];
  if (before === undefined || after === undefined || !isPart(line, at + 1)) return false;
  if (!isThing(before) || !(isThing(after) || isGroup(after))) return false;
  let last = at + 1;
  while (last < at + MOST_PART && isCapital(line[last + 1])) last += 1;
  // The Ministry of Finance and Bank of Korea
  return !isBodyWord(line[last]) && (!isHead(line, last) || SERVICES.test(textAt(line, last)));
}

/** Whether a comma is inside a body's name, in a list that goes on to an `and` that joins. */
function isListComma(line: readonly Word[], at: number): boolean {
  let to = at;
  for (let index = 0; index < MOST_AFTER; index += 1) {
    const word = line[to];
    if (word?.text === "and") return isJoined(line, to);
    if (word?.text === "," && line[to + 1]?.text === "and") return isJoined(line, to + 1);
    const isMade = word?.text === "," || (isPart(line, to) && isThing(word));
    if (!isMade) return false;
    to += 1;
  }
  return false;
}

/** Whether a word is a thing that can be a body's field, and not a place. */
function isThing(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (THINGS.test(word.small) || (word.known & PLAIN) !== 0) return true;
  return isField(word) && placeNamed(word.text) === undefined;
}

// Words that the list of common words leaves out, and others that a name of a body begins with.
const THINGS =
  /^(?:health|defen[cs]e|economic|interior|internal|external|communities|local|treasury|coffee|union|revenue|customs|prisons|petroleum|natural|forests|highways|railways|ports|space|atomic|nuclear|cultural|heritage|religious|solidarity|insurance|antitrust|consumer|stock|technical|vocational|international|regional|strategic|policy|dialogue|manufacturers|unions|governors|astronomy|cancer|aging|arts|sciences|humanities|medicare|medicaid|alcohol|tobacco|firearms|textiles)$/;

/** Whether a word tells whose: `West African and Pacific Affairs`. */
function isGroup({ known }: Word): boolean {
  return (known & (NATION | PEOPLE)) !== 0;
}

// Health and Human Services
const SERVICES = /^Services?$/;
// Words that make a name a body of its own.
const BODY_WORDS =
  /^(?:Departments?|Agency|Party|Parliament|Congress|Senate|House|Embassy|Motors|Army|Navy)$/;

function isBodyWord(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (word.parts & COMPANY_FORMS) !== 0 || BODY_WORDS.test(word.text);
}

/** Whether a capitalized word can be part of a body's field. Offices, days and months cannot. */
function isPart(line: readonly Word[], at: number): boolean {
  const word = line[at];
  if (!isCapital(word)) return false;
  if (WORDS_OF_FIELDS.test(word.small)) return true;
  const isDate =
    (word.cues & NO_NAMES) !== 0 && (word.small.endsWith("day") || MONTH.test(word.text));
  return (word.cues & (OFFICE_HEADS | TITLES)) === 0 && !isDate;
}

// Titles that are also fields of bodies.
const WORDS_OF_FIELDS = /^(?:justice|general|state|forward|guard)$/;

/**
 * The body that is named after its head or its members: `Prime Minister's Office`,
 * `Harbor District Prosecutors' Office`.
 */
function whoseOffice(line: readonly Word[], at: number): Body | undefined {
  let to = at;
  while (to < at + MOST_BEFORE && isCapital(line[to]) && isNear(line, to + 1)) to += 1;
  const mark = line[to]?.text;
  if (to === at || !(mark === "'" || mark === "’")) return undefined;
  const { cues, small } = line[to - 1] as Word;
  const isOne = line[to + 1]?.text === "s" && (cues & OFFICES) !== 0;
  const isOwn = to === at + 1 && line[at - 1]?.text === "the" && line[to + 1]?.text === "s";
  const isMany = (cuesOf(small.replace(/s$/, "")) & OFFICES) !== 0;
  const head = to + (isOne || isOwn ? 2 : 1);
  const isOffice = (isOne || isMany || isOwn) && OFFICE_OF.test(textAt(line, head));
  if (!isOffice) return undefined;
  const field = isHead(line, head) ? fieldStart(line, head + 1) : undefined;
  // President's Council of Economic Advisers
  return { head, to: field === undefined ? head + 1 : fieldEnd(line, field) };
}

/** `Bill and Helen Marsh Foundation` */
function couple(line: readonly Word[], at: number): Body | undefined {
  if (!isAnd(line[at + 1]) || !isGiven(line, at) || !isGiven(line, at + 2)) return undefined;
  for (let head = at + 3; head < at + 3 + MOST_PART && isCapital(line[head]); head += 1)
    if (ENDOWED.test((line[head] as Word).text)) return { head, to: head + 1 };
  return undefined;
}

const CHAMBER = /^(?:House|Senate)$/;

// Freedom and Development Party, but not trade and Labour Party officials
const NAMED_BY = /^(?!Communist|Democratic|Labou?r|Stock)\S+ (?:Exchange|Party)$/;

/** The body whose field comes first: `Senate Commerce, Science and Transportation Committee`. */
function fieldsBefore(line: readonly Word[], at: number): Body | undefined {
  let joined = false;
  for (let to = at; to < at + MOST_AFTER; to += 1) {
    const word = line[to];
    if (word === undefined || (to > at && !isNear(line, to))) return undefined;
    if (
      joined &&
      to > at + 2 &&
      ((word.parts & BODY_HEADS) !== 0 || NAMED_BY.test(nameOf(line, to - 1, to + 1)))
    )
      return { head: to, to: to + 1 };
    if (isAnd(word)) joined = true;
    else if (word.text !== "," && !(to === at && CHAMBER.test(word.text)) && !isOfField(line, to))
      return undefined;
  }
  return undefined;
}

/**
 * Whether a word can be part of a field. The capital of a sentence's first word proves nothing, so that word has to be
 * on a list.
 */
function isOfField(line: readonly Word[], at: number): boolean {
  const word = line[at] as Word;
  if (!isPart(line, at) || isBodyWord(word)) return false;
  return isThing(word) && (!word.first || (word.cues & FIELDS) !== 0 || THINGS.test(word.small));
}

function isGiven(line: readonly Word[], at: number): boolean {
  const word = line[at];
  return isCapital(word) && (word.known & GIVEN) !== 0;
}
