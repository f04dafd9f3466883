/** The formats that `wirecopy convert` reads and writes. Each is loaded when it is needed. */

import { type Article, parseArticle, unwrapText } from "../articles.ts";
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
  FACTIVA,
  ITEM,
  MESSAGE,
  NEXIS,
  PAGE,
  type Sign,
} from "../formats/pieces/signs.ts";
import { reread } from "../write/reread.ts";
import { textInFeed } from "./feed.ts";
import { jsonLine, readLine, writeLine } from "./json.ts";
import { writeWire } from "./wire.ts";

/** What some formats write in a way of their own. */
export interface Setting {
  /** The version of ninjs; 3.0 if left out. */
  readonly ninjsVersion: "2.1" | "3.0" | undefined;
  /** The article's file, if there are several. */
  readonly file: string | undefined;
}

/** How a format is read and written; one of these may be missing. */
export interface Format {
  /** What the format is, in words for users. */
  readonly title: string;
  /** The extension of its files, without the stop. */
  readonly extension: string;
  /**
   * The text of an article after others in one output; `undefined` if it would not read back as an article of its own.
   * Absent if a file holds only one.
   */
  follow?(text: string, article: Article, date: string | undefined): string | undefined;
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
    setting: Setting,
  ): Promise<WrittenDocument<string>>;
}

// A form feed, at which printers begin a new page.
const FORM_FEED = "\n\f\n";

const itself = (text: string): string => text;

const signs = (sign: Sign) => (): PieceSplitter => createSignSplitter(sign);

/** The formats by name. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  wire: {
    title: "wire copy, one article or a feed",
    extension: "txt",
    follow: (text, article, date) => textInFeed(text, reread(text, article), { date }),
    write: async (article, options) => writeWire(article, options),
  },
  json: {
    title: "articles as wirecopy parse writes them",
    extension: "json",
    follow: itself,
    split: createJsonSplitter,
    read: async (_, text) => [readLine(text())],
    write: async (article, options, { file }) => ({
      output: writeLine(article, options, file),
      lost: [],
    }),
  },
  ninjs: {
    title: "IPTC's ninjs 3 (1 and 2 are read too)",
    extension: "json",
    follow: itself,
    split: createJsonSplitter,
    read: async (_, text) => [(await import("../ninjs.ts")).parseNinjs(text())],
    write: async (article, options, { ninjsVersion: version = "3.0" }) => {
      const { serializeNinjs } = await import("../ninjs.ts");
      return json(serializeNinjs(article, { ...options, version }));
    },
  },
  "json-ld": {
    title: "schema.org NewsArticle",
    extension: "jsonld",
    follow: itself,
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
    follow: itself,
    split: () => createElementSplitter(HTML),
    read: async (input) => (await import("../html.ts")).parseHtmlArticles(input),
    write: async (article, options) => (await import("../html.ts")).serializeHtml(article, options),
  },
  text: {
    title: "plain text for reading, hard-wrapped or not",
    extension: "txt",
    follow: (text) => FORM_FEED + text,
    split: signs(PAGE),
    read: async (_, text) => [whole(parseArticle(unwrapText(text().replace(/^\n\f\n/, "")).text))],
    write: async (article, options) => (await import("../text.ts")).serializeText(article, options),
  },
  anpa: {
    title: "ANPA 1312 transmissions",
    extension: "anpa",
    split: signs(MESSAGE),
    read: async (input) => (await import("../anpa.ts")).parseAnpa(input),
  },
  iptc7901: {
    title: "IPTC 7901 transmissions",
    extension: "iptc",
    split: signs(MESSAGE),
    read: async (input) => (await import("../iptc7901.ts")).parseIptc7901(input),
  },
  fbis: {
    title: "FBIS collections",
    extension: "fbis",
    split: signs(ITEM),
    read: async (input) => (await import("../fbis.ts")).parseFbis(input),
  },
  sgml: {
    title: "archives of LDC, Reuters-21578 and RCV1, TREC, FBIS",
    extension: "sgml",
    split: signs(ARCHIVED),
    read: async (input) => (await import("../sgml.ts")).parseSgml(input),
  },
  nexis: {
    title: "exports of LexisNexis and Nexis Uni",
    extension: "txt",
    split: signs(NEXIS),
    read: async (input) => (await import("../nexis.ts")).parseNexis(input),
  },
  factiva: {
    title: "exports of Factiva",
    extension: "txt",
    split: signs(FACTIVA),
    read: async (input) => (await import("../factiva.ts")).parseFactiva(input),
  },
};

function whole(article: Article): ReadDocument {
  return { article, metadata: {}, names: {}, lost: [] };
}

function json({ output, lost }: WrittenDocument<unknown>): WrittenDocument<string> {
  return { output: jsonLine(output), lost };
}
