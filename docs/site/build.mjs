/**
 * Builds the site into docs/site/dist: the first page, a page for each guide, the playground, and the reference that
 * typedoc made. esbuild bundles the playground, which imports the built package by the names that users import, and
 * markdown-it renders the guides.
 */

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { coastlines } from "./coastlines.mjs";
import { GUIDES, guidePage, pageOf } from "./guides.mjs";
import { landingPage } from "./landing.mjs";
import { page, partLinks } from "./shell.mjs";

const HERE = new URL("./", import.meta.url);
const ROOT = new URL("../../", HERE);
const OUT = new URL("dist/", HERE);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
write("index.html", await landingPage());
for (const [file] of GUIDES) write(pageOf(file), guidePage(file));
write("playground.html", playgroundPage());
for (const name of ["style.css", "landing.css", "play.css"])
  cpSync(new URL(name, HERE), new URL(name, OUT));
cpSync(new URL("docs/pictures/", ROOT), new URL("pictures/", OUT), { recursive: true });
await bundle();
reference();
write("sw.js", serviceWorker());
console.log(`docs/site/dist: ${readdirSync(OUT, { recursive: true }).length} files`);

function write(name, text) {
  writeFileSync(new URL(name, OUT), text);
}

function playgroundPage() {
  return page({
    title: "Playground · wirecopy",
    description: "Paste wire copy and see what the library reads in it, in your browser.",
    part: "playground.html",
    styles: ["play.css"],
    body: readFileSync(new URL("play.html", HERE), "utf8"),
  });
}

async function bundle() {
  const land = {
    name: "land",
    setup: (setup) =>
      setup.onLoad({ filter: /app\/land\.ts$/ }, () => ({
        contents: `export const LAND = ${JSON.stringify(coastlines())};`,
        loader: "ts",
      })),
  };
  const shared = {
    bundle: true,
    minify: true,
    target: "es2022",
    charset: "utf8",
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
    loader: { ".txt": "text" },
    outdir: fileURLToPath(OUT),
    plugins: [land],
  };
  const entry = (name) => fileURLToPath(new URL(`app/${name}.ts`, HERE));
  await build({ ...shared, entryPoints: [entry("main"), entry("site")], format: "esm" });
  // The package resolves to itself through the entries that it publishes.
  await build({ ...shared, entryPoints: [entry("worker")], format: "iife" });
}

/** Adds links to the rest of the site to typedoc's pages. */
function reference() {
  const api = new URL("api/", OUT);
  cpSync(new URL("docs/api/", ROOT), api, { recursive: true });
  cpSync(new URL("reference.css", HERE), new URL("assets/reference.css", api));
  for (const name of readdirSync(api, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const html = readFileSync(new URL(name, api), "utf8");
    const [, base] = /data-base="([^"]*)"/.exec(html);
    writeFileSync(
      new URL(name, api),
      html
        .replace("</head>", `<link rel="stylesheet" href="${base}assets/reference.css"/></head>`)
        .replace('<div class="col-content">', '<div class="col-content" role="main">')
        .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary">')
        .replace(/<a href="[^"]*" class="title">/, `<a href="${base}../index.html" class="title">`)
        .replace(
          '<div id="tsd-toolbar-links"></div>',
          `<div id="tsd-toolbar-links">${partLinks("api/index.html", `${base}../`)}</div>`,
        ),
    );
  }
}

/** The service worker, which keeps the site offline after the first visit; of the reference, only visited pages. */
function serviceWorker() {
  const files = readdirSync(OUT, { recursive: true })
    .filter((name) => !name.startsWith("api") && /\.(?:html|css|js|svg)$/.test(name))
    .toSorted();
  const hash = createHash("sha256");
  for (const name of files) hash.update(name).update(readFileSync(new URL(name, OUT)));
  return readFileSync(new URL("app/sw.js", HERE), "utf8")
    .replace("{{stamp}}", hash.digest("hex").slice(0, 16))
    .replace('["{{files}}"]', JSON.stringify(["./", ...files]));
}
