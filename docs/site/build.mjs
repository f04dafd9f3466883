/**
 * Builds the site into docs/site/dist: the playground, a page for each guide in docs, and the API reference that typedoc
 * made. esbuild bundles the playground from the built package, by the names that users import; markdown-it renders.
 */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import markdownIt from "markdown-it";
import { feature } from "topojson-client";

const HERE = new URL("./", import.meta.url);
const ROOT = new URL("../../", HERE);
const OUT = new URL("dist/", HERE);
const path = (url) => fileURLToPath(url);
const read = (name, base = HERE) => readFileSync(new URL(name, base), "utf8");
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The guides in reading order: file, and what the navigation calls them. */
const GUIDES = [
  ["README.md", "Start"],
  ["docs/format.md", "Format"],
  ["docs/dates.md", "Dates"],
  ["docs/entities.md", "Names"],
  ["docs/quotes.md", "Quotes"],
  ["docs/stories.md", "Stories"],
  ["docs/formats.md", "Formats"],
  ["docs/scale.md", "Scale"],
  ["docs/recipes.md", "Recipes"],
  ["docs/diagnostics.md", "Diagnostics"],
  ["docs/architecture.md", "Architecture"],
];

const pageOf = (file) =>
  `${file
    .replace(/^docs\//, "")
    .replace(/\.md$/, "")
    .toLowerCase()}.html`;
// A page's scripts and styles are its own files, and nothing is fetched from elsewhere.
const POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const hasReference = existsSync(new URL("docs/api/index.html", ROOT));
if (hasReference) cpSync(new URL("docs/api/", ROOT), new URL("api/", OUT), { recursive: true });

writePage("index.html", "Playground", `<main id="main">${playground()}</main>`);
const markdown = markdownIt({ html: false, linkify: false });
for (const [file, title] of GUIDES) {
  const text = read(file, ROOT).replace(/^---\n[\s\S]*?\n---\n/, "");
  const body = markdown.render(
    text
      .replaceAll(
        /\]\((?!https?:|#)(?:docs\/)?([\w-]+)\.md(#[\w-]+)?\)/g,
        (_, name, hash = "") => `](${name}.html${hash})`,
      )
      .replaceAll("](docs/pictures/", "](pictures/"),
  );
  // What scrolls sideways can be reached by the keyboard.
  const reachable = body
    .replaceAll("<pre>", '<pre tabindex="0">')
    .replaceAll("<table>", '<table tabindex="0">')
    .replaceAll("<th></th>", "<td></td>");
  writePage(pageOf(file), title, `<main id="main" class="guide">${reachable}</main>`);
}
cpSync(new URL("docs/pictures/", ROOT), new URL("pictures/", OUT), { recursive: true });
writeFileSync(new URL("style.css", OUT), read("style.css"));
await bundle();
writeFileSync(new URL("sw.js", OUT), serviceWorker());
console.log(
  `docs/site/dist: ${readdirSync(OUT).length} files${hasReference ? ", with the reference" : ""}`,
);

function playground() {
  const example = (name) => escaped(read(`test/fixtures/${name}.txt`, ROOT));
  const examples = { tram: "harbor-tram", feed: "harbor-feed", desk: "harbor-desk" };
  const texts = Object.entries(examples).map(
    ([id, name]) => `<pre id="example-${id}" hidden>${example(name)}</pre>`,
  );
  return read("play.html").replace('<template id="examples">{{examples}}</template>', () =>
    texts.join("\n"),
  );
}

function writePage(name, title, body) {
  const links = [
    ["index.html", "Playground"],
    ...GUIDES.map(([file, label]) => [pageOf(file), label]),
    ...(hasReference ? [["api/index.html", "Reference"]] : []),
  ];
  const nav = links
    .map(
      ([to, label]) => `<a href="${to}"${to === name ? ' aria-current="page"' : ""}>${label}</a>`,
    )
    .join("");
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)} · wirecopy</title>
<meta name="description" content="Reads and writes wire-service copy: datelines, markers, dates, names, quotations, stories.">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top"><a class="name" href="index.html">wirecopy</a><nav aria-label="Guides">${nav}</nav></header>
${body}
<footer class="bottom">MIT. Coastlines: Natural Earth, public domain.</footer>
</body>
</html>
`;
  writeFileSync(new URL(name, OUT), html);
}

async function bundle() {
  const shared = {
    bundle: true,
    minify: true,
    target: "es2022",
    sourcemap: false,
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
  };
  const land = {
    name: "land",
    setup: (setup) =>
      setup.onLoad({ filter: /app\/land\.ts$/ }, () => ({
        contents: `export const LAND = ${JSON.stringify(coastlines())};`,
        loader: "ts",
      })),
  };
  await build({
    ...shared,
    entryPoints: [path(new URL("app/main.ts", HERE))],
    format: "esm",
    outfile: path(new URL("main.js", OUT)),
    plugins: [land],
  });
  // The package resolves to itself, by the entries that it publishes.
  await build({
    ...shared,
    entryPoints: [path(new URL("app/worker.ts", HERE))],
    format: "iife",
    outfile: path(new URL("worker.js", OUT)),
  });
}

/** The world's coastlines as one SVG path, to a half degree. */
function coastlines() {
  const require = createRequire(import.meta.url);
  const world = JSON.parse(readFileSync(require.resolve("world-atlas/land-110m.json"), "utf8"));
  const { features } = feature(world, world.objects.land);
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  );
  return rings
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)},${(-y).toFixed(1)}`).join("L")}Z`)
    .join("");
}

/** Keeps the site, so that it works offline after the first visit. */
function serviceWorker() {
  const files = [
    ...readdirSync(OUT).filter((name) => /\.(?:html|css|js)$/.test(name)),
    ...readdirSync(new URL("pictures/", OUT)).map((name) => `pictures/${name}`),
  ];
  const stamp = files.reduce(
    (hash, name) => (Math.imul(hash, 31) + readFileSync(new URL(name, OUT)).length) | 0,
    7,
  );
  return `const CACHE = "wirecopy-${stamp}";
self.addEventListener("install", (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(${JSON.stringify(["./", ...files])})).then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))).then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request))));
`;
}
