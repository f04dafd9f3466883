import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Types are left out: those in a signature are exported with the function.
const EXPORTED = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
// import { a, type B, c as d } from "./file.ts" | export { a } from | const { a } = await import(
const TAKEN =
  /(?:^(?:import|export) (?:type )?|\bconst )\{([^}]*)\} (?:from |= await import\()"([^"]+)"/gm;
// const { a } = await importSource("src/file.ts"), in tools
const BUILT = /^const \{([^}]*)\} = await importSource\(\s*"([^"]+)"/gm;
// (await import("./file.ts")).a
const LOADED = /\(await import\((?="[^"]+"\)\)\.(\w+))"([^"]+)"/g;
// import * as calendar from "./calendar.ts"
const WHOLE = /^import \* as \w+ from "([^"]+)"/gm;

/** The texts of the files of a folder, by their paths. */
const textsIn = (folder: string, ending = ".ts"): [string, string][] =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => [`${folder}/${file}`, readFileSync(`${root}${folder}/${file}`, "utf8")]);

/** What an expression finds in each of the texts, with the file that its last group names by a path. */
const takenBy = (texts: readonly (readonly [string, string])[], expression: RegExp) =>
  texts.flatMap(([file, text]) =>
    [...text.matchAll(expression)].map((found) => ({
      names: found[1] as string,
      from: posix.join(posix.dirname(file), found.at(-1) as string),
    })),
  );

it("every value that a file of src exports is imported from there by another file, a test or a tool", () => {
  const files = textsIn("src");
  const all = [...files, ...textsIn("test")];
  expect(files.length).toBeGreaterThan(300);
  // Tools name a module by its path from the root.
  const tools = textsIn("tools", ".mjs").map(([, text]) => ["file", text] as const);
  const built = takenBy(tools, BUILT);
  const taken = new Set(
    [...takenBy(all, TAKEN), ...takenBy(files, LOADED), ...built].flatMap(({ names, from }) =>
      names.split(",").map((name) => {
        const [given = ""] = name
          .trim()
          .replace(/^type /, "")
          .split(" as ");
        return `${from}: ${given}`;
      }),
    ),
  );
  const whole = new Set(takenBy(files, WHOLE).map(({ from }) => from));
  const unused = files
    // The files of the folder itself are the entries.
    .filter(([file]) => file.split("/").length > 2 && !whole.has(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(EXPORTED)]
        .map(([, name]) => `${file}: ${name}`)
        .filter((one) => !taken.has(one)),
    );
  expect(unused).toEqual([]);
});
