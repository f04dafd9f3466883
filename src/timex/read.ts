/** From a run of words to the expressions in it. */

import type { DateExplanation, DateMention } from "../model.ts";
import { matchAt } from "../text/match.ts";
import { pad } from "../text/pad.ts";
import { isDigit } from "../text/words.ts";
import { around, before, type Context, leanOnVerb, setAside } from "./context.ts";
import { type Group, type Match, matchesAt } from "./grammar.ts";
import { KINDS, type Lexicon, ZONE } from "./lexicon.ts";
import type { Meaning, Parts } from "./meaning.ts";
import { MOVED } from "./near.ts";
import { joinNumerals } from "./numerals.ts";
import { MONTHS_IN, type Period, periodAt, type Unit, writePeriod } from "./period.ts";
import {
  daysBefore,
  delayEnd,
  hourBefore,
  inYear,
  lendDay,
  linkRange,
  OTHER_END,
  orderEnds,
  otherEnd,
  shareHalf,
} from "./range.ts";
import { isNothing, isoDay } from "./say.ts";
import type { Token } from "./token.ts";
import { initialsOf, namedZone, shiftedZone } from "./zones.ts";

/** What reading needs, and the mentions that it has found. */
export interface Reading {
  /** The rules for whole expressions. */
  readonly rules: Group;
  readonly lexicon: Lexicon;
  readonly context: Context;
  readonly explain: boolean;
  readonly ages: boolean;
  /** The offset of the text in the text that positions refer to. */
  offset: number;
  readonly mentions: DateMention[];
}

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

/** Drops the clock time of a day that the calendar does not have: `9 a.m. (Seoul time) on Feb. 30`. */
function dropClocks({ context, mentions, offset }: Reading): void {
  const { dayless = [], text, start, end } = context;
  const last = mentions.at(-1);
  if (
    last !== undefined &&
    dayless.includes(last) &&
    ON.test(text.slice(last.end - offset, start)) &&
    NO_DAY.test(text.slice(start, end))
  )
    mentions.length -= dayless.length;
}

// Feb. 30 | 31st of June
const NO_DAY = /[a-z.] \d\d?$|^\d/;

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

/** Reads the days that share the month of the day after them: `14` of `14-16 June`, `14` and `15` of `14, 15 and 16 June`. */
function readDaysBefore({ value }: Meaning, match: Match, reading: Reading): void {
  const { text, start } = reading.context;
  const days = daysBefore(text, start);
  const from = start - days.length;
  if (days === "" || isRead(from, reading)) return;
  for (const { 0: digits, index } of days.matchAll(/\d+(?:st|nd|rd|th)?/g)) {
    const day = value.slice(0, -2) + pad(Number.parseInt(digits, 10));
    const meaning = day < value ? isoDay(day) : undefined;
    if (meaning) readBefore(from + index, from + index + digits.length, meaning, match, reading);
  }
}

/** Reads the hour that shares its half of the day, and its day, with the one after it: `8` of `8-10 a.m. Friday`. */
function readHourBefore(
  { type, value, period, zone }: Meaning,
  match: Match,
  reading: Reading,
): void {
  const { text, start, end } = reading.context;
  const hour = type === "TIME" ? hourBefore(text, start, end, value.slice(11)) : undefined;
  if (hour === undefined || isRead(hour.start, reading)) return;
  const meaning = { type, value: value.slice(0, 11) + hour.clock, ...(period && { period }) };
  const first = readBefore(hour.start, hour.end, meaning, match, reading);
  if (zone) first.zone = zone;
}

/** Whether a mention holds what is at a position. */
function isRead(position: number, { mentions, offset }: Reading): boolean {
  return position < (mentions.at(-1)?.end ?? 0) - offset;
}

/** Adds a mention of what is in front of the expression. */
function readBefore(
  start: number,
  end: number,
  meaning: Meaning,
  match: Match,
  reading: Reading,
): DateMention {
  const { context } = reading;
  const own = { start: context.start, end: context.end };
  Object.assign(context, { start, end });
  const mention = addMention(meaning, match, reading);
  Object.assign(context, own);
  return mention;
}

// What shares its month has digits, as `tomorrow and 30` has not; a clock time, if it ends in them: `9 a.m. on April 8-9`.
const SHARING: Partial<Record<DateMention["type"], RegExp>> = {
  DATE: /\d/,
  TIME: /[A-Z][a-z]{2,8}\.? \d\d?$/,
};

/** Reads the other ends that share a month: `9` of `April 8-9`, `15 and 22` of `April 8, 15 and 22`, `53` of `1950-53`. */
function readOtherEnds(first: DateMention, match: Match, reading: Reading): void {
  const { context } = reading;
  const ends = [first];
  while (SHARING[first.type]?.test(first.text)) {
    const found = matchAt(OTHER_END, context.text, context.end);
    if (found === null) return;
    const [all, and, digits = "", year] = found;
    // `1950-53`, `FY2030/31`, but not `1950 and 53`.
    if (first.value.length === 4 && (/^[ ,]/.test(all) || /[a-z]/.test(first.text))) return;
    const last = ends.at(-1) as DateMention;
    const from = year === undefined ? last.value : inYear(last.value, Number(year));
    const other = otherEnd(from, digits, all.startsWith("/"));
    if (other === undefined) return;
    context.start = context.end + all.indexOf(digits);
    context.end += all.length;
    if (year !== undefined)
      for (const mention of ends) mention.value = inYear(mention.value, Number(year));
    ends.push(addMention(other, match, reading));
    // A clock time is not the beginning of the days.
    if (and === undefined && last.type === "DATE") linkRange(last, ends.at(-1) as DateMention);
  }
}

/** Adds a mention, and links it to the one before it. Returns the mention that now holds the expression. */
function addMention(meaning: Meaning, match: Match, reading: Reading): DateMention {
  const { context, offset, mentions } = reading;
  const mention = makeMention(meaning, match, reading);
  const { last: named, dayless: clocks = [] } = context;
  remember(meaning, context);
  context.dayless = meaning.dayless ? [mention] : [];
  const last = mentions.at(-1);
  const isHere = last !== undefined && last.start >= offset;
  const joint = isHere ? context.text.slice(last.end - offset, context.start) : "";
  // Between two expressions that belong together, nothing longer than ` that ended on ` is possible.
  const isPair = isHere && joint.length < 16;
  const pair = isPair ? { last, mention, joint, named, period: meaning.period } : undefined;
  if (pair && meaning.dayless) {
    if (joint === " (") {
      // `12:15 p.m. EST (1715 GMT)` is one moment, but not `8 p.m. (7 p.m. for members)`.
      if (mention.zone && /T\d/.test(pair.last.value)) lendDay(mention, pair.last, true);
      context.dayless = [...clocks.slice(-1), mention];
    }
  } else if (pair && joinClock(pair, clocks, reading)) return pair.last;
  mentions.push(mention);
  if (pair) {
    linkEnds(pair, context, offset);
    endPeriod(pair, context);
  }
  return mention;
}

function makeMention(meaning: Meaning, match: Match, reading: Reading): DateMention {
  const { context, offset, explain: isExplained } = reading;
  const { text, start } = context;
  const zone = meaning.clock === true ? readZone(meaning.zone, reading) : undefined;
  const mention: DateMention = {
    text: text.slice(start, context.end),
    type: meaning.type,
    value: meaning.value,
    start: start + offset,
    end: context.end + offset,
  };
  if (meaning.mod !== undefined) mention.mod = meaning.mod;
  if (zone !== undefined) mention.zone = zone;
  if (isExplained) mention.explanation = explain(match, context, offset);
  return mention;
}

/** A mention and the one before it, what is between them, and the periods that were named before it and by it. */
interface Pair {
  readonly last: DateMention;
  readonly mention: DateMention;
  readonly joint: string;
  readonly named: Period | undefined;
  readonly period: Period | undefined;
}

/** Gives a day to the clock times before it. Returns whether they are one expression, which is then the last mention. */
function joinClock(
  { last, mention, joint, period }: Pair,
  clocks: readonly DateMention[],
  { context, offset }: Reading,
): boolean {
  const isNext = last.text.endsWith(".") && OPENS.test(mention.text);
  if (isNext || period?.unit !== "day") return false;
  const isDay = mention.type === "DATE";
  if (!(isDay ? ON : TO_TIME).test(joint)) return false;
  const isOneMoment = /[/(]/.test(joint) && Boolean(last.zone ?? mention.zone);
  // `Shows are at 8 p.m. (3 p.m. Sunday)`
  if (joint === " (" && !isOneMoment) return false;
  for (const clock of clocks) lendDay(clock, mention, isOneMoment);
  // What is told next is of the day in front of the brackets.
  if (clocks[0] && joint === " (")
    context.last = context.day = isoDay(clocks[0].value.slice(0, 10))?.period ?? period;
  if (!clocks[0] || !isDay) return false;
  context.minutes = minutesOf(clocks[0].value);
  if (joint.startsWith(")")) return false;
  last.end = mention.end;
  last.text = context.text.slice(last.start - offset, mention.end - offset);
  return true;
}

/** Records the range of two mentions that are its ends. */
function linkEnds(pair: Pair, context: Context, offset: number): void {
  const { text, today } = context;
  const { last, mention, joint, named, period } = pair;
  const from = last.start - offset;
  // `OSLO, March 4 - Feb. 28 end`
  const isApart = joint === " - " && last.value > mention.value;
  const opening = before({ text, start: from }, 24);
  // `moved from June 20 to May 10` names no range.
  if (isApart || MOVED.test(opening) || !isRange(last, mention, opening, joint)) return;
  if (named && period) orderEnds(last, mention, named.day, period.day, today);
  if (Number(named?.day) > today && mention.value < last.value && willBe(context))
    delayEnd(last, mention);
  shareHalf(last, mention);
  // `between 11 p.m. Tuesday and 6 a.m. Wednesday Moscow time`
  if (mention.zone && /T\d/.test(last.value)) last.zone ??= mention.zone;
  linkRange(last, mention);
}

/** Whether the verb is of the future, not only of what is planned or usual, as in `The year runs from July to June`. */
function willBe(context: Context): boolean {
  leanOnVerb(context);
  return /^(?:will|shall|won't|to)$|'ll$/.test(context.verb?.text ?? "");
}

/** Has a period end, or begin, on the day after it: `the week ended March 1`. */
function endPeriod({ last, mention, joint, named, period }: Pair, context: Context): void {
  if (period?.unit !== "day" || !ENDED.test(joint)) return;
  const [, unit] = ENDED_UNIT.exec(last.text) ?? [];
  const side = BEGINNING.test(joint) ? 1 : -1;
  if (unit) endLast(last, mention, unit.toLowerCase() as Unit, period.day, side, context);
  // `the fourth quarter ended Dec. 31`
  else if (named?.unit === "quarter") context.last = context.quarter = named;
}

// 5 p.m. local time Tuesday | 9 a.m. (Seoul time) on April 8 | 4 p.m. (2100 GMT) on Tuesday
const ON = /^\)? (?:on )?$/;
// Begins a sentence: `They met at 9 p.m. The next day`
const OPENS = /^(?:An?|Early|Last|Later?|Next|Th(?:at|e|is)) /;
// from 3 p.m. to 5 p.m. Tuesday | 5.46 a.m. (2046 GMT Monday) | opens at 6 a.m. and closes at 8 p.m. on Tuesday | 8 p.m. ET/5 p.m. PT Tuesday
const TO_TIME = /^(?:[-\u2013]| ?\/ ?| \(| (?:to|and|until|through) (?:[a-z]+ )?(?:at )?)$/;

/** Whether two mentions are a range: `from Monday to Friday`, `between May 1 and May 3`, `Monday-Friday`. */
function isRange(
  last: DateMention,
  { type, zone }: DateMention,
  opening: string,
  joint: string,
): boolean {
  if (last.type !== type || last.range !== undefined || !/^(?:DATE|TIME)$/.test(type)) return false;
  // `8 p.m. ET/5 p.m. PT` is one moment.
  if (joint.includes("/") && zone && last.zone) return false;
  // `between Oct. 1, 2030, and Sept. 30, 2031`
  if (/^, (?:and|to|through) $/.test(joint) && /\d{4}$/.test(last.text))
    return (joint === ", and " ? /\bbetween $/i : /\bfrom $/i).test(opening);
  if (joint === " and ") return /\bbetween $/i.test(opening);
  if (joint === " to ")
    return (type === "DATE" && !ENDED_UNIT.test(last.text)) || /\bfrom $/i.test(opening);
  return /^(?:[\u2013/]| ?- ?| through | until )$/.test(joint);
}

// the week ended March 1 | the week to March 1
const ENDED = /^ (?:to|(?:that )?(?:end(?:ed|ing)|(?:beginn|start)ing)(?: on)?) $/;
const BEGINNING = /(?:beginn|start)ing/;
const ENDED_UNIT = /^the (week|month|quarter)$/i;

/** Makes `the week ended March 1` the week of that day, against which later expressions are then resolved. */
function endLast(
  last: DateMention,
  { value }: DateMention,
  unit: Unit,
  day: number,
  side: number,
  context: Context,
): void {
  const { quarter, today } = context;
  // The quarter that ended Oct. 5 is the third one, that beginning Sept. 25 the fourth: the one that most of it is in.
  // A week is the one of its day.
  const toMiddle = side * 15 * (MONTHS_IN[unit] ?? 0);
  // A quarter that was named by its number may belong to a fiscal year; its last day does not show which it is.
  const isNamed = unit === "quarter" && quarter && quarter.day !== periodAt(today, unit, -1).day;
  context.last = isNamed ? quarter : periodAt(day + toMiddle, unit);
  if (isNamed) return;
  last.value = writePeriod(context.last) ?? last.value;
  if (last.explanation) Object.assign(last.explanation, { anchor: value, anchoredBy: "mention" });
}

// (Iran time) | Seoul time | local time | (KST) | (GMT+9)
const ZONE_AFTER =
  / (?:\(((?:(?:[A-Z][a-z]{2,12} ){1,3}|local )[Tt]ime)\)|((?:(?:[A-Z][a-z]{2,12} ){1,3}|(?:hours )?local )[Tt]ime\b|(?:hours )?local(?=[.,;)])|(?:Eastern|Pacific)(?! (?!\w+day)[A-Z]))|\(([A-Z]{2,4})([+-]\d\d?(?::\d\d)?)?\))/y;
// 1730Z | 17:30+03:00 | 17:30 -0300 | T17:30-03:00, but not 09:30-10:30
const SIGN_AFTER = /(?:Z| ?(\+|(?<= )-(?=0\d{3}\b)|(?<=T[\d:.]{5,18})-)(0\d|1[0-4]):?([0-5]\d))\b/y;
// GMT+9
const SHIFT = /[+-]\d\d?(?::\d\d)?\b/y;

/** Reads what of its zone follows a clock time, and makes it part of the expression. */
function readZone(zone: Meaning["zone"], { context, lexicon }: Reading): Meaning["zone"] {
  const { text, end } = context;
  if (zone !== undefined) {
    const [shift] = (zone.offset === "+00:00" && matchAt(SHIFT, text, end)) || [];
    if (shift === undefined) return zone;
    context.end += shift.length;
    return shiftedZone(zone.name, shift);
  }
  const sign = isDigit(text.charCodeAt(end - 1)) && matchAt(SIGN_AFTER, text, end);
  if (sign) {
    const [all, side = "+", hours = "00", minutes = "00"] = sign;
    context.end += all.length;
    return namedZone(all.trim(), `${side}${hours}:${minutes}`);
  }
  const [all = "", bracketed, place = bracketed, written, shift] =
    matchAt(ZONE_AFTER, text, end) ?? [];
  const short = written ?? initialsOf(place ?? "");
  const known = lexicon.words.get(short.toLowerCase());
  if (!place && !(known && (known.kinds & ZONE) !== 0)) return undefined;
  context.end += all.length;
  if (!known) return { name: place as string };
  return shift ? shiftedZone(short, shift) : namedZone(place ?? short, known.value);
}

// In the evening, but no time that others can be counted from
const EVENING = 21 * 60 + 0.5;

// `up from 2 million in the third quarter`, `in the previous quarter`
const COMPARED = /\b(?:from|than|with|against) [^«»]{0,28}«|«[^«»]*(?:previous|preceding|prior) /;

function remember({ period, aside, value }: Meaning, context: Context): void {
  if (period === undefined || Number.isNaN(period.day) || aside === true) return;
  // `8 a.m. (0300 GMT)`
  if (context.text.charAt(context.start - 1) === "(") return;
  setAside(context, period);
  context.last = period;
  context.lastEnd = context.end;
  const since = context.today - period.day;
  if (since > 7) context.old = period;
  if (period.unit === "day") {
    context.day = period;
    if (since >= 0 && since < 7) context.past = period;
  }
  // Midnight can begin or end a day.
  const minutes = value.includes("T") ? minutesOf(value) : Number.NaN;
  if (minutes < 24 * 60 || Number.isNaN(minutes)) context.minutes = minutes;
  if (context.told || period.unit !== "quarter" || since <= 80 || since >= 300) return;
  const isLater = period.day >= Number(context.quarter?.day);
  if (isLater || !COMPARED.test(around(context))) context.quarter = period;
}

function minutesOf(value: string): number {
  if (/(?:EV|NI)$/.test(value)) return EVENING;
  const [, hours, minutes] = /T(\d\d):(\d\d)$/.exec(value) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

function explain(match: Match, context: Context, offset: number): DateExplanation {
  const { leaned, anchor, verb, today } = context;
  const explanation: DateExplanation = { rule: ruleName(match) };
  const value =
    leaned && writePeriod(leaned === "mention" && anchor ? anchor : { day: today, unit: "day" });
  if (leaned && value) Object.assign(explanation, { anchor: value, anchoredBy: leaned });
  if (verb) explanation.verb = { ...verb, start: verb.start + offset, end: verb.end + offset };
  return explanation;
}

/** The pattern of a match's rule, followed by those of its parts: `the? $date/MONTH of? ,$within/YEAR`. */
function ruleName({ rule, last }: Match): string {
  let parts = "";
  for (let part = last; part !== undefined; part = part.before)
    if (part.match !== undefined) parts = `/${ruleName(part.match)}${parts}`;
  return rule.pattern + parts;
}
