/** The formats that the page converts to. A new one is a row. */

import { type Article, serializeArticle } from "wirecopy";
import { serializeHtml } from "wirecopy/html";
import { serializeJsonLd } from "wirecopy/json-ld";
import { serializeMarkdown } from "wirecopy/markdown";
import { serializeNewsmlG2 } from "wirecopy/newsml-g2";
import { serializeNinjs } from "wirecopy/ninjs";
import { serializeNitf } from "wirecopy/nitf";
import { serializeText } from "wirecopy/text";
import type { Found } from "./protocol.ts";

interface Written {
  readonly output: string;
  readonly lost: readonly {
    readonly path: string;
    readonly text: string;
    readonly reason: string;
  }[];
}

/** A format by its name. */
export interface Converter {
  readonly name: string;
  write(article: Article, found: Found): Written;
}

const asJson = ({ output, lost }: { output: unknown; lost: Written["lost"] }): Written => ({
  output: JSON.stringify(output, undefined, 2),
  lost,
});

export const CONVERTERS: readonly Converter[] = [
  {
    name: "Canonical wire copy",
    write: (article) => ({ output: serializeArticle(article, { layout: "canonical" }), lost: [] }),
  },
  { name: "ninjs 3.0", write: (article, found) => asJson(serializeNinjs(article, found)) },
  { name: "JSON-LD", write: (article, found) => asJson(serializeJsonLd(article, found)) },
  { name: "NITF 3.6", write: serializeNitf },
  { name: "NewsML-G2", write: serializeNewsmlG2 },
  { name: "HTML", write: serializeHtml },
  { name: "Markdown", write: serializeMarkdown },
  {
    name: "Plain text",
    write: (article, found) => serializeText(article, { ...found, width: 72 }),
  },
];
