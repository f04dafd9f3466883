/**
 * Turns every ```ts example of the README, of docs/*.md and of the doc comments in src into a test, so that what is
 * shown is compiled and run; those of the README and the guides each with its own imports only. `expression; // => value`
 * asserts equality, `// throws words` an error that has the words. A ```tsx example becomes a module whose types are
 * checked (test/docs/recipes.test.ts runs it).
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OUT = join(ROOT, "test/examples/generated");

const FENCE = /^```ts\n([\s\S]*?)^```$/gm;
const TSX_FENCE = /^```tsx\n([\s\S]*?)^```$/gm;

/** The examples of a text, as they stand in it. */
function examples(text) {
  return [...text.matchAll(FENCE)].map(([, code]) => code);
}

/** A source file's doc comments without their stars. */
function docComments(source) {
  const comments = source.match(/^ *\/\*\*[\s\S]*?\*\/$/gm) ?? [];
  return comments.map((comment) => comment.replace(/^ *\* ?/gm, "")).join("\n");
}

/** `expression;` followed by `// => value`, on its line or the next ones, as an assertion. */
function withAssertions(code) {
  const joined = code
    .replace(/\n\/\/ (=>|throws) /g, " // $1 ")
    .replace(/( \/\/ => .*(?:\n\/\/ {2,}.*|\n\/\/ [\]})].*)*)/g, (shown) =>
      shown.replace(/\n\/\/ /g, " "),
    );
  return joined
    .split("\n")
    .map((line) => {
      const value = /^(.*?);? +\/\/ => (.*)$/.exec(line);
      if (value !== null) return `expect(${value[1]}).toEqual(${value[2]});`;
      const error = /^(.*?);? +\/\/ throws (.*)$/.exec(line);
      return error === null
        ? line
        : `expect(() => ${error[1]}).toThrow(${JSON.stringify(error[2])});`;
    })
    .join("\n");
}

/** `import { a } from "wirecopy/b";`, which an example of a subpath has to say itself. */
const IMPORT = /^import (.*) from "wirecopy\/([\w-]+)";\n/gm;

/** The imports from subpaths that the examples of one file need, a name once. */
function subpathImports(codes) {
  const lines = codes.flatMap((code) =>
    [...code.matchAll(IMPORT)].flatMap(([, list, subpath]) =>
      list
        .replace(/[{}]/g, "")
        .split(",")
        .map((name) => `import { ${name.trim()} } from "../../../src/${subpath}.ts";`),
    ),
  );
  return [...new Set(lines)].map((line) => `${line}\n`).join("");
}

/** An example's own imports, from the sources: those of pages are pasted, and have to say all that they need. */
function ownImports(code) {
  const lines = code.match(/^import .* from "wirecopy(?:\/[\w-]+)?";$/gm) ?? [];
  return fromSources(lines.map((line) => `${line}\n`).join(""));
}

/** Code with its imports from the package as imports from the sources. */
function fromSources(code) {
  return code.replace(
    /"wirecopy(?:\/([\w-]+))?"/g,
    (_, subpath = "index") => `"../../../src/${subpath}.ts"`,
  );
}

/** The test of an example that has to stand by itself. */
function ownTestFile(name, code) {
  const body = withAssertions(code.replace(/^import .* from "wirecopy.*\n/gm, ""));
  return `import { expect, test } from "vitest";\n${ownImports(code)}\ntest(${JSON.stringify(name)}, async () => {\n${body}});\n`;
}

function testFile(name, codes, publicNames) {
  const imports = subpathImports(codes);
  const tests = codes.map((code, index) => {
    const own = code.replace(/^import .* from "wirecopy";\n/gm, "").replace(IMPORT, "");
    const body = withAssertions(own);
    return `test(${JSON.stringify(`${name}, example ${index + 1}`)}, async () => {\n${body}});`;
  });
  const used = publicNames.filter(
    (word) =>
      !new RegExp(`\\b${word}\\b`).test(imports) &&
      tests.some((text) => new RegExp(`\\b${word}\\b`).test(text)),
  );
  const core =
    used.length === 0 ? "" : `import { ${used.join(", ")} } from "../../../src/index.ts";\n`;
  return `import { expect, test } from "vitest";\n${core}${imports}\n${tests.join("\n\n")}\n`;
}

/** The names, types too, that the package exports. */
function namesExported() {
  const source = readFileSync(join(ROOT, "src/index.ts"), "utf8");
  const model = readFileSync(join(ROOT, "src/model.ts"), "utf8");
  const listed = [...source.matchAll(/\{([^}]*)\}/g)].flatMap(([, list]) => list.split(","));
  const types = [...model.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  const inline = listed.map((name) => name.trim()).filter((name) => name !== "");
  return [...inline.map((name) => name.replace(/^type /, "")), ...types];
}

/** The README and the guides. */
function pages() {
  const guides = readdirSync(join(ROOT, "docs")).filter((file) => file.endsWith(".md"));
  return ["README.md", ...guides.map((file) => `docs/${file}`)];
}

function files() {
  const sources = readdirSync(join(ROOT, "src"), { recursive: true })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("command"))
    .map((file) => [
      `src/${file}`,
      examples(docComments(readFileSync(join(ROOT, "src", file), "utf8"))),
    ]);
  return [
    ...sources,
    ...pages().map((file) => [file, examples(readFileSync(join(ROOT, file), "utf8"))]),
  ];
}

/** The tests, by the names of their files. */
function tests() {
  const publicNames = namesExported();
  return files()
    .filter(([, codes]) => codes.length > 0)
    .flatMap(([name, codes]) => {
      const file = name.replace(/[^\w]+/g, "-");
      if (!name.endsWith(".md")) return [[`${file}.test.ts`, testFile(name, codes, publicNames)]];
      return codes.map((code, index) => [
        `${file}-${index + 1}.test.ts`,
        ownTestFile(`${name}, example ${index + 1}`, code),
      ]);
    });
}

/** The modules of tsx, by the names of their files. */
function modules() {
  return pages().flatMap((page) => {
    const text = readFileSync(join(ROOT, page), "utf8");
    return Array.from(text.matchAll(TSX_FENCE), ([, code], index) => [
      `${page.replace(/[^\w]+/g, "-")}-${index + 1}.tsx`,
      fromSources(code),
    ]);
  });
}

/** The files that are there, with their contents. */
function filesThere() {
  return new Map(readdirSync(OUT).map((name) => [name, readFileSync(join(OUT, name), "utf8")]));
}

/**
 * Writes the tests and modules; vitest's settings call it before a run, and so does the type check. Files that are as they should be
 * are left alone, for another run may be reading them.
 */
export default function generate() {
  mkdirSync(OUT, { recursive: true });
  const there = filesThere();
  for (const [name, code] of [...tests(), ...modules()]) {
    if (there.get(name) !== code) writeFileSync(join(OUT, name), code);
    there.delete(name);
  }
  for (const left of there.keys()) rmSync(join(OUT, left), { force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
