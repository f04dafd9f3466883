/** Articles as JSON lines, with what their documents say besides the copy. */

import { type Article, type ArticleInit, serializeArticle } from "../articles.ts";
import { KINDS } from "../entity/evidence/kinds.ts";
import { foundLosses } from "../formats/found-losses.ts";
import { metadataLosses } from "../formats/metadata-losses.ts";
import type {
  DocumentMetadata,
  Loss,
  ReadDocument,
  WriteDocumentOptions,
} from "../formats/model.ts";
import { checkOptions } from "../formats/options.ts";
import { reread } from "../write/reread.ts";
import { briefQuotes } from "./findings.ts";

/**
 * A line for an article: the article itself, its file if there are several, its metadata, and the names, dates and
 * quotations that its document lists or that were found in it.
 */
export function writeLine(
  article: Article,
  { metadata = {}, entities = [], dates = [], quotes = [] }: WriteDocumentOptions,
  file: string | undefined,
): string {
  return jsonLine({
    file,
    ...article,
    ...(Object.keys(metadata).length > 0 && { metadata }),
    ...(entities.length > 0 && { entities }),
    ...(dates.length > 0 && { dates }),
    ...(quotes.length > 0 && { quotes: briefQuotes(quotes) }),
  });
}

/** Reads a line: the article, and the metadata and names beside it. */
export function readLine(line: string): ReadDocument {
  const value = JSON.parse(line) as ArticleInit & WriteDocumentOptions;
  const article = articleOf(value);
  const { entities = [] } = value;
  // JSON has no undefined fields.
  const metadata = (value.metadata ?? {}) as DocumentMetadata;
  checkOptions({ metadata, entities });
  const names = entities.flatMap(({ name, type }) => {
    const kind = KINDS.find((one) => one === type);
    return kind === undefined ? [] : [[name, kind] as const];
  });
  return { article, metadata, names: Object.fromEntries(names), lost: [] };
}

/**
 * The losses of what is written along with an article in a format that has no place for any of it. Values of the wrong
 * type are refused.
 */
export function lossesBeside(options: WriteDocumentOptions): Loss[] {
  checkOptions(options);
  return [...metadataLosses(options.metadata ?? {}, []), ...foundLosses(options, [])];
}

/** A value as a line of JSON. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Makes an article of a JSON value. Writing it checks it, since it need not come from this library. */
function articleOf(value: ArticleInit): Article {
  return reread(serializeArticle(value), value as Partial<Article>);
}
