/** Splits a page into its articles, and the text of each article into slots. */

import { addressesOf } from "../markup/addresses.ts";
import { createGatherer, isBlock, type ParagraphGatherer } from "../markup/lines.ts";
import { scanHtml } from "../markup/scan.ts";
import type { Loss } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";
import { type PageHead, takeHead } from "./head.ts";
import { SLOTS, type Slot, slotOf } from "./slots.ts";

/** An article of a page. */
export interface PageArticle {
  id?: string | undefined;
  language?: string | undefined;
  slug?: string | undefined;
  keywords?: string[] | undefined;
  /** When the article itself says that it was published, which is then its date. */
  published?: string | undefined;
  created?: string | undefined;
  modified?: string | undefined;
  readonly slots: Readonly<Record<Slot, ParagraphGatherer>>;
  /** What stands in attributes and has no field: the addresses of links and pictures, and second times. */
  readonly lost: Loss[];
}

/** The articles of a page, at least one, its head, and the paragraphs outside of them. */
export interface Page {
  readonly head: PageHead;
  readonly articles: PageArticle[];
  readonly outside: string[];
}

/** An open element, and where its text goes. */
interface Open {
  readonly name: string;
  readonly slot: Slot;
  /** Whether it is a header, or within one. */
  readonly header: boolean;
  /** Whether it is a footer, or within one. */
  readonly footer: boolean;
  /** Whether it is an ordinary paragraph, or within one: a date in it belongs to the story. */
  readonly plain: boolean;
}

// Elements without an end tag.
const EMPTY: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "),
);
// Elements whose end tag may be left out: the next element of the same kind ends them.
const UNCLOSED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "dd dt li option p td th tr".split(" "),
);
// Browsers stop at 512 as well.
const DEEPEST = 512;

/** Reads a page: its `article` elements, or its `main` if it has none, or the whole page if it has neither. */
export function readPage(html: string): Page {
  const root = rootOf(html);
  const outside = createGatherer();
  const head: PageHead = { meta: [] };
  const articles: PageArticle[] = root === undefined ? [emptyArticle()] : [];
  let reader = root === undefined ? articleReader(articles[0] as PageArticle) : undefined;
  scanHtml(html, {
    open(name, attributes) {
      takeHead(head, name, attributes);
      if (reader !== undefined) reader.open(name, attributes);
      else if (name !== root) outside.open(name);
      else {
        const article = emptyArticle();
        article.id = attributes.get("id");
        article.language = attributes.get("lang") || undefined;
        article.slug = attributes.get("data-slug");
        articles.push(article);
        reader = articleReader(article);
      }
    },
    close(name) {
      if (reader === undefined) outside.close(name);
      else if (!reader.close(name) && name === root) reader = undefined;
    },
    text(text) {
      if (reader === undefined) outside.text(text);
      else reader.text(text);
    },
  });
  reader?.end();
  return { articles, head, outside: outside.paragraphs() };
}

/** The name of the element that holds an article. */
function rootOf(html: string): "article" | "main" | undefined {
  let root: "article" | "main" | undefined;
  scanHtml(html, {
    open(name) {
      if (name === "article" || (name === "main" && root === undefined)) root = name;
    },
    close() {},
    text() {},
  });
  return root;
}

function emptyArticle(): PageArticle {
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, createGatherer()]));
  return { slots: slots as Record<Slot, ParagraphGatherer>, lost: [] };
}

/** Takes the content of an article's element; `close` says whether the tag closed an element within it. */
function articleReader(article: PageArticle) {
  const path: Open[] = [];
  const met = new Set<Slot>();
  // `Published` above the story, which belongs to the time after it.
  let label = "";
  // Whether there was a paragraph of the story: a time below it is one that the story tells.
  let told = false;
  const take = (slot: Slot, text: string): void => {
    if (text.trim() !== "") met.add(slot);
    article.slots[slot].text(text);
  };
  const takeLabel = (slot: Slot): void => {
    if (label !== "") take(slot, label);
    label = "";
  };
  const slotNow = (): Slot => path.at(-1)?.slot ?? "body";
  const end = (name: string): boolean => {
    let at = path.length - 1;
    while (at >= 0 && path[at]?.name !== name) at -= 1;
    if (at === -1) return false;
    for (let last = path.pop(); last !== undefined; last = path.pop()) {
      article.slots[last.slot].close(last.name);
      if (path.length === at) break;
    }
    return true;
  };
  return {
    open(name: string, attributes: ReadonlyMap<string, string>): void {
      if (isBlock(name)) takeLabel("body");
      const last = path.at(-1)?.name;
      if (
        last !== undefined &&
        UNCLOSED.has(last) &&
        (last === name || (last === "p" && isBlock(name)))
      )
        end(last);
      const outer = slotNow();
      const slot =
        outer === "body"
          ? slotOf(name, attributes, {
              begun: met.has("body") || path.at(-1)?.plain === true,
              has: (one) => met.has(one),
              header: path.at(-1)?.header === true,
              footer: path.at(-1)?.footer === true,
            })
          : outer;
      const said = label;
      if (name === "time") takeLabel(slot);
      if (slot === "time") takeTime(article, attributes, said);
      else if (name === "time" && slot === "body" && !told && path.at(-1)?.plain !== true)
        loseTime(article, attributes);
      for (const one of addressesOf("article", name, attributes)) article.lost.push(one);
      article.slots[slot].open(name);
      const header = name === "header" || path.at(-1)?.header === true;
      const footer = name === "footer" || path.at(-1)?.footer === true;
      if (name === "p" && slot === "body") told = true;
      const plain = (name === "p" && !attributes.has("class")) || path.at(-1)?.plain === true;
      if (!EMPTY.has(name) && path.length < DEEPEST)
        path.push({ name, slot, header, footer, plain });
    },
    close(name: string): boolean {
      if (isBlock(name)) takeLabel("body");
      return end(name);
    },
    text(text: string): void {
      const slot = slotNow();
      if (label !== "" && text.trim() === "") {
        label += text;
        return;
      }
      takeLabel("body");
      if (slot === "body" && !met.has(slot) && LABEL.test(text)) label = text;
      else take(slot, text);
    },
    end(): void {
      takeLabel("body");
    },
  };
}

// Published | Last updated: | Posted on | · Updated, after another time
const LABEL =
  /^[\s|·]{0,99}(?:(?:first|last) )?(?:posted|published|updated)(?: (?:at|on))?:?\s{0,99}$/i;

/** Takes the time of a `time` element: when the document was created or modified, as its class says. */
function takeTime(
  article: PageArticle,
  attributes: ReadonlyMap<string, string>,
  label: string,
): void {
  const datetime = attributes.get("datetime")?.trim();
  if (datetime === undefined || datetime === "") return;
  const kind = attributes.get("class") ?? "";
  // A label says more than a class: WordPress has `published updated` if nothing was changed.
  const published = PUBLISHED.test(label || kind);
  const field = published || kind === "created" ? "created" : "modified";
  article[field] ??= datetime;
  if (published) article.published ??= datetime;
  if (article[field] !== datetime) loseTime(article, attributes);
}

const PUBLISHED = /\b(?:posted|published)\b/i;

function loseTime(article: PageArticle, attributes: ReadonlyMap<string, string>): void {
  const text = attributes.get("datetime")?.trim() ?? "";
  if (text !== "") article.lost.push({ path: "time@datetime", text, reason: NO_FIELD });
}
