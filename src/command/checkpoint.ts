/** How far a run has come, in a file that a later run goes on from. */

import { existsSync, fsyncSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { UsageError } from "./options.ts";

/** How far a run has come. */
export interface Checkpoint {
  readonly files: readonly string[];
  /** The length of its ranges. */
  readonly range: number;
  /** The range to go on with. */
  readonly next: number;
  /** How many bytes of the output are what the ranges before it gave. */
  readonly written: number;
}

/** The checkpoint in a file; `undefined` where there is none yet. One of another run is refused. */
export function readCheckpoint(
  path: string,
  files: readonly string[],
  range: number,
): Checkpoint | undefined {
  if (!existsSync(path)) return undefined;
  const saved = JSON.parse(readFileSync(path, "utf8")) as Checkpoint & { sizes?: unknown };
  const same =
    JSON.stringify([saved.files, saved.range, saved.sizes]) ===
    JSON.stringify([files, range, sizesOf(files)]);
  if (!same) throw new UsageError(`${path}: is the checkpoint of a run over other files`);
  return saved;
}

/** Writes the checkpoint, once what it speaks of is on the disk: a kill at any moment leaves an old or a new one, whole. */
export function writeCheckpoint(path: string, output: number, checkpoint: Checkpoint): void {
  fsyncSync(output);
  writeFileSync(`${path}.new`, JSON.stringify({ ...checkpoint, sizes: sizesOf(checkpoint.files) }));
  renameSync(`${path}.new`, path);
}

function sizesOf(files: readonly string[]): number[] {
  return files.map((file) => statSync(file).size);
}
