/** The formats that articles are written in, for tests that go through all of them. */

import type {
  ReadDocument,
  WriteDocumentOptions,
  WrittenDocument,
} from "../../src/formats/model.ts";
import { parseHtml, serializeHtml } from "../../src/html.ts";
import type { Article, ArticleInit } from "../../src/index.ts";
import { parseJsonLd, serializeJsonLd } from "../../src/json-ld.ts";
import { parseMarkdown, serializeMarkdown } from "../../src/markdown.ts";
import { parseNewsmlG2, serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNinjs, serializeNinjs } from "../../src/ninjs.ts";
import { parseNitf, serializeNitf } from "../../src/nitf.ts";
import { serializeText } from "../../src/text.ts";

/** Writes an article in a format. */
export type Writer = (
  article: Article | ArticleInit,
  options?: WriteDocumentOptions,
) => WrittenDocument<unknown>;

/** Reads what a writer has written. */
export type Reader = (output: unknown) => ReadDocument;

/** A format. One without a reader is only written. */
export interface Format {
  readonly write: Writer;
  readonly read?: Reader;
}

/** The formats that are both written and read. JSON is read from its text, which is how programs receive it. */
export const READ_FORMATS = {
  "ninjs 3": {
    write: serializeNinjs,
    read: (output) => parseNinjs(JSON.stringify(output)),
  },
  "ninjs 2": {
    write: (article, options) => serializeNinjs(article, { ...options, version: "2.1" }),
    read: (output) => parseNinjs(JSON.stringify(output)),
  },
  "JSON-LD": {
    write: serializeJsonLd,
    read: (output) => parseJsonLd(JSON.stringify(output)),
  },
  NITF: {
    write: serializeNitf,
    read: (output) => parseNitf(output as string),
  },
  "NewsML-G2": {
    write: serializeNewsmlG2,
    read: (output) => parseNewsmlG2(output as string)[0] as ReadDocument,
  },
  Markdown: {
    write: serializeMarkdown,
    read: (output) => parseMarkdown(output as string),
  },
  HTML: {
    write: serializeHtml,
    read: (output) => parseHtml(output as string),
  },
} satisfies Record<string, Required<Format>>;

/** All formats. */
export const FORMATS: Readonly<Record<string, Format>> = {
  ...READ_FORMATS,
  "plain text": { write: serializeText },
};
