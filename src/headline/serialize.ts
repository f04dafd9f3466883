/** The public function for writing headlines. */

import type { HeadlineInit } from "../model.ts";
import { draftHeadline } from "./draft.ts";
import { spellHeadline } from "./spell.ts";

/**
 * Writes a headline with its markers. A parsed headline is written as it was, as long as its fields have not changed.
 *
 * @param headline - The headline; a lead marker needs only its `kind` and `ordinal`.
 * @returns The text: one line, or several if the headline was parsed with markers on lines of their own.
 * @throws RangeError if the headline would not read back the same; the error's `path` names the field.
 * @throws TypeError if a value has the wrong type; the error's `path` names the field.
 * @example
 * ```ts
 * serializeHeadline({ text: "Tram line reopens", markers: [{ kind: "lead", ordinal: 2 }] }); // => "(2nd LD) Tram line reopens"
 * serializeHeadline(parseHeadline("(4th LD)Tram line reopens")); // => "(4th LD)Tram line reopens"
 * ```
 */
export function serializeHeadline(headline: HeadlineInit): string {
  return spellHeadline(draftHeadline(headline, "headline"), "headline", "many");
}
