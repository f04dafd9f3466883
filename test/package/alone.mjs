/**
 * Checks that the package stands alone: its code and its types import only its own files and Node's modules, nothing else
 * is installed with it, and it contains a notice of each package that is bundled.
 */

import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { install } from "./install.mjs";

const modules = join(install(), "node_modules");
const dist = join(modules, "wirecopy/dist");
const notices = readFileSync(join(modules, "wirecopy/src/SOURCES.md"), "utf8");
const faults = [];

for (const name of readdirSync(modules).filter((one) => !one.startsWith(".")))
  if (name !== "wirecopy") faults.push(`${name} is installed too`);

const files = readdirSync(dist).filter((name) => /\.(?:js|d\.ts)$/.test(name));
const bundled = new Set();
for (const file of files) {
  const text = readFileSync(join(dist, file), "utf8");
  for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles)
    if (!fileName.startsWith("./") && !builtinModules.includes(fileName.replace(/^node:/, "")))
      faults.push(`${file} imports ${fileName}`);
  // The bundler marks bundled files with comments such as // node_modules/saxes/saxes.js
  for (const [, name] of text.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm))
    bundled.add(name);
}
for (const name of bundled)
  if (!notices.includes(`\n### ${name} `)) faults.push(`src/SOURCES.md has no notice of ${name}`);

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
} else
  console.log(
    `${files.length} files import nothing from elsewhere; bundled: ${[...bundled].sort().join(", ")}`,
  );
