import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as wirecopy from "../../src/index.ts";

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const names = Object.keys(wirecopy).sort();

describe("the documentation", () => {
  it("lists exactly the names that the package exports", () => {
    const [, list = ""] =
      /<!-- public names -->\n\n```text\n([\s\S]*?)\n```/.exec(read("docs/architecture.md")) ?? [];
    expect(list.split("\n").sort()).toEqual(names);
  });

  it("tells language models about each of them", () => {
    const page = read("docs/llms.txt");
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });

  it("promises no dependencies, and has none: what the sources import is bundled", async () => {
    const npm = JSON.parse(read("package.json")) as Record<string, unknown>;
    for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"])
      expect(npm).not.toHaveProperty(kind);
    const config = new URL("../../tools/tsup.config.mjs", import.meta.url);
    expect((await import(config.href)).default).toHaveProperty("noExternal", ["saxes"]);
  });

  it("links to nothing that the package leaves behind", () => {
    const { files } = JSON.parse(read("package.json")) as { files: string[] };
    expect(files).toContain("docs/*.md");
    const links = [...read("README.md").matchAll(/(?<!!)\[[^\]]*\]\((?!http)([^)#]+)\)/g)];
    for (const [, file] of links) expect(file).toMatch(/^docs\/[\w-]+\.md$/);
    for (const [file] of read("docs/llms.txt").matchAll(/docs\/[\w-]+\.md/g))
      expect(read(file).length).toBeGreaterThan(0);
  });

  it("links to pages that are there", () => {
    for (const [, file = ""] of read("README.md").matchAll(/\]\((?!http)([^)#]+)\)/g)) {
      expect(read(file).length).toBeGreaterThan(0);
    }
  });
});
