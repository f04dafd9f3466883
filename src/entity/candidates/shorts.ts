/** Short forms that a text gives for organizations: `World Health Organization (WHO)`. */

import { cuesOf, ORGANIZATIONS } from "../lists/cues.ts";

const SHORT = /\((?<short>[A-Z]{2,8})\)/g;
// The words of a full name stand within so many code units, and are so many.
const FARTHEST = 120;
const MOST_WORDS = 12;
// KDCA leaves out Prevention.
const MOST_SKIPPED = 2;

/** The short forms that a text gives. */
export interface ShortForms {
  /** Those whose letters begin the words before them, of which one is an organization's. */
  readonly bodies: ReadonlySet<string>;
  /** And those that begin words in small letters: `light-emitting diode (LED)`. */
  readonly things: ReadonlySet<string>;
}

/** The short forms in brackets behind what they are for. */
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

/** Whether the last words, all in small letters, begin with the letters of a short form. */
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

/** Whether words end with a name that a short form is for. */
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
