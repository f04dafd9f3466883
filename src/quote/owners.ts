/** Finds whether `his` or `her` next to another person tells the sex of somebody: `Lee left, his lawyer, Ann Kim, said.` */

import type { Entity } from "../model.ts";
import type { Paragraph } from "./paragraph.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { type Memory, namedBefore } from "./pronoun.ts";
import type { Mentions } from "./speaker.ts";
import { lowerAt, speechAt, type Token, wordAt } from "./tokens.ts";
import { peopleIn } from "./topic.ts";

// How far after `his` the name stands: `his former lawyer, Ann Kim`.
const MOST_BETWEEN = 5;

/** Notes the pronoun of the only person named in a sentence before `his lawyer, Ann Kim`. */
export function noteOwners(
  paragraph: Paragraph,
  sentence: readonly Token[],
  mentions: Mentions,
  memory: Memory,
): void {
  const at = sentence.findIndex(({ word }) => word === "his" || word === "her");
  if (at <= 0) return;
  const owner = ownerBefore(paragraph, sentence, at, mentions);
  if (owner === undefined || memory.pronouns.has(owner)) return;
  const [other] = peopleIn(paragraph, sentence.slice(at, at + MOST_BETWEEN), mentions);
  if (other === undefined || other.entity === owner) return;
  const pronoun = wordAt(sentence, at) === "his" ? "he" : "she";
  // `Kim left. Lee met his deputy, Bob Hill`, unlike `Kim left. Lee left, his deputy, Bob Hill, said`
  const isOther = (one: Entity): boolean =>
    one !== owner && one.type === "person" && (memory.pronouns.get(one) ?? pronoun) === pronoun;
  const start = (sentence[0] as Token).start + paragraph.offset;
  if (wordAt(sentence, at - 1) !== "," && namedBefore(start, mentions).some(isOther)) return;
  memory.pronouns.set(owner, pronoun);
}

/**
 * The only person named before a possessive, unless that may refer to somebody else: `Kim told a woman that her`,
 * `Ann Lee said his`.
 */
function ownerBefore(
  paragraph: Paragraph,
  sentence: readonly Token[],
  possessive: number,
  mentions: Mentions,
): Entity | undefined {
  const [first, ...others] = peopleIn(paragraph, sentence.slice(0, possessive), mentions);
  if (first === undefined || others.some(({ entity }) => entity !== first.entity)) return undefined;
  for (let at = 0; at < possessive; at += 1) {
    if ((sentence[at] as Token).start + paragraph.offset < first.end) continue;
    const isOther = speechAt(sentence, at) > 0 && wordAt(sentence, at - 1) !== ",";
    if (isOther || (isPersonNoun(lowerAt(sentence, at)) && wordAt(sentence, at - 2) !== ","))
      return undefined;
  }
  return first.entity;
}
