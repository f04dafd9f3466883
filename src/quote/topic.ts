/** Finds whom the sentences of a paragraph are about, and whom a later pronoun may mean. */

import type { Entity, QuoteSpeaker, Span } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import { isOf } from "./function-words.ts";
import { attributed, type Paragraph } from "./paragraph.ts";
import { SOMEBODY } from "./person-nouns.ts";
import { subjectOfSentence } from "./sentence-subject.ts";
import type { Mentions } from "./speaker.ts";
import { lowerAt, spanOf, type Token } from "./tokens.ts";
import { CONJUNCTION, SUBORDINATOR } from "./word-kinds.ts";

/** The person whom a sentence is about, placed at its end; `undefined` is somebody without a name. */
export interface Topic extends Span {
  readonly entity: Entity | undefined;
  /** Whether the sentence names nobody else; true if left out. */
  readonly sole?: boolean;
  /** Whether somebody says it of that person: `Lee left, her brother said.` */
  readonly isStated?: boolean;
}

// `A spokeswoman`, `Her husband`, `Lee's lawyer`: somebody new.
const NEW = /^(?:an?|another|his|her|their|its|[^'\u2019]{1,60}['\u2019]s?) /i;
// After these, it is open which of the two speaks.
const PAIR = /^(?:both|the (?:two|pair))\b/i;

/**
 * The topics of a paragraph's sentences outside its statements, in order: `Lee blamed Kim` is about Lee. A sentence
 * that goes on about other people, `Lee wept as Kim spoke`, has none, since a pronoun may refer to any of them; nor has
 * one whose subject is quoted.
 */
export function topicsOf(
  paragraph: Paragraph,
  sentences: readonly Token[][],
  mentions: Mentions,
  statements: readonly Span[],
): Topic[] {
  const stated = new Set(statements.map(({ start }) => start));
  return sentences.flatMap((sentence) => topicOf(paragraph, sentence, mentions, stated) ?? []);
}

/** The topic of one sentence; `stated` are the places where statements begin. */
function topicOf(
  paragraph: Paragraph,
  sentence: readonly Token[],
  mentions: Mentions,
  stated: ReadonlySet<number>,
): Topic | undefined {
  const subject = subjectOfSentence(sentence, sentence.length);
  if (subject === undefined) return undefined;
  const cue = spanOf(sentence, subject);
  const { speaker } = attributed(paragraph, { speaker: cue, cue }, mentions);
  if (speaker === undefined || !isSomebody(speaker)) return undefined;
  const { entity } = speaker;
  const rest = sentence.slice(subject.last + 1);
  const others = peopleIn(paragraph, rest, mentions).filter((one) => one.entity !== entity);
  // `Lee wept as Kim spoke`: others count from there on, but after somebody without a name they count anywhere.
  const from =
    entity === undefined
      ? rest[0]
      : rest.find(({ word }) => isOf(word, CONJUNCTION | SUBORDINATOR));
  if (from !== undefined && others.some(({ start }) => start >= from.start + paragraph.offset))
    return undefined;
  const at = (sentence.at(-1) as Token).end + paragraph.offset;
  const isStated = stated.has(cue.start + paragraph.offset);
  return { start: at, end: at, entity, sole: others.length === 0, isStated };
}

/** Whether a subject is a person or two, and not quoted. */
function isSomebody({ text, entity }: QuoteSpeaker): boolean {
  const isPerson =
    entity?.type === "person" || (NEW.test(text) && SOMEBODY.test(text)) || PAIR.test(text);
  return isPerson && !/["\u201c\u00ab]/.test(text);
}

/** The places where a sentence, or a part of one, names people. */
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

// How much of a sentence may say that somebody is asked about, in code units.
const LONGEST_OPENER = 40;
const ASKED_ABOUT =
  /^(?:(?:When )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned) (?:about|i[fn]|on|whe\p{Ll}+|why)|Commenting on|Despite|In an? (?:[a-z]+ )?(?:letter|message|note|reply) to|On|(?:Referr|Reply|Respond)ing to|Speaking (?:about|of|on)) /u;

/**
 * The people in a sentence who may be meant by a pronoun further on: neither those who ask in `Asked by Kim, he said` nor
 * those whom it is about in `Asked about Kim, he said`.
 */
export function antecedentsIn(
  paragraph: Paragraph,
  sentence: readonly Token[],
  mentions: Mentions,
): Mentions {
  const people = peopleIn(paragraph, sentence, mentions).filter((one) => !isAsker(paragraph, one));
  const { text, offset } = paragraph;
  const start = sentence[0]?.start ?? 0;
  if (people.length === 0 || !ASKED_ABOUT.test(text.slice(start, start + LONGEST_OPENER)))
    return people;
  const comma = sentence.findIndex(({ word }) => word === ",");
  // `On Monday Kim quit, and he said`: only if it is `he` who answers.
  if (comma < 0 || !/^s?he$/.test(lowerAt(sentence, comma + 1))) return people;
  const end = (sentence[comma] as Token).start + offset;
  return people.filter((one) => one.start > end);
}

// How far before a name to look for `asked by` or the like, in code units.
const MOST_BEFORE = 40;
const ASKED = /(?:asked|pressed|questioned|told)$/i;

/** Whether somebody only asks or tells something, so that a pronoun after the name is the one who answers: `Asked by Kim, he replied`. */
function isAsker({ text, offset }: Paragraph, { start }: Span): boolean {
  const at = start - offset;
  const before = text.slice(Math.max(0, at - MOST_BEFORE), at);
  const by = before.lastIndexOf(" by ");
  return by > 0 && ASKED.test(before.slice(0, by)) && !/[,.:"\u201c]/.test(before.slice(by));
}
