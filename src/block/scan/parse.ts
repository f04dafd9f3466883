/** The public function for reading the blocks of a text. */

import { string } from "../../check/values.ts";
import type { Block } from "../block.ts";
import { scanBlocks } from "./scan.ts";

/**
 * Splits an article's text into blocks, such as headlines, notes and paragraphs, for example to highlight the text or
 * to see how the reader classified each line.
 *
 * The blocks are in text order, and every code unit belongs to exactly one of them. Whatever stands between two nodes
 * is a block of kind `"blank"`.
 *
 * @param text - The text of one article.
 * @returns The blocks, with UTF-16 offsets into `text`; an empty array for an empty text.
 * @throws TypeError if `text` is not a string.
 * @example
 * ```ts
 * parseBlocks("Tram line reopens\n(END)");
 * // => [
 * //   { kind: "headline", start: 0, end: 17 },
 * //   { kind: "blank", start: 17, end: 18 },
 * //   { kind: "end", start: 18, end: 23 },
 * // ]
 * ```
 */
export function parseBlocks(text: string): Block[] {
  string(text, "text");
  const blocks: Block[] = [];
  let at = 0;
  const blankUpTo = (start: number): void => {
    if (start > at) blocks.push({ kind: "blank", start: at, end: start });
  };
  scanBlocks(text, undefined, (kind, start, end) => {
    blankUpTo(start);
    blocks.push({ kind, start, end });
    at = end;
  });
  blankUpTo(text.length);
  return blocks;
}
