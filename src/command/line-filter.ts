/**
 * `--lines`: a filter for engines that pass lines. Each line of the input is an article, as a JSON string or as an
 * object with `text` and perhaps an `id`. Each gives one line of output, in order: what was read, or an `error` with
 * its `line`.
 */

import { contentKey } from "../articles.ts";
import { type Copy, readCopy } from "./copy.ts";
import { STATUS } from "./errors.ts";
import { decoded, eachFile } from "./input.ts";
import type { Options } from "./options.ts";
import type { Output } from "./output.ts";

/** What a command says of an article. */
type Say = (copy: Copy) => object;

/**
 * Reads every line of every file. A bad line never ends the run, but makes the exit status 1; nor does a file that
 * cannot be read, or not to its end, which is reported on standard error and makes it 2.
 */
export async function filterLines(say: Say, options: Options, output: Output): Promise<number> {
  return eachFile(options.files, (file) => filterFile(file, say, options, output));
}

async function filterFile(
  file: string,
  say: Say,
  options: Options,
  output: Output,
): Promise<number> {
  let status: number = STATUS.fine;
  let number = 0;
  for await (const line of linesOf(file, options)) {
    number += 1;
    if (line.trim() === "") continue;
    const result = resultOf(line, number, say, options);
    if ("error" in result) status = STATUS.wrong;
    await output.write(`${JSON.stringify(result)}\n`);
  }
  return status;
}

/** A file's lines, each as soon as it arrives. The byte order mark before the first is removed. */
async function* linesOf(file: string, options: Options): AsyncGenerator<string> {
  let rest = "";
  let begun = false;
  for await (const text of decoded(file, options)) {
    const lines = (begun ? text : text.replace(/^\ufeff/, "")).split("\n");
    begun ||= text !== "";
    lines[0] = rest + lines[0];
    rest = lines.pop() as string;
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function resultOf(line: string, number: number, say: Say, options: Options): object {
  let id: unknown;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) id = (value as { id?: unknown }).id;
    const text = textIn(value);
    const named = { ...(id !== undefined && { id }), key: contentKey(text) };
    return { ...named, ...say(readCopy(text, 0, options)) };
  } catch (error) {
    return { ...(id !== undefined && { id }), line: number, error: (error as Error).message };
  }
}

function textIn(value: unknown): string {
  const text =
    typeof value === "object" && value !== null ? (value as { text?: unknown }).text : value;
  if (typeof text === "string") return text;
  throw new TypeError("a line must be a JSON string, or an object with a text");
}
