/** Who is meant by a word of a name: the person who was last named with it. */

import type { EntityMention } from "../../model.ts";
import type { Clue } from "../evidence/clue.ts";
import { isChinese, isSurname } from "../evidence/surnames.ts";
import { isFamily, knowledge } from "../lists/knowledge.ts";
import { EASTERN } from "../lists/part-bits.ts";
import { partsOf } from "../lists/parts.ts";
import { properCase } from "../lists/proper-case.ts";
import type { EntityDraft } from "./draft.ts";

/** People, by each word that they can be called by. */
export interface People {
  readonly byWord: Map<string, EntityDraft>;
  /** People, by a title and such a word: `unification minister kim`, `minister kim`. */
  readonly byTitle: Map<string, EntityDraft>;
  /** The words that each name can be called by, found once. */
  readonly words: Map<string, readonly string[]>;
}

/** Nobody yet. */
export function nobody(): People {
  return { byWord: new Map(), byTitle: new Map(), words: new Map() };
}

/**
 * Lets the words of a full name mean this person, as far as they mean nobody yet, unless this is somebody's relative.
 */
export function expectPerson(
  text: string,
  entity: EntityDraft,
  name: string,
  start: number,
  people: People,
): void {
  if (isKin(text, start) && !/Mr\.? $/.test(before(text, start))) return;
  for (const word of wordsOf(name, people))
    if (!people.byWord.has(word)) people.byWord.set(word, entity);
}

/**
 * From here on lets the words of a name mean this person, unless they are only named beside somebody who has those
 * words.
 */
export function rememberPerson(
  text: string,
  entity: EntityDraft,
  { start }: EntityMention,
  people: People,
): void {
  const { byWord, byTitle } = people;
  for (const word of wordsOf(entity.name, people)) {
    const holder = byWord.get(word);
    if (holder === entity) continue;
    // After Mrs. Lee, Lee is still Bob Lee.
    if (holder !== undefined && !entity.name.includes(" ")) continue;
    if (holder === undefined || !isBeside(text, holder, start)) byWord.set(word, entity);
    // His wife, Jill Grant, is Mrs. Grant.
    else if (isKin(text, start))
      byTitle.set(titled(SHE.test(before(text, start)) ? "Ms" : "Mr", word), entity);
    else byTitle.set(titled("mx", word), entity);
  }
  rememberTitle(entity, people);
}

function rememberTitle(entity: EntityDraft, people: People): void {
  const { name, title } = entity;
  if (title === undefined || isCourtesy(title) || people.byTitle.has(titled(title, name))) return;
  const office = title.slice(title.lastIndexOf(" ") + 1);
  for (const word of [name, ...wordsOf(name, people)])
    for (const by of [title, office]) people.byTitle.set(titled(by, word), entity);
}

// What several people of one surname are called by, but not: Fans miss Lee | FANS MISS LEE
const COURTESY = /^(?:M(?:rs?|s|RS?|S)|Miss)\b/;

/** Whether a title is only a form of address. */
export function isCourtesy(title: string): boolean {
  return COURTESY.test(title);
}

/**
 * The person meant by a title, or by the word before, and a word of a name, among all who can be called by that word.
 */
export function personTitled(
  clue: Clue | undefined,
  name: string,
  { byTitle }: People,
): EntityDraft | undefined {
  if (clue === undefined || byTitle.size === 0) return undefined;
  const title = calledIn(clue);
  return byTitle.get(titled(courtesyOf(title) ?? title, name));
}

/** The title of a name, or the word before it. */
function calledIn({ title, line, from }: Clue): string {
  return title ?? line[from - 1]?.text ?? "";
}

/** `Mr` for a man's form of address and `Ms` for a woman's; `undefined` for any other title. */
function courtesyOf(title: string): string | undefined {
  if (!isCourtesy(title)) return undefined;
  return /^Mr\b/i.test(title) ? "Mr" : "Ms";
}

// Given names by which Mrs. Lee is somebody else.
const MEN = /^(?:Bill|Bob|David|James|John|Michael|Paul|William) /;

/**
 * The other person of a surname, if `known` is Mr. Lee by the given name and the title is Mrs., or if neither is told in
 * full or the other is a man, and `known` was called by the other title. `create` makes one if nobody else has been named
 * with the surname who can have the title.
 */
export function otherTitled(
  clue: Clue,
  name: string,
  known: EntityDraft,
  { byTitle }: People,
  create: () => EntityDraft,
): EntityDraft | undefined {
  const mine = courtesyOf(calledIn(clue));
  if (!mine || name.includes(" ")) return undefined;
  const rival = byTitle.get(titled("mx", name));
  const isRivalMan = rival !== undefined && MEN.test(rival.name);
  // Of Tony Lee and Robin Lee, the first title tells nothing.
  const isTold = isRivalMan || !known.name.includes(" ");
  const theirs = MEN.test(known.name) ? "Mr" : isTold ? courtesyOf(known.title ?? "") : undefined;
  if (!theirs || mine === theirs) return undefined;
  const other = rival === undefined || (isRivalMan && mine === "Ms") ? create() : rival;
  byTitle.set(titled(theirs, name), known).set(titled(mine, name), other);
  return other;
}

function titled(title: string, name: string): string {
  return `${title} ${name}`.toLowerCase();
}

function wordsOf(name: string, { words }: People): readonly string[] {
  let called = words.get(name);
  if (called === undefined) {
    called = calledBy(name);
    words.set(name, called);
  }
  return called;
}

const MOST_TAILS = 3;
// Martin Luther King Jr., Henry Ford II
const SUFFIX = /,? (?:[JS]r\.?|I{2,3}|IV)$/;

// The family name, of two the first as well, and of Korean, Chinese and Vietnamese names the first word: Seo Min-jun, Wu Jinhai.
function calledBy(name: string): readonly string[] {
  const words = name.replace(SUFFIX, "").toLowerCase().split(" ");
  const last = words.at(-1) as string;
  const first = words[0] as string;
  const isEastern = first.length < 6 && (partsOf(first, first) & EASTERN) !== 0;
  if (
    isEastern ||
    (last.includes("-") && /^(?!al-|el-).*-[a-z]/.test(last)) ||
    isHungarian(words) ||
    isChinese(words)
  )
    return [first, last];
  // Garcia Lopez | van der Berg
  const before = words.slice(1, -1).slice(-MOST_TAILS);
  const tails = before.map((_, index) => [...before.slice(index), last].join(" "));
  const bare = last.charAt(2) === "-" ? last.replace(/^[ae]l-/, "") : last;
  const [middle = ""] = before.length === 1 ? [name.split(" ")[1]] : [];
  return [
    last,
    ...(bare === last ? [] : [bare]),
    ...tails,
    ...(isSurname(middle) ? [middle.toLowerCase()] : []),
    // Luiz Inacio Lula da Silva
    ...(before.length > 2 ? before.filter((word) => knowledge().people.has(properCase(word))) : []),
  ];
}

// Nagy Istvan
function isHungarian(words: readonly string[]): boolean {
  const { given } = knowledge();
  const [first = "", last = ""] = words;
  return (
    words.length === 2 && isFamily(first) && !given.has(first) && given.has(last) && !isFamily(last)
  );
}

// his wife, Jill Grant | Mrs. Grant
const KIN =
  /\b(?:wife|husband|son|daughter|mother|father|brother|sister|widow|spouse|cousin|nephew|niece|uncle|aunt|partner|M(?:rs?|s)\.?|Miss),? $/;
const SHE = /(?:wife|daughter|mother|sister|widow|niece|aunt|s\.?|Miss),? $/;
const LONGEST_KIN = 12;
// Beyond this distance another sentence has begun.
const SAME_SENTENCE = 200;

function isKin(text: string, start: number): boolean {
  return KIN.test(before(text, start));
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - LONGEST_KIN), start);
}

/**
 * Whether the person named at `start` is only named beside another of the same surname: as a relative, or later in the
 * sentence.
 */
function isBeside(text: string, holder: EntityDraft, start: number): boolean {
  const last = holder.mentions.at(-1);
  if (last === undefined) return false;
  if (isKin(text, start)) return true;
  return start - last.end < SAME_SENTENCE && !SENTENCE_END.test(text.slice(last.end, start));
}

// The stop of a title or an initial does not end a sentence.
const SENTENCE_END =
  /\n|(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Jr|Sr|St|Lt|Col|Prof|Rev))[.?!]["'\u201d)]? /;
