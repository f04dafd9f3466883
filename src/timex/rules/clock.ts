/** Times of the day: `9:30 a.m. EDT Thursday`, `noon`, `Friday morning`, `last night`, `1400 GMT`. */

import { WEEKDAYS } from "../../date/weekdays.ts";
import { before, behind, type Context, fromToday, namedDay } from "../context.ts";
import type { Period } from "../period.ts";
import type { Meaning, Parts, Rule } from "../rule.ts";
import { also, clockOf, modOf, time, vague, withMod } from "../say.ts";
import { shortZone } from "../zones.ts";
import { weekdayMeant } from "./relative.ts";

/** Clock times without their day; their value is `09:30`. */
export function clockRules(): readonly Rule[] {
  return [
    ["CLOCK AMPM? ZONE?", clockTime],
    ["NUM AMPM ZONE?", clockTime],
    ["NUM AMPM? in the PART", clockTime],
    ["CLOCK in the PART", clockTime],
    ["NOON", noonTime],
    ["NUM|YEAR hours? ZONE", military],
  ];
}

const NOON = 12 * 60;
const DAY = 24 * 60;

function clockTime({ clock, num, ampm, part, zone }: Parts): Meaning | undefined {
  const minutes = clock?.n ?? (num?.n ?? 0) * 60;
  if (minutes % 1 !== 0 || minutes > DAY) return undefined;
  const half = ampm?.value || (part && (part.value === "MO" ? "AM" : "PM"));
  if (half === undefined || half === "") return clockAt(minutes, zone);
  if (minutes >= NOON + 60) return undefined;
  return clockAt((minutes % NOON) + (half === "PM" ? NOON : 0), zone);
}

function noonTime({ noon }: Parts): Meaning | undefined {
  return noon === undefined || noon.capital ? undefined : vague(noon.value);
}

// 1400 GMT | 0735 GMT | 14 GMT
function military({ num, zone }: Parts): Meaning | undefined {
  if (num === undefined) return undefined;
  const hours = num.word.length < 3 ? num.n : Math.floor(num.n / 100);
  const minutes = num.word.length < 3 ? 0 : num.n % 100;
  return hours > 24 || minutes > 59 ? undefined : clockAt(hours * 60 + minutes, zone);
}

function clockAt(minutes: number, zone: Parts["zone"]): Meaning {
  const meaning = also(vague(clockOf(minutes)), { clock: true });
  if (zone === undefined) return meaning;
  return also(meaning, { zone: shortZone(zone.word.toUpperCase(), zone.value) });
}

/** Times with their day. */
export function timeRules(): readonly Rule[] {
  return [
    ["about|around? $clock on? ,$day", onDay],
    ["$day at? ,$clock", onDay],
    ["about|around? $clock", lastClock],
    ["word:early|earlier|late|later? $day PART", onDay],
    ["word:early|earlier|late|later on $day PART", onDay],
    ["the? PART of $day", onDay],
    ["mid|early|late? PART $day", onDay],
    ["word:early|earlier|late|later? this PART", partOfToday, 0],
    ["word:early|earlier|late|later? last PART", partOfToday, -1],
    ["the early|wee|small hours of $day", onDay, MORNING],
    ["overnight on? $day", onDay, NIGHT],
    ["dawn on? $day", onDay, MORNING],
    ["the next|following PART", partFrom, 1],
    ["the previous PART", partFrom, -1],
    ["the PART before", partFrom, -1],
    ["all PART", partFrom, 0],
    ["that same? PART", partFrom, 0],
    ["tonight", (_, context) => time(fromToday(context, "day", 0), "NI")],
    ["overnight", (_, context) => time(fromToday(context, "day", 0), "NI")],
    ["the? early|mid|late? PART", thePart],
  ];
}

const MORNING = 0;
const NIGHT = 1;

function onDay({ clock, day, part, word }: Parts, _: Context, by: number): Meaning | undefined {
  if (day === undefined) return undefined;
  const told = part?.value ?? (by === NIGHT ? "NI" : "MO");
  if (clock === undefined)
    return withMod(also(day, { type: "TIME", value: `${day.value}T${told}` }), modOf(word));
  return also(also(clock, day), { type: "TIME", value: `${day.value}T${clock.value}` });
}

function lastClock({ clock }: Parts, context: Context): Meaning | undefined {
  if (clock === undefined) return undefined;
  const told = dayBehind(context);
  return also(clock, time(told ?? namedDay(context), clock.value));
}

// 10:15 p.m. local time (2115 GMT) on Friday
const DAY_BEHIND =
  /^(?: [A-Za-z]{1,12} time)?(?:\)| \([^()]{3,24}\))? (?:on )?([A-Z][a-z]{2,5}day)\b/;

/** The day that stands behind a time, with the same time elsewhere in brackets between them. */
function dayBehind(context: Context): Period | undefined {
  const weekday = WEEKDAYS.indexOf(DAY_BEHIND.exec(behind(context, 60))?.[1] ?? "");
  if (weekday < 0 || context.today === undefined) return undefined;
  context.leaned = "reference";
  return weekdayMeant(context, context.today, weekday || 7);
}

function partOfToday({ part, word }: Parts, context: Context, shift: number): Meaning | undefined {
  return part && withMod(time(fromToday(context, "day", shift), part.value), modOf(word));
}

function partFrom({ part }: Parts, context: Context, shift: number): Meaning | undefined {
  const from = namedDay(context);
  return part && time(from && { day: from.day + shift, unit: "day" }, part.value);
}

// Part of the day alone: only in `in the morning` and the like, for `Morning` names papers and shows.
function thePart({ part }: Parts, context: Context): Meaning | undefined {
  const told = part !== undefined && context.start < part.start;
  if (!told || !/\b(?:in|into|by|during|through|until) $/i.test(before(context, 8)))
    return undefined;
  return time(namedDay(context), part.value);
}
