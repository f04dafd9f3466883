/** Builds the command for one test file, in a folder that is removed after its tests, and runs it there. */

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";

const MAIN = fileURLToPath(new URL("../../src/command/main.ts", import.meta.url));

/** The version of the built command. */
export const VERSION = "1.2.3";

/** How a process ended, and what it printed. */
export interface Ended {
  /** Its exit status; `null` if it was killed. */
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command. */
export interface Command {
  /** The folder for the files of the tests. */
  readonly folder: string;
  /** Writes a file into that folder, and gives its path. */
  file(name: string, content: string | Uint8Array): string;
  /** Starts the command, with options for Node before it. */
  start(words: readonly string[], node?: readonly string[]): ChildProcessWithoutNullStreams;
  /** Runs the command to its end. */
  run(words: readonly string[], input?: string | Uint8Array): Promise<Ended>;
}

/** The command, built before the first test of the calling file. */
export function builtCommand(): Command {
  const folder = mkdtempSync(join(tmpdir(), "wirecopy-"));
  const script = join(folder, "dist", "command.mjs");
  beforeAll(async () => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version: VERSION }));
    await build({
      entryPoints: [MAIN],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: script,
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const start: Command["start"] = (words, node = []) =>
    spawn(process.execPath, [...node, script, ...words]);
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    start,
    run: (words, input = "") => ended(start(words), input),
  };
}

/** Gives a process its input, and waits until it has ended. */
export function ended(
  child: ChildProcessWithoutNullStreams,
  input: string | Uint8Array = "",
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let [out, err] = ["", ""];
    // Without an encoding, a character that two chunks share would be lost.
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      err += chunk;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, err }));
    // A process may end before it has read everything.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
