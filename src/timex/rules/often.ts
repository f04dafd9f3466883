/** What happens again and again: `every Monday`, `daily`, `each year`, `twice a week`, `Tuesday nights`. */

import { before, type Context, isName } from "../context.ts";
import { pad, type Unit } from "../period.ts";
import type { Mean, Meaning, Parts, Rule } from "../rule.ts";
import { lengthValue, often } from "../say.ts";

/** All of them. */
export function setRules(): readonly Rule[] {
  return [
    ["every-unit", "every|each UNIT", everyUnit, 1],
    ["every-other", "every other UNIT", everyUnit, 2],
    ["every-length", "every $length", everyLength],
    ["every-weekday", "every|each WEEKDAY PART?", everyWeekday],
    ["weekdays", "WEEKDAYS PART?", everyWeekday],
    ["weekday-mornings", "WEEKDAY PARTS", everyWeekday],
    ["every-month", "every|each MONTH", everyMonth],
    ["every-season", "every|each SEASON", everySeason],
    ["every-part", "every|each PART", everyPart],
    ["hourly", "hourly", byWord("hour")],
    ["daily", "daily|everyday", byWord("day")],
    ["weekly", "weekly", byWord("week")],
    ["monthly", "monthly", byWord("month")],
    ["yearly", "yearly|annually", byWord("year")],
    ["once-a", "once|twice a|per|every|each UNIT", everyUnit, 1],
    ["times-a", "$count times a|per|every|each UNIT", everyUnit, 1],
    ["a-unit", "a UNIT", perUnit],
    ["per-unit", "per UNIT", perLong],
  ];
}

function every(n: number, unit: Unit): Meaning {
  return often(lengthValue(n, unit));
}

// Papers are called `Daily` and `Weekly`.
function byWord(unit: Unit): Mean {
  return (_, context) => (isName(context) ? undefined : every(1, unit));
}

function everyUnit({ unit }: Parts, _: Context, by: number): Meaning | undefined {
  return unit && every(by, unit.value as Unit);
}

function everyLength({ length }: Parts): Meaning | undefined {
  return length && often(length.value);
}

function everyWeekday({ weekday, weekdays, part, parts }: Parts): Meaning | undefined {
  const day = weekday ?? weekdays;
  const time = part ?? parts;
  return day && often(`XXXX-WXX-${day.n}${time === undefined ? "" : `T${time.value}`}`);
}

function everyMonth({ month }: Parts): Meaning | undefined {
  return month && often(`XXXX-${pad(month.n, 2)}`);
}

function everySeason({ season }: Parts): Meaning | undefined {
  return season && often(`XXXX-${season.value}`);
}

function everyPart({ part }: Parts): Meaning | undefined {
  return part && often(`XXXX-XX-XXT${part.value}`);
}

const RATE =
  /(?:\d|million|billion|percent|dollars|times|cents|won|yen|euros|pounds|tons|barrels|people|%|\d (?!hours)[a-z]{2,15}s) $/;

// `$5 a year`, `10 million tons a day`
function perUnit(parts: Parts, context: Context): Meaning | undefined {
  return RATE.test(before(context, 20)) ? everyUnit(parts, context, 1) : undefined;
}

// A speed is `per second` or `per hour`.
function perLong(parts: Parts, context: Context): Meaning | undefined {
  return /^(?:second|minute|hour)$/.test(parts.unit?.value ?? "")
    ? undefined
    : everyUnit(parts, context, 1);
}
