/** Inexact times: `now`, `recently`, `soon`, `in the future`. */

import { around, type Context } from "../value/context.ts";
import { leanOnVerb } from "../value/lean.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import { nothing, vague } from "../value/say.ts";
import type { Mean, Rules } from "./rule.ts";

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
    [present, "current", /»(?! (?:account|was|is|were|had|from|in|of|to|that|flow\w*)\b)[ -]/],
    [present, "the? present; the|this moment; this time", at],
    // Nor `thanks for the present`, which is a gift
    [
      present,
      "the present",
      /(?<!\b(?:[Tt]hank(?:s|(?:ed)? \w+)|pa(?:y|id)|asked) )for «[^«»]*»(?=[.,;]|$| (?:and|but)\b)/,
    ],
    [past, "more|most|very? recently|lately", alone],
    [past, "the other day; some? UNITS ago"],
    // Not `as long ago as May`
    [past, "a|not? long time? ago", /»(?! as )/],
    // `in the past`, but `in the past nine races`
    [nothing, "the past $count"],
    [past, "the past; that time; those days; the good? old days", at],
    [past, "the past", /\b(?:from|of) «[^«»]*»(?![- ](?!and ))/],
    [soon, "soon; some day soon", alone],
    [
      future,
      "as soon as possible; the? near|foreseeable|immediate future; the not too distant future; " +
        "the near|short|long _term; future UNITS",
    ],
    // `hopes to join some day`, but not `some day trips`
    [future, "some day", /»(?=[.,;]|$| (?:s?he|they|we|it|I|in|soon)\b)/],
    [future, "a later date", /\b(?:at|for|on|to|until) «[^«»]*»(?! (?:than|in)\b)/],
    [future, "the future", /\b[Ii]n(?:to)? «|\b(?:of|about) «[^«»]*»(?! of| [A-Z])/],
  ];
}

const MODAL = /(?:to|will|won't|[cw]ould|can|may|might|must|should|'ll) «/;

// `it was soon over`
function soon(parts: Parts, context: Context, by: number): Meaning | undefined {
  const isOver = !MODAL.test(around(context)) && leanOnVerb(context) === "past";
  return isOver ? undefined : future(parts, context, by);
}
