/** From a text to its entities, step by step. */

import type { Entity, Span } from "../model.ts";
import { withPlainBlanks } from "../text/plain-blanks.ts";
import type { Amount } from "./amounts/amount.ts";
import { amountsIn } from "./amounts/amounts.ts";
import { spelledIn } from "./amounts/spelled.ts";
import { type Candidate, candidatesOf, startingAt } from "./candidates/candidates.ts";
import { shortFormsIn } from "./candidates/shorts.ts";
import type { Kind } from "./evidence/kinds.ts";
import type { Named } from "./evidence/named.ts";
import { topicOf } from "./evidence/topic.ts";
import { weigh } from "./evidence/weigh.ts";
import { reasonsFor } from "./evidence/weights.ts";
import { describePeople } from "./resolve/belonging/belonging.ts";
import { placeGeorgia } from "./resolve/georgia.ts";
import { withGiven } from "./resolve/given.ts";
import { joinAcronyms, joinGivenNames, joinKoreas } from "./resolve/join.ts";
import { missedOf, outsideOf } from "./resolve/own.ts";
import { addReferences } from "./resolve/reference.ts";
import { resolve } from "./resolve/resolve.ts";
import { type Copy, copyOf } from "./words/copy.ts";
import { unwrapped } from "./words/paragraphs.ts";
import { smallWordsOf } from "./words/small-words.ts";
import { type Word, wordsOf } from "./words/words.ts";

/** The words of a line, and its position. */
interface Line extends Span {
  readonly words: readonly Word[];
}

/** What the user knows and wants. */
export interface TextOptions {
  /** The user's names, with their kinds. */
  readonly names?: Readonly<Record<string, Kind>> | undefined;
  /** Whether mentions have their reasons. */
  readonly explain?: boolean | undefined;
}

/**
 * The entities of a text; `given` are names that an article gives beside its text, and `places` those of its datelines
 * that are on no list.
 *
 * Names are compared with plain spaces in them, whichever blanks or line breaks the copy has, but mentions are as
 * written.
 */
export function readText(
  text: string,
  options: TextOptions,
  given: readonly Named[] = [],
  places: ReadonlyMap<string, Kind> = new Map(),
): Entity[] {
  const copy = unwrapped(copyOf(withPlainBlanks(text)));
  const entities = readPlain(copy, options, given, places);
  if (copy.text !== text)
    for (const { mentions, references = [] } of entities)
      for (const mention of [...mentions, ...references])
        mention.text = text.slice(mention.start, mention.end);
  return entities;
}

/** Each step goes through all lines before the next step begins, so that its code and data stay in the cache. */
function readPlain(
  copy: Copy,
  { names, explain }: TextOptions,
  given: readonly Named[],
  places: ReadonlyMap<string, Kind>,
): Entity[] {
  const { text } = copy;
  const shortForms = shortFormsIn(text);
  const lines = linesOf(copy);
  const amounts = figuresIn(copy, lines);
  const topic = topicOf(text, lines, amounts.filter(({ unit }) => unit).length);
  addSpelled(text, lines, amounts);
  const all: Candidate[] = [];
  const isSmallWord = smallWordsOf(text);
  const first = lines.find(({ words }) => words.length > 0);
  for (const line of lines) {
    // What else stands in headline case may be a table.
    const isPlain = line === first ? isSmallWord : undefined;
    // One by one, because a line can have more candidates than a call can have arguments.
    for (const candidate of candidatesOf(line.words, shortForms.bodies, topic.sport, isPlain))
      all.push(candidate);
  }
  const candidates = outside(all, amounts);
  const apart = amounts.filter(isApartFrom(candidates));
  const own = new Map<string, Kind>(
    Object.entries(names ?? {}).map(([name, kind]) => [withPlainBlanks(name).trim(), kind]),
  );
  const kinds = new Map([...places, ...own]);
  const weighed = weigh(copy, candidates, isSmallWord, topic, kinds, shortForms);
  const missed = missedOf(text, own, weighed, given);
  // A user's name replaces what it is in, a dateline's place does not: the Harbor Teachers Guild.
  const towns = outsideOf(missedOf(text, places, weighed, given), weighed);
  const found = withGiven(withGiven(weighed, towns), [...given, ...missed]);
  const reasonsOf = explain === true ? (one: Named) => whyNamed(one, own) : undefined;
  const resolved = joinAcronyms(resolve(text, found, apart, own, reasonsOf), own);
  const entities = joinKoreas(text, joinGivenNames(resolved, own));
  placeGeorgia(text, entities);
  addReferences(text, entities, describePeople(text, entities));
  return entities as readonly unknown[] as Entity[];
}

/** The lines of a text, each of which is a paragraph. */
function linesOf(copy: Copy): Line[] {
  const { text } = copy;
  const lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    lines.push({ words: wordsOf(copy, at, end), start: at, end });
    at = end + 1;
  }
  return lines;
}

/** The amounts in figures, and the addresses. */
function figuresIn(copy: Copy, lines: readonly Line[]): Amount[] {
  const { text } = copy;
  const addresses = { mail: text.includes("@"), web: /:\/\/|www\./.test(text) };
  const amounts: Amount[] = [];
  for (const { start, end } of lines) amountsIn(copy, start, end, addresses, amounts);
  return amounts;
}

/** Adds the amounts in words where they belong. */
function addSpelled(text: string, lines: readonly Line[], amounts: Amount[]): void {
  const { length } = amounts;
  for (const { words } of lines) spelledIn(text, words, amounts);
  // Most texts have none, and the others are in order.
  if (amounts.length > length) amounts.sort((a, b) => a.start - b.start);
}

/** The reasons for the kind of a name. */
function whyNamed(
  { clue, kind, name, seen = [[kind, "is in a byline or dateline"]] }: Named,
  own: ReadonlyMap<string, Kind>,
): string[] {
  if (own.has(name)) return ["is one of your names"];
  const elsewhere = seen.filter(([of]) => of === kind).map(([, reason]) => reason);
  return [...(clue ? reasonsFor(clue, kind) : []), ...new Set(elsewhere)];
}

/**
 * The candidates that do not begin inside an amount, since nothing in `5 million U.S. dollars` is a place; a run of
 * capitals without the words of one: `HARBOR` of `5 MLN DLR HARBOR ISSUE`.
 */
function outside(
  candidates: readonly Candidate[],
  amounts: readonly Amount[],
): readonly Candidate[] {
  if (amounts.length === 0) return candidates;
  let next = 0;
  return candidates.flatMap((candidate) => {
    const { words, inCapitals } = candidate;
    const start = (words[0] as Word).start;
    while (next < amounts.length && (amounts[next] as Amount).end <= start) next += 1;
    const amount = amounts[next];
    if (amount === undefined || start < amount.start) return [candidate];
    const after = inCapitals ? words.findIndex((word) => word.start >= amount.end) : -1;
    return after < 0 ? [] : [startingAt(candidate, after)];
  });
}

/** Whether an amount is no part of a name: `04 won` of `Schalke 04 won`. Call it with the amounts in order. */
function isApartFrom(candidates: readonly Candidate[]): (amount: Amount) => boolean {
  let next = 0;
  return ({ start }) => {
    while (endOf(candidates[next]) <= start) next += 1;
    return ((candidates[next]?.words[0] as Word | undefined)?.start ?? start) >= start;
  };
}

function endOf(candidate: Candidate | undefined): number {
  return candidate?.words.at(-1)?.end ?? Number.POSITIVE_INFINITY;
}
