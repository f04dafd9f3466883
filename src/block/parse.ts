/** The public view of a text's blocks. */

import { requireString } from "../text/input.ts";
import type { Block } from "./block.ts";
import { scanBlocks } from "./scan.ts";

/**
 * The blocks that an article's text is made of, in their order: every code unit belongs to exactly one. What stands
 * between two nodes is a block of kind `"blank"`. For colouring a text, or seeing what the reader took a line for.
 *
 * @param text - One article.
 * @returns The blocks; none for an empty text.
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
  requireString(text, "text");
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
