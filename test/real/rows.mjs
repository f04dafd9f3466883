/** Reads sets of real copy, which are files with a row of JSON on each line. */

import { readFileSync } from "node:fs";

/** The rows of a set in a folder, given the name of its file without the extension. */
export function rowsIn(folder, name) {
  return readFileSync(new URL(`${name}.jsonl`, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
