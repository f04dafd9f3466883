/** Feeds to the documents in them, before anybody reads those. */

import { refuse } from "../../check/refuse.ts";
import { breaksIn } from "../../text/lines.ts";
import { LARGEST } from "../largest.ts";

/** A document's text, and where in its feed it begins. */
export interface Piece {
  readonly text: string;
  /** The line of its first sign that is no blank, counted from 1. */
  readonly line: number;
  /** The code unit that it begins at. */
  readonly at: number;
  /** Whether it is no document but what stands outside of all. */
  readonly outside?: boolean;
  /** The declaration of its feed, where it has none of its own. */
  readonly declaration?: string;
}

/**
 * Cuts a feed that comes in chunks into its documents. What it looks for is ASCII, so that the feed may be text, or bytes
 * with a code unit each. Chunks of any size give the same, in time linear in the feed; only the document at hand is kept.
 */
export interface PieceSplitter {
  /** Takes the next chunk; gives the documents that it completes. */
  push(chunk: string): Piece[];
  /** Gives what is left. */
  finish(): Piece[];
}

/** The document at hand, put together once, when it is complete. */
export interface Gathering {
  /** Whether nothing but blanks was kept since the last. */
  blank(): boolean;
  keep(text: string): void;
  /** What was kept, as a document; what is `outside` is passed over where it is blank. */
  take(outside?: boolean): Piece[];
}

/** Starts to gather at the start of a feed. */
export function createGathering(): Gathering {
  let parts: string[] = [];
  let length = 0;
  let blank = true;
  let at = 0;
  let line = 1;
  return {
    blank: () => blank,
    keep: (text) => {
      if (text === "") return;
      parts.push(text);
      length += text.length;
      if (length > LARGEST)
        refuse(
          `line ${line}`,
          `begins a document of more than ${LARGEST} bytes, which is not read`,
        );
      blank &&= text.trim() === "";
    },
    take: (outside = false) => {
      const text = parts.join("");
      const lead = text.length - text.trimStart().length;
      const piece = { text, line: line + breaksIn(text, lead), at };
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
