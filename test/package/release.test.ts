/** Checks that facts about a release that are written in several places agree. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const read = (name: string) => JSON.parse(text(name));
const pack = read("package.json");
const jsr = read("jsr.json");
const lock = read("package-lock.json");

describe("a release", () => {
  it("has the same version in package.json, jsr.json and package-lock.json", () => {
    expect(jsr.version).toBe(pack.version);
    expect(lock.version).toBe(pack.version);
    expect(lock.packages[""].version).toBe(pack.version);
  });

  it("has the same license in package.json and jsr.json", () => {
    expect(jsr.license).toBe(pack.license);
  });

  it("has the same subpaths on JSR as on npm, from the sources of the built files", () => {
    const sources = Object.entries<{ default?: string }>(pack.exports)
      .filter(([subpath]) => subpath !== "./package.json")
      .map(([subpath, { default: built = "" }]) => [
        subpath,
        built.replace(/^\.\/dist\/(.+)\.js$/, "./src/$1.ts"),
      ]);
    expect(jsr.exports).toEqual(Object.fromEntries(sources));
  });

  it("contains a notice of each package that its data or bundled code comes from", () => {
    const notices = text("src/SOURCES.md");
    const fetched = ["tools/gazetteer.mjs", "tools/names.mjs"].flatMap((tool) =>
      [...text(tool).matchAll(/"((?:@[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+)"/g)].map(
        ([, name = ""]) => name,
      ),
    );
    const bundled = [`saxes@${pack.devDependencies.saxes}`];
    expect(fetched.length).toBeGreaterThan(5);
    for (const name of [...fetched, ...bundled])
      expect(notices).toContain(`\n### ${name.replace(/@(?=\d)/, " ")}\n`);
    // Texts that must be included by the licenses: CC BY, Unicode's, WordNet's, MIT and ISC.
    expect(notices).toContain("https://creativecommons.org/licenses/by/4.0/");
    const permissions = notices.match(/^Permission (?:is hereby granted|to use), /gm) ?? [];
    expect(permissions).toHaveLength(4);
    expect(pack.files).toContain("src");
    expect(jsr.publish.include).toContain("src/SOURCES.md");
  });

  it("imports the same version of saxes on JSR as npm's bundle contains", () => {
    expect(jsr.imports).toEqual({ saxes: `npm:saxes@${pack.devDependencies.saxes}` });
  });

  it("is made by actions that are pinned to a commit, with the version in a comment", () => {
    const folder = new URL("../../.github/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\b(?:workflows|actions)\b.*\.yml$/.test(name),
    );
    const used = files.flatMap((name) =>
      [...text(`.github/${name}`).matchAll(/\buses: (?!\.\/)(.*)/g)].map(([, action]) => action),
    );
    expect(used.length).toBeGreaterThan(10);
    for (const action of used) expect(action).toMatch(/^[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("is made only by scripts that package.json has", () => {
    const runners = [".ci/run", ".github/workflows/test.yml", ".github/workflows/release.yml"];
    const named = runners.flatMap((file) =>
      [...text(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(Object.keys(pack.scripts)).toEqual(expect.arrayContaining(named));
  });
});
