/** All rules, in the groups by which other rules refer to them. */

import type { Rules } from "../rule.ts";
import { modified, same } from "../say.ts";
import * as away from "./away.ts";
import * as calendar from "./calendar.ts";
import * as clock from "./clock.ts";
import * as fiscal from "./fiscal.ts";
import * as holidays from "./holidays.ts";
import * as length from "./length.ts";
import * as often from "./often.ts";
import * as relative from "./relative.ts";
import * as vague from "./vague.ts";

/** Rules for dates, with or without a word for a part of them. */
function dateRules(): readonly Rules[] {
  return [
    [same, "$date"],
    // Not `closed two hours early Friday`
    [
      modified,
      "the? =early|mid|late $date; =early|earlier|late|later on|in? $date; =end -$date",
      0,
      /(?<!\b(?:clos|open|end|leav|left|arriv|releas|dismiss|start|finish|stop|adjourn|let|pick)\w{0,6} (?:out |up )?(?:an?|\w{2,6}) (?:minute|hour|day|week)s? )«|«(?!early |late )/,
    ],
    [
      modified,
      "the? =beginning|start|middle|end|close of $date; the? first|second|last|latter half|days|weeks|months|years of $date",
    ],
    [same, "the rest|remainder of $date", 0, /(?<!day)»/],
    // Not `to get around Friday's order`, `worried about last year's losses`.
    [
      modified,
      "=about|around|circa|sometime $date",
      0,
      /«(?!about (?:last|next|this|to|yes))[^«»]*(?<!day)»/,
    ],
  ];
}

/** All rules by group. Of rules that match equally much, the first is taken. */
export function ruleGroups(): Readonly<Record<string, readonly Rules[]>> {
  const day = [...calendar.dayRules(), ...relative.dayRules(), ...holidays.dayRules()];
  return {
    count: length.countRules(),
    rest: length.restRules(),
    length: length.lengthRules(),
    away: away.awayRules(),
    near: relative.nearRules(),
    within: fiscal.yearRules(),
    day,
    clock: clock.clockRules(),
    date: [...day, ...calendar.periodRules(), ...fiscal.periodRules(), ...relative.periodRules()],
    all: [
      ...often.setRules(),
      ...dateRules(),
      ...relative.besideRules(),
      ...clock.timeRules(),
      ...length.spanRules(),
      ...vague.referenceRules(),
    ],
  };
}
