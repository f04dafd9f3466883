/** Writes to a stream no faster than its reader takes the output. */

import { once } from "node:events";
import type { Writable } from "node:stream";
import { STATUS, unwritable } from "./errors.ts";

/** Where a command writes to. */
export interface Output {
  /** Whether the output goes to a terminal. */
  readonly terminal: boolean;
  /** Writes text, and waits if the reader is slower. */
  write(text: string): Promise<void>;
  /** Writes what is gathered, before something else is written to another stream. */
  flush(): Promise<void>;
  /** Writes text that is already in UTF-8. */
  writeBytes(bytes: Uint8Array): Promise<void>;
}

// Text is gathered up to this length, since many small writes are slow.
const BATCH = 1 << 16;

/**
 * Makes an output that gathers what is written. The rest is written by itself before the process waits for anything
 * else.
 */
export function createOutput(stream: Writable & { isTTY?: boolean }): Output {
  let pending = "";
  const flush = (): boolean => {
    const text = pending;
    pending = "";
    return text === "" || stream.write(text);
  };
  return {
    terminal: stream.isTTY === true,
    write: async (text) => {
      if (pending === "") setImmediate(flush);
      pending += text;
      if (pending.length >= BATCH && !flush()) await once(stream, "drain");
    },
    flush: async () => {
      if (!flush()) await once(stream, "drain");
    },
    writeBytes: async (bytes) => {
      flush();
      if (!stream.write(bytes)) await once(stream, "drain");
    },
  };
}

// That nobody reads a pipe any more; on Windows also called the end of it.
const UNREAD = new Set(["EPIPE", "EOF"]);

/**
 * Ends the command when its output cannot be written: without an error if the reader closes the pipe, as `head` does
 * once it has enough, and otherwise with a message, as on a full disk.
 */
export function endUnwritable(stream: Writable): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (UNREAD.has(error.code ?? "")) process.exit(STATUS.fine);
    process.stderr.write(`wirecopy: ${unwritable("<stdout>", error).message}\n`);
    process.exit(STATUS.unreadable);
  });
}
