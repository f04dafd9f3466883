/** What a rule knows about the surroundings of an expression. */

import { dayNumber, fromPlainDate } from "../date/calendar.ts";
import type { DateMention, PlainDate, TenseCue } from "../model.ts";
import { type Period, periodAt, type Unit } from "./period.ts";
import { tenseAt } from "./tense.ts";

/** The reference date, the date named last, and the text around an expression. */
export interface Context {
  text: string;
  /** The article's day as `dayNumber` counts, or `NaN` if it is unknown. */
  readonly today: number;
  /** The ISO 3166-1 alpha-2 code of the article's country; the United States if the article names none. */
  readonly country: string;
  /** The period of the last definite date before the expression. */
  last: Period | undefined;
  /** The last definite date that was a day of the week up to the article's own. */
  past: Period | undefined;
  /** The last definite date that was more than a week before the article's day. */
  old: Period | undefined;
  /** The last definite date that was a day. */
  day: Period | undefined;
  /** The minutes since midnight, if the last definite date was a clock time, evening or night; otherwise `NaN` or nothing. */
  minutes: number | undefined;
  /** Where the last definite date ended in the text, if it is in this text. */
  lastEnd: number | undefined;
  /** The last expression or two, if they are a clock time without a day: `4 p.m.`, `4 p.m. (2100 GMT)`. */
  dayless: readonly DateMention[] | undefined;
  /** What was named before a date that is only the background of its sentence: `held it since Monday`. */
  told: Told | undefined;
  /** The quarter named last, of those within a year before the article's day. */
  quarter: Period | undefined;
  start: number;
  end: number;
  /** What the expression was resolved against: the article's day or an earlier mention. */
  leaned: "reference" | "mention" | undefined;
  /** The earlier date that it was resolved against. */
  anchor: Period | undefined;
  verb: TenseCue | undefined;
}

/** What was named, each `undefined` if nothing was. */
type Told = Readonly<Pick<Context, "last" | "past" | "minutes">>;

/** The context at the start of a text. */
export function contextOf(reference: PlainDate | undefined, country: string = "US"): Context {
  // A reference in another form, such as `2031-3-4`, does not count.
  const given = fromPlainDate(reference ?? "");
  const today = given ? dayNumber(given) : Number.NaN;
  // With all members from the start, all contexts are of one form, which engines read faster.
  return {
    text: "",
    today,
    country,
    last: undefined,
    past: undefined,
    old: undefined,
    day: undefined,
    minutes: undefined,
    lastEnd: undefined,
    dayless: undefined,
    told: undefined,
    quarter: undefined,
    start: 0,
    end: 0,
    leaned: undefined,
    anchor: undefined,
    verb: undefined,
  };
}

/** Returns the article's day, and notes that the expression is resolved against it. */
export function todayOf(context: Context): number {
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
// The end of a sentence
const STOP = /[.?!]["\u201d]? |\n/;

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

/** Whether the expression's own sentence named the last date. */
export function isSameSentence({ lastEnd, start, text }: Context): boolean {
  return lastEnd !== undefined && !STOP.test(text.slice(lastEnd, start));
}

// `the most since July 2008`, `beating one set in July 2008`, `the camp, which he visited Saturday`; so are days `earlier`
const BACKGROUND =
  /\b(?:(?:one set|(?:record|mark) (?:set|of)) (?:[io]n )?|since (?:(?:at least|the|early|mid|late) )?|(?:days|weeks) after (?:the )?|(?:which|whom|where) (?:[a-z]+ ){1,4}(?:on )?)$/i;
// `They were to land on Saturday`, unless it is over
const PLANNED = /\b(?:was|were) to (?:[a-z]+ ){1,2}(?:on )?$/;

/** Notes what was named before, if the expression is a date that only its own sentence is about. */
export function setAside(context: Context, { day }: Period): void {
  const { text, end, last, past, minutes, today } = context;
  const opening = before(context, REACH);
  const isPlan = day >= today && PLANNED.test(opening);
  if (isPlan || text.startsWith(" earlier", end - 8) || BACKGROUND.test(opening))
    context.told ??= { last, past, minutes };
  else context.told = undefined;
}

/**
 * Returns in the next sentence to what was named before such a date, for what does not tell on from it: clock times and
 * comparisons, unlike `that year` and `a year later`.
 */
export function tellOn(context: Context): void {
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
export function leanOn(context: Context, period: Period): Period {
  context.leaned = "mention";
  context.anchor = period;
  context.verb = undefined;
  return period;
}

/** Returns the side of today that the verb near the expression is on, and notes that the expression is resolved by it. */
export function leanOnVerb(context: Context): TenseCue["side"] | undefined {
  context.verb = tenseAt(context.text, context.start, context.end);
  return context.verb?.side;
}

/** The text before an expression, of so many code units at the most. */
export function before({ text, start }: Pick<Context, "text" | "start">, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}

// How far rules look, in code units.
const REACH = 30;

/** The text around an expression, with « » around the expression, or around the part of it that begins at `from`. */
export function around({ text, start, end }: Context, from: number = start): string {
  return `${before({ text, start: from }, REACH)}«${text.slice(from, end)}»${text.slice(end, end + REACH)}`;
}
