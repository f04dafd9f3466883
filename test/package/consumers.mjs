/** Compiles programs that use the packed types of every subpath, with several compilers, module settings and platforms. */

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { versionOf } from "../../tools/fetched.mjs";
import { install } from "./install.mjs";

const { devDependencies } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
// The oldest supported version, the one that builds the package, and the newest.
const COMPILERS = ["5.9.3", devDependencies.typescript, versionOf("typescript")];

const PROGRAM = `import { type Article, createArticleStream, parseArticle, serializeArticle } from "wirecopy";
import { parseNitf, serializeNitf } from "wirecopy/nitf";
const article: Article = parseArticle("Tram line reopens");
export const text: string = serializeArticle({ ...article, paragraphs: ["The tram ran."] });
export const stream = createArticleStream();
export const again: Article = parseNitf(serializeNitf(article).output).article;
// @ts-expect-error a headline has a text
serializeArticle({ headline: { markers: [] } });
// @ts-expect-error what is written is no article
serializeNitf(serializeNitf(article));
`;
const PIPED = `import { createArticleStream } from "wirecopy";
export const articles = new ReadableStream<string>().pipeThrough(createArticleStream());
`;

const folder = install();
writeFileSync(join(folder, "program.ts"), PROGRAM);
writeFileSync(join(folder, "piped.ts"), PIPED);
writeFileSync(join(folder, "subpaths.ts"), await everySubpath());
execFileSync(
  "npm",
  [
    ...["install", "--no-audit", "--no-fund", "--ignore-scripts"],
    `@types/node@${devDependencies["@types/node"]}`,
  ],
  { cwd: folder, stdio: "ignore" },
);

const MODULES = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};
const PLATFORMS = {
  none: { lib: ["es2022"], types: [] },
  dom: { lib: ["es2022", "dom", "dom.iterable"], types: [] },
  node: { lib: ["es2022"], types: ["node"] },
};

for (const version of COMPILERS) {
  for (const [moduleName, module] of Object.entries(MODULES)) {
    for (const [platform, lib] of Object.entries(PLATFORMS)) {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        exactOptionalPropertyTypes: true,
        target: "es2022",
        ...module,
        ...lib,
      };
      const files = ["program.ts", "subpaths.ts", ...(platform === "none" ? [] : ["piped.ts"])];
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      execFileSync("npx", ["-y", "-p", `typescript@${version}`, "tsc", "-p", "."], {
        cwd: folder,
        stdio: ["ignore", "inherit", "ignore"],
      });
      console.log(`typescript ${version}, ${moduleName}, ${platform}: compiles`);
    }
  }
}

/** A program that imports every name that a subpath exports at run time, so that the types must have the same names. */
async function everySubpath() {
  const packed = join(folder, "node_modules/wirecopy");
  const { exports } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const lines = [];
  for (const [subpath, { default: file }] of Object.entries(exports)) {
    if (file === undefined) continue;
    const names = Object.keys(await import(pathToFileURL(join(packed, file)).href));
    const renamed = names.map((name) => `${name} as ${name}${lines.length}`);
    lines.push(`export { ${renamed.join(", ")} } from "wirecopy${subpath.slice(1)}";`);
  }
  console.log(`${lines.length} subpaths`);
  return lines.join("\n");
}
