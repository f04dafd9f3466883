/** The formats that `wirecopy convert` reads and writes; each is loaded when it is asked for. */

import type { FormatName } from "../formats/guess.ts";
import type { ReadDocument, WriteDocumentOptions, WrittenDocument } from "../formats/model.ts";
import { type Article, parseArticle, serializeArticle, unwrapText } from "../index.ts";

/** How a format is read and written; either may be missing. */
export interface Format {
  /** What the format is, for people. */
  readonly title: string;
  /** What a file of it ends in, behind the stop. */
  readonly extension: string;
  /** Whether several articles can stand in one file, one behind the other. */
  readonly many: boolean;
  read?(input: Uint8Array, text: () => string): Promise<ReadDocument[]>;
  write?(article: Article, options: WriteDocumentOptions): Promise<WrittenDocument<string>>;
}

/** The formats by name. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  wire: {
    title: "wire copy, one article or a feed",
    extension: "txt",
    many: true,
    write: async (article) => ({ output: ended(serializeArticle(article)), lost: [] }),
  },
  json: {
    title: "articles as wirecopy parse writes them",
    extension: "json",
    many: true,
    read: async (_, text) => linesOf(text()).map((line) => whole(JSON.parse(line) as Article)),
    write: async (article) => ({ output: jsonLine(article), lost: [] }),
  },
  ninjs: {
    title: "IPTC's ninjs 3 (1 and 2 are read too)",
    extension: "json",
    many: true,
    read: async (_, text) => {
      const { parseNinjs } = await import("../ninjs.ts");
      return linesOf(text()).map((line) => parseNinjs(line));
    },
    write: async (article, options) => {
      const { serializeNinjs } = await import("../ninjs.ts");
      return json(serializeNinjs(article, options));
    },
  },
  "json-ld": {
    title: "schema.org NewsArticle",
    extension: "jsonld",
    many: true,
    read: async (_, text) => {
      const { parseJsonLd } = await import("../json-ld.ts");
      return linesOf(text()).map((line) => parseJsonLd(line));
    },
    write: async (article, options) => {
      const { serializeJsonLd } = await import("../json-ld.ts");
      return json(serializeJsonLd(article, options));
    },
  },
  nitf: {
    title: "IPTC's NITF 3.6",
    extension: "xml",
    many: false,
    read: async (input) => [(await import("../nitf.ts")).parseNitf(input)],
    write: async (article, options) => (await import("../nitf.ts")).serializeNitf(article, options),
  },
  "newsml-g2": {
    title: "IPTC's NewsML-G2 (NewsML 1 is read too)",
    extension: "xml",
    many: false,
    read: async (input) => (await import("../newsml-g2.ts")).parseNewsmlG2(input),
    write: async (article, options) =>
      (await import("../newsml-g2.ts")).serializeNewsmlG2(article, options),
  },
  markdown: {
    title: "Markdown with front matter",
    extension: "md",
    many: false,
    read: async (_, text) => [(await import("../markdown.ts")).parseMarkdown(text())],
    write: async (article, options) =>
      (await import("../markdown.ts")).serializeMarkdown(article, options),
  },
  html: {
    title: "an HTML article",
    extension: "html",
    many: true,
    read: async (input) => [(await import("../html.ts")).parseHtml(input)],
    write: async (article, options) => (await import("../html.ts")).serializeHtml(article, options),
  },
  text: {
    title: "plain text for reading, hard-wrapped or not",
    extension: "txt",
    many: true,
    read: async (_, text) => [whole(parseArticle(unwrapText(text()).text))],
    write: async (article, options) => (await import("../text.ts")).serializeText(article, options),
  },
  anpa: {
    title: "ANPA 1312 transmissions",
    extension: "anpa",
    many: true,
    read: async (input) => (await import("../anpa.ts")).parseAnpa(input),
  },
  iptc7901: {
    title: "IPTC 7901 transmissions",
    extension: "iptc",
    many: true,
    read: async (input) => (await import("../iptc7901.ts")).parseIptc7901(input),
  },
  sgml: {
    title: "archives of LDC, Reuters-21578, TREC, FBIS",
    extension: "sgml",
    many: true,
    read: async (input) => (await import("../sgml.ts")).parseSgml(input),
  },
};

function whole(article: Article): ReadDocument {
  return { article, metadata: {}, names: {}, lost: [] };
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function json({ output, lost }: WrittenDocument<unknown>): WrittenDocument<string> {
  return { output: jsonLine(output), lost };
}

/** The JSON values of a file: one, or one a line. */
function linesOf(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line)) ? lines : [text];
}
