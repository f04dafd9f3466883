/** Articles that end with their feed's separator, which is no part of the copy. */

import { lineKind } from "../block/line/kind.ts";
import type { Article, ReadOptions, Span } from "../model.ts";
import { isBlankWithin, isLineEnd } from "../text/lines.ts";
import { parseArticle } from "./parse.ts";

/**
 * Parses an article whose feed's separator begins at `at`, which is the end of the text if the story's own end mark
 * separates the feed; `undefined` if there is none.
 */
export function parseSeparated(
  text: string,
  at: number | undefined,
  options: ReadOptions,
): Article {
  const article = parseArticle(text.slice(0, at), options);
  if (at === undefined) return article;
  if (article.source !== undefined) article.source = text;
  article.separator = text.slice(at);
  return article;
}

/** Where the separator at the end of a source begins; the source's length if it does not end with it. */
export function copyEnd(source: string, separator = ""): number {
  return source.endsWith(separator) ? source.length - separator.length : source.length;
}

// The end of a telex, which belongs to no story
const TELEX_END = "NNNN";

/**
 * Where the separators at the end of an article's text begin; `undefined` if there are none. An end mark, such as
 * `(END)` or `###`, is the story's own even if the feed is separated by it, and the separator is then empty.
 */
export function separatorStart(text: string, separator: string | undefined): number | undefined {
  if (separator === undefined) return undefined;
  const mark = markOf(separator);
  if (mark !== TELEX_END && lineKind(mark, 0, mark.length) === "end")
    return lastLine(text) === mark ? text.length : undefined;
  let end = text.trimEnd().length;
  if (mark === "\f") {
    const at = text.indexOf(mark, end);
    return at === -1 ? undefined : at;
  }
  let start: number | undefined;
  while (text.endsWith(mark, end)) {
    const line = ownLine(text, end - mark.length, end);
    if (line === undefined) break;
    start = line.start;
    end = text.slice(0, start).trimEnd().length;
  }
  return start;
}

/** The last line of a text that has words, without the blanks around it. */
export function lastLine(text: string): string {
  const whole = text.trimEnd();
  return whole.slice(Math.max(whole.lastIndexOf("\n"), whole.lastIndexOf("\r")) + 1).trim();
}

/** A separator without the blanks around it. */
export function markOf(separator: string): string {
  return separator === "\f" ? separator : separator.trim();
}

/** The line that has nothing but `text.slice(start, end)` and blanks, with its line break. */
export function ownLine(text: string, start: number, end: number): Span | undefined {
  let first = start;
  while (first > 0 && isBlankWithin(text.charCodeAt(first - 1))) first -= 1;
  if (first > 0 && !isLineEnd(text.charCodeAt(first - 1))) return undefined;
  let last = end;
  while (last < text.length && isBlankWithin(text.charCodeAt(last))) last += 1;
  if (last < text.length && !isLineEnd(text.charCodeAt(last))) return undefined;
  return { start: first, end: last + (text.startsWith("\r\n", last) ? 2 : 1) };
}
