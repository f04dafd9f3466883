/** Days, hours and years beside an expression that leave out what they share with it: `9` of `April 8-9`. */

import type { Span } from "../../model.ts";
import { matchAt, matchEnd } from "../../text/match.ts";
import { pad } from "../../text/pad.ts";
import { isDigit } from "../../text/words.ts";
import { before, type Context } from "./context.ts";
import type { Meaning } from "./meaning.ts";
import { dateIn, isoDay } from "./say.ts";

const DAY_FIRST = /^\d\d?(?:st|nd|rd|th)? (?:of )?[A-Z]/;
const DAYS_BEFORE =
  /(?<![\d.,:$£€-])(?:\d\d?(?:st|nd|rd|th)?(?:, |,? and | to | ?[-\u2013] ?)){1,6}$/;

/** The days before one that share its month: `14, 15 and ` of `14, 15 and 16 June`; "" if there are none. */
export function daysBefore({ text, start }: Pick<Context, "text" | "start">): string {
  if (!isDigit(text.charCodeAt(start)) || !DAY_FIRST.test(text.slice(start, start + 9))) return "";
  // Six days and what separates them.
  const longest = 54;
  return DAYS_BEFORE.exec(before({ text, start }, longest))?.[0] ?? "";
}

// 10 a.m. | 10:30 p.m.
const HALF = /^\d\d?(?:[:.]\d\d)? ?[ap]\.?m/i;
const HOUR_BEFORE =
  /(?:(?<=\b(?:from|between) )\d\d?(?= (?:to|and) $)|(?<![\w.:$£€,/-])\d\d?(?=[-\u2013]$))/i;

/** The hour before one that says `a.m.` or `p.m.` for both: 08:00 of `8-10 a.m.`, 11:00 of `from 11 to 2 p.m.` */
export function hourBefore(
  { text, start, end }: Context,
  clock: string,
): (Span & { readonly clock: string }) | undefined {
  if (!HALF.test(text.slice(start, end))) return undefined;
  const opening = before({ text, start }, 16);
  const found = HOUR_BEFORE.exec(opening);
  const hour = Number(found?.[0]);
  if (found === null || hour < 1 || hour > 12) return undefined;
  const from = start - opening.length + found.index;
  const until = Number(clock.slice(0, 2));
  const [half, other] = until < 12 ? [0, 12] : [12, 0];
  const same = (hour % 12) + half;
  const value = same < until ? same : (hour % 12) + other;
  return { start: from, end: from + found[0].length, clock: `${pad(value)}:00` };
}

/** The second end of a range or the next day of a list, as it is written. */
export interface OtherEnd {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** What joins it to the one before it: `-`, ` and `. */
  readonly joint: string;
  readonly year: string | undefined;
}

const NEXT =
  /([-\u2013]|\/(?!\d\d? [A-Z])| to | through |(?:,? and|,(?= \d\d?(?:, \d\d?){0,6},? and \d)) )(\d\d?)/y;
// the 8th and 9th
const ORDINAL = /(?<=\bthe \d\d?(?:st|nd|rd|th),? and \d\d?)(?:st|nd|rd|th)/y;
// Not `31, 2032` of `2030-31, 2032`
const YEAR_AFTER = /(?<!\d{4}[-\u2013/]\d\d),?\s((?:1\d|2[01])\d\d)\b(?!,\d|\.\d)/y;
// What follows a number that is none: more of another number or word, `a.m.`, what it counts, or a month of its own
const NO_END =
  /[\w%½'’/]|[.:,]\d| ?[ap]\.?m\b|-(?:day|hour|m|nation|week|year)|[ -](?:percent|pct|people|more|(?<!\d{4}.{4})[a-z]{3,12}s\b)| (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(?:\w+ary|ust|\w+ber)?\b/y;

/**
 * The second end of a range, without what it shares with the first, and a year after it: `-9` of `April 8-9`,
 * ` and 9, 2024`; or the next day of a list, `, 15` of `April 8, 15 and 22`; but not `3 percent`.
 */
export function otherEndAt(text: string, at: number): OtherEnd | undefined {
  const found = matchAt(NEXT, text, at);
  if (found === null) return undefined;
  const [{ length }, joint = "", digits = ""] = found;
  const end = matchEnd(ORDINAL, text, at + length);
  if (matchAt(NO_END, text, end)) return undefined;
  const [more = "", year] = matchAt(YEAR_AFTER, text, end) ?? [];
  return { start: at + joint.length, end: end + more.length, digits, joint, year };
}

// A year, or a day, whose year is unknown without a reference date; with a day, there may be a clock time.
const ENDS = /^(\d\d|.{4}-\d\d-)(\d\d)$/;

/**
 * A later day in the month of the first, or a later year in its century: `9` of `April 8-9`, `53` of `1950-53`; after a
 * slash, only the next one: `26` of `2025/26`, but not `1/3`.
 */
export function meanEnd(first: string, { digits, joint }: OtherEnd): Meaning | undefined {
  const [, kept = "", from] = ENDS.exec(first.slice(0, 10)) ?? [];
  const steps = Number(digits) - Number(from);
  if (kept === "" || steps < 1 || (joint === "/" && steps > 1)) return undefined;
  const value = kept + pad(digits);
  if (kept.length === 2) return digits.length === 2 ? dateIn("year", Number(value)) : undefined;
  return isoDay(value);
}
