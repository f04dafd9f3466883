/** `--jobs N`: parse and extract on several threads, each handed byte ranges of the files. */

import { closeSync, ftruncateSync, openSync, statSync, writeSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { type Checkpoint, readCheckpoint, writeCheckpoint } from "./checkpoint.ts";
import { InputError, unreadable } from "./input.ts";
import { type Options, UsageError } from "./options.ts";
import type { Output } from "./output.ts";
import { createProgress, type Progress } from "./progress.ts";
import { type ByteRange, codeUnitsIn, rangesOf } from "./range.ts";
import type { Done, Task } from "./worker.ts";

// Enough work to be worth a message, little enough that a few of them fit in memory and a kill loses little.
const RANGE = 4_000_000;
// How many ranges may be done or under way before the one that is to be written next, for each thread.
const AHEAD = 3;

/** Runs the command over byte ranges of its files; what is written is the same, in the same order, as by one thread. */
export async function runJobs(
  command: "parse" | "extract",
  options: Options,
  jobs: number,
  output: Output,
): Promise<number> {
  const ranges = options.files.flatMap((file) => rangesOf(file, sizeOf(file), RANGE));
  const resumed =
    options.resume === undefined ? undefined : readCheckpoint(options.resume, options.files, RANGE);
  const sink = createSink(options, output, resumed);
  const progress = createProgress(ranges.reduce((sum, { from, to }) => sum + to - from, 0));
  try {
    return await inOrder(
      tasksOf(command, options, ranges),
      resumed?.next ?? 0,
      jobs,
      options,
      sink,
      progress,
    );
  } finally {
    progress.clear();
    sink.close();
  }
}

function sizeOf(file: string): number {
  if (file === "-")
    throw new UsageError("--jobs reads files, not standard input: threads read them side by side");
  try {
    return statSync(file).size;
  } catch (error) {
    throw new InputError(unreadable(file, error));
  }
}

/** A task for each range; the code units before it are counted as the ranges are handed out, file by file. */
function* tasksOf(
  command: "parse" | "extract",
  { source, date, only }: Options,
  ranges: readonly ByteRange[],
): Generator<Task> {
  let file = "";
  let units = 0;
  for (const [index, range] of ranges.entries()) {
    if (range.file !== file) units = 0;
    file = range.file;
    yield { index, range, units, command, source, date, only };
    units += codeUnitsIn(file, range.from, range.to);
  }
}

/** Where the lines go, and what is remembered of how far they came. */
interface Sink {
  write(lines: Uint8Array, next: number): Promise<void>;
  close(): void;
}

function createSink(
  { output: path, resume, files }: Options,
  output: Output,
  resumed: Checkpoint | undefined,
): Sink {
  if (path === undefined) {
    return { write: (lines) => output.writeBytes(lines), close: () => {} };
  }
  const descriptor = openSync(path, resumed === undefined ? "w" : "r+");
  let written = resumed?.written ?? 0;
  // What was written behind the checkpoint is written again.
  ftruncateSync(descriptor, written);
  return {
    write: async (lines, next) => {
      for (let from = 0; from < lines.length; )
        from += writeSync(descriptor, lines, from, lines.length - from, written + from);
      written += lines.length;
      if (resume !== undefined)
        writeCheckpoint(resume, descriptor, { files, range: RANGE, next, written });
    },
    close: () => closeSync(descriptor),
  };
}

/** Hands the tasks to threads, and writes what they give in the order of the tasks. */
async function inOrder(
  tasks: Generator<Task>,
  first: number,
  jobs: number,
  { self }: Options,
  sink: Sink,
  progress: Progress,
): Promise<number> {
  const threads = Array.from({ length: jobs }, () => new Worker(new URL(self)));
  const waiting = new Map<number, Done>();
  const ranges = new Map<number, ByteRange>();
  let status = 0;
  let next = first;
  let bytes = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      let busy = 0;
      let writing = false;
      let ended = false;
      const idle = [...threads];
      const hand = (): void => {
        while (idle.length > 0 && !ended && waiting.size + busy < jobs * AHEAD) {
          const { value: task, done } = tasks.next();
          if (done === true) ended = true;
          else {
            ranges.set(task.index, task.range);
            // A resumed run counts the units of what is done already, and hands out the rest.
            if (task.index < first) continue;
            busy += 1;
            (idle.pop() as Worker).postMessage(task);
          }
        }
        if (ended && busy === 0 && waiting.size === 0 && !writing) resolve();
      };
      const writeDone = async (): Promise<void> => {
        if (writing) return;
        writing = true;
        for (let done = waiting.get(next); done !== undefined; done = waiting.get(next)) {
          const { file, from, to } = ranges.get(next) as ByteRange;
          waiting.delete(next);
          ranges.delete(next);
          next += 1;
          if (done.error !== undefined) {
            process.stderr.write(`wirecopy: ${file}: bytes ${from} to ${to}: ${done.error}\n`);
            status = 2;
          }
          await sink.write(done.lines ?? new Uint8Array(), next);
          bytes += to - from;
          progress.show(bytes);
        }
        writing = false;
        hand();
      };
      for (const thread of threads) {
        thread.on("error", reject);
        thread.on("message", (done: Done) => {
          busy -= 1;
          idle.push(thread);
          waiting.set(done.index, done);
          writeDone().catch(reject);
          hand();
        });
      }
      hand();
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return status;
}
