/** What expressions mean, and the parts of a match that a meaning is made from. */

import type { ClockZone, DateMention } from "../../model.ts";
import type { Kind } from "../words/lexicon.ts";
import type { Token } from "../words/token.ts";
import type { Period, Unit } from "./period.ts";

/** What an expression means. */
export interface Meaning {
  readonly type: DateMention["type"];
  readonly value: string;
  readonly mod?: DateMention["mod"];
  /** For a date: the period that the value stands for, whose day is `NaN` if it is unknown. */
  readonly period?: Period;
  /** For a date given only for comparison, such as `a year earlier`: later expressions are not resolved against it. */
  readonly aside?: boolean;
  /** Whether it is an age. */
  readonly age?: boolean;
  /** For a length: the number of units, `NaN` for `several`. */
  readonly n?: number;
  readonly unit?: Unit;
  /** For a time: whether it is a clock time, and its zone. */
  readonly clock?: boolean;
  readonly zone?: ClockZone | undefined;
  /** Whether no day was said with a clock time. */
  readonly dayless?: boolean;
}

type Singular<Name extends string> = Name extends `${infer One}S` ? One : Name;
type TokenPart = Lowercase<Singular<Kind>> | "word";
type GroupPart =
  | "count"
  | "rest"
  | "length"
  | "away"
  | "date"
  | "day"
  | "clock"
  | "near"
  | "within";

/**
 * The parts of a match by name: words, and the meanings of nested rules; `it` is that of the first nested rule. A
 * missing word has the number `NaN` and the value "", from which nothing follows; a missing nested rule is `undefined`.
 */
export type Parts = {
  readonly [Name in TokenPart]: Token;
} & {
  readonly [Name in GroupPart | "it"]: Meaning;
};
