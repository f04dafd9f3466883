/** Days and times of day, as news databases write them. */

import { resolveDay } from "../../date/resolve.ts";
import { readDay } from "../../date/written.ts";
import type { PlainDate } from "../../model.ts";
import { pad } from "../../text/pad.ts";
import { AMERICAN_ZONES } from "../zones.ts";

/** A day, the time of day if its zone is known, and the words after them. */
export interface Moment {
  readonly day: PlainDate;
  /** `T17:15:00Z` */
  readonly time: string;
  readonly rest: string;
}

// Tuesday, | Tuesday
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,? ?/i;
const BLANKS = /\s+/g;

/**
 * Reads `March 4, 2031 Tuesday 5:15 PM GMT`, `March 4, 2031, Tuesday, BC cycle`, `Tuesday, March 4, 2031` or
 * `4 March 2031`; `undefined` for anything that begins otherwise, and for a day that the calendar does not have.
 */
export function readMoment(written: string): Moment | undefined {
  const text = written.trim().replace(BLANKS, " ");
  const found = readDay(text, WEEKDAY.exec(text)?.[0].length ?? 0);
  const day = found === undefined ? undefined : resolveDay(found, undefined);
  if (found === undefined || day === undefined) return undefined;
  const after = text.slice(found.end).replace(/^,? ?/, "").replace(WEEKDAY, "");
  return { day, ...readClock(after) };
}

// 5:15 PM GMT | 17:15:30 EST
const CLOCK = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([ap])\.?m\b\.?)? ([A-Z]{1,4})\b,? ?/i;

const OFFSETS: Readonly<Record<string, string>> = {
  ...AMERICAN_ZONES,
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  HKT: "+08:00",
  JST: "+09:00",
  KST: "+09:00",
};

/** Reads the time of day that a text begins with; it stays in the rest if its zone is not known. */
export function readClock(text: string): Pick<Moment, "time" | "rest"> {
  const [all = "", hour, minute, second = "00", half, zone = ""] = CLOCK.exec(text) ?? [];
  const offset = Object.hasOwn(OFFSETS, zone) ? OFFSETS[zone] : undefined;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + 12 * Number(/p/i.test(half));
  if (offset === undefined || hours > 23) return { time: "", rest: text };
  return { time: `T${pad(hours)}:${minute}:${second}${offset}`, rest: text.slice(all.length) };
}
