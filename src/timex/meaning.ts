/** What expressions say, and the parts of a match that it is told from. */

import type { ClockZone, DateMention } from "../model.ts";
import type { Kind } from "./lexicon.ts";
import type { Period, Unit } from "./period.ts";
import type { Token } from "./token.ts";

/** What an expression says. */
export interface Meaning {
  readonly type: DateMention["type"];
  readonly value: string;
  readonly mod?: DateMention["mod"];
  /** Of a date: the period that the value stands for; of an unknown one its day is `NaN`. */
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
  readonly zone?: ClockZone | undefined;
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
 * The parts of a match by name: words, and what nested rules say; `it` is what the first nested rule says. A word that
 * is missing has the number `NaN` and the value "", a nested rule the value "": nothing follows from either.
 */
export type Parts = {
  readonly [Name in TokenPart]: Pick<Token, "n" | "value" | "word"> & Token;
} & {
  readonly [Name in GroupPart | "it"]: Meaning;
};
