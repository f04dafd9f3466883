/** Counts lines and columns from 1. A column is one UTF-16 code unit wide. */

import type { Article } from "../index.ts";
import { breaksIn } from "../text/lines.ts";

/** An article, and the text in its file that it was read from. */
export interface TextInFile {
  readonly article: Pick<Article, "offset">;
  readonly text: string;
}

/**
 * Returns a function for the number of the line that an article begins on in its file. It must be called for every
 * article of every file, in order.
 */
export function createLineCount(): (file: string, copy: TextInFile) => number {
  let counted = "";
  let line = 1;
  let next = 1;
  return (file, { article, text }) => {
    if (article.offset === 0 || file !== counted) next = 1;
    counted = file;
    line = next;
    next += lineStarts(text).length - 1;
    return line;
  };
}

/** The line and the column after a text that begins at the given ones. */
export function placeBehind(text: string, line: number, column: number): [number, number] {
  const last = text.lastIndexOf("\n");
  if (last === -1) return [line, column + text.length];
  return [line + breaksIn(text, text.length), text.length - last];
}

/** The offset at which each line of a text begins; the first is 0. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

/** The index of the line that contains an offset. */
export function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
