/** Whom `he` and `she` stand for. */

import type { Entity, Quote, QuoteSpeaker } from "../model.ts";
import type { Paragraph } from "./paragraph.ts";
import { countBefore, type Mentions } from "./speaker.ts";

/** What has been read of who speaks. */
export interface Memory {
  /** Who spoke last, or has been named alone since then. */
  last: Entity | undefined;
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
 * title, or an earlier pronoun, is of the other sex, it is the only other person who has spoken. Else it stays open.
 */
export function resolvePronoun(
  speaker: QuoteSpeaker,
  people: Mentions,
  { last, spoke, pronouns }: Memory,
): void {
  const pronoun = speaker.text.toLowerCase();
  if (speaker.entity !== undefined || !/^s?he$/.test(pronoun)) return;
  const named = namedBefore(speaker.start, people);
  const fits = (one: Entity): boolean => (pronouns.get(one) ?? titled(one) ?? pronoun) === pronoun;
  let known = named.length === 1 ? named[0] : last;
  if (known?.type !== "person" || (named.length > 1 && !named.includes(known))) return;
  if (!fits(known)) {
    // `"She is tired," he said.\n"I am not," she said.`: the only other one who has spoken.
    const others = [...spoke].slice(-MOST_SPEAKERS).filter(fits);
    known = named.length > 0 || others.length > 1 ? undefined : others[0];
  }
  if (known === undefined) return;
  speaker.entity = known;
  pronouns.set(known, pronoun);
}

// Nouns for one person who may be meant by the next pronoun: `a resident`, `the official`, `his lawyer`.
const SOMEBODY = /(?:[eo]r|ist|[mw]an|person|official|aide|chief|resident|ian|attorney|one|mate)$/i;

/** Who is meant by a pronoun behind a speaker. */
export function remember({ text, entity }: QuoteSpeaker, memory: Memory): void {
  if (entity !== undefined) memory.last = entity;
  else if (SOMEBODY.test(text)) memory.last = undefined;
  if (entity?.type !== "person") return;
  memory.spoke.delete(entity);
  memory.spoke.add(entity);
}

/** Behind a paragraph without a speaker that names one person, a pronoun may mean that one. */
export function rememberNamed(people: Mentions, memory: Memory): void {
  const named = new Set(people.map(({ entity }) => entity));
  if (named.size === 1) [memory.last] = named;
  else if (named.size > 1 && memory.last && !named.has(memory.last)) memory.last = undefined;
}

/** Where a paragraph names people outside its quotations. */
export function peopleNamed(
  { start, end, offset }: Paragraph,
  quotes: readonly Quote[],
  mentions: Mentions,
): Mentions {
  const named: Mentions[number][] = [];
  let next = 0;
  const last = countBefore(mentions, end + offset);
  for (let index = countBefore(mentions, start + offset); index < last; index += 1) {
    const mention = mentions[index] as Mentions[number];
    while (next < quotes.length && (quotes[next] as Quote).end <= mention.start) next += 1;
    const quote = quotes[next];
    const quoted = quote?.kind === "direct" && quote.start <= mention.start;
    if (mention.entity.type === "person" && !quoted) named.push(mention);
  }
  return named;
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
