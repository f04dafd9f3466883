/** A mention of a person, and the word before it. */

import type { EntityMention } from "../../../model.ts";
import { SPACE } from "../../../text/signs.ts";
import { cuesOf } from "../../lists/cues.ts";
import type { EntityDraft } from "../draft.ts";
import { LONGEST_ROLE } from "./reach.ts";

/** A mention of a person, with what of the text before it is looked up for all that is read there. */
export interface Naming {
  readonly text: string;
  readonly person: EntityDraft;
  readonly start: number;
  readonly end: number;
  /** The word before the name and a blank; empty if there is none. */
  readonly before: string;
  /** The lists of `cues.ts` that this word is on, as bits. */
  readonly beforeCues: number;
}

/** A mention of a person, with the word before it looked up. */
export function namingOf(text: string, person: EntityDraft, { start, end }: EntityMention): Naming {
  const before = writtenBefore(text, start);
  const beforeCues = before === "" ? 0 : cuesOf(before.toLowerCase());
  return { text, person, start, end, before, beforeCues };
}

/** The word before a name and a blank, or the end of the word if it is longer than any role. */
export function writtenBefore(text: string, start: number): string {
  if (text.charAt(start - 1) !== " ") return "";
  let from = start - 1;
  // Line breaks are below a space.
  while (from > 0 && from > start - LONGEST_ROLE && text.charCodeAt(from - 1) > SPACE) from -= 1;
  return text.slice(from, start - 1);
}
