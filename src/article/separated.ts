/** Articles that end with their feed's separator, which is no part of the copy. */

import type { Article, ReadOptions } from "../model.ts";
import { parseArticle } from "./parse.ts";

/** Parses an article whose feed's separator begins at `at`, or at the end of the text if there is none. */
export function parseSeparated(text: string, at: number, options: ReadOptions): Article {
  const article = parseArticle(text.slice(0, at), options);
  if (at === text.length) return article;
  if (article.source !== undefined) article.source = text;
  article.separator = text.slice(at);
  return article;
}

/** Where the separator at the end of a source begins; the source's length if it does not end with it. */
export function copyEnd(source: string, separator = ""): number {
  return source.endsWith(separator) ? source.length - separator.length : source.length;
}
