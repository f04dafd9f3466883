/** Times that are not told exactly: `now`, `recently`, `soon`, `in the future`. */

import { before, behind, type Context, sideOf } from "../context.ts";
import type { Meaning, Parts, Rule } from "../rule.ts";
import { vague } from "../say.ts";

const UNITS = "years|months|weeks|days|decades|quarters";

const VALUES = ["PAST_REF", "PRESENT_REF", "FUTURE_REF"];
const PAST = 0;
const PRESENT = 1;
const FUTURE = 2;

/** All of them. */
export function referenceRules(): readonly Rule[] {
  return [
    ["right? now", reference, PRESENT],
    ["currently|nowadays|presently|current", reference, PRESENT],
    ["these days", reference, PRESENT],
    ["the present|moment", behindAt, PRESENT],
    ["this time|moment", behindAt, PRESENT],
    ["more|most|very? recently|lately", uncompared, PAST],
    ["the past", thePast, PAST],
    ["that time", behindAt, PAST],
    ["the time", theTime, PAST],
    ["soon", uncompared, FUTURE],
    ["as soon as possible", reference, FUTURE],
    ["the near|foreseeable|immediate|not-too-distant future", reference, FUTURE],
    ["the future", behindAt, FUTURE],
    ["the near|short|long _term", reference, FUTURE],
    [`future ${UNITS}`, reference, FUTURE],
  ];
}

function reference(_: Parts, __: Context, by: number): Meaning {
  return vague(VALUES[by] as string);
}

// `at the moment`, `at that time`, `in the past`
function behindAt(parts: Parts, context: Context, by: number): Meaning | undefined {
  return /\b(?:at|in|into) $/i.test(before(context, 5)) ? reference(parts, context, by) : undefined;
}

// `at the time`, but `at the time of the vote`
function theTime(parts: Parts, context: Context, by: number): Meaning | undefined {
  return /^(?:[^ A-Za-z]| (?:and|but|by|said|that|was|were)\b)/.test(behind(context, 5))
    ? behindAt(parts, context, by)
    : undefined;
}

// `in the past`, but `in the past nine races`
function thePast(parts: Parts, context: Context, by: number): Meaning | undefined {
  const counted = /^ (?:\d|few|several|two|three|four|five|six|seven|eight|nine|ten)\b/;
  return counted.test(behind(context, 8)) ? undefined : behindAt(parts, context, by);
}

const MODAL = /(?:ll|[cw]ould|can|may|might|to) $/;

// `as soon as`, `too soon`, `as recently as`, `it was soon over`
function uncompared(parts: Parts, context: Context, by: number): Meaning | undefined {
  const compared = /\b(?:as|too|so|how) $/i.test(before(context, 5));
  const isToCome = by !== FUTURE || MODAL.test(before(context, 6));
  const isOver = !isToCome && sideOf(context) === "past";
  return compared || isOver || /^ a(?:s|fter) /.test(behind(context, 7))
    ? undefined
    : reference(parts, context, by);
}
