/** Installs the package as users get it: packed, then unpacked into a folder of its own. */

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Returns a folder where the packed package is installed, with `work.mjs` beside it; it is removed when the process ends. */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), "wirecopy-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const packed = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
    { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"] },
  );
  const [{ filename }] = JSON.parse(packed);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  execFileSync(
    "npm",
    ["install", "--no-audit", "--no-fund", "--ignore-scripts", join(folder, filename)],
    { cwd: folder, stdio: "ignore" },
  );
  cpSync(join(ROOT, "test/package/work.mjs"), join(folder, "work.mjs"));
  return folder;
}
