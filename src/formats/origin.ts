/** Where the nodes of an article to write were read, as far as that is known. */

import type { PlainDate, Span, TextNode } from "../model.ts";

/** The text that an article's nodes were read from, and what they have in common. */
export interface Origin {
  readonly source: string | undefined;
  readonly offset: number;
  readonly date: PlainDate | undefined;
  /** What may stand on a dateline's line besides the lede: a note, a credit, a caption, the end mark. */
  readonly onLine: readonly TextNode[];
}

/** The start of a text that was not read anywhere: beyond every offset. */
export const NOWHERE: number = Number.POSITIVE_INFINITY;

/** The span in which a node with the text `words` was read. */
export function spanOf(value: unknown, words: string): Span {
  const start: unknown = (value as { start?: unknown } | null | undefined)?.start;
  const from = typeof start === "number" && start >= 0 ? start : NOWHERE;
  return { start: from, end: from + words.length };
}

/** Whether words are still where they were read; if the source was not kept, whether they were read at all. */
export function isAtItsPlace(
  words: string,
  start: number,
  { source, offset }: Pick<Origin, "source" | "offset">,
): boolean {
  if (start === NOWHERE) return false;
  return source === undefined || intactLength(words, start, source, offset) === words.length;
}

/** How many code units at the start of some words equal those of the source from where the words were read. */
export function intactLength(words: string, start: number, source: string, offset: number): number {
  const from = start - offset;
  if (from < 0) return 0;
  if (source.startsWith(words, from)) return words.length;
  let length = 0;
  while (length < words.length && source.charCodeAt(from + length) === words.charCodeAt(length))
    length += 1;
  return length;
}
