import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/date/calendar.ts";
import {
  addMonths,
  periodAt,
  type Unit,
  weekdayOf,
  writePeriod,
  ymdOf,
} from "../../src/timex/value/period.ts";
import { RUNS } from "../laws/arbitraries.ts";

// Any day of the years 1 to 9999, which are those of the library's calendar.
const days = fc
  .integer({ min: 0, max: 3_652_058 })
  .map((days) => Temporal.PlainDate.from("0001-01-01").add({ days }));
const numberOf = ({ year, month, day }: Temporal.PlainDate): number =>
  dayNumber({ year, month, day });
const inCalendar = ({ year }: Temporal.PlainDate): boolean => year >= 1 && year <= 9999;
const runs = { numRuns: RUNS };

describe("calendar periods", () => {
  it("agree with Temporal on the date and the weekday of a day", () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(ymdOf(numberOf(date))).toEqual({
          year: date.year,
          month: date.month,
          day: date.day,
        });
        expect(writePeriod({ day: numberOf(date), unit: "day" })).toBe(date.toString());
        expect(weekdayOf(numberOf(date))).toBe(date.dayOfWeek);
      }),
      runs,
    );
  });

  it("agree with Temporal on the ISO weeks before and after a day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (date, weeks) => {
        const moved = date.add({ weeks });
        const { yearOfWeek = 0, weekOfYear = 0 } = moved;
        fc.pre(yearOfWeek >= 1 && yearOfWeek <= 9999 && inCalendar(moved.subtract({ days: 6 })));
        const year = String(yearOfWeek).padStart(4, "0");
        expect(writePeriod(periodAt(numberOf(date), "week", weeks))).toBe(
          `${year}-W${String(weekOfYear).padStart(2, "0")}`,
        );
      }),
      runs,
    );
  });

  it.each(["month", "year"] as const)(
    "agree with Temporal on the %ss before and after a day",
    (unit) => {
      fc.assert(
        fc.property(days, fc.integer({ min: -500, max: 500 }), (date, count) => {
          const moved = date.with({ day: 1 }).add({ [`${unit}s`]: count });
          fc.pre(inCalendar(moved));
          const length = unit === "year" ? 4 : 7;
          expect(writePeriod(periodAt(numberOf(date), unit, count))).toBe(
            moved.toString().slice(0, length),
          );
        }),
        runs,
      );
    },
  );

  it("agree with Temporal on the same day of other months, or the last day if a month is shorter", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, months) => {
        const moved = date.add({ months });
        fc.pre(inCalendar(moved));
        expect(addMonths(numberOf(date), months)).toBe(numberOf(moved));
      }),
      runs,
    );
  });

  it("are written as the ISO week, weekend, quarter and half that a day is in", () => {
    fc.assert(
      fc.property(days, (date) => {
        const written = (unit: Unit): string | undefined =>
          writePeriod(periodAt(numberOf(date), unit, 0));
        const week = `${String(date.yearOfWeek).padStart(4, "0")}-W${String(date.weekOfYear).padStart(2, "0")}`;
        const year = String(date.year).padStart(4, "0");
        fc.pre(written("week") !== undefined);
        expect(written("week")).toBe(week);
        expect(written("weekend")).toBe(`${week}-WE`);
        expect(written("quarter")).toBe(`${year}-Q${Math.ceil(date.month / 3)}`);
        expect(written("half")).toBe(`${year}-H${date.month > 6 ? 2 : 1}`);
      }),
      runs,
    );
  });

  it("are not written outside the years 1 to 9999", () => {
    expect(writePeriod(periodAt(dayNumber({ year: 1, month: 1, day: 1 }), "day", -1))).toBe(
      undefined,
    );
    expect(writePeriod(periodAt(dayNumber({ year: 9999, month: 1, day: 1 }), "year", 1))).toBe(
      undefined,
    );
  });
});
