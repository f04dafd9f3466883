/** What an expression is resolved against: the article's day, a date named before it, or the side that a verb tells. */

import type { TenseCue } from "../../model.ts";
import { tenseAt } from "../tense/tense.ts";
import { before, type Context, isSameSentence, type WritableContext } from "./context.ts";
import { type Period, periodAt, type Unit } from "./period.ts";

/** Returns the article's day, and notes that the expression is resolved against it. */
export function todayOf(context: WritableContext): number {
  context.leaned = "reference";
  return context.today;
}

/** The period of a unit that the article's day is in, moved by a number of such periods. */
export function fromToday(context: Context, unit: Unit = "day", shift: number = 0): Period {
  return periodAt(todayOf(context), unit, shift);
}

/** The period named last, or the article's day if none was, or if what is reported was over before a date to come. */
export function named(context: Context): Period {
  const { last, today } = context;
  // A quarter that seems to come is one of a fiscal year that began early.
  const isToCome = last !== undefined && last.day > today && last.unit !== "quarter";
  return last === undefined || (isToCome && leanOnVerb(context) === "past")
    ? fromToday(context)
    : leanOn(context, last);
}

/** The day named last, if a day was and it is on the verb's side of the article's day; otherwise the article's day. */
export function namedDay(context: Context): Period {
  const { last, past, today } = context;
  if (last?.unit !== "day") return fromToday(context);
  // `On Thursday they played from 11 a.m. until 9 p.m.`
  if (last.day < today && leanOnVerb(context) === "future" && context.verb?.text !== "until")
    return fromToday(context);
  return past && last.day > today && leanOnVerb(context) === "past"
    ? leanOn(context, past)
    : named(context);
}

// Three weeks, in days
const FAR = 21;

/**
 * The same for a time of the day. A day more than three weeks ago that another sentence named is not meant, unless the
 * story has times of that day: `It was the largest since June 30, 1908. This one passed at 2 p.m.` Then what is told is of
 * the article's day, or of the one or two days before it that it told of.
 */
export function timedDay(context: Context): Period {
  tellOn(context);
  const { last, minutes = Number.NaN, today, day, past, lastEnd = 0, text, start } = context;
  // The times of a log are of its own day.
  const isLogged = /^\n?$/.test(text.charAt(start - 1));
  // `It fell on Monday, the most since the 1987 crash. Trading was halted at 2 p.m.`
  const isOfYear = OF_YEAR.test(text.slice(Math.max(0, lastEnd - 9), lastEnd + 2));
  if (day && day === past && isOfYear && !isLogged) return toldDay(context);
  const isTold = last === undefined || !(today - last.day > FAR) || minutes >= 0;
  if (isTold || isSameSentence(context)) return namedDay(context);
  const isOfDay = isLogged || PRICED.test(before(context, 40));
  const isPast = past && today - past.day < 3 && !isOfDay && leanOnVerb(context) === "past";
  return isPast ? leanOn(context, past) : fromToday(context);
}

// Prices are of the day: `Shares fell 3 percent to $340 at 10:30 a.m.`
const PRICED = /[$£€]\d|\d (?:percent|pct|points|cents)\b/;

// The year of something, which is not told about: `the 1987 crash`
const OF_YEAR = /\b(?:an?|its|the|their) [12]\d{3} [a-z]/;

/**
 * Returns in the next sentence to what was named before such a date, for what does not tell on from it: clock times and
 * comparisons, unlike `that year` and `a year later`.
 */
export function tellOn(context: WritableContext): void {
  const { told, last, today } = context;
  if (told === undefined || isSameSentence(context)) return;
  // `They were to land on Saturday. They will eat at noon.`
  if (Number(last?.day) > today && leanOnVerb(context) !== "past") return;
  Object.assign(context, told);
  context.told = undefined;
}

/**
 * The same for `the next day` and `that night`, which tell on: `They left on Dec. 14. One had been ill in 2019. The others
 * returned the next day.` A day to come counts in its own sentence: `The vote is on Friday, and the next day was kept free.`
 */
export function toldDay(context: Context): Period {
  const { last, day, today, told } = context;
  const isTold =
    day &&
    (day === last
      ? isSameSentence(context)
      : !(day.day > today) && (told || leanOnVerb(context) === "past"));
  return isTold ? leanOn(context, day) : namedDay(context);
}

/** Returns an earlier date, and notes that the expression is resolved against it, not by the verb. */
export function leanOn(context: WritableContext, period: Period): Period {
  context.leaned = "mention";
  context.anchor = period;
  context.verb = undefined;
  return period;
}

/** Returns the side of today that the verb near the expression is on, and notes that the expression is resolved by it. */
export function leanOnVerb(context: WritableContext): TenseCue["side"] | undefined {
  context.verb = tenseAt(context.text, context.start, context.end);
  return context.verb?.side;
}
