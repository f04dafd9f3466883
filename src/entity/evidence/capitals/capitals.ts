/** Names in lines in capitals: those that the rest of the text has, and places. */

import { canBegin } from "../../candidates/begin.ts";
import type { Candidate } from "../../candidates/candidates.ts";
import { knowledge } from "../../lists/knowledge.ts";
import { properCase } from "../../lists/proper-case.ts";
import { fixtureAt, isAct } from "../../words/lines.ts";
import type { Sport } from "../../words/sports.ts";
import { nameOf, textAt, type Word, wordBefore } from "../../words/words.ts";
import type { Named } from "../named.ts";
import type { Parts } from "../parts.ts";
import { companyEnd, isBracketed, isCut, isSubject, listedIn, tickerStart } from "./companies.ts";
import { type Elsewhere, elsewhereOf, type Known } from "./known.ts";
import { asNamed, ELSEWHERE, nameInCapitals } from "./looked-up.ts";

/** The names in lines in capitals: those of `named`, of which `parts` are parts, and others. */
export function allInCapitals(
  candidates: readonly Candidate[],
  named: readonly Named[],
  parts: Parts,
  sport: Sport | undefined,
): Named[] {
  const elsewhere = elsewhereOf(named, parts, sport);
  return candidates
    .filter((candidate) => candidate.inCapitals)
    .flatMap((candidate) => namesInCapitals(candidate, elsewhere, sport));
}

const FIXTURE = "is in a fixture";

// No known name in capitals has more words.
const LONGEST = 4;

/** The names in a stretch of a line in capitals. */
function namesInCapitals(
  candidate: Candidate,
  elsewhere: Elsewhere,
  sport: Sport | undefined,
): Named[] {
  const { words, line, from } = candidate;
  const middle = fixtureAt(line);
  // Not: STRIKE AT HARBOR CONTINUES
  if (middle > 0 && (sport !== undefined || !isAct(line.at(-1) as Word))) {
    if (from > 0) return [];
    // `BOSTON AT BALTIMORE`: a team, and where it plays.
    const where = /^at$/i.test(textAt(line, middle)) ? "place" : "organization";
    return [
      asNamed("organization", line.slice(0, middle), FIXTURE),
      asNamed(where, line.slice(middle + 1), FIXTURE),
    ];
  }
  const writers = writersIn(candidate);
  if (writers.length > 0)
    return writers.map((writer) => asNamed("person", writer, "is in a byline"));
  const { kinds } = elsewhere;
  if (isBracketed(candidate)) return [companyIn(words, kinds)];
  const listed = listedIn(candidate, elsewhere);
  const named = lookedUp(candidate, listed?.from ?? words.length, elsewhere);
  if (listed !== undefined)
    return [...named, companyIn(words.slice(listed.from, listed.to), kinds)];
  const start = tickerStart(candidate);
  const isFree = (named.at(-1)?.end ?? 0) < (words[start]?.start ?? 0);
  return isFree ? [...named, companyIn(words.slice(start), kinds)] : named;
}

/** The names among the words before `end`, from left to right, the longest first. */
function lookedUp(candidate: Candidate, end: number, elsewhere: Elsewhere): Named[] {
  const { words, line, from } = candidate;
  const named: Named[] = [];
  let at = 0;
  while (at < end) {
    const company = at > 0 || !isCut(candidate) ? companyEnd(words, at) : 0;
    if (company > 0) {
      named.push(companyIn(words.slice(at, company), elsewhere.kinds));
      at = company;
      continue;
    }
    const isOpen = canBegin(line, from + at);
    let to = Math.min(end, at + LONGEST) + 1;
    let found: Named | undefined;
    while (to > at + 1 && found === undefined) {
      to -= 1;
      if (isOpen || to > at + 1) found = nameInCapitals(words, at, to, elsewhere, isOpen);
    }
    if (found === undefined && from + at === 0 && isSubject(line, elsewhere.leads))
      found = asNamed("organization", words.slice(0, 1), ELSEWHERE);
    if (found === undefined) at += 1;
    else {
      const isEvent =
        found.kind === "organization"
          ? textAt(words, to) === "CUP"
          : found.kind === "place" && isOfEvent(candidate, at, to);
      if (!isEvent) named.push(found);
      at = to;
    }
  }
  return named;
}

function companyIn(words: readonly Word[], kinds: ReadonlyMap<string, Known>): Named {
  const known = kinds.get(nameOf(words, 0, words.length));
  return asNamed("organization", words, "has a company's form or ticker", known?.name);
}

const EVENTS = /^(?:CUP|OPEN|GRAND|MASTERS|MARATHON|NATIONS|SHIELD)$/i;

/** Whether words are of an event's name: `TOUR OF NORLAND`, `HARBOR OPEN`. */
function isOfEvent({ words, line, from }: Candidate, start: number, end: number): boolean {
  const of = wordBefore(line, from + start);
  const tour = wordBefore(line, from + start, 2);
  return (of?.small === "of" && tour?.small === "tour") || EVENTS.test(textAt(words, end));
}

const LONGEST_WRITER = 4;

/** The writers of a byline in capitals: `By ANN LEE and BOB HILL`. */
function writersIn({ words, line, from }: Candidate): Word[][] {
  if (line[0]?.small !== "by" || (from > 1 && !/^(?:,|and)$/.test(textAt(line, from - 1))))
    return [];
  const writers: Word[][] = [[]];
  for (const word of from > 0 ? words : words.slice(1))
    if (word.small === "and") writers.push([]);
    else writers.at(-1)?.push(word);
  return writers.every(isWriter) ? writers : [];
}

function isWriter(words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > LONGEST_WRITER) return false;
  const name = properCase(nameOf(words, 0, words.length));
  return words.every(({ shape }) => shape === "CAPITALS") && !knowledge().organizations.has(name);
}
