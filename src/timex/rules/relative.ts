/** Dates by the article's day or the date named last: `Saturday`, `last week`, `early next month`, `the previous day`. */

import {
  before,
  behind,
  type Context,
  fromToday,
  isName,
  named,
  namedDay,
  sideOf,
} from "../context.ts";
import {
  isOfClocks,
  type Period,
  periodAt,
  type Unit,
  weekdayFrom,
  weekdayOf,
  ymdOf,
} from "../period.ts";
import type { Meaning, Parts, Rule } from "../rule.ts";
import { date, dateIn, length, nothing, vague } from "../say.ts";

const BEFORE = "previous|preceding|prior";
const AFTER = "following|next|subsequent";
// How a weekday is meant: the last one up to today, the last before, the next from today on, the next after.
const UP_TO = -2;
const LAST = -1;
const FROM = 0;
const NEXT = 1;

/** Days. */
export function dayRules(): readonly Rule[] {
  return [
    ["today", today],
    ["yesterday", dayFromToday, -1],
    ["tomorrow", dayFromToday, 1],
    ["the? day before $day", dayBeside, -1],
    ["the? day after $day", dayBeside, 1],
    ["WEEKDAY", bareWeekday],
    ["last|past WEEKDAY", weekdayByToday, LAST],
    ["this past WEEKDAY", weekdayByToday, LAST],
    ["this coming? WEEKDAY", weekdayByToday, FROM],
    ["next|coming WEEKDAY", weekdayByToday, NEXT],
    ["WEEKDAY of? $near", weekdayOfWeek],
    [`the? ${BEFORE} WEEKDAY`, weekdayByNamed, LAST],
    [`the ${AFTER} WEEKDAY`, weekdayByNamed, NEXT],
    ["the? week of $day", weekOf],
    ["the|that same day", dayFromNamed, 0],
    ["that day", dayFromNamed, 0],
    [`the ${BEFORE} day`, dayFromNamed, -1],
    [`the ${AFTER} day`, dayFromNamed, 1],
  ];
}

/** Longer periods. */
export function periodRules(): readonly Rule[] {
  return [
    ["the? UNIT after next", periodByToday, 2],
    ["the? UNIT before last", periodByToday, -2],
    ["$near", ({ near }) => near],
    ["that|the same UNIT", periodByNamed, 0],
    ["that UNIT", periodByNamed, 0],
    ["the full|fiscal|whole|entire? UNIT", thePeriod],
    [`the? ${BEFORE} fiscal? UNIT`, periodByNamed, -1],
    [`the ${AFTER} fiscal? UNIT`, periodByNamed, 1],
    ["last|past MONTH NUM?", monthByToday, -1],
    ["this MONTH NUM?", monthByToday, 0],
    ["next MONTH NUM?", monthByToday, 1],
  ];
}

/** What can stand behind no other word of dates. */
export function besideRules(): readonly Rule[] {
  return [
    ["the UNIT before|earlier", periodBeside, -1],
    ["the UNIT after|later", periodBeside, 1],
  ];
}

/** `last week`: what can stand behind a month, a weekday, a quarter too. */
export function nearRules(): readonly Rule[] {
  return [
    ["this past UNIT", periodByToday, -1],
    ["the? last|latest fiscal? UNIT", periodByToday, -1],
    ["the? this|current fiscal|calendar? UNIT", periodByToday, 0],
    ["next|coming|upcoming fiscal? UNIT", periodByToday, 1],
    ["the next|coming|upcoming fiscal? UNIT", theNext],
  ];
}

const ANY_DAY = /^['\u2019]s (?:world|youth|young|society|economy)\b/;

// Papers and programmes are called `Today`; `today's world` is that of these years.
function today(parts: Parts, context: Context): Meaning | undefined {
  return isName(context) || ANY_DAY.test(behind(context, 12))
    ? undefined
    : dayFromToday(parts, context, 0);
}

function dayFromToday(_: Parts, context: Context, by: number): Meaning | undefined {
  return date(fromToday(context, "day", by), "day");
}

function dayFromNamed(_: Parts, context: Context, by: number): Meaning | undefined {
  const period = namedDay(context);
  if (by === 0 && context.last !== undefined && context.leaned === "reference") return undefined;
  return date(period && periodAt(period.day, "day", by), "day");
}

// `the day after Thanksgiving`, but not `the day after Friday's vote`
function dayBeside({ day }: Parts, context: Context, by: number): Meaning | undefined {
  const owned = /^['\u2019]/.test(behind(context, 1));
  return owned ? undefined : date(day?.period && periodAt(day.period.day, "day", by), "day");
}

function weekOf({ day }: Parts): Meaning | undefined {
  return date(day?.period && periodAt(day.period.day, "week", 0), "week");
}

/** The unit that a word counts in, if it is a day or longer. */
function calendarUnit(word: Parts["unit"]): Unit | undefined {
  const unit = word?.value as Unit | "fortnight" | undefined;
  return unit !== undefined && (isOfClocks(unit) || unit === "fortnight") ? undefined : unit;
}

function periodByToday(parts: Parts, context: Context, by: number): Meaning | undefined {
  const unit = calendarUnit(parts.unit);
  // A programme called `This Week`
  if (parts.unit?.capital && /["\u201c'\u2018]/.test(before(context, 1))) return undefined;
  return unit && date(fromToday(context, unit, by), unit);
}

function periodByNamed(parts: Parts, context: Context, by: number): Meaning | undefined {
  const unit = calendarUnit(parts.unit);
  const period = unit && named(context);
  return unit && date(period && periodAt(period.day, unit, by), unit);
}

// `over the next year`; `the next year` is behind the one that was named.
function theNext(parts: Parts, context: Context): Meaning | undefined {
  const { unit } = parts;
  if (unit && /\b(?:over|for|within|during) $/.test(before(context, 7)))
    return length(1, unit.value as Unit);
  return context.last?.unit === unit?.value
    ? periodByNamed(parts, context, 1)
    : periodByToday(parts, context, 1);
}

// `the day before`, but not `the day before the vote`
function periodBeside(parts: Parts, context: Context, by: number): Meaning | undefined {
  return /^ [A-Za-z]/.test(behind(context, 2)) ? undefined : periodByNamed(parts, context, by);
}

// `the week`, `the fiscal year`; but `the day` and `the quarter` are said of others too
function thePeriod(parts: Parts, context: Context): Meaning | undefined {
  const unit = calendarUnit(parts.unit);
  const name = parts.unit?.capital || behind(context, 1) === "-";
  if (unit === undefined || unit === "day" || unit === "quarter" || name) return undefined;
  if (unit === "year" && /^ (?:end|that)/.test(behind(context, 5))) return length(1, "year");
  const { today } = context;
  // The weekend of Monday's copy is the last one, unless it is to come.
  const early = unit === "weekend" && today !== undefined && weekdayOf(today) < 4;
  const over = early && sideOf(context) !== "future";
  return date(fromToday(context, unit, over ? -1 : 0), unit);
}

// The Sunday Times
const NAMED = /^ (?:Times|Mirror|Mail|Telegraph|Herald|Express|Post)\b/;

function bareWeekday(parts: Parts, context: Context): Meaning | undefined {
  if (NAMED.test(behind(context, 12))) return nothing();
  return weekdayByToday(parts, context, sideOf(context) === "future" ? FROM : UP_TO);
}

/** The day of a weekday that stands by itself, on the verb's side. */
export function weekdayMeant(context: Context, today: number, weekday: number): Period {
  return weekdayNear(today, weekday, sideOf(context) === "future" ? FROM : UP_TO);
}

// Wire style names the days of the week around the article's own: AP Stylebook, "time element".
function weekdayByToday({ weekday }: Parts, context: Context, by: number): Meaning | undefined {
  if (weekday === undefined) return undefined;
  if (context.today === undefined) return vague(`XXXX-WXX-${weekday.n}`);
  context.leaned = "reference";
  return date(weekdayNear(context.today, weekday.n, by), "day");
}

function weekdayByNamed({ weekday }: Parts, context: Context, by: number): Meaning | undefined {
  const period = named(context);
  return weekday && period && date(weekdayNear(period.day, weekday.n, by), "day");
}

function weekdayNear(from: number, weekday: number, by: number): Period {
  const ahead = weekdayFrom(from, weekday) - from;
  const same = ahead === 0;
  if (by < 0) return { day: from + (same && by === UP_TO ? 0 : ahead - 7), unit: "day" };
  return { day: from + (same && by === NEXT ? 7 : ahead), unit: "day" };
}

function weekdayOfWeek({ weekday, near }: Parts): Meaning | undefined {
  if (near?.period?.unit !== "week" || weekday === undefined) return undefined;
  return date({ day: near.period.day + weekday.n - 1, unit: "day" }, "day");
}

// `last May`, `next Oct. 23`
function monthByToday({ month, num }: Parts, context: Context, by: number): Meaning | undefined {
  if (month === undefined || context.today === undefined) return undefined;
  context.leaned = "reference";
  const now = ymdOf(context.today);
  let { year } = now;
  if (by > 0 && month.n <= now.month) year += 1;
  if (by < 0 && month.n >= now.month) year -= 1;
  const day = num !== undefined && num.n <= 31 ? num.n : 1;
  const unit = num === undefined ? "month" : "day";
  return dateIn(unit, year, month.n, day);
}
