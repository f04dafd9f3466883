/** How old people are said to be beside their names. */

import { TITLES } from "../../lists/cue-bits.ts";
import { cuesOf } from "../../lists/cues.ts";
import type { Naming } from "./naming.ts";

// , a 72-year-old resident | , aged 72,
const AGE_AFTER = /^, (?:(?:an? |the )?(\d{1,3})[- ]years?[- ]old\b|aged (\d{1,3})\b)/;
const AGE = /^(\d{1,3})-year-old$/;
const LONGEST_AGE = 40;

/** The age beside a name: `Ann Lee, a 72-year-old resident`, `the 34-year-old singer Bob Kim`. */
export function ageOf({ text, start, end, before, beforeCues }: Naming): number | undefined {
  if (text.charAt(end) === ",") {
    const after = AGE_AFTER.exec(text.slice(end, end + LONGEST_AGE));
    if (after !== null) return Number(after[1] ?? after[2]);
  }
  if ((beforeCues & TITLES) === 0 && !before.endsWith("-year-old")) return undefined;
  const [age = "", role = ""] = text
    .slice(Math.max(0, start - LONGEST_AGE), start - 1)
    .split(" ")
    .slice(-2);
  const match =
    AGE.exec(role) ?? ((cuesOf(role.toLowerCase()) & TITLES) !== 0 ? AGE.exec(age) : null);
  return match === null ? undefined : Number(match[1]);
}
