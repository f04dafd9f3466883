/** Periods that are told by the day on which they end or begin: `the week ended March 1`. */

import type { WritableContext } from "../value/context.ts";
import { MONTHS_IN, periodAt, type Unit, writePeriod } from "../value/period.ts";
import { anchorTo } from "./explain.ts";
import type { Pair } from "./pair.ts";

// the week ended March 1 | the week to March 1
const ENDED = /^ (?:to|(?:that )?(?:end(?:ed|ing)|(?:beginn|start)ing)(?: on)?) $/;
const BEGINNING = /(?:beginn|start)ing/;
/** Matches such a period. */
export const ENDED_UNIT: RegExp = /^the (week|month|quarter)$/i;

/** Has a period end, or begin, on the day after it: `the week ended March 1`. */
export function endPeriod(pair: Pair, context: WritableContext): void {
  const { last, joint, named, period } = pair;
  if (period?.unit !== "day" || !ENDED.test(joint)) return;
  const [, unit] = ENDED_UNIT.exec(last.text) ?? [];
  if (unit) endLast(pair, unit.toLowerCase() as Unit, period.day, context);
  // `the fourth quarter ended Dec. 31`
  else if (named?.unit === "quarter") context.last = context.quarter = named;
}

/** Makes `the week ended March 1` the week of that day, against which later expressions are then resolved. */
function endLast(
  { last, mention, joint }: Pair,
  unit: Unit,
  day: number,
  context: WritableContext,
): void {
  const { quarter, today } = context;
  // The quarter that ended Oct. 5 is the third one, that beginning Sept. 25 the fourth: the one that most of it is in.
  // A week is the one of its day.
  const side = BEGINNING.test(joint) ? 1 : -1;
  const toMiddle = side * 15 * (MONTHS_IN[unit] ?? 0);
  // A quarter that was named by its number may belong to a fiscal year; its last day does not show which it is.
  const isNamed = unit === "quarter" && quarter && quarter.day !== periodAt(today, unit, -1).day;
  context.last = isNamed ? quarter : periodAt(day + toMiddle, unit);
  if (isNamed) return;
  last.value = writePeriod(context.last) ?? last.value;
  anchorTo(last, mention.value);
}
