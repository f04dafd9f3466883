/**
 * Turns every ```ts example in the README, in docs/*.md and in the doc comments of src into a test, so that what is shown
 * is compiled and run. An example of the README or a guide must have all the imports that it needs.
 * `expression; // => value` asserts equality, and `// throws words` an error whose message has the words. A ```tsx
 * example becomes a module whose types are checked (test/docs/recipes.test.ts runs it).
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OUT = join(ROOT, "test/examples/generated");

const FENCE = /^```ts\n([\s\S]*?)^```$/gm;
const TSX_FENCE = /^```tsx\n([\s\S]*?)^```$/gm;

/** The code of the examples in a text. */
function examples(text) {
  return [...text.matchAll(FENCE)].map(([, code]) => code);
}

/** The text of a source file's doc comments, without their stars. */
function docComments(source) {
  const comments = source.match(/^ *\/\*\*[\s\S]*?\*\/$/gm) ?? [];
  return comments.map((comment) => comment.replace(/^ *\* ?/gm, "")).join("\n");
}

/** Turns `expression;` followed by `// => value`, on its line or the next ones, into an assertion. */
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

/** Matches `import { a } from "wirecopy/b";`, which an example of a subpath must contain. */
const IMPORT = /^import (.*) from "wirecopy\/([\w-]+)";\n/gm;

/** The imports from subpaths that the examples of one file need, each name once. */
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

/** The imports in an example of a page, which users may copy and which must therefore be complete, from the sources. */
function ownImports(code) {
  const lines = code.match(/^import .* from "wirecopy(?:\/[\w-]+)?";$/gm) ?? [];
  return fromSources(lines.map((line) => `${line}\n`).join(""));
}

/** Code with imports from the sources instead of the package. */
function fromSources(code) {
  return code.replace(
    /"wirecopy(?:\/([\w-]+))?"/g,
    (_, subpath = "index") => `"../../../src/${subpath}.ts"`,
  );
}

/** The test of an example that must have all the imports that it needs. */
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

/** The names, including types, that the package exports. */
function namesExported() {
  const entry = readFileSync(join(ROOT, "src/index.ts"), "utf8");
  const parts = [...entry.matchAll(/^export \* from "\.\/(.+)";$/gm)].map(([, file]) =>
    readFileSync(join(ROOT, "src", file), "utf8"),
  );
  const model = readFileSync(join(ROOT, "src/model.ts"), "utf8");
  const listed = [...parts.join("").matchAll(/\{([^}]*)\}/g)].flatMap(([, list]) =>
    list.split(","),
  );
  const types = [...model.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  const inline = listed.map((name) => name.trim()).filter((name) => name !== "");
  return [...new Set([...inline.map((name) => name.replace(/^type /, "")), ...types])];
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

/** The modules made from ```tsx examples, by the names of their files. */
function modules() {
  return pages().flatMap((page) => {
    const text = readFileSync(join(ROOT, page), "utf8");
    return Array.from(text.matchAll(TSX_FENCE), ([, code], index) => [
      `${page.replace(/[^\w]+/g, "-")}-${index + 1}.tsx`,
      fromSources(code),
    ]);
  });
}

/** The generated files that exist, with their contents. */
function existingFiles() {
  return new Map(readdirSync(OUT).map((name) => [name, readFileSync(join(OUT, name), "utf8")]));
}

/**
 * Writes the tests and modules. Vitest's settings and the type check call it before they run. Files that are up to date
 * are not written again, since another run may be reading them.
 */
export default function generate() {
  mkdirSync(OUT, { recursive: true });
  const existing = existingFiles();
  for (const [name, code] of [...tests(), ...modules()]) {
    if (existing.get(name) !== code) writeFileSync(join(OUT, name), code);
    existing.delete(name);
  }
  for (const stale of existing.keys()) rmSync(join(OUT, stale), { force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
