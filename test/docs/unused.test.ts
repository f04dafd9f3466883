import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
// Types are left out: those in a signature are exported with the function.
const EXPORTED = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
// import { a, type B, c as d } from | export { a } from | const { a } = await import(
const TAKEN = /(?:^(?:import|export) (?:type )?|\bconst )\{([^}]*)\} (?:from|= await import)/gm;
// import * as calendar from "./calendar.ts"
const WHOLE = /^import \* as \w+ from "\.\/(?:\w+\/)*([\w-]+\.ts)"/gm;

/** The texts of the files of a folder, by their paths. */
const textsIn = (folder: string): [string, string][] =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [`${folder}/${file}`, readFileSync(`${root}${folder}/${file}`, "utf8")]);

const matchesIn = (texts: readonly (readonly [string, string])[], expression: RegExp): string[] =>
  texts.flatMap(([, text]) => [...text.matchAll(expression)].map(([, found = ""]) => found));

it("every value that a file of src exports is imported by another file, or by a test", () => {
  const files = textsIn("src");
  const all = [...files, ...textsIn("test")];
  expect(files.length).toBeGreaterThan(300);
  const names = matchesIn(all, TAKEN).flatMap((clause) => clause.split(","));
  const taken = new Set(
    names.map(
      (name) =>
        name
          .trim()
          .replace(/^type /, "")
          .split(" as ")[0] as string,
    ),
  );
  const whole = matchesIn(files, WHOLE);
  const unused = files
    // The files of the folder itself are the entries.
    .filter(([file]) => file.split("/").length > 2)
    .filter(([file]) => !whole.includes(file.split("/").at(-1) as string))
    .flatMap(([file, text]) =>
      matchesIn([[file, text]], EXPORTED)
        .filter((name) => !taken.has(name))
        .map((name) => `${file}: ${name}`),
    );
  expect(unused).toEqual([]);
});
