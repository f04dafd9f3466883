/** Meanings, made from periods, counts and clock times. */

import { dayNumber, exists } from "../date/calendar.ts";
import {
  isOfClocks,
  MONTHS_IN,
  type Period,
  pad,
  periodAt,
  type Unit,
  writePeriod,
} from "./period.ts";
import type { Meaning, Parts } from "./rule.ts";
import type { Token } from "./token.ts";

/** A date; of an unknown period only its unit is told. */
export function date(
  period: Period | undefined,
  unit: Unit,
  mod?: Meaning["mod"],
): Meaning | undefined {
  // TIMEX3 writes X for each digit that is not said, as many as any day has.
  if (period === undefined)
    return withMod(vague((writePeriod({ day: 800000, unit }) ?? "").replace(/\d/g, "X")), mod);
  const value = writePeriod(period);
  return value === undefined ? undefined : withMod({ type: "DATE", value, period }, mod);
}

/** The period of a unit that a day of the calendar is in; `undefined` if there is no such day. */
export function dateIn(
  unit: Unit,
  year: number,
  month: number = 1,
  day: number = 1,
): Meaning | undefined {
  const ymd = { year, month, day };
  return exists(ymd) ? date(periodAt(dayNumber(ymd), unit, 0), unit) : undefined;
}

/** A time without a place in the calendar: `PRESENT_REF`, `PAST_REF`, `FUTURE_REF`. */
export function vague(value: string): Meaning {
  return { type: "DATE", value };
}

/** What looks like an expression and is none: nothing in it is read. */
export function nothing(): Meaning {
  return vague("");
}

/** A meaning that says more. Engines spread objects ten times slower than they assign them. */
export function also(meaning: Meaning, more: Partial<Meaning>): Meaning {
  return Object.assign({}, meaning, more);
}

/** A meaning with a modifier, which replaces the one that it has. */
export function withMod(meaning: Meaning, mod: Meaning["mod"]): Meaning {
  return mod === undefined ? meaning : also(meaning, { mod });
}

// What words before an expression make of it.
const MODS = {
  START: "early earlier beginning start opening",
  MID: "mid middle",
  END: "late later end close",
  APPROX: "about around circa sometime roughly approximately some",
  LESS_THAN: "almost nearly under less fewer",
  MORE_THAN: "over more",
  EQUAL_OR_MORE: "least",
  EQUAL_OR_LESS: "most to",
};

/** The modifier that a word stands for. */
export function modOf(word: Token | undefined): Meaning["mod"] {
  const found = Object.entries(MODS).find(([, words]) =>
    words.split(" ").includes(word?.word ?? ""),
  );
  return found?.[0] as Meaning["mod"];
}

/** What a rule says of an expression with such a word before it. */
export function modified({ date, length, away, word }: Parts): Meaning | undefined {
  const meaning = date ?? length ?? away;
  return meaning && withMod(meaning, modOf(word));
}

/** A clock time or part of a day: `2021-05-01T09:00`, `2021-05-01TMO`. */
export function time(day: Period | undefined, clock: string): Meaning {
  const date = (day === undefined ? undefined : writePeriod(day)) ?? "XXXX-XX-XX";
  const meaning: Meaning = { type: "TIME", value: `${date}T${clock}` };
  return day === undefined ? meaning : also(meaning, { period: { day: day.day, unit: "day" } });
}

/** `09:30` for minutes of the day. */
export function clockOf(minutes: number): string {
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

// The letters of ISO 8601 for lengths, where they are not the unit's own. Longer units are told in years, a half in
// months.
const LETTERS: Partial<Record<Unit, string>> = {
  weekend: "WE",
  season: "Q",
  half: "M",
  decade: "Y",
  century: "Y",
  millennium: "Y",
};
const HALVES: Partial<Record<Unit, string>> = { year: "6M", hour: "30M", minute: "30S" };
// Of an unknown count of decades the unit is told (TIDES 2001, as TimeML has it): ISO 8601 has no letter for it.
const VAGUE_LETTERS: Partial<Record<Unit, string>> = {
  decade: "E",
  century: "C",
  millennium: "L",
};

/** What TIMEX3 writes for a length: `P2W`, `PT3H`, `PXY` where the count is not known. */
function lengthValue(n: number, unit: Unit): string {
  const letter = LETTERS[unit] ?? unit.charAt(0).toUpperCase();
  const before = isOfClocks(unit) ? "PT" : "P";
  const months = MONTHS_IN[unit] ?? 1;
  const factor = letter === "Y" ? months / 12 : letter === "M" ? months : 1;
  if (Number.isNaN(n)) return `${before}X${VAGUE_LETTERS[unit] ?? letter}`;
  const count = n * factor;
  const half = HALVES[unit];
  if (count % 1 !== 0.5 || half === undefined) return `${before}${count}${letter}`;
  return count < 1 ? before + half : `${before}${Math.floor(count)}${letter}${half}`;
}

/** A length of time. */
export function length(n: number, unit: Unit | "fortnight"): Meaning {
  if (unit === "fortnight") return length(n * 2, "week");
  return { type: "DURATION", value: lengthValue(n, unit), n, unit };
}

/** What happens again and again. */
export function often(value: string): Meaning {
  return { type: "SET", value };
}
