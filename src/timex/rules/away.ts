/** Dates so far from today or from the date named last: `five years ago`, `a day earlier`, `two weeks from now`. */

import { type Context, fromToday, leanOn, named } from "../context.ts";
import { addMonths, MONTHS_IN, type Period, periodAt, type Unit } from "../period.ts";
import type { Meaning, Parts, Rules } from "../rule.ts";
import { also, date, modified, time, vague, withMod } from "../say.ts";

/** Without a modifier. */
export function awayRules(): readonly Rules[] {
  return [
    [fromTodayBy, "$length ago", -1],
    [fromTodayBy, "$length from now|today", 1],
    [fromNamedBy, "$length _earlier|prior", -1],
    [fromNamedBy, "$length later|afterward|hence", 1],
    [() => vague("PAST_REF"), "UNITS ago"],
  ];
}

/** With one. */
export function aboutRules(): readonly Rules[] {
  return [
    [
      modified,
      "=about|around|roughly|approximately|some|almost|nearly|over $away; =more|less than $away",
    ],
    [(parts, context) => withMod(fromTodayBy(parts, context, -1), "APPROX"), "$length or so ago"],
    [() => vague("PAST_REF"), "a|not? long time? ago"],
  ];
}

function fromTodayBy({ length }: Parts, context: Context, by: number): Meaning | undefined {
  const { last } = context;
  // What is compared with a quarter is the same one of another year.
  const isCompared = last?.unit === "quarter" && length.unit === "year";
  return far(length, by, () => (isCompared ? leanOn(context, last) : fromToday(context, "day", 0)));
}

// An hour later is no date, nor are a few days: the length is all that is told.
function fromNamedBy({ length }: Parts, context: Context, by: number): Meaning | undefined {
  return /^P[TX]/.test(length.value) ? undefined : far(length, by, () => named(context));
}

function far(length: Meaning, by: number, begin: () => Period): Meaning | undefined {
  const { unit } = length;
  if (length.n === undefined || unit === undefined) return undefined;
  if (Number.isNaN(length.n)) return vague(by < 0 ? "PAST_REF" : "FUTURE_REF");
  const n = by * length.n;
  const from = begin();
  const months = MONTHS_IN[unit];
  if (months !== undefined) {
    const told = toldIn(unit, n, from.unit);
    const meaning = date(periodAt(addMonths(from.day, Math.round(months * n)), told, 0));
    return meaning && also(meaning, { aside: unit === "year" && length.n === 1 });
  }
  if (unit === "week") return date(periodAt(from.day + 7 * n, unit, 0));
  if (unit === "day") return date(periodAt(from.day, unit, n));
  // Of what is counted in hours the hour is not known.
  return time({ day: from.day + (unit === "hour" ? Math.trunc(n / 24) : 0), unit }, "XX:XX");
}

// A year from a quarter or month is a quarter or month; else years are told in years.
function toldIn(unit: Unit, n: number, from: Unit): Unit {
  if (unit === "year" && n % 1 === 0 && (from === "quarter" || from === "month")) return from;
  return (unit === "month" && n % 1 === 0) || unit === "quarter" ? unit : "year";
}
