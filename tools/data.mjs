/** How tools write the data that they generate. */

import { readFileSync, writeFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url);

/** Writes a file of src. With `--check`, it only fails if the file is not what would be written. */
export function writeData(name, text) {
  const file = new URL(name, ROOT);
  if (!process.argv.includes("--check")) return writeFileSync(file, text);
  if (readFileSync(file, "utf8") === text) return;
  console.error(`${name} is not what the tool writes: run it without --check`);
  process.exitCode = 1;
}
