/** The measures on real copy end well without any copy, and fail where a part of it is missing. */

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

/** How a script ends that asks for a folder of the copy. */
function asked(path: string, copy = folder) {
  const script = `import { copyIn } from "./copy.mjs"; console.log(copyIn(${JSON.stringify(path)}).href);`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: HERE,
    encoding: "utf8",
    env: { ...process.env, WIRECOPY_COPY: copy },
  });
}

describe("a folder of the real copy", () => {
  it("is given where it is", () => {
    const { status, stdout } = asked("data/timex/");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^file:.*\/data\/timex\/\n$/);
  });

  it("makes the script fail where the copy that was named lacks it", () => {
    const { status, stdout, stderr } = asked("data/quotes/");
    expect(stderr).toContain("no data/quotes/");
    expect(stdout).toBe("");
    expect(status).toBe(1);
  });

  it("makes the script fail where there is no folder of the name", () => {
    const { status, stderr } = asked("data/timex/", join(folder, "elsewhere"));
    expect(stderr).toContain("WIRECOPY_COPY: no folder");
    expect(status).not.toBe(0);
  });
});
