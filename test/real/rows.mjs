/** Sets of real copy, which are kept as a row of JSON a line. */

import { readFileSync } from "node:fs";

/** The rows of a set in a folder, by the name of its file without the ending. */
export function rowsIn(folder, name) {
  return readFileSync(new URL(`${name}.jsonl`, folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
