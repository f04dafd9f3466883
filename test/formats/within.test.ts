/** Documents inside other documents, and several side by side: each word is read or reported as lost. */

import { describe, expect, it } from "vitest";
import type { ReadDocument } from "../../src/formats/model.ts";
import { parseNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNitf } from "../../src/nitf.ts";

function item(content: string, meta = ""): ReadDocument {
  return parseNewsmlG2(
    `<newsItem><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`,
  )[0] as ReadDocument;
}

function paragraphs({ article }: ReadDocument): string[] {
  return article.paragraphs.map(({ text }) => text);
}

function lossesOf({ lost }: ReadDocument): string[] {
  return lost.map(({ path, text }) => `${path}: ${text}`);
}

const HEADLINE = "<headline>Tram line reopens</headline>";

describe("NITF within NewsML-G2", () => {
  const nitf = (head: string) =>
    item(
      `<inlineXML><nitf><head><docdata><evloc city="Incheon"/></docdata></head><body><body.head>${head}</body.head><body.content><p>SEOUL (AP) — It ran.</p><p>It was full.</p></body.content></body></nitf></inlineXML>`,
      HEADLINE,
    );

  it("keeps all its paragraphs, with or without a headline of its own", () => {
    for (const head of ["", "<hedline><hl1>Tram line reopens</hl1></hedline>"]) {
      const document = nitf(head);
      expect(document.article.headline?.text).toBe("Tram line reopens");
      expect(document.article.dateline?.agency).toBe("AP");
      expect(paragraphs(document)).toEqual(["It ran.", "It was full."]);
      expect(lossesOf(document)).toEqual([
        "newsItem/contentSet/inlineXML/nitf/head/docdata/evloc@city: Incheon",
      ]);
    }
  });

  it("gives its byline, and reports what no field holds as lost", () => {
    const document = nitf(
      "<hedline><hl1>Tram runs</hl1></hedline><byline>By Ann Lee</byline><abstract><p>A tram ran.</p></abstract>",
    );
    expect(document.article.byline?.authors).toEqual(["Ann Lee"]);
    expect(paragraphs(document)).toEqual(["It ran.", "It was full."]);
    expect(lossesOf(document)).toEqual([
      "abstract: A tram ran.",
      "newsItem/contentSet/inlineXML/nitf/head/docdata/evloc@city: Incheon",
      "newsItem/contentSet/inlineXML/nitf/body/body.head/hedline/hl1: Tram runs",
    ]);
  });
});

it("parseNewsmlG2 keeps an HTML header out of the text, and reports what only the header says as lost", () => {
  const document = item(
    `<inlineXML><html><head><title>Tram line reopens</title></head><body><header><time>4 March</time><h1>Tram line reopens</h1><p>Ann Lee</p></header><p>It ran.</p></body></html></inlineXML>`,
    `${HEADLINE}<by>Ann Lee</by>`,
  );
  expect(paragraphs(document)).toEqual(["It ran."]);
  expect(lossesOf(document)).toEqual([
    "newsItem/contentSet/inlineXML/html/body/header/time: 4 March",
  ]);
});

it("parseNewsmlG2 reads the first of several contents, and reports another that differs as lost", () => {
  const same = item("<inlineXML><p>It ran.</p></inlineXML><inlineData>It ran.</inlineData>");
  expect([paragraphs(same), lossesOf(same)]).toEqual([["It ran."], []]);
  const other = item(
    "<inlineData>It ran.</inlineData><inlineData>It stood.</inlineData>",
    HEADLINE,
  );
  expect([paragraphs(other), lossesOf(other)]).toEqual([["It ran."], ["contentSet: It stood."]]);
});

it("parseNewsmlG2 puts a dateline from the metadata before the text, unless the text contains it", () => {
  const beside = item(
    "<inlineData>It ran.</inlineData>",
    `${HEADLINE}<dateline>SEOUL (AP) -</dateline>`,
  );
  expect(beside.article.dateline).toMatchObject({ places: [{ name: "Seoul" }], agency: "AP" });
  const within = item(
    "<inlineXML><p>A tram ran.</p><p>SEOUL (AP) - It ran.</p></inlineXML>",
    `${HEADLINE}<dateline>SEOUL (AP) -</dateline>`,
  );
  expect(within.article.source).toBe("Tram line reopens\nA tram ran.\nSEOUL (AP) - It ran.\n");
});

it("parseNewsmlG2 separates the words of a note's elements", () => {
  const [document] = parseNewsmlG2(
    `<newsItem><itemMeta><edNote><header><h3>Pad</h3></header><ul><li>ADDS photo</li><li>map</li></ul></edNote></itemMeta><contentMeta>${HEADLINE}</contentMeta><contentSet><inlineData>SEOUL (AP) - It ran.</inlineData></contentSet></newsItem>`,
  );
  expect(document?.article.notes.map(({ text }) => text)).toEqual(["Pad ADDS photo map"]);
});

it("parseNewsmlG2 reads NewsML 1, and reports what no field holds as lost", () => {
  const [document] = parseNewsmlG2(
    `<NewsML><NewsItem><Identification><NewsIdentifier><RevisionId>1</RevisionId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Embargoed"/><FirstCreated>20310304T090000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Tram line reopens</HeadLine><DateLine>SEOUL (AP)</DateLine><KeywordLine>trams</KeywordLine></NewsLines><ContentItem><DataContent><p>It ran.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  );
  expect(document?.article.source).toBe(
    " date 2031-03-04 Tram line reopens\nSEOUL (AP) -- It ran.\n",
  );
  expect(lossesOf(document as ReadDocument)).toEqual([
    "NewsItem/NewsManagement/Status@FormalName: Embargoed",
    "NewsItem/NewsComponent/NewsLines/KeywordLine: trams",
  ]);
});

describe("parseNitf", () => {
  const nitf = (dateline: string, date = "20310304T090000Z") =>
    parseNitf(
      `<nitf><head><docdata><date.issue norm="${date}"/></docdata></head><body><body.head><hedline><hl1>Tram</hl1></hedline><dateline>${dateline}</dateline></body.head><body.content><p>It ran.</p></body.content></body></nitf>`,
    );

  it("reads a dateline without elements, but none from a date alone", () => {
    expect(nitf("Seoul (AP) -").article.source).toBe(
      " date 2031-03-04 Tram\nSEOUL (AP) -- It ran.\n",
    );
    expect(nitf("<story.date>4 March</story.date>").article.dateline).toBeUndefined();
  });

  it.each([
    ["<location>Seoul</location><story.date>Nov. 17</story.date>", "SEOUL, Nov. 17 -- "],
    [
      '<location>Seoul</location><story.date norm="20301117">17 November</story.date> (AP)',
      "SEOUL, 17 November (AP) -- ",
    ],
    [
      '<location>Seoul</location><story.date norm="20301117">today</story.date>',
      "SEOUL, Nov. 17 -- ",
    ],
    ['SEOUL, <story.date norm="20301117"/> (AP)', "SEOUL, Nov. 17 (AP) -- "],
    ["<location>Seoul</location><story.date>soon</story.date>", "SEOUL -- "],
    ['SEOUL, Nov. 17 (AP) <story.date norm="20301117"/>', "SEOUL, Nov. 17 (AP) -- "],
    ["SEOUL, Nov. 17 <story.date>Nov. 17</story.date> (AP)", "SEOUL, Nov. 17 (AP) -- "],
    ['SEOUL <story.date norm="20300231"/> (AP)', "SEOUL (AP) -- "],
  ])("reads the dateline's day: %s", (dateline, expected) => {
    const { article, lost } = nitf(dateline, "20301118T090000Z");
    expect(article.dateline?.raw).toBe(expected);
    expect(article.dateline?.date).toBe(/17/.test(expected) ? "2030-11-17" : undefined);
    const words = lost.map(({ text }) => text);
    expect(words).toEqual(["today", "soon"].filter((word) => dateline.includes(word)));
  });

  it("reads times in ISO 8601's extended format", () => {
    expect(nitf("", "2031-03-04T09:00:00").metadata.modified).toBe("2031-03-04T09:00:00");
  });
});
