/** Whom `he` and `she` stand for. */

import type { Entity, QuoteSpeaker } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Mentions } from "./speaker.ts";
import { SOMEBODY, type Topic } from "./topic.ts";

/** What has been read of who speaks. */
export interface Memory {
  /** Who spoke last, or has been named alone since then. */
  last: Entity | undefined;
  /** Whether nobody else was named in the sentence that told it. */
  sole: boolean;
  /** Whether the last sentence that was about somebody was about one without a name. */
  newcomer: boolean;
  /** The people who have spoken, the last of them last. */
  readonly spoke: Set<Entity>;
  /** By which pronoun somebody has been told. */
  readonly pronouns: Map<Entity, string>;
}

// So many mentions before a pronoun are looked at.
const MOST_MENTIONS = 8;
const MOST_SPEAKERS = 8;

/**
 * A pronoun is the one person whom its paragraph names before it, outside quotations, and who is not known to be of the
 * other sex; where that names nobody, or several and one of them spoke last, it is who spoke last or has been named alone
 * since, if that was a person. Where that one is of the other sex, it is the only other person who has spoken. Else it stays
 * open, and behind a sentence about somebody without a name: `Her husband agreed.` So do `the 34-year-old`, for one of that
 * age, and `the Spaniard`, where nobody else can be one.
 */
export function resolvePronoun(speaker: QuoteSpeaker, people: Mentions, memory: Memory): void {
  const { last, newcomer, sole, spoke, pronouns } = memory;
  if (speaker.grade !== "pronoun" || speaker.entity || newcomer) return;
  const [told = ""] = /^s?he$|\d+|^the \p{L}+$/u.exec(speaker.text.toLowerCase()) ?? [];
  if (told === "") return;
  const age = +told;
  const isSex = /^s?he$/.test(told);
  const fits = (one: Entity): boolean =>
    isSex
      ? (pronouns.get(one) ?? sexOf(`${one.title} `) ?? told) === told
      : (one.age ?? age) === age || !age;
  const all = namedBefore(speaker.start, people);
  const named = all.filter(fits);
  let known = named.length === 1 ? named[0] : last;
  if (known?.type !== "person" || (all.length > 0 && !named.includes(known))) return;
  if (!fits(known)) {
    // `"She is tired," he said.\n"I am not," she said.`: the only other one who has spoken.
    const others = [...spoke].slice(-MOST_SPEAKERS).filter(fits);
    known = others.length > 1 ? undefined : others[0];
  }
  // `Lee beat Kim ... the Spaniard said`
  if (known === undefined || !(isSex || age || (sole && all.length < 2))) return;
  speaker.entity = known;
  if (isSex) pronouns.set(known, told);
}

/** What a sentence is about comes before who spoke. */
export function turnTo(
  { entity, sole = true }: Pick<Topic, "entity" | "sole">,
  memory: Memory,
): void {
  memory.last = entity;
  memory.sole = sole;
  memory.newcomer = entity === undefined;
}

/** Who is meant by a pronoun behind a speaker. */
export function remember({ text, entity }: QuoteSpeaker, memory: Memory): void {
  if (entity !== undefined) turnTo({ entity }, memory);
  else if (SOMEBODY.test(text)) memory.last = undefined;
  if (entity?.type !== "person") return;
  memory.spoke.delete(entity);
  memory.spoke.add(entity);
}

/** Behind a paragraph without a speaker that names one person, a pronoun may mean that one. */
export function rememberNamed(people: Mentions, memory: Memory): void {
  const [first] = people;
  if (first === undefined) return;
  if (people.every(({ entity }) => entity === first.entity))
    turnTo({ entity: first.entity }, memory);
  else if (people.every(({ entity }) => entity !== memory.last)) memory.last = undefined;
}

function namedBefore(offset: number, people: Mentions): Entity[] {
  const count = countBefore(people, offset);
  const near = people.slice(Math.max(0, count - MOST_MENTIONS), count);
  return [...new Set(near.map(({ entity }) => entity))];
}

/** What stands before names tells who is a she: `Mrs Lee`, `her husband, Bob Kim`. */
export function noteTitles({ text, offset }: Paragraph, people: Mentions, memory: Memory): void {
  for (const { start, entity } of people) {
    if (memory.pronouns.has(entity)) continue;
    const at = start - offset;
    if (text.charAt(at - 1) !== " ") continue;
    const told = sexOf(text.slice(Math.max(0, at - LONGEST_TITLE), at));
    if (told !== undefined) memory.pronouns.set(entity, told);
  }
}

const LONGEST_TITLE = 12;
// The first are his.
const SEXES =
  /(?:\b(?:(Mr\.?|Sir|Lord|King|Prince|Father|brother|father|husband|son)|Mrs\.?|Ms\.?|Miss|Lady|Queen|Princess|Dame|Madame|actress|daughter|mother|sister|wife)|woman),? $/;

function sexOf(title: string): string | undefined {
  const told = SEXES.exec(title);
  return told === null ? undefined : told[1] ? "he" : "she";
}
