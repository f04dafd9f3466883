/** Quarters, halves, seasons, fiscal years: `the third quarter`, `the first half of 1989`, `fiscal 1990`, `last spring`. */

import { dayNumber } from "../../date/calendar.ts";
import { before, behind, type Context, fromToday, leanOn, sideOf } from "../context.ts";
import { dayOf, nearYear } from "../near.ts";
import { addMonths, type Period, pad, periodAt, ymdOf } from "../period.ts";
import type { Meaning, Parts, Rule } from "../rule.ts";
import { also, date, dateIn, modOf, vague, withMod } from "../say.ts";

/** All of them. */
export function periodRules(): readonly Rule[] {
  return [
    ["the? fiscal? ORD fiscal? quarter of? fiscal? ,$within", quarterOf],
    ["the? $within 's? fiscal? ORD fiscal? quarter", quarterOf],
    ["the? last|final quarter of? ,$within", quarterOf, 4],
    ["the? fiscal? ORD fiscal? _quarter", quarter],
    ["fiscal? ORD -quarter", quarter],
    ["q _NUM", quarter],
    ["q _NUM of? ,$within", quarterOf],
    ["the|that quarter", reportedQuarter],
    [
      "the? latest|recent|most fiscal|recent|recently? fiscal|completed|ended? quarter|period",
      reportedQuarter,
    ],
    [
      "the? corresponding|comparable|same? year ago|earlier fiscal? ORD? quarter|period",
      quarterBefore,
    ],
    [
      "the corresponding|comparable|same? fiscal? ORD? quarter|period of|in? word:a|last year ago|earlier?",
      quarterBefore,
    ],
    ["year -ago|earlier", quarterBefore],
    ["the YEAR quarter|period", sameQuarter],
    ["the? first half of? ,$within", halfOf, 1],
    ["the? second|last|latter half of? ,$within", halfOf, 2],
    ["the? SEASON of? ,$within", seasonOf],
    ["last past? SEASON", seasonByToday, -1],
    ["this coming|past? SEASON", seasonByToday, 0],
    ["next SEASON", seasonByToday, 1],
    ["the SEASON", theSeason],
    ["the? word:early|mid|late SEASON", earlySeason],
    ["the? fiscal|financial year? ,YEAR", yearOf],
    ["the? YEAR fiscal|financial year", yearOf],
    ["the? year 's? end", yearEnd],
  ];
}

/** Years as what quarters, halves, seasons and months are told of. */
export function yearRules(): readonly Rule[] {
  return [
    ["YEAR", yearOf],
    ["$near", ({ near }) => near],
    ["the year", (_, context) => date(fromToday(context, "year", 0), "year")],
  ];
}

/** The year of what stands behind `of`. */
export function yearIn({ within }: Parts): number | undefined {
  return within?.period?.unit === "year" ? ymdOf(within.period.day).year : undefined;
}

function quarterOf(parts: Parts, _: Context, by: number): Meaning | undefined {
  return partOf(yearIn(parts), by || (parts.ord ?? parts.num)?.n, "quarter");
}

function halfOf(parts: Parts, _: Context, by: number): Meaning | undefined {
  return partOf(yearIn(parts), by, "half");
}

// How many months the parts of a year have.
const MONTHS = { quarter: 3, half: 6 };

function partOf(
  year: number | undefined,
  n: number | undefined,
  unit: "quarter" | "half",
): Meaning | undefined {
  const months = MONTHS[unit];
  if (year === undefined || n === undefined || n * months > 12) return undefined;
  return dateIn(unit, year, (n - 1) * months + 1);
}

/** A quarter without a year: the last one or the current, unless a verb puts it in the next year. */
function quarter({ num, ord = num }: Parts, context: Context): Meaning | undefined {
  if (ord === undefined || ord.n > 4) return undefined;
  if (context.today === undefined) return vague(`XXXX-Q${ord.n}`);
  context.leaned = "reference";
  const { year, month } = ymdOf(context.today);
  const current = Math.ceil(month / 3);
  const future = sideOf(context) === "future";
  const last = !future && ord.n > current + 1;
  const next = future && ord.n < current - 1;
  return partOf(year + (next ? 1 : last ? -1 : 0), ord.n, "quarter");
}

/** The quarter that results are told of: the last named within a year, or else the last that is over. */
function reported(context: Context): Period | undefined {
  const over = fromToday(context, "quarter", -1);
  const { quarter } = context;
  if (quarter === undefined || over === undefined || over.day - quarter.day > 300) return over;
  return leanOn(context, quarter);
}

function reportedQuarter(_: Parts, context: Context): Meaning | undefined {
  return date(reported(context), "quarter");
}

/** What results are compared with: the month or half named last where no quarter was, else the quarter told of. */
function compared(context: Context): Period | undefined {
  const { last, quarter } = context;
  const named = quarter === undefined && (last?.unit === "month" || last?.unit === "half");
  return named ? leanOn(context, last) : reported(context);
}

function quarterBefore(parts: Parts, context: Context): Meaning | undefined {
  const period = parts.ord === undefined ? compared(context) : quarter(parts, context)?.period;
  // Without a period that it could be compared with, all that `the same period last year` tells is the year.
  if (parts.word?.word === "last" && context.leaned === "reference")
    return date(fromToday(context, "year", -1), "year");
  const unit = period?.unit ?? "quarter";
  const meaning = date(period && periodAt(addMonths(period.day, -12), unit, 0), unit);
  return meaning && also(meaning, { aside: true });
}

// `in the 1988 period`: the quarter that is told of, in another year
function sameQuarter({ year }: Parts, context: Context): Meaning | undefined {
  const period = reported(context);
  return period && partOf(year?.n, Math.ceil(ymdOf(period.day).month / 3), "quarter");
}

// The month that a season begins in, on the northern half of the earth.
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonOf(parts: Parts): Meaning | undefined {
  return seasonIn(yearIn(parts), parts.season);
}

function seasonIn(year: number | undefined, season: Parts["season"]): Meaning | undefined {
  const month = SEASONS[season?.value ?? ""];
  if (year === undefined || season === undefined || month === undefined) return undefined;
  const period: Period = { day: dayNumber({ year, month, day: 1 }), unit: "season" };
  return also(vague(`${pad(year, 4)}-${season.value}`), { period });
}

function seasonByToday({ season }: Parts, context: Context, by: number): Meaning | undefined {
  const begins = SEASONS[season?.value ?? ""];
  if (season === undefined || begins === undefined) return undefined;
  if (context.today === undefined) return vague(`XXXX-${season.value}`);
  context.leaned = "reference";
  const { year, month } = ymdOf(context.today);
  if (by > 0) return seasonIn(month >= begins ? year + 1 : year, season);
  return seasonIn(by < 0 && month < begins + 3 ? year - 1 : year, season);
}

// How many days a season lasts.
const SEASON = 92;
const IN_FALL = /\b(?:in|by|until|since|during) $/;

// `in the fall`, but `since the fall of Rome`
function theSeason(parts: Parts, context: Context): Meaning | undefined {
  const { season } = parts;
  if (season === undefined || season.capital) return undefined;
  const isFall = IN_FALL.test(before(context, 7)) && !/^ (?:of|in) /.test(behind(context, 4));
  return season.word !== "fall" || isFall ? nearSeason(parts, context) : undefined;
}

// `in early spring`
function earlySeason(parts: Parts, context: Context): Meaning | undefined {
  const meaning = nearSeason(parts, context);
  return meaning && withMod(meaning, modOf(parts.word));
}

function nearSeason(parts: Parts, context: Context): Meaning | undefined {
  const { season } = parts;
  const { today } = context;
  const begins = SEASONS[season?.value ?? ""];
  if (today === undefined || begins === undefined) return seasonByToday(parts, context, 0);
  context.leaned = "reference";
  return seasonIn(nearYear(context, today, dayOf(begins, 1), 0, SEASON), season);
}

function yearOf({ year }: Parts): Meaning | undefined {
  return year && dateIn("year", year.n);
}

function yearEnd(_: Parts, context: Context): Meaning | undefined {
  const { today } = context;
  if (today === undefined) return vague("XXXX-12-31");
  context.leaned = "reference";
  return dateIn("day", nearYear(context, today, dayOf(12, 31)), 12, 31);
}
