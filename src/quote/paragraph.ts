/** A paragraph that is read, and the quotes that stand in it. */

import type { Quote, Span } from "../model.ts";
import { ADVERB, INTRODUCTION, isOf, NO_VERB_BEHIND } from "./function-words.ts";
import { type Mentions, speakerOf } from "./speaker.ts";
import type { Token } from "./tokens.ts";

/** A stretch of a text; its positions are told `offset` further on. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly offset: number;
  /** Its words and marks. */
  readonly tokens: readonly Token[];
}

/** A speaker and the verb, where they stand. */
export interface Attribution {
  readonly speaker: Span | undefined;
  readonly cue: Span;
}

/** Who says something, and the words that tell it. */
export type Attributed = Pick<Quote, "speaker" | "cue">;

/** The words of a stretch of a paragraph as a quote of nobody yet. */
export function quoteOf({ text, offset }: Paragraph, span: Span, kind: Quote["kind"]): Quote {
  const { start, end } = span;
  return { kind, text: text.slice(start, end), start: start + offset, end: end + offset };
}

/** Tells of a quote who says it, and by which words, as far as it is told of another one and not of itself. */
export function share(quote: Quote, { speaker, cue }: Attributed = {}): void {
  if (speaker !== undefined) quote.speaker ??= { ...speaker };
  if (cue !== undefined) quote.cue ??= { ...cue };
}

/** The speaker and the cue of an attribution, as they are told. */
export function attributed(
  { text, offset }: Paragraph,
  { speaker, cue }: Attribution,
  mentions: Mentions,
): Attributed {
  const found = { start: cue.start + offset, end: cue.end + offset };
  if (speaker === undefined) return { cue: found };
  const words = text.slice(speaker.start, speaker.end);
  if (isOf(words.toLowerCase(), ADVERB | INTRODUCTION | NO_VERB_BEHIND)) return { cue: found };
  const span = { start: speaker.start + offset, end: speaker.end + offset };
  return { cue: found, speaker: speakerOf(words, span, mentions) };
}
