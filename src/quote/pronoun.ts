/** Whom `he` and `she` stand for. */

import type { Entity, QuoteSpeaker } from "../model.ts";
import { countBefore, type Mentions } from "./speaker.ts";
import { SOMEBODY, type Topic } from "./topic.ts";

/** What has been read of who speaks. */
export interface Memory {
  /** Who spoke last, or has been named alone since then. */
  last: Entity | undefined;
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
 * A pronoun is the one person whom its paragraph names before it, outside quotations; where that names nobody, or several
 * and one of them spoke last, it is who spoke last or has been named alone since, if that was a person. Where that one's
 * title, or an earlier pronoun, is of the other sex, it is the only other person who has spoken. Else it stays open, and
 * behind a sentence about somebody without a name: `Her husband agreed.` So does `the 34-year-old`, for one of that age.
 */
export function resolvePronoun(
  speaker: QuoteSpeaker,
  people: Mentions,
  { last, newcomer, spoke, pronouns }: Memory,
): void {
  const pronoun = speaker.text.toLowerCase();
  const [told = ""] = /^s?he$|\d+/.exec(pronoun) ?? [];
  const age = +told;
  if (speaker.grade !== "pronoun" || speaker.entity || newcomer || !told) return;
  const named = namedBefore(speaker.start, people);
  const fits = (one: Entity): boolean =>
    (age ? (one.age ?? age) : (pronouns.get(one) ?? titled(one) ?? pronoun)) === (age || pronoun);
  let known = named.length === 1 ? named[0] : last;
  if (known?.type !== "person" || (named.length > 1 && !named.includes(known))) return;
  if (!fits(known)) {
    // `"She is tired," he said.\n"I am not," she said.`: the only other one who has spoken.
    const others = [...spoke].slice(-MOST_SPEAKERS).filter(fits);
    known = named.length > 0 || others.length > 1 ? undefined : others[0];
  }
  if (known === undefined) return;
  speaker.entity = known;
  if (!age) pronouns.set(known, pronoun);
}

/** What a sentence is about comes before who spoke. */
export function turnTo({ entity }: Pick<Topic, "entity">, memory: Memory): void {
  memory.last = entity;
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
  if (people.every(({ entity }) => entity === first.entity)) turnTo(first, memory);
  else if (people.every(({ entity }) => entity !== memory.last)) memory.last = undefined;
}

function namedBefore(offset: number, people: Mentions): Entity[] {
  const count = countBefore(people, offset);
  const near = people.slice(Math.max(0, count - MOST_MENTIONS), count);
  return [...new Set(near.map(({ entity }) => entity))];
}

function titled({ title = "" }: Entity): string | undefined {
  if (/^(?:Mr\.?|Sir|Lord|King|Prince|Father)$/.test(title)) return "he";
  return /^(?:Mrs\.?|Ms\.?|Miss|Lady|Queen|Princess|Dame|Madame)$/.test(title) ? "she" : undefined;
}
