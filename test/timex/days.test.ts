import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, fromPlainDate, type Ymd } from "../../src/date/calendar.ts";
import { daysOf } from "../../src/index.ts";
import { periodAt, writePeriod } from "../../src/timex/value/period.ts";
import { RUNS } from "../laws/arbitraries.ts";

describe("daysOf", () => {
  it.each([
    ["2031-05-01", "2031-05-01", "2031-05-01"],
    ["2031-05-01T09:00", "2031-05-01", "2031-05-01"],
    ["2031-05-01TMO", "2031-05-01", "2031-05-01"],
    ["2031-02", "2031-02-01", "2031-02-28"],
    ["2032-02", "2032-02-01", "2032-02-29"],
    ["2031-W01", "2030-12-30", "2031-01-05"],
    ["2032-W53", "2032-12-27", "2033-01-02"],
    ["2031-W18-WE", "2031-05-03", "2031-05-04"],
    ["2031-Q3", "2031-07-01", "2031-09-30"],
    ["2031-H2", "2031-07-01", "2031-12-31"],
    ["2031-WI", "2031-12-01", "2032-02-29"],
    ["2031", "2031-01-01", "2031-12-31"],
    ["203", "2030-01-01", "2039-12-31"],
    ["20", "2000-01-01", "2099-12-31"],
    ["0001", "0001-01-01", "0001-12-31"],
  ])("gives the first and the last day of %s", (value, first, last) => {
    expect(daysOf(value)).toEqual({ first, last });
  });

  it.each(
    "P2W PT3H XXXX-WXX-1 XXXX-05-01 PRESENT_REF 2031-02-29 2031-13 2031-W53 2031-Q5 2031-XX T09:00 2031-05-01Tfoo 2031-W18Tx 2031T09:00 PXD FY2031 2031-5 -2031 9999-WI".split(
      " ",
    ),
  )("returns undefined for %s", (value) => {
    expect(daysOf(value)).toBeUndefined();
  });

  it("leaves no day between the last day of a period and the first of the next", () => {
    const units = ["day", "week", "month", "quarter", "half", "year", "decade", "century"] as const;
    const day = (date: string): number => dayNumber(fromPlainDate(date) as Ymd);
    fc.assert(
      fc.property(
        fc.integer({ min: day("1000-01-01"), max: day("8999-12-31") }),
        fc.constantFrom(...units),
        (anyDay, unit) => {
          const period = periodAt(anyDay, unit, 0);
          const { first, last } = daysOf(writePeriod(period) as string) ?? { first: "", last: "" };
          expect(day(first)).toBe(period.day);
          expect(day(last) + 1).toBe(periodAt(anyDay, unit, 1).day);
        },
      ),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });
});
