/** A run of words to the expressions in it. */

import { dayNumber, fromPlainDate } from "../date/calendar.ts";
import type { DateExplanation, DateMention } from "../model.ts";
import { matchAt } from "../text/match.ts";
import type { Context } from "./context.ts";
import { bestAt, type Group, type Match, type Part } from "./grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import { joinNumerals } from "./numerals.ts";
import { type Period, periodAt, writePeriod } from "./period.ts";
import { beginOf, COUNTED, endedUnit, inYear, isYearBehind, otherEnd } from "./range.ts";
import type { Meaning, Parts } from "./rule.ts";
import type { Token } from "./token.ts";
import { placeZone } from "./zones.ts";

/** What reading needs, and where the expressions go. */
export interface Reading {
  /** The rules for whole expressions. */
  readonly rules: Group;
  readonly lexicon: Lexicon;
  readonly context: Context;
  readonly explain: boolean;
  readonly ages: boolean;
  /** Where the text begins in the one that positions are told in. */
  offset: number;
  readonly mentions: DateMention[];
}

/** Reads a run from left to right: at each word the longest rule that means something. */
export function readRun(words: readonly Token[], reading: Reading): void {
  const run = joinNumerals(words, reading.lexicon);
  // Nothing begins behind the last word that an expression can be made for.
  let last = run.length - 1;
  while (last >= 0 && !(run[last] as Token).entry.head) last -= 1;
  let at = 0;
  while (at <= last) at = readExpression(run, at, reading);
}

/** Reads the expression at a place of the run, if there is one; gives the place to read on from. */
function readExpression(run: readonly Token[], at: number, reading: Reading): number {
  const { context, rules } = reading;
  for (let match = bestAt(rules, run, at); match !== undefined; match = match.next) {
    context.start = (run[at] as Token).start;
    context.end = (run[match.to - 1] as Token).end;
    context.leaned = undefined;
    context.anchor = undefined;
    context.verb = undefined;
    const meaning = meanOf(match, context);
    if (meaning === undefined) continue;
    if (meaning.value === "" || (meaning.age === true && !reading.ages)) return match.to;
    const first = addMention(meaning, match, reading);
    return readOtherEnd(run, match.to, meaning, first, match, reading);
  }
  return at + 1;
}

/** What a match says, after what its parts say; `undefined` where it is no expression after all. */
function meanOf(match: Match, context: Context): Meaning | undefined {
  const parts: Record<string, Token | Meaning> = {};
  if (!meanParts(match.last, context, parts)) return undefined;
  const [, mean, by = 0] = match.rule;
  return mean(parts as Parts, context, by);
}

function meanParts(
  last: Part | undefined,
  context: Context,
  parts: Record<string, Token | Meaning>,
): boolean {
  if (last === undefined) return true;
  if (!meanParts(last.before, context, parts)) return false;
  const said = last.match === undefined ? last.token : meanOf(last.match, context);
  if (said === undefined) return false;
  parts[last.name] ??= said;
  return true;
}

// What joins the ends of a range, after which the second can leave out what it shares with the first.
const JOINED = /^(?:[-\u2013]| to | through | and )$/;

/** `9` of `April 8-9` and `April 8 and 9`, `53` of `1950-53`. */
function readOtherEnd(
  run: readonly Token[],
  at: number,
  meaning: Meaning,
  first: DateMention,
  match: Match,
  reading: Reading,
): number {
  const { context } = reading;
  const joint = /^(?:to|through|and)$/.test(run[at]?.word ?? "") ? 1 : 0;
  const token = run[at + joint];
  if (token === undefined || meaning.type !== "DATE" || context.end + 9 < token.start) return at;
  if (!JOINED.test(context.text.slice(context.end, token.start))) return at;
  if (COUNTED.test(context.text.slice(token.end, token.end + 14))) return at;
  const next = run[at + joint + 1];
  // `1950-53`, but not `1950 and 53`.
  if (first.value.length === 4 && (joint === 1 || first.text.length > 4)) return at;
  const other = otherEnd(meaning.value, token, next);
  if (other === undefined) return at;
  context.start = token.start;
  const year = isYearBehind(next) && other.type === "DATE" ? next : undefined;
  context.end = (year ?? token).end;
  const second = addMention(other, match, reading);
  if (year !== undefined)
    for (const mention of [first, second]) mention.value = inYear(mention.value, year.n);
  if (joint === 0 || run[at]?.word !== "and") linkRange(first, second);
  return at + joint + (year === undefined ? 1 : 2);
}

const WEEKDAY = /^[A-Z][a-z]{2,5}day$/;

/** `from Monday to Friday` said on Tuesday: the Friday is behind the Monday. */
function orderWeekdays(first: DateMention, second: DateMention, today: number | undefined): void {
  if (!WEEKDAY.test(first.text) || !WEEKDAY.test(second.text) || first.value < second.value) return;
  const [from, to] = [first, second].map(({ value }) => fromPlainDate(value));
  if (from === undefined || to === undefined || today === undefined) return;
  const isPast = dayNumber(to) <= today;
  const day = isPast ? dayNumber(from) - 7 : dayNumber(to) + 7;
  const moved = isPast ? first : second;
  moved.value = writePeriod({ day, unit: "day" }) ?? moved.value;
}

const RANGE_JOINT = /^(?:[-\u2013]| ?- ?| to | through | until | and )$/;

/** Tells both ends of a range on either. */
function linkRange(first: DateMention, second: DateMention): void {
  first.value = beginOf(first, second.value);
  const range = { begin: first.value, end: second.value };
  first.range = range;
  second.range = { ...range };
}

function addMention(meaning: Meaning, match: Match, reading: Reading): DateMention {
  const { context, offset, mentions } = reading;
  const { text, start } = context;
  const zone = meaning.clock === true ? (meaning.zone ?? readPlaceZone(context)) : undefined;
  const mention: DateMention = {
    text: text.slice(start, context.end),
    type: meaning.type,
    value: meaning.value,
    start: start + offset,
    end: context.end + offset,
  };
  if (meaning.mod !== undefined) mention.mod = meaning.mod;
  if (zone !== undefined) mention.zone = zone;
  if (reading.explain) mention.explanation = explain(match, context, offset);
  const last = mentions.at(-1);
  linkToLast(last, mention, context, offset);
  mentions.push(mention);
  remember(meaning, context);
  if (last !== undefined) endLast(last, mention, meaning, reading);
  return mention;
}

/** `the week ended March 1` is the week of that day; the day is said of it, and what follows leans on the week. */
function endLast(
  last: DateMention,
  mention: DateMention,
  { period: end }: Meaning,
  { context, offset }: Reading,
): void {
  // No more stands between them than ` that ended on `.
  if (mention.start - last.end > 15) return;
  const joint = context.text.slice(Math.max(0, last.end - offset), mention.start - offset);
  const unit = endedUnit(last.text, joint);
  if (unit === undefined || end?.unit !== "day") return;
  const { quarter, today = 0 } = context;
  // A quarter named by its number can be a fiscal year's, which does not follow from its last day.
  const over = periodAt(today, "quarter", -1).day;
  const isNamed = unit === "quarter" && quarter !== undefined && quarter.day !== over;
  const period = isNamed ? quarter : periodAt(end.day, unit, 0);
  if (period === undefined) return;
  context.last = period;
  if (isNamed) return;
  last.value = writePeriod(period) ?? last.value;
  if (last.explanation)
    last.explanation = { ...last.explanation, anchor: mention.value, anchoredBy: "mention" };
}

/** `from Monday to Friday`, `between May 1 and May 3`, `Monday-Friday`. */
function linkToLast(
  last: DateMention | undefined,
  mention: DateMention,
  { text, today }: Context,
  offset: number,
): void {
  if (last === undefined || last.type !== mention.type || mention.start - last.end > 9) return;
  if (last.end > mention.start || last.start < offset || last.range !== undefined) return;
  const joint = text.slice(last.end - offset, mention.start - offset);
  if (!RANGE_JOINT.test(joint)) return;
  const before = text.slice(Math.max(0, last.start - offset - 8), last.start - offset);
  if (joint === " and " && !/\bbetween $/i.test(before)) return;
  if (joint === " to " && !/\bfrom $/i.test(before) && last.type !== "DATE") return;
  if (last.type !== "DATE" && last.type !== "TIME") return;
  orderWeekdays(last, mention, today);
  linkRange(last, mention);
}

// (Iran time) | Seoul time | local time
const PLACE_ZONE =
  / (?:\(((?:[A-Z][a-z]{2,12} ){1,2}|local )time\)|((?:[A-Z][a-z]{2,12} ){1,2}|local )time\b)/y;

/** A zone named by its place behind a clock time becomes part of the expression. */
function readPlaceZone(context: Context): DateMention["zone"] {
  const found = matchAt(PLACE_ZONE, context.text, context.end);
  if (found === null) return undefined;
  context.end += found[0].length;
  return placeZone(`${found[1] ?? found[2]}time`);
}

function remember(meaning: Meaning, context: Context): void {
  const { period } = meaning;
  if (period === undefined || meaning.aside === true) return;
  context.last = period;
  const { today } = context;
  const since = today === undefined ? 0 : today - period.day;
  if (period.unit === "quarter" && since > 80 && since < 300) context.quarter = period;
}

function explain(match: Match, context: Context, offset: number): DateExplanation {
  const { leaned, anchor, verb, today } = context;
  const explanation: DateExplanation = { rule: ruleName(match) };
  const reference: Period | undefined = today === undefined ? today : { day: today, unit: "day" };
  const from = leaned === "mention" ? anchor : reference;
  const value = from && writePeriod(from);
  if (leaned && value) Object.assign(explanation, { anchor: value, anchoredBy: leaned });
  if (verb) explanation.verb = { ...verb, start: verb.start + offset, end: verb.end + offset };
  return explanation;
}

/** A match's rule with those of its parts: `end-of/date/year`. */
function ruleName({ rule, last }: Match): string {
  let inner: Match | undefined;
  for (let part = last; part !== undefined; part = part.before) inner = part.match ?? inner;
  return inner === undefined ? rule[0] : `${rule[0]}/${ruleName(inner)}`;
}
