/**
 * Builds the package, unless dist is what was built from the sources as they are: so each script that uses dist can call
 * this first, and none measures old code. What was built from what is kept as two hashes beside the installed packages.
 */

import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";

const ROOT = new URL("../", import.meta.url);
const SOURCES = [
  "src",
  "tools/tsup.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const CACHE = new URL("node_modules/.cache/", ROOT);
const KEPT = new URL("wirecopy-built", CACHE);

const kept = existsSync(KEPT) ? readFileSync(KEPT, "utf8") : "";
if (kept !== state()) {
  execSync("npm run --silent build -- --silent", { cwd: ROOT, stdio: "inherit" });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(KEPT, state());
}

/** The sources and what is in dist, as their hashes. */
function state() {
  return `${hashOf(SOURCES)} ${hashOf(["dist"])}\n`;
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesIn)) {
    const bytes = readFileSync(new URL(path, ROOT));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

function filesIn(path) {
  const place = new URL(path, ROOT);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [path];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
