/** Checks the imports of the source against the order of folders in docs/architecture.md. */

import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { dirname, join, normalize } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The folders in the order of the table. Each may import from those before it. */
const table = [
  ...read("docs/architecture.md").matchAll(/^\| (`[a-z/]+`(?:, `[a-z/]+`)*) \|/gm),
].flatMap(([, folders = ""]) => folders.replaceAll("`", "").split(", "));

/** The files of the source and what each imports, by their paths below `src`. */
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(sep, "/"))
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({
    file,
    imports: [...read(join("src", file)).matchAll(/ from "(\.[^"]+)"/g)].map(([, path = ""]) =>
      normalize(join(dirname(file), path)),
    ),
  }));

/** The folder of the table that a file is in, or the file itself if it is in none. */
function folderOf(path: string): string {
  let folder = dirname(path);
  while (folder !== "." && !table.includes(folder)) folder = dirname(folder);
  return folder === "." ? (path.split("/")[0] as string) : folder;
}

describe("the folders of src", () => {
  it("are those of the table in docs/architecture.md", () => {
    const folders = files.map(({ file }) => folderOf(file)).filter((name) => !name.endsWith(".ts"));
    expect([...new Set(folders)].sort()).toEqual([...table].sort());
  });

  it("import only from those above them in the table, and from the model", () => {
    const upwards = files.flatMap(({ file, imports }) => {
      const above = [...table.slice(0, table.indexOf(folderOf(file)) + 1), "model.ts"];
      return imports
        .filter((path) => table.includes(folderOf(file)) && !above.includes(folderOf(path)))
        .map((path) => `${file} -> ${path}`);
    });
    // The command may import what users import: the files of the folder itself are the entries.
    expect(upwards.filter((arrow) => !/^command\/\S+ -> [\w-]+\.ts$/.test(arrow))).toEqual([]);
  });

  it("have no circular imports", () => {
    const remaining = new Map(files.map(({ file, imports }) => [file, imports]));
    // Removes files that import none of the files left, until there are no more of them.
    for (let before = -1; before !== remaining.size; ) {
      before = remaining.size;
      for (const [file, imports] of remaining)
        if (!imports.some((path) => remaining.has(path))) remaining.delete(file);
    }
    expect([...remaining.keys()]).toEqual([]);
  });
});
