/**
 * `npm run laws`: runs every test file that has properties, with 100,000 cases for each property, or with as many as
 * WIRECOPY_RUNS says. Slow properties take a fraction of that.
 */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const VITEST = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const HOURS = 5;

const files = readdirSync(`${ROOT}test`, { recursive: true })
  .map((name) => `test/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".test.ts") && !name.startsWith("test/real/"))
  .filter((name) => readFileSync(ROOT + name, "utf8").includes("fc.assert("));

const options = ["--config", "test/vitest.config.ts", `--testTimeout=${HOURS * 3_600_000}`];
const { status } = spawnSync(process.execPath, [VITEST, "run", ...options, ...files], {
  cwd: ROOT,
  env: { WIRECOPY_RUNS: "100000", ...process.env },
  stdio: "inherit",
});
process.exit(status ?? 1);
