/** Packages that a tool needs, and the library does not. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Installs packages, pinned, in a folder that is removed when the tool ends, and gives the `require` that loads them. */
export function requireFrom(packages) {
  const folder = mkdtempSync(join(tmpdir(), "wirecopy-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  execFileSync("npm", ["install", "--prefix", folder, "--no-save", "--silent", ...packages]);
  return createRequire(join(folder, "index.js"));
}
