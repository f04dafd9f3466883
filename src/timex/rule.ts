/** What a rule is, and what it says of the words that it matches. */

import type { ClockZone, DateMention } from "../model.ts";
import type { Context } from "./context.ts";
import type { Kind } from "./lexicon.ts";
import type { Period, Unit } from "./period.ts";
import type { Token } from "./token.ts";

/** What an expression says. */
export interface Meaning {
  readonly type: DateMention["type"];
  readonly value: string;
  readonly mod?: DateMention["mod"];
  /** Of a date: the period that the value stands for, where it is definite. */
  readonly period?: Period;
  /** Of a date that another is only compared with: `a year earlier`. What follows does not lean on it. */
  readonly aside?: boolean;
  /** Whether it is how old somebody is. */
  readonly age?: boolean;
  /** Of a length: how many of a unit; `NaN` for `several`. */
  readonly n?: number;
  readonly unit?: Unit;
  /** Of a time: whether a clock tells it, and in which zone. */
  readonly clock?: boolean;
  readonly zone?: ClockZone;
}

type TokenPart = Lowercase<Kind> | "word";
type Group = "count" | "length" | "away" | "date" | "day" | "clock" | "near" | "within";

/** The parts of a match by name: words, and what nested rules say. */
export type Parts = { readonly [Name in TokenPart]?: Token } & {
  readonly [Name in Group]?: Meaning;
};

/** What a rule says of its match; `undefined` where it is no time expression. `by` is the rule's own number. */
export type Mean = (parts: Parts, context: Context, by: number) => Meaning | undefined;

/** A rule: the words that it matches, what they say, and a number for that: how many periods away. */
export type Rule = readonly [pattern: string, mean: Mean, by?: number];
