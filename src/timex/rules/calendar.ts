/** Calendar dates: `May 21`, `Friday, Oct. 6, 1989`, `February 2019`, `1989`, `the 1980s`, `the 19th century`. */

import type { TenseCue } from "../../model.ts";
import { pad } from "../../text/pad.ts";
import { daysBefore } from "../value/beside.ts";
import { around, before, type Context, isSameSentence, seenAt } from "../value/context.ts";
import { fromToday, leanOn, leanOnVerb, todayOf } from "../value/lean.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import { dayOf, nearYear } from "../value/near.ts";
import { type Period, periodAt, weekdayFrom, weekdayOf, ymdOf } from "../value/period.ts";
import { also, date, dateIn, dateOn, isoDay, nothing, timeOn, vague } from "../value/say.ts";
import { yearIn } from "./fiscal.ts";
import type { Rules } from "./rule.ts";

function attacks(): Meaning {
  return also(dateIn("day", 2001, 9, 11) as Meaning, { aside: true });
}

/** Rules for days. */
export function dayRules(): readonly Rules[] {
  return [
    // An event that is named by its day: later expressions are not resolved against it.
    [
      attacks,
      "MONTH NUM; ISO",
      /9\/11»|p[a-z.]{0,6} 11» (?:terror|attack|conspir)|(?:years?|decades?) (?:after|before|since) «Sep[a-z.]{0,6} 11»/,
    ],
    // Said in another season, it is the day of the attacks too.
    [
      (_, { today }) => {
        const { year, month } = ymdOf(today);
        return year > 2001 && month < 9 ? attacks() : undefined;
      },
      "MONTH NUM",
      /\b(?:[Ss]ince |[Pp]ost-)«Sep[a-z.]{0,6} 11»/,
    ],
    [
      calendarDay,
      "WEEKDAY? ,MONTH the? NUM|ORD ,YEAR?; WEEKDAY? ,the? ORD of? MONTH ,YEAR?; " +
        "WEEKDAY? ,NUM MONTH ,YEAR?; NUM -MONTH -YEAR; WEEKDAY? ,MONTH NUM|ORD ,of? $near",
      // Not the end of a line in a table, and the name on the next: `6-4\nJan Lee`
      /«[^\n]*»|(?<!\d-)«/,
    ],
    // `BOGOTA, 4 JAN 90 (EFE) --`
    [
      ({ month, num }, { text, end, today }) => {
        const short = Number(text.slice(end - 2, end));
        // The year that is nearest to the article's, or else to those of such copy.
        const near = ymdOf(today).year || 1989;
        return dateIn("day", short + 100 * Math.round((near - short) / 100), month.n, num.n);
      },
      "NUM MONTH NUM",
      /«\d\d? [A-Za-z]{3,9} \d\d» (?:--|\()/,
    ],
    [({ iso }) => isoDay(iso.value), "WEEKDAY? ,ISO"],
    // `on the 18th`, but not `a birdie on the 18th`, `on the 18th floor`
    [
      dayOfMonth,
      "the ORD",
      /\b(?:[Oo]n(?: the \d+[a-z]{2} and)?|until|since) «the \d+[a-z]{2}»(?:[.;)]|,(?! \d| and last)|$| (?:and(?! \d| [a-z]+ floors)|at|in|with|when|for|to|by|but|is|was|were|he|she|they)\b)/,
    ],
    // `at 8 p.m. on the 28th the see falls vacant`, `skate on the 18th and 20th`, but not `are paid on the 3rd and 18th`
    [
      dayOfMonth,
      "the ORD",
      /«[^«»]+ on the \d+[a-z]{2}»(?! (?:day|floor|tee|hole|green|lap)\b)|(?<!\b(?:are|is) [a-z]{3,12} )\b[Oo]n «[^«»]*» and \d+[a-z]{2}[.,;]/,
    ],
    // `on Tuesday the 11th`, but not `On Friday the 13th victim was found`
    [
      weekdayOfMonth,
      "WEEKDAY ,the ORD",
      /(?:\b(?:by|on|since|until|is|was|be) «|«(?=Friday the 13))[^«»]*»(?:[.;:)]|,(?! \d)|$| (?:and|but|when|s?he|they|it|Part)\b)/i,
    ],
    // `Since the first of the year it fell`
    [
      (_, context) => date(periodAt(fromToday(context, "year").day, "day")),
      "the first of the year",
      /\b[Ss]ince «[^«»]*»(?!['\u2019]| \d)/,
    ],
    [partOfMonth, "the ORD|last WEEKDAY|day|week|weekend of|in $date"],
    [
      partOfMonth,
      "the ORD of $date",
      /\b(?:on|by|until|since|before|of) «the \d+[a-z]{2} [^«»]*month»/i,
    ],
    [isoTime, "ISO"],
  ];
}

/** Rules for months, years, decades and centuries. */
export function periodRules(): readonly Rules[] {
  return [
    [({ within, month }) => dateIn("month", yearIn(within), month.n), "MONTH of? ,$within"],
    [bareMonth, "MONTH"],
    [bareYear, "YEAR"],
    [({ year }) => vague(`BC${pad(year.n, 4)}`), "YEAR|NUM bc", /»(?! \w)/],
    // `in his 30s` is an age, so two digits need `the`, an apostrophe, or `early` before them.
    [
      ({ decade: { n } }) => dateIn(n % 100 || n > 1900 ? "decade" : "century", n),
      "the? nineteen? DECADE",
      /(?<!\b(?:my|his|her|their|your) )«(?!\d0s»)/,
    ],
    [({ ord }) => dateIn("century", (ord.n - 1) * 100), "the? ORD _century; ORD -century"],
  ];
}

function calendarDay(parts: Parts, context: Context): Meaning | undefined {
  const { month, num, ord, year, near } = parts;
  const day = num.n || ord.n;
  if (day % 1 !== 0 || day < 1 || day > 31) return undefined;
  // `June 25 next year`
  if (near) return dateIn("day", yearIn(near), month.n, day);
  // The verb before `14 and 15 June` is that of both days.
  const { start, end } = context;
  const all = { start: start - daysBefore(context).length, end };
  const inYear = year.n || seenAt(context, all, () => nearYear(context, dayOf(month.n, day)));
  // There is no `Feb. 30`.
  return dateIn("day", inYear, month.n, day) ?? nothing();
}

// Golfers play an 18th too.
function dayOfMonth({ ord: { n } }: Parts, context: Context): Meaning | undefined {
  const { text, start, end } = context;
  if (n > 31 || GOLF.test(text.slice(Math.max(0, start - 120), end + 60))) return undefined;
  const side = leanOnVerb(context);
  const month = monthNamed(context, side);
  return month ? dayIn(leanOn(context, month).day, n) : dayNear(context, side, n);
}

/** What the sentence named that a day of its month is of. */
function monthNamed(context: Context, side: TenseCue["side"] | undefined): Period | undefined {
  const { last, today } = context;
  if (!last || !/^(?:day|month)$/.test(last.unit) || !isSameSentence(context)) return undefined;
  // `the report for February; it will come on the 22nd`
  return last.unit === "month" && last.day < today && side === "future" ? undefined : last;
}

/** The day of a month on the verb's side of today; the nearest one if there is no verb. */
function dayNear(
  context: Context,
  side: TenseCue["side"] | undefined,
  n: number,
): Meaning | undefined {
  const today = todayOf(context);
  const { day: now } = ymdOf(today);
  const isToCome = side === undefined ? (n - now + 31) % 31 < 16 : side === "future";
  const shift = isToCome ? Number(n < now) : -Number(n > now);
  const { day: first } = periodAt(today, "month", shift);
  // There is no 31st in February, but in January and March.
  return dayIn(first, n) ?? dayIn(periodAt(first, "month", isToCome ? 1 : -1).day, n);
}

/** A day of the month that `day` is in, if the month has it. */
function dayIn(day: number, n: number): Meaning | undefined {
  const { day: first } = periodAt(day, "month");
  return first + n > periodAt(first, "month", 1).day ? undefined : dateOn(first + n - 1);
}

// `Friday the 13th` is a title too, and said of bad luck; without `on` or the like, only a near one is meant.
function weekdayOfMonth({ weekday, ord: { n } }: Parts, context: Context): Meaning | undefined {
  const side = leanOnVerb(context);
  const from = todayOf(context);
  const long = /\b(?:by|on|since|until) «/i.test(around(context)) ? 430 : 8;
  const far = n === 13 ? long : 35;
  for (let away = 0; away < far; away += 1)
    for (const by of side === "past" ? [-1] : side ? [1] : [-1, 1]) {
      const day = from + by * away;
      if (weekdayOf(day) === weekday.n && ymdOf(day).day === n) return dateOn(day);
    }
  return n === 13 && from > 0 ? nothing() : undefined;
}

const GOLF =
  /\b(?:bogeyed|(?:birdie|bogey|eagle|hole|putt|green|lap|stroke|bunker|fairway|playoff)[sd]?|par|tee|shots|hit into)\b/i;

// `the first Monday of March`, `the last week of this month`; the last is within seven days of the month's end.
function partOfMonth({ weekday, ord, date: { period } }: Parts): Meaning | undefined {
  if (period?.unit !== "month") return undefined;
  const end = periodAt(period.day, "month", 1).day;
  if (!weekday.word || weekday.word === "day") {
    const day = ord.n ? period.day + ord.n - 1 : end - 1;
    return day < end ? dateOn(day) : undefined;
  }
  const from = ord.n ? period.day + 7 * (ord.n - 1) : end - 7;
  // Most of `the first week of May` is in the week of May 4.
  if (weekday.word === "week") return date(periodAt(from + 3, "week"));
  const isWeekend = weekday.word === "weekend";
  const day = weekdayFrom(from, isWeekend ? 6 : weekday.n);
  return day < end ? date(periodAt(day, isWeekend ? "weekend" : "day")) : undefined;
}

// 2031-05-01T14:30
function isoTime({ iso }: Parts): Meaning | undefined {
  const [day = "", clock = ""] = iso.value.split("T");
  const meaning = isoDay(day);
  return meaning && also(timeOn(meaning, clock), { clock: true });
}

// What comes before a month or year. `March` and `May` can be other words at the start of a sentence, April and June
// are first names, and numbers can be counts.
const AFTER_WORD =
  /\b(?:for|in|after|to|by|of|and|or|with|until|through|during|since|from|till|before|between|around|(?:in|since|dat(?:es|ing) from) about|the|an?(?!.«\d)|its|early|mid|late|that|ended|ending|on|circa|below|above|into|(?:recently|early|soon|late) as|the (?:busi|cold|cool|dri|hott|mild|sunni|warm|wett)est)[ \n]«/i;
// mid-May | pre-1989
const HYPHENED = /[a-z.]-«/i;
// The entries of a chronology: `May - The bridge opens`, `1989: The bridge opens`
const OF_CHRONOLOGY = /(?:^|\n|[a-z]\. )(?:«[^«»]*» [-\u2013]|«\d{4}»: [A-Z])/i;
// `2013-2014`, `May through July`
const RANGE_AFTER =
  /»(?:[-\u2013](?:1\d|20)\d\d| (?:through|to) (?:January|June|July|August|\w{4,6}ber))\b/i;
// What no name does: `March came in mild`
const MARCH_WEATHER = /«March» (?:came in (?:like|mild|cold|wet)|(?:begins|ends)[.,])/i;

/** Whether a month or a year is expected where the expression is. */
function isExpected(said: string): boolean {
  return (
    AFTER_WORD.test(said) ||
    HYPHENED.test(said) ||
    OF_CHRONOLOGY.test(said) ||
    RANGE_AFTER.test(said) ||
    MARCH_WEATHER.test(said)
  );
}

// What is reported or traded by the month: `March retail sales rose`, `May crude fell`; `In May's figures`, but not
// `Ann May's figures`
const BY_MONTH =
  /(?<!\b(?!(?:After|By|Despite|From|In|Of|On|Since|With) )[A-Z][\w.'\u2019-]* )«[^«»]*»['\u2019]s(?: [a-z-]+)? (?:sales|figures|data|exports|imports|output|inflation)\b|»(?: [a-z-]+)? (?:sales|..ports|arrivals|output|data|inflation|futures|crude|wheat|corn|cocoa|sugar|Brent(?! [A-Z]))\b|\bleast «/;

// `his wife, June, died`, `Ms. May`
const RELATIVE = /\b(?:wife|daughter|son|sister|brother|mother|aunt|named|M(?:r|r?s)\.|Miss),? «/;

function bareMonth({ month }: Parts, context: Context): Meaning | undefined {
  const { word, start, end } = month;
  const words = around(context, start);
  const isWord = word === "may" || word === "march";
  const isName = /(?<!-)«[^«»]*»(?: (?!Brent)[A-Z]| on\b)/.test(words) || RELATIVE.test(words);
  const isMeant = isExpected(words) || BY_MONTH.test(words);
  // `Sept` without its stop
  const isCut = month.value === "." && end - start === word.length;
  if (isCut || (isMeant ? isWord && isName : isWord || isName)) return undefined;
  const { last, lastEnd, text } = context;
  const { day } = fromToday(context, "month");
  if (last?.unit === "month" && JOINED.test(text.slice(lastEnd, start))) {
    const period = monthAfter(last, month.n);
    const isRange = /\bbetween \S+ and $/.test(before(context, 30));
    if (isRange || last.day < day === period.day < day) return date(leanOn(context, period));
  }
  return dateIn("month", nearYear(context, dayOf(month.n, 1), { today: day }), month.n);
}

// `in May and June`, `in May, rather than June`
const JOINED = /^(?:,|,? (?:and|or|rather than|instead of|not)) (?:in )?$/;

// `September` of `for shipment in August and September`
function monthAfter({ day }: Period, month: number): Period {
  return periodAt(day, "month", (month + 12 - ymdOf(day).month) % 12);
}

// What a number counts comes after it, unlike in `as 2000 dawns`. If a year is expected there, the number is one all the same.
const COUNTED = /00»[ -](?!dawns|begins)[a-z]{0,20}s\b/;
// Counts even where a year is expected.
const MEASURED =
  /»[ -](?:people|children|men|feet|won|yen|percent|[mb]illion|pages|members|votes|tickets|euros|pesos|dollars|more)\b/;
// `In 2012 people voted`, `in 1923 more than 3,000 died`
const OPENS = /\b(?:In|By|Since|Until) «|; in «[^«»]*» more than \d/;
const AMOUNT =
  /(?:[$£€#.\d]|(?<!NOTE):|(?<!\b(?:19|20)\d\d)\/) ?«|\b(?:Windows|Office|Room|Route|[Ff]light|Highway|[Rr]esolution|Boeing|[Aa]steroid(?: called| named)?|[Cc]omet) «|\bat «[^«»]*»(?=[.,;]| (?:by|at|on|after|and|points)\b)/;

function bareYear({ year }: Parts, context: Context): Meaning | undefined {
  const words = around(context, year.start);
  // `In 2012 people voted`, but not `one in 2010 people`
  if (MEASURED.test(words) && !OPENS.test(words)) return undefined;
  // Two digits are a year only if one is expected.
  const isUnusual = year.word === "'" || year.n < 1900 || year.n > 2050;
  const isCounted = isUnusual || COUNTED.test(words) || AMOUNT.test(words);
  return isCounted && !isExpected(words) ? undefined : dateIn("year", year.n);
}
