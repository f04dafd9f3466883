import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import * as wirecopy from "../../src/index.ts";

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const names = Object.keys(wirecopy).sort();
const npm = JSON.parse(read("package.json")) as {
  files: string[];
  exports: Record<string, unknown>;
};
const GUIDES = [
  "README.md",
  ...readdirSync(new URL("../../docs/", import.meta.url))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

describe("the documentation", () => {
  it("lists exactly the names that the package exports", () => {
    const [, list = ""] =
      /<!-- public names -->\n\n```text\n([\s\S]*?)\n```/.exec(read("docs/architecture.md")) ?? [];
    expect(list.split("\n").sort()).toEqual(names);
  });

  it("names every export, subpath and guide in docs/llms.txt", () => {
    const page = read("docs/llms.txt");
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
    const subpaths = Object.keys(npm.exports).filter((name) => !/^\.$|json$/.test(name));
    const isNamed = (subpath: string): boolean =>
      new RegExp(`(?:wirecopy| )${subpath.slice(1)}(?![\\w-])`).test(page);
    expect(subpaths.filter((subpath) => !isNamed(subpath))).toEqual([]);
    expect(GUIDES.filter((guide) => !page.includes(`\n- ${guide}: `))).toEqual([]);
  });

  it("promises no dependencies, and package.json has none, since saxes is bundled", async () => {
    for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"])
      expect(npm).not.toHaveProperty(kind);
    const config = new URL("../../tools/tsup.config.mjs", import.meta.url);
    expect((await import(config.href)).default).toHaveProperty("noExternal", ["saxes"]);
  });

  it.each([...GUIDES, "docs/llms.txt"])(
    "links in %s only to files that exist and are shipped",
    (page) => {
      const files = linkedFrom(page);
      for (const file of files) expect(read(file).length).toBeGreaterThan(0);
      expect(files.filter((file) => !isShipped(file))).toEqual([]);
    },
  );
});

/** The files of this repository that a page links to or shows as pictures. */
function linkedFrom(page: string): string[] {
  const text = read(page);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = ""]) =>
    posix.join(posix.dirname(page), path),
  );
  const named = page.endsWith(".txt") ? (text.match(/docs\/[\w-]+\.md/g) ?? []) : [];
  return [...linked, ...named];
}

function isShipped(file: string): boolean {
  const always = ["README.md", "LICENSE"];
  return [...always, ...npm.files].some(
    (one) =>
      one === file ||
      file.startsWith(`${one}/`) ||
      (one === "docs/*.md" && /^docs\/[\w-]+\.md$/.test(file)),
  );
}
