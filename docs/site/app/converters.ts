/** The formats that the page converts to, and in some cases reads back. To add a format, add a row. */

import { type Article, parseArticle, serializeArticle } from "wirecopy";
import { parseHtml, serializeHtml } from "wirecopy/html";
import { parseJsonLd, serializeJsonLd } from "wirecopy/json-ld";
import { parseMarkdown, serializeMarkdown } from "wirecopy/markdown";
import { parseNewsmlG2, serializeNewsmlG2 } from "wirecopy/newsml-g2";
import { parseNinjs, serializeNinjs } from "wirecopy/ninjs";
import { parseNitf, serializeNitf } from "wirecopy/nitf";
import { serializeText } from "wirecopy/text";
import type { Found } from "./protocol.ts";

/** What a writer returns. */
export interface Output {
  readonly output: string;
  readonly lost: readonly {
    readonly path: string;
    readonly text: string;
    readonly reason: string;
  }[];
}

/** A format: its name, its writer, and its reader if it is read back. */
export interface Converter {
  readonly name: string;
  write(article: Article, found: Found): Output;
  read?(output: string): Article | undefined;
}

const asJson = ({ output, lost }: { output: unknown; lost: Output["lost"] }): Output => ({
  output: JSON.stringify(output, undefined, 2),
  lost,
});

export const CONVERTERS: readonly Converter[] = [
  {
    name: "Canonical wire copy",
    write: (article) => ({ output: serializeArticle(article, { layout: "canonical" }), lost: [] }),
    read: (output) => parseArticle(output),
  },
  {
    name: "ninjs 3.0",
    write: (article, found) => asJson(serializeNinjs(article, found)),
    read: (output) => parseNinjs(output).article,
  },
  {
    name: "JSON-LD",
    write: (article, found) => asJson(serializeJsonLd(article, found)),
    read: (output) => parseJsonLd(output).article,
  },
  { name: "NITF 3.6", write: serializeNitf, read: (output) => parseNitf(output).article },
  {
    name: "NewsML-G2",
    write: serializeNewsmlG2,
    read: (output) => parseNewsmlG2(output)[0]?.article,
  },
  { name: "HTML", write: serializeHtml, read: (output) => parseHtml(output).article },
  { name: "Markdown", write: serializeMarkdown, read: (output) => parseMarkdown(output).article },
  {
    name: "Plain text",
    write: (article, found) => serializeText(article, { ...found, width: 72 }),
  },
];
