/** Quarters, halves, seasons, fiscal years: `the third quarter`, `the first half of 1989`, `fiscal 1990`, `last spring`. */

import { around, before, type Context, isSameSentence } from "../value/context.ts";
import { fromToday, leanOn, leanOnVerb, named, namedDay, tellOn, todayOf } from "../value/lean.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import { dayOf, nearYear } from "../value/near.ts";
import {
  MONTHS_IN,
  type Period,
  periodAt,
  type Unit,
  weekdayFrom,
  ymdOf,
} from "../value/period.ts";
import { date, dateIn, length, same, withMod } from "../value/say.ts";
import { far } from "./away.ts";
import { WHOLE } from "./relative.ts";
import type { Rules } from "./rule.ts";

/** Rules for quarters, halves, seasons and fiscal years. */
export function periodRules(): readonly Rules[] {
  return [
    [
      partOf,
      "the? ORD|last|final|latter =quarter|half of? ,$within; " +
        "the? $within 's? ORD =quarter|half; =q|h _NUM of? ,$within",
    ],
    [
      part,
      "the? ORD|final _=quarter|qtr|half; ORD -=quarter|half; =q|h _NUM; the? MONTH -MONTH =quarter",
      // Not `the first quarter-finals`
      /»(?!-final)/,
    ],
    // `the April-June period`
    [
      part,
      "the MONTH -MONTH =period",
      /«the.(?:Jan[a-z.]{0,5}.Mar|Apr[a-z.]{0,3}.Jun|Jul[a-z.]{0,2}.Sep|Oct[a-z.]{0,5}.Dec)/i,
    ],
    // `the December quarter` ends in December.
    [
      ({ month: { n } }, context) => (n % 3 ? undefined : inYearMeant(context, "quarter", n / 3)),
      "the|its|their MONTH =quarter",
      /»(?!.final)/,
    ],
    [
      (_, context) => date(reported(context)),
      "the|that quarter; " +
        "the? latest|recent|most recent|recently? completed|ended? quarter|period",
      /»(?!-)/,
    ],
    [
      quarterBefore,
      "the? corresponding|comparable|same? year ago|earlier ORD? UNIT|period; " +
        "the corresponding|comparable|same? ORD? UNIT|period of|in? =a|last year ago|before|earlier?; " +
        "year -ago|earlier",
    ],
    [
      sameQuarter,
      "the YEAR quarter|period; the corresponding|comparable|same quarter|period of YEAR",
    ],
    [(_, context) => date(named(context)), "the same period"],
    [
      (_, context) => context.last && date(leanOn(context, context.last)),
      "then",
      /\b(?:[Uu]ntil|[Bb]y) «[^«»]*»(?!-| [A-Z])/,
    ],
    [
      ({ within, season }) => dateIn("season", yearIn(within), season.n * 3),
      "the? SEASON of? ,$within",
      /«(?!fall (?:this|last|next))/,
    ],
    // `the winter of 1962-63`
    [
      ({ year, season }) => dateIn("season", year.n, season.n * 3),
      "the? SEASON of? YEAR -NUM; the? SEASON term|semester of? YEAR",
    ],
    [seenFromNamed, "that|the same SEASON; that SEASON", 0],
    // `opened in 1999 and closed that August`, but not `said that August was wet`, `said that May and June were wet`
    [
      seenFromNamed,
      "that MONTH",
      0,
      /\b(?:[Aa]nother|[Bb]y|[Ff]rom|[Ii]n|later|[Oo]f|[Ss]ince|[Uu]ntil) «|(?<!\bsa(?:id|ys) )«[^«»]*»(?:[.;]|,(?! [A-Z])| (?:and(?! \w+ were)|when|with|in|at|he|she|they)\b)/,
    ],
    [seenFromNamed, "the following|next SEASON; the following MONTH", 1],
    // `up from 4 percent the previous May`
    [seenFromNamed, "the previous MONTH", -1, /»(?! (?:Day|\d))/],
    [seenFromToday, "this? last|past SEASON; this past MONTH; last MONTH NUM?", -1],
    [seenFromToday, "$count SEASONS ago", -1],
    [seenFromToday, "this SEASON; this MONTH NUM?", 0],
    [seenFromToday, "next SEASON; next MONTH NUM?; this|the coming SEASON", 1],
    // `the summer`, `in the fall`, but `since the fall of Rome`, `the winter wheat`
    [
      nearSeason,
      "the SEASON",
      /«[Tt]he\W(?!fall|[A-Z]\w+» [A-Z]|\w+» (?:concert|crop|equinox|wheat))|\b(?:[Ii]n|by|since|until) «the\Wfall»(?! of| in )/,
    ],
    [nearSeason, "the? =early|mid|late SEASON"],
    [nearSeason, "all SEASON long?", WHOLE],
    // `until spring`, `after a mild winter`, `Spring began at noon`
    [
      nearSeason,
      "SEASON",
      /\b(?:before|by|until|since) «|\bin «[sw][^«»]*»(?:[.,;]|$)|\bafter (?:the|an?) (?!arab|prague)[a-z]{3,9} «[sw][^«»]*»(?:[.,;]|$)|(?:^|[.\n"] ?)«\w+» (?:beg[ai]ns?(?! h)|came(?! (?:to|second|first|third)))\b/i,
    ],
    [yearOf, "the? full? year YEAR|NUM; the YEAR _year"],
    [yearOf, "fy YEAR|NUM", 2000],
    [
      ({ year, word }) => withMod(dateIn("year", year.n), word.value),
      "the? year 's? =end of? YEAR",
    ],
    [yearNear, "the? year 's? =end", 12],
    [
      yearNear,
      "=midyear; =mid -year",
      7,
      /\b(?:at|by|until|before|since|to) «[^«»]*»(?!-| [a-z]{6})/i,
    ],
    [endOf, "the? UNIT 's =end"],
    // `by midweek`, but not `in midweek matches`, `by midweek next week`
    [
      midweek,
      "=midweek",
      /\b(?:at|by|until|till|before|since|in) «[^«»]*»(?=[.,;]|$| (?:the|it|he|she|they|and|but|in|on|to|at|for|with|as|after)\b(?! (?:next|last)))/i,
    ],
    // Not `the New Year's Eve ball`
    [yearNear, "the new year; the turn of the year", 1, /»(?!['\u2019]s [A-Z])/],
    [turnOfCentury, "the turn of the century"],
  ];
}

/** Rules for the years that quarters, halves, seasons and months are in. */
export function yearRules(): readonly Rules[] {
  return [
    [yearOf, "YEAR"],
    [yearOf, "fy YEAR|NUM", 2000],
    [same, "$near"],
    [(_, context) => date(fromToday(context, "year")), "the year"],
  ];
}

/** The year of a meaning, or 0, which is no year, if it is something else. */
export function yearIn({ period }: Meaning): number {
  return period?.unit === "year" ? ymdOf(period.day).year : 0;
}

type PartOfYear = "quarter" | "half";

/** Whether it is a quarter or a half, and its number; the last one if it has none. */
function numbered({ ord, num, month, word }: Parts): readonly [PartOfYear, number] {
  const isHalf = word.word.startsWith("h");
  // `the April-June quarter`
  const n = ord.n || num.n || (month.n + 2) / 3;
  return [isHalf ? "half" : "quarter", n || (isHalf ? 2 : 4)];
}

// There is no fifth quarter, because no month is its first.
function partIn(year: number, unit: PartOfYear, n: number): Meaning | undefined {
  return dateIn(unit, year, (n - 1) * (MONTHS_IN[unit] as number) + 1);
}

function partOf(parts: Parts): Meaning | undefined {
  return partIn(yearIn(parts.within), ...numbered(parts));
}

// Teams play quarters and halves too, so no quarter is one near words of games only, and a half or the final quarter
// needs words near it for what is reported by the half year.
const PLAYED = /scored| led \d| game\b/;
// Words of no other games, which can be further away.
const OF_GAMES = /touchdown|quarterback|field goal/;
const TOLD_BY_HALVES =
  /\b(?:(?:lost|made|earned) .{0,20}illion|profit|sales|earnings|revenue|income|growth|output|export|demand|econom|forecast|expects? \d)/i;

// The same for a half beside a quarter
const OF_FIRMS = /\b(?:orders|company|executive|shares|dividend)\b/i;

// How far around they are looked for, in code units.
const FAR = 250;

function part(parts: Parts, context: Context): Meaning | undefined {
  const { text, start, end } = context;
  const [unit, n] = numbered(parts);
  const near = text.slice(Math.max(0, start - 80), end + 40);
  const wide = text.slice(Math.max(0, start - FAR), end + FAR);
  // `Orders fell in the fourth quarter, but the second half will be better`
  const isTold =
    TOLD_BY_HALVES.test(near) ||
    (context.last?.unit === "quarter" && isSameSentence(context) && OF_FIRMS.test(wide));
  const isMeant =
    unit === "quarter" && !/final/i.test(text.slice(start, end))
      ? isTold || !(PLAYED.test(near) || OF_GAMES.test(wide))
      : !text.startsWith(" of", end) && (isTold || (n !== 1 && leanOnVerb(context) === "future"));
  return isMeant ? inYearMeant(context, unit, n) : undefined;
}

// `FY30` is `FY2030`, but `FY 1` is the first of some.
function yearOf({ year: { n, word } }: Parts, _: Context, century: number): Meaning | undefined {
  if (/^\d$/.test(word)) return undefined;
  const year = n < 50 ? n + century : n;
  return year < 1000 ? undefined : dateIn("year", year);
}

// `at year's end`, `by midyear`, `the new year`: the year whose last, middle or first day is near.
function yearNear({ word }: Parts, context: Context, month: number): Meaning | undefined {
  const day = dayOf(month, month > 7 ? 31 : 1);
  return withMod(dateIn("year", nearYear(context, day)), word.value);
}

// `by month's end`
function endOf({ unit, word }: Parts, context: Context): Meaning | undefined {
  const isMeant = /^(?:week|month|quarter)$/.test(unit.value);
  return isMeant ? withMod(date(fromToday(context, unit.value as Unit)), word.value) : undefined;
}

/** The week of the Wednesday that is meant. */
function midweek({ word }: Parts, context: Context): Meaning | undefined {
  const isToCome = leanOnVerb(context) === "future";
  const wednesday = weekdayFrom(todayOf(context) + (isToCome ? 0 : -6), 3);
  return withMod(date(periodAt(wednesday, "week")), word.value);
}

/** The beginning of the century, or of the next one if that is nearer and the verb tells of what is to come. */
function turnOfCentury(_: Parts, context: Context): Meaning | undefined {
  const { text, end } = context;
  const years = ymdOf(todayOf(context)).year / 100;
  // Not `the turn-of-the-century hall`
  const isToCome = !/^ [a-z]/.test(text.slice(end, end + 2)) && leanOnVerb(context) === "future";
  return dateIn("year", 100 * (isToCome ? Math.round(years) : Math.floor(years)));
}

const RESULTS = /(?:results|earnings) (?:for|of) «|» (?:results|earnings)/i;

// What is still to be told of the last quarter, in January: `see fourth-quarter growth at 3 percent`
const OF_LAST =
  /«fourth-quarter» (?:[a-z]+ )?(?:charge|figures|GDP|GNP|growth|income|loss|output|profit|revenue|sales)/i;

/** A quarter or half without a year: this year's, unless that is too far away, against the verb. */
function inYearMeant(context: Context, unit: PartOfYear, n: number): Meaning | undefined {
  const { year, month } = ymdOf(todayOf(context));
  const away = n - Math.ceil(month / (MONTHS_IN[unit] as number));
  const most = unit === "half" ? 0 : 1;
  const said = around(context);
  // `Sales could fall by 3 percent from the fourth quarter`
  const isToCome = !/\b(?:from|than|with) «/.test(said) && leanOnVerb(context) === "future";
  const isNext = isToCome && away < -most;
  // `will publish fourth-quarter results`, said in January
  const isLast =
    away > most && (!isToCome || RESULTS.test(said) || (month === 1 && OF_LAST.test(said)));
  return partIn(year + Number(isNext) - Number(isLast), unit, n);
}

// the end of the quarter | two weeks of the quarter
const PART_OF = /\b(?:the (?:end|close|rest)|days|weeks) of the [a-z]+$/;
const TO_BE_REPORTED =
  /^ (?:will be|are (?:due|scheduled|expected) to be) (?:announced|published|released|reported)\b/;

/**
 * The quarter that results are reported for: the last one named within a year, or else the last one that is over, but
 * the present one of `may sell it at the end of the quarter`.
 */
function reported(context: Context): Period {
  const { text, start, end } = context;
  if (PART_OF.test(text.slice(Math.max(0, start - 10), end)) && leanOnVerb(context) === "future")
    return fromToday(context, "quarter");
  // `Sales for the quarter will be reported Jan. 26`, said in December
  if (ymdOf(context.today).month % 3 === 0 && TO_BE_REPORTED.test(text.slice(end, end + FAR)))
    return fromToday(context, "quarter");
  const over = fromToday(context, "quarter", -1);
  const { quarter } = context;
  return quarter && over.day - quarter.day <= 300 ? leanOn(context, quarter) : over;
}

// `40 in the four weeks ended Feb. 27 from 30 in the same period a year ago`
const OF_DAYS = / (?:days|weeks) (?:to|end(?:ed|ing)) [^,;]{3,20}$/;

/** Whether the period named last is one of weeks, or of days told by its end. */
function isOfDays({ last, text, lastEnd = 0 }: Context): boolean {
  if (last?.unit !== "day") return last?.unit === "week";
  return OF_DAYS.test(before({ text, start: lastEnd }, 40));
}

/** The period to compare with an earlier one: the month or half named last, if no quarter was, or else `reported`. */
function compared(context: Context): Period {
  const { last, quarter } = context;
  if (last === undefined) return reported(context);
  const isOwn = !quarter && /^(?:month|half)$/.test(last.unit);
  return isOwn || (isOfDays(context) && isSameSentence(context))
    ? leanOn(context, last)
    : reported(context);
}

function quarterBefore(parts: Parts, context: Context): Meaning | undefined {
  const unit = parts.unit.value as Unit;
  tellOn(context);
  // `the same month a year earlier` is of the date named last.
  const isShort = unit && unit !== "quarter";
  const from = (unit === "day" ? namedDay : isShort ? named : compared)(context);
  const period = parts.ord.n ? part(parts, context)?.period : from;
  // Without a named period to compare with, `the same period last year` gives only the year.
  if (!unit && parts.word.word === "last" && context.leaned === "reference")
    return date(fromToday(context, "year", -1));
  // A quarter is compared with a quarter, even if a month was named.
  return period && far(length(1, "year"), -1, period, unit);
}

// `in the 1988 period`: the quarter that results are reported for, in another year
function sameQuarter({ year }: Parts, context: Context): Meaning | undefined {
  return dateIn("quarter", year.n, ymdOf(reported(context).day).month);
}

/** The last, this or next (`by` -1, 0 or 1) season, month or day of a month, seen from a day. */
function seenFrom(
  from: number,
  { season, month, num, count }: Parts,
  by: number,
): Meaning | undefined {
  const { year, month: now } = ymdOf(from);
  const begins = month.n || season.n * 3;
  const isNext = by > 0 && now >= begins;
  // Said in March, `last February` is not that of last month; said in January, `last December` is.
  const isLast = by < 0 && now < begins + (month.n ? 2 : 3);
  const unit = num.n ? "day" : month.n ? "month" : "season";
  // `three summers ago`
  const more = (count?.n ?? 1) - 1;
  return more % 1 === 0
    ? dateIn(unit, year + Number(isNext) - Number(isLast) - more, begins, num.n || 1)
    : undefined;
}

// `last summer`, `last May`, `next Oct. 23`
function seenFromToday(parts: Parts, context: Context, by: number): Meaning | undefined {
  return seenFrom(todayOf(context), parts, by);
}

// `that summer`: of the year that was named last; `the following spring`, `the following May`: after what was
function seenFromNamed(parts: Parts, context: Context, by: number): Meaning | undefined {
  const { text, lastEnd = 0 } = context;
  const { day, unit } = named(context);
  // The spring after 2030 is that of 2031, but the winter begins in 2030, and the summer after 2030-31 is that of 2031.
  const isOver = parts.season.n === 4 || YEARS.test(text.slice(Math.max(0, lastEnd - 7), lastEnd));
  const isAfterYear = by > 0 && unit === "year" && !isOver;
  return seenFrom(isAfterYear ? periodAt(day, unit, 1).day - 1 : day, parts, by);
}

const YEARS = /\d{4}[-\u2013/]\d\d$|\d\d[-\u2013/]\d{4}$/;

// `in early spring`
function nearSeason({ season, word }: Parts, context: Context): Meaning | undefined {
  const begins = season.n * 3;
  const days = 92;
  const year = nearYear(context, dayOf(begins, 1), { ahead: 0, ago: days });
  return withMod(dateIn("season", year, begins), word.value);
}
