/** Recurring times: `every Monday`, `daily`, `each year`, `twice a week`, `Tuesday nights`. */

import { pad } from "../../text/pad.ts";
import type { Context } from "../value/context.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import { length, nothing, often, withMod } from "../value/say.ts";
import { NO_NAME } from "./relative.ts";
import type { Rules } from "./rule.ts";

/** Rules for recurring times. */
export function setRules(): readonly Rules[] {
  return [
    [
      ({ word }) => often(word.word.startsWith("weekd") ? "XXXX-WD" : "XXXX-WXX-WE"),
      "=weekends|weekdays; every =weekend|weekday",
    ],
    [
      everyUnit,
      "every|each single? UNIT; once|twice a|an|per|every|each UNIT; " +
        "$count times a|an|per|every|each UNIT; $length a|an|per|every|each UNIT",
      1,
      // Not `than 94 days a year ago`
      /»(?! (?:ago|earlier)\b)/,
    ],
    [
      ({ unit, word }) => withMod(often(length(1, unit.value).value), word.value),
      "every UNIT or =so",
    ],
    [everyUnit, "every other|second UNIT; bi -ADVERB", 2],
    [({ it }) => often(it.value), "about|roughly? once|twice? every $length; once in $length"],
    [({ it, word }) => withMod(often(it.value), word.value), "once|twice every $length or =so"],
    // `I listen for him in the mornings`
    [everyNamed, "the PARTS", /\bin «[^«»]*»(?! (?:after|before|of|since)\b)/],
    // There is no value for `the first Sunday of each year`.
    [
      ({ weekday, unit }) =>
        unit.value === "month" ? often(`XXXX-XX-WXX-${weekday.n}`) : nothing(),
      "the ORD|last WEEKDAY of|in each|every UNIT",
    ],
    [
      everyNamed,
      "every|each other|second|third? WEEKDAY PART?; WEEKDAYS PART?; WEEKDAY PARTS; every|each MONTH NUM?; " +
        "every|each SEASON; every|each PART; most PARTS; WEEKDAYS at $clock",
    ],
    // `every Monday and Friday`
    [everyNamed, "WEEKDAY", /\b[Ee]very [A-Z][a-z]{2,8}(?:, [A-Z][a-z]{2,8})?(?:,| and| or) «/],
    [() => often("XXXX-XX-XXTNI"), "nightly", NO_NAME],
    // Papers are called `Daily` and `Weekly`.
    [everyUnit, "twice? ADVERB", 1, NO_NAME],
    [everyUnit, "half -ADVERB; semi -annual|annually; semiannual", 0.5, NO_NAME],
    // `portions of fruit and vegetables a day`
    [
      everyUnit,
      "a|an|per UNIT",
      1,
      /s of [a-z]{3,12} and [a-z]{3,12} «[^«»]*»(?=[.,;]| (?:can|could|cuts?|is|are|may|will|would)\b)/,
    ],
    // `$5 a year`, `10 million tons a day`, `took one a week`, but not `One waited a day`
    [
      everyUnit,
      "a|an|per UNIT",
      1,
      /(?:\d(?:bn|k|m)?|illion|ln|thousand|cent|dollars?|pennies|%|\b(?:one|two|three|four|five|six|ten))(?: (?!miles|kilomet|(?:after|before|in|over|for|within|and|took|spent|\w+ed) )[A-Za-z][a-z]{1,14}(?: of [a-z]{3,12})?)? «(?!per.(?:sec|min|h))[^«»]*»(?! (?:after|before|apart)\b)/i,
    ],
  ];
}

function everyUnit({ unit, adverb }: Parts, _: Context, by: number): Meaning {
  return often(length(by, unit.value || adverb.value || "year").value);
}

function everyNamed({ month, num, season, weekday, part, clock }: Parts): Meaning | undefined {
  // `Every June 300 ships sail`
  if (num.n > 31) return undefined;
  const named = month.n ? pad(month.n) + (num.n ? `-${pad(num.n)}` : "") : "XX-XX";
  const day = weekday.n ? `WXX-${weekday.n}` : season.value || named;
  const time = part.value || clock.value;
  return often(`XXXX-${day}${time && `T${time}`}`);
}
