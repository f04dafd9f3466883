/** What the head of a page says of its article: the language, and when and by whom it was published. */

import type { Loss } from "../model.ts";
import { NO_FIELD } from "../reasons.ts";

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
}

// What pages say of their article; other names are about the page, its preview and its site.
const TOLD =
  " article:author article:modified_time article:published_time author byl date news_keywords keywords ";
const TIMES: Readonly<Record<string, "created" | "modified">> = {
  "article:published_time": "created",
  "article:modified_time": "modified",
};

/** Takes what an element outside of articles says of them. */
export function takeHead(
  head: PageHead,
  name: string,
  attributes: ReadonlyMap<string, string>,
): void {
  if (name === "html") head.language ??= attributes.get("lang");
  if (name !== "meta") return;
  const key = (attributes.get("property") ?? attributes.get("name") ?? "").toLowerCase();
  const content = attributes.get("content")?.trim() ?? "";
  if (content !== "" && TOLD.includes(` ${key} `)) head.meta.push([key, content]);
}

/**
 * Gives an article the language and the times of its page where it has none of its own. What the page says otherwise
 * is lost, unless it is among the words `said` in the article.
 */
export function fillFromHead(
  article: Filled,
  { language, meta }: PageHead,
  said: string | undefined,
): Loss[] {
  article.language ??= language;
  return meta.flatMap(([name, content]) => {
    const field = TIMES[name];
    if (field !== undefined) article[field] ??= content;
    const isKept = field === undefined ? said?.includes(content) : article[field] === content;
    return isKept ? [] : [{ path: `meta[${name}]@content`, text: content, reason: NO_FIELD }];
  });
}
