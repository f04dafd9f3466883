/** Plans that were moved or called off, which does not tell whether their days are past or to come. */

import { before, type Context } from "./context.ts";

/** Matches what comes before a day that something was moved from, or to, whose side is not told: `moved from June 20 to May 10`. */
export const MOVED: RegExp =
  /\b(?:moved|rescheduled|postponed|delayed|(?:put|pushed) (?:off|back)|brought forward) (?:[a-z]+ ){0,2}from (?:[A-Z][a-z.]+ \d\d? to )?$/;

/** Whether a day, with what is said around it, is one for which something was planned that was put off or called off. */
export function isCalledOff(context: Context, said: string): boolean {
  const isOff = CALLED_OFF.test(said) || CALLS_OFF.test(before(context, 60));
  return (isOff && PLANNED.test(said)) || PUT_OFF.test(said);
}

// `The rally planned for Friday was called off`
const PLANNED = /(?:planned|scheduled|set|due|slated)(?: (?:for|on|to [a-z]{2,12}))? «/;
// `canceled rallies planned for Friday`
const CALLS_OFF = /\b(?:called off|postponed|cancell?ed|scrapped) [^.;,]{3,32}$/;
const CALLED_OFF = /» (?:was|were) (?:called off|postponed|cancell?ed|scrapped|put off)/;
// `put off from Friday to May 1`, `called off Friday events`
const PUT_OFF =
  /(?<=\b(?:(?:put|pushed) (?:off|back)|postponed|moved|rescheduled|delayed) from )«[^«»]*» (?:to|until) (?:next |the (?:end|spring|summer|fall|autumn|winter)|[JFMASOND][a-z]{2,8}\.? \d)|\bcalled off «[^«»]*» (?:events|games|meetings|races|talks|trips)\b/;
