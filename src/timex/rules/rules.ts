/** All rules, in the groups by which other rules refer to them. */

import * as away from "./away.ts";
import * as calendar from "./calendar.ts";
import * as clock from "./clock.ts";
import * as dates from "./dates.ts";
import * as fiscal from "./fiscal.ts";
import * as holidays from "./holidays.ts";
import * as length from "./length.ts";
import * as often from "./often.ts";
import * as relative from "./relative.ts";
import type { Rules } from "./rule.ts";
import * as vague from "./vague.ts";

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
      ...dates.dateRules(),
      ...relative.besideRules(),
      ...clock.timeRules(),
      ...length.spanRules(),
      ...vague.referenceRules(),
    ],
  };
}
