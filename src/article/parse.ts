/** The public function for reading one article. */

import { flag, optionsOf, string } from "../check/values.ts";
import { optionDate } from "../date/option.ts";
import { diagnose } from "../diagnostic/diagnose.ts";
import type { Article, ReadOptions } from "../model.ts";
import { type Built, buildArticle } from "./build.ts";

/**
 * Parses a wire article into its header date, headline and markers, notes, byline, dateline, paragraphs, sign-offs,
 * credits, end mark and related stories, each with its position.
 *
 * Any string yields an article, in time linear in its length. Problems are reported in `diagnostics`. No part of the
 * text is lost: `serializeArticle` reproduces it code unit for code unit.
 *
 * @param text - The text of one article. For a text that contains many, use `parseFeed`.
 * @param options - See `ReadOptions`.
 * @returns The article; positions are UTF-16 offsets into `text`.
 * @throws TypeError if `text` is not a string.
 * @throws RangeError if `options.date` is not a valid date.
 * @example
 * ```ts
 * const article = parseArticle(" date 2031-03-04 (LEAD) Tram line reopens\nINCHEON, March 4 (Yonhap) -- The first tram ran Tuesday.\n(END)\n");
 * article.date; // => "2031-03-04"
 * article.headline?.text; // => "Tram line reopens"
 * article.dateline?.agency; // => "Yonhap"
 * article.paragraphs.map((paragraph) => paragraph.text); // => ["The first tram ran Tuesday."]
 * article.diagnostics; // => []
 * ```
 */
export function parseArticle(text: string, options: ReadOptions = {}): Article {
  string(text, "text");
  const { date, source = true } = optionsOf(options, "date source", "reference");
  const built = buildArticle(text, optionDate(date, "date"));
  return finish(built, flag(source, "options.source"));
}

/** Adds to an article what is told from the whole of it, in place: it was just read, and nobody else has it. */
export function finish({ article, scan }: Built, withSource: boolean): Article {
  article.diagnostics = diagnose(scan, article);
  if (withSource) article.source = scan.text;
  return article;
}
