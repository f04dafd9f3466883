/** The list of guides, and their pages. */

import { readFileSync } from "node:fs";
import markdownIt from "markdown-it";
import { highlight } from "./highlight.mjs";
import { page } from "./shell.mjs";

const ROOT = new URL("../../", import.meta.url);

/** In reading order: the file, its label in the list, and its description. */
export const GUIDES = [
  ["README.md", "Start", "Everything once, by example."],
  ["docs/format.md", "The format", "The grammar of wire copy, and the reasons for it."],
  ["docs/building.md", "Building an article", "Every field that an article is written from."],
  ["docs/datelines.md", "Datelines", "Where, when and by whom, in the style of each agency."],
  ["docs/dates.md", "Dates", "Time expressions with their TIMEX3 values."],
  ["docs/entities.md", "Names", "People, organizations, places and amounts, mention by mention."],
  ["docs/quotes.md", "Quotes", "Quotations and statements, and who says them."],
  ["docs/stories.md", "Stories", "The versions of a story in a feed, and what changed."],
  ["docs/formats.md", "Formats", "ninjs, NITF, NewsML-G2, JSON-LD and others, in and out."],
  [
    "docs/command.md",
    "Command line",
    "Parse, extract, convert, check and compare without a script.",
  ],
  ["docs/scale.md", "Scale", "Large files, many threads, many machines."],
  ["docs/recipes.md", "Recipes", "React, Node streams, Deno, workers, notebooks."],
  ["docs/diagnostics.md", "Diagnostics", "What looks wrong, code by code."],
  ["docs/architecture.md", "Architecture", "How the parts fit, and how to add one."],
  ["src/SOURCES.md", "Sources", "Data and code of others, and their licenses."],
];

export function pageOf(file) {
  const [, name] = /([\w-]+)\.md$/.exec(file);
  return `${name.toLowerCase()}.html`;
}

const markdown = markdownIt({
  html: false,
  linkify: false,
  highlight: (code, language) => highlight(code.trimEnd(), language),
});

/** Renders Markdown as HTML. Links between guides become links between their pages. */
export function rendered(text) {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, "").replaceAll(/^<!--.*-->\n/gm, "");
  const linked = body
    .replaceAll(
      /\]\((?!https?:|#)(?:docs\/)?([\w-]+)\.md(#[\w-]+)?\)/g,
      (_, name, hash = "") => `](${name.toLowerCase()}.html${hash})`,
    )
    .replaceAll("](docs/pictures/", "](pictures/")
    .replace("API reference: `npm run docs`", "[API reference](api/index.html)");
  // What scrolls sideways must be reachable by the keyboard, and needs a name of its own: its number.
  let count = 0;
  const region = (kind) => {
    count += 1;
    return `tabindex="0" role="region" aria-label="${kind} ${count}"`;
  };
  return markdown
    .render(linked)
    .replaceAll("<pre>", '<pre tabindex="0">')
    .replaceAll("<table>", () => `<div class="scroll" ${region("Table")}><table>`)
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<th></th>", "<td></td>")
    .replaceAll(
      /<p>(<img [^>]*>)<\/p>/g,
      (_, image) => `<div class="picture" ${region("Picture")}>${image}</div>`,
    );
}

/** Gives headings the ids that GitHub gives them, and makes them link to themselves. */
function withAnchors(html) {
  const headings = [];
  const taken = new Map();
  const text = html.replaceAll(/<h([23])>(.*?)<\/h\1>/g, (_, level, words) => {
    const plain = words.replaceAll(/<[^>]*>/g, "");
    const slug = plain
      .toLowerCase()
      .replaceAll(/&[a-z]+;|[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-");
    const times = taken.get(slug) ?? 0;
    taken.set(slug, times + 1);
    const id = times === 0 ? slug : `${slug}-${times}`;
    if (level === "2") headings.push({ id, words: plain });
    return `<h${level} id="${id}"><a href="#${id}">${words}</a></h${level}>`;
  });
  return { text, headings };
}

/** The page of a guide. */
export function guidePage(file) {
  const at = GUIDES.findIndex(([name]) => name === file);
  const [, title, about] = GUIDES[at];
  const { text, headings } = withAnchors(rendered(readFileSync(new URL(file, ROOT), "utf8")));
  const list = GUIDES.map(([name, label]) => {
    const current = name === file ? ' aria-current="page"' : "";
    return `<a href="${pageOf(name)}"${current}>${label}</a>`;
  }).join("\n");
  const contents = headings.map(({ id, words }) => `<a href="#${id}">${words}</a>`).join("\n");
  const turn = [
    at > 0
      ? `<a href="${pageOf(GUIDES[at - 1][0])}" rel="prev">← ${GUIDES[at - 1][1]}</a>`
      : "<span></span>",
    at < GUIDES.length - 1
      ? `<a href="${pageOf(GUIDES[at + 1][0])}" rel="next">${GUIDES[at + 1][1]} →</a>`
      : "",
  ].join("\n");
  const onPage =
    headings.length < 2
      ? ""
      : `<nav class="beside contents" aria-label="On this page"><h2>On this page</h2>${contents}</nav>`;
  const body = `<div class="guides">
<details class="menu"><summary>Guides: ${title}</summary><nav class="beside" aria-label="Guides">
${list}
</nav></details>
<nav class="beside list" aria-label="Guides">
${list}
</nav>
<article class="text">
${text}
<nav class="turn" aria-label="The guides before and behind">${turn}</nav>
</article>
${onPage}
</div>`;
  return page({ title: `${title} · wirecopy`, description: about, part: "readme.html", body });
}
