/** Writes articles as Markdown with front matter. */

import type { Article, ArticleInit } from "../../model.ts";
import { bodyLines, endOf } from "../body.ts";
import { defined, notEmpty } from "../defined.ts";
import { foundLosses } from "../found-losses.ts";
import { givenArticle } from "../given.ts";
import { givenMetadata } from "../given-metadata.ts";
import { authorsText, datelineWords, decksOf, markedHeadline } from "../heading.ts";
import { lossesOf } from "../losses.ts";
import { metadataLosses } from "../metadata-losses.ts";
import type {
  DocumentMetadata,
  DocumentMetadataInit,
  WriteDocumentOptions,
  WrittenDocument,
} from "../model.ts";
import { METADATA } from "../options.ts";
import { dayOf } from "../time.ts";
import { type FrontMatterValue, writeFrontMatter } from "./front-matter.ts";

/**
 * Writes an article as Markdown with YAML front matter, for static site generators.
 *
 * The front matter contains the headline, its form with markers, decks, date, byline, dateline, notes, end mark,
 * related headlines and the `metadata`. The body follows, one block per paragraph, with all Markdown syntax escaped.
 *
 * @param article - A parsed article, edited or not, or an object with any of its fields.
 * @param options - What to include besides the article.
 * @returns The Markdown, and everything that it has no place for.
 * @throws RangeError or TypeError if the article has an invalid value, or an option the wrong type; the error's `path`
 *   names the field.
 * @example
 * ```ts
 * import { serializeMarkdown } from "wirecopy/markdown";
 *
 * const article = parseArticle("Tram line reopens\nSEOUL, May 1 (Yonhap) -- It *ran*.\nIt was full.\n");
 * serializeMarkdown(article).output;
 * // => '---\ntitle: "Tram line reopens"\ndateline: "SEOUL, May 1 (Yonhap)"\n---\n\nSEOUL, May 1 \\(Yonhap\\) -- It \\*ran\\*.\n\nIt was full.\n'
 * ```
 */
export function serializeMarkdown(
  article: Article | ArticleInit,
  options: WriteDocumentOptions = {},
): WrittenDocument<string> {
  const story = givenArticle(article, options);
  const metadata = givenMetadata(story, options);
  const { headline, notes, related } = story;
  const [end, ...initials] = endOf(story);
  const decks = decksOf(story);
  const values = defined<Record<string, FrontMatterValue>>({
    title: headline?.text,
    headline: markedHeadline(story),
    decks: notEmpty(decks.map(({ text }) => text)),
    date: dayOf(story),
    byline: authorsText(story),
    dateline: datelineWords(story),
    notes: notEmpty(notes.map(({ raw }) => raw)),
    end: end !== undefined && initials.length > 0 ? [end, ...initials] : end,
    related: notEmpty(related.map(({ raw }) => raw)),
    ...frontMatterOf(metadata),
  });
  const lines = bodyLines(story);
  const body = lines.map(({ text }) => `\n${escapeMarkdown(text)}\n`);
  return {
    output: writeFrontMatter(values) + body.join(""),
    lost: [
      ...lossesOf(story, ["notes", "byline", "end", "related", "markers"], metadata.slug),
      ...metadataLosses(metadata, Object.keys(frontMatterOf(metadata)) as Fields),
      ...foundLosses(options, []),
      ...lines.flatMap(({ path = "paragraphs", text }) =>
        text.includes("\0")
          ? [{ path, text, reason: "Markdown cannot hold NUL: written as U+FFFD" }]
          : [],
      ),
    ],
  };
}

type Fields = readonly (keyof DocumentMetadata)[];

/** The metadata that front matter can hold: only known fields, and only finite numbers. */
function frontMatterOf(
  metadata: DocumentMetadataInit,
): Record<string, FrontMatterValue | undefined> {
  return Object.fromEntries(
    Object.entries(metadata).filter(
      ([name, value]) =>
        Object.hasOwn(METADATA, name) && (typeof value !== "number" || Number.isFinite(value)),
    ),
  );
}

// Characters that have a meaning within a line.
const INLINE = /[\\`*_{}[\]<>()#+!|~&$]/g;
// The start of a list, a rule or an underline: `- `, `1. `, `===`; a closing parenthesis is escaped anyway.
const START = /^(?:(\d{1,9})(?=\.(?: |$))|(?=[-=:]))/;

/** Escapes a text so that it renders unchanged. */
function escapeMarkdown(text: string): string {
  return text
    .replace(INLINE, "\\$&")
    .replace(START, (_, digits: string | undefined) => `${digits ?? ""}\\`);
}
