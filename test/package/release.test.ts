/** What is written in more than one place for a release says the same in each. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const read = (name: string) => JSON.parse(text(name));
const pack = read("package.json");
const jsr = read("jsr.json");
const lock = read("package-lock.json");

describe("a release", () => {
  it("has one version", () => {
    expect(jsr.version).toBe(pack.version);
    expect(lock.version).toBe(pack.version);
    expect(lock.packages[""].version).toBe(pack.version);
  });

  it("has one license", () => {
    expect(jsr.license).toBe(pack.license);
  });

  it("has the same subpaths on JSR, from the sources of what npm has", () => {
    const sources = Object.entries<{ default?: string }>(pack.exports)
      .filter(([subpath]) => subpath !== "./package.json")
      .map(([subpath, { default: built = "" }]) => [
        subpath,
        built.replace(/^\.\/dist\/(.+)\.js$/, "./src/$1.ts"),
      ]);
    expect(jsr.exports).toEqual(Object.fromEntries(sources));
  });

  it("has a notice of each package that its data and its code are from", () => {
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
    // What the licenses want with every copy: CC BY, Unicode's, MIT's and ISC's.
    expect(notices).toContain("https://creativecommons.org/licenses/by/4.0/");
    const permissions = notices.match(/^Permission (?:is hereby granted|to use), /gm) ?? [];
    expect(permissions).toHaveLength(3);
    expect(pack.files).toContain("src");
    expect(jsr.publish.include).toContain("src/SOURCES.md");
  });

  it("bundles the saxes that JSR imports", () => {
    expect(jsr.imports).toEqual({ saxes: `npm:saxes@${pack.devDependencies.saxes}` });
  });

  it("is made by actions that nobody can change: each by its commit, with its version", () => {
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

  it("is made by scripts that there are", () => {
    const runners = [".ci/run", ".github/workflows/test.yml", ".github/workflows/release.yml"];
    const named = runners.flatMap((file) =>
      [...text(file).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(Object.keys(pack.scripts)).toEqual(expect.arrayContaining(named));
  });
});
