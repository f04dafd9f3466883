/** Edits as data: what to replace in a text. */

import { refuse } from "../check/refuse.ts";
import { type Members, membersList, string, whole } from "../check/values.ts";

/** A replacement in a text: the `length` code units from `offset` on become `content`. */
export interface Edit {
  /** The UTF-16 offset at which the replacement begins, in the text before any edit. */
  offset: number;
  /** The number of UTF-16 code units to remove; 0 for a pure insertion. */
  length: number;
  /** The text to insert. */
  content: string;
}

/**
 * Applies edits to the text that they were made for. Insertions at the same offset come in the order given, before a
 * replacement that begins there.
 *
 * @param text - The text that the offsets refer to: for the edits of an article of a feed, the whole feed.
 * @param edits - The edits, in any order; they must not overlap.
 * @returns The edited text.
 * @throws TypeError if `text` is not a string or `edits` is not an array of edits; the error's `path` names the value.
 * @throws RangeError if edits overlap or lie outside the text; the error's `path` names the edit.
 * @example
 * ```ts
 * applyEdits("Tram reopens", [{ offset: 5, length: 7, content: "closes" }]); // => "Tram closes"
 * ```
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  string(text, "text");
  const sorted = inOrder(
    membersList(edits, "edits").map((edit, index) => checked(edit, `edits[${index}]`, text.length)),
  );
  let out = "";
  let at = 0;
  for (const { offset, length, content, path } of sorted) {
    if (offset < at) refuse(path, `overlaps another one, which ends at ${at}`);
    out += text.slice(at, offset) + content;
    at = offset + length;
  }
  return out + text.slice(at);
}

/** Whether some of the edits overlap, so that they cannot be applied together. */
export function doOverlap(edits: readonly Edit[]): boolean {
  let at = 0;
  for (const { offset, length } of inOrder(edits)) {
    if (offset < at) return true;
    at = offset + length;
  }
  return false;
}

/** The edits in the order in which they are applied. */
function inOrder<One extends Edit>(edits: readonly One[]): One[] {
  return [...edits].sort((a, b) => a.offset - b.offset || a.length - b.length);
}

/** Checks an edit of a text of length `most`, and adds its path in the list. */
function checked(edit: Members, path: string, most: number): Edit & { readonly path: string } {
  const offset = whole(edit["offset"], `${path}.offset`, 0, most);
  const length = whole(edit["length"], `${path}.length`, 0, most - offset);
  return { offset, length, content: string(edit["content"], `${path}.content`), path };
}
