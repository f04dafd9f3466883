/** The first page: what the library is, what it sees, and what it returns. */

import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { extractDates, extractEntities, extractQuotes, parseArticle } from "wirecopy";
import { GUIDES, pageOf, rendered } from "./guides.mjs";
import { escaped, page } from "./shell.mjs";

const HERE = new URL("./", import.meta.url);
const ROOT = new URL("../../", HERE);

export async function landingPage() {
  const { description, "size-limit": sizes } = JSON.parse(read("package.json"));
  const parser = sizes.find(({ name }) => name === "parseArticle").limit;
  const [example] = /```ts\n[\s\S]*?\n```/.exec(read("README.md"));
  const cards = GUIDES.slice(1).map(
    ([file, title, about]) =>
      `<li><a href="${pageOf(file)}">${title}</a> <span>${about}</span></li>`,
  );
  const body = readFileSync(new URL("landing.html", HERE), "utf8")
    .replace("{{article}}", () => articleHtml)
    .replace("{{parser}}", parser)
    .replace("{{example}}", () => rendered(example))
    .replace("{{cards}}", cards.join("\n"));
  return page({
    title: "wirecopy: wire copy as data, and back",
    description,
    styles: ["landing.css"],
    body,
  });
}

function read(name) {
  return readFileSync(new URL(name, ROOT), "utf8");
}

/** Imports a module of the playground, which must not need a browser. */
async function appModule(name) {
  const { outputFiles } = await build({
    entryPoints: [new URL(`app/${name}.ts`, HERE).pathname],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
  );
}

const { annotationsOf } = await appModule("annotations");
const { linesOf } = await appModule("lines");
const articleHtml = annotated(readFileSync(new URL("examples/yonhap.txt", HERE), "utf8"));

/** An article as HTML, as the playground shows it. */
function annotated(text) {
  const article = parseArticle(text);
  const entities = extractEntities(article);
  const found = {
    dates: extractDates(article),
    entities,
    quotes: extractQuotes(article, { entities }),
  };
  const annotations = annotationsOf(article, found);
  const lines = [...linesOf({ start: 0, text: text.trimEnd(), annotations, rest: 0 })];
  return lines
    .filter(
      ({ pieces }) =>
        pieces
          .map((piece) => piece.text)
          .join("")
          .trim() !== "-",
    )
    .map(({ kind, pieces }) => `<div class="line ${kind}">${pieces.map(pieceHtml).join("")}</div>`)
    .join("\n");

  function pieceHtml({ text: words, ids }) {
    const own = ids.map((id) => annotations[id]).filter(({ kind }) => kind !== "paragraph");
    if (own.length === 0) return escaped(words);
    const title = own.map(({ what, says }) => `${what} ${says}`.trim()).join(" · ");
    const kinds = [...new Set(own.map(({ kind }) => kind))].join(" ");
    return `<span class="${kinds}" title="${escaped(title)}">${escaped(words)}</span>`;
  }
}
