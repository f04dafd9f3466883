/** Splits a page into its articles. */

import { createGatherer } from "../markup/lines.ts";
import { scanHtml } from "../markup/scan.ts";
import { articleReader, emptyArticle, type PageArticle } from "./article.ts";
import { type PageHead, takeHead } from "./head.ts";

/** The articles of a page, at least one, its head, and the paragraphs outside of them. */
export interface Page {
  readonly head: PageHead;
  readonly articles: PageArticle[];
  readonly outside: string[];
}

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
