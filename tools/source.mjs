/** Modules of src, which are TypeScript, for tools. */

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = new URL("../", import.meta.url);

/** Imports a module of src, bundled with what it imports. */
export async function importSource(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, ROOT))],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
