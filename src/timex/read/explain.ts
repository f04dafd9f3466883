/** The explanation of a mention's value. */

import type { DateExplanation, DateMention } from "../../model.ts";
import type { Context } from "../value/context.ts";
import { writePeriod } from "../value/period.ts";
import type { Match } from "./grammar.ts";

/** The rule by which a value was found, the date that it was resolved against and the verb that it was resolved by. */
export function explain(match: Match, context: Context, offset: number): DateExplanation {
  const { leaned, anchor, verb, today } = context;
  const explanation: DateExplanation = { rule: ruleName(match) };
  const value =
    leaned && writePeriod(leaned === "mention" && anchor ? anchor : { day: today, unit: "day" });
  if (leaned && value) Object.assign(explanation, { anchor: value, anchoredBy: leaned });
  if (verb) explanation.verb = { ...verb, start: verb.start + offset, end: verb.end + offset };
  return explanation;
}

/** The pattern of a match's rule, followed by those of its parts: `the? $date/MONTH of? ,$within/YEAR`. */
function ruleName({ rule, last }: Match): string {
  let parts = "";
  for (let part = last; part !== undefined; part = part.before)
    if (part.match !== undefined) parts = `/${ruleName(part.match)}${parts}`;
  return rule.pattern + parts;
}

/** Explains that the value of a mention follows from another mention's. */
export function anchorTo({ explanation }: DateMention, anchor: string): void {
  if (explanation) Object.assign(explanation, { anchor, anchoredBy: "mention" });
}
