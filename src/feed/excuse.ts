/** What is no fault in an article of a feed, though it would be one elsewhere. */

import type { Article } from "../model.ts";

/** Removes the remark that there is text after the end mark, in place, if that text is only the feed's separator. */
export function excuseSeparator(article: Article, separator = ""): void {
  const mark = separator.trim();
  if (mark === "" || article.trailing.some(({ text }) => text !== mark)) return;
  article.diagnostics = article.diagnostics.filter(({ code }) => code !== "text-after-end");
}
