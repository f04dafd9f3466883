/** Inexact times: `now`, `recently`, `soon`, `in the future`. */

import { around, type Context, leanOnVerb } from "../context.ts";
import type { Meaning, Parts } from "../meaning.ts";
import type { Mean, Rules } from "../rule.ts";
import { nothing, vague } from "../say.ts";

const past: Mean = () => vague("PAST_REF");
const present: Mean = () => vague("PRESENT_REF");
const future: Mean = () => vague("FUTURE_REF");

/** Rules for inexact times. */
export function referenceRules(): readonly Rules[] {
  const at = /\b(?:at|in|into) «[^«»]*»(?! of)/i;
  // Not `as recently as`, `too soon after`.
  const alone = /(?<!-|\b(?:as|too|so|how) )«[^«»]*»(?! as | after )/i;
  return [
    [present, "right? now; currently|nowadays; these days; the present day"],
    // The current account is a balance; rivers and wires have a current.
    [present, "current", 0, /»(?! (?:account|was|is|were|had|from|in|of|to|that|flow\w*)\b)[ -]/],
    [present, "the? present; the|this moment; this time", 0, at],
    // Nor `thanks for the present`, which is a gift
    [
      present,
      "the present",
      0,
      /(?<!\b(?:[Tt]hank(?:s|(?:ed)? \w+)|pa(?:y|id)|asked) )for «[^«»]*»(?=[.,;]|$| (?:and|but)\b)/,
    ],
    [past, "more|most|very? recently|lately", 0, alone],
    [past, "the other day; some? UNITS ago"],
    // Not `as long ago as May`
    [past, "a|not? long time? ago", 0, /»(?! as )/],
    // `in the past`, but `in the past nine races`
    [nothing, "the past $count"],
    [past, "the past; that time; those days; the good? old days", 0, at],
    [past, "the past", 0, /\b(?:from|of) «[^«»]*»(?![- ](?!and ))/],
    [soon, "soon; some day soon", 0, alone],
    [
      future,
      "as soon as possible; the? near|foreseeable|immediate future; the not too distant future; " +
        "the near|short|long _term; future UNITS",
    ],
    // `hopes to join some day`, but not `some day trips`
    [future, "some day", 0, /»(?=[.,;]|$| (?:s?he|they|we|it|I|in|soon)\b)/],
    [future, "a later date", 0, /\b(?:at|for|on|to|until) «[^«»]*»(?! (?:than|in)\b)/],
    [future, "the future", 0, /\b[Ii]n(?:to)? «|\b(?:of|about) «[^«»]*»(?! of| [A-Z])/],
  ];
}

const MODAL = /(?:to|will|won't|[cw]ould|can|may|might|must|should|'ll) «/;

// `it was soon over`
function soon(parts: Parts, context: Context, by: number): Meaning | undefined {
  const isOver = !MODAL.test(around(context)) && leanOnVerb(context) === "past";
  return isOver ? undefined : future(parts, context, by);
}
