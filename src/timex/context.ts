/** What a rule knows of the place that an expression stands at. */

import { dayNumber, fromPlainDate } from "../date/calendar.ts";
import type { PlainDate, TenseCue } from "../model.ts";
import { type Period, periodAt, type Unit } from "./period.ts";
import { tenseAt } from "./tense.ts";

/** The reference, the date named last, and the text around. */
export interface Context {
  text: string;
  /** The article's day as `dayNumber` counts, where it is known. */
  readonly today: number | undefined;
  /** What the last definite date before this one stood for. */
  last: Period | undefined;
  /** The last quarter named that lies within a year before the article's day. */
  quarter: Period | undefined;
  start: number;
  end: number;
  /** Which of the two an expression leaned on, for `explain`. */
  leaned: "reference" | "mention" | undefined;
  /** The date before it that it leaned on. */
  anchor: Period | undefined;
  verb: TenseCue | undefined;
}

/** The context at the beginning of a text. */
export function contextOf(reference: PlainDate | undefined): Context {
  const ymd = reference === undefined ? undefined : fromPlainDate(reference);
  const today = ymd === undefined ? undefined : dayNumber(ymd);
  return {
    text: "",
    today,
    last: undefined,
    quarter: undefined,
    start: 0,
    end: 0,
    leaned: undefined,
    anchor: undefined,
    verb: undefined,
  };
}

/** The period of a unit that the article's date is in, moved by a count of them. */
export function fromToday(context: Context, unit: Unit, shift: number): Period | undefined {
  context.leaned = "reference";
  return context.today === undefined ? undefined : periodAt(context.today, unit, shift);
}

/** The period that was named last; the article's day before any was. */
export function named(context: Context): Period | undefined {
  if (context.last === undefined) return fromToday(context, "day", 0);
  return leanOn(context, context.last);
}

/** The day that was named last, if a day was; else the article's. */
export function namedDay(context: Context): Period | undefined {
  return context.last?.unit === "day" ? named(context) : fromToday(context, "day", 0);
}

/** A date that was named, noted as what the expression leaned on. */
export function leanOn(context: Context, period: Period): Period {
  context.leaned = "mention";
  context.anchor = period;
  return period;
}

/** The side that the verb puts an expression on, `undefined` where none is near. */
export function sideOf(context: Context): TenseCue["side"] | undefined {
  context.verb = tenseAt(context.text, context.start, context.end);
  return context.verb?.side;
}

/** So many code units of the text before the expression, or before a place in it. */
export function before({ text, start }: Context, length: number, at: number = start): string {
  return text.slice(Math.max(0, at - length), at);
}

/** So many code units of the text behind the expression. */
export function behind({ text, end }: Context, length: number): string {
  return text.slice(end, end + length);
}

/** Whether an expression is part of a name: `USA Today`, `the Weekly Mail`. */
export function isName(context: Context): boolean {
  const { text, start } = context;
  const capital = text.charCodeAt(start) < 97;
  return capital && (/[A-Za-z] $/.test(before(context, 2)) || /^ [A-Z]/.test(behind(context, 2)));
}
