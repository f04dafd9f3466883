/** What happens again and again: `every Monday`, `daily`, `each year`, `twice a week`, `Tuesday nights`. */

import { before, type Context, isName } from "../context.ts";
import { isOfClocks, pad, type Unit } from "../period.ts";
import type { Mean, Meaning, Parts, Rule } from "../rule.ts";
import { length, often } from "../say.ts";

/** All of them. */
export function setRules(): readonly Rule[] {
  return [
    ["every|each single? UNIT", everyUnit, 1],
    ["every other UNIT", everyUnit, 2],
    ["every $length", everyLength],
    ["every|each WEEKDAY PART?", everyNamed],
    ["WEEKDAYS PART?", everyNamed],
    ["weekends", () => often("XXXX-WXX-WE")],
    ["WEEKDAY PARTS", everyNamed],
    ["every|each MONTH", everyNamed],
    ["every|each SEASON", everyNamed],
    ["every|each PART", everyNamed],
    ["hourly", byWord("hour")],
    ["daily|everyday", byWord("day")],
    ["weekly", byWord("week")],
    ["monthly", byWord("month")],
    ["yearly|annually", byWord("year")],
    ["once|twice a|per|every|each UNIT", everyUnit, 1],
    ["$count times a|per|every|each UNIT", everyUnit, 1],
    ["a|an UNIT", perUnit],
    ["per UNIT", perLong],
  ];
}

function every(n: number, unit: Unit): Meaning {
  return often(length(n, unit).value);
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

function everyNamed(parts: Parts): Meaning {
  const { month, season, weekday = parts.weekdays, part = parts.parts } = parts;
  const day = month ? pad(month.n, 2) : (season?.value ?? (weekday ? `WXX-${weekday.n}` : "XX-XX"));
  return often(`XXXX-${day}${part ? `T${part.value}` : ""}`);
}

const RATE =
  /(?:\d|million|billion|percent|dollars|times|cents|won|yen|euros|pounds|tons|barrels|people|%|\d (?!hours)[a-z]{2,15}s) $/;

// `$5 a year`, `10 million tons a day`
function perUnit(parts: Parts, context: Context): Meaning | undefined {
  return RATE.test(before(context, 20)) ? everyUnit(parts, context, 1) : undefined;
}

// A speed is `per second` or `per hour`.
function perLong(parts: Parts, context: Context): Meaning | undefined {
  return isOfClocks(parts.unit?.value) ? undefined : everyUnit(parts, context, 1);
}
