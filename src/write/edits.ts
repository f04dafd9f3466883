/** Edits as data: what to replace in a text. */

import { membersList } from "../check/values.ts";
import { requireString } from "../text/input.ts";

/** A replacement: the `length` code units from `offset` on become `content`. */
export interface Edit {
  /** Where it begins, in UTF-16 code units of the text before any edit. */
  offset: number;
  /** How many code units it takes out; 0 for a mere insertion. */
  length: number;
  /** What it puts in. */
  content: string;
}

/**
 * Applies edits to the text that they were made for. Edits at one offset are applied in their order.
 *
 * @param text - The text that the offsets count in.
 * @param edits - Edits that do not overlap, in any order.
 * @returns The edited text.
 * @throws TypeError if `text` is not a string or `edits` no list of edits.
 * @throws RangeError for edits that overlap or lie outside the text.
 * @example
 * ```ts
 * applyEdits("Tram reopens", [{ offset: 5, length: 7, content: "closes" }]); // => "Tram closes"
 * ```
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  requireString(text, "text");
  membersList(edits, "edits");
  let out = "";
  let at = 0;
  for (const { offset, length, content } of [...edits].sort((a, b) => a.offset - b.offset)) {
    if (offset < at || length < 0 || offset + length > text.length) {
      throw new RangeError(`edits: the one at ${offset} overlaps another or lies outside the text`);
    }
    out += text.slice(at, offset) + content;
    at = offset + length;
  }
  return out + text.slice(at);
}
