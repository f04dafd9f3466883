/** The pieces that a feed is cut into: its documents, not yet parsed. */

import { refuse } from "../../check/refuse.ts";
import { breaksIn } from "../../text/lines.ts";
import { LARGEST } from "../largest.ts";

/** A document's text, and where in its feed it begins. */
export interface Piece {
  readonly text: string;
  /** The line of its first character that is not blank, counted from 1. */
  readonly line: number;
  /** The offset of its first code unit. */
  readonly at: number;
  /** Whether it is not a document, but text outside of all documents. */
  readonly outside?: boolean;
  /** The XML declaration of its feed, if it has none of its own. */
  readonly declaration?: string;
}

/**
 * Cuts a feed that comes in chunks into its documents. It only looks for ASCII, so the feed may be text, or bytes as
 * one code unit each. Chunks of any size give the same result, in time linear in the feed, and only the current
 * document is kept.
 */
export interface PieceSplitter {
  /** Takes the next chunk and returns the documents that it completes. */
  push(chunk: string): Piece[];
  /** Returns what is left. */
  finish(): Piece[];
}

/** Collects the parts of the current document, which are joined once, when it is complete. */
export interface Gathering {
  /** Whether only blanks were kept since the last document. */
  blank(): boolean;
  keep(text: string): void;
  /** Returns what was kept as a document, or as a piece that is `outside`; such a piece is dropped if it is blank. */
  take(outside?: boolean): Piece[];
}

/** Creates a gathering at the start of a feed. */
export function createGathering(): Gathering {
  let parts: string[] = [];
  let length = 0;
  let blank = true;
  let at = 0;
  let line = 1;
  const firstLine = (text: string): number =>
    line + breaksIn(text, text.length - text.trimStart().length);
  return {
    blank: () => blank,
    keep: (text) => {
      if (text === "") return;
      parts.push(text);
      length += text.length;
      if (length > LARGEST)
        refuse(
          `line ${firstLine(parts.join(""))}`,
          `begins a document of more than ${LARGEST} bytes, which is not read`,
        );
      blank &&= text.trim() === "";
    },
    take: (outside = false) => {
      const text = parts.join("");
      const piece = { text, line: firstLine(text), at };
      const empty = text === "" || (outside && blank);
      at += text.length;
      line += breaksIn(text, text.length);
      parts = [];
      length = 0;
      blank = true;
      if (empty) return [];
      return [outside ? { ...piece, outside } : piece];
    },
  };
}
