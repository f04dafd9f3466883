/** Records how far a run has come, in a file from which a later run continues. */

import { existsSync, fsyncSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { InputError, UsageError, unreadable, unwritable } from "./errors.ts";

/** The work of a run. */
export interface Run {
  readonly files: readonly string[];
  /** The length of its byte ranges. */
  readonly range: number;
  /** The command, and the options that its output depends on. */
  readonly how: string;
}

/** How far a run has come. */
export interface Checkpoint extends Run {
  /** The index of the range to continue with. */
  readonly next: number;
  /** How many bytes of the output come from the ranges before it. */
  readonly written: number;
}

/** Reads the checkpoint in a file; `undefined` if there is none yet. The checkpoint of another run is refused. */
export function readCheckpoint(path: string, run: Run): Checkpoint | undefined {
  if (!existsSync(path)) return undefined;
  const saved = savedIn(path);
  const same =
    JSON.stringify([saved.files, saved.range, saved.sizes]) ===
    JSON.stringify([run.files, run.range, sizesOf(run.files)]);
  if (!same) throw new UsageError(`${path}: is the checkpoint of a run over other files`);
  if (saved.how !== run.how)
    throw new UsageError(`${path}: is the checkpoint of a run with other options`);
  return saved;
}

function savedIn(path: string): Checkpoint & { sizes?: unknown } {
  const saved = jsonIn(path) as Partial<Checkpoint> | null;
  if (!Number.isInteger(saved?.next) || !Number.isInteger(saved?.written))
    throw new UsageError(`${path}: is not a checkpoint; name another file, or remove this one`);
  return saved as Checkpoint;
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw new InputError(unreadable(path, error));
  }
}

/**
 * Writes the checkpoint once the output that it refers to is on the disk. If the process is killed, at any moment, the
 * old or the new checkpoint is there as a whole.
 */
export function writeCheckpoint(path: string, output: number, checkpoint: Checkpoint): void {
  try {
    fsyncSync(output);
    writeFileSync(
      `${path}.new`,
      JSON.stringify({ ...checkpoint, sizes: sizesOf(checkpoint.files) }),
    );
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw unwritable(path, error);
  }
}

function sizesOf(files: readonly string[]): number[] {
  return files.map((file) => statSync(file).size);
}
