/** The public writer of headlines. */

import type { HeadlineInit } from "../model.ts";
import { draftHeadline, spellHeadline } from "./draft.ts";

/**
 * Writes a headline with its markers. A headline that was parsed is written as it was, for as long as its fields are
 * what they were.
 *
 * @param headline - The headline; a lead marker needs only its `kind` and `ordinal`.
 * @returns The text: one line, or as many as it was parsed from, where its markers stood on lines of their own.
 * @throws RangeError, with the field's `path`, for a headline that would not read back the same.
 * @throws TypeError, with the field's `path`, for a value of the wrong type.
 * @example
 * ```ts
 * serializeHeadline({ text: "Tram line reopens", markers: [{ kind: "lead", ordinal: 2 }] }); // => "(2nd LD) Tram line reopens"
 * serializeHeadline(parseHeadline("(4th LD)Tram line reopens")); // => "(4th LD)Tram line reopens"
 * ```
 */
export function serializeHeadline(headline: HeadlineInit): string {
  return spellHeadline(draftHeadline(headline, "headline"), "headline", "many");
}
