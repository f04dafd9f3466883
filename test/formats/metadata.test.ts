/** What formats make of metadata: of times that are none, of what a standard requires, of a number of words. */

import { describe, expect, it } from "vitest";
import { nameOf } from "../../src/formats/document-name.ts";
import type { DocumentMetadata } from "../../src/formats/model.ts";
import { parseHtml } from "../../src/html.ts";
import { parseArticle } from "../../src/index.ts";
import { parseMarkdown } from "../../src/markdown.ts";
import { parseNewsmlG2, serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNinjs } from "../../src/ninjs.ts";
import { parseNitf } from "../../src/nitf.ts";
import { type Format, READ_FORMATS } from "./table.ts";

const article = parseArticle("Tram line reopens\nSEOUL, May 1 (Yonhap) -- It ran.\n");

describe("a version's time that is none does not hide when the document was first created", () => {
  const documents = {
    NITF: () =>
      parseNitf(`<nitf><head><meta name="created" content="2031-05-01T08:00:00Z"/>
        <docdata><date.issue norm="soon"/></docdata></head><body><body.head><hedline><hl1>Tram</hl1></hedline></body.head>
        <body.content><p>It ran.</p></body.content></body></nitf>`),
    "NewsML-G2": () =>
      parseNewsmlG2(`<newsItem><itemMeta><versionCreated>soon</versionCreated>
        <firstCreated>2031-05-01T08:00:00Z</firstCreated></itemMeta><contentSet><inlineXML><html><body><p>It ran.</p>
        </body></html></inlineXML></contentSet></newsItem>`)[0],
    "NewsML 1": () =>
      parseNewsmlG2(`<NewsItem><NewsManagement><FirstCreated>20310501T080000Z</FirstCreated>
        <ThisRevisionCreated>soon</ThisRevisionCreated></NewsManagement><DataContent><p>It ran.</p></DataContent>
        </NewsItem>`)[0],
    ninjs: () =>
      parseNinjs({
        firstCreated: "2031-05-01T08:00:00Z",
        versionCreated: "soon",
        bodies: [{ value: "It ran." }],
      }),
    HTML: () =>
      parseHtml(`<article><h1>Tram</h1><time class="modified" datetime="soon">soon</time>
        <time class="created" datetime="2031-05-01">May 1</time><p>It ran.</p></article>`),
    Markdown: () =>
      parseMarkdown("---\ntitle: Tram\ndate: soon\ncreated: 2031-05-01\n---\n\nIt ran.\n"),
  };

  it.each(Object.entries(documents))("in %s", (_, read) => {
    expect(read()?.article.date).toBe("2031-05-01");
  });

  it("and is reported in Markdown, whose date is no metadata", () => {
    expect(documents.Markdown().lost).toMatchObject([{ path: "date", text: "soon" }]);
  });
});

it("NewsML-G2's provider and time for what is not known are not read as such", () => {
  const { output } = serializeNewsmlG2({ headline: "Tram", paragraphs: ["It ran."] });
  expect(output).toContain('<provider literal="unknown"/>');
  const [read] = parseNewsmlG2(output);
  expect(Object.keys(read?.metadata ?? {})).toEqual(["id", "version", "wordCount"]);
  expect(read?.lost).toEqual([]);
});

describe.each(["ninjs 3", "ninjs 2", "JSON-LD", "NewsML-G2"] as const)("%s", (format) => {
  const { write, read }: Required<Format> = READ_FORMATS[format];
  const trip = (wordCount?: number) => {
    const { output, lost } = write(article, { metadata: { wordCount } });
    return [read(output).metadata.wordCount, lost.map(({ reason }) => reason)];
  };

  it("counts the words anew, and says so only if the number is another", () => {
    expect(trip()).toEqual([7, []]);
    expect(trip(7)).toEqual([7, []]);
    expect(trip(42)).toEqual([7, ["is counted anew"]]);
  });
});

it("documents of articles without an identifier get one each, however alike the articles are", () => {
  const ids = Array.from({ length: 20_000 }, (_, index) =>
    nameOf(parseArticle(`Drawing ${index}\nThe numbers are ${index % 97}.\n`)),
  );
  expect(new Set(ids).size).toBe(ids.length);
  // Parts of 28 bits each meet by chance in one of seven sets of this size, if they are hashes of their own.
  const parts = [0, 8, 16, 24].map((at) => ids.map((id) => id.slice(-32).slice(at, at + 7)));
  for (const part of parts) expect(ids.length - new Set(part).size).toBeLessThan(6);
  expect(ids[0]).toMatch(/^urn:x-wirecopy:[\da-f]{32}$/);
});

it("NITF with an urgency that its DTD does not have is read all the same", () => {
  const { metadata } = parseNitf(
    '<nitf><head><docdata><urgency ed-urg="9"/></docdata></head><body/></nitf>',
  );
  expect(metadata.urgency).toBe(9);
});

describe.each(["ninjs 3", "NITF", "NewsML-G2"] as const)("%s", (format) => {
  const { write, read }: Required<Format> = READ_FORMATS[format];
  const trip = (metadata: DocumentMetadata) => {
    const { output, lost } = write(article, { metadata });
    return [read(output).metadata.language, lost.map(({ path }) => path)];
  };

  it("writes a language only if it is a tag, and reports any other", () => {
    expect(trip({ language: "en_US" })).toEqual(["en-US", []]);
    expect(trip({ language: "english!" })).toEqual([undefined, ["metadata.language"]]);
  });

  it("derives the identifier from the text if the one given is empty", () => {
    const { output } = write(article, { metadata: { id: "" } });
    expect(read(output).metadata.id).toBe(nameOf(article));
  });

  it("does not date a version before the document was created", () => {
    const created = "2031-05-01T09:00:00Z";
    const moved = parseArticle(article.source ?? "", { date: "2031-05-01" });
    const { output } = write(moved, { metadata: { created } });
    const { metadata } = read(output);
    expect(metadata.created).toBe(created);
    expect(metadata.modified).toBe(format === "NITF" ? "2031-05-01" : created);
    const late = write(moved, { metadata: { created: "2031-05-03T09:00:00Z" } });
    const { modified } = read(late.output).metadata;
    if (format !== "NITF") expect(modified).toBe("2031-05-03T09:00:00Z");
  });
});
