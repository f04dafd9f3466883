/** Reads one text of a file as an article, with the lines of its paragraphs rejoined on request. */

import { parseSeparated, separatorStart } from "../article/separator.ts";
import { type Article, type ReadOptions, unwrapText, type WrappedBreak } from "../articles.ts";
import { moveArticle } from "../feed/move.ts";
import { lineAt } from "./lines.ts";

/** How to read copy. */
export interface Reading {
  readonly date: string | undefined;
  readonly source: boolean;
  readonly unwrap: boolean;
  readonly separator?: string | undefined;
}

/**
 * An article, and the text in its file that it was read from. Its `offset` is where that text begins in the file. If
 * lines were rejoined, its other positions count on from there in the rejoined text, which is its `source`.
 */
export interface Copy {
  readonly article: Article;
  readonly text: string;
  /** Converts a position of the article to one in the file; absent if they are the same. */
  readonly inFile?: (position: number) => number;
}

/** Reads an article that begins at `offset` in its file. */
export function readCopy(text: string, offset: number, reading: Reading): Copy {
  const { date, source, unwrap, separator } = reading;
  const options: ReadOptions = { source, date };
  const end = separatorStart(text, separator);
  if (!unwrap) return { article: moveArticle(parseSeparated(text, end, options), offset), text };
  const rejoined = unwrapText(text.slice(0, end));
  const whole = end === undefined ? rejoined.text : rejoined.text + text.slice(end);
  const at = end === undefined ? undefined : rejoined.text.length;
  const article = moveArticle(parseSeparated(whole, at, options), offset);
  const after = placesAfter(rejoined.breaks);
  return { article, text, inFile: (at) => offset + after(at - offset) };
}

/** Returns a function that reads the articles of a file one after the other, each at its position. */
export function copyReader(reading: Reading): (text: string) => Copy {
  let offset = 0;
  return (text) => {
    const copy = readCopy(text, offset, reading);
    offset += text.length;
    return copy;
  };
}

/**
 * Returns a function that converts positions in a rejoined text to positions in the text before, in which each break
 * was longer than the blank that replaced it.
 */
function placesAfter(breaks: readonly WrappedBreak[]): (at: number) => number {
  const starts = [0];
  const more = [0];
  for (const { offset, was } of breaks) {
    starts.push(offset + 1);
    more.push((more.at(-1) ?? 0) + was.length - 1);
  }
  return (at) => at + (more[lineAt(starts, at)] ?? 0);
}

/** Returns a value in which spans are converted from positions of an article to positions in its file. */
export function inFile<T>(value: T, place: (position: number) => number): T {
  if (Array.isArray(value)) return value.map((one: unknown) => inFile(one, place)) as T;
  if (typeof value !== "object" || value === null) return value;
  const moved = Object.entries(value).map(([name, one]: [string, unknown]) => {
    const isPlace = typeof one === "number" && (name === "start" || name === "end");
    return [name, isPlace ? place(one) : inFile(one, place)];
  });
  return Object.fromEntries(moved) as T;
}
