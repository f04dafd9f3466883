/** What the text has told so far is noted, for what is resolved against it later. */

import { around, before, type WritableContext } from "../value/context.ts";
import type { Meaning } from "../value/meaning.ts";
import type { Period } from "../value/period.ts";

// In the evening, but no time that others can be counted from
const EVENING = 21 * 60 + 0.5;

// `up from 2 million in the third quarter`, `in the previous quarter`
const COMPARED = /\b(?:from|than|with|against) [^«»]{0,28}«|«[^«»]*(?:previous|preceding|prior) /;

/** Notes what an expression means, if it is a date that later ones can be resolved against. */
export function remember({ period, aside, value }: Meaning, context: WritableContext): void {
  if (period === undefined || Number.isNaN(period.day) || aside === true) return;
  // `8 a.m. (0300 GMT)`
  if (context.text.charAt(context.start - 1) === "(") return;
  setAside(context, period);
  context.last = period;
  context.lastEnd = context.end;
  const since = context.today - period.day;
  if (since > 7) context.old = period;
  if (period.unit === "day") {
    context.day = period;
    if (since >= 0 && since < 7) context.past = period;
  }
  // Midnight can begin or end a day.
  const minutes = value.includes("T") ? minutesOf(value) : Number.NaN;
  if (minutes < 24 * 60 || Number.isNaN(minutes)) context.minutes = minutes;
  if (context.told || period.unit !== "quarter" || since <= 80 || since >= 300) return;
  const isLater = period.day >= Number(context.quarter?.day);
  if (isLater || !COMPARED.test(around(context))) context.quarter = period;
}

// `the most since July 2008`, `beating one set in July 2008`, `the camp, which he visited Saturday`; so are days `earlier`
const BACKGROUND =
  /\b(?:(?:one set|(?:record|mark) (?:set|of)) (?:[io]n )?|since (?:(?:at least|the|early|mid|late) )?|(?:days|weeks) after (?:the )?|(?:which|whom|where) (?:[a-z]+ ){1,4}(?:on )?)$/i;
// `They were to land on Saturday`, unless it is over
const PLANNED = /\b(?:was|were) to (?:[a-z]+ ){1,2}(?:on )?$/;

/** Notes what was named before, if the expression is a date that only its own sentence is about. */
function setAside(context: WritableContext, { day }: Period): void {
  const { text, end, last, past, minutes, today } = context;
  const opening = before(context, 30);
  const isPlan = day >= today && PLANNED.test(opening);
  if (isPlan || text.startsWith(" earlier", end - 8) || BACKGROUND.test(opening))
    context.told ??= { last, past, minutes };
  else context.told = undefined;
}

/** The minutes since midnight of a time: `NaN` for a part of the day, but those of an evening. */
export function minutesOf(value: string): number {
  if (/(?:EV|NI)$/.test(value)) return EVENING;
  const [, hours, minutes] = /T(\d\d):(\d\d)$/.exec(value) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
