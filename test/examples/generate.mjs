/**
 * Turns every ```ts example of the README, of docs/*.md and of the doc comments in src into a test, so that what is
 * shown is compiled and run. `expression; // => value` asserts equality, `// throws words` an error that has the words.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OUT = join(ROOT, "test/examples/generated");

const FENCE = /^```ts\n([\s\S]*?)^```$/gm;

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

function testFile(name, codes, publicNames) {
  const tests = codes.map((code, index) => {
    const body = withAssertions(code.replace(/^import .* from "wirecopy";\n/gm, ""));
    return `test(${JSON.stringify(`${name}, example ${index + 1}`)}, async () => {\n${body}});`;
  });
  const used = publicNames.filter((word) =>
    tests.some((text) => new RegExp(`\\b${word}\\b`).test(text)),
  );
  return `import { expect, test } from "vitest";\nimport { ${used.join(", ")} } from "../../../src/index.ts";\n\n${tests.join("\n\n")}\n`;
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

function files() {
  const sources = readdirSync(join(ROOT, "src"), { recursive: true })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("command"))
    .map((file) => [
      `src/${file}`,
      examples(docComments(readFileSync(join(ROOT, "src", file), "utf8"))),
    ]);
  const pages = [
    "README.md",
    ...readdirSync(join(ROOT, "docs"))
      .filter((file) => file.endsWith(".md"))
      .map((file) => `docs/${file}`),
  ];
  return [
    ...sources,
    ...pages.map((file) => [file, examples(readFileSync(join(ROOT, file), "utf8"))]),
  ];
}

/** Writes the tests; vitest calls it before a run, and so does the type check. */
export default function generate() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const publicNames = namesExported();
  for (const [name, codes] of files()) {
    if (codes.length === 0) continue;
    const file = `${name.replace(/[^\w]+/g, "-")}.test.ts`;
    writeFileSync(join(OUT, file), testFile(name, codes, publicNames));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
