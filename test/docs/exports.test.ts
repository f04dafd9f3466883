import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const EXPORTED = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;

it("every function and value that a file exports is named in another one", () => {
  const files = ["src", "test", "docs/site"].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|mjs)$/.test(file) && !file.includes("dist"))
      .map((file) => `${folder}/${file}`),
  );
  expect(files.length).toBeGreaterThan(100);
  const texts = files.map((file) => readFileSync(root + file, "utf8"));
  const uses = new Map<string, number>();
  for (const text of texts)
    for (const name of new Set(text.match(/\w+/g))) uses.set(name, (uses.get(name) ?? 0) + 1);
  const unused = files.flatMap((file, index) =>
    [...(texts[index] as string).matchAll(EXPORTED)].flatMap(([, name = ""]) =>
      file.startsWith("src/") && uses.get(name) === 1 ? `${file}: ${name}` : [],
    ),
  );
  expect(unused).toEqual([]);
});
