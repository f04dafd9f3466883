/** Finds the people that `he` and `she` refer to. */

import type { Entity, QuoteSpeaker } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import type { Paragraph } from "./paragraph.ts";
import { SOMEBODY } from "./person-nouns.ts";
import type { Mentions } from "./speaker.ts";
import type { Topic } from "./topic.ts";

/** What has been read about the speakers. */
export interface Memory {
  /** The person who spoke last, or the only one named since then. */
  last: Entity | undefined;
  /** Whether nobody else was named in the sentence that `last` comes from. */
  sole: boolean;
  /** Whether the last sentence about a person was about one without a name. */
  newcomer: boolean;
  /** The person who spoke last, whoever has been named since then. */
  lastSpeaker: Entity | undefined;
  /** The people who have spoken, the most recent last. */
  readonly spoke: Set<Entity>;
  /** The people whom sentences have been about. */
  readonly topics: Set<Entity>;
  /** The people introduced as somebody's, relatives if of the same name: `her son, Bob Kim`. */
  readonly relatives: Set<Entity>;
  /** The pronoun used for each person. */
  readonly pronouns: Map<Entity, string>;
}

// How many mentions before a pronoun are looked at.
const MOST_PEOPLE = 8;
// How many of the most recent speakers are considered.
const MOST_SPEAKERS = 8;

// `according to him`
const SUBJECTS: Readonly<Record<string, string>> = { him: "he", her: "she" };

/**
 * Links a pronoun to the person it refers to. This is the only person named before it in its paragraph, outside
 * quotations, who is not known to be of the other sex. If nobody is named there, or several people including the last
 * speaker, it is the person who spoke last or is the only one named since then. If that person is of the other sex, it
 * is the only other person who has spoken. Otherwise the pronoun stays open, as it does after a sentence about somebody
 * without a name: `Her husband agreed.` `the 34-year-old` is linked likewise, to a person of that age, and
 * `the Spaniard`, if nobody else can be one.
 */
export function resolvePronoun(speaker: QuoteSpeaker, people: Mentions, memory: Memory): void {
  const { last, newcomer, sole, spoke, pronouns } = memory;
  if (speaker.grade !== "pronoun" || speaker.entity || newcomer) return;
  const text = speaker.text.toLowerCase();
  const [pronoun = ""] = /^s?he$|\d+|^the \p{L}+$/u.exec(SUBJECTS[text] ?? text) ?? [];
  if (pronoun === "") return;
  const age = +pronoun;
  const isSex = /^s?he$/.test(pronoun);
  const fits = (one: Entity): boolean =>
    isSex
      ? (pronouns.get(one) ?? sexOf(`${one.title} `) ?? pronoun) === pronoun
      : (one.age ?? age) === age || !age;
  const all = namedBefore(speaker.start, people);
  const named = all.filter(fits);
  let known = named.length === 1 ? named[0] : last;
  if (known?.type !== "person" || (all.length > 0 && !named.includes(known))) return;
  if (!fits(known)) {
    // `"She is tired," he said.\n"I am not," she said.`: the only other person who has spoken.
    const others = [...spoke].slice(-MOST_SPEAKERS).filter(fits);
    known = others.length > 1 ? undefined : others[0];
  }
  // `Lee beat Kim ... the Spaniard said`
  if (known === undefined || !(isSex || age || (sole && all.length < 2))) return;
  speaker.entity = known;
  if (isSex) pronouns.set(known, pronoun);
}

/**
 * Links a bare name that the last speaker bears as well, `Kim said` after `Kim Yo Jong said`, to that speaker if nothing
 * has been about the other person. If both have spoken, it is nobody's, unless the other one has been named alone since
 * or the last speaker is only a relative: `Kim said. His sister, Kim Yo Jong, said`.
 */
export function resolveSurname(speaker: QuoteSpeaker, memory: Memory): void {
  const { entity, text } = speaker;
  const { last, lastSpeaker, spoke, topics, relatives } = memory;
  const bears = (one: Entity | undefined): boolean =>
    one?.type === "person" && one.name !== text && one.name.split(" ").includes(text);
  if (lastSpeaker === entity || !bears(entity) || !bears(lastSpeaker)) return;
  if (last === entity || relatives.has(lastSpeaker as Entity)) return;
  if (spoke.has(entity as Entity)) delete speaker.entity;
  else if (!topics.has(entity as Entity)) speaker.entity = lastSpeaker as Entity;
}

/** Remembers whom a sentence is about, in place of the last speaker. */
export function turnTo(
  { entity, sole = true }: Pick<Topic, "entity" | "sole">,
  memory: Memory,
): void {
  if (entity) memory.topics.add(entity);
  memory.last = entity;
  memory.sole = sole;
  memory.newcomer = entity === undefined;
}

/** Remembers a speaker whom a later pronoun may refer to: of several who speak together, nobody in particular. */
export function remember({ text, entity, entities }: QuoteSpeaker, memory: Memory): void {
  if (entity && !entities) turnTo({ entity }, memory);
  else if (entities || SOMEBODY.test(text)) memory.last = undefined;
  for (const one of entities ?? [entity]) {
    if (one?.type !== "person") continue;
    memory.spoke.delete(one);
    memory.spoke.add(one);
    memory.lastSpeaker = one;
  }
}

/** Remembers the only person named in a paragraph without a speaker, whom a later pronoun may refer to. */
export function rememberNamed(people: Mentions, memory: Memory): void {
  const [first] = people;
  if (first === undefined) return;
  if (people.every(({ entity }) => entity === first.entity))
    turnTo({ entity: first.entity }, memory);
  else if (people.every(({ entity }) => entity !== memory.last)) memory.last = undefined;
}

/** The people and bodies that the last mentions before a position name. */
export function namedBefore(offset: number, people: Mentions): Entity[] {
  const count = countBefore(people, offset);
  const near = people.slice(Math.max(0, count - MOST_PEOPLE), count);
  return [...new Set(near.map(({ entity }) => entity))];
}

/** Notes what the words before a name tell, a pronoun or a relative: `Mrs Lee`, `her husband, Bob Kim`. */
export function noteTitles({ text, offset }: Paragraph, people: Mentions, memory: Memory): void {
  for (const { start, entity } of people) {
    const at = start - offset;
    if (text.charAt(at - 1) !== " ") continue;
    if (KIN.test(text.slice(Math.max(0, at - LONGEST_KIN), at))) memory.relatives.add(entity);
    if (memory.pronouns.has(entity)) continue;
    const pronoun = sexOf(text.slice(Math.max(0, at - LONGEST_TITLE), at));
    if (pronoun !== undefined) memory.pronouns.set(entity, pronoun);
  }
}

// How long `her former husband, ` may be.
const LONGEST_KIN = 32;
// Whoever has the same name as the owner is a relative, whatever the noun.
const KIN = /\b[Hh](?:is|er) (?:\p{Ll}+[ -])?\p{Ll}+,? $/u;
const LONGEST_TITLE = 12;
// Only the words for men are captured.
const SEXES =
  /(?:\b(?:(Mr\.?|Sir|Lord|King|Prince|[Ff]ather|brother|husband|son)|Mrs\.?|Ms\.?|Miss|Lady|Queen|Princess|Dame|Madame|actress|daughter|mother|sister|wife)|woman),? $/;

function sexOf(title: string): string | undefined {
  const found = SEXES.exec(title);
  return found === null ? undefined : found[1] ? "he" : "she";
}
