/** A worker thread. It is given byte ranges, reads their articles, and returns them as lines of JSON. */

import { parentPort } from "node:worker_threads";
import { readCopy } from "./copy.ts";
import type { Asked } from "./findings.ts";
import { found } from "./found.ts";
import { lineOf } from "./line.ts";
import { articlesIn, type ByteRange, codeUnitsIn } from "./range.ts";

/** A piece of work for a thread. */
export interface Task extends Asked {
  readonly command: "parse" | "extract";
  readonly index: number;
  readonly range: ByteRange;
  /** The number of code units in the file before the range. */
  readonly units: number;
  /** The name to write with each article, if there are several files. */
  readonly file: string | undefined;
  readonly source: boolean;
  readonly unwrap: boolean;
}

/** The result of a task: lines of JSON in UTF-8, or the reason why there are none. */
export interface Done {
  readonly lines?: Uint8Array<ArrayBuffer>;
  /** Whether its file has no text. */
  readonly empty: boolean;
  readonly error?: string;
}

/** Performs tasks until the thread is ended. */
export function serve(): void {
  parentPort?.on("message", (task: Task) => {
    const done = perform(task);
    parentPort?.postMessage(done, done.lines === undefined ? [] : [done.lines.buffer]);
  });
}

function perform(task: Task): Done {
  const { range } = task;
  const encoder = new TextEncoder();
  // Each line is encoded on its own: in a common string, one letter that takes two bytes in memory would make all of
  // them do so.
  const lines: Uint8Array[] = [];
  try {
    // As with one thread, an empty file is one empty article.
    let empty = range.from === 0 && range.to === 0;
    if (empty) lines.push(encoder.encode(read("", 0, task)));
    // Positions are those in the whole file, as one thread would give them.
    let offset: number | undefined;
    for (const { text, at } of articlesIn(range)) {
      offset ??= task.units + (at > range.from ? codeUnitsIn({ ...range, to: at }) : 0);
      // Blanks before a first article belong to it, so a blank text means that there is none.
      empty ||= at === 0 && text.trim() === "";
      lines.push(encoder.encode(read(text, offset, task)));
      offset += text.length;
    }
    return { lines: joined(lines), empty };
  } catch (error) {
    return { empty: false, error: (error as Error).message };
  }
}

/** Joins the lines in a buffer of their own, which is transferred and not copied. */
function joined(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const line of lines) {
    all.set(line, at);
    at += line.length;
  }
  return all;
}

/** Reads an article that begins at `offset`, and returns its line. */
function read(text: string, offset: number, task: Task): string {
  if (task.command === "parse") return lineOf(readCopy(text, offset, task).article, task.file);
  return lineOf(found(readCopy(text, offset, { ...task, source: true }), task), task.file);
}
