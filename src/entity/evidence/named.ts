/** The names that were found. */

import type { Clue } from "./clue.ts";
import type { Kind } from "./kinds.ts";

/** What the rest of the text shows of a name: the kind that it speaks for, and the reason. */
export type Seen = readonly [kind: Kind, reason: string];

/** A candidate that is a name, with its kind. */
export interface Named {
  readonly kind: Kind;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What was seen of a candidate; left out for a name in capitals and for one that was given. */
  readonly clue?: Clue;
  /** What else speaks for kinds; left out for a name that was given. */
  readonly seen?: readonly Seen[];
}
