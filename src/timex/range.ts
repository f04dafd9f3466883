/** The second end of a range that leaves out what it shares with the first: `April 8-9`, `1950-53`. */

import { bits, NUM } from "./lexicon.ts";
import { type Period, periodAt, ymdOf } from "./period.ts";
import type { Meaning } from "./rule.ts";
import { date } from "./say.ts";
import type { Token } from "./token.ts";

const UNITS = /* @__PURE__ */ bits("UNIT", "UNITS", "MONTH", "AMPM");

/** A later day of the month of the first: `9` of `April 8-9`. */
export function dayInMonth(
  first: Period,
  token: Token,
  next: Token | undefined,
): Meaning | undefined {
  if (first.unit !== "day" || (token.kinds & NUM) === 0 || !/^\d\d?$/.test(token.word))
    return undefined;
  if (next !== undefined && (next.kinds & UNITS) !== 0) return undefined;
  const { day } = ymdOf(first.day);
  const last = periodAt(periodAt(first.day, "month", 1).day, "day", -1);
  const other = first.day + token.n - day;
  return token.n > day && other <= last.day ? date({ day: other, unit: "day" }, "day") : undefined;
}

/** A later year of the century of the first: `53` of `1950-53`. */
export function yearInCentury(first: Period, token: Token): Meaning | undefined {
  if (first.unit !== "year" || (token.kinds & NUM) === 0 || !/^\d\d$/.test(token.word))
    return undefined;
  const year = ymdOf(first.day).year % 100;
  return token.n > year ? date(periodAt(first.day, "year", token.n - year), "year") : undefined;
}
