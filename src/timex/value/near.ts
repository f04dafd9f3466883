/** Which year is meant if none is given. */

import { dayNumber } from "../../date/calendar.ts";
import { around, before, type Context } from "./context.ts";
import { leanOn, leanOnVerb, todayOf } from "./lean.ts";
import { MOVED } from "./moved.ts";
import { type Period, periodAt, ymdOf } from "./period.ts";

// A sentence that opens with a year tells of it, or of one that it names later: `In 2006, the firm moved in July`.
const IN_YEAR =
  /(?:In \d{4}|(?:Last|Next) year|\b[A-Z][a-z]+ years ago)(?:[^.?!;\n"\u201dILN]|I(?!n)|L(?!ast)|N(?!ext))*$/;

// `last year, in February`, `in 2010, on May 4`, `in 1995, when play began on Jan. 20`, `this year, it falls on Dec. 16`,
// `last year's May 4 vote`
const BESIDE =
  /\b(?:(?:last|this|next|same|that) year|ago|\d{4})(?:,? (?:(?:when (?:[a-z]+ ){1,3}|at (?:an?|the) (?:[A-Za-z]+ ){1,3}|it (?:[a-z]+ ){1,2}|(?:end|beginn|start)ing ))?(?:in|on)|['\u2019]s) $/i;

// `Christmas Day in 2019`, `Easter Sunday Mass in 1998`; `the Oct. 7 attack last year`, but neither `the Oct. 7 vote
// announced last year` nor `the Oct. 7 attack last year's report foretold`
const YEAR_AFTER =
  /» (?:Mass )?in ((?:19|20)\d\d)\b|[Tt]he «[^«»]*\d» \w+ (last|next) year\b(?!['\u2019]s)/;

// `In January the firm was sold`, at the start of a sentence; `forty died, most of them in January`
const OPENING = /(?:(?:^|[.\n] ?)In|of them in) «/;

// What these are about can be in another month.
const NOT_IN = /^(?:sa(?:id|ys)|told|was|were|announced|agreed|expected)$/;
// `had booked in January`, `sold its stake in January`, but not `said the vote in January`
function isIn(between: string, verb: string): boolean {
  return between === " in " || (/^ (?:\S+ ){1,3}in $/.test(between) && !NOT_IN.test(verb));
}

// `The lease expires on Dec. 31`, said in January
function isStill(between: string, verb: string): boolean {
  return /^ (?:on )?$/.test(between) && /^[a-z]{4,}s$/.test(verb);
}

// `was killed on Jan. 20`, `killed 40 people on Jan. 20`: what has happened is not to come, however near.
const HAPPENED =
  /^(?:arrested|attacked|began|born|buried|crashed|died|exploded|hit|injured|jailed|killed|opened|released|resigned|sank|shot|sold|struck|won|wounded)$/;
function hasHappened(between: string, verb: string): boolean {
  return (
    HAPPENED.test(verb) &&
    /^(?: (?!to |that |planned |set |due )[\w,]{1,12}){0,4} on $/.test(between)
  );
}

// `earned 3 million in the year to March 28`, of a period that is over
const OF_PERIOD =
  /\b(?:in|[Oo]ver) the (?:[a-z]+ |\d\d? )?(?:year|quarter|months|half) (?:to|until|ended|through) «/;

// What was done before a meeting is told in the past, and the meeting is to come: `ruled it out before the June 25 session`,
// `pending a meeting on April 20`.
const BEFORE_EVENT =
  /\b(?:before|ahead of|until|pending|out of) (?:the|an?|its|his|her|their) (?:«[^«»]*\d»(?:['\u2019]s)?(?: [a-z]{4,13})? (?:session|meeting|conference|summit|hearing|vote|election|referendum|ballot|deadline)s?\b|(?:[a-z]{4,13} )?(?:meeting|conference|convention|summit|hearing|election|referendum) [io]n «[^«»]*\d»)/;

// `said holders at its April 28 annual meeting will vote`
const EVENT_WILL = /«[^«»]*\d»(?: [a-z]{4,13})? (?:session|meeting|vote) will\b/;

// `extended the offer to June 22 from May 14`
const MOVED_FROM = /\b(?:to|until) [A-Z][a-z.]+ \d+ from «/;

// A meeting is announced so many days before at most.
const EVENT_AHEAD = 120;

// Nor does what was planned tell on which side it is: `The season, which was to start on Oct. 11`.
const WAS_PLANNED =
  /\b(?:(?:was|were) (?:to|(?:due|set|scheduled|supposed) (?:to|for))|had been (?:due|set|scheduled|supposed) (?:to|for)) (?:[a-z]{2,12} ){0,3}$/;
// `Sentencing was set for Dec. 12.`
const WAS_SET = /\b(?:was|were) set for $/;

// The entries of a chronology, and of results: `Nov. 3 - Army to be cut`, `Qtr ends Jan. 31`
const ENTRY = /(?:^|[.\n] ?)«[^«»]*\d» [-\u2013] [A-Z]|\bqtr ends «/i;

// Without a verb, these are past: `In January, a week after the vote`, `from 4 percent in May`.
const OVER =
  /In «|\b[Rr]ecord: [^;]{0,24}«|\b(?:from|From (?:its |a )?(?:\d|high|low|peak|record))[^«»]{1,24} in «|(?:year|months|weeks) to «/;

// What joins the ends of a range, and what is planned for it
const JOINED = /^(?: ?[-\u2013/] ?| (?:to|through|until|and|or) )$/;
const SHIPPED = /\bfor (?:shipment|delivery)\b|\b(?:shipment|delivery)$/;

/** Returns the day in a year, as `dayNumber` counts. */
export type DayIn = (year: number) => number;

/** A day of the calendar in any year. */
export function dayOf(month: number, day: number): DayIn {
  return (year) => dayNumber({ year, month, day });
}

/** How near a day has to be to be meant whatever the verb says. */
export interface Nearness {
  /** So many days to come at most; by default 45. */
  readonly ahead?: number;
  /** So many days past at most; by default as many as `ahead`. */
  readonly ago?: number;
  /** From which day they count; by default the article's. */
  readonly today?: number;
}

/**
 * The year of a day or month without one: on the verb's side of today, unless the day is near on the other side. Then it
 * is the nearer one: nobody means the same day a year away without saying so.
 */
export function nearYear(context: Context, dayIn: DayIn, nearness: Nearness = {}): number {
  const { today = todayOf(context) } = nearness;
  const given = givenYear(context, dayIn);
  if (given !== undefined) return given;
  const { year } = ymdOf(today);
  const next = dayIn(year) >= today ? year : year + 1;
  const toNext = dayIn(next) - today;
  // Today, or there is no reference date.
  if (!(toNext > 0)) return next;
  const sinceLast = today - dayIn(next - 1);
  const isLast = isOver(context, toNext, sinceLast, nearness) ?? !(toNext < sinceLast);
  return isLast ? next - 1 : next;
}

/** The year that the text around gives. */
function givenYear(context: Context, dayIn: DayIn): number | undefined {
  const { text, start, end, last, lastEnd } = context;
  const [, after, side] = YEAR_AFTER.exec(around(context)) ?? [];
  if (after) return Number(after);
  if (side) return ymdOf(context.today).year + (side === "last" ? -1 : 1);
  if (last === undefined) return undefined;
  const isBeside = last.unit === "year" && BESIDE.test(before(context, 50));
  if (isBeside || (IN_YEAR.test(before(context, 120)) && !isApart(context, last)))
    return ymdOf(leanOn(context, last).day).year;
  // `for delivery between May 10 and Oct. 10`: the end follows the beginning.
  const isShipped =
    last.day > context.today &&
    JOINED.test(text.slice(lastEnd, start)) &&
    SHIPPED.test(before(context, 50) + text.slice(start, end + 9));
  const { year } = ymdOf(last.day);
  return isShipped && dayIn(year) >= last.day ? year : undefined;
}

// `Two years ago the firm moved here, and it will close in May`, `Next year he will go, he said in May`
function isApart(context: Context, { day }: Period): boolean {
  const now = periodAt(context.today, "year").day;
  return day !== now && leanOnVerb(context) === (day < now ? "future" : "past");
}

// `The storm was the third this year. The first struck on Jan. 9`
function isOfThisYear({ last, today }: Context, sinceLast: number): boolean {
  const { year } = ymdOf(today);
  return (
    last?.unit === "year" && ymdOf(last.day).year === year && ymdOf(today - sinceLast).year === year
  );
}

/** Whether the verb tells what is over, however near the day is to come: `he had booked in January`, said in December */
function isToldOf(context: Context, said: string, sinceLast: number): boolean {
  const { verb, text, start } = context;
  if (verb?.side !== "past") return false;
  const between = text.slice(verb.end, start);
  return (
    OPENING.test(said) ||
    OF_PERIOD.test(said) ||
    isIn(between, verb.text) ||
    hasHappened(between, verb.text) ||
    (!NOT_IN.test(verb.text) && isOfThisYear(context, sinceLast))
  );
}

/** Whether the last such day is meant, so many days ago, rather than the next; `undefined` if the nearer one is. */
function isOver(
  context: Context,
  toNext: number,
  sinceLast: number,
  { ahead = 45, ago = ahead }: Nearness,
): boolean | undefined {
  const said = around(context);
  if (/\bsince «/.test(said)) return true;
  const isEntry = ENTRY.test(said);
  const side = isEntry ? undefined : leanOnVerb(context);
  const { verb, text, start } = context;
  const opening = before(context, 60);
  // Of what was set for a day and is over, more would be told.
  if (
    WAS_SET.test(opening) &&
    /^(?:\.[\s"\u201d]|\.?$)/.test(text.slice(context.end, context.end + 2))
  )
    return toNext > 1.5 * sinceLast;
  if (WAS_PLANNED.test(opening) || MOVED.test(opening)) return undefined;
  const isToCome = side === "future";
  if (isToCome && (sinceLast > ago || isStill(text.slice(verb?.end, start), verb?.text ?? "")))
    return false;
  if (isToldOf(context, said, sinceLast)) return true;
  const isOpen =
    isEntry ||
    (toNext < EVENT_AHEAD &&
      (BEFORE_EVENT.test(said) || EVENT_WILL.test(said) || MOVED_FROM.test(said)));
  return !isOpen && toNext > ahead && (verb ? !isToCome : OVER.test(said)) ? true : undefined;
}
