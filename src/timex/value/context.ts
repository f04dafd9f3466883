/** What a rule knows about the surroundings of an expression. */

import { dayNumber, fromPlainDate } from "../../date/calendar.ts";
import type { DateMention, PlainDate, Span, TenseCue } from "../../model.ts";
import type { Period } from "./period.ts";

/** Where an expression stands, what the text told before it, and what it was resolved against so far. */
export interface Context extends Readonly<Span>, Story, Basis {
  readonly text: string;
  /** The article's day as `dayNumber` counts, or `NaN` if it is unknown. */
  readonly today: number;
  /** The ISO 3166-1 alpha-2 code of the article's country; the United States if the article names none. */
  readonly country: string;
}

/** What a text has told so far, each `undefined` if nothing was. */
interface Story {
  /** The period of the last definite date before the expression. */
  readonly last: Period | undefined;
  /** The last definite date that was a day of the week up to the article's own. */
  readonly past: Period | undefined;
  /** The last definite date that was more than a week before the article's day. */
  readonly old: Period | undefined;
  /** The last definite date that was a day. */
  readonly day: Period | undefined;
  /** The minutes since midnight, if the last definite date was a clock time, evening or night; otherwise `NaN` or nothing. */
  readonly minutes: number | undefined;
  /** Where the last definite date ended in the text, if it is in this text. */
  readonly lastEnd: number | undefined;
  /** The last expression or two, if they are a clock time without a day: `4 p.m.`, `4 p.m. (2100 GMT)`. */
  readonly dayless: readonly DateMention[] | undefined;
  /** What was named before a date that is only the background of its sentence: `held it since Monday`. */
  readonly told: Pick<Story, "last" | "past" | "minutes"> | undefined;
  /** The quarter named last, of those within a year before the article's day. */
  readonly quarter: Period | undefined;
}

/** What an expression was resolved against. */
interface Basis {
  /** The article's day or an earlier mention. */
  readonly leaned: "reference" | "mention" | undefined;
  /** The earlier date that it was resolved against. */
  readonly anchor: Period | undefined;
  readonly verb: TenseCue | undefined;
}

/**
 * A context that is written in. Rules only read theirs: the functions of `lean` note what was leaned on, and reading moves
 * from expression to expression.
 */
export type WritableContext = { -readonly [Name in keyof Context]: Context[Name] };

/** The context at the start of a text. */
export function contextOf(
  reference: PlainDate | undefined,
  country: string = "US",
): WritableContext {
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

/** What `see` gives if another part of the text were the expression. */
export function seenAt<Seen>(
  context: WritableContext,
  { start, end }: Readonly<Span>,
  see: () => Seen,
): Seen {
  const own = { start: context.start, end: context.end };
  Object.assign(context, { start, end });
  const seen = see();
  Object.assign(context, own);
  return seen;
}

// The end of a sentence
const STOP = /[.?!]["\u201d]? |\n/;

/** Whether the expression's own sentence named the last date. */
export function isSameSentence({ lastEnd, start, text }: Context): boolean {
  return lastEnd !== undefined && !STOP.test(text.slice(lastEnd, start));
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
