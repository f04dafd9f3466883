/** `--jobs N`: parse and extract on several threads, each handed byte ranges of the files. */

import { closeSync, ftruncateSync, openSync, statSync, writeSync } from "node:fs";
import { type Checkpoint, readCheckpoint, writeCheckpoint } from "./checkpoint.ts";
import { InputError, unreadable } from "./input.ts";
import { howWritten } from "./line.ts";
import { type Options, UsageError } from "./options.ts";
import type { Output } from "./output.ts";
import { createPool } from "./pool.ts";
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
  const first = resumed?.next ?? 0;
  const sink = createSink(options, output, resumed);
  const progress = createProgress(
    ranges.slice(first).reduce((sum, { from, to }) => sum + to - from, 0),
  );
  try {
    return await inOrder(tasksOf(command, options, ranges, first), jobs, options, sink, progress);
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

/** A task for each range from the first that is wanted; the code units before it are counted file by file. */
function* tasksOf(
  command: "parse" | "extract",
  options: Options,
  ranges: readonly ByteRange[],
  first: number,
): Generator<Task> {
  let file = "";
  let units = 0;
  for (const [index, range] of ranges.entries()) {
    if (range.file !== file) units = 0;
    file = range.file;
    const how = howWritten(command, options, file);
    if (index >= first) yield { index, range, units, source: options.source, ...how };
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
  tasks: Iterable<Task>,
  jobs: number,
  { self }: Options,
  sink: Sink,
  progress: Progress,
): Promise<number> {
  const pool = createPool(self, jobs);
  const ahead: Handed[] = [];
  let status = 0;
  let written = 0;
  const writeFirst = async (): Promise<void> => {
    const { task, done } = ahead.shift() as Handed;
    const { lines, error } = await done;
    const { file, from, to } = task.range;
    if (error !== undefined) {
      process.stderr.write(`wirecopy: ${file}: bytes ${from} to ${to}: ${error}\n`);
      status = 2;
    }
    await sink.write(lines ?? new Uint8Array(), task.index + 1);
    written += to - from;
    progress.show(written);
  };
  try {
    for (const task of tasks) {
      if (ahead.length === jobs * AHEAD) await writeFirst();
      const done = pool.perform(task);
      // Where it fails, that is told when its turn to be written comes.
      done.catch(() => {});
      ahead.push({ task, done });
    }
    while (ahead.length > 0) await writeFirst();
  } finally {
    await pool.end();
  }
  return status;
}

/** A task that a thread has or will have, and what becomes of it. */
interface Handed {
  readonly task: Task;
  readonly done: Promise<Done>;
}
