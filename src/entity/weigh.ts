/** Candidates to kinds: the evidence of each, and of the same name elsewhere in the text. */

import type { Candidate } from "./candidates.ts";
import { type Clue, clueOf, type Reading, type Sport } from "./clue.ts";
import { TITLES } from "./cues.ts";
import { evidenceFor, isStorm, KINDS, type Kind, type Row } from "./evidence.ts";
import { isCommon, isPlain, knowledge, placeNamed, properCase } from "./knowledge.ts";
import { fixtureAt } from "./lines.ts";
import type { Word } from "./words.ts";

/** A candidate that is a name, with its kind. */
export interface Named {
  readonly kind: Kind;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What was seen of it; nothing of a name in capitals. */
  readonly clue?: Clue;
}

type Scores = Record<Kind, number>;

interface Weighed {
  readonly clue: Clue;
  readonly scores: Scores;
}

// Less evidence than this is none.
const LEAST = 1;
// How much the same name's evidence elsewhere counts, on the average.
const ELSEWHERE = 0.8;
// What it counts that a single name is part of a full one in the same text.
const PART_OF_PERSON = 4.5;
const PART_OF_ORGANIZATION = 2;
const PART_OF_STORM = 6;
// And that it is given in brackets for an organization.
const SHORT_FORM = 4;

/** What each candidate is; those that are no names are left out. */
export function weigh(
  candidates: readonly Candidate[],
  smallWords: () => ReadonlySet<string>,
  sport: Sport | undefined,
  own: ReadonlyMap<string, Kind>,
  shortForms: ReadonlySet<string>,
): Named[] {
  const readings = new Map<string, Reading>();
  const weighed = candidates
    .filter(({ loud }) => !loud)
    .map((candidate): Weighed => {
      const clue = clueOf(candidate, sport, readings);
      return { clue, scores: scoresOf(clue) };
    });
  const totals = addUp(weighed);
  const people = partsOfPeople(weighed);
  const organizations = partsOfOrganizations(weighed);
  const storms = new Set(
    weighed.filter(({ clue }) => isStorm(clue)).map(({ clue }) => clue.last.text),
  );
  const named: Named[] = [];
  for (const { clue, scores } of weighed) {
    const sum = withElsewhere(scores, totals.get(clue.name) as Total);
    if (clue.count === 1 && people.has(clue.name)) sum.person += PART_OF_PERSON;
    if (clue.count === 1 && organizations.has(clue.name)) sum.organization += PART_OF_ORGANIZATION;
    if (shortForms.has(clue.name)) sum.organization += SHORT_FORM;
    if (storms.has(clue.name)) sum.other += PART_OF_STORM;
    const mine = own.get(clue.name);
    const kind = mine ?? best(sum);
    if (kind === undefined || (mine === undefined && isSentenceWord(clue, sum[kind], smallWords)))
      continue;
    named.push({ kind, name: clue.name, start: clue.first.start, end: clue.last.end, clue });
  }
  // Most texts have no line in capitals.
  if (candidates.every(({ loud }) => !loud)) return named.sort((a, b) => a.start - b.start);
  const kinds = commonestKinds(named);
  const loudPeople = new Set([...people].map((name) => name.toUpperCase()));
  if (sport === "teams")
    for (const name of organizations)
      if (!kinds.has(name.toUpperCase()))
        kinds.set(name.toUpperCase(), { kind: "organization", name });
  for (const candidate of candidates)
    if (candidate.loud)
      for (const name of namesInCapitals(candidate, kinds, loudPeople)) named.push(name);
  return named.sort((a, b) => a.start - b.start);
}

/** What a name in capitals is, and how it is written elsewhere. */
type Known = Pick<Named, "kind" | "name">;

/** Names in capitals with the kind that each most often has. */
function commonestKinds(named: readonly Named[]): Map<string, Known> {
  const counts = new Map<string, number>();
  const kinds = new Map<string, Known>();
  for (const { name, kind } of named) {
    const loud = name.toUpperCase();
    const key = `${kind} ${loud}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count >= (counts.get(`${kinds.get(loud)?.kind} ${loud}`) ?? 0))
      kinds.set(loud, { kind, name });
  }
  return kinds;
}

function scoresOf(clue: Clue): Scores {
  const sums = [0, 0, 0, 0];
  const rows = evidenceFor(clue);
  // By their numbers, and not by their names: every name of a text is asked for every reason.
  for (let at = 0; at < rows.length; at += 1) {
    const { kindAt, weight, holds } = rows[at] as Row;
    if (holds(clue)) (sums[kindAt] as number) += weight;
  }
  const [person = 0, organization = 0, place = 0, other = 0] = sums;
  return { person, organization, place, other };
}

/** Why a name is of its kind: the reasons that speak for it. */
export function reasonsFor(clue: Clue, kind: Kind): string[] {
  return evidenceFor(clue)
    .filter(({ kindAt, weight, holds }) => KINDS[kindAt] === kind && weight > 0 && holds(clue))
    .map(({ reason }) => reason);
}

interface Total {
  readonly scores: Scores;
  count: number;
}

function addUp(weighed: readonly Weighed[]): Map<string, Total> {
  const totals = new Map<string, Total>();
  for (const { clue, scores } of weighed) {
    const total = totals.get(clue.name);
    if (total === undefined) totals.set(clue.name, { scores: { ...scores }, count: 1 });
    else {
      for (const kind of KINDS) total.scores[kind] += scores[kind];
      total.count += 1;
    }
  }
  return totals;
}

function withElsewhere(scores: Scores, { scores: all, count }: Total): Scores {
  const share = count === 1 ? 0 : ELSEWHERE / (count - 1);
  const { person, organization, place, other } = scores;
  return {
    person: person + share * (all.person - person),
    organization: organization + share * (all.organization - organization),
    place: place + share * (all.place - place),
    other: other + share * (all.other - other),
  };
}

function best(scores: Scores): Kind | undefined {
  let kind: Kind | undefined;
  for (const one of KINDS)
    if (scores[one] >= LEAST && (kind === undefined || scores[one] > scores[kind])) kind = one;
  return kind;
}

/** The family names of the people named in full; of `Moon Jae-in` the first word. */
function partsOfPeople(weighed: readonly Weighed[]): Set<string> {
  const parts = new Set<string>();
  for (const { clue, scores } of weighed) {
    if (clue.count < 2 || best(scores) !== "person") continue;
    parts.add(clue.last.text);
    if (/-[a-z]/.test(clue.last.text)) parts.add(clue.first.text);
  }
  return parts;
}

function partsOfOrganizations(weighed: readonly Weighed[]): Set<string> {
  const parts = new Set<string>();
  for (const { clue, scores } of weighed) {
    if (clue.count < 2 || best(scores) !== "organization") continue;
    parts.add(clue.first.text);
    // The Harbor Mariners are the Mariners.
    if (clue.sport === "teams" && clue.before === "the") parts.add(clue.last.text);
  }
  return parts;
}

// What a clear name has; a sentence's first word needs as much if it is a common one.
const CLEAR = 3;

/** Whether a name is only a sentence's first word. */
function isSentenceWord(
  { count, first, firstWord, plain }: Clue,
  score: number,
  smallWords: () => ReadonlySet<string>,
): boolean {
  if (count > 1 || !first.first || first.shape !== "Capital" || score >= CLEAR) return false;
  return (
    plain ||
    isPlain(firstWord) ||
    TITLES.has(firstWord.replace(/s$/, "")) ||
    smallWords().has(firstWord)
  );
}

// No known name in capitals has more words.
const LONGEST = 4;

/** The names of a line in capitals: those that the rest of the text has, and places. */
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
    const where = /^at$/i.test(line[middle]?.text ?? "") ? "place" : "organization";
    return [nameOf("organization", line.slice(0, middle)), nameOf(where, line.slice(middle + 1))];
  }
  const named: Named[] = [];
  let at = 0;
  while (at < words.length) {
    let to = Math.min(words.length, at + LONGEST);
    let found: Named | undefined;
    for (; to > at && found === undefined; to -= 1)
      found = nameInCapitals(words.slice(at, to), kinds, people);
    if (found === undefined) at += 1;
    else {
      named.push(found);
      at = to + 1;
    }
  }
  return named;
}

function nameInCapitals(
  words: readonly Word[],
  kinds: ReadonlyMap<string, Known>,
  people: ReadonlySet<string>,
): Named | undefined {
  const name = words.map(({ text }) => text).join(" ");
  const known = kinds.get(name.toUpperCase());
  if (known !== undefined) return { ...nameOf(known.kind, words), name: known.name };
  const kind = kindInCapitals(name, words, people);
  return kind && nameOf(kind, words);
}

function kindInCapitals(
  name: string,
  words: readonly Word[],
  people: ReadonlySet<string>,
): Kind | undefined {
  if (words.length === 1 && people.has(name.toUpperCase())) return "person";
  // Hurricane Milton Slams Coast
  if (words.length === 2 && STORM.test(name)) return "other";
  if (isCommon(name.toLowerCase())) return undefined;
  if (placeNamed(name, true) !== undefined) return "place";
  return name.length > 4 && knowledge().organizations.has(properCase(name))
    ? "organization"
    : undefined;
}

const STORM = /^(?:Hurricane|Typhoon|Cyclone) [A-Z]/i;

function nameOf(kind: Kind, words: readonly Word[]): Named {
  const written = words.map(({ text }) => text).join(" ");
  // Sea of Japan, in a headline in title case
  const isWritten = /^(?:[A-Z]\.)+$/.test(written) || / (?:of|the|and) /.test(written);
  const name = isWritten ? written : properCase(written);
  return { kind, name, start: (words[0] as Word).start, end: (words.at(-1) as Word).end };
}
