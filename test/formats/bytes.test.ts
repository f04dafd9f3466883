import { describe, expect, it } from "vitest";
import { parseAnpa } from "../../src/anpa.ts";
import { parseFactiva } from "../../src/factiva.ts";
import { parseFbis } from "../../src/fbis.ts";
import { parseHtml, parseHtmlArticles } from "../../src/html.ts";
import { parseArticle } from "../../src/index.ts";
import { parseIptc7901 } from "../../src/iptc7901.ts";
import { parseJsonLd, serializeJsonLd } from "../../src/json-ld.ts";
import { parseMarkdown, serializeMarkdown } from "../../src/markdown.ts";
import { parseNewsmlG2, serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNexis } from "../../src/nexis.ts";
import { parseNinjs, serializeNinjs } from "../../src/ninjs.ts";
import { parseNitf, serializeNitf } from "../../src/nitf.ts";
import { parseSgml } from "../../src/sgml.ts";

const ARTICLE = parseArticle(
  "Café tram reopens\n\nSEOUL, May 1 (Yonhap) -- It ran past the café.\n\nIt was full.\n",
);
const PAGE =
  "<article><h1>Café tram reopens</h1><p>SEOUL (Yonhap) -- It ran past the café.</p></article>";
const MESSAGE =
  "\x01a0001\r\nCafé tram reopens\r\n\x02   SEOUL (AP) _ It ran past the café.\r\n\x03\x04";

/** Every reader, with a document of its format. */
const READERS: readonly [string, (input: never) => unknown, string][] = [
  ["parseNinjs", parseNinjs, JSON.stringify(serializeNinjs(ARTICLE).output)],
  ["parseJsonLd", parseJsonLd, JSON.stringify(serializeJsonLd(ARTICLE).output)],
  ["parseNitf", parseNitf, serializeNitf(ARTICLE).output],
  ["parseNewsmlG2", parseNewsmlG2, serializeNewsmlG2(ARTICLE).output],
  ["parseMarkdown", parseMarkdown, serializeMarkdown(ARTICLE).output],
  ["parseHtml", parseHtml, PAGE],
  ["parseHtmlArticles", parseHtmlArticles, PAGE],
  ["parseAnpa", parseAnpa, MESSAGE],
  ["parseIptc7901", parseIptc7901, MESSAGE],
  ["parseFbis", parseFbis, "[Text] Seoul, May 1 (YONHAP)--It ran past the café."],
  ["parseSgml", parseSgml, "<DOC><TEXT><P>It ran past the café.</P></TEXT></DOC>"],
  ["parseNexis", parseNexis, "1 of 1 DOCUMENT\n\nLENGTH: 5 words\n\nIt ran past the café.\n"],
  [
    "parseFactiva",
    parseFactiva,
    "Tram line reopens\n5 words\n1 May 2031\n\nIt ran past the café.\n",
  ],
];

describe.each(READERS)("%s", (_name, read, document) => {
  const readAny = (input: unknown): unknown => read(input as never);

  it("reads UTF-8 bytes, with or without a byte order mark, as it reads their text", () => {
    const bytes = new TextEncoder().encode(document);
    expect(JSON.stringify(readAny(bytes))).toContain("past the café");
    expect(readAny(bytes)).toEqual(readAny(document));
    expect(readAny(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toEqual(readAny(document));
  });

  it("refuses a value that is neither a string nor bytes", () => {
    for (const input of [7, undefined, null]) expect(() => readAny(input)).toThrow(TypeError);
  });
});

it("parseNinjs, parseJsonLd, parseMarkdown and parseHtml refuse bytes that are not UTF-8", () => {
  const bytes = new Uint8Array([0x22, 0xe9, 0x22]);
  for (const read of [parseNinjs, parseJsonLd, parseMarkdown, parseHtml])
    expect(() => read(bytes)).toThrow("input: is not utf-8, or the encoding is unknown");
});
