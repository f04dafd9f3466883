/** Names in lines in capitals: those that the rest of the text has, and places. */

import { currencyOf } from "../amounts/currency.ts";
import { canBegin } from "../candidates/begin.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { cuesOf, NO_NAMES, ORGANIZATIONS, TITLES } from "../lists/cues.ts";
import { numberOf } from "../lists/hashed.ts";
import {
  endsAsWords,
  isCommon,
  knowledge,
  placeNamed,
  properCase,
  stateNamed,
} from "../lists/knowledge.ts";
import { COMMON, COUNTRY, FAMILY, GIVEN, NATION, PLAIN } from "../words/forms.ts";
import { fixtureAt, isVerb } from "../words/lines.ts";
import type { Sport } from "../words/sports.ts";
import { textAt, nameOf as textOf, type Word, wordBefore } from "../words/words.ts";
import type { Kind } from "./kinds.ts";
import type { Named } from "./named.ts";
import type { Parts } from "./parts.ts";

/** What a name in capitals is, and how it is written elsewhere. */
type Known = Pick<Named, "kind" | "name">;

/** What names in capitals are looked up in, all in capitals. */
interface Elsewhere {
  /** The names of the text, and what they are. */
  readonly kinds: ReadonlyMap<string, Known>;
  /** What the names of its organizations begin with: `DATA`, `DATA GENERAL` and `DATA GENERAL CORP`. */
  readonly fronts: ReadonlySet<string>;
  /** The first words of its companies. */
  readonly leads: ReadonlySet<string>;
  /** The family names of its people. */
  readonly people: ReadonlySet<string>;
}

// No known name in capitals has more words.
const LONGEST = 4;

/** The names in lines in capitals: those of `named`, of which `parts` are parts, and others. */
export function allInCapitals(
  candidates: readonly Candidate[],
  named: readonly Named[],
  { people, organizations, companies }: Parts,
  sport: Sport | undefined,
): Named[] {
  const kinds = commonestKinds(named);
  for (const name of organizations)
    if ((sport === "teams" || canStand(name)) && !kinds.has(name.toUpperCase()))
      kinds.set(name.toUpperCase(), { kind: "organization", name });
  addInitials(named, kinds);
  const elsewhere: Elsewhere = {
    kinds,
    fronts: frontsOf(named),
    leads: inCapitals(companies),
    people: inCapitals(people),
  };
  return candidates
    .filter((candidate) => candidate.inCapitals)
    .flatMap((candidate) => namesInCapitals(candidate, elsewhere));
}

function inCapitals(names: ReadonlySet<string>): Set<string> {
  return new Set([...names].map((name) => name.toUpperCase()));
}

/** Names in capitals, with the kind that each has most often. */
function commonestKinds(named: readonly Named[]): Map<string, Known> {
  const counts = new Map<string, Record<Kind, number>>();
  const kinds = new Map<string, Known>();
  const uppers = new Map<string, string>();
  for (const { name, kind } of named) {
    let upper = uppers.get(name);
    if (upper === undefined) {
      upper = name.toUpperCase();
      uppers.set(name, upper);
    }
    let count = counts.get(upper);
    if (count === undefined) {
      count = { person: 0, organization: 0, place: 0, other: 0 };
      counts.set(upper, count);
    }
    count[kind] += 1;
    const known = kinds.get(upper);
    if (known === undefined || count[kind] >= count[known.kind]) kinds.set(upper, { kind, name });
  }
  return kinds;
}

/** Adds the initials of the organizations, but for words: `SEC` if the text has the Securities and Exchange Commission. */
function addInitials(named: readonly Named[], kinds: Map<string, Known>): void {
  for (const { kind, name } of named) {
    if (kind !== "organization" || !name.includes(" ")) continue;
    const initials = name.replace(/[^A-Z]|(?<=\w)./g, "");
    if (initials.length > 2 && !kinds.has(initials) && !isCommon(initials.toLowerCase()))
      kinds.set(initials, { kind, name: initials });
  }
}

/** What the names of the organizations begin with, in capitals: `DATA`, `DATA GENERAL` and `DATA GENERAL CORP`. */
function frontsOf(named: readonly Named[]): Set<string> {
  const fronts = new Set<string>();
  for (const { kind, name } of named)
    if (kind === "organization") {
      let front = "";
      for (const word of name.toUpperCase().split(" ", LONGEST_LISTED)) {
        front += front === "" ? word : ` ${word}`;
        fronts.add(front);
      }
    }
  return fronts;
}

/**
 * Whether a short name of an organization can be told in capitals: it is no common word, on no list of words, no currency,
 * no place and no nationality.
 */
function canStand(name: string): boolean {
  const small = name.toLowerCase();
  return (
    name.includes(" ") ||
    !(
      isCommon(small) ||
      cuesOf(small) !== 0 ||
      currencyOf("", small) !== undefined ||
      placeNamed(name, false) !== undefined ||
      knowledge().demonyms.get(name) !== undefined
    )
  );
}

/** The names in a stretch of a line in capitals. */
function namesInCapitals(candidate: Candidate, elsewhere: Elsewhere): Named[] {
  const { words, line, from } = candidate;
  const middle = fixtureAt(line);
  if (middle > 0) {
    if (from > 0) return [];
    // `BOSTON AT BALTIMORE`: a team, and where it plays.
    const where = /^at$/i.test(textAt(line, middle)) ? "place" : "organization";
    return [nameOf("organization", line.slice(0, middle)), nameOf(where, line.slice(middle + 1))];
  }
  const writers = writersIn(candidate);
  if (writers.length > 0) return writers.map((writer) => nameOf("person", writer));
  const { kinds, leads } = elsewhere;
  const listed = listedIn(candidate, elsewhere);
  const named: Named[] = [];
  let at = 0;
  while (at < (listed?.from ?? words.length)) {
    const company = at > 0 || !isCut(candidate) ? companyEnd(words, at) : 0;
    if (company > 0) {
      named.push(companyIn(words.slice(at, company), kinds));
      at = company;
      continue;
    }
    let to = Math.min(words.length, at + LONGEST);
    let found: Named | undefined;
    const isOpen = canBegin(line, from + at);
    for (; to > at && found === undefined; to -= 1)
      if (isOpen || to > at + 1) found = nameInCapitals(words, at, to, elsewhere, isOpen);
    if (found === undefined && from + at === 0 && isSubject(line, leads))
      found = nameOf("organization", words.slice(0, 1));
    if (found === undefined) at += 1;
    else {
      if (found.kind !== "place" || !isOfEvent(candidate, at, to + 1)) named.push(found);
      at = to + 1;
    }
  }
  if (listed !== undefined)
    return [...named, companyIn(words.slice(listed.from, listed.to), kinds)];
  const start = tickerStart(candidate);
  const isFree = (named.at(-1)?.end ?? 0) < (words[start]?.start ?? 0);
  return isFree ? [...named, companyIn(words.slice(start), kinds)] : named;
}

/**
 * Where a company begins, on no list, that a ticker follows in mid-line, after a verb or a preposition: 1 in
 * `BUYS CYCLADE <CYCL>`. Nothing tells where `SELLS GENERAL CINEMA <GCN>` and `JOHNSON AND JOHNSON <JNJ>` begin.
 */
function tickerStart({ words, line, from, to }: Candidate): number {
  let at = words.length;
  if (!isBeforeTicker(line, to)) return at;
  do at -= 1;
  while (at > 0 && ((words[at] as Word).known & PLAIN) === 0 && !isBefore(words[at - 1]));
  return isBefore(at > 0 ? words[at - 1] : line[from - 1]) ? at : words.length;
}

/** Whether a ticker is next, and not a name between brackets: `<HRB>`, `<HRB.N>`, but not `<HARBOR TOOLS>`. */
function isBeforeTicker(line: readonly Word[], at: number): boolean {
  return line[at]?.text === "<" && line[at + 2]?.shape === "mark";
}

/** Whether a line begins with the first word of a company of the text, and what it does: `Oracle to Sell Unit`. */
function isSubject([first, next]: readonly Word[], leads: ReadonlySet<string>): boolean {
  return (
    first !== undefined &&
    next !== undefined &&
    (first.cues & (NO_NAMES | TITLES)) === 0 &&
    leads.has(first.text.toUpperCase()) &&
    currencyOf("", first.small) === undefined &&
    (isVerb(next.small) || ACTS.test(next.small))
  );
}

const ACTS = /^(?:ceo|chief|in|said|to|unit|,)$/;

/** Whether a company can begin after a word: a verb or a preposition. */
function isBefore(word: Word | undefined): boolean {
  return word !== undefined && (isVerb(word.small) || BEFORE.test(word.text));
}

const BEFORE = /^(?:AT|BUY|BY|FOR|FROM|IN|OF|ON|SELL|TO|WITH)$/;

// Not AG, CO, NV and SPA, which are an attorney general, a county, a state and a spa too.
const COMPANY = /^(?:BANCORP|BHD|CORP|INC|LTD|PLC)$/;
// What comes before one, beside verbs and words that are no names: UNIT TO BUY HARBOR STEEL CORP
const OUTSIDE = /^(?:OF|TO|UNIT|BUY|SELL|SUES?|(?:DOWN|UP)GRADE)$/;
const LONGEST_COMPANY = 6;

/** Where the company that begins at `at` ends with its form; 0 if there is none. */
function companyEnd(words: readonly Word[], at: number): number {
  let end = 0;
  for (let to = at; to < Math.min(words.length, at + LONGEST_COMPANY); to += 1) {
    const { text, small, shape, cues, known } = words[to] as Word;
    if (shape !== "CAPITALS" || (cues & NO_NAMES) !== 0 || OUTSIDE.test(text)) break;
    if (to > at && COMPANY.test(text)) end = to + 1;
    else if (!COMPANY.test(textAt(words, to + 1)) && (cues & ORGANIZATIONS) === 0) {
      // IBM SUES HARBOR CORP
      if (isVerb(small) || (text.endsWith("S") && (known & (COMMON | PLAIN)) !== 0)) break;
    }
  }
  return end;
}

function companyIn(words: readonly Word[], kinds: ReadonlyMap<string, Known>): Named {
  return nameOf("organization", words, kinds.get(textOf(words, 0, words.length))?.name);
}

// After these a stretch may go on with a name that began before it: HARBOR AND LEE CORP, LEE'S STORES INC,
// HARBOR OF NORLAND LTD
const CUT = /^(?:AND|OF|[A-Z]|[^A-Z<,(:].*)$/;

function isCut({ line, from }: Candidate): boolean {
  return CUT.test(wordBefore(line, from)?.text ?? "<");
}

// No company that begins a line has more words before its ticker.
const LONGEST_LISTED = 8;
// TALKING POINT/HARBOR, WALL STREET STOCKS/HARBOR
const SLUGS = /^(?:POINT|STOCKS)$/;
// After these it is another name: BANKS TO BUY HARBOR <HRB>, LEE MAY SELL HARBOR <HRB>
const APART = /^(?:AT|BY|FROM|HAS|IN|MAY|ON|SUES|TO|WILL|WITH)$/;

/** Which words are a company at the begin of a line, with its ticker: `HARBOR FOODS CORP <HRBF.N> SETS SPLIT`. */
function listedIn(
  { words, line, from, to: end }: Candidate,
  { fronts }: Elsewhere,
): Pick<Candidate, "from" | "to"> | undefined {
  if (from > 0 || !isBeforeTicker(line, end) || words.length > LONGEST_LISTED) return undefined;
  // HARBOR'S <HRB> UNIT, but MCDONALD'S <MCD> GAINS
  const isOwner =
    textAt(words, words.length - 1) === "S" && !fronts.has(textOf(words, 0, words.length));
  const to = words.length - (isOwner ? 2 : 0);
  // FORMER HARBOR <HRB>
  const slug = words.findIndex(({ text }, at) => text === "/" && SLUGS.test(textAt(words, at - 1)));
  for (let at = slug + 1; at < to; at += 1)
    if (
      fronts.has(textOf(words, at, to)) &&
      (at === slug + 1 || canFollow(words.slice(at - 1, to)))
    )
      return { from: at, to };
  return isParted(words) ? undefined : { from: slug + 1, to };
}

/** Whether a company can come after a word: not `BAY` of `GIANT BAY`, `SAVINGS BANK` of `AMERICAN SAVINGS BANK`. */
function canFollow([before, first, second]: readonly Word[]): boolean {
  const { text, known, cues } = first as Word;
  if (second !== undefined) return ((before as Word).known & NATION) === 0;
  return cues === 0 && (known & PLAIN) === 0 && placeNamed(text, true) === undefined;
}

/** Whether a verb or the like parts words: `HARBOR BUYS KESTREL`, `TWO BID FOR KESTREL`, but not `SOCIETY FOR SAVINGS`. */
function isParted(words: readonly Word[]): boolean {
  const last = words.length - (((words.at(-1) as Word).cues & ORGANIZATIONS) === 0 ? 1 : 2);
  return words.slice(1).some((word, at) => {
    if (word.text === "FOR") return ((words[at + 2]?.known ?? 0) & PLAIN) === 0;
    return APART.test(word.text) || (at + 1 < last && isAct(word));
  });
}

const EVENTS = /^(?:OPEN|GRAND|MASTERS|MARATHON|NATIONS|SHIELD)$/i;

/** Whether words are of an event's name: `TOUR OF NORLAND`, `HARBOR OPEN`. */
function isOfEvent({ words, line, from }: Candidate, start: number, end: number): boolean {
  const of = wordBefore(line, from + start);
  const tour = wordBefore(line, from + start, 2);
  return (of?.small === "of" && tour?.small === "tour") || EVENTS.test(textAt(words, end));
}

const LONGEST_WRITER = 4;

/** The writers of a byline in capitals: `By ANN LEE and BOB HILL`. */
function writersIn({ words, line, from }: Candidate): Word[][] {
  if (line[0]?.small !== "by" || (from > 1 && line[from - 1]?.text !== ",")) return [];
  const writers: Word[][] = [[]];
  for (const word of from > 0 ? words : words.slice(1))
    if (word.small === "and") writers.push([]);
    else writers.at(-1)?.push(word);
  return writers.every(isWriter) ? writers : [];
}

function isWriter(words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > LONGEST_WRITER) return false;
  const name = properCase(textOf(words, 0, words.length));
  return words.every(({ shape }) => shape === "CAPITALS") && !knowledge().organizations.has(name);
}

function nameInCapitals(
  words: readonly Word[],
  from: number,
  to: number,
  { kinds, people }: Elsewhere,
  isOpen: boolean,
): Named | undefined {
  const name = textOf(words, from, to);
  const upper = name.toUpperCase();
  // HARBOR/LEE, if the text has Harbor and Lee
  const known = kinds.get(upper) ?? kinds.get(upper.replace("/", " AND "));
  if (known !== undefined) return nameOf(known.kind, words.slice(from, to), known.name);
  if (RATING.test(name)) return nameOf("organization", words.slice(from, to));
  // Another name cannot begin here, or these words are no name.
  if (!isOpen || isLoose(words, from, to)) return undefined;
  // KOHL'S VISIT, if the text has Helmut Kohl
  if (words[from + 1]?.shape === "mark" && to > from + 1 && people.has((words[from] as Word).text))
    return undefined;
  if (to === from + 1 && people.has(upper)) return nameOf("person", words.slice(from, to));
  const kind = kindInCapitals(name, words, from, to);
  return kind && nameOf(kind, words.slice(from, to));
}

/** Whether words that the text has nowhere else are not one name: `QUEBEC'`, `TALKS FOR NORLAND`, `U.S. SENATORS`. */
function isLoose(words: readonly Word[], from: number, to: number): boolean {
  if (words[to - 1]?.shape === "mark") return true;
  if (to === from + 1) return false;
  const [first, second, third] = words.slice(from, to) as [Word, Word, Word?];
  if (first.text.length === 1 || (first.known & COUNTRY) !== 0) return true;
  if (words.slice(from, to).some(({ text }) => LOOSE.test(text))) return true;
  if (third === undefined || second.text === "OF") return false;
  // COMPANY RESULTS CONSENSUS, ANN LEE RESIGNS
  return (first.known & second.known & PLAIN) !== 0 || isAct(words[to - 1] as Word);
}

/** Whether a word is a verb, and not what an organization is called: `RISES`, but not `INDUSTRIES`. */
function isAct({ small, cues }: Word): boolean {
  return (cues & ORGANIZATIONS) === 0 && isVerb(small);
}

const LOOSE = /^(?:AT|BY|FOR|FROM|IN|ON|TO|WITH)$/;

function kindInCapitals(
  name: string,
  words: readonly Word[],
  from: number,
  to: number,
): Kind | undefined {
  const last = words[to - 1] as Word;
  if (to === from + 1) {
    if (CHAMBERS.test(textOf(words, from, to + 1))) return "organization";
    if ((last.known & COMMON) !== 0) return undefined;
  } else if (to === from + 2) {
    // Hurricane Milton Slams Coast
    if (STORM.test(name)) return "other";
    if (placeNamed(properCase(name), false)?.kind === "country") return "place";
    if (isFullName(words[from] as Word, last)) return "person";
  } else if (BANK.test(name) && (to === from + 3 || isPlace(textOf(words, from + 2, to))))
    return "organization";
  if (endsAsWords(last.small)) return undefined;
  if (placeNamed(name, false) !== undefined) return "place";
  const { organizations, places } = knowledge();
  // NBA, NATO, but not BAT
  if (to === from + 1 && SHORT_FORM.test(name) && organizations.has(name)) return "organization";
  if (name.length < SHORTEST) return undefined;
  const proper = properCase(name);
  if (stateNamed(proper) === "state") return "place";
  const number = numberOf(proper);
  if (places.get(proper, number) !== undefined) return "place";
  const isKnown = name.length > SHORTEST && organizations.hasNumber(number);
  return isKnown ? "organization" : undefined;
}

function isPlace(name: string): boolean {
  return placeNamed(properCase(name), false) !== undefined;
}

/** Whether a given name and a family name, neither of them a word or a place, are somebody's. */
function isFullName(first: Word, last: Word): boolean {
  return (
    (first.known & (GIVEN | PLAIN)) === GIVEN &&
    (last.known & (FAMILY | PLAIN)) === FAMILY &&
    !isPlace(first.text)
  );
}

const SHORT_FORM = /^(?!UPS$|(?!SEC)[^AEIOU][AEIOU][^AEIOU]$)[A-Z]{3,6}$|^(?:AP|E[CU]|U\.?N\.?)$/;
// Shorter words in capitals are short forms.
const SHORTEST = 4;

const BANK = /^BANK OF /i;
// Standard and Poor's in headlines.
const RATING = /^S(?:\/| AND )P$/;
// HOUSE PASSES BILL
const CHAMBERS =
  /^(?:(?:SENATE|CONGRESS|FED)(?:\W|$)|HOUSE (?:BILL|BUDG|COMMI|DEMOC|PA[NS]|SPEAK|SUBC|VOTE))/i;
const STORM = /^(?:Hurricane|Typhoon|Cyclone) [A-Z]/i;

function nameOf(kind: Kind, words: readonly Word[], known?: string): Named {
  const name = known ?? nameIn(kind, words);
  const [start, end] = [(words[0] as Word).start, (words[words.length - 1] as Word).end];
  return { kind, name, start, end };
}

/** A name as a sentence would have it. */
function nameIn(kind: Kind, words: readonly Word[]): string {
  const written = textOf(words, 0, words.length);
  // OPEC, and Sea of Japan in a headline in title case
  const isWritten =
    /^(?:[A-Z]\.)+$/.test(written) ||
    / (?:of|the|and) /.test(written) ||
    (kind === "organization" && knowledge().organizations.has(written));
  return isWritten ? written : properCase(written);
}
