/** Parses feeds: the public function. */

import { parseArticle } from "../article/parse.ts";
import { optionDate } from "../date/option.ts";
import type { Article, ReadOptions } from "../model.ts";
import { requireString } from "../text/input.ts";
import { moveArticle } from "./move.ts";
import { createSplitter } from "./split.ts";

/**
 * Parses a feed: a text that contains many articles. Each article begins at its header line, ` date 2031-03-04 ...`;
 * any text before the first header line forms an article of its own.
 *
 * @param text - The text of the feed.
 * @param options - See `ReadOptions`.
 * @returns The articles, in order; an empty array for an empty text. Positions are UTF-16 offsets into the feed, and
 *   `offset` of each article is where it begins there.
 * @throws TypeError if `text` is not a string.
 * @throws RangeError if `options.date` is not a valid date.
 * @example
 * ```ts
 * const feed = " date 2031-03-04 Tram line reopens\n(END)\n date 2031-03-05 Museum opens\n(END)\n";
 * parseFeed(feed).map((article) => article.headline?.text); // => ["Tram line reopens", "Museum opens"]
 * parseFeed(feed).map((article) => serializeArticle(article)).join("") === feed; // => true
 * ```
 */
export function parseFeed(text: string, options: ReadOptions = {}): Article[] {
  requireString(text, "text");
  return createSplitter().finish(text).map(articleReader(options));
}

/** Returns a function that reads the articles of a feed one after the other, each at its position. */
export function articleReader(options: ReadOptions): (text: string) => Article {
  // Checked at once, since there may be no article to read.
  optionDate(options, "date", "reference");
  let offset = 0;
  return (text) => {
    const article = moveArticle(parseArticle(text, options), offset);
    offset += text.length;
    return article;
  };
}
