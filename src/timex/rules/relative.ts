/** Dates relative to the article's day or the date named last: `Saturday`, `last week`, `the previous day`. */

import { around, type Context, isSameSentence } from "../value/context.ts";
import {
  fromToday,
  leanOn,
  leanOnVerb,
  named,
  namedDay,
  tellOn,
  todayOf,
  toldDay,
} from "../value/lean.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import { isCalledOff } from "../value/moved.ts";
import {
  MONTHS_IN,
  type Period,
  periodAt,
  type Unit,
  weekdayFrom,
  weekdayOf,
  ymdOf,
} from "../value/period.ts";
import { also, date, dateIn, dateOn, length, nothing, same, time, vague } from "../value/say.ts";
import { far, notToCome } from "./away.ts";
import { OF_EVENT } from "./events.ts";
import type { Rules } from "./rule.ts";

/** Matches an expression that is not part of a name, unlike those in `USA Today` and `the Weekly Mail`. */
export const NO_NAME: RegExp = /«(?![A-Z])|(?<![A-Za-z] )«[^«»]*»(?! [A-Z](?!\W))/;

// `the day before was`, but not `the day before the vote`
const NO_WORD =
  /»(?! (?!(?:is|was|were|ha[ds]|and(?! after)|with|by|at|for|from|in|but|because|after) )[A-Za-z])/;

/** Matches `all week` at the end of what is said: `It snowed all week`, but not `open all week`, `all winter wheat`. */
export const WHOLE: RegExp =
  /(?<!(?:open|available|frozen|bloom|blooms|grows?) )«all (?!day|fall)[^«»]*»(?![ -](?!(?:after|because|since|until|with) )[a-z]{4}| \d)/;

// `named teacher of the year`
const OF_THE_YEAR =
  /\b(?:album|athlete|book|car|coach|driver|(?:wo)?man|manager|person|player|rookie|song|teacher|word) of «/i;

const BEFORE = "previous|preceding|prior";
const AFTER = "following|next|subsequent";

/** Rules for days. */
export function dayRules(): readonly Rules[] {
  return [
    // `today's world` is that of these years; papers and programs are called `Today`.
    [nothing, "today 's world|youth|society"],
    [today, "=today"],
    [byToday, "yesterday", -1],
    // Not `the leaders of tomorrow`
    [byToday, "this time tomorrow; tomorrow", 1, /(?<!\bof )«|»['\u2019]s/],
    // `the day after Thanksgiving`, but not `the day after Friday's vote`
    [besideDay, "the? day =before|after $day", /»(?!['\u2019])/],
    // `said on a recent Tuesday`
    [() => vague("PAST_REF"), "a|one recent WEEKDAY PART?; a|one recent PART"],
    // `the Sunday Times`, `Saturday Night Live`
    [
      nothing,
      "WEEKDAY PART?",
      /«\w+day [A-Z]\w+» [A-Z][a-z]|» (?:Times|Mirror|Mail|Telegraph|Herald|Express|Post)/,
    ],
    [
      nothing,
      "WEEKDAY|MONTH",
      /\b(?:Black|Bloody|Ruby|Super(?= «S)|(?<!\b(?:in|of) )Sheffield(?= «Wed)) «/,
    ],
    // `on Aug. 9, a Saturday, just after noon`, `yesterday, a Sunday`
    [
      (parts, context) =>
        context.day && weekdayOf(context.day.day) === parts.weekday.n
          ? sameDay(parts, context)
          : undefined,
      "a WEEKDAY",
      /(?:\d|[a-z]day|tomorrow)(?:,| \() «a [A-Z]\w+»[.,)]/,
    ],
    // `They sailed on May 4, 2019. That Sunday it rained.`
    [
      thatWeekday,
      "that WEEKDAY",
      /(?:^|[.\n] ?|\b(?:[Bb]y|[Ff]rom|[Oo]n|[Ss]ince|[Uu]ntil) )«[^«»]*»(?!['\u2019]s | [A-Z])/,
    ],
    [bareWeekday, "WEEKDAY"],
    // The last number is the first day that is possible, counted from today.
    [weekdayByToday, "this? last|past WEEKDAY; $count WEEKDAYS ago; $count WEEKDAY PARTS ago", -7],
    [weekdayByToday, "this WEEKDAY"],
    [weekdayByToday, "this? coming WEEKDAY", 1],
    // `on Friday week`, `at 7 a.m. on Sunday week`
    [
      weekdayByToday,
      "WEEKDAY week",
      7,
      /\b(?:by|for|on|until|latest,) «?[^«»]{0,24}»(?![ -][A-Za-z\d])/,
    ],
    // Said on a Monday, `next Thursday` is not that of this week.
    [weekdayInWeek, "next WEEKDAY; WEEKDAY of? $near"],
    [weekdayByNamed, `the? ${BEFORE} WEEKDAY; $count WEEKDAYS earlier`, -7, /»(?! than)/],
    [weekdayByNamed, "$count WEEKDAYS before", -7, NO_WORD],
    [weekdayByNamed, `the ${AFTER} WEEKDAY; $count WEEKDAYS later`, 1, /»(?! than)/],
    // `two Fridays after the vote`, `on three Sundays`, but not `every two Fridays`, `two Fridays a month`
    [nothing, "$count WEEKDAYS PARTS?; $count WEEKDAY PARTS", /(?<!every )«[^«»]*»(?! a )/],
    [
      ({ word, day: { period } }) => date(periodAt(Number(period?.day), word.word as Unit)),
      "the? =week|weekend of $day",
    ],
    // If a month was named last, no particular day is meant.
    [
      (parts, context) => (context.last === context.day ? sameDay(parts, context) : undefined),
      "that same|very? day",
    ],
    [sameDay, "the same day"],
  ];
}

/** Rules for longer periods. */
export function periodRules(): readonly Rules[] {
  return [
    [byToday, "the? UNIT after next", 2],
    [byToday, "the? UNIT before last", -2, /»(?! [A-Z])/],
    [(_, context) => date(fromToday(context, "month", -12)), "this time last year"],
    [byToday, "this time last UNIT", -1],
    // `up 3 percent on the same month of 2029`
    [
      ({ year }, { last }) =>
        last && /^(?:day|month)$/.test(last.unit)
          ? dateIn("month", year.n, ymdOf(last.day).month)
          : undefined,
      "the same month of|in YEAR",
    ],
    // `ended the day at 30 cents`, but not `started the day shift`, `ended the day he left`
    // `fell toward the end of the day`, but neither `at the end of the day` nor `by the end of the day Friday`
    [
      (_, context) => date(namedDay(context)),
      "the day",
      /(?<=\b(?:began|started|ended|finished) )«[^«»]*»(?=[.,]| (?:at|down|flat|higher|lower|mixed|up)\b(?![^.,;«»]*day\b))|\b(?:by|toward|towards|before|near) «the (?:close|end) of\sthe\sday»(?! (?:on )?[A-Z][a-z]{2,5}day)/,
    ],
    // Not `the rest of the day care staff`
    [
      (_, context) => date(namedDay(context)),
      "the rest|remainder of the day",
      /»(?=[.,;)]|$| (?:after|and|as|because|but|when|while)\b)/,
    ],
    [same, "$near"],
    // `the week`, `the fiscal year`, `later in the day`; but `the day` and `the quarter` can be others too
    [nothing, "the year", OF_THE_YEAR],
    [thePeriod, "the full|whole|entire? UNIT", /\b(?!day|quarter)[a-z]+»(?!-)|r in the day»/],
    [thePeriod, "all UNIT long?", WHOLE],
    // `a weekend meeting`
    [theWeekend, "weekend", OF_EVENT],
    [theWeekend, "weekend", /«weekend» (?:clashes|elections|fighting|talks|violence|voting)\b/],
    [byNamed, `the? ${BEFORE} UNIT`, -1],
    [byNamed, `the ${AFTER} UNIT`, 1],
  ];
}

/** Rules for periods that no word may follow. */
export function besideRules(): readonly Rules[] {
  return [
    [byNamed, "the UNIT before|earlier", -1, NO_WORD],
    [byNamed, "the UNIT after|later", 1, NO_WORD],
    // `there next year, and the year after that`
    [
      ({ unit }, context) =>
        context.last && date(periodAt(leanOn(context, context.last).day, unit.value as Unit, 1)),
      "the UNIT after that",
    ],
  ];
}

/** Rules for periods that can also follow a month, a weekday or a quarter: `last week`. */
export function nearRules(): readonly Rules[] {
  return [
    // `compared with sales of $8 million last year`, said of a quarter
    [
      (_, { last }) => (last?.unit === "quarter" ? far(length(1, "year"), -1, last) : undefined),
      "last year",
      /\b(?:with|from) [^.,]{0,24}«/,
    ],
    // `Over the last year, pay rose`
    [
      ({ unit }) => length(1, unit.value),
      "the last UNIT",
      /\b(?:[Oo]ver|[Dd]uring) «[^«»]*(?:day|week|month|year|decade)»(?! of\b)|\b(?:[Ff]or|[Ii]n) «[^«»]*year»(?! of\b)|\b[Ff]or «[^«»]*decade»(?! of\b)/,
    ],
    // `who died last week of a stroke`
    [
      byToday,
      "last UNIT",
      -1,
      /\b(?:accused|convicted|died|heard|learned|spoke|stripped|told) «last (?:week|month|year)» of\b/,
    ],
    // Not `the last day of the campaign`.
    [byToday, "this past UNIT; the? last|latest UNIT", -1, /»(?! of\b)/],
    [byToday, "the? this|current UNIT", 0],
    [(_, context) => date(fromToday(context, "weekend")), "the|this? coming weekend"],
    [byToday, "next|coming|upcoming UNIT", 1],
    [byNamed, "that|the same UNIT; that UNIT", 0, /(?<! day)»/],
    [theNext, "the next|coming|upcoming UNIT"],
    // `3 percent this year and 2 percent next`
    [
      (_, context) =>
        context.last && date(periodAt(leanOn(context, context.last).day, context.last.unit, 1)),
      "next",
      /\bthis (?:year|month|week|quarter|season),? [^.;]{0,20}\d[^.;]{0,12} «next»(?:[.,;)]|$)/,
    ],
  ];
}

// `It was long. Today Harbor and Kestrel sign it.`
const OPENS = /[a-z\d]\.["\u201d]? «Today» (?!FM|Magazine|Newspaper|Online|Program|Show|Zaman)/;

function today(parts: Parts, context: Context): Meaning | undefined {
  const said = around(context);
  const isName =
    parts.word.capital &&
    ((!NO_NAME.test(said) && !OPENS.test(said)) || /["\u201c]«Today»["\u201d]/.test(said));
  return isName ? undefined : byToday(parts, context, 0);
}

function byToday({ unit }: Parts, context: Context, by: number): Meaning | undefined {
  // A program called `This Week`
  if (unit.capital && /["\u201c'\u2018]«/.test(around(context))) return undefined;
  return date(fromToday(context, (unit.value || "day") as Unit, by));
}

function byNamed({ unit }: Parts, context: Context, by: number): Meaning | undefined {
  const value = (unit.value || "day") as Unit;
  if (by < 0) tellOn(context);
  const { last, quarter } = context;
  // `The firm reported on Monday. Sales rose from the previous quarter`
  const isReported = by < 0 && value === "quarter" && quarter && last?.unit !== value;
  const from = isReported
    ? leanOn(context, quarter)
    : (value !== "day" ? named : by > 0 ? toldDay : namedDay)(context);
  const mean = ({ day }: Period): Meaning | undefined => date(periodAt(day, value, by));
  return value === "day" ? mean(from) : notToCome(context, from, mean);
}

// The day that was named last, even if a month or year was named since; unless that is to come and what is told is over.
function sameDay(_: Parts, context: Context): Meaning | undefined {
  const { day, past, today } = context;
  const isToCome = day !== undefined && day.day > today && !isSameSentence(context);
  const told = isToCome && leanOnVerb(context) === "past" ? past : day;
  return date(told ? leanOn(context, told) : fromToday(context));
}

// On or after the day that was named last, unless that is of these days
function thatWeekday({ weekday }: Parts, context: Context): Meaning | undefined {
  const { day, today } = context;
  return day && today - day.day > 7
    ? dateOn(weekdayFrom(leanOn(context, day).day, weekday.n))
    : undefined;
}

function besideDay({ day: { period }, word: { word } }: Parts): Meaning | undefined {
  return dateOn(Number(period?.day) + (word === "after" ? 1 : -1));
}

// `over the next year` is a length; `the next year` alone is the one after the year that was named.
function theNext(parts: Parts, context: Context): Meaning | undefined {
  const { value } = parts.unit;
  if (/\b(?:over|for|within|during) «/i.test(around(context))) return length(1, value);
  const { last, today } = context;
  // `On Jan. 17, 1995, it burnt and was rebuilt the next year`
  const isBefore = value === "year" && last && last.day < periodAt(today, "year").day;
  return (isBefore || value === "day" || last?.unit === value ? byNamed : byToday)(
    parts,
    context,
    1,
  );
}

function thePeriod(parts: Parts, context: Context): Meaning | undefined {
  const { value } = parts.unit;
  if (value === "day") return date(namedDay(context));
  if (value === "weekend") return theWeekend(parts, context);
  if (/^[dc]e|^mil/.test(value)) return theEra(parts, context);
  const theOne = value === "year" ? theYear(parts, context) : undefined;
  return theOne ?? (OF_AN_EVENT.test(around(context)) ? undefined : byToday(parts, context, 0));
}

// `the week of the trial`, `the year he was born`, `2024, the year the bridge opened`
const OF_AN_EVENT =
  /\d, «(?![^»]{0,24} of )|«(?!all )[^«»]{0,30}» (?:of the|s?he |his|her |they|after|before|[A-Z])/;

// `Eight years later` is not counted from `the worst of the century`.
function theEra(parts: Parts, context: Context): Meaning | undefined {
  if (parts.unit.value === "millennium" && /» [a-z]/.test(around(context))) return undefined;
  const years = (MONTHS_IN[parts.unit.value as Unit] as number) / 12;
  // `It was the best year of the decade`, said in 2030
  const isOver =
    ymdOf(context.today).year % years === 0 &&
    BEST_OF.test(around(context)) &&
    leanOnVerb(context) === "past";
  const meaning = byToday(parts, context, -Number(isOver));
  return meaning && also(meaning, { aside: true });
}

const BEST_OF = /\bthe (?:[a-z]+est|worst|most [a-z]+) (?:[a-z]+ ){0,2}of «[^«»]*»(?! so far)/;

/** The year, if it is another one than that of the article's day, or only a length. */
function theYear(parts: Parts, context: Context): Meaning | undefined {
  const { last, quarter, today } = context;
  const said = around(context);
  // `It opened in 1992. Later in the year`
  if (last?.unit === "year" && / in the \w+»/.test(said))
    return last.day > today || leanOnVerb(context) === "future"
      ? byToday(parts, context, 0)
      : date(leanOn(context, last));
  if (/» (?:end|that|to (?:end-|[A-Z][a-z]))/.test(said)) return length(1, "year");
  // `For the year, it earned`, said of the fourth quarter
  return quarter && leanOnVerb(context) !== "future"
    ? date(periodAt(quarter.day, "year"))
    : undefined;
}

// The weekend of Monday's copy is the last one, unless it is to come; of Thursday's if the verb tells so.
function theWeekend(_: Parts, context: Context): Meaning | undefined {
  const isToCome = leanOnVerb(context) === "future";
  const weekday = weekdayOf(context.today);
  const isOver = !isToCome && (weekday < 4 || (weekday < 6 && context.verb));
  return date(fromToday(context, "weekend", isOver ? -1 : 0));
}

// `tonight and on Wednesday`, `tomorrow or Thursday`: a day joined to a future one is in the future too.
function bareWeekday(parts: Parts, context: Context): Meaning | undefined {
  const inBrackets = sameMoment(parts, context);
  if (inBrackets) return inBrackets;
  const { last, today } = context;
  const isToCome = leanOnVerb(context) === "future";
  const words = around(context);
  const isJoined =
    last &&
    (last.day > today || (last.day === today && !context.verb)) &&
    /(?:day,| and| or) (?:on )?«/.test(words);
  // `as quiet as on a Sunday`
  if (/\b(?:as|like|than) (?:on )?a «/.test(words))
    return weekdayByToday(parts, context, Number.NaN);
  if (isCalledOff(context, words) || isErrand(context))
    return weekdayByToday(parts, context, NEAREST);
  if (WAS_TO_HAVE.test(words)) return weekdayByToday(parts, context, -5);
  return weekdayByToday(parts, context, isJoined ? last.day + 1 - today : isToCome ? 0 : -6);
}

// `at 8.50 a.m. (2350 GMT Wednesday)`, of the day named before or one beside it, or else of these days
function sameMoment({ weekday }: Parts, context: Context): Meaning | undefined {
  const { last, lastEnd, text, start, dayless, today } = context;
  if (last?.unit !== "day" || text.slice(lastEnd, start) !== " (") return undefined;
  if (!IN_BRACKETS.test(text.slice(start, start + 40))) return undefined;
  const day = weekdayFrom(last.day - 1, weekday.n);
  if (day < last.day + 2) return dateOn(day);
  return dayless?.length && leanOnVerb(context) !== "past"
    ? dateOn(weekdayFrom(today + NEAREST, weekday.n))
    : undefined;
}

const IN_BRACKETS = /^\d[^()]{3,20} [A-Z]{3,4} (?:on )?[A-Z][a-z]+day\)/;

// Of a plan that was called off, the nearest one is meant.
const NEAREST = -3;
// So may be tomorrow in `Her detention was to have ended Friday.`, if it is not told what became of it.
const WAS_TO_HAVE = /\b(?:was|were) to have (?:been )?[a-z]+ (?:on )?«[^«»]*»(?:\.|$)/;

// So is that of what somebody went to do: `flew to Rome to meet the pope on Friday`
function isErrand({ verb, text, start, end }: Context): boolean {
  return (
    verb !== undefined &&
    /^(?:flew|travell?ed|departed|headed)$/.test(verb.text) &&
    ERRAND.test(text.slice(verb.end, start)) &&
    !/^ and (?:was|has|were|have) /.test(text.slice(end, end + 10))
  );
}

const ERRAND =
  /^(?: [a-z]+){1,2} [A-Z][^,;:]{2,30} to (?:meet|see|attend|address|discuss|hear|talk|visit|watch) /;

// In wire style, weekdays name the days within a week of the article's own: AP Stylebook, "time element".
// `two Fridays ago` is a week before the last one.
function weekdayByToday(
  { weekday: { n }, count, part }: Parts,
  context: Context,
  by: number,
  from: number = todayOf(context),
): Meaning | undefined {
  const weeks = (count?.n ?? 1) - 1;
  const day = weekdayFrom(from + by + Math.sign(by) * 7 * weeks, n);
  // There are no 1.5 Fridays.
  if (weeks % 1) return undefined;
  if (Number.isNaN(day)) return vague(`XXXX-WXX-${n}`);
  return part.value ? time(day, part.value) : dateOn(day);
}

function weekdayByNamed(parts: Parts, context: Context, by: number): Meaning | undefined {
  // `the week of Dec. 7 and the following Monday`, but `this week and the following Monday`
  const { day, unit } = named(context);
  const isAfterWeek = by > 0 && unit === "week" && day !== periodAt(context.today, unit).day;
  return weekdayByToday(parts, context, by, isAfterWeek ? day + 6 : namedDay(context).day);
}

function weekdayInWeek({ weekday, near }: Parts, context: Context): Meaning | undefined {
  // The week of `next Sunday` begins with it.
  if (!near && weekday.n === 7) return dateOn(weekdayFrom(todayOf(context) + 1, 7));
  const week = near ? near.period : fromToday(context, "week", 1);
  return week?.unit === "week" ? dateOn(week.day + weekday.n - 1) : undefined;
}
