/** What the head of a page says of its article: the language, keywords, and when and by whom it was published. */

import type { Byline } from "../../model.ts";
import type { Loss } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";
import { isTime } from "../time.ts";

/** The head of a page: its language, and its `meta` elements that say something of the article, by their names. */
export interface PageHead {
  language?: string | undefined;
  readonly meta: [name: string, content: string][];
}

/** What an article can have of its own, or else from its page. */
interface Filled {
  language?: string | undefined;
  created?: string | undefined;
  modified?: string | undefined;
  keywords?: string[] | undefined;
}

// What pages say of their article; other names are about the page, its preview and its site.
const TOLD =
  " article:author article:modified_time article:published_time author byl date news_keywords keywords ";
const TIMES: Readonly<Record<string, "created" | "modified">> = {
  "article:published_time": "created",
  "article:modified_time": "modified",
};

const KEYWORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["keywords", "news_keywords"]);
const AUTHORS: ReadonlySet<string> = /* @__PURE__ */ new Set(["article:author", "author", "byl"]);

/** Takes what an element of the page says of its articles, wherever it stands. */
export function takeHead(
  head: PageHead,
  name: string,
  attributes: ReadonlyMap<string, string>,
): void {
  if (name === "html") head.language ??= attributes.get("lang") || undefined;
  if (name !== "meta") return;
  const key = (attributes.get("property") ?? attributes.get("name") ?? "").toLowerCase();
  const content = attributes.get("content")?.trim() ?? "";
  if (content !== "" && TOLD.includes(` ${key} `)) head.meta.push([key, content]);
}

/** Gives an article the language, the times and the keywords of its page where it has none of its own. */
export function fillFromHead(article: Filled, { language, meta }: PageHead): void {
  article.language ??= language;
  const keywords = new Set<string>();
  for (const [name, content] of meta) {
    const field = TIMES[name];
    if (field !== undefined && isTime(content)) article[field] ??= content;
    if (KEYWORDS.has(name)) for (const word of partsOf(content, ",")) keywords.add(word);
  }
  if (keywords.size > 0) article.keywords = [...keywords];
}

/** What the head says of an article and the article does not: other times, and authors that it does not name. */
export function lostFromHead(
  { created, modified }: Filled,
  { meta }: PageHead,
  byline: Byline | undefined,
): Loss[] {
  const times = new Set([created, modified]);
  const names = new Set([...(byline?.authors ?? []), byline?.affiliation]);
  const isKept = (name: string, content: string): boolean => {
    if (KEYWORDS.has(name) || times.has(content)) return true;
    const authors = partsOf(content.replace(/^by /i, ""), / and |,/);
    return AUTHORS.has(name) && authors.every((author) => names.has(author));
  };
  return meta
    .filter(([name, content]) => !isKept(name, content))
    .map(([name, text]) => ({ path: `meta[${name}]@content`, text, reason: NO_FIELD }));
}

/** The words between separators, without blanks around them. */
function partsOf(content: string, separator: string | RegExp): string[] {
  return content
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
