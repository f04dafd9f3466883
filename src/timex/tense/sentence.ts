/** The sentence around an expression, as far as it can tell whether the expression is past or to come. */

import type { TenseCue } from "../../model.ts";
import { isDigit } from "../../text/words.ts";
import { verbNear } from "./verbs.ts";

/** An expression, and its sentence around it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the search for a verb before it ends. */
  readonly from: number;
  readonly before: string;
  /** As far as cues are looked for. */
  readonly after: string;
  /** `Friday` is a day, `May 5` a date, which is a day too, and `May` or `the year` is a period. */
  readonly of: "day" | "date" | "period";
}

// How far away a verb is looked for, in code units; clauses in wire copy are shorter.
const FAR = 110;
// The same for cues after the expression.
const NEAR = 40;

/** The sentence around an expression. */
export function sentenceAt(text: string, start: number, end: number): Sentence {
  const far = start - FAR;
  // Drops a word that is cut off.
  const reach = far > 0 ? text.slice(far, start).replace(/^\S+/, "") : text.slice(0, start);
  return {
    text,
    start,
    end,
    from: start - reach.length,
    // Lines can end anywhere.
    before: reach.slice(stopIn(reach) + 1).replace(/(?<=[a-z])\n$/, " "),
    after: text.slice(end, end + NEAR),
    of: kindOf(text.slice(start, end)),
  };
}

/** Where the last stop is that is not a decimal point, or -1. */
function stopIn(text: string): number {
  let at = text.lastIndexOf(".");
  while (at >= 0 && isDigit(text.charCodeAt(at + 1)))
    at = at === 0 ? -1 : text.lastIndexOf(".", at - 1);
  return at;
}

function kindOf(expression: string): Sentence["of"] {
  if (!/day|[a-z.] \d\d?$/.test(expression)) return "period";
  return /\d$/.test(expression) ? "date" : "day";
}

/** Matches what follows an expression that something belongs to: `Friday's summit`. */
export const OWNER: RegExp = /^['\u2019]s /;

/** The nearest verb before the expression. */
export function verbBefore({ text, start, from }: Sentence): TenseCue | undefined {
  return verbNear(text, start, from);
}

// `On Friday, she said, the tram will reopen`
const SAID_FIRST = /^, [^,.]{2,30} sa(?:id|ys)(?=, [a-z])/;

/** The nearest verb after the expression, before what is said or listed. */
export function verbAfter({ text, end, after }: Sentence): TenseCue | undefined {
  const from = end + (SAID_FIRST.exec(after)?.[0].length ?? 0);
  return verbNear(
    text,
    from,
    end + text.slice(end, end + FAR).replace(/(?: that|:) .*/s, "").length,
  );
}
