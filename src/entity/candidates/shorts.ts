/** The short forms that a text introduces for organizations: `World Health Organization (WHO)`. */

import { ORGANIZATIONS } from "../lists/cue-bits.ts";
import { cuesOf } from "../lists/cues.ts";

const SHORT = /\((?<short>[A-Z]{2,9})\)/g;
// The full name has at most this many code units, and this many words.
const FARTHEST = 120;
const MOST_WORDS = 12;
// KDCA leaves out Prevention.
const MOST_SKIPPED = 2;

/** The short forms that a text introduces. */
export interface ShortForms {
  /** Those whose letters begin the words before them, one of which is a word of organizations. */
  readonly bodies: ReadonlySet<string>;
  /** Those whose letters begin lowercase words: `light-emitting diode (LED)`. */
  readonly things: ReadonlySet<string>;
}

/** The short forms in brackets after what they stand for. */
export function shortFormsIn(text: string): ShortForms {
  const forms = new Set<string>();
  const things = new Set<string>();
  if (!text.includes("(")) return { bodies: forms, things };
  for (const { index, groups } of text.matchAll(SHORT)) {
    const short = groups?.["short"] as string;
    const words = text
      .slice(Math.max(0, index - FARTHEST), index)
      .trim()
      .split(/\s+/);
    if (!forms.has(short) && isFor(short, words.slice(-MOST_WORDS))) forms.add(short);
    else if (isOfThing(short, words)) things.add(short);
  }
  return { bodies: forms, things };
}

/** Whether the last words are all lowercase and begin with the letters of a short form. */
function isOfThing(short: string, words: readonly string[]): boolean {
  const parts = words.slice(-short.length).join("-").split("-").slice(-short.length);
  return (
    short ===
    parts
      .map((word) => (/^[a-z]/.test(word) ? word.charAt(0) : "-"))
      .join("")
      .toUpperCase()
  );
}

/** Whether words end with the organization that a short form stands for. */
function isFor(short: string, words: readonly string[]): boolean {
  let left = short.length;
  let skipped = 0;
  let isBody = false;
  for (const word of [...words].reverse()) {
    const initial = word.charAt(0);
    if (/[a-z]/.test(initial)) continue;
    isBody ||= (cuesOf(word.toLowerCase()) & ORGANIZATIONS) !== 0;
    if (initial === short.charAt(left - 1)) left -= 1;
    else skipped += 1;
    if (left === 0 || skipped > MOST_SKIPPED) break;
  }
  return left === 0 && isBody;
}
