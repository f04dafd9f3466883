/** Dates relative to the article's day or the date named last: `Saturday`, `last week`, `the previous day`. */

import {
  around,
  type Context,
  fromToday,
  isSide,
  leanOn,
  named,
  namedDay,
  todayOf,
} from "../context.ts";
import type { Meaning, Parts } from "../meaning.ts";
import { periodAt, type Unit, weekdayFrom, weekdayOf } from "../period.ts";
import type { Rules } from "../rule.ts";
import { date, length, nothing, same, vague } from "../say.ts";
import { far } from "./away.ts";

/** Matches an expression that is not part of a name, unlike those in `USA Today` and `the Weekly Mail`. */
export const NO_NAME: RegExp = /«(?![A-Z])|(?<![A-Za-z] )«[^«»]*»(?! [A-Z](?!\W))/;

const BEFORE = "previous|preceding|prior";
const AFTER = "following|next|subsequent";
// Which weekday is meant: the first one from this many days after today. In order: the last one up to today, the last
// one before today, the next one from today on, and the next one after today.
const UP_TO = -6;
const LAST = -7;
const FROM = 0;
const NEXT = 1;

/** Rules for days. */
export function dayRules(): readonly Rules[] {
  return [
    // `today's world` is that of these years; papers and programs are called `Today`.
    [nothing, "today 's world|youth|society"],
    [today, "=today"],
    [byToday, "yesterday", -1],
    [byToday, "tomorrow", 1],
    // `the day after Thanksgiving`, but not `the day after Friday's vote`
    [besideDay, "the? day =before|after $day", 0, /»(?!['\u2019])/],
    // `the Sunday Times`, `Saturday Night Live`
    [
      nothing,
      "WEEKDAY PART?",
      0,
      / [A-Z]\w+» [A-Z][a-z]|» (?:Times|Mirror|Mail|Telegraph|Herald|Express|Post)/,
    ],
    [bareWeekday, "WEEKDAY"],
    [weekdayByToday, "this? last|past WEEKDAY; $count WEEKDAYS ago", LAST],
    [weekdayByToday, "this WEEKDAY", FROM],
    [weekdayByToday, "this? coming WEEKDAY", NEXT],
    // Said on a Monday, `next Thursday` is not that of this week.
    [weekdayInWeek, "next WEEKDAY; WEEKDAY of? $near"],
    [weekdayByNamed, `the? ${BEFORE} WEEKDAY`, LAST],
    [weekdayByNamed, `the ${AFTER} WEEKDAY`, NEXT],
    [
      ({ word, day: { period } }) =>
        date(periodAt(period?.day ?? Number.NaN, word.word as Unit, 0)),
      "the? =week|weekend of $day",
    ],
    // If a month was named last, no particular day is meant.
    [
      (parts, context) => (context.last === context.day ? sameDay(parts, context) : undefined),
      "that same? day",
    ],
    [sameDay, "the same day"],
  ];
}

/** Rules for longer periods. */
export function periodRules(): readonly Rules[] {
  return [
    [byToday, "the? UNIT after next", 2],
    [byToday, "the? UNIT before last", -2, /»(?! [A-Z])/],
    [same, "$near"],
    // `the week`, `the fiscal year`, `later in the day`; but `the day` and `the quarter` can be others too
    [thePeriod, "the full|whole|entire? UNIT", 0, /\b(?!day|quarter)[a-z]+»(?!-)|r in the day»/],
    [byNamed, `the? ${BEFORE} UNIT`, -1],
    [byNamed, `the ${AFTER} UNIT`, 1],
  ];
}

/** Rules for periods that no word may follow: `the day before`, but not `the day before the vote`. */
export function besideRules(): readonly Rules[] {
  return [
    [byNamed, "the UNIT before|earlier", -1, /»(?! [A-Za-z])/],
    [byNamed, "the UNIT after|later", 1, /»(?! [A-Za-z])/],
  ];
}

/** Rules for periods that can also follow a month, a weekday or a quarter: `last week`. */
export function nearRules(): readonly Rules[] {
  return [
    // `compared with sales of $8 million last year`, said of a quarter
    [
      (_, { last }) => (last?.unit === "quarter" ? far(length(1, "year"), -1, last) : undefined),
      "last year",
      0,
      /\b(?:with|from) [^.,]{0,24}«/,
    ],
    // Not `the last day of the campaign`.
    [byToday, "this past UNIT; the? last|latest UNIT", -1, /»(?! of\b)/],
    [byToday, "the? this|current UNIT", 0],
    [(_, context) => date(fromToday(context, "weekend", 0)), "the|this? coming weekend"],
    [byToday, "next|coming|upcoming UNIT", 1],
    [byNamed, "that|the same UNIT; that UNIT", 0, /(?<! day)»/],
    [theNext, "the next|coming|upcoming UNIT"],
  ];
}

function today(parts: Parts, context: Context): Meaning | undefined {
  const isName = parts.word.capital && !NO_NAME.test(around(context));
  return isName ? undefined : byToday(parts, context, 0);
}

function byToday({ unit }: Parts, context: Context, by: number): Meaning | undefined {
  // A program called `This Week`
  if (unit.capital && /["\u201c'\u2018]«/.test(around(context))) return undefined;
  return date(fromToday(context, (unit.value || "day") as Unit, by));
}

function byNamed({ unit }: Parts, context: Context, by: number): Meaning | undefined {
  const value = (unit.value || "day") as Unit;
  return date(periodAt((value === "day" ? namedDay : named)(context).day, value, by));
}

// The day that was named last, even if a month or year was named since.
function sameDay(_: Parts, context: Context): Meaning | undefined {
  return date(context.day ? leanOn(context, context.day) : fromToday(context, "day", 0));
}

function besideDay({ day: { period }, word: { word } }: Parts): Meaning | undefined {
  return date({ day: (period?.day ?? Number.NaN) + (word === "after" ? 1 : -1), unit: "day" });
}

// `over the next year` is a length; `the next year` alone is the one after the year that was named.
function theNext(parts: Parts, context: Context): Meaning | undefined {
  const { value } = parts.unit;
  if (/\b(?:over|for|within|during) «/i.test(around(context))) return length(1, value);
  return (context.last?.unit === value ? byNamed : byToday)(parts, context, 1);
}

function thePeriod(parts: Parts, context: Context): Meaning | undefined {
  const { value } = parts.unit;
  if (value === "day") return date(namedDay(context));
  if (value === "year" && /» (?:end|that|to [A-Z][a-z])/.test(around(context)))
    return length(1, value);
  // `For the year, it earned`, said of the fourth quarter
  if (value === "year" && context.quarter && !isSide(context, "future"))
    return date(periodAt(context.quarter.day, "year", 0));
  // `the week of the trial`, `the year he was born`
  if (value !== "weekend")
    return /» (?:of the|s?he |his|her |they|after|before|[A-Z])/.test(around(context))
      ? undefined
      : byToday(parts, context, 0);
  // The weekend of Monday's copy is the last one, unless it is to come; of Thursday's if the verb tells so.
  const isToCome = isSide(context, "future");
  const weekday = weekdayOf(context.today);
  const isOver = !isToCome && (weekday < 4 || (weekday < 6 && context.verb));
  return byToday(parts, context, isOver ? -1 : 0);
}

// `tonight and on Wednesday`: a day joined to a future one is in the future too.
function bareWeekday(parts: Parts, context: Context): Meaning | undefined {
  const { last, today } = context;
  const isToCome = isSide(context, "future");
  const isJoined =
    last &&
    (last.day > today || (last.day === today && !context.verb)) &&
    / and (?:on )?«/.test(around(context));
  return weekdayByToday(parts, context, isJoined ? last.day + 1 - today : isToCome ? FROM : UP_TO);
}

// In wire style, weekdays name the days within a week of the article's own: AP Stylebook, "time element".
function weekdayByToday(
  { weekday, count }: Parts,
  context: Context,
  by: number,
): Meaning | undefined {
  const from = todayOf(context) + by * (count?.n ?? 1);
  return Number.isNaN(from) ? vague(`XXXX-WXX-${weekday.n}`) : firstOf(weekday.n, from);
}

function weekdayByNamed({ weekday }: Parts, context: Context, by: number): Meaning | undefined {
  // `the week of Dec. 7 and the following Monday`
  const isAfterWeek = by > 0 && context.last?.unit === "week";
  const from = isAfterWeek ? named(context).day + 6 : namedDay(context).day;
  return firstOf(weekday.n, from + by);
}

/** The first day from a given day on that is a given weekday. */
function firstOf(weekday: number, from: number): Meaning | undefined {
  return date({ day: weekdayFrom(from, weekday), unit: "day" });
}

function weekdayInWeek({ weekday, near }: Parts, context: Context): Meaning | undefined {
  const week = near ? near.period : fromToday(context, "week", 1);
  return week?.unit === "week" ? date({ day: week.day + weekday.n - 1, unit: "day" }) : undefined;
}
