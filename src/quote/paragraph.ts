/** A paragraph that is being read, and the quotes made from it. */

import type { Quote, Span } from "../model.ts";
import { countBefore } from "../text/count-before.ts";
import { isOf } from "./function-words.ts";
import { type Mentions, speakerOf } from "./speaker.ts";
import type { Token } from "./tokens.ts";
import { ADVERB, INTRODUCTION, NO_VERB_AFTER } from "./word-kinds.ts";

/** A stretch of a text. Reported positions are moved on by `offset`. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly offset: number;
  /** Its words and marks. */
  readonly tokens: readonly Token[];
}

/** The positions of a speaker and of the verb. */
export interface Attribution {
  readonly speaker: Span | undefined;
  readonly cue: Span;
}

/** The speaker of a quote, and the words that attribute it. */
export type Attributed = Pick<Quote, "speaker" | "cue">;

/** Makes a quote, as yet without a speaker, from a stretch of a paragraph. */
export function quoteOf({ text, offset }: Paragraph, span: Span, kind: Quote["kind"]): Quote {
  const { start, end } = span;
  return { kind, text: text.slice(start, end), start: start + offset, end: end + offset };
}

/** Gives a quote the speaker and the cue of another one, where it has none of its own. */
export function share(quote: Quote, { speaker, cue }: Attributed = {}): void {
  if (speaker !== undefined) quote.speaker ??= { ...speaker };
  if (cue !== undefined) quote.cue ??= { ...cue };
}

/** The speaker and the cue of an attribution, as quotes report them. */
export function attributed(
  { text, offset }: Paragraph,
  { speaker, cue }: Attribution,
  mentions: Mentions,
): Attributed {
  const found = { start: cue.start + offset, end: cue.end + offset };
  if (speaker === undefined) return { cue: found };
  const to = nameEnd(speaker.end + offset, mentions) - offset;
  const words = text.slice(speaker.start, to);
  // `* SAYS TRAMS TO STOP`
  if (!/\p{L}/u.test(words)) return { cue: found };
  if (isOf(words.toLowerCase(), ADVERB | INTRODUCTION | NO_VERB_AFTER)) return { cue: found };
  const span = { start: speaker.start + offset, end: to + offset };
  const said = speakerOf(words, span, mentions);
  if (said.grade === "official" && isUnnamed(text, speaker.start)) said.grade = "anonymous";
  return { cue: found, speaker: said };
}

/** Where a name ends that a speaker's last words are in: `the Ministry of Trade, Industry and Energy`. */
function nameEnd(end: number, mentions: Mentions): number {
  return Math.max(end, mentions[countBefore(mentions, end) - 1]?.end ?? 0);
}

// How far after an attribution to look for the reason why a source has no name, in code units.
const REASON_REACH = 200;
const UNNAMED =
  /^[^.\n]*\b(?:anonym(?:ity|ously)|(?:not|declined to|declining to|refused to|without) (?:to )?be(?:ing)? (?:identified|named)|not (?:being )?authori[sz]ed to (?:brief|comment|discuss|speak|talk))\b/;

/** Whether a source asked for its name to be left out: `an official said on condition of anonymity`. */
function isUnnamed(text: string, from: number): boolean {
  return UNNAMED.test(text.slice(from, from + REASON_REACH));
}
