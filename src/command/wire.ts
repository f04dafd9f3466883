/** Writes wire copy with what a document says besides it, as far as wire copy has a place for that. */

import { copyEnd } from "../article/separator.ts";
import { type Article, serializeArticle } from "../articles.ts";
import { bodyOf, wordCount } from "../formats/body.ts";
import { nameOf } from "../formats/document-name.ts";
import type {
  DocumentMetadataInit,
  WriteDocumentOptions,
  WrittenDocument,
} from "../formats/model.ts";
import { dayOf, timeOf } from "../formats/time.ts";
import { isSlugLine } from "../write/furniture.ts";
import { ended } from "./feed.ts";
import { lossesBeside } from "./json.ts";

/**
 * Writes an article as wire copy: its slug becomes the line above the headline, or below a header line, if it
 * reads as one there.
 */
export function writeWire(read: Article, options: WriteDocumentOptions): WrittenDocument<string> {
  const { metadata = {} } = options;
  const article = withoutSeparator(read);
  const slugged = withSlug(article, metadata.slug);
  const { output, slug } =
    slugged === undefined
      ? { output: serializeArticle(article), slug: undefined }
      : { output: slugged, slug: metadata.slug };
  const lost = lossesBeside({ ...options, metadata: besides(metadata, article, slug) });
  return { output: ended(output), lost };
}

/** An article without the separator of the feed that it was read from: the feed to write has header lines instead. */
function withoutSeparator(article: Article): Article {
  const { separator, ...copy } = article;
  const { source } = copy;
  if (separator === undefined || source === undefined) return copy;
  return { ...copy, source: source.slice(0, copyEnd(source, separator)) };
}

/** The text of an article with its slug line; `undefined` if its slug cannot stand there. */
function withSlug(article: Article, slug: string | undefined): string | undefined {
  const line = { kind: "keywords", text: slug ?? "" } as const;
  if (!isSlugLine(line)) return undefined;
  const { furniture } = article;
  const lines = furniture.filter(({ kind }) => kind === line.kind);
  const has = lines.some(({ text }) => text === slug);
  // It has a slug already, of which this may be another spelling.
  if (!has && lines.length > 0) return undefined;
  try {
    return serializeArticle(has ? article : { ...article, furniture: [line, ...furniture] });
  } catch {
    return undefined;
  }
}

/** The metadata that cannot be told from the copy: another format would state the rest again. */
function besides(
  metadata: DocumentMetadataInit,
  article: Article,
  slug: string | undefined,
): DocumentMetadataInit {
  const day = dayOf(article);
  const told: Readonly<Record<string, unknown>> = {
    id: nameOf(article),
    version: 1,
    slug,
    provider: article.dateline?.agency,
    wordCount: wordCount(bodyOf(article)),
  };
  const isTold = (name: string, value: unknown): boolean =>
    name === "created" || name === "modified"
      ? day !== undefined && timeOf(value as string) === timeOf(day)
      : value === told[name];
  return Object.fromEntries(Object.entries(metadata).filter((one) => !isTold(...one)));
}
