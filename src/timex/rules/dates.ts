/** Dates with a word for a part of them, or for how exact they are: `early May`, `the end of 2031`, `around Friday`. */

import { modified, same } from "../value/say.ts";
import type { Rules } from "./rule.ts";

/** Rules for dates, with or without a word for a part of them. */
export function dateRules(): readonly Rules[] {
  return [
    [same, "$date"],
    // Not `closed two hours early Friday`
    [
      modified,
      "the? =early|mid|late $date; =early|earlier|late|later on|in? $date; =end -$date",
      /(?<!\b(?:clos|open|end|leav|left|arriv|releas|dismiss|start|finish|stop|adjourn|let|pick)\w{0,6} (?:out |up )?(?:an?|\w{2,6}) (?:minute|hour|day|week)s? )«|«(?!early |late )/,
    ],
    [
      modified,
      "the? =beginning|start|middle|end|close of $date; the? first|second|last|latter half|days|weeks|months|years of $date",
    ],
    [same, "the rest|remainder of $date", /(?<!day)»/],
    // Not `to get around Friday's order`, `worried about last year's losses`.
    [
      modified,
      "=about|around|circa|sometime $date",
      /«(?!about (?:last|next|this|to|yes))[^«»]*(?<!day)»/,
    ],
  ];
}
