/** Whom the sentences of a paragraph are about. */

import type { Entity, Span } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import { CONJUNCTION, isOf, SUBORDINATOR } from "./function-words.ts";
import { attributed, type Paragraph } from "./paragraph.ts";
import type { Mentions } from "./speaker.ts";
import { subjectOfSentence } from "./subject.ts";
import { spanOf, type Token } from "./tokens.ts";

/** Whom a sentence is about, from its end on: `undefined` is somebody without a name. */
export interface Topic extends Span {
  readonly entity: Entity | undefined;
  /** Whether it names nobody else; true where it is not told. */
  readonly sole?: boolean;
}

// Nouns for one person who may be meant by the next pronoun: `a resident`, `the official`, `her husband`.
export const SOMEBODY: RegExp =
  /(?:[eo]r|ist|[mw]an|person|official|aide|chief|resident|ian|attorney|one|mate|husband|wife|son|delegate)$/i;
// `A spokeswoman`, `Her husband`, `Lee's lawyer`: somebody new.
const NEW = /^(?:an?|another|his|her|their|its|[^'\u2019]{1,60}['\u2019]s?) /i;
// Which of them speaks then is not told.
const PAIR = /^(?:both|the (?:two|pair))\b/i;

/**
 * The topics of the sentences outside the statements of a paragraph, in order: whom `Lee blamed Kim` is about is Lee. Of
 * none that goes on about other people, `Lee wept as Kim spoke`, for any of them may be meant then, nor of what is quoted.
 */
export function topicsOf(
  paragraph: Paragraph,
  sentences: readonly Token[][],
  mentions: Mentions,
): Topic[] {
  return sentences.flatMap((sentence) => {
    const subject = subjectOfSentence(sentence, sentence.length);
    if (subject === undefined) return [];
    const cue = spanOf(sentence, subject);
    const { speaker } = attributed(paragraph, { speaker: cue, cue }, mentions);
    if (speaker === undefined) return [];
    const { text, entity } = speaker;
    const isPerson =
      entity?.type === "person" || (NEW.test(text) && SOMEBODY.test(text)) || PAIR.test(text);
    if (!isPerson || /["\u201c\u00ab]/.test(text)) return [];
    const rest = sentence.slice(subject.last + 1);
    const others = peopleIn(paragraph, rest, mentions).filter((one) => one.entity !== entity);
    // `Lee wept as Kim spoke`
    const clause = entity && rest.findIndex(({ word }) => isOf(word, CONJUNCTION | SUBORDINATOR));
    const from = clause === -1 ? undefined : rest[clause ?? 0];
    if (from !== undefined && others.some(({ start }) => start >= from.start + paragraph.offset))
      return [];
    const at = (sentence.at(-1) as Token).end + paragraph.offset;
    return [{ start: at, end: at, entity, sole: others.length === 0 }];
  });
}

/** Where a sentence, or a part of one, names people. */
export function peopleIn(
  { offset }: Paragraph,
  sentence: readonly Token[],
  mentions: Mentions,
): Mentions {
  const start = (sentence[0]?.start ?? 0) + offset;
  const end = (sentence.at(-1)?.end ?? 0) + offset;
  return mentions
    .slice(countBefore(mentions, start), countBefore(mentions, end))
    .filter(({ entity }) => entity.type === "person");
}
