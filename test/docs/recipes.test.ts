import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Loader } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const FENCE = /^```(jsx?|tsx)\n([\s\S]*?)^```$/gm;

/** The code blocks in JavaScript and JSX. Those in TypeScript are compiled and run elsewhere. */
const RECIPES = ["README.md", ...readdirSync(new URL("docs/", ROOT)).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) =>
    [...readFileSync(new URL(name, ROOT), "utf8").matchAll(FENCE)].map(
      ([, loader, code], index) => [`${name}, ${index + 1}`, loader as Loader, code ?? ""] as const,
    ),
  );

const FEED = ` date 2031-03-04 Tram line reopens
INCHEON, March 4 (Yonhap) -- Ann Lee rode it.
 date 2031-03-05 Ferry sold
BUSAN, March 5 (Yonhap) -- It was sold.
`;

const folder = mkdtempSync(join(tmpdir(), "wirecopy-recipes-"));
writeFileSync(join(folder, "feed.txt"), FEED);
afterAll(() => rmSync(folder, { recursive: true }));

/** A recipe compiled to a module that needs only Node. */
async function compiled(code: string, loader: Loader, before = "", after = ""): Promise<string> {
  const { errors, outputFiles } = await build({
    stdin: { contents: `${before}\n${code}\n${after}`, loader, resolveDir: "." },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "es2022",
    jsx: "automatic",
    logLevel: "silent",
    external: ["https:*"],
    plugins: [
      {
        name: "packages",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^(?:npm:)?wirecopy(?:\/[\w-]+)?$/ }, ({ path }) => {
            const entry = path.replace("npm:", "").split("/")[1] ?? "index";
            return { path: fileURLToPath(new URL(`src/${entry}.ts`, ROOT)) };
          });
          onResolve({ filter: /^react(?:\/jsx-runtime)?$/ }, ({ path }) => ({
            path,
            namespace: "react",
          }));
          onLoad({ filter: /./, namespace: "react" }, () => ({ contents: REACT }));
        },
      },
    ],
  });
  expect(errors).toEqual([]);
  return outputFiles[0]?.text ?? "";
}

// A substitute for React: state is what the test puts into it, and an element is the text in it. Whether the recipe uses
// React correctly is checked by its types (test/examples/generate.mjs).
const REACT = `
  export const useState = (first) => [globalThis.typed ?? first, () => {}];
  export const useMemo = (make) => make();
  export const Fragment = "fragment";
  export const jsx = (type, props) => [props.value ?? "", props.children ?? ""].flat(9).join("|");
  export const jsxs = jsx;
`;

/** Runs a recipe, and gives its standard output. */
async function run(title: string, before = "", after = ""): Promise<string> {
  const page = readFileSync(new URL("docs/recipes.md", ROOT), "utf8");
  const section = page.slice(page.indexOf(`## ${title}`));
  const [, loader, code] = new RegExp(FENCE.source, "m").exec(section) ?? [];
  const file = join(folder, "recipe.mjs");
  writeFileSync(file, await compiled(code ?? "", loader as Loader, before, after));
  const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}

describe("recipes", () => {
  it.each(RECIPES)("%s compiles, and imports only names that exist", async (_, loader, code) => {
    expect((await compiled(code, loader)).length).toBeGreaterThan(0);
  });

  it("are found in the guides", () => expect(RECIPES.length).toBeGreaterThan(3));

  it("React: shows the article and the diagnostics of a text", async () => {
    const typed = `globalThis.typed = ${JSON.stringify("Tram line reopens\nSEOUL, March 34 (Yonhap) -- It ran.\n")};`;
    const shown = await run("React", typed, "console.log(Editor());");
    expect(shown).toContain("Tram line reopens");
    expect(shown).toContain("|It ran.");
    expect(shown).toContain("there is no such day");
  });

  it("Node: reads a feed from disk", async () => {
    expect(await run("Node")).toBe("Tram line reopens\nFerry sold\n");
  });

  it("Deno: reads a feed from disk, given a substitute for Deno.open", async () => {
    const deno = `
      import { createReadStream } from "node:fs";
      import { Readable } from "node:stream";
      globalThis.Deno = { open: async (name) => ({ readable: Readable.toWeb(createReadStream(name)) }) };
    `;
    expect(await run("Deno", deno)).toBe("2031-03-04\n2031-03-05\n");
  });

  it("a worker: answers with an article and its entities", async () => {
    const scope = `
      globalThis.onmessage = undefined;
      globalThis.postMessage = ({ article, entities }) =>
        console.log(article.dateline.date, entities.map(({ name }) => name).join());
    `;
    const shown = await run("A worker", scope, `onmessage({ data: ${JSON.stringify(FEED)} });`);
    expect(shown).toMatch(/^2031-03-04 Incheon.*Ann Lee/);
  });
});
