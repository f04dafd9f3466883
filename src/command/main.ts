#!/usr/bin/env node

/** The `wirecopy` command. */

import { isMainThread } from "node:worker_threads";
import { check } from "./check.ts";
import { convert } from "./convert.ts";
import { diff } from "./diff.ts";
import { InputError, STATUS, UsageError } from "./errors.ts";
import { extract } from "./extract.ts";
import { format } from "./format.ts";
import { HELP } from "./help.ts";
import { readOptions } from "./options.ts";
import { createOutput, endUnwritable } from "./output.ts";
import { parse } from "./parse.ts";
import { stories } from "./stories.ts";
import { version } from "./version.ts";
import { serve } from "./worker.ts";

const COMMANDS = { parse, extract, format, check, stories, diff, convert };

if (isMainThread) process.exitCode = await run(process.argv.slice(2));
else serve();

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
    else
      return await COMMANDS[options.command ?? "parse"](
        { ...options, self: import.meta.url },
        output,
      );
    return STATUS.fine;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    process.stderr.write(`wirecopy: ${error.message}\n`);
    return STATUS.unreadable;
  }
}
