/** Parses feeds as streams: the public function. */

import { string } from "../check/values.ts";
import type { Article, FeedOptions } from "../model.ts";
import { articleReader, feedOptions, splitterFor } from "./parse.ts";

/**
 * Creates a transform stream that takes a feed's text, in chunks of any size, and emits its articles: the same ones
 * that `parseFeed` returns. Memory use is bounded by the longest article.
 *
 * An article is emitted when the next one begins, at its header line or, with `separator`, with its first words, or when
 * the stream is closed: until then, blanks and more separators can still belong to it.
 *
 * It is a Web Stream, available in Node.js, browsers, Deno and Bun. Pipe bytes through a `TextDecoderStream` first.
 *
 * @param options - See `FeedOptions`.
 * @returns The stream; it errors with a `TypeError` on a chunk that is not a string.
 * @throws TypeError if `options.separator` is not a string.
 * @throws RangeError if `options.date` is not a valid date, or `options.separator` is blank or more than a line.
 * @example
 * ```ts
 * const feed = new Blob([" date 2031-03-04 Tram line reopens\n(END)\n date 2031-03-05 Museum opens\n(END)\n"]);
 * const headlines: string[] = [];
 * const articles = feed.stream().pipeThrough(new TextDecoderStream()).pipeThrough(createArticleStream());
 * for (const reader = articles.getReader(); ; ) {
 *   const { done, value } = await reader.read();
 *   if (done) break;
 *   headlines.push(value.headline?.text ?? "");
 * }
 * headlines; // => ["Tram line reopens", "Museum opens"]
 * ```
 */
export function createArticleStream(options: FeedOptions = {}): TransformStream<string, Article> {
  const checked = feedOptions(options);
  const splitter = splitterFor(checked);
  const read = articleReader(checked);
  return new TransformStream<string, Article>({
    transform(chunk, controller) {
      string(chunk, "chunk");
      for (const text of splitter.push(chunk)) controller.enqueue(read(text));
    },
    flush(controller) {
      for (const text of splitter.finish()) controller.enqueue(read(text));
    },
  });
}
