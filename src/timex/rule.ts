/** What a rule is. */

import type { Context } from "./context.ts";
import type { Meaning, Parts } from "./meaning.ts";

/** What a rule says of its match; `undefined` where it is no time expression. `by` is the row's own number. */
export type Mean = (parts: Parts, context: Context, by: number) => Meaning | undefined;

/**
 * A row of rules: what they say; their patterns, parted by `; `; a number for what they say, such as how many periods
 * away; and what must stand around, of the expression in « »: `/\b(?:at|in) «/`, `/»(?! [A-Z])/`.
 */
export type Rules = readonly [mean: Mean, patterns: string, by?: number, around?: RegExp];
