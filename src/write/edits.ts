/** Edits as data: what to replace in a text. */

import { refuse } from "../check/refuse.ts";
import { type Members, membersList, string, whole } from "../check/values.ts";
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
 * @throws TypeError if `text` is not a string or `edits` no list of edits, with the `path` of what is wrong.
 * @throws RangeError for edits that overlap or lie outside the text, with the `path` of the edit.
 * @example
 * ```ts
 * applyEdits("Tram reopens", [{ offset: 5, length: 7, content: "closes" }]); // => "Tram closes"
 * ```
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  requireString(text, "text");
  const sorted = membersList(edits, "edits")
    .map((edit, index) => checked(edit, `edits[${index}]`, text.length))
    .sort((a, b) => a.offset - b.offset);
  let out = "";
  let at = 0;
  for (const { offset, length, content, path } of sorted) {
    if (offset < at) refuse(path, `overlaps another one, which ends at ${at}`);
    out += text.slice(at, offset) + content;
    at = offset + length;
  }
  return out + text.slice(at);
}

/** An edit of a text of some length, with its place in the list. */
function checked(edit: Members, path: string, most: number): Edit & { readonly path: string } {
  const offset = whole(edit["offset"], `${path}.offset`, 0, most);
  const length = whole(edit["length"], `${path}.length`, 0, most - offset);
  return { offset, length, content: string(edit["content"], `${path}.content`), path };
}
