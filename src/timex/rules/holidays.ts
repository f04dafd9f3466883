/** Holidays that are used as dates, with the days they fall on. */

import { dayNumber } from "../../date/calendar.ts";
import { type Context, todayOf } from "../context.ts";
import type { Meaning, Parts } from "../meaning.ts";
import { nearYear } from "../near.ts";
import { periodAt, weekdayFrom, ymdOf } from "../period.ts";
import type { Rules } from "../rule.ts";
import { date } from "../say.ts";

// The words, the countries that keep the holiday (all, if none is given), and its day in one of four forms: month and
// day; month, which weekday of the month (0 is the last one before it), the weekday (Monday is 1), and days after it;
// 0 and days after Easter; or a month below zero, a day, hours east of China, and days after the
// last new moon until then. A fifth number is the first year of it. The first row that applies to the country counts;
// an unknown country is taken for the United States. A holiday with `NaN` has no known day. United States: 5 U.S.C. 6103;
// election day: 3 U.S.C. 1.
type When = readonly [month: number, nth: number, weekday?: number, after?: number, since?: number];
const HOLIDAYS: readonly (readonly [words: string, countries: string, ...When])[] = [
  ["new year 's day", "", 1, 1],
  ["new year 's eve", "", 12, 31],
  ["valentine 's day", "", 2, 14],
  ["may day", "", 5, 1],
  ["mother 's day", "US CA AU", 5, 2, 7],
  ["father 's day", "US CA GB", 6, 3, 7],
  ["independence day", "US", 7, 4],
  ["fourth of july", "US", 7, 4],
  ["halloween", "", 10, 31],
  ["veterans day", "US", 11, 11],
  ["christmas day?", "", 12, 25],
  ["christmas eve", "", 12, 24],
  ["boxing day", "", 12, 26],
  ["memorial day", "US", 6, 0, 1],
  ["labor|labour day", "US CA", 9, 1, 1],
  ["columbus day", "US", 10, 2, 1],
  ["presidents day", "US", 2, 3, 1],
  ["thanksgiving day?", "US", 11, 4, 4],
  ["black friday", "", 11, 4, 4, 1],
  ["cyber monday", "", 11, 4, 4, 4],
  ["martin luther king day", "US", 1, 3, 1],
  ["april fools day", "", 4, 1],
  ["april fool 's day", "", 4, 1],
  ["st|saint andrew 's day", "", 11, 30],
  ["st|saint george 's day", "", 4, 23],
  ["st|saint patrick 's day", "", 3, 17],
  ["bastille day", "", 7, 14],
  ["mardi gras", "", 0, -47],
  ["super bowl sunday", "", 2, 2, 7, 0, 2022],
  ["election day", "US", 11, 1, 1, 1],
  ["ash wednesday", "", 0, -46],
  ["palm sunday", "", 0, -7],
  ["good friday", "", 0, -2],
  ["easter sunday?", "", 0, 0],
  ["easter monday", "", 0, 1],
  ["independence day", "IN KR", 8, 15],
  ["independence day", "PK", 8, 14],
  ["independence day", "ID", 8, 17],
  ["independence day", "PH", 6, 12],
  ["independence day", "MX", 9, 16],
  ["independence day", "UA", 8, 24],
  ["independence day", "", Number.NaN, 1],
  ["memorial day", "KR", 6, 6],
  ["thanksgiving day?", "CA", 10, 2, 1],
  ["labor|labour day", "", 5, 1],
  ["republic day", "IN", 1, 26],
  ["liberation day", "KR", 8, 15],
  ["national day", "CN", 10, 1],
  ["lunar new year 's? eve", "KR", -2, 19, 1, -1],
  ["lunar|chinese new year 's? eve", "", -2, 19, 0, -1],
  ["lunar new year 's? day?", "KR", -2, 19, 1],
  ["lunar|chinese new year 's? day?", "", -2, 19],
  ["seollal", "KR", -2, 19, 1],
  ["spring festival", "CN", -2, 19],
  ["chuseok", "", -9, 22, 1, 14],
];

/** Rules for the holidays, which do not match `Easter Island`. */
export function dayRules(): readonly Rules[] {
  const holidays = HOLIDAYS.map(
    ([words, countries, ...when]): Rules => [
      ({ word, year }, context) =>
        !countries || countries.includes(context.country)
          ? holidayIn(when, year.n || yearNear(when, context, word.word), context)
          : undefined,
      `the? this? =last|next? YEAR? ${words} weekend? ,of? YEAR?`,
      0,
      // Not `Easter Island`, `a Christmas tree`, but `before Christmas Ann Lee`, `Christmas Eve Mass`
      /\d»|(?:weekend|«(?![Tt]he (?!Lunar)[A-Z])[^«»]*)»(?! (?:(?!Mass\b)[A-Z]|(?:tree|card|carol|song|gift|present|egg|decoration|pudding|turkey)s?\b))|\b(?:before|after|until|since) «[A-Z][a-z]+»(?! Island)/,
    ],
  );
  return [
    ...holidays,
    [
      newYears,
      "new year 's; new year",
      0,
      /(?:«N[^«»]*s|\b(?:at|before|by|since|until) «New Year)»(?=[.,;:)]|$| (?:and|but|or|when) )/,
    ],
  ];
}

// `by New Year's`, but not `a New Year's resolution`
function newYears(_: Parts, context: Context): Meaning | undefined {
  const day: When = [1, 1];
  return holidayIn(day, yearNear(day, context, ""), context);
}

// The weekend of a Monday is the one before it.
function holidayIn(when: When, year: number, { text, end }: Context): Meaning | undefined {
  const isWeekend = text.startsWith("weekend", end - 7);
  return date(periodAt(fallsOn(when, year) - Number(isWeekend), isWeekend ? "weekend" : "day"));
}

function yearNear(when: When, context: Context, word: string): number {
  // Holidays are mentioned from further away than other days.
  if (word === "") return nearYear(context, (year) => fallsOn(when, year), { ahead: 60 });
  const today = todayOf(context);
  const { year } = ymdOf(today);
  const isOver = fallsOn(when, year) < today;
  return year + Number(isOver) - Number(word === "last");
}

function fallsOn([month, nth, weekday, after = 0, since = 0]: When, year: number): number {
  if (year < since) return Number.NaN;
  if (month === 0) return easter(year) + nth;
  if (month < 0) return newMoon(dayNumber({ year, month: -month, day: nth }), weekday) + after;
  if (weekday === undefined) return dayNumber({ year, month, day: nth });
  return weekdayFrom(dayNumber({ year, month, day: 7 * nth - 6 }), weekday) + after;
}

/** Easter Sunday in the Gregorian calendar, 1900 to 2199: the Sunday after spring's full moon (C. F. Gauss, 1816). */
function easter(year: number): number {
  const golden = year % 19;
  const age = (19 * golden + 24) % 30;
  const moon = age - Number(age === 29 || (age === 28 && golden > 10));
  return weekdayFrom(dayNumber({ year, month: 3, day: 22 + moon }), 7);
}

// The mean new moon of Jan. 6, 2000, in China, as days of `dayNumber`.
const FIRST_MOON = 741_447.9303;
const DEGREES = 57.29578;

/**
 * The day of the last new moon until a day, some hours east of China, by the mean moon and its greatest terms (J. Meeus,
 * Astronomical Algorithms, chapter 49). By the last one until Feb. 19, the new year is a month early in 1920 and 1985.
 */
function newMoon(latest: number, east: number = 0): number {
  let moon = Math.ceil((latest - FIRST_MOON) / 29.5306);
  for (;;) {
    const sun = (2.5534 + 29.1053567 * moon) / DEGREES;
    const own = (201.5643 + 385.81693528 * moon) / DEGREES;
    const node = (160.7108 + 390.67050284 * moon) / DEGREES;
    const turn =
      0.17241 * Math.sin(sun) -
      0.4072 * Math.sin(own) +
      0.01608 * Math.sin(2 * own) +
      0.01039 * Math.sin(2 * node);
    const day = Math.floor(FIRST_MOON + east / 24 + 29.530588861 * moon + turn);
    // In an unknown year, both are `NaN`.
    if (!(day > latest)) return day;
    moon -= 1;
  }
}
