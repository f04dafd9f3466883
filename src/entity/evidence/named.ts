/** Names that were found. */

import type { Clue } from "./clue.ts";
import type { Kind } from "./kinds.ts";

/** A candidate that is a name, with its kind. */
export interface Named {
  readonly kind: Kind;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What was seen of it; nothing of a name in capitals. */
  readonly clue: Clue | undefined;
}
