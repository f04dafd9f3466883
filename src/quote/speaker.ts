/** Who a speaker is. */

import type { Entity, QuoteSpeaker, Span } from "../model.ts";
import { PRONOUNS } from "./cues.ts";

const ANONYMOUS =
  /\b(?:sources?|person|people|anonymous|insiders?|observers?|critics|residents?|witness(?:es)?|eyewitness(?:es)?|one|another|some|others|analysts?|diplomats?)\b/i;

/** Where people and organizations are named, in the order of the text. */
export type Mentions = readonly (Span & { readonly entity: Entity })[];

/** The mentions of those who can speak. */
export function mentionsOf(entities: readonly Entity[]): Mentions {
  return entities
    .filter(({ type }) => type === "person" || type === "organization")
    .flatMap((entity) =>
      [...entity.mentions, ...(entity.references ?? [])].map(({ start, end }) => ({
        ...{ start, end, entity },
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** A speaker with its grade, and the entity that is named at its place: of several the last, as in `WHO chief Ann Lee`. */
export function speakerOf(words: string, span: Span, mentions: Mentions): QuoteSpeaker {
  const speaker: QuoteSpeaker = { ...span, text: words, grade: gradeOf(words) };
  const last = mentions[countBefore(mentions, span.end) - 1];
  if (last !== undefined && last.end > span.start) speaker.entity = last.entity;
  return speaker;
}

/** How many mentions begin before an offset: binary search, for texts have many. */
export function countBefore(mentions: Mentions, offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function gradeOf(words: string): QuoteSpeaker["grade"] {
  if (PRONOUNS.test(words)) return "pronoun";
  // A capital behind the first word, or at its beginning unless that is `The`.
  if (/(?:^|[ (])(?!(?:The|An?|One|Some|Another)\b)[A-Z]/.test(words)) return "named";
  return ANONYMOUS.test(words) ? "anonymous" : "official";
}
