/** What a rule knows of the place that an expression stands at. */

import type { PlainDate, TenseCue } from "../model.ts";
import { type Period, periodAt, type Unit } from "./period.ts";
import { isoDay } from "./say.ts";
import { tenseAt } from "./tense.ts";

/** The reference, the date named last, and the text around. */
export interface Context {
  text: string;
  /** The article's day as `dayNumber` counts, `NaN` where it is not known. */
  readonly today: number;
  /** The country that the article is from, by its letters of ISO 3166-1; the United States where it tells none. */
  readonly country: string;
  /** What the last definite date before this one stood for. */
  last?: Period;
  /** The last of them that was a day. */
  day?: Period;
  /** The minutes of its day, where it was a clock time; else `NaN`. */
  minutes?: number;
  /** The last quarter named that lies within a year before the article's day. */
  quarter?: Period;
  start: number;
  end: number;
  /** Which of the two an expression leaned on, for `explain`. */
  leaned?: "reference" | "mention" | undefined;
  /** The date before it that it leaned on. */
  anchor?: Period;
  verb?: TenseCue | undefined;
}

/** The context at the beginning of a text. */
export function contextOf(reference: PlainDate | undefined, country: string = "US"): Context {
  // Written otherwise, such as `2031-3-4`, it is none.
  const told = isoDay(reference ?? "");
  const today = (told?.value === reference && told?.period?.day) || Number.NaN;
  return { text: "", today, country, start: 0, end: 0 };
}

/** The article's day, noted as what the expression leaned on. */
export function todayOf(context: Context): number {
  context.leaned = "reference";
  return context.today;
}

/** The period of a unit that the article's date is in, moved by a count of them. */
export function fromToday(context: Context, unit: Unit, shift: number): Period {
  return periodAt(todayOf(context), unit, shift);
}

/** The period that was named last; the article's day before any was. */
export function named(context: Context): Period {
  return context.last ? leanOn(context, context.last) : fromToday(context, "day", 0);
}

/** The day that was named last, if a day was, on the verb's side of today; else the article's. */
export function namedDay(context: Context): Period {
  const { last, today } = context;
  const isDay =
    last?.unit === "day" &&
    !(last.day > today && isSide(context, "past")) &&
    !(last.day < today && isSide(context, "future"));
  if (!isDay) return fromToday(context, "day", 0);
  context.verb = undefined;
  return named(context);
}

/** A date that was named, noted as what the expression leaned on. */
export function leanOn(context: Context, period: Period): Period {
  context.leaned = "mention";
  context.anchor = period;
  return period;
}

/** Whether the verb near an expression tells that it is to come, or that it is over. */
export function isSide(context: Context, side: TenseCue["side"]): boolean {
  context.verb = tenseAt(context.text, context.start, context.end);
  return context.verb?.side === side;
}

// How far rules look around an expression, in code units.
const REACH = 30;

/** The text around an expression, which stands in « »; or around the rest of it, from a place on. */
export function around({ text, start, end }: Context, from: number = start): string {
  return `${text.slice(Math.max(0, from - REACH), from)}«${text.slice(from, end)}»${text.slice(end, end + REACH)}`;
}
