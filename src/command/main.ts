#!/usr/bin/env node

/** The `wirecopy` command. */

import { isMainThread } from "node:worker_threads";
import { InputError, STATUS, UsageError } from "./errors.ts";
import { HELP } from "./help.ts";
import { readOptions } from "./options.ts";
import { createOutput, endUnwritable } from "./output.ts";
import { version } from "./version.ts";

// Each is loaded when it is called: the reader of names, for one, takes longer to load than a file to parse.
const COMMANDS = {
  parse: async () => (await import("./parse.ts")).parse,
  extract: async () => (await import("./extract.ts")).extract,
  format: async () => (await import("./format.ts")).format,
  check: async () => (await import("./check.ts")).check,
  stories: async () => (await import("./stories.ts")).stories,
  diff: async () => (await import("./diff.ts")).diff,
  convert: async () => (await import("./convert.ts")).convert,
};

if (isMainThread) process.exitCode = await run(process.argv.slice(2));
else (await import("./worker.ts")).serve();

/** Runs the command, and returns its exit status: 0, 1 for wrong copy, or 2 for wrong usage, unreadable input or a failed write. */
async function run(words: string[]): Promise<number> {
  endUnwritable(process.stdout);
  // If messages cannot be written either, the exit status still says that something is wrong.
  process.stderr.on("error", () => {});
  const output = createOutput(process.stdout);
  try {
    const options = readOptions(words, process.stdin.isTTY === true);
    if (options.version) await output.write(`${version()}\n`);
    else if (options.help) await output.write(HELP[options.command ?? "wirecopy"]);
    else {
      const command = await COMMANDS[options.command ?? "parse"]();
      return await command({ ...options, self: import.meta.url }, output);
    }
    return STATUS.fine;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    process.stderr.write(`wirecopy: ${error.message}\n`);
    return STATUS.unreadable;
  }
}
