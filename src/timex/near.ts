/** Which year is meant if none is given. */

import { dayNumber } from "../date/calendar.ts";
import { around, type Context, leanOn, leanOnVerb, todayOf } from "./context.ts";
import { ymdOf } from "./period.ts";

// A sentence that opens with a year tells of it, or of one that it names later: `In 2006, the firm moved in July`.
const IN_YEAR = /(?:In \d{4}|Last year)(?:[^.?!\nIL]|I(?!n)|L(?!ast))*$/;

// `last year, in February`, `in 2010, on May 4`
// `in 1995, when play began on Jan. 20`, `this year, it falls on Dec. 16`
const BESIDE =
  /\b(?:(?:last|this|next|same|that) year|ago|\d{4}),? (?:(?:when (?:[a-z]+ ){1,3}|at (?:an?|the) (?:[A-Za-z]+ ){1,3}|it (?:[a-z]+ ){1,2}|(?:end|beginn|start)ing ))?(?:in|on) $/i;

// `Christmas Day in 2019`, `on May 5 in 1998`
const YEAR_AFTER = /^ in ((?:19|20)\d\d)\b/;

// `In January the firm was sold`, at the start of a sentence; `forty died, most of them in January`
const OPENING = /(?:(?:^|[.\n] ?)In|of them in) «/;

// `had booked in January`, `sold its stake in January`, but not `said the vote in January`
function isIn(between: string, verb: string): boolean {
  return between === " in " || (/^ (?:\S+ ){1,3}in $/.test(between) && !NOT_IN.test(verb));
}

// `The lease expires on Dec. 31`, said in January
function isStill(between: string, verb: string): boolean {
  return /^ (?:on )?$/.test(between) && /^[a-z]{4,}s$/.test(verb);
}

// What these are about can be in another month.
const NOT_IN = /^(?:sa(?:id|ys)|told|was|were|announced|agreed|expected)$/;

// `earned 3 million in the year to March 28`, of a period that is over
const OF_PERIOD = /\bin the (?:[a-z]+ )?(?:year|quarter|months|half) (?:to|ended|through) «/;

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

// The entries of a chronology, and of results: `Nov. 3 - Army to be cut`, `Qtr ends Jan. 31`
const ENTRY = /(?:^|[.\n] ?)«[^«»]*\d» [-\u2013] [A-Z]|\bqtr ends «/i;

// Without a verb, these are past: `In January, a week after the vote`, `from 4 percent in May`.
const OVER =
  /In «|\b(?:from|From (?:its |a )?(?:\d|high|low|peak|record))[^«»]{1,24} in «|(?:year|months|weeks) to «/;

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
export function nearYear(
  context: Context,
  dayIn: DayIn,
  { ahead = 45, ago = ahead, today = todayOf(context) }: Nearness = {},
): number {
  const { text, start, end, last, lastEnd } = context;
  const [, after] = YEAR_AFTER.exec(text.slice(end, end + 9)) ?? [];
  if (after) return Number(after);
  const isBeside = last?.unit === "year" && BESIDE.test(text.slice(Math.max(0, start - 50), start));
  if (last && (isBeside || IN_YEAR.test(text.slice(Math.max(0, start - 120), start))))
    return ymdOf(leanOn(context, last).day).year;
  const { year } = ymdOf(today);
  // `for delivery between May 10 and Oct. 10`: the end follows the beginning.
  const isShipped =
    last &&
    last.day > context.today &&
    JOINED.test(text.slice(lastEnd, start)) &&
    SHIPPED.test(text.slice(Math.max(0, start - 50), end + 9));
  const same = isShipped ? ymdOf(last.day).year : Number.NaN;
  if (dayIn(same) >= Number(last?.day)) return same;
  const next = dayIn(year) >= today ? year : year + 1;
  const toNext = dayIn(next) - today;
  const sinceLast = today - dayIn(next - 1);
  // Today, or there is no reference date.
  if (!(toNext > 0)) return next;
  const said = around(context);
  if (/\bsince «/.test(said)) return next - 1;
  const isEntry = ENTRY.test(said);
  const isToCome = !isEntry && leanOnVerb(context) === "future";
  const { verb } = context;
  const between = text.slice(verb?.end, start);
  if (WAS_PLANNED.test(text.slice(Math.max(0, start - 60), start)))
    return toNext < sinceLast ? next : next - 1;
  if (isToCome && (sinceLast > ago || isStill(between, verb?.text ?? ""))) return next;
  // `he had booked in January`, said in December
  if (
    verb?.side === "past" &&
    (OPENING.test(said) || OF_PERIOD.test(said) || isIn(between, verb.text))
  )
    return next - 1;
  const isOpen =
    isEntry ||
    (toNext < EVENT_AHEAD &&
      (BEFORE_EVENT.test(said) || EVENT_WILL.test(said) || MOVED_FROM.test(said)));
  if (!isOpen && toNext > ahead && (verb ? !isToCome : OVER.test(said))) return next - 1;
  return toNext < sinceLast ? next : next - 1;
}
