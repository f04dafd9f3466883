/** Every rule, by the group that other rules name it by. */

import { type Context, fromToday, namedDay } from "../context.ts";
import type { Unit } from "../period.ts";
import type { Meaning, Parts, Rule } from "../rule.ts";
import { date, modified, modOf, withMod } from "../say.ts";
import * as away from "./away.ts";
import * as calendar from "./calendar.ts";
import * as clock from "./clock.ts";
import * as fiscal from "./fiscal.ts";
import * as holidays from "./holidays.ts";
import * as length from "./length.ts";
import * as often from "./often.ts";
import * as relative from "./relative.ts";
import * as vague from "./vague.ts";

// `to get around Wednesday's ruling`
function aboutDate(parts: Parts, context: Context): Meaning | undefined {
  const weekday = /day$/.test(context.text.slice(context.start, context.end));
  return weekday ? undefined : modified(parts);
}

function inUnit({ unit, word }: Parts, context: Context): Meaning | undefined {
  if (unit === undefined) return undefined;
  const period =
    unit.value === "day" ? namedDay(context) : fromToday(context, unit.value as Unit, 0);
  const meaning = date(period, unit.value as Unit);
  return meaning && withMod(meaning, modOf(word));
}

/** A date, also with a word that says which part of it. */
function dateRules(): readonly Rule[] {
  return [
    ["$date", ({ date }) => date],
    ["the? word:early|mid|late $date", modified],
    ["word:early|earlier|late|later on? $date", modified],
    ["word:earlier|later in the UNIT", inUnit],
    ["the? word:beginning|start|middle|end|close of $date", modified],
    ["word:about|around|circa|sometime $date", aboutDate],
  ];
}

/** Every rule, by group. Of rules that match as much the first is taken. */
export function ruleGroups(): Readonly<Record<string, readonly Rule[]>> {
  const day = [...calendar.dayRules(), ...relative.dayRules(), ...holidays.dayRules()];
  return {
    count: length.countRules(),
    length: length.lengthRules(),
    away: away.awayRules(),
    near: relative.nearRules(),
    within: fiscal.yearRules(),
    day,
    clock: clock.clockRules(),
    date: [...day, ...calendar.periodRules(), ...fiscal.periodRules(), ...relative.periodRules()],
    all: [
      ...dateRules(),
      ...relative.besideRules(),
      ...length.spanRules(),
      ...away.awayRules(),
      ...away.aboutRules(),
      ...clock.timeRules(),
      ...often.setRules(),
      ...vague.referenceRules(),
    ],
  };
}
