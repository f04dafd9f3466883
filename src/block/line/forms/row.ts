/**
 * How the tables of this folder tell lines that are not part of the story. To add one, add a line to a row, or a new row.
 *
 * One regular expression is one form, or several that begin or end alike. Above it stand examples, between bars or each on
 * a line of its own; `...` stands for any words. A test reads them.
 */

import type { BlockKind } from "../../block.ts";

/**
 * What lines begin with, and what those lines look like. A start is one character, or two or three of which the later
 * ones can be capitals too.
 */
export type Row = readonly [starts: string, ...forms: RegExp[]];

/** Rows by the kind of their lines. The first form that fits counts. */
export type Forms = Partial<Record<BlockKind, readonly Row[]>>;
