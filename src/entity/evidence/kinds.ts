/** The kinds of names. */

import type { NameKind } from "../../model.ts";

/** The kinds that evidence distinguishes. */
export const KINDS: readonly NameKind[] = ["person", "organization", "place", "other"];

/** One of those kinds. */
export type Kind = NameKind;

/** Their indexes. */
export const PERSON: number = 0;
export const ORGANIZATION: number = 1;
export const PLACE: number = 2;
export const OTHER: number = 3;
