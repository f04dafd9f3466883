/** Checks that a script that measures on real copy fails if the copy that it was given lacks a part. */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const HERE = fileURLToPath(new URL(".", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wirecopy-copy-"));
  mkdirSync(join(folder, "data/timex"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The result of a script that asks for a folder of the copy. */
function resultOf(path: string, copy = folder) {
  const script = `import { copyIn } from "./copy.mjs"; console.log(copyIn(${JSON.stringify(path)}).href);`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: HERE,
    encoding: "utf8",
    env: { ...process.env, WIRECOPY_COPY: copy },
  });
}

describe("copyIn", () => {
  it("gives the address of a folder of the real copy", () => {
    const { status, stdout } = resultOf("data/timex/");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^file:.*\/data\/timex\/\n$/);
  });

  it("makes the script fail if the named copy does not have the folder", () => {
    const { status, stdout, stderr } = resultOf("data/quotes/");
    expect(stderr).toContain("no data/quotes/");
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });

  it("makes the script fail if WIRECOPY_COPY names a folder that does not exist", () => {
    const { status, stderr } = resultOf("data/timex/", join(folder, "elsewhere"));
    expect(stderr).toContain("WIRECOPY_COPY: no folder");
    expect(status).not.toBe(0);
  });
});
