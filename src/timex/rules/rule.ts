/** The form of rules. */

import type { Context } from "../value/context.ts";
import type { Meaning, Parts } from "../value/meaning.ts";

/** Returns the meaning of a match, or `undefined` if it is not a time expression. `by` is the row's number. */
export type Mean = (parts: Parts, context: Context, by: number) => Meaning | undefined;

/**
 * A row of rules: their meaning; their patterns, separated by `; `; a number for the meaning, such as how many periods
 * away, which is 0 if none is given; and what the text around must match, if anything, with the expression in « »:
 * `/\b(?:at|in) «/`, `/»(?! [A-Z])/`.
 */
export type Rules =
  | readonly [mean: Mean, patterns: string, by?: number, around?: RegExp]
  | readonly [mean: Mean, patterns: string, around: RegExp];
