/** Meanings, made from periods, counts and clock times. */

import { dayNumber, exists } from "../../date/calendar.ts";
import { pad } from "../../text/pad.ts";
import type { Meaning, Parts } from "./meaning.ts";
import { MONTHS_IN, type Period, type Unit, writePeriod } from "./period.ts";

/** A date. */
export function date(period: Period): Meaning | undefined {
  const { day, unit } = period;
  // TIMEX3 writes X for each unknown digit. Any day, such as 800000, shows how many digits there are.
  const value = Number.isNaN(day)
    ? writePeriod({ day: 800000, unit })?.replace(/\d/g, "X")
    : writePeriod(period);
  return value === undefined ? undefined : { type: "DATE", value, period };
}

/** A day. */
export function dateOn(day: number): Meaning | undefined {
  return date({ day, unit: "day" });
}

/** The period of a unit that begins on a day; `undefined` if there is no such day. An unknown year is `NaN`. */
export function dateIn(
  unit: Unit,
  year: number,
  month: number = 1,
  day: number = 1,
): Meaning | undefined {
  // The year 2000 has every day, because it is a leap year.
  if (Number.isNaN(year))
    return vague(`XXXX${dateIn(unit, 2000, month, day)?.value.slice(4) ?? ""}`);
  const ymd = { year, month, day };
  return exists(ymd) ? date({ day: dayNumber(ymd), unit }) : undefined;
}

/** The day of a value such as `2021-05-01` or `XXXX-05-01`. */
export function isoDay(written: string): Meaning | undefined {
  const [year = 0, month, day] = written.split("-").map(Number);
  return dateIn("day", year, month, day);
}

/** A value without a place in the calendar: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. */
export function vague(value: string): Meaning {
  return { type: "DATE", value };
}

/** The meaning of what only looks like an expression: nothing in it is read. */
export function nothing(): Meaning {
  return vague("");
}

/** Whether a meaning is that of what only looks like an expression. */
export function isNothing({ type, value }: Meaning): boolean {
  return type === "DATE" && value === "";
}

/** The meaning of the nested rule. */
export function same({ it }: Parts): Meaning {
  return it;
}

/** Adds to a meaning. Engines spread objects ten times slower than they assign them. */
export function also(meaning: Meaning, more: Partial<Meaning>): Meaning {
  return Object.assign({}, meaning, more);
}

/** Adds a modifier to a meaning, in place of any that it has. */
export function withMod(meaning: Meaning | undefined, mod: string): Meaning | undefined {
  return meaning && mod ? also(meaning, { mod: mod as NonNullable<Meaning["mod"]> }) : meaning;
}

/** The meaning of the nested rule, with the modifier that the match's word stands for. */
export function modified({ it, word }: Parts): Meaning | undefined {
  return withMod(it, word.value);
}

/** A clock time or part of a day: `2021-05-01T09:00`, `2021-05-01TMO`. */
export function time(day: number, clock: string): Meaning {
  return timeOn(dateOn(day) ?? vague("XXXX-XX-XX"), clock);
}

/** The same, for a day that is a meaning already. */
export function timeOn(day: Meaning, clock: string): Meaning {
  return also(day, { type: "TIME", value: `${day.value}T${clock}` });
}

/** The clock time of minutes since midnight: `09:30`. */
export function clockOf(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

// Longer units are given in years. Of an unknown count of them the unit is given (TIDES 2001, as TimeML has it): ISO 8601 has
// no letter for it.
const LONGER: Partial<Record<Unit, string>> = { decade: "E", century: "C", millennium: "L" };
const HALVES: Partial<Record<Unit, string>> = {
  year: "6M",
  day: "T12H",
  hour: "30M",
  minute: "30S",
};

/** What TIMEX3 writes for a length: `P2W`, `PT3H`, `PXY` where the count is not known, `P2NI` for two nights. */
function lengthValue(n: number, unit: Unit): string {
  const longer = LONGER[unit];
  const before = /^(?:second|minute|hour)$/.test(unit) ? "PT" : "P";
  // Nights and summers come with their letters.
  const letter = unit === "weekend" ? "WE" : unit.length < 3 ? unit : unit.charAt(0).toUpperCase();
  if (Number.isNaN(n)) return `${before}X${longer ?? letter}`;
  if (longer) return `P${(n * (MONTHS_IN[unit] as number)) / 12}Y`;
  const half = HALVES[unit];
  if (n % 1 !== 0.5 || half === undefined) return before + n + letter;
  return before + (n < 1 ? half : Math.floor(n) + letter + half);
}

/** A length of time. */
export function length(n: number, unit: string): Meaning {
  if (unit === "fortnight") return length(n * 2, "week");
  return { type: "DURATION", value: lengthValue(n, unit as Unit), n, unit: unit as Unit };
}

/** A recurring time. */
export function often(value: string): Meaning {
  return { type: "SET", value };
}
