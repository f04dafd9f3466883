/** From a run of words to the expressions in it. */

import { around, type Context } from "../value/context.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import { isNothing } from "../value/say.ts";
import { KINDS } from "../words/lexicon.ts";
import { joinNumerals } from "../words/numerals.ts";
import type { Token } from "../words/token.ts";
import { dropClocks } from "./clock-day.ts";
import { type Match, matchesAt } from "./grammar.ts";
import { addMention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { readDaysBefore, readHourBefore, readOtherEnds } from "./shared.ts";

/** Reads a run from left to right, at each word with the longest match that has a meaning. */
export function readRun(words: readonly Token[], reading: Reading): void {
  const run = joinNumerals(words, reading.lexicon);
  // No expression begins after the last head.
  let last = run.length - 1;
  while (last >= 0 && !(run[last] as Token).entry.head) last -= 1;
  // The last expression may have extended into this run: `2 a.m. (AEST) on Monday`.
  let at = 0;
  while (at <= last && (run[at] as Token).start < reading.context.end) at += 1;
  while (at <= last) at = readExpression(run, at, reading);
}

/** Reads the expression at a position in the run, if there is one. Returns the position to continue from. */
function readExpression(run: readonly Token[], at: number, reading: Reading): number {
  const { context, rules } = reading;
  for (const match of matchesAt(rules, run, at)) {
    context.start = (run[at] as Token).start;
    context.end = (run[match.to - 1] as Token).end;
    context.leaned = undefined;
    context.verb = undefined;
    const meaning = meanOf(match, context);
    if (meaning === undefined) continue;
    let { to } = match;
    if (isNothing(meaning)) dropClocks(reading);
    if (isNothing(meaning) || (meaning.age === true && !reading.ages)) return to;
    readDaysBefore(meaning, match, reading);
    readHourBefore(meaning, match, reading);
    readOtherEnds(addMention(meaning, match, reading), match, reading);
    while (run[to] && (run[to] as Token).start < context.end) to += 1;
    return to;
  }
  return at + 1;
}

// What a rule gets for words that are missing.
const NO: Partial<Token> = { n: Number.NaN, value: "", word: "" };
const NONE: Readonly<Record<string, Partial<Token>>> = /* @__PURE__ */ Object.fromEntries(
  ["WORD", ...KINDS].map((kind) => [kind.toLowerCase(), NO]),
);

/**
 * The meaning of a match, from those of its parts; `undefined` if it is not an expression after all. If a part only looks
 * like an expression, so does the whole: neither `Feb. 30` nor `the week of Feb. 30` is in the calendar.
 */
function meanOf({ rule, last }: Match, context: Context): Meaning | undefined {
  if (rule.around?.test(around(context)) === false) return undefined;
  const parts: Record<string, Partial<Token> | Meaning> = Object.create(NONE);
  // From the last part to the first, so that the first of a name counts.
  for (let part = last; part !== undefined; part = part.before) {
    if (part.match === undefined) parts[part.name] = part.token;
    else {
      const said = meanOf(part.match, context);
      if (said === undefined || isNothing(said)) return said;
      parts[part.name] = said;
      parts["it"] = said;
    }
  }
  return rule.mean(parts as unknown as Parts, context, rule.by);
}
