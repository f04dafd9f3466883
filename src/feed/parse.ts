/** Parses feeds: the public function. */

import { parseArticle } from "../article/parse.ts";
import { parseSeparated, separatorStart } from "../article/separator.ts";
import { refuse } from "../check/refuse.ts";
import { optionsOf, string } from "../check/values.ts";
import type { Article, FeedOptions } from "../model.ts";
import { moveArticle } from "./move.ts";
import { createSeparator, isSeparator } from "./separate.ts";
import { createSplitter, type Splitter } from "./split.ts";

/**
 * Parses a feed: a text that contains many articles. Each article begins at its header line, ` date 2031-03-04 ...`;
 * any text before the first header line forms an article of its own. With `options.separator`, each article ends at a
 * separator instead, and header lines begin none. Blank text is no article of its own.
 *
 * @param text - The text of the feed.
 * @param options - See `FeedOptions`.
 * @returns The articles, in order; an empty array for an empty text. Positions are UTF-16 offsets into the feed, and
 *   `offset` of each article is where it begins there.
 * @throws TypeError if `text` or `options.separator` is not a string.
 * @throws RangeError if `options.date` is not a valid date, or `options.separator` is blank or more than a line.
 * @example
 * ```ts
 * const feed = " date 2031-03-04 Tram line reopens\n(END)\n date 2031-03-05 Museum opens\n(END)\n";
 * parseFeed(feed).map((article) => article.headline?.text); // => ["Tram line reopens", "Museum opens"]
 * parseFeed(feed).map((article) => serializeArticle(article)).join("") === feed; // => true
 * parseFeed("Tram reopens\nNNNN\nMuseum opens\nNNNN\n", { separator: "NNNN" }).length; // => 2
 * ```
 */
export function parseFeed(text: string, options: FeedOptions = {}): Article[] {
  string(text, "text");
  const checked = feedOptions(options);
  return splitterFor(checked).finish(text).map(articleReader(checked));
}

/** Returns the options of a feed, or refuses one that is not there. */
export function feedOptions(value: unknown): FeedOptions {
  return optionsOf(value, "date source separator", "reference");
}

/** Makes the splitter that the options ask for. */
export function splitterFor({ separator }: FeedOptions): Splitter {
  if (separator === undefined) return createSplitter();
  string(separator, "options.separator");
  if (!isSeparator(separator))
    refuse("options.separator", 'must be a line such as NNNN, neither blank nor broken, or "\\f"');
  return createSeparator(separator);
}

/** Returns a function that reads the articles of a feed one after the other, each at its position. */
export function articleReader({ separator, ...options }: FeedOptions): (text: string) => Article {
  // Checked at once, since there may be no article to read.
  parseArticle("", options);
  let offset = 0;
  return (text) => {
    const article = moveArticle(
      parseSeparated(text, separatorStart(text, separator), options),
      offset,
    );
    offset += text.length;
    return article;
  };
}
