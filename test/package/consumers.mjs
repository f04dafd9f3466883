/** Compiles a program that uses the packed types, under several compilers, module settings and platforms. */

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";

const PROGRAM = `import { type Article, createArticleStream, parseArticle, serializeArticle } from "wirecopy";
const article: Article = parseArticle("Tram line reopens");
export const text: string = serializeArticle({ ...article, paragraphs: ["The tram ran."] });
export const stream = createArticleStream();
// @ts-expect-error a headline has a text
serializeArticle({ headline: { markers: [] } });
`;
const PIPED = `import { createArticleStream } from "wirecopy";
export const articles = new ReadableStream<string>().pipeThrough(createArticleStream());
`;

const folder = install();
writeFileSync(join(folder, "program.ts"), PROGRAM);
writeFileSync(join(folder, "piped.ts"), PIPED);
execFileSync(
  "npm",
  ["install", "--no-audit", "--no-fund", "--ignore-scripts", "@types/node@20.19.43"],
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

for (const version of ["5.9.3", "6.0.3", "7.0.2"]) {
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
      const files = platform === "none" ? ["program.ts"] : ["program.ts", "piped.ts"];
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      execFileSync("npx", ["-y", "-p", `typescript@${version}`, "tsc", "-p", "."], {
        cwd: folder,
        stdio: ["ignore", "inherit", "ignore"],
      });
      console.log(`typescript ${version}, ${moduleName}, ${platform}: compiles`);
    }
  }
}
