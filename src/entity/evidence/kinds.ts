/** The kinds of names. */

import type { NameKind } from "../../model.ts";

/** The kinds that evidence tells apart. */
export const KINDS: readonly NameKind[] = ["person", "organization", "place", "other"];

/** One of them. */
export type Kind = NameKind;
