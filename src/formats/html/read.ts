/** Articles in HTML pages. */

import { assemble, oneLine } from "../assemble.ts";
import { decodeText } from "../bytes.ts";
import { htmlParagraphs } from "../markup/paragraphs.ts";
import { scanHtml } from "../markup/scan.ts";
import type { DocumentMetadata, Loss, ReadDocument } from "../model.ts";
import { dayIn, defined } from "../story.ts";

/**
 * Reads the article of an HTML page: what `serializeHtml` writes, and ordinary pages with an `article` or `main` element.
 *
 * The first `h1` is the headline, `address` or an element with the class `byline` the byline, the first `time` the day.
 * Navigation, scripts and styles are passed over; markup within paragraphs goes, its text stays.
 *
 * @param input - The page or a part of it; bytes are taken as UTF-8.
 * @returns The article, what the page says beside it, and what neither could hold.
 * @example
 * ```ts
 * import { parseHtml } from "wirecopy/html";
 *
 * const { article } = parseHtml(`<nav>Home</nav><article><h1>Tram line reopens</h1><p class="byline">By Ann Lee</p>
 *   <time datetime="2031-05-01T09:00Z">today</time><p>SEOUL (AP) — It <b>ran</b>.</p><p>It was full &mdash; at last.</p></article>`);
 * article.headline?.text; // => "Tram line reopens"
 * article.date; // => "2031-05-01"
 * article.paragraphs.map(({ text }) => text); // => ["It ran.", "It was full — at last."]
 * ```
 */
export function parseHtml(input: string | Uint8Array): ReadDocument {
  const html = decodeText(input);
  const page = readPage(html);
  const lost: Loss[] = [];
  const date = dayIn(page.time);
  const article = assemble(
    {
      ...(date !== undefined && { date }),
      ...(page.headline !== "" && { headline: oneLine(`${page.markers} ${page.headline}`) }),
      notes: page.notes,
      ...(page.byline !== "" && { byline: page.byline }),
      paragraphs: [...htmlParagraphs(page.body), ...(page.end === "" ? [] : [page.end])],
      related: page.related,
    },
    lost,
  );
  for (const text of page.passed)
    lost.push({ path: "navigation", text, reason: "is no part of the story" });
  return { article, metadata: metadataOf(page), names: {}, lost };
}

/** What a page has of an article; `body` is its markup, without what the other members have. */
interface Page {
  headline: string;
  markers: string;
  byline: string;
  time: string | undefined;
  id: string | undefined;
  language: string | undefined;
  slug: string | undefined;
  end: string;
  notes: string[];
  related: string[];
  passed: string[];
  body: string;
  /** Whether there was a word of the story yet. */
  begun: boolean;
}

/** Where the text of an element goes. */
type Slot =
  | "body"
  | "headline"
  | "markers"
  | "byline"
  | "time"
  | "note"
  | "end"
  | "related"
  | "passed";

const CLASSES: readonly (readonly [RegExp, Slot])[] = [
  [/\bmarkers\b/, "markers"],
  [/\bbyline\b/, "byline"],
  [/(?:^|\s)note(?:$|\s)/, "note"],
  [/(?:^|\s)end(?:$|\s)/, "end"],
];
const PASSED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "nav",
  "aside",
  "form",
  "button",
  "title",
  "figure",
]);
const EMPTY: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);

function readPage(html: string): Page {
  const whole = html.search(/<article[\s>]/i);
  const main = whole === -1 ? html.search(/<main[\s>]/i) : whole;
  const page: Page = {
    headline: "",
    markers: "",
    byline: "",
    time: undefined,
    id: undefined,
    language: undefined,
    slug: undefined,
    end: "",
    notes: [],
    related: [],
    passed: [],
    body: "",
    begun: false,
  };
  const path: { name: string; slot: Slot }[] = [];
  const slotNow = (): Slot => path.at(-1)?.slot ?? "body";
  let done = false;
  scanHtml(main === -1 ? html : html.slice(main), {
    open(name, attributes) {
      if (done) return;
      if (name === "article" && path.length === 0) {
        page.id = attributes.get("id");
        page.language = attributes.get("lang");
        page.slug = attributes.get("data-slug");
      }
      const slot =
        slotNow() === "body" || slotNow() === "passed" ? slotOf(name, attributes, page) : slotNow();
      if (name === "time" && page.time === undefined) page.time = attributes.get("datetime");
      if (slot === "body") page.body += `<${name}>`;
      if (slot === "note" && slotNow() !== "note") page.notes.push("");
      if (slot === "related" && name === "li") page.related.push("");
      if (!EMPTY.has(name)) path.push({ name, slot: slotNow() === "passed" ? "passed" : slot });
    },
    close(name) {
      const at = path.map((open) => open.name).lastIndexOf(name);
      if (at === -1) return;
      if (slotNow() === "body") page.body += `</${name}>`;
      path.length = at;
      if ((name === "article" || name === "main") && at === 0) done = true;
    },
    text(text) {
      if (!done) give(page, slotNow(), text);
    },
  });
  return page;
}

function slotOf(name: string, attributes: ReadonlyMap<string, string>, page: Page): Slot {
  const named = attributes.get("class") ?? "";
  if (name === "h1" && page.headline === "") return "headline";
  if (name === "address") return "byline";
  if (name === "time" && !page.begun && page.time === undefined) return "time";
  if (name === "ul" && /\brelated\b/.test(named)) return "related";
  if (PASSED.has(name)) return "passed";
  return CLASSES.find(([form]) => form.test(named))?.[1] ?? "body";
}

function give(page: Page, slot: Slot, text: string): void {
  const words = oneLine(text);
  if (slot === "body") page.begun ||= words !== "";
  if (slot === "body") page.body += text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  else if (words === "") return;
  else if (slot === "note") page.notes.push(`${page.notes.pop() ?? ""} ${words}`.trim());
  else if (slot === "related") page.related.push(`${page.related.pop() ?? ""} ${words}`.trim());
  else if (slot === "passed") page.passed.push(words);
  else if (slot !== "time") page[slot] = `${page[slot]} ${words}`.trim();
}

function metadataOf({ id, language, slug, time }: Page): DocumentMetadata {
  return defined<DocumentMetadata>({ id, language, slug, modified: time });
}
