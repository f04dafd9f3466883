/** `--jobs N`: runs `parse` and `extract` on several threads, each of which is given byte ranges of the files. */

import { closeSync, ftruncateSync, openSync, statSync, writeSync } from "node:fs";
import { type Checkpoint, type Run, readCheckpoint, writeCheckpoint } from "./checkpoint.ts";
import { encodingOfFile } from "./encoding.ts";
import {
  emptyFile,
  InputError,
  reportError,
  STATUS,
  UsageError,
  unreadable,
  unwritable,
} from "./errors.ts";
import { nameAmong } from "./line.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";
import { createPool } from "./pool.ts";
import { createProgress, type Progress } from "./progress.ts";
import { type ByteRange, codeUnitsIn, rangesOf } from "./range.ts";
import type { Done, Task } from "./worker.ts";

// Enough bytes to be worth a message, but few enough that several ranges fit in memory and that little is lost if the
// process is killed.
const RANGE = 4_000_000;
// For each thread, how many ranges may be done or under way, counting the one that is written next.
const AHEAD = 3;

/**
 * Runs the command over byte ranges of its files. The output is the same, in the same order, as with one thread. A file
 * that cannot be read is reported on standard error before the others are read.
 */
export async function runJobs(
  command: "parse" | "extract",
  options: Options,
  jobs: number,
  output: Output,
): Promise<number> {
  const { files, ranges, status } = readableIn(options);
  const run = { files, range: RANGE, how: howOf(command, options) };
  const resumed = options.resume === undefined ? undefined : readCheckpoint(options.resume, run);
  const first = resumed?.next ?? 0;
  const sink = createSink(options, output, run, resumed);
  const progress = createProgress(
    ranges.slice(first).reduce((sum, { from, to }) => sum + to - from, 0),
  );
  try {
    const tasks = tasksOf(command, options, ranges, first);
    return Math.max(status, await inOrder(tasks, jobs, options, sink, progress));
  } finally {
    progress.clear();
    sink.close();
  }
}

/** The files that can be read, and their ranges. The others are reported, and make the exit status 2. */
function readableIn(options: Options): { files: string[]; ranges: ByteRange[]; status: number } {
  const files: string[] = [];
  const ranges: ByteRange[] = [];
  let status: number = STATUS.fine;
  for (const file of options.files) {
    try {
      for (const range of rangesIn(file, options)) ranges.push(range);
      files.push(file);
    } catch (error) {
      status = reportError(error);
    }
  }
  return { files, ranges, status };
}

/** The ranges of a file, or an `InputError` if it cannot be read. */
function rangesIn(file: string, { encoding: asked }: Options): ByteRange[] {
  if (file === "-")
    throw new UsageError("--jobs reads files, not standard input: threads read them in parallel");
  try {
    // This also shows whether the file can be read at all.
    const encoding = encodingOfFile(file, asked ?? "utf-8");
    if (encoding.startsWith("utf-16"))
      throw new InputError(`${file}: is UTF-16, which --jobs does not read`);
    return rangesOf(file, statSync(file).size, RANGE, encoding);
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(unreadable(file, error));
  }
}

/** The command and options that the output depends on. */
function howOf(
  command: string,
  { date, only, explain, source, encoding, unwrap }: Options,
): string {
  return JSON.stringify([command, date, only, explain, source, encoding, unwrap]);
}

/** Makes a task for each range from the first one wanted. The code units before it are counted for each file. */
function* tasksOf(
  command: "parse" | "extract",
  options: Options,
  ranges: readonly ByteRange[],
  first: number,
): Generator<Task> {
  const { source, unwrap, date, only, explain } = options;
  const asked = { source, unwrap, date, only, explain };
  let units = 0;
  for (const [index, range] of ranges.entries()) {
    // The same file may be named twice in a row.
    if (range.from === 0) units = 0;
    const file = nameAmong(options, range.file);
    if (index >= first) yield { ...asked, index, range, units, command, file };
    units += codeUnitsIn(range);
  }
}

/** Where the lines go, which also records how far they have come. */
interface Sink {
  write(lines: Uint8Array, next: number): Promise<void>;
  close(): void;
}

function createSink(
  { output: path, resume }: Options,
  output: Output,
  run: Run,
  resumed: Checkpoint | undefined,
): Sink {
  if (path === undefined) {
    return { write: (lines) => output.writeBytes(lines), close: () => {} };
  }
  const descriptor = openOutput(path, resumed);
  let written = resumed?.written ?? 0;
  // Output after the checkpoint is written again. What was just opened is empty, and need not be a file of a length.
  if (resumed !== undefined) ftruncateSync(descriptor, written);
  return {
    write: async (lines, next) => {
      try {
        for (let from = 0; from < lines.length; )
          from += writeSync(descriptor, lines, from, lines.length - from, written + from);
      } catch (error) {
        throw unwritable(path, error);
      }
      written += lines.length;
      if (resume !== undefined) writeCheckpoint(resume, descriptor, { ...run, next, written });
    },
    close: () => closeSync(descriptor),
  };
}

/** Opens the file for the lines: a new one, or the one that the resumed run wrote to. */
function openOutput(path: string, resumed: Checkpoint | undefined): number {
  try {
    return openSync(path, resumed === undefined ? "w" : "r+");
  } catch (error) {
    if (resumed !== undefined)
      throw new InputError(`${unreadable(path, error)}; the checkpoint refers to it`);
    throw unwritable(path, error);
  }
}

/** Gives the tasks to threads, and writes their results in the order of the tasks. */
async function inOrder(
  tasks: Iterable<Task>,
  jobs: number,
  { self }: Options,
  sink: Sink,
  progress: Progress,
): Promise<number> {
  const pool = createPool(self, jobs);
  const ahead: Handed[] = [];
  let status: number = STATUS.fine;
  let written = 0;
  const writeFirst = async (): Promise<void> => {
    const { task, done } = ahead.shift() as Handed;
    const { lines, error, empty } = await done;
    const { file, from, to } = task.range;
    if (error !== undefined) {
      process.stderr.write(`wirecopy: ${file}: bytes ${from} to ${to}: ${error}\n`);
      status = STATUS.unreadable;
    }
    if (empty) status = Math.max(status, reportError(emptyFile(file)));
    await sink.write(lines ?? new Uint8Array(), task.index + 1);
    written += to - from;
    progress.show(written);
  };
  try {
    for (const task of tasks) {
      if (ahead.length === jobs * AHEAD) await writeFirst();
      const done = pool.perform(task);
      // A failure is reported when the task's turn to be written comes.
      done.catch(() => {});
      ahead.push({ task, done });
    }
    while (ahead.length > 0) await writeFirst();
  } finally {
    await pool.end();
  }
  return status;
}

/** A task that was given to the threads, and its result. */
interface Handed {
  readonly task: Task;
  readonly done: Promise<Done>;
}
