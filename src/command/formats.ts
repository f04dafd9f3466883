/** The formats that `wirecopy convert` reads and writes. Each is loaded when it is needed. */

import type { FormatName } from "../formats/guess.ts";
import type {
  Loss,
  ReadDocument,
  WriteDocumentOptions,
  WrittenDocument,
} from "../formats/model.ts";
import { createJsonSplitter } from "../formats/pieces/json.ts";
import { createElementSplitter, HTML, NEWSML, NITF } from "../formats/pieces/markup.ts";
import type { PieceSplitter } from "../formats/pieces/piece.ts";
import {
  ARCHIVED,
  createSignSplitter,
  ITEM,
  MESSAGE,
  PAGE,
  type Sign,
} from "../formats/pieces/signs.ts";
import {
  type Article,
  type ArticleInit,
  parseArticle,
  serializeArticle,
  unwrapText,
} from "../index.ts";

/** How a format is read and written; one of these may be missing. */
export interface Format {
  /** What the format is, in words for users. */
  readonly title: string;
  /** The extension of its files, without the stop. */
  readonly extension: string;
  /** What to write between the articles of one file; absent if a file holds only one. */
  readonly between?: string;
  /** Makes a splitter for the documents of a feed; absent if a file holds only one. */
  split?(): PieceSplitter;
  /** Reads the articles of a document, and passes on what belongs to none of them. Wire copy has its own reader. */
  read?(
    input: string | Uint8Array,
    text: () => string,
    addLoss: (lost: Loss) => void,
  ): Promise<ReadDocument[]>;
  write?(
    article: Article,
    options: WriteDocumentOptions,
    ninjsVersion?: "2.1" | "3.0",
  ): Promise<WrittenDocument<string>>;
}

// A form feed, at which printers begin a new page.
const FORM_FEED = "\n\f\n";

const signs = (sign: Sign) => (): PieceSplitter => createSignSplitter(sign);

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
    split: createJsonSplitter,
    read: async (_, text) => [whole(articleOf(JSON.parse(text()) as ArticleInit))],
    write: async (article) => ({ output: jsonLine(article), lost: [] }),
  },
  ninjs: {
    title: "IPTC's ninjs 3 (1 and 2 are read too)",
    extension: "json",
    between: "",
    split: createJsonSplitter,
    read: async (_, text) => [(await import("../ninjs.ts")).parseNinjs(text())],
    write: async (article, options, version = "3.0") => {
      const { serializeNinjs } = await import("../ninjs.ts");
      return json(serializeNinjs(article, { ...options, version }));
    },
  },
  "json-ld": {
    title: "schema.org NewsArticle",
    extension: "jsonld",
    between: "",
    split: createJsonSplitter,
    read: async (_, text) => [(await import("../json-ld.ts")).parseJsonLd(text())],
    write: async (article, options) => {
      const { serializeJsonLd } = await import("../json-ld.ts");
      return json(serializeJsonLd(article, options));
    },
  },
  nitf: {
    title: "IPTC's NITF 3.6",
    extension: "xml",
    split: () => createElementSplitter(NITF),
    read: async (input) => [(await import("../nitf.ts")).parseNitf(input)],
    write: async (article, options) => (await import("../nitf.ts")).serializeNitf(article, options),
  },
  "newsml-g2": {
    title: "IPTC's NewsML-G2 (NewsML 1 is read too)",
    extension: "xml",
    split: () => createElementSplitter(NEWSML),
    read: async (input, _, addLoss) => {
      const { readNewsml } = await import("../formats/newsml/read.ts");
      const { documents, lost } = readNewsml(input);
      for (const loss of lost) addLoss(loss);
      return documents;
    },
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
    split: () => createElementSplitter(HTML),
    read: async (input) => (await import("../html.ts")).parseHtmlArticles(input),
    write: async (article, options) => (await import("../html.ts")).serializeHtml(article, options),
  },
  text: {
    title: "plain text for reading, hard-wrapped or not",
    extension: "txt",
    between: FORM_FEED,
    split: signs(PAGE),
    read: async (_, text) => [whole(parseArticle(unwrapText(text().replace(/^\n\f\n/, "")).text))],
    write: async (article, options) => (await import("../text.ts")).serializeText(article, options),
  },
  anpa: {
    title: "ANPA 1312 transmissions",
    extension: "anpa",
    between: "",
    split: signs(MESSAGE),
    read: async (input) => (await import("../anpa.ts")).parseAnpa(input),
  },
  iptc7901: {
    title: "IPTC 7901 transmissions",
    extension: "iptc",
    between: "",
    split: signs(MESSAGE),
    read: async (input) => (await import("../iptc7901.ts")).parseIptc7901(input),
  },
  fbis: {
    title: "FBIS collections",
    extension: "fbis",
    between: "",
    split: signs(ITEM),
    read: async (input) => (await import("../fbis.ts")).parseFbis(input),
  },
  sgml: {
    title: "archives of LDC, Reuters-21578, TREC, FBIS",
    extension: "sgml",
    between: "",
    split: signs(ARCHIVED),
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

/** Makes an article of a JSON value. Writing it checks it, since it need not come from this library. */
function articleOf(value: ArticleInit): Article {
  const text = serializeArticle(value);
  const { dateline, date } = value as Partial<Article>;
  const moved = dateline?.date ?? date;
  return parseArticle(text, moved === undefined ? {} : { date: moved });
}
