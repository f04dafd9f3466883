/** Articles as plain text. */

import { refuse } from "../../check/refuse.ts";
import type { Article, ArticleInit } from "../../model.ts";
import { bodyOf } from "../body.ts";
import { foundLosses } from "../found-losses.ts";
import { givenArticle } from "../given.ts";
import { decksOf } from "../heading.ts";
import { lossesOf } from "../losses.ts";
import { metadataLosses } from "../metadata-losses.ts";
import type { Loss, WriteDocumentOptions, WrittenDocument } from "../model.ts";

/** How to write an article as plain text. */
export interface TextOptions extends WriteDocumentOptions {
  /** The longest line, in UTF-16 code units; lines are not broken where it is left out. */
  width?: number | undefined;
}

// Narrower lines hold no word.
const NARROWEST = 20;

/**
 * Writes an article as plain text for reading: headline, decks, byline, and the paragraphs with blank lines between them.
 *
 * @param article - An article that was parsed, edited or not, or as much of one as there is.
 * @param options - Where to break lines, and what else was to be said, which is told as lost.
 * @returns The text, and what it has no place for.
 * @throws RangeError for a width of less than 20.
 * @throws RangeError or TypeError, with the field's `path`, for values that no article or metadata can have.
 * @example
 * ```ts
 * import { serializeText } from "wirecopy/text";
 *
 * const article = parseArticle("(LEAD) Tram line reopens\nSEOUL, May 1 (Yonhap) -- It ran.\nIt was full.\n(END)\n");
 * serializeText(article).output; // => "Tram line reopens\n\nSEOUL, May 1 (Yonhap) -- It ran.\n\nIt was full.\n"
 * ```
 */
export function serializeText(
  article: Article | ArticleInit,
  options: TextOptions = {},
): WrittenDocument<string> {
  const story = givenArticle(article, options);
  const { width, metadata = {} } = options;
  if (width !== undefined && !(width >= NARROWEST))
    refuse("width", `must be ${NARROWEST} or more, not ${width}`);
  const { headline, byline } = story;
  const paragraphs = [
    ...(headline === undefined ? [] : [headline.text]),
    ...decksOf(story).map(({ text }) => text),
    ...(byline === undefined ? [] : [byline.raw.replace(/\r?\n/g, ", ")]),
    ...bodyOf(story),
  ];
  const output = paragraphs.map((text) => `${width === undefined ? text : wrapped(text, width)}\n`);
  return {
    output: output.join("\n"),
    lost: [
      ...lossesOf(story, ["byline"]),
      ...metadataLosses(metadata, []),
      ...foundLosses(options, []),
      ...dateLosses(story),
    ],
  };
}

function dateLosses({ date }: Article): Loss[] {
  const reason = "the format has no place for the header's date";
  return date === undefined ? [] : [{ path: "date", text: date, reason }];
}

/** A text with its lines broken at blanks; a word that is longer than a line stands on one of its own. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
