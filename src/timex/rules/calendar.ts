/** Dates by the calendar: `May 21`, `Friday, Oct. 6, 1989`, `February 2019`, `1989`, `the 1980s`, `the 19th century`. */

import { before, behind, type Context } from "../context.ts";
import { dayOf, nearYear } from "../near.ts";
import { pad, periodAt, weekdayFrom, ymdOf } from "../period.ts";
import type { Meaning, Parts, Rule } from "../rule.ts";
import { also, date, dateIn, vague } from "../say.ts";
import type { Token } from "../token.ts";
import { yearIn } from "./fiscal.ts";

/** Days of the calendar. */
export function dayRules(): readonly Rule[] {
  return [
    ["WEEKDAY? ,MONTH the? NUM|ORD ,YEAR?", calendarDay],
    ["WEEKDAY? ,the? ORD of? MONTH ,YEAR?", calendarDay],
    ["WEEKDAY? ,NUM MONTH ,YEAR?", calendarDay],
    ["WEEKDAY? ,MONTH NUM|ORD ,of? $near", dayOfYear],
    ["WEEKDAY? ,ISO", isoDay],
    ["the ORD WEEKDAY of|in $date", weekdayOfMonth],
    ["the last WEEKDAY of|in $date", weekdayOfMonth, -1],
  ];
}

/** Months, years, decades and centuries. */
export function periodRules(): readonly Rule[] {
  return [
    ["MONTH of? ,$within", monthOfYear],
    ["MONTH", bareMonth],
    ["YEAR", bareYear],
    ["the? year|calendar YEAR|NUM", namedYear],
    ["the? DECADE", bareDecade],
    ["the? ORD _century", century],
    ["ORD -century", century],
  ];
}

function calendarDay({ month, num, ord, year }: Parts, context: Context): Meaning | undefined {
  const day = num?.n ?? ord?.n ?? 0;
  if (month === undefined || day % 1 !== 0 || day < 1 || day > 31) return undefined;
  if (year !== undefined) return dateIn("day", year.n, month.n, day);
  if (month.n === 9 && day === 11 && /^ (?:terror|attack)/.test(behind(context, 8)))
    return aside(dateIn("day", 2001, 9, 11));
  const { today } = context;
  if (today === undefined) return vague(`XXXX-${pad(month.n, 2)}-${pad(day, 2)}`);
  context.leaned = "reference";
  return dateIn("day", nearYear(context, today, dayOf(month.n, day)), month.n, day);
}

// `June 25 next year`
function dayOfYear({ month, num, near }: Parts): Meaning | undefined {
  if (month === undefined || num === undefined || near?.period?.unit !== "year") return undefined;
  return dateIn("day", ymdOf(near.period.day).year, month.n, num.n);
}

// `the first Monday of March`, `the last Friday of this month`; counted back from the month's end where `by` says so.
function weekdayOfMonth(
  { weekday, ord, date: within }: Parts,
  _: Context,
  by: number,
): Meaning | undefined {
  const n = by || ord?.n || 0;
  if (weekday === undefined || within?.period?.unit !== "month" || n > 5) return undefined;
  const { day } = within.period;
  const from = by < 0 ? periodAt(day, "month", 1).day - 7 : day;
  const first = weekdayFrom(from, weekday.n);
  const found = by < 0 ? first : first + 7 * (n - 1);
  const inside = periodAt(found, "month", 0).day === day;
  return inside ? date({ day: found, unit: "day" }, "day") : undefined;
}

function isoDay({ iso }: Parts): Meaning | undefined {
  const [year = 0, month = 0, day = 0] = (iso?.value ?? "").split("-").map(Number);
  const meaning = dateIn("day", year, month, day);
  return iso && iso.end - iso.start === 4 ? aside(meaning) : meaning;
}

// An event that is named by its day: nothing leans on it.
function aside(meaning: Meaning | undefined): Meaning | undefined {
  return meaning && also(meaning, { aside: true });
}

function monthOfYear(parts: Parts): Meaning | undefined {
  const year = yearIn(parts);
  return parts.month && year !== undefined ? dateIn("month", year, parts.month.n) : undefined;
}

function namedYear({ year, num }: Parts): Meaning | undefined {
  const n = year?.n ?? num?.n ?? 0;
  return n < 1000 ? undefined : dateIn("year", n);
}

// `in his 30s` is an age: two digits need `the`, an apostrophe, or `early`.
function bareDecade({ decade }: Parts, context: Context): Meaning | undefined {
  if (decade === undefined) return undefined;
  const short = decade.end - decade.start === 3 && decade.start === context.start;
  const age = /\b(?:my|his|her|their|your) $/.test(before(context, 6));
  return short || age ? undefined : dateIn("decade", decade.n);
}

function century({ ord }: Parts): Meaning | undefined {
  return ord && dateIn("century", (ord.n - 1) * 100 + 1);
}

// March and May begin sentences as other words, April and June are names; such need `in`, `the` or `last` before it.
const BEFORE_MONTH =
  /-$|(?:uary|pril|mber|ober) and $|\b(?:in|since|by|until|during|from|of|for|to|through|till|before|after|between|with|this|last|next|each|every|around|the|an?|its|mid|late|early|that|ended|ending|on)[ \n]$/i;

function bareMonth({ month }: Parts, context: Context): Meaning | undefined {
  if (month === undefined) return undefined;
  const cut = month.value === "." && month.end - month.start === month.word.length;
  const word = month.word === "may" || month.word === "march";
  const name = /^ (?:[A-Z]|on\b)/.test(behind(context, 4));
  const expected = BEFORE_MONTH.test(before(context, 12, month.start));
  if (cut || ((word || name) && !expected) || (word && name)) return undefined;
  return monthNear(month, context);
}

function monthNear(month: Token, context: Context): Meaning | undefined {
  const { today } = context;
  if (today === undefined) return vague(`XXXX-${pad(month.n, 2)}`);
  context.leaned = "reference";
  const from = periodAt(today, "month", 0).day;
  return dateIn("month", nearYear(context, from, dayOf(month.n, 1)), month.n);
}

// What is counted stands behind a number; with a preposition before it, it is a year all the same.
const BEFORE_YEAR =
  /\b(?:in|since|by|until|during|from|of|the|to|and|or|through|till|before|after|between|early|late|mid|fiscal|for|its|year|circa|below|above) $/i;
const COUNTED = /^[ -][a-z]{0,20}s\b/;
const MEASURED = /^[ -](?:people|children|men|women|feet|won|yen|percent|million|billion|GMT)\b/;
const AMOUNT =
  /[$£€#:.\d/] ?$|\b(?:Windows|Office|Room|Route|[Ff]light|Highway|[Rr]esolution|Boeing) $/;

function bareYear({ year }: Parts, context: Context): Meaning | undefined {
  if (year === undefined || MEASURED.test(behind(context, 14))) return undefined;
  const text = before(context, 12, year.start);
  const expected = BEFORE_YEAR.test(text);
  // Of two digits: only where a year is expected.
  const unusual = year.word === "'" || year.n < 1900 || year.n > 2050;
  const counted = year.n % 100 === 0 && COUNTED.test(behind(context, 14));
  if (!expected && (unusual || counted || AMOUNT.test(text))) return undefined;
  return dateIn("year", year.n);
}
