/** The formats that `wirecopy convert` reads and writes; each is loaded when it is asked for. */

import type { FormatName } from "../formats/guess.ts";
import type { ReadDocument, WriteDocumentOptions, WrittenDocument } from "../formats/model.ts";
import {
  type Article,
  type ArticleInit,
  parseArticle,
  serializeArticle,
  unwrapText,
} from "../index.ts";

/** How a format is read and written; either may be missing. */
export interface Format {
  /** What the format is, for people. */
  readonly title: string;
  /** What a file of it ends in, behind the stop. */
  readonly extension: string;
  /** What stands between articles of one file; missing where a file holds one. */
  readonly between?: string;
  /** Reads the articles of a file. Wire copy has neither this nor `lines`: it streams. */
  read?(input: Uint8Array, text: () => string): Promise<ReadDocument[]>;
  /** Reads the articles of a line, in formats whose feeds have one a line. */
  lines?(line: string): Promise<ReadDocument[]>;
  write?(article: Article, options: WriteDocumentOptions): Promise<WrittenDocument<string>>;
}

// A form feed, as printers take it.
const PAGE = "\n\f\n";

/** The formats by name. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  wire: {
    title: "wire copy, one article or a feed",
    extension: "txt",
    between: "",
    write: async (article) => ({ output: ended(serializeArticle(article)), lost: [] }),
  },
  json: {
    title: "articles as wirecopy parse writes them",
    extension: "json",
    between: "",
    lines: async (line) => [whole(articleOf(JSON.parse(line) as ArticleInit))],
    write: async (article) => ({ output: jsonLine(article), lost: [] }),
  },
  ninjs: {
    title: "IPTC's ninjs 3 (1 and 2 are read too)",
    extension: "json",
    between: "",
    lines: async (line) => [(await import("../ninjs.ts")).parseNinjs(line)],
    write: async (article, options) => {
      const { serializeNinjs } = await import("../ninjs.ts");
      return json(serializeNinjs(article, options));
    },
  },
  "json-ld": {
    title: "schema.org NewsArticle",
    extension: "jsonld",
    between: "",
    lines: async (line) => [(await import("../json-ld.ts")).parseJsonLd(line)],
    write: async (article, options) => {
      const { serializeJsonLd } = await import("../json-ld.ts");
      return json(serializeJsonLd(article, options));
    },
  },
  nitf: {
    title: "IPTC's NITF 3.6",
    extension: "xml",
    read: async (input) => [(await import("../nitf.ts")).parseNitf(input)],
    write: async (article, options) => (await import("../nitf.ts")).serializeNitf(article, options),
  },
  "newsml-g2": {
    title: "IPTC's NewsML-G2 (NewsML 1 is read too)",
    extension: "xml",
    read: async (input) => (await import("../newsml-g2.ts")).parseNewsmlG2(input),
    write: async (article, options) =>
      (await import("../newsml-g2.ts")).serializeNewsmlG2(article, options),
  },
  markdown: {
    title: "Markdown with front matter",
    extension: "md",
    read: async (_, text) => [(await import("../markdown.ts")).parseMarkdown(text())],
    write: async (article, options) =>
      (await import("../markdown.ts")).serializeMarkdown(article, options),
  },
  html: {
    title: "an HTML article",
    extension: "html",
    between: "",
    read: async (input) => (await import("../html.ts")).parseHtmlArticles(input),
    write: async (article, options) => (await import("../html.ts")).serializeHtml(article, options),
  },
  text: {
    title: "plain text for reading, hard-wrapped or not",
    extension: "txt",
    between: PAGE,
    read: async (_, text) =>
      text()
        .split(PAGE)
        .map((page) => whole(parseArticle(unwrapText(page).text))),
    write: async (article, options) => (await import("../text.ts")).serializeText(article, options),
  },
  anpa: {
    title: "ANPA 1312 transmissions",
    extension: "anpa",
    between: "",
    read: async (input) => (await import("../anpa.ts")).parseAnpa(input),
  },
  iptc7901: {
    title: "IPTC 7901 transmissions",
    extension: "iptc",
    between: "",
    read: async (input) => (await import("../iptc7901.ts")).parseIptc7901(input),
  },
  fbis: {
    title: "FBIS collections",
    extension: "fbis",
    between: "",
    read: async (input) => (await import("../fbis.ts")).parseFbis(input),
  },
  sgml: {
    title: "archives of LDC, Reuters-21578, TREC, FBIS",
    extension: "sgml",
    between: "",
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

/** The article of a value, checked by writing it: whoever made it need not have been this library. */
function articleOf(value: ArticleInit): Article {
  const text = serializeArticle(value);
  const { dateline, date } = value as Partial<Article>;
  const moved = dateline?.date ?? date;
  return parseArticle(text, moved === undefined ? {} : { date: moved });
}
