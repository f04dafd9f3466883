/** Quarters, halves, seasons, fiscal years: `the third quarter`, `the first half of 1989`, `fiscal 1990`, `last spring`. */

import { around, type Context, fromToday, isSide, leanOn, named, todayOf } from "../context.ts";
import type { Meaning, Parts } from "../meaning.ts";
import { dayOf, nearYear } from "../near.ts";
import { type Period, type Unit, ymdOf } from "../period.ts";
import type { Rules } from "../rule.ts";
import { date, dateIn, length, same, withMod } from "../say.ts";
import { far } from "./away.ts";

/** Rules for quarters, halves, seasons and fiscal years. */
export function periodRules(): readonly Rules[] {
  return [
    [
      quarterOf,
      "the? fiscal? ORD|last|final fiscal? quarter of? fiscal? ,$within; " +
        "the? fiscal? $within 's? fiscal? ORD fiscal? quarter; q _NUM of? ,$within",
    ],
    [
      quarter,
      "the? fiscal? ORD fiscal? _quarter; fiscal? ORD -quarter; q _NUM; " +
        "the? =MONTH -MONTH quarter|period",
    ],
    [
      (_, context) => date(reported(context)),
      "the|that quarter; " +
        "the? latest|recent|most fiscal|recent|recently? fiscal|completed|ended? quarter|period",
      0,
      /»(?!-)/,
    ],
    [
      quarterBefore,
      "the? corresponding|comparable|same? year ago|earlier fiscal? ORD? UNIT|period; " +
        "the corresponding|comparable|same? fiscal? ORD? UNIT|period of|in? =a|last year ago|before|earlier?; " +
        "year -ago|earlier",
    ],
    [
      sameQuarter,
      "the YEAR quarter|period; the corresponding|comparable|same quarter|period of YEAR",
    ],
    [(_, context) => date(named(context)), "the same period"],
    [halfOf, "the? =first|second|last|latter half of? fiscal? ,$within"],
    [half, "the? =first|second half", 0, /»(?! of)/],
    [
      ({ within, season }) => dateIn("season", yearIn(within), season.n * 3),
      "the? SEASON of? ,$within",
      0,
      /«(?!fall (?:this|last|next))/,
    ],
    [seasonByNamed, "that|the same SEASON; that SEASON", 0],
    [seasonByNamed, "the following|next SEASON; the following MONTH", 1],
    [byYear, "this? last|past SEASON; this past MONTH; last MONTH NUM?", -1],
    [byYear, "this coming? SEASON; this MONTH NUM?", 0],
    [byYear, "next SEASON; next MONTH NUM?", 1],
    // `the summer`, `in the fall`, but `since the fall of Rome`
    [
      nearSeason,
      "the SEASON",
      0,
      /«[Tt]he\W(?!fall|[A-Z]\w+» [A-Z])|\b(?:[Ii]n|[Bb]y|until|since|during) «the\Wfall»(?! (?:of|in) )/,
    ],
    [nearSeason, "the? =early|mid|late SEASON"],
    // `until spring`
    [nearSeason, "SEASON", 0, /\b(?:by|until|since) «/i],
    [
      yearOf,
      "the? full? year|calendar YEAR|NUM; the? fiscal|financial year? ,YEAR; the? YEAR fiscal|financial year",
    ],
    [yearNear, "the? year 's? =end", 31],
    [yearNear, "the new year", 1],
  ];
}

/** Rules for the years that quarters, halves, seasons and months are in. */
export function yearRules(): readonly Rules[] {
  return [
    [yearOf, "YEAR"],
    [same, "$near"],
    [(_, context) => date(fromToday(context, "year", 0)), "the year"],
  ];
}

/** The year of a meaning, or 0, which is no year, if it is something else. */
export function yearIn({ period }: Meaning): number {
  return period?.unit === "year" ? ymdOf(period.day).year : 0;
}

// The last quarter is the fourth.
function quarterOf({ within, ord, num }: Parts): Meaning | undefined {
  return quarterIn(yearIn(within), ord.n || num.n || 4);
}

function halfOf({ within, word }: Parts): Meaning | undefined {
  return dateIn("half", yearIn(within), (word.n || 2) * 6 - 5);
}

// Teams play halves too, so a half needs words near it for what is reported by the half year.
const TOLD_BY_HALVES =
  /\b(?:profit|sales|earning|revenue|income|growth|output|export|demand|econom)/i;

function half({ word }: Parts, context: Context): Meaning | undefined {
  const { text, start, end } = context;
  const words = text.slice(Math.max(0, start - 80), end + 40);
  return TOLD_BY_HALVES.test(words) || (word.n === 2 && isSide(context, "future"))
    ? inYearMeant(context, "half", word.n, 0)
    : undefined;
}

function quarterIn(year: number, n: number): Meaning | undefined {
  return dateIn("quarter", year, n * 3 - 2);
}

function yearOf({ year, num }: Parts): Meaning | undefined {
  const n = year.n || num.n;
  return n < 1000 ? undefined : dateIn("year", n);
}

// `at year's end`, `the new year`: the year whose last or first day is near.
function yearNear({ word }: Parts, context: Context, day: number): Meaning | undefined {
  return withMod(dateIn("year", nearYear(context, dayOf(day > 1 ? 12 : 1, day))), word.value);
}

function quarter({ num, ord, month, word }: Parts, context: Context): Meaning | undefined {
  // `the April-June quarter`
  const n = ord.n || num.n || (month.n === word.n + 2 ? month.n / 3 : 5);
  return n > 4 || n % 1 ? undefined : inYearMeant(context, "quarter", n, 1);
}

/** A quarter or half without a year: this year's, unless that is more than `most` of them away, against the verb. */
function inYearMeant(
  context: Context,
  unit: "quarter" | "half",
  n: number,
  most: number,
): Meaning | undefined {
  const { year, month } = ymdOf(todayOf(context));
  const months = unit === "half" ? 6 : 3;
  const away = n - Math.ceil(month / months);
  // `Sales could fall by 3 percent from the fourth quarter`
  const isToCome = !/\b(?:from|than|with) «/.test(around(context)) && isSide(context, "future");
  const isNext = isToCome && away < -most;
  const isLast = !isToCome && away > most;
  return dateIn(unit, year + Number(isNext) - Number(isLast), n * months - months + 1);
}

/** The quarter that results are reported for: the last one named within a year, or else the last one that is over. */
function reported(context: Context): Period {
  const over = fromToday(context, "quarter", -1);
  const { quarter } = context;
  return quarter && over.day - quarter.day <= 300 ? leanOn(context, quarter) : over;
}

/** The period to compare with an earlier one: the month or half named last, if no quarter was, or else `reported`. */
function compared(context: Context): Period {
  const { last, quarter } = context;
  return last && !quarter && /^(?:month|half)$/.test(last.unit)
    ? leanOn(context, last)
    : reported(context);
}

function quarterBefore(parts: Parts, context: Context): Meaning | undefined {
  const unit = parts.unit.value as Unit;
  // `the same month a year earlier` is of the date named last.
  const isShort = unit && unit !== "quarter";
  const from = isShort ? named(context) : compared(context);
  const period = parts.ord.n ? quarter(parts, context)?.period : from;
  // Without a named period to compare with, `the same period last year` gives only the year.
  if (!unit && parts.word.word === "last" && context.leaned === "reference")
    return date(fromToday(context, "year", -1));
  // A quarter is compared with a quarter, even if a month was named.
  return period && far(length(1, "year"), -1, period, unit);
}

// `in the 1988 period`: the quarter that results are reported for, in another year
function sameQuarter({ year }: Parts, context: Context): Meaning | undefined {
  return quarterIn(year.n, Math.ceil(ymdOf(reported(context).day).month / 3));
}

/** The year of the last or next (`by` -1 or 1) period that begins in month `begins` and lasts a number of `months`. */
function yearByToday(context: Context, by: number, begins: number, months: number): number {
  const { year, month } = ymdOf(todayOf(context));
  const isNext = by > 0 && month >= begins;
  const isLast = by < 0 && month < begins + months;
  return year + Number(isNext) - Number(isLast);
}

// `last summer`, `last May`, `next Oct. 23`
function byYear({ season, month, num }: Parts, context: Context, by: number): Meaning | undefined {
  const begins = month.n || season.n * 3;
  const year = yearByToday(context, by, begins, month.n ? 1 : 3);
  const unit = num.n ? "day" : month.n ? "month" : "season";
  return dateIn(unit, year, begins, num.n || 1);
}

// `that summer`: of the year that was named last; `the following spring`, `the following May`: after what was
function seasonByNamed(
  { season, month }: Parts,
  context: Context,
  by: number,
): Meaning | undefined {
  const { year, month: from } = ymdOf(named(context).day);
  const begins = month.n || season.n * 3;
  return dateIn(month.n ? "month" : "season", year + Number(by > 0 && begins <= from), begins);
}

// How many days a season lasts.
const SEASON = 92;

// `in early spring`
function nearSeason({ season, word }: Parts, context: Context): Meaning | undefined {
  const begins = season.n * 3;
  const year = nearYear(context, dayOf(begins, 1), 0, SEASON);
  return withMod(dateIn("season", year, begins), word.value);
}
