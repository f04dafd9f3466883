/** Holidays that are used as dates, with the days they fall on. */

import { dayNumber } from "../../date/calendar.ts";
import type { Context } from "../value/context.ts";
import { named, todayOf } from "../value/lean.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import { type DayIn, dayOf, nearYear } from "../value/near.ts";
import { periodAt, weekdayFrom, ymdOf } from "../value/period.ts";
import { date, dateOn, often } from "../value/say.ts";
import type { Rules } from "./rule.ts";

// The words, the countries that keep the holiday (all, if none is given), and its day in a year. The first row that
// applies to the country counts; an unknown country is taken for the United States. United States: 5 U.S.C. 6103;
// election day: 3 U.S.C. 1.
function holidays(): readonly (readonly [words: string, countries: string, dayIn: DayIn])[] {
  return [
    ["new year 's day", "", dayOf(1, 1)],
    ["new year 's eve", "", dayOf(12, 31)],
    ["valentine 's day", "", dayOf(2, 14)],
    ["may day", "", dayOf(5, 1)],
    ["canada day", "", dayOf(7, 1)],
    ["mother 's day", "US CA AU", onNth(5, 2, 7)],
    ["father 's day", "US CA GB", onNth(6, 3, 7)],
    ["independence day", "US", dayOf(7, 4)],
    ["fourth of july", "US", dayOf(7, 4)],
    ["halloween", "", dayOf(10, 31)],
    ["veterans day", "US", dayOf(11, 11)],
    ["christmas day?", "", dayOf(12, 25)],
    ["christmas eve", "", dayOf(12, 24)],
    ["boxing day", "", dayOf(12, 26)],
    ["memorial day", "US", onNth(6, 0, 1)],
    ["labor|labour day", "US CA", onNth(9, 1, 1)],
    ["columbus day", "US", onNth(10, 2, 1)],
    ["presidents day", "US", onNth(2, 3, 1)],
    ["thanksgiving day?", "US", onNth(11, 4, 4)],
    ["black friday", "", onNth(11, 4, 4, 1)],
    ["cyber monday", "", onNth(11, 4, 4, 4)],
    ["martin luther king day", "US", onNth(1, 3, 1)],
    ["april fools day", "", dayOf(4, 1)],
    ["april fool 's day", "", dayOf(4, 1)],
    ["st|saint andrew 's day", "", dayOf(11, 30)],
    ["st|saint george 's day", "", dayOf(4, 23)],
    ["st|saint patrick 's day", "", dayOf(3, 17)],
    ["bastille day", "", dayOf(7, 14)],
    ["mardi gras", "", afterEaster(-47)],
    ["super bowl sunday", "", onNth(2, 2, 7, 0, 2022)],
    ["election day", "US", onNth(11, 1, 1, 1)],
    ["ash wednesday", "", afterEaster(-46)],
    ["palm sunday", "", afterEaster(-7)],
    ["good friday", "", afterEaster(-2)],
    ["easter sunday?", "", afterEaster(0)],
    ["easter monday", "", afterEaster(1)],
    ["independence day", "IN KR", dayOf(8, 15)],
    ["independence day", "PK", dayOf(8, 14)],
    ["independence day", "ID", dayOf(8, 17)],
    ["independence day", "PH", dayOf(6, 12)],
    ["independence day", "MX", dayOf(9, 16)],
    ["independence day", "UA", dayOf(8, 24)],
    ["independence day", "", () => Number.NaN],
    ["memorial day", "KR", dayOf(6, 6)],
    ["thanksgiving day?", "CA", onNth(10, 2, 1)],
    ["labor|labour day", "", dayOf(5, 1)],
    ["republic day", "IN", dayOf(1, 26)],
    ["liberation day", "KR", dayOf(8, 15)],
    ["national day", "CN", dayOf(10, 1)],
    ["lunar new year 's? eve", "KR", atNewMoon(2, 19, -1, 1)],
    ["lunar|chinese new year 's? eve", "", atNewMoon(2, 19, -1)],
    ["lunar new year 's? day?", "KR", atNewMoon(2, 19, 0, 1)],
    ["lunar|chinese new year 's? day?", "", atNewMoon(2, 19)],
    ["seollal", "KR", atNewMoon(2, 19, 0, 1)],
    ["spring festival", "CN", atNewMoon(2, 19)],
    ["chuseok", "", atNewMoon(9, 22, 14, 1)],
  ];
}

/** A weekday of a month (Monday is 1), the first, second and so on, or with 0 the last of the month before; or days after it. */
function onNth(
  month: number,
  nth: number,
  weekday: number,
  after: number = 0,
  since: number = 0,
): DayIn {
  return (year) =>
    year < since
      ? Number.NaN
      : weekdayFrom(dayNumber({ year, month, day: 7 * nth - 6 }), weekday) + after;
}

/** Days after Easter Sunday, or before it. */
function afterEaster(days: number): DayIn {
  return (year) => easter(year) + days;
}

/** Days after the last new moon until a day, some hours east of China. */
function atNewMoon(month: number, day: number, after: number = 0, east: number = 0): DayIn {
  return (year) => newMoon(dayNumber({ year, month, day }), east) + after;
}

/** Rules for the holidays, which do not match `Easter Island`. */
export function dayRules(): readonly Rules[] {
  const rules = holidays().map(
    ([words, countries, dayIn]): Rules => [
      ({ word, year }, context) => {
        if (countries && !countries.includes(context.country)) return undefined;
        // every, each
        return /^e/.test(word.word)
          ? everyYear(dayIn)
          : holidayIn(dayIn, year.n || yearNear(dayIn, context, word.word), context);
      },
      `the? this? =last|next|following|every|each? YEAR? ${words} weekend? ,of? YEAR?`,
      // Not `Easter Island`, `a Christmas tree`, but `before Christmas Ann Lee`, `Christmas Eve Mass`
      /\d»|(?:weekend|«(?![Tt]he (?!Lunar)[A-Z])[^«»]*)»(?! (?:(?!Mass\b)[A-Z]|(?:tree|card|carol|song|gift|present|egg|decoration|pudding|turkey)s?\b))|\b(?:before|after|until|since) «[A-Z][a-z]+»(?! Island)/,
    ],
  );
  return [
    ...rules,
    [
      newYears,
      "new year 's; new year",
      /(?:«N[^«»]*s|\b(?:at|before|by|since|until) «New Year)»(?=[.,;:)]|$| (?:and|but|or|when) )/,
    ],
  ];
}

// `by New Year's`, but not `a New Year's resolution`
function newYears(_: Parts, context: Context): Meaning | undefined {
  const dayIn = dayOf(1, 1);
  return holidayIn(dayIn, yearNear(dayIn, context, ""), context);
}

// The weekend of a Monday is the one before it.
function holidayIn(dayIn: DayIn, year: number, { text, end }: Context): Meaning | undefined {
  const isWeekend = text.startsWith("weekend", end - 7);
  return date(periodAt(dayIn(year) - Number(isWeekend), isWeekend ? "weekend" : "day"));
}

/** Every year, on a day of the calendar if it always is the same. */
function everyYear(dayIn: DayIn): Meaning {
  const [day, other] = [2030, 2031].map((year) => dateOn(dayIn(year))?.value.slice(4));
  return often(day === other ? `XXXX${day}` : "P1Y");
}

function yearNear(dayIn: DayIn, context: Context, word: string): number {
  // Holidays are mentioned from further away than other days.
  if (word === "") return nearYear(context, dayIn, { ahead: 60 });
  const today = word === "following" ? named(context).day : todayOf(context);
  const { year } = ymdOf(today);
  const isOver = dayIn(year) < today + Number(word === "following");
  return year + Number(isOver) - Number(word === "last");
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
function newMoon(latest: number, east: number): number {
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
