/** Inexact times: `now`, `recently`, `soon`, `in the future`. */

import { around, type Context, isSide } from "../context.ts";
import type { Meaning, Parts } from "../meaning.ts";
import type { Rules } from "../rule.ts";
import { nothing, vague } from "../say.ts";

const VALUES = ["PAST_REF", "PRESENT_REF", "FUTURE_REF"];
const PAST = 0;
const PRESENT = 1;
const FUTURE = 2;

/** Rules for inexact times. */
export function referenceRules(): readonly Rules[] {
  const at = /\b(?:at|in|into) «[^«»]*»(?! of)/i;
  // Not `as recently as`, `too soon after`.
  const alone = /(?<!\b(?:as|too|so|how) )«[^«»]*»(?! as | after )/i;
  return [
    [reference, "right? now; currently|nowadays; these days; the present day", PRESENT],
    // The current account is a balance.
    [reference, "current", PRESENT, /»(?! account)/],
    [reference, "the? present; the|this moment; this time", PRESENT, at],
    [reference, "more|most|very? recently|lately", PAST, alone],
    [reference, "the other day; UNITS ago; a|not? long time? ago", PAST],
    // `in the past`, but `in the past nine races`
    [nothing, "the past $count"],
    [reference, "the past; that time; those days", PAST, at],
    [soon, "soon", FUTURE, alone],
    [
      reference,
      "as soon as possible; the? near|foreseeable|immediate future; the not too distant future; " +
        "the near|short|long _term; future UNITS",
      FUTURE,
    ],
    [reference, "the future", FUTURE, /\b[Ii]n(?:to)? «|\b(?:of|about) «[^«»]*»(?! of| [A-Z])/],
  ];
}

function reference(_: Parts, __: Context, by: number): Meaning {
  return vague(VALUES[by] as string);
}

const MODAL = /(?:to|will|won't|[cw]ould|can|may|might|must|should|'ll) «/;

// `it was soon over`
function soon(parts: Parts, context: Context, by: number): Meaning | undefined {
  const isOver = !MODAL.test(around(context)) && isSide(context, "past");
  return isOver ? undefined : reference(parts, context, by);
}
