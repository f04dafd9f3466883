import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFactiva } from "../../src/factiva.ts";
import { guessFormat } from "../../src/formats/guess.ts";
import type { ReadDocument } from "../../src/formats/model.ts";
import { growthOf } from "../growth.ts";
import { RUNS } from "../laws/arbitraries.ts";

/** A document without tags. */
const TRAM = `World News
Tram line reopens
By Ann Lee
1,412 words
4 March 2031
17:15
Reuters News
LBA
A1
English
(c) 2031 Reuters Limited

SEOUL, March 4 (Reuters) - The old tram line of the harbor city reopened
on Tuesday.

It was full.

(Reporting by Sam Roe; Editing by Min Park)

Document LBA0000020310304eb34001abc
`;

/** The same with tags. */
const TAGGED = `SE   World News
HD   Tram line reopens in the old
     harbor
BY   By Ann Lee
WC   42 words
PD   4 March 2031
ET   17:15 GMT
SN   Reuters News
SC   LBA
LA   English
CY   (c) 2031 Reuters Limited

LP
     SEOUL, March 4 (Reuters) - The old tram line of the harbor city
     reopened on Tuesday.

     IN THE RUN it was full.
TD
     It stopped.

CO   hrbrl : Harbor Rail Co | abc
NS   gtram : Trams | gcity : Cities
IN   irail : Railways
RE   skorea : South Korea | asiaz :
     Asia
PUB  Reuters Limited
AN   Document LBA0000020310304eb34001abd
`;

function read(text: string): ReadDocument {
  return parseFactiva(text)[0] as ReadDocument;
}

function paragraphs({ article }: ReadDocument): string[] {
  return article.paragraphs.map(({ text }) => text);
}

function lost(document: ReadDocument): string[] {
  return document.lost.map(({ path, text }) => `${path}: ${text}`);
}

/** A document with the given lines above and below its number of words. */
const withHead = (above: string, below = "1 May 2031\nHarbor News"): string =>
  `${above}\n5 words\n${below}\n\nIt ran.\n`;

describe("parseFactiva", () => {
  it("reads a document without tags", () => {
    const document = read(TRAM);
    const { article, metadata } = document;
    expect(article.headline?.text).toBe("Tram line reopens");
    expect(article.byline?.raw).toBe("By Ann Lee");
    expect(article.dateline?.date).toBe("2031-03-04");
    expect(paragraphs(document)).toEqual([
      "The old tram line of the harbor city reopened on Tuesday.",
      "It was full.",
    ]);
    expect(article.credits).toHaveLength(1);
    expect(metadata).toEqual({
      id: "LBA0000020310304eb34001abc",
      language: "en",
      category: "World News",
      wordCount: 1412,
      created: "2031-03-04",
      provider: "Reuters News",
      copyright: "(c) 2031 Reuters Limited",
    });
    expect(lost(document)).toEqual(["SC: LBA", "PG: A1", "ET: 17:15"]);
  });

  it("reads a document with tags", () => {
    const document = read(TAGGED);
    expect(document.article.headline?.text).toBe("Tram line reopens in the old harbor");
    expect(paragraphs(document)).toEqual([
      "The old tram line of the harbor city reopened on Tuesday.",
      "IN THE RUN it was full.",
      "It stopped.",
    ]);
    expect(document.metadata).toEqual({
      id: "LBA0000020310304eb34001abd",
      language: "en",
      keywords: ["Trams", "Cities", "Railways"],
      category: "World News",
      wordCount: 42,
      created: "2031-03-04T17:15:00Z",
      provider: "Reuters News",
      copyright: "(c) 2031 Reuters Limited",
    });
    expect(document.names).toEqual({
      "Harbor Rail Co": "organization",
      "South Korea": "place",
      Asia: "place",
    });
    expect(lost(document)).toEqual([
      "SC: LBA",
      "PUB: Reuters Limited",
      "CO: hrbrl : Harbor Rail Co | abc",
      "NS: gtram : Trams | gcity : Cities",
      "IN: irail : Railways",
      "RE: skorea : South Korea | asiaz : Asia",
    ]);
  });

  it("reads a tag of three letters with a single blank after it, but not in the text", () => {
    const document = read(
      TAGGED.replace("PUB  ", "IPD Service Alert\nPUB ").replace("IN THE RUN", "PUB OWNERS say"),
    );
    expect(document.names).toEqual(read(TAGGED).names);
    expect(lost(document)).toContain("PUB: Reuters Limited");
    expect(lost(document)).toContain("IPD: Service Alert");
    expect(paragraphs(document)[1]).toBe("PUB OWNERS say it was full.");
  });

  it.each([
    ["\n", TRAM, TRAM],
    ["\f\n", TRAM, TAGGED],
    ["\r\n", TAGGED, TRAM],
  ])("reads several documents, with %j between them", (between, one, two) => {
    const wide = (text: string) => (between === "\r\n" ? text.replaceAll("\n", "\r\n") : text);
    expect(parseFactiva(wide(one) + between + wide(two))).toEqual([read(one), read(two)]);
  });

  it.each([
    ["Tram runs", { headline: "Tram runs" }],
    ["Tram runs\nBy Ann Lee", { headline: "Tram runs", byline: "By Ann Lee" }],
    ["City\nTram runs", { category: "City", headline: "Tram runs" }],
    ["City\n\nTram runs", { category: "City", headline: "Tram runs" }],
    [
      "City\nTram line reopens\nAnn Lee",
      { category: "City", headline: "Tram line reopens", byline: "By Ann Lee" },
    ],
    ["Tram line reopens\nAnn Lee", { headline: "Tram line reopens", byline: "By Ann Lee" }],
    [
      "The tram line of the old harbor reopens and is full of people\nfrom the first run",
      {
        headline:
          "The tram line of the old harbor reopens and is full of people from the first run",
      },
    ],
  ])("tells section, headline and byline apart: %j", (above, expected) => {
    const { article, metadata } = read(withHead(above));
    expect({
      category: metadata.category,
      headline: article.headline?.text,
      byline: article.byline?.raw,
    }).toEqual({ category: undefined, byline: undefined, ...expected });
  });

  it("reports the credit below the byline", () => {
    expect(lost(read(withHead("Tram runs\nBy Ann Lee\nHarbor Desk")))).toEqual(["CR: Harbor Desk"]);
  });

  it.each([
    ["1 May 2031\n9:05 GMT\nHarbor News\nEnglish", "2031-05-01T09:05:00Z", []],
    ["1 May 2031\n9:05 PM\nHarbor News\nEnglish", "2031-05-01", ["ET: 9:05 PM"]],
    [
      "1 mai 2031\nHarbor News\nVolume 12; Issue 3\nEnglish",
      "2031-05-01",
      ["VOL: Volume 12; Issue 3"],
    ],
    [
      "1 May 2031\nHarbor News\nHRB\nLate\nFirst\n12-13\nEnglish",
      "2031-05-01",
      ["SC: HRB", "ED: Late", "ED: First", "PG: 12-13"],
    ],
  ])("tells the lines below the number of words apart: %j", (below, created, losses) => {
    const document = read(withHead("Tram runs", below));
    expect(document.metadata).toEqual({
      language: "en",
      wordCount: 5,
      created,
      provider: "Harbor News",
    });
    expect(paragraphs(document)).toEqual(["It ran."]);
    expect(lost(document)).toEqual(losses);
  });

  it("reads a document with a blank line between all lines, up to its copyright", () => {
    const document = read(TRAM.replaceAll("\n", "\n\n"));
    expect(document.metadata).toEqual(read(TRAM).metadata);
    expect(document.article.headline?.text).toBe("Tram line reopens");
    expect(paragraphs(document)[0]).toMatch(/^The old/);
  });

  it("takes the publisher below the text for no part of it", () => {
    const [document] = parseFactiva(TRAM.replace("Document", "Reuters Limited\nDocument"));
    expect(document?.article.paragraphs).toHaveLength(2);
    expect(document?.lost.map(({ path, text }) => `${path}: ${text}`)).toContain(
      "PUB: Reuters Limited",
    );
  });

  it("takes a copyright below the text for a part of it", () => {
    const words = `It ran${" past the harbor".repeat(5)}.`;
    const document = read(
      `Tram runs\n5 words\n1 May 2031\nHarbor News\n\n${words}\n\n(c) Harbor Press\n`,
    );
    expect(document.metadata.copyright).toBeUndefined();
    expect(paragraphs(document)).toContain(words);
  });

  it("reads the words of other languages for the number of words", () => {
    const document = read(
      "Tram fährt\n1.412 Wörter\n4. März 2031\nHafen\n\nSie fuhr.\n\nDokument LBA0000020310304eb34001abc\n",
    );
    expect(document.metadata).toMatchObject({ wordCount: 1412, created: "2031-03-04" });
    expect(document.metadata.id).toBe("LBA0000020310304eb34001abc");
  });

  it("reports footers and what is below the last document", () => {
    const footer = "(c) 2031 Factiva, Inc. All rights reserved.";
    const [one, two] = parseFactiva(`${TRAM}\nPage 1 of 2 ${footer}\n${TAGGED}\n${footer}\n`) as [
      ReadDocument,
      ReadDocument,
    ];
    expect(one).toEqual(read(TRAM));
    expect(two.article).toEqual(read(TAGGED).article);
    expect(lost(two)).toEqual([
      `footer: Page 1 of 2 ${footer}`,
      ...lost(read(TAGGED)),
      `after the last document: ${footer}`,
    ]);
    expect(lost(read(`Search: tram\n${TAGGED}`))[0]).toBe("before the document: Search: tram");
  });

  it("takes words in capitals at the start of a line for text", () => {
    const document = read(
      "HD  Tram runs\nTD\nThe tram ran\nIN  SEOUL.\nCO\n\nIN  irail : Railways\n",
    );
    expect(paragraphs(document)).toEqual(["The tram ran IN  SEOUL. CO"]);
    expect(document.metadata.keywords).toEqual(["Railways"]);
  });

  it("reads a text without any of this as a headline and text", () => {
    const document = read("Tram runs\n\nIt was full.\n");
    expect(document.article.headline?.text).toBe("Tram runs");
    expect(paragraphs(document)).toEqual(["It was full."]);
  });

  it("refuses a blank text", () => {
    for (const text of ["", " \n\f\n"])
      expect(() => parseFactiva(text)).toThrow("input: has no words");
  });

  it("is guessed from the content", () => {
    for (const text of [TRAM, TAGGED, TRAM.replaceAll("\n", "\r\n")])
      expect(guessFormat(text)).toBe("factiva");
    expect(guessFormat("Tram runs\n\nIt said so in 412 words\n")).toBe("wire");
  });

  it("keeps every word in an article, its metadata, its names or its losses", () => {
    const word = fc.stringMatching(/^Q[a-z]{8}$/);
    const part = fc.oneof(
      word,
      word,
      word.map((name) => `${name.slice(0, 2).toLowerCase()} : ${name} | `),
      fc.constantFrom(
        ...["\n", "\n\n", "\n\n", "\n    ", " ", "      ", "\r\n", "\f"],
        ..."SE HD BY WC PD ET SN LA CY LP TD CO NS RE AN".split(" ").map((name) => `\n${name}  `),
        "\n5 words\n",
        "\n5 words\n1 May 2031 ",
        "\n17:15 GMT",
        "\nEnglish\n",
        "\nBy ",
        "\n(c) 2031 ",
        "\n(c) 2031 Factiva ",
        "\nDocument LBA0000020310304eb34001abc\n",
        "\nSEOUL, May 1 (AP) -- ",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
        const text = `Quartered${parts.join("")}`;
        const all = JSON.stringify(
          parseFactiva(text).map(({ article, ...rest }) => [article.source, rest]),
        );
        for (const [found] of text.matchAll(/Q[a-z]{8}/g)) expect(all).toContain(found);
      }),
      { numRuns: RUNS },
    );
  });

  it("takes time in proportion to a document's lines, whatever they are", () => {
    const lines = [
      "It ran.\n",
      "It ran.\n\n",
      "CO  a : Ann Lee\n",
      "TD\n",
      "5 words\n",
      "(c) 2031 A\n",
    ];
    for (const line of lines) {
      const below = (count: number) => withHead("Tram runs", line.repeat(count));
      const tagged = (count: number) => `HD  Tram runs\nTD\n${line.repeat(count)}`;
      expect(growthOf((count) => parseFactiva(below(count)), 500)).toBeLessThan(8);
      expect(
        growthOf((count) => parseFactiva(line.repeat(count) + withHead("A")), 500),
      ).toBeLessThan(8);
      expect(growthOf((count) => parseFactiva(tagged(count)), 500)).toBeLessThan(8);
    }
  });
});
