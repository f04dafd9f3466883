/** Writes articles as plain text. */

import { refuse } from "../../check/refuse.ts";
import type { Article, ArticleInit } from "../../model.ts";
import { bodyOf } from "../body.ts";
import { foundLosses } from "../found-losses.ts";
import { givenArticle } from "../given.ts";
import { bylineText, decksOf } from "../heading.ts";
import { lossesOf } from "../losses.ts";
import { metadataLosses } from "../metadata-losses.ts";
import type { Loss, WriteDocumentOptions, WrittenDocument } from "../model.ts";
import { number } from "../options.ts";

/** Options for writing an article as plain text. */
export interface TextOptions extends WriteDocumentOptions {
  /** The maximum length of a line, in UTF-16 code units and at least 20; if omitted, lines are not broken. */
  width?: number | undefined;
}

// Narrower lines hold hardly a word.
const NARROWEST = 20;

/**
 * Writes an article as plain text for reading: headline, decks, byline, and the paragraphs separated by blank lines.
 *
 * @param article - A parsed article, edited or not, or an object with any of its fields.
 * @param options - The line width; everything else that is passed is reported as lost.
 * @returns The text, and everything that it has no place for.
 * @throws RangeError if the width is less than 20.
 * @throws RangeError or TypeError if the article has an invalid value, or an option the wrong type; the error's `path`
 *   names the field.
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
  const story = givenArticle(article, options, " width");
  const { width, metadata = {} } = options;
  if (width !== undefined) number(width, "options.width");
  if (width !== undefined && !(width >= NARROWEST))
    refuse("options.width", `must be ${NARROWEST} or more, not ${width}`);
  const { headline, byline } = story;
  const paragraphs = [
    ...(headline === undefined ? [] : [headline.text]),
    ...decksOf(story).map(({ text }) => text),
    ...(byline === undefined ? [] : [bylineText(byline)]),
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

/** Breaks the lines of a text at blanks; a word that is longer than a line stands on a line of its own. */
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
