/** Where what is written was read, as far as that is known. */

import type { PlainDate, Span, TextNode } from "../model.ts";

/** The text that an article's nodes were read from, and what is common to all of them. */
export interface Origin {
  readonly source: string | undefined;
  readonly offset: number;
  readonly date: PlainDate | undefined;
  /** What may stand right behind a dateline in place of a lede: a credit, a caption, the end mark. */
  readonly closing: readonly TextNode[];
}

/** The place of what was read nowhere: behind every text. */
export const NOWHERE: number = Number.POSITIVE_INFINITY;

/** Where a node that says `words` was read. */
export function spanOf(value: unknown, words: string): Span {
  const start: unknown = (value as { start?: unknown } | null | undefined)?.start;
  const from = typeof start === "number" && start >= 0 ? start : NOWHERE;
  return { start: from, end: from + words.length };
}

/** Whether words stand where they were read; of those whose text was not kept, that they were. */
export function isAtItsPlace(
  words: string,
  start: number,
  { source, offset }: Pick<Origin, "source" | "offset">,
): boolean {
  if (start === NOWHERE) return false;
  return source === undefined || intactLength(words, start, source, offset) === words.length;
}

/** How many of the code units at the head of some words stand in the source where those were read. */
export function intactLength(words: string, start: number, source: string, offset: number): number {
  const from = start - offset;
  if (from < 0) return 0;
  if (source.startsWith(words, from)) return words.length;
  let length = 0;
  while (length < words.length && source.charCodeAt(from + length) === words.charCodeAt(length))
    length += 1;
  return length;
}
