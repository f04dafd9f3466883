/** Dates at a distance from today or the date named last: `five years ago`, `a day earlier`, `two weeks from now`. */

import { around, before, type Context, isSameSentence } from "../value/context.ts";
import { fromToday, leanOn, leanOnVerb, named, tellOn, toldDay } from "../value/lean.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import { addMonths, MONTHS_IN, type Period, periodAt, type Unit } from "../value/period.ts";
import { also, clockOf, date, dateOn, time, vague, withMod } from "../value/say.ts";
import type { Rules } from "./rule.ts";

// `two weeks earlier` of `earlier than`, `earlier this year`
const OF_NEXT = /»(?! (?:than|(?:this|in the) (?:day|week|month|year)))/;

/** All of them. The rules for lengths make expressions of them, with or without a modifier. */
export function awayRules(): readonly Rules[] {
  return [
    // `five years ago this month`, `a year ago today`
    [fromTodayBy, "$length ago $date?; $length or =so ago", -1],
    [fromTodayBy, "$length from now", 1],
    // `in two weeks' time`
    [fromTodayBy, "$length 's? time", 1, /\bin «/i],
    // `ten days back`, but neither `put it ten days back` nor `finished two seconds back`
    [
      fromTodayBy,
      "$length back",
      -1,
      /(?<!\b(?:push|put|set|mov|turn|wound|clock)\w* (?:\w+ )?)«(?![^«»]*(?:second|minute|hour))[^«»]*»(?=[.,;]|$| (?:that|when|[IW]|we|s?he|they)\b)/,
    ],
    // `They will strike for 48 hours from Thursday` has a length and a day, `It is set for a week from Sunday` a day.
    // `five dollars a day from Friday` has how often and a day.
    [
      fromTodayBy,
      "$length from $day",
      1,
      /(?<!(?<!set|due) for |\b(?:last|serve)(?:s|d|ed)? |(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten))(?: [a-z]{3,12})? (?=«an? ))«/,
    ],
    // Not `two weeks later than planned`, `was jailed for two weeks earlier this year`.
    [fromNamedBy, "$length _earlier|prior", -1, OF_NEXT],
    // `up from 3 million a year before`, but not `a year before the vote`
    [fromNamedBy, "$length before", -1, /»(?! [A-Za-z])/],
    [fromNamedBy, "$length later|hence", 1, OF_NEXT],
  ];
}

function fromTodayBy(
  { length, day, date: that = day, word }: Parts,
  context: Context,
  by: number,
): Meaning | undefined {
  if (that?.period) {
    const { day, unit } = that.period;
    // A week is in the year of its Thursday.
    return far(length, by, { day: day + (unit === "week" ? 3 : 0), unit }, unit);
  }
  tellOn(context);
  const { last } = context;
  // In a comparison with a quarter or month, the same one of another year is meant.
  const isCompared =
    length.unit === "year" &&
    ((last?.unit === "quarter" && /«[^A-Z]/.test(around(context))) ||
      (last?.unit === "month" &&
        /\b(?:than|from|with|(?:with|against) [$£€]?\d[\d.]* [bmtr]illion) «/.test(
          around(context),
        )));
  const from = isCompared ? named(context) : fromToday(context);
  return withMod(far(length, by, from), word.value);
}

// `a few days later` is not a date, nor is an hour later if no clock time was named, nor a day later than a month: they
// only give the length.
function fromNamedBy({ length }: Parts, context: Context, by: number): Meaning | undefined {
  if (by < 0) tellOn(context);
  const { last = { unit: "day" } } = context;
  const { value } = length;
  if (value.startsWith("PT")) return clockFrom(length, context, by);
  // Days and weeks; also mornings, afternoons, evenings and nights: MO, AF, EV, NI
  const isOpen = /^P.+[DWOFVI]$/.test(value) && !/^(?:day|week)$/.test(last.unit);
  // `up from 12 months earlier`, said of a quarter
  const isMonths = by < 0 && last.unit === "quarter" && /^P.+M$/.test(value);
  if ((isOpen && by > 0) || value.startsWith("PX")) return undefined;
  const { text, lastEnd, start, end } = context;
  if (context.last && ASIDE.test(text.slice(lastEnd, start) + text.charAt(end)))
    return date(leanOn(context, context.last));
  // `It will open on Sunday, with a parade two days later`
  const isNext = by > 0 && isSameSentence(context);
  const month =
    by < 0 && length.n === 1 && MONTHS_IN[length.unit ?? "day"] && monthReported(context);
  const from =
    isOpen || isMonths
      ? fromToday(context)
      : month
        ? leanOn(context, month)
        : isNext
          ? leanOn(context, context.last as Period)
          : named(context);
  const meaning = notToCome(context, from, (period) => far(length, by, period));
  // What is compared next is not counted from it: `and 3 percent a year before`
  return meaning && month ? also(meaning, { aside: true }) : meaning;
}

// `In January prices rose 3 percent, data showed Monday, up from 2 percent a month earlier`
function monthReported(context: Context): Period | false | undefined {
  const { last, old, today, text, lastEnd: start = 0 } = context;
  const [told = ""] = before({ text, start }, 150)
    .split(/[.?!] |\n/)
    .slice(-1);
  return (
    last?.unit === "day" &&
    old?.unit === "month" &&
    today - old.day < MOST_DAYS &&
    REPORTED.test(told) &&
    MONTH.test(told) &&
    /\b(?:from|than|against|with|earlier and) [^«»]{0,24}«/.test(around(context)) &&
    old
  );
}

// The day is only that of the report: `rose in January, data showed Monday`, but not `On Monday it rose`
const REPORTED = /\b(?:said|showed|reported) (?:on )?[A-Z][a-z]+day$/;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
// Figures of a month come out in one of the next two.
const MOST_DAYS = 92;

/**
 * The meaning from a period, or from the last one that was over if it would be to come and what it tells is over: `It
 * began four years ago, Lee said Monday. Two years later they knew more.`
 */
export function notToCome(
  context: Context,
  from: Period,
  mean: (from: Period) => Meaning | undefined,
): Meaning | undefined {
  const meaning = mean(from);
  const period = meaning?.period;
  const { old, today } = context;
  return period &&
    old &&
    period.day > today &&
    // Days and weeks are counted from days.
    (old.unit === "day" || MONTHS_IN[period.unit]) &&
    leanOnVerb(context) === "past"
    ? mean(leanOn(context, old))
    : meaning;
}

// `in March 1992, less than three years later, it closed`
const ASIDE = /^(?:, | \()[,.;)]$/;

// `The doors opened at 6 p.m. Two hours later`
function clockFrom(
  { n = Number.NaN, unit }: Meaning,
  context: Context,
  by: number,
): Meaning | undefined {
  const { minutes = Number.NaN } = context;
  const at = minutes + by * n * (unit === "hour" ? 60 : 1);
  const inDay = 24 * 60;
  // `down from 40 megawatts 24 hours earlier`, where only a day or a part of it was named
  if (minutes % 1 !== 0 && unit === "hour" && n % 24 === 0)
    return dateOn(toldDay(context).day + (by * n) / 24);
  const { day } = named(context);
  if (at % 1 !== 0 || unit === "second") return undefined;
  const days = Math.floor(at / inDay);
  return also(time(day + days, clockOf(at - days * inDay)), { aside: true });
}

// No calendar has so many.
const MOST_MONTHS = 1e6;

/** The date at a distance from a period, before it if `by` is -1; in the unit `wanted`, if that is given. */
export function far(length: Meaning, by: number, from: Period, wanted?: Unit): Meaning | undefined {
  const { unit } = length;
  if (length.n === undefined || unit === undefined) return undefined;
  // `two nights later`
  if (/^(?:MO|AF|EV|NI)$/.test(unit) && length.n % 1 === 0)
    return time(from.day + by * length.n, unit);
  // `several years ago`, `two winters ago`
  if (Number.isNaN(length.n) || unit.length < 3) return vague(by < 0 ? "PAST_REF" : "FUTURE_REF");
  const n = by * length.n;
  const months = MONTHS_IN[unit];
  if (months !== undefined) {
    const away = Math.round(months * n);
    const day = addMonths(from.day, away);
    const isDated = Math.abs(away) < MOST_MONTHS;
    const meaning = isDated ? date(periodAt(day, wanted || unitReached(unit, n, from.unit))) : null;
    // `200,000 years ago` is before the calendar begins.
    return also(meaning ?? vague(by < 0 ? "PAST_REF" : "FUTURE_REF"), {
      aside: unit === "year" && length.n === 1,
    });
  }
  if (/^week/.test(unit)) return date(periodAt(from.day + 7 * n, wanted || unit));
  if (unit === "day") return date(periodAt(from.day, unit, n));
  // At a distance in hours, the day is known but not the time.
  return time(from.day + (unit === "hour" ? Math.trunc(n / 24) : 0), "XX:XX");
}

// A year from a quarter, month or half is again a quarter, month or half. Otherwise years give a year, half years a
// month.
function unitReached(unit: Unit, n: number, from: Unit): Unit {
  if (unit === "year" && n % 1 !== 0) return "month";
  if (Math.abs(n) === 1 && unit === "year" && /^(?:quarter|month|half)$/.test(from)) return from;
  return (unit === "month" && n % 1 === 0) || unit === "quarter" ? unit : "year";
}
