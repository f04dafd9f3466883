/** Counts lines and columns from 1. A column is one UTF-16 code unit wide. */

import type { Article } from "../articles.ts";
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
export function placeAfter(text: string, line: number, column: number): [number, number] {
  const last = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
  if (last === -1) return [line, column + text.length];
  return [line + breaksIn(text, text.length) + loneReturnsIn(text), text.length - last];
}

/** The number of `\r` without a `\n` after them: old Macs ended lines so. */
function loneReturnsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\r"); at !== -1; at = text.indexOf("\r", at + 1))
    if (text.charAt(at + 1) !== "\n") count += 1;
  return count;
}

/** Keeps count of lines and columns over a text that comes in chunks. */
export interface PlaceCount {
  /** Moves on over the next chunk. */
  add(text: string): void;
  /** The place so far into the next chunk, as `line:column`. */
  after(text: string): string;
}

/** Makes a count that begins at the first line. */
export function createPlaceCount(): PlaceCount {
  let line = 1;
  let column = 1;
  // Whether a `\r` at the end of a chunk ends a line by itself is only known from the next chunk.
  let held = "";
  return {
    add: (text) => {
      const all = held + text;
      held = all.endsWith("\r") ? "\r" : "";
      [line, column] = placeAfter(all.slice(0, all.length - held.length), line, column);
    },
    after: (text) => placeAfter(held + text, line, column).join(":"),
  };
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
