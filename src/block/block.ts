/** Blocks: the stretches that a text consists of, classified but not yet read into nodes. */

import type { Dateline, FurnitureKind, Span } from "../model.ts";

/** The kind of a block. For page furniture, this is the kind of furniture. */
export type BlockKind =
  | "blank"
  | "date"
  | "headline"
  | "note"
  | "byline"
  | "dateline"
  | "paragraph"
  | "rule"
  | "sign-off"
  | "credit"
  | "end"
  | "bullet"
  | "number"
  | "related"
  | "trailing"
  | FurnitureKind;

/** A stretch of the text that has one kind. */
export interface Block extends Span {
  /** The kind of block. */
  kind: BlockKind;
}

/** Receives the blocks of a text in order; a dateline comes with its node, which was read to recognize it anyway. */
export type TakeBlock = (kind: BlockKind, start: number, end: number, dateline?: Dateline) => void;
