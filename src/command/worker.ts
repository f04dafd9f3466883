/** What a worker thread does: it is handed byte ranges, reads and writes them as lines of JSON, and hands those back. */

import { parentPort } from "node:worker_threads";
import { readCopy } from "./copy.ts";
import { lineOf, type Written } from "./line.ts";
import { articlesIn, type ByteRange, codeUnitsIn } from "./range.ts";

/** One piece of work. */
export interface Task extends Written {
  readonly index: number;
  readonly range: ByteRange;
  /** The code units of the feed before the range's first byte. */
  readonly units: number;
  readonly source: boolean;
  readonly unwrap: boolean;
}

/** What became of it: lines of JSON in UTF-8, or why there are none. */
export interface Done {
  readonly index: number;
  readonly lines?: Uint8Array<ArrayBuffer>;
  readonly articles: number;
  /** Whether its file has no text. */
  readonly empty: boolean;
  readonly error?: string;
}

/** Takes tasks until the thread is ended. */
export function serve(): void {
  parentPort?.on("message", (task: Task) => {
    const done = perform(task);
    parentPort?.postMessage(done, done.lines === undefined ? [] : [done.lines.buffer]);
  });
}

function perform(task: Task): Done {
  const { index, range } = task;
  const encoder = new TextEncoder();
  // Each in UTF-8 by itself: a letter that takes two bytes in memory would make all of them take two.
  const lines: Uint8Array[] = [];
  try {
    // As by one thread, an empty file is one article that is empty.
    let empty = range.from === 0 && range.to === 0;
    if (empty) lines.push(encoder.encode(read("", 0, task)));
    // Positions are those of the whole feed, as one thread alone would give them.
    let offset: number | undefined;
    for (const { text, at } of articlesIn(range)) {
      offset ??= task.units + (at > range.from ? codeUnitsIn({ ...range, to: at }) : 0);
      // Blanks before a first article are part of it, so that here there is none.
      empty ||= at === 0 && text.trim() === "";
      lines.push(encoder.encode(read(text, offset, task)));
      offset += text.length;
    }
    return { index, lines: joined(lines), articles: lines.length, empty };
  } catch (error) {
    return { index, articles: 0, empty: false, error: (error as Error).message };
  }
}

/** All lines in a buffer of their own, so that it is handed over instead of copied. */
function joined(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const line of lines) {
    all.set(line, at);
    at += line.length;
  }
  return all;
}

/** The line of an article, which is read at its place. */
function read(text: string, offset: number, task: Task): string {
  const source = task.source || task.command === "extract";
  return lineOf(readCopy(text, offset, { ...task, source }), task);
}
