/** Blocks: the stretches that a text is made of, before anything is read off them. */

import type { Dateline, FurnitureKind, Span } from "../model.ts";

/** The kind of a block. A piece of page furniture has the kind of furniture that it is. */
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

/** Takes the blocks of a text one after the other; of a dateline, the node too, which had to be read to tell it. */
export type TakeBlock = (kind: BlockKind, start: number, end: number, dateline?: Dateline) => void;
