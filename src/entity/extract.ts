/** The public function that finds people, organizations, places and amounts. */

import { textOrArticle } from "../check/article.ts";
import { flag, optionsOf } from "../check/values.ts";
import type { Article, DeepReadonly, Entity, Headline, NameKind, Span } from "../model.ts";
import { isPlainLetter } from "../text/words.ts";
import type { Amount } from "./amounts/amount.ts";
import { amountsIn } from "./amounts/amounts.ts";
import { spelledIn } from "./amounts/spelled.ts";
import { type Candidate, candidatesOf } from "./candidates/candidates.ts";
import { shortFormsIn } from "./candidates/shorts.ts";
import type { Kind } from "./evidence/kinds.ts";
import type { Named } from "./evidence/named.ts";
import { topicOf } from "./evidence/topic.ts";
import { weigh } from "./evidence/weigh.ts";
import { reasonsFor } from "./evidence/weights.ts";
import { cuesOf, OFFICES, ORGANIZATIONS, TITLES } from "./lists/cues.ts";
import { isCommon, placeNamed } from "./lists/knowledge.ts";
import { describePeople } from "./resolve/belonging.ts";
import { personName } from "./resolve/canonical.ts";
import { checkNames, ownNames } from "./resolve/own.ts";
import { addReferences } from "./resolve/reference.ts";
import { joinAcronyms, joinGivenNames, joinKoreas, resolve } from "./resolve/resolve.ts";
import { type Copy, copyOf } from "./words/copy.ts";
import { smallWordsOf } from "./words/small-words.ts";
import { type Word, wordsOf } from "./words/words.ts";

/** Options for extracting entities. */
export interface ExtractEntitiesOptions {
  /** Names that you supply, as written, with their kinds. They take precedence over everything else. */
  names?: Readonly<Record<string, NameKind>> | undefined;
  /** `true` adds to each mention the reasons for its type. */
  explain?: boolean | undefined;
}

/**
 * Finds the people, organizations, places, other names, amounts of money, percentages, quantities, and mail and web
 * addresses in a text or an article.
 *
 * Mentions of the same entity are grouped: a surname with the person named in full, a short form with the organization
 * that it is introduced for, `U.S.` with `United States`.
 *
 * The type of a name is decided by weighing its words, the bundled lists, the surrounding text, and the other
 * occurrences of the name; the option `explain` shows the reasons. Runs in time linear in the length of the text.
 *
 * @param input - A text, or an article, in which the headline, byline, dateline, paragraphs and digest items are
 *   searched.
 * @param options - See `ExtractEntitiesOptions`.
 * @returns The entities, in the order of their first mentions. Positions are UTF-16 offsets into the text; for an
 *   article, into the text that it was parsed from.
 * @throws TypeError if `input` is neither a string nor an article, or `options.names` is not an object.
 * @throws RangeError if a kind in `options.names` is none of the kinds of names, or a name has neither letter nor digit;
 *   the error's `path` names it.
 * @throws RangeError if an article was edited and not parsed again; the error's `path` names the node.
 * @example
 * ```ts
 * const entities = extractEntities("South Korean President Seo Min-jun met Ann Lee in Paris. Seo thanked Lee.");
 * entities.map(({ type, name, mentions }) => `${type}: ${name} (${mentions.length})`);
 * // => ["other: South Korean (1)", "person: Seo Min-jun (2)", "person: Ann Lee (2)", "place: Paris (1)"]
 * ```
 */
export function extractEntities(
  input: string | DeepReadonly<Article>,
  options: ExtractEntitiesOptions = {},
): Entity[] {
  const { names, explain = false } = optionsOf(options, "names explain");
  checkNames(names);
  flag(explain, "options.explain");
  if (typeof input === "string") return readText(input, options);
  const article = textOrArticle(input, "input");
  const base = article.offset;
  const given = [...bylineNames(article), ...datelineNames(article)];
  const entities = readText(textOf(article), withPlaces(options, given), given);
  placeDatelines(article, entities);
  if (base > 0) {
    for (const { mentions, references = [] } of entities) {
      for (const mention of [...mentions, ...references]) {
        mention.start += base;
        mention.end += base;
      }
    }
  }
  return entities;
}

/** The searched text of an article. Blanks replace what is not searched, so that positions stay the same. */
function textOf(article: Article): string {
  const { headline, byline, dateline, paragraphs, items, offset } = article;
  const nodes = [
    ...[headline, byline, dateline, ...paragraphs],
    ...items.flatMap((item) => [item.headline, item.dateline, ...item.paragraphs]),
  ];
  let text = "";
  for (const node of nodes) {
    if (node === undefined) continue;
    const words = wordsOfNode(node);
    const gap = node.start - offset - text.length;
    // A dateline's paragraph follows without a gap. Elsewhere the blanks end the line before, which could otherwise
    // seem to continue.
    text += " ".repeat(Math.max(0, gap - 1)) + (gap > 0 ? "\n" : "") + words;
  }
  return text;
}

/** The text of a node that is searched: of a headline, what follows its markers. */
function wordsOfNode(node: Headline | { raw: string } | { text: string }): string {
  if (!("raw" in node)) return node.text;
  if (!("markers" in node)) return node.raw;
  const at = node.raw.indexOf(node.text);
  return at < 0 ? node.raw : " ".repeat(at) + node.text;
}

/** The authors that the byline names. Those who are not named (`Our Correspondent`) and agencies are left out. */
function bylineNames({ byline, offset }: Article): Named[] {
  if (byline === undefined) return [];
  const { authors, raw, start } = byline;
  let from = 0;
  return authors.flatMap((author) => {
    const at = raw.indexOf(author, from);
    if (at < 0 || !isAuthor(author)) return [];
    from = at + author.length;
    const name = personName(author);
    const first = start - offset + at;
    return {
      kind: "person" as const,
      name,
      start: first,
      end: first + author.length,
      clue: undefined,
    };
  });
}

// Ann Lee, but not Our Correspondent, The Harbor Press, Business Writers, or dpa correspondents, which ends in a small
// word. Titles are read as in the text: Sen. Ann Lee. But Prince Lee and Major Hill are authors with such given names.
function isAuthor(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  const last = words.at(-1) as string;
  return (
    words.length > 1 &&
    words.some((word) => !isCommon(word)) &&
    !name.endsWith(` ${last}`) &&
    !/ of |\(/.test(name) &&
    (/^\w+ [^ ]+$/.test(name) || (cuesOf(words[0] as string) & TITLES) === 0) &&
    ((cuesOf(last) | cuesOf(last.replace(/s$/, ""))) & (ORGANIZATIONS | OFFICES)) === 0
  );
}

/** The names that datelines give: their places, in order, and their agencies. */
function datelineNames({ dateline, items, offset }: Article): Named[] {
  return [dateline, ...items.map((item) => item.dateline)].flatMap((one) => {
    if (one === undefined) return [];
    const raw = one.raw.toLowerCase();
    const given: Named[] = [];
    const add = (kind: "place" | "organization", name: string, at: number): void => {
      const start = one.start - offset + at;
      const end = start + name.length;
      const isFree = given.every((other) => other.end <= start || other.start >= end);
      if (at >= 0 && isFree) given.push({ kind, name, start, end, clue: undefined });
    };
    let from = 0;
    for (const { name } of one.places) {
      const at = raw.indexOf(name.toLowerCase(), from);
      add("place", name, at);
      if (at >= 0) from = at + name.length;
    }
    if (one.agency !== undefined)
      add("organization", one.agency, raw.lastIndexOf(one.agency.toLowerCase()));
    return given;
  });
}

/**
 * Adds the dateline's places that are on no list to the user's names, so that they are places elsewhere in the text
 * too.
 */
function withPlaces(
  options: ExtractEntitiesOptions,
  given: readonly Named[],
): ExtractEntitiesOptions {
  const unknown = given.filter(
    ({ kind, name }) => kind === "place" && placeNamed(name, false) === undefined,
  );
  const places = Object.fromEntries(unknown.map(({ name }) => [name, "place" as const]));
  return { ...options, names: { ...places, ...options.names } };
}

/** Merges the names found with those given, which replace whatever they overlap. */
function withGiven(names: readonly Named[], given: readonly Named[]): Named[] {
  const known = [...given].sort((a, b) => a.start - b.start);
  let next = 0;
  const apart = names.filter(({ start, end }) => {
    while (next < known.length && (known[next] as Named).end <= start) next += 1;
    return (known[next]?.start ?? end) >= end;
  });
  return [...apart, ...known].sort((a, b) => a.start - b.start);
}

/** Gives places that are on no list the country that a dateline implies. */
function placeDatelines(article: Article, entities: readonly Entity[]): void {
  const countries = new Map<string, string>();
  for (const { dateline } of [article, ...article.items])
    for (const { name, country } of dateline?.places ?? [])
      if (country !== undefined && !countries.has(name)) countries.set(name, country);
  for (const entity of entities) {
    const country = countries.get(entity.name);
    if (entity.type === "place" && country !== undefined) entity.country ??= country;
  }
}

/** The words of a line, and its position. */
interface Line extends Span {
  readonly words: readonly Word[];
}

function readText(
  text: string,
  { names, explain }: ExtractEntitiesOptions,
  given: readonly Named[] = [],
): Entity[] {
  const shortForms = shortFormsIn(text);
  const copy = copyOf(text);
  const addresses = { mail: text.includes("@"), web: text.includes("://") };
  // Each step goes through all lines before the next step begins, so that its code and data stay in the cache.
  const lines: Line[] = [];
  for (let at = 0; at < text.length; ) {
    const end = paragraphEnd(copy, at);
    lines.push({ words: wordsOf(copy, at, end), start: at, end });
    at = end + 1;
  }
  const amounts: Amount[] = [];
  for (const { start, end } of lines) amountsIn(copy, start, end, addresses, amounts);
  const figures = amounts.length;
  const topic = topicOf(text, lines, figures);
  for (const { words } of lines) spelledIn(text, words, amounts);
  // Most texts have no amount in words, and theirs are in order.
  if (amounts.length > figures) amounts.sort((a, b) => a.start - b.start);
  const all: Candidate[] = [];
  // One by one, because a line can have more candidates than a call can have arguments.
  for (const line of lines)
    for (const candidate of candidatesOf(text, line.words, shortForms.bodies)) all.push(candidate);
  const candidates = outside(all, amounts);
  const apart = amounts.filter(isApartFrom(candidates));
  const own = new Map<string, Kind>(Object.entries(names ?? {}));
  const weighed = weigh(copy, candidates, smallWordsOf(text), topic, own, shortForms);
  const known =
    own.size === 0 ? given : [...given, ...missedOf(ownNames(text, own), weighed, given)];
  const found = known.length === 0 ? weighed : withGiven(weighed, known);
  const reasons = ({ clue, kind, name, seen = [] }: Named): string[] =>
    own.has(name)
      ? ["is one of your names"]
      : clue === undefined
        ? ["is named like that elsewhere, or was supplied"]
        : [
            ...reasonsFor(clue, kind),
            ...new Set(seen.filter(([of]) => of === kind).map(([, reason]) => reason)),
          ];
  const entities = joinKoreas(
    text,
    joinGivenNames(
      joinAcronyms(resolve(text, found, apart, explain === true ? reasons : undefined)),
    ),
  );
  addReferences(text, entities, describePeople(text, entities));
  return entities as readonly unknown[] as Entity[];
}

/** The candidates that do not begin inside an amount: nothing in `5 million U.S. dollars` is a place. */
function outside(
  candidates: readonly Candidate[],
  amounts: readonly Amount[],
): readonly Candidate[] {
  if (amounts.length === 0) return candidates;
  let next = 0;
  return candidates.filter(({ words }) => {
    const start = (words[0] as Word).start;
    while (next < amounts.length && (amounts[next] as Amount).end <= start) next += 1;
    return start < (amounts[next]?.start ?? start + 1);
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

/** The user's names that were not found as such and do not overlap with the dateline's names. */
function missedOf(
  own: readonly Named[],
  found: readonly Named[],
  given: readonly Named[],
): Named[] {
  const there = new Map(found.map(({ start, end }) => [start, end]));
  return own.filter(
    ({ start, end }) =>
      there.get(start) !== end && given.every((one) => one.end <= start || one.start >= end),
  );
}

// A line longer than this that breaks off inside a sentence continues on the next line.
const LONG_LINE = 55;
// No paragraph of copy is longer. This keeps a hard-wrapped book from being read as one line.
const LONGEST = 4000;

function paragraphEnd(copy: Copy, start: number): number {
  const { text } = copy;
  let from = start;
  for (;;) {
    const end = text.indexOf("\n", from);
    if (end < 0) return text.length;
    const goesOn = end - from > LONG_LINE && end - start < LONGEST && isInside(copy, from, end);
    if (!goesOn) return end;
    from = end + 1;
  }
}

function isInside({ text, units }: Copy, start: number, end: number): boolean {
  const before = units[end - 1] as number;
  const isOpen =
    before === 44 || isPlainLetter(before) || (before === 46 && isShort(text, start, end));
  if (!(isOpen && isPlainLetter(units[end + 1] as number))) return false;
  OPENING.lastIndex = end + 1;
  if (OPENING.test(text) || hadRoom(text, start, end)) return false;
  return !(isItem(text, start) && isItem(text, end + 1));
}

// A name follows: then Norland Gov.
const ABBREVIATED = / (?:Col|Dr|G(?:en|ov)|Lt|M(?:aj|rs?|s)|Prof|Re[pv]|Sen|Sgt)\.$/;
// Ann F. | for St., in lines that were broken to fit; others can be sentences that were cut after such a stop.
const BEGUN = /(?:[A-Z][a-z]+ [A-Z]|[a-z,] St)\.$/;
const WIDEST = 100;
const LONGEST_BEGUN = 16;

/** Whether the stop before `end` is only of a short form that a name goes on after. */
function isShort(text: string, start: number, end: number): boolean {
  const last = text.slice(end - LONGEST_BEGUN, end);
  return ABBREVIATED.test(last) || (end - start < WIDEST && BEGUN.test(last));
}

// SAO PAULO, March 4 (Reuters) | DETROIT (AP) _ | By Ann Lee | Lead managers: Harbor Bank
const OPENING =
  /[A-Z]['A-Z][A-Z.' -]{2,30}[,(/]|By [A-Z]|[A-Z][a-z]{2,15}(?: (?!said|told|added)[a-z]{3,15})?: /y;

// Ann Lee - mayor of Harbor | Ann Lee (Norland)
const ITEM = /[A-Z][^\n,(]{1,40} [(-]/y;

/** Whether a line that begins at `start` is like those of lists. */
function isItem(text: string, start: number): boolean {
  ITEM.lastIndex = start;
  return ITEM.test(text);
}

// No word that could have stood on the line before is longer.
const LONGEST_WORD = 40;
// How much more room there was than the word needs. Not every line is filled as far as it goes.
const SPARE = 6;

/** Whether a line breaks off where the next word would have had room, as in that longer next line. */
function hadRoom(text: string, start: number, end: number): boolean {
  const next = text.indexOf("\n", end + 1);
  const word = text.slice(end + 1, end + LONGEST_WORD).indexOf(" ");
  const isIndented = text.charCodeAt(start) < 33;
  return (
    !isIndented && word > 0 && (next < 0 ? text.length : next) - end > end + SPARE + word - start
  );
}
