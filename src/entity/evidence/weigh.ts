/** Decides the kinds of candidates, by the evidence for each and for the same name elsewhere in the text. */

import { currencyOf } from "../amounts/currency.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { FORM } from "../candidates/joins.ts";
import type { ShortForms } from "../candidates/shorts.ts";
import {
  BEFORE_ORGANIZATIONS,
  BEFORE_PLACES,
  BELONGINGS,
  BODY_NOUNS,
  CONTEST,
  cuesOf,
  MOVES,
  ORGANIZATIONS,
  PARTICLES,
  SAYING,
  TITLES,
} from "../lists/cues.ts";
import { numberIn } from "../lists/hashed.ts";
import { isCommon, knowledge, placeNamed } from "../lists/knowledge.ts";
import { BODY_HEADS, COMPANY_FORMS, COUNTIES } from "../lists/parts.ts";
import type { Copy } from "../words/copy.ts";
import { type Form, PLAIN } from "../words/forms.ts";
import { nameOf, type Word, wordBefore } from "../words/words.ts";
import { DOES } from "./around/neighbors.ts";
import { listsOf } from "./beside.ts";
import { LINE, TOWARDS, UNKNOWN } from "./bits.ts";
import { type Known, namesInCapitals } from "./capitals.ts";
import { type Clue, clueOf } from "./clue.ts";
import { KINDS, type Kind } from "./kinds.ts";
import type { Named, Seen } from "./named.ts";
import { isStorm } from "./names/others.ts";
import { isChinese, isSurname } from "./people.ts";
import { type Reading, readingOf, type Sport } from "./reading.ts";
import type { Topic } from "./topic.ts";
import { weightsOf, weightsOfName } from "./weights.ts";

/** A candidate's evidence, and what all the places of its name have. */
interface Weighed {
  readonly clue: Clue;
  /** By the indexes of the kinds. */
  readonly scores: readonly number[];
  readonly everywhere: Everywhere;
}

/** A name of the text, looked up once, with the evidence of all its occurrences. */
interface Everywhere {
  readonly reading: Reading;
  readonly ofName: readonly number[];
  readonly scores: number[];
  count: number;
}

const [PERSON, ORGANIZATION, PLACE, OTHER] = [0, 1, 2, 3] as const;

// Less evidence than this does not count.
const LEAST = 1;
// How much the average evidence for the same name elsewhere counts.
const ELSEWHERE = 0.8;
// And that of the name beside it in a list.
const BESIDE = 0.2;
// What it counts that a single name is part of a full one in the same text.
const PART_OF_PERSON = 4.5;
// And more in sports reports, where companies seldom act: more than a known organization has.
const IN_GAMES = 2;
const GIVEN_OF_PERSON = 2;
const PART_OF_ORGANIZATION = 2;
const PART_OF_COMPANY = 4;
const FRONT_OF_ORGANIZATION = 6;
// More than that a name begins and ends as people's do, less than that with a role before or after it.
const STEM_OF_COMPANY = 7;
// More than that two words look like a person, less than a given name.
const UNIT_OF_COMPANY = 2.5;
const PART_OF_STORM = 9;
// The weight of being introduced in brackets as the short form of an organization.
const SHORT_FORM = 4;

/** The kind of each candidate. Those that are not names are left out. */
export function weigh(
  copy: Copy,
  candidates: readonly Candidate[],
  isSmallWord: (word: string) => boolean,
  { sport, isOfMarkets }: Topic,
  own: ReadonlyMap<string, Kind>,
  shortForms: ShortForms,
): Named[] {
  const weighed = lookAt(copy, candidates, sport);
  const parts = partsOf(weighed);
  const goesOn = listsOf(weighed.map(({ clue }) => clue.candidate));
  const named: Named[] = [];
  const listed = sport === undefined ? LISTED_PLACES : LISTED_IN_SPORT;
  let isIn = false;
  for (let at = 0; at < weighed.length; at += 1) {
    const { clue, scores, everywhere } = weighed[at] as Weighed;
    const { name } = clue;
    const sums = withElsewhere(clue, scores, everywhere);
    const seen: Seen[] = [];
    const isListed = goesOn(at);
    // in Ceesje, Phnom Torvan and Mirkov, but not: In Paris, Kessler and Torvald
    const isNew = isUnknown(clue);
    const begins = listed.test(clue.before) && bestOf(sums) === PLACE;
    isIn = isNew && !clue.reading.family && (isListed ? isIn : begins);
    if (isListed && isIn && !clue.plain) see(sums, PLACE, 2.5, "stands in a list of places", seen);
    const isBare = clue.count === 1 && isNew && !clue.plain && bestOf(sums) < 0;
    if (isListed) addBeside(sums, (weighed[at - 1] as Weighed).scores, isBare, seen);
    if (goesOn(at + 1)) addBeside(sums, (weighed[at + 1] as Weighed).scores, isBare, seen);
    if (isOfMarkets && isNew && mayBeAny(clue, sums)) {
      add(sums, PERSON, -1);
      see(sums, ORGANIZATION, 1, "is unknown, in a report of markets", seen);
    }
    if (clue.count === 1) {
      if (parts.people.has(name))
        see(sums, PERSON, PART_OF_PERSON + (isPlayer(clue) ? IN_GAMES : 0), OF_FULL, seen);
      else if (clue.place === undefined && parts.givens.has(name))
        see(sums, PERSON, GIVEN_OF_PERSON, OF_FULL, seen);
      // Swiss shares are not those of the Swiss Bank Corp.
      if (parts.organizations.has(name) && clue.nation === undefined)
        see(
          sums,
          ORGANIZATION,
          parts.companies.has(name) ? PART_OF_COMPANY : PART_OF_ORGANIZATION,
          OF_FULL,
          seen,
        );
      if (parts.storms.has(name)) see(sums, OTHER, PART_OF_STORM, OF_FULL, seen);
    } else if (parts.people.has(name)) see(sums, PERSON, PART_OF_PERSON, OF_FULL, seen);
    else if (
      parts.companies.has(name) &&
      canShorten(clue) &&
      !(clue.given && LIVES.test(clue.after))
    )
      see(sums, ORGANIZATION, STEM_OF_COMPANY, OF_FULL, seen);
    else if (parts.organizations.has(name) && canShorten(clue) && !clue.given)
      see(sums, ORGANIZATION, FRONT_OF_ORGANIZATION, OF_FULL, seen);
    else if (parts.companies.has(clue.first.text) && !FORM.test(clue.last.text))
      see(sums, ORGANIZATION, UNIT_OF_COMPANY, "begins as a company of the text does", seen);
    if (shortForms.things.size > 0 && shortForms.things.has(name)) continue;
    if (shortForms.bodies.has(name))
      see(sums, ORGANIZATION, SHORT_FORM, "is introduced as a short form", seen);
    const mine = own.size === 0 ? undefined : own.get(name);
    const best = bestOf(sums);
    const kind = mine ?? KINDS[best];
    if (kind === undefined) continue;
    const isOfFull = (parts.people.has(name) || parts.organizations.has(name)) && acts(clue);
    if (mine === undefined && !isOfFull && isSentenceWord(clue, sums[best] as number, isSmallWord))
      continue;
    const { line, from, to } = clue.candidate;
    const front = kind === "person" ? frontOf(line, from, to, parts.people) : from;
    named.push({
      kind,
      name: front < from ? nameOf(line, front, to) : name,
      start: (line[front] as Word).start,
      end: clue.last.end,
      clue,
      seen,
    });
  }
  // Most texts have no line in capitals.
  if (weighed.length === candidates.length) return named;
  const kinds = commonestKinds(named);
  const peopleInCapitals = new Set([...parts.people].map((name) => name.toUpperCase()));
  for (const name of parts.organizations)
    if ((sport === "teams" || canStand(name)) && !kinds.has(name.toUpperCase()))
      kinds.set(name.toUpperCase(), { kind: "organization", name });
  for (const candidate of candidates)
    if (candidate.inCapitals)
      for (const name of namesInCapitals(candidate, kinds, peopleInCapitals)) named.push(name);
  return named.sort((a, b) => a.start - b.start);
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

// What is before a list of places: in Ceesje, Torvan and Mirkov | villagers at Ceesje and Torvan. Teams play at others.
const LISTED_PLACES = /^(?:in|at|near|around)$/;
const LISTED_IN_SPORT = /^in$/;

/** Whether nothing tells of a name, on no line of its own: no list, no title, no role, no dash of a line that signs. */
function isUnknown({
  given,
  place,
  nation,
  reading,
  candidate,
  bits,
  beforeCues,
  before,
}: Clue): boolean {
  return (
    !given &&
    reading.state === undefined &&
    place === undefined &&
    nation === undefined &&
    candidate.title === undefined &&
    (bits & LINE) === 0 &&
    (beforeCues & TITLES) === 0 &&
    before !== "-" &&
    before !== "by"
  );
}

// Bankruptcy, Additional
const WORD_ENDINGS = /(?:ional|[ct]y|ment)$/;

/** Whether what little is known of a name is that it can be a person's, or a place's after `of`, `to` or `from`. */
function mayBeAny({ plain, first, bits }: Clue, sums: readonly number[]): boolean {
  const best = bestOf(sums);
  if (best >= 0 || plain) return best === PERSON || (best === PLACE && (bits & TOWARDS) !== 0);
  return (sums[PERSON] as number) > 0 && !WORD_ENDINGS.test(first.small);
}

/** Whether a family name can be that of a player: it is in a sports report, no word and no nationality. */
function isPlayer({ sport, plain, nation }: Clue): boolean {
  return sport !== undefined && !plain && nation === undefined;
}

// The founder of Ann Lee Holdings Corp.: Ann Lee died
const LIVES = /^(?:died|married|resigned|retired|who)$/;

/** Whether several words can be those that an organization's name begins with: no place's, nobody's. */
function canShorten({ place, nation, first, last, candidate: { title } }: Clue): boolean {
  return (
    place === undefined &&
    nation === undefined &&
    title === undefined &&
    (first.cues & BEFORE_PLACES) === 0 &&
    (last.parts & COUNTIES) === 0
  );
}

/** The evidence of the candidates that are not in lines in capitals or headline case. */
function lookAt(
  { units }: Copy,
  candidates: readonly Candidate[],
  sport: Sport | undefined,
): Weighed[] {
  // Each step goes through all candidates before the next step begins, so that its code and data stay in the cache.
  const quiet = candidates.filter(({ inCapitals }) => !inCapitals);
  // By the hashes of the names.
  const names = new Map<number, Everywhere>();
  const everywheres = quiet.map((candidate) => everywhereOf(units, candidate, sport, names));
  const clues = quiet.map((candidate, at) =>
    clueOf(candidate, (everywheres[at] as Everywhere).reading),
  );
  return clues.map((clue, index) => {
    const everywhere = everywheres[index] as Everywhere;
    const scores = weightsOf(clue, everywhere.ofName);
    everywhere.count += 1;
    for (let at = 0; at < scores.length; at += 1) add(everywhere.scores, at, scores[at] as number);
    return { clue, scores, everywhere };
  });
}

function everywhereOf(
  units: Uint16Array,
  { name, words }: Candidate,
  sport: Sport | undefined,
  names: Map<number, Everywhere>,
): Everywhere {
  const { start } = words[0] as Word;
  const number = numberIn(units, start, start + name.length);
  let slot = number;
  let known = names.get(slot);
  // Two names can have the same hash.
  while (known !== undefined && known.reading.name !== name) {
    slot += 1;
    known = names.get(slot);
  }
  if (known !== undefined) return known;
  const reading = readingOf(name, number, words, sport);
  const found = { reading, ofName: weightsOfName(reading), scores: [0, 0, 0, 0], count: 0 };
  names.set(slot, found);
  return found;
}

function add(sums: number[], at: number, weight: number): void {
  (sums[at] as number) += weight;
}

const OF_FULL = "is part of a full name in the text";

/** Adds what the rest of the text shows, and notes it. */
function see(sums: number[], kindAt: number, weight: number, reason: string, seen: Seen[]): void {
  add(sums, kindAt, weight);
  seen.push([KINDS[kindAt] as Kind, reason]);
}

/** Adds what speaks for the kind of the name beside one, and against others; more if that is all that there is. */
function addBeside(sums: number[], scores: readonly number[], isBare: boolean, seen: Seen[]): void {
  const best = bestOf(scores);
  if (best < 0) return;
  seen.push([KINDS[best] as Kind, "stands in a list with such a name"]);
  for (let at = 0; at < sums.length; at += 1) {
    const score = scores[at] as number;
    if (at === best || score < 0) add(sums, at, BESIDE * score);
  }
  if (isBare) add(sums, best, LEAST / 2);
}

/**
 * The evidence for a name, with that of its other occurrences. One of which nothing is known is of one kind all through
 * the text, but the clubs of a sports report can be places too.
 */
function withElsewhere(
  { bits, sport }: Clue,
  scores: readonly number[],
  { scores: all, count }: Everywhere,
): number[] {
  if (count === 1) return [...scores];
  if ((bits & UNKNOWN) !== 0 && sport === undefined)
    return all.map((score) => ((1 + ELSEWHERE) / count) * score);
  const share = ELSEWHERE / (count - 1);
  return scores.map((score, at) => score + share * ((all[at] as number) - score));
}

/** The index of the kind with the most evidence, or -1 if no kind has enough. */
function bestOf(scores: readonly number[]): number {
  let best = -1;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    if (score >= LEAST && (best < 0 || score > (scores[best] as number))) best = at;
  }
  return best;
}

/** Short names that are parts of full ones. */
interface Parts {
  /** The family names of the people; of `Seo Min-jun` the first word. */
  readonly people: Set<string>;
  /** The given names of people. */
  readonly givens: Set<string>;
  /** The first words of organizations, and other short names of theirs. */
  readonly organizations: Set<string>;
  /** The first words of companies, and their names without their forms. */
  readonly companies: Set<string>;
  /** The last words of the names of storms. */
  readonly storms: Set<string>;
}

function partsOf(weighed: readonly Weighed[]): Parts {
  const [people, givens] = [new Set<string>(), new Set<string>()];
  const [organizations, companies] = [new Set<string>(), new Set<string>()];
  const storms = new Set<string>();
  for (const { clue, scores } of weighed) {
    if (clue.count < 2) continue;
    const { first, last, sport, before } = clue;
    const best = bestOf(scores);
    if (best === PERSON) {
      people.add(last.text);
      if (last.text.charAt(2) === "-" && /^[ae]l-/i.test(last.text))
        people.add(last.text.slice("al-".length));
      if (clue.given && !clue.reading.commonFirst) givens.add(first.text);
      const middle = clue.count === 3 ? (clue.reading.words[1] as Form).text : "";
      if (isSurname(middle)) people.add(middle);
      addFamily(clue.reading.words, people);
      if (
        (last.text.includes("-") && /-[a-z]/.test(last.text)) ||
        (clue.count === 2 && isChinese([first.small, last.small]))
      )
        people.add(first.text);
    } else if (best === ORGANIZATION) {
      // Prague shares are not those of the Prague Newsroom.
      if (!/^(?:newsroom|bureau)$/.test(last.small)) organizations.add(first.text);
      if (FORM.test(last.text)) {
        const lead = leadOf(clue);
        organizations.add(lead);
        companies.add(lead).add(stemOf(clue));
      }
      // Its first two words, and all but its form; but not those of the Quang Tri Committee
      if (clue.count > 2 && (last.parts & BODY_HEADS) === 0) {
        const second = clue.reading.words[1] as Form;
        if (second.shape === "Capital") organizations.add(`${first.text} ${second.text}`);
        if (clue.count > 3 && (last.parts & COMPANY_FORMS) !== 0)
          organizations.add(clue.name.slice(0, -last.text.length).replace(/,? $/, ""));
      }
      if (clue.count === 2 && (first.cues & BEFORE_ORGANIZATIONS) !== 0)
        organizations.add(last.text);
      // The Harbor Mariners are the Mariners. The Norland Rugby Union is not the Union.
      const isNickname = before === "the" || isClubForm(first) || (last.cues & ORGANIZATIONS) !== 0;
      if (sport === "teams" && isNickname && (last.cues & BODY_NOUNS) === 0)
        organizations.add(last.text);
    }
    if (isStorm(clue.reading.words)) storms.add(last.text);
  }
  return { people, givens, organizations, companies, storms };
}

/** Adds the family name with its particles, as it begins a sentence too: `ten Hag`, `Ten Hag`, `Al-Assad`. */
function addFamily(words: readonly Form[], people: Set<string>): void {
  const from = words.findIndex(({ cues }, at) => at > 0 && (cues & PARTICLES) !== 0);
  const name = words
    .slice(from < 0 ? -1 : from)
    .map(({ text }) => text)
    .join(" ");
  people.add(name).add(name.charAt(0).toUpperCase() + name.slice(1));
}

/** Where a family name begins with the particles that a person in the text has before it: `the coach ten Hag`. */
function frontOf(
  line: readonly Word[],
  from: number,
  to: number,
  people: ReadonlySet<string>,
): number {
  let front = from;
  while (((wordBefore(line, front)?.cues ?? 0) & PARTICLES) !== 0) front -= 1;
  return front < from && people.has(nameOf(line, front, to)) ? front : from;
}

/** What a company's name begins with, but for initials: `Kessel` of `A.B. Kessel Group`. */
function leadOf({ first, reading: { words } }: Clue): string {
  return (words.find(({ text }) => !text.endsWith(".")) ?? first).text;
}

/** What a company's name has between a word for what it is and its forms: `Bell Garrick` of `Bell Garrick Holdings Ltd`. */
function stemOf({ first, reading: { words, count } }: Clue): string {
  let end = count;
  while (end > 1 && ((words[end - 1] as Form).parts & COMPANY_FORMS) !== 0) end -= 1;
  const from = (first.cues & BEFORE_ORGANIZATIONS) !== 0 && end > 2 ? 1 : 0;
  return words
    .slice(from, end)
    .map(({ text }) => text)
    .join(" ");
}

// FC Harbor, VfB Harbor
function isClubForm({ text, cues }: Word): boolean {
  return (cues & BEFORE_ORGANIZATIONS) !== 0 || /^[A-Z][a-z]?[A-Z]$/.test(text);
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

// A clear name has this much evidence. A sentence's first word needs as much if it is a common one.
const CLEAR = 3;

const ACTS = /^(?:and|wins|faces|leads|owns|sees|says|,)$/;

/** Whether what follows shows that a word names somebody: `Brown was late`, `Brown's plan`, but not `Brown bears`. */
function acts({ after, afterCues, sport }: Clue): boolean {
  const isVerb = (afterCues & (SAYING | CONTEST | MOVES)) !== 0 || DOES.test(after);
  return isVerb || ACTS.test(after) || sport !== undefined;
}

/** Whether a candidate is only the first word of a sentence. */
function isSentenceWord(
  { count, first, plain }: Clue,
  score: number,
  isSmallWord: (word: string) => boolean,
): boolean {
  if (count > 1 || !first.first || first.shape !== "Capital" || score >= CLEAR) return false;
  return (
    plain ||
    (first.known & PLAIN) !== 0 ||
    (cuesOf(first.small.replace(/s$/, "")) & TITLES) !== 0 ||
    (first.cues & BELONGINGS) !== 0 ||
    isSmallWord(first.small)
  );
}
