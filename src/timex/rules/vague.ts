/** Times that are not told exactly: `now`, `recently`, `soon`, `in the future`. */

import { before, behind, type Context } from "../context.ts";
import type { Mean, Meaning, Parts, Rule } from "../rule.ts";
import { vague } from "../say.ts";

const UNITS = "years|months|weeks|days|decades|quarters";

/** All of them. */
export function referenceRules(): readonly Rule[] {
  return [
    ["now", "right? now", present],
    ["currently", "currently|nowadays|presently", present],
    ["current", "current", present],
    ["the-present", "the present|moment", behindAt(present)],
    ["these-days", "these days", present],
    ["this-time", "this time|moment", behindAt(present)],
    ["recently", "more|most|very? recently|lately", past],
    ["the-past", "the past", thePast],
    ["that-time", "that time", behindAt(past)],
    ["soon", "soon", soon],
    ["as-soon", "as soon as possible", future],
    ["the-future", "the near|foreseeable|immediate|not-too-distant? future", future],
    ["future-units", `future ${UNITS}`, future],
  ];
}

function present(): Meaning {
  return vague("PRESENT_REF");
}

function past(): Meaning {
  return vague("PAST_REF");
}

function future(): Meaning {
  return vague("FUTURE_REF");
}

// `at the moment`, `at that time`
function behindAt(mean: () => Meaning): Mean {
  return (_: Parts, context: Context) => (/\bat $/i.test(before(context, 4)) ? mean() : undefined);
}

function thePast(_: Parts, context: Context): Meaning | undefined {
  return /\bin $/i.test(before(context, 4)) ? past() : undefined;
}

// `as soon as`, `too soon`
function soon(_: Parts, context: Context): Meaning | undefined {
  const compared = /\b(?:as|too|so|how) $/i.test(before(context, 5));
  return compared || /^ a(?:s|fter) /.test(behind(context, 7)) ? undefined : future();
}
