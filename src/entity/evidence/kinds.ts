/** The kinds of names. */

import type { NameKind } from "../../model.ts";

/** The kinds that evidence distinguishes. */
export const KINDS: readonly NameKind[] = ["person", "organization", "place", "other"];

/** One of those kinds. */
export type Kind = NameKind;
