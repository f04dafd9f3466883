/** Whom `he` and `she` stand for. */

import type { Entity, Quote, QuoteSpeaker } from "../model.ts";
import type { Paragraph } from "./paragraph.ts";
import { countBefore, type Mentions } from "./speaker.ts";

/** What has been read of who speaks. */
export interface Memory {
  /** Who spoke last. */
  last: QuoteSpeaker | undefined;
  /** By which pronoun somebody has been told. */
  readonly pronouns: Map<Entity, string>;
}

// So many mentions before a pronoun are looked at.
const MOST_MENTIONS = 8;

/**
 * A pronoun is the one person whom its paragraph names before it, outside quotations; where that names nobody, or several
 * and one of them spoke last, it is who spoke last, if that was a person. Else it stays open, and also where the
 * person's title, or an earlier pronoun, is of the other sex.
 */
export function resolvePronoun(
  speaker: QuoteSpeaker,
  people: Mentions,
  { last, pronouns }: Memory,
): void {
  const pronoun = speaker.text.toLowerCase();
  if (speaker.entity !== undefined || !/^s?he$/.test(pronoun)) return;
  const named = namedBefore(speaker.start, people);
  const spoke = last?.entity;
  const known = named.length === 1 ? named[0] : spoke;
  if (known?.type !== "person" || (named.length > 1 && !named.includes(known))) return;
  if ((pronouns.get(known) ?? titled(known) ?? pronoun) !== pronoun) return;
  speaker.entity = known;
  pronouns.set(known, pronoun);
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
