import { readdirSync, readFileSync } from "node:fs";
import { build, type Loader } from "esbuild";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const FENCE = /^```(jsx?|tsx)\n([\s\S]*?)^```$/gm;

/** The blocks that are no TypeScript examples, which are compiled and run elsewhere. */
const RECIPES = ["README.md", ...readdirSync(new URL("docs/", ROOT)).map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) =>
    [...readFileSync(new URL(name, ROOT), "utf8").matchAll(FENCE)].map(
      ([, loader, code], index) => [`${name}, ${index + 1}`, loader as Loader, code ?? ""] as const,
    ),
  );

describe("recipes", () => {
  it.each(RECIPES)("%s compiles, and imports what there is", async (_, loader, code) => {
    const { errors, outputFiles } = await build({
      stdin: { contents: code, loader, resolveDir: "." },
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      jsx: "automatic",
      logLevel: "silent",
      external: ["node:*", "react", "react/*", "https:*"],
      plugins: [
        {
          name: "wirecopy",
          setup: ({ onResolve }) =>
            onResolve({ filter: /^(?:npm:)?wirecopy(?:\/[\w-]+)?$/ }, ({ path }) => {
              const entry = path.replace("npm:", "").split("/")[1] ?? "index";
              return { path: new URL(`src/${entry}.ts`, ROOT).pathname };
            }),
        },
      ],
    });
    expect(errors).toEqual([]);
    expect(outputFiles[0]?.text.length).toBeGreaterThan(0);
  });

  it("are there", () => expect(RECIPES.length).toBeGreaterThan(3));
});
