/** Writing to a stream no faster than it takes what is written. */

import { once } from "node:events";
import type { Writable } from "node:stream";

/** Where a command writes to. */
export interface Output {
  /** Whether a person is looking. */
  readonly terminal: boolean;
  /** Writes, and waits where the reader is slower. */
  write(text: string): Promise<void>;
  /** The same of text that is in UTF-8 already. */
  writeBytes(bytes: Uint8Array): Promise<void>;
}

// Many small writes cost more than their bytes.
const BATCH = 1 << 16;

/** An output that gathers what is written; the rest goes out by itself before the process waits for anything else. */
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
    writeBytes: async (bytes) => {
      flush();
      if (!stream.write(bytes)) await once(stream, "drain");
    },
  };
}

/** A reader that closes the pipe, as `head` does, has had enough: that ends the command, and is no error. */
export function endQuietly(stream: Writable): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
