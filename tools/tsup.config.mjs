/** How the package is built: an entry for each of its exports, and the command. */

import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { inlineConstants } from "./inline-constants.mjs";

const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const subpaths = Object.values(exports)
  .map(({ default: file }) => /^\.\/dist\/(.+)\.js$/.exec(file ?? "")?.[1])
  .filter((name) => name !== undefined);
const entry = Object.fromEntries(subpaths.map((name) => [name, `src/${name}.ts`]));

export default defineConfig({
  entry: {
    ...entry,
    command: "src/command/main.ts",
    // No export. As an entry the lists of names get a chunk of their own, which bundles begin with. Digits and code are
    // compressed badly together: without this line the import of entities is 1.3 kB larger after gzip.
    names: "src/entity/lists/data.ts",
    // No export. As an entry the reader of XML gets a chunk of its own, and so does saxes in it, which bundlers of users
    // cannot take out of a module otherwise: without this line writers of NITF cost them 9 kB more.
    xml: "src/formats/markup/xml.ts",
  },
  noExternal: ["saxes"],
  format: "esm",
  platform: "neutral",
  target: "es2022",
  external: [/^node:/],
  sourcemap: true,
  clean: true,
  esbuildPlugins: [inlineConstants],
  // Constants that stand in a file without imports are inlined: bundlers of users cannot do that any more.
  esbuildOptions(options) {
    options.minifySyntax = true;
    // A file of nothing but ASCII is read faster: one byte a character.
    options.charset = "ascii";
  },
  dts: {
    entry,
    footer: "declare global {\n  interface TransformStream<I = any, O = any> {}\n}",
    compilerOptions: { ignoreDeprecations: "6.0", allowImportingTsExtensions: true },
  },
});
