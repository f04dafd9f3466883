/** Names in lines in capitals: those that the rest of the text has, and places. */

import { currencyOf } from "../amounts/currency.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { cuesOf, NO_NAMES, ORGANIZATIONS } from "../lists/cues.ts";
import { numberOf } from "../lists/hashed.ts";
import {
  endsAsWords,
  isCommon,
  knowledge,
  placeNamed,
  properCase,
  stateNamed,
} from "../lists/knowledge.ts";
import { COMMON, FAMILY, GIVEN, PLAIN } from "../words/forms.ts";
import { fixtureAt, isVerb } from "../words/lines.ts";
import type { Sport } from "../words/sports.ts";
import { textAt, nameOf as textOf, type Word, wordBefore } from "../words/words.ts";
import type { Kind } from "./kinds.ts";
import type { Named } from "./named.ts";
import type { Parts } from "./parts.ts";

/** What a name in capitals is, and how it is written elsewhere. */
type Known = Pick<Named, "kind" | "name">;

// No known name in capitals has more words.
const LONGEST = 4;

/** The names in lines in capitals: those of `named`, of which `people` and `organizations` are parts too, and others. */
export function allInCapitals(
  candidates: readonly Candidate[],
  named: readonly Named[],
  { people, organizations }: Parts,
  sport: Sport | undefined,
): Named[] {
  const kinds = commonestKinds(named);
  const peopleInCapitals = new Set([...people].map((name) => name.toUpperCase()));
  for (const name of organizations)
    if ((sport === "teams" || canStand(name)) && !kinds.has(name.toUpperCase()))
      kinds.set(name.toUpperCase(), { kind: "organization", name });
  return candidates
    .filter(({ inCapitals }) => inCapitals)
    .flatMap((candidate) => namesInCapitals(candidate, kinds, peopleInCapitals));
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
function namesInCapitals(
  candidate: Candidate,
  kinds: ReadonlyMap<string, Known>,
  people: ReadonlySet<string>,
): Named[] {
  const { words, line } = candidate;
  const middle = fixtureAt(line);
  if (middle > 0) {
    if (candidate.from > 0) return [];
    // `BOSTON AT BALTIMORE`: a team, and where it plays.
    const where = /^at$/i.test(textAt(line, middle)) ? "place" : "organization";
    return [nameOf("organization", line.slice(0, middle)), nameOf(where, line.slice(middle + 1))];
  }
  if (isByline(candidate) && !kinds.has(candidate.name)) return [nameOf("person", words)];
  if (isListed(candidate)) return [nameOf("organization", words, kinds.get(candidate.name)?.name)];
  const named: Named[] = [];
  let at = 0;
  while (at < words.length) {
    const company = at > 0 || !isCut(candidate) ? companyEnd(words, at) : 0;
    if (company > 0) {
      named.push(companyIn(words.slice(at, company), kinds));
      at = company;
      continue;
    }
    let to = Math.min(words.length, at + LONGEST);
    let found: Named | undefined;
    for (; to > at && found === undefined; to -= 1)
      found = nameInCapitals(words, at, to, kinds, people);
    if (found === undefined) at += 1;
    else {
      if (found.kind !== "place" || !isOfEvent(candidate, at, to + 1)) named.push(found);
      at = to + 1;
    }
  }
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
  if (line[to]?.text !== "<" || line[to + 1]?.shape !== "CAPITALS") return at;
  while (at > 0 && ((words[at - 1] as Word).known & PLAIN) === 0) at -= 1;
  const begins =
    at > 0 ? isVerb((words[at - 1] as Word).small) : BEFORE.test(textAt(line, from - 1));
  return begins ? at : words.length;
}

const BEFORE = /^(?:AT|BY|FOR|FROM|IN|OF|ON|TO|WITH)$/;

// Not AG, CO, NV and SPA, which are an attorney general, a county, a state and a spa too.
const COMPANY = /^(?:BANCORP|BHD|CORP|INC|LTD|PLC)$/;
// What comes before one, beside verbs and words that are no names: UNIT TO BUY HARBOR STEEL CORP
const OUTSIDE = /^(?:OF|TO|UNIT|BUY|SELL|SUES?)$/;
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

/** Whether a line begins with a company and its ticker: `HARBOR FOODS CORP <HRBF.N> SETS SPLIT`. */
function isListed({ words, line, from, to }: Candidate): boolean {
  if (from > 0 || line[to]?.text !== "<" || words.length > LONGEST) return false;
  // HARBOR BUYS KESTREL <KSTL>
  const last = words.length - (((words.at(-1) as Word).cues & ORGANIZATIONS) === 0 ? 1 : 2);
  return words.slice(1, last).every(({ small }) => !isVerb(small));
}

const EVENTS = /^(?:OPEN|GRAND|MASTERS|MARATHON|NATIONS|SHIELD)$/i;

/** Whether words are of an event's name: `TOUR OF NORLAND`, `HARBOR OPEN`. */
function isOfEvent({ words, line, from }: Candidate, start: number, end: number): boolean {
  const of = wordBefore(line, from + start);
  const tour = wordBefore(line, from + start, 2);
  return (of?.small === "of" && tour?.small === "tour") || EVENTS.test(textAt(words, end));
}

const LONGEST_WRITER = 4;

// By ANN LEE and BOB HILL
function isByline({ words, line, from }: Candidate): boolean {
  if (line[0]?.small !== "by" || words.length < 2 || words.length > LONGEST_WRITER) return false;
  const before = line[from - 1]?.small ?? "";
  if (from > 1 && before !== "and" && before !== ",") return false;
  const name = properCase(textOf(words, 0, words.length));
  return words.every(({ shape }) => shape === "CAPITALS") && !knowledge().organizations.has(name);
}

function nameInCapitals(
  words: readonly Word[],
  from: number,
  to: number,
  kinds: ReadonlyMap<string, Known>,
  people: ReadonlySet<string>,
): Named | undefined {
  let name = (words[from] as Word).text;
  let allCapitals = words[from]?.shape === "CAPITALS";
  for (let at = from + 1; at < to; at += 1) {
    const { text, shape } = words[at] as Word;
    name += ` ${text}`;
    allCapitals &&= shape === "CAPITALS";
  }
  const upper = allCapitals ? name : name.toUpperCase();
  const known = kinds.get(upper);
  if (known !== undefined) return nameOf(known.kind, words.slice(from, to), known.name);
  if (to === from + 1 && people.has(upper)) return nameOf("person", words.slice(from, to));
  const kind = kindInCapitals(name, words, from, to);
  return kind && nameOf(kind, words.slice(from, to));
}

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
  } else if (to === from + 3 && BANK.test(name)) return "organization";
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

/** Whether a given name and a family name, neither of them a word or a place, are somebody's. */
function isFullName(first: Word, last: Word): boolean {
  return (
    (first.known & (GIVEN | PLAIN)) === GIVEN &&
    (last.known & (FAMILY | PLAIN)) === FAMILY &&
    placeNamed(properCase(first.text), false) === undefined
  );
}

const SHORT_FORM = /^(?![^AEIOU][AEIOU][^AEIOU]$)[A-Z]{3,6}$|^U\.N\.$/;
// Shorter words in capitals are short forms.
const SHORTEST = 4;

const BANK = /^BANK OF /i;
// HOUSE PASSES BILL
const CHAMBERS =
  /^(?:(?:SENATE|CONGRESS|FED)(?: |$)|HOUSE (?:BILL|BUDG|COMMI|DEMOC|PA[NS]|SPEAK|SUBC|VOTE))/i;
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
