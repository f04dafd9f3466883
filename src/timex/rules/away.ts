/** Dates so far from today or from the date named last: `five years ago`, `a day earlier`, `two weeks from now`. */

import { type Context, fromToday, leanOn, named } from "../context.ts";
import { addMonths, MONTHS_IN, type Period, periodAt, type Unit } from "../period.ts";
import type { Meaning, Parts, Rule } from "../rule.ts";
import { also, date, modified, time, vague, withMod } from "../say.ts";

/** Without a modifier. */
export function awayRules(): readonly Rule[] {
  return [
    ["$length ago", fromTodayBy, -1],
    ["$length from now|today", fromTodayBy, 1],
    ["$length _earlier|prior", fromNamedBy, -1],
    ["$length later|afterward|hence", fromNamedBy, 1],
    ["UNITS ago", () => vague("PAST_REF")],
  ];
}

/** With one. */
export function aboutRules(): readonly Rule[] {
  return [
    ["word:about|around|roughly|approximately|some|almost|nearly|over $away", modified],
    ["word:more|less than $away", modified],
    ["$length or so ago", orSoAgo],
    ["a|not? long time? ago", () => vague("PAST_REF")],
  ];
}

function orSoAgo(parts: Parts, context: Context): Meaning | undefined {
  const meaning = fromTodayBy(parts, context, -1);
  return meaning && withMod(meaning, "APPROX");
}

function fromTodayBy({ length }: Parts, context: Context, by: number): Meaning | undefined {
  const { last } = context;
  // What is compared with a quarter is the same one of another year.
  const isCompared = last?.unit === "quarter" && length?.unit === "year";
  return far(length, by, () => (isCompared ? leanOn(context, last) : fromToday(context, "day", 0)));
}

// An hour later is no date, nor are a few days: the length is all that is told.
function fromNamedBy({ length }: Parts, context: Context, by: number): Meaning | undefined {
  return /^P[TX]/.test(length?.value ?? "") ? undefined : far(length, by, () => named(context));
}

function far(
  length: Meaning | undefined,
  by: number,
  begin: () => Period | undefined,
): Meaning | undefined {
  if (length?.n === undefined || length.unit === undefined) return undefined;
  if (Number.isNaN(length.n)) return vague(by < 0 ? "PAST_REF" : "FUTURE_REF");
  const n = by * length.n;
  const { unit } = length;
  const from = begin();
  if (from === undefined) return date(undefined, unit);
  const months = MONTHS_IN[unit];
  if (months !== undefined) {
    const told = toldIn(unit, n, from.unit);
    const meaning = date(periodAt(addMonths(from.day, Math.round(months * n)), told, 0), told);
    return meaning && also(meaning, { aside: unit === "year" && length.n === 1 });
  }
  if (unit === "week") return date(periodAt(from.day + 7 * n, "week", 0), "week");
  if (unit === "day") return date(periodAt(from.day, "day", n), "day");
  // Of what is counted in hours the hour is not known.
  const days = unit === "hour" ? Math.trunc(n / 24) : 0;
  return time(periodAt(from.day, "day", days), "XX:XX");
}

// A year from a quarter or month is a quarter or month; else years are told in years.
function toldIn(unit: Unit, n: number, from: Unit): Unit {
  if (unit === "year" && n % 1 === 0 && (from === "quarter" || from === "month")) return from;
  return (unit === "month" && n % 1 === 0) || unit === "quarter" ? unit : "year";
}
