import { describe, expect, it } from "vitest";
import { parseHtml, serializeHtml } from "../../src/html.ts";
import { type Article, parseArticle } from "../../src/index.ts";
import { parseJsonLd, serializeJsonLd } from "../../src/json-ld.ts";
import { parseMarkdown, serializeMarkdown } from "../../src/markdown.ts";
import { parseNewsmlG2, serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNinjs, serializeNinjs } from "../../src/ninjs.ts";
import { parseNitf, serializeNitf } from "../../src/nitf.ts";
import { serializeText } from "../../src/text.ts";

const article = parseArticle(
  "UPDATE 2-Oil rises as port shuts\n* Brent up $2.41\n* Port shut since May\nLONDON, May 1 (Reuters) - Oil rose.\n",
);
const decks = ["* Brent up $2.41", "* Port shut since May"];

function decksOf({ furniture }: Article): string[] {
  return furniture.filter(({ kind }) => kind === "deck").map(({ text }) => text);
}

describe("decks", () => {
  it.each([
    ["ninjs", () => parseNinjs(serializeNinjs(article).output)],
    ["JSON-LD", () => parseJsonLd(serializeJsonLd(article).output)],
    ["NITF", () => parseNitf(serializeNitf(article).output)],
    ["NewsML-G2", () => parseNewsmlG2(serializeNewsmlG2(article).output)[0]],
    ["Markdown", () => parseMarkdown(serializeMarkdown(article).output)],
    ["HTML", () => parseHtml(serializeHtml(article).output)],
  ])("come back from %s", (_, trip) => {
    const document = trip();
    expect(decksOf(document?.article as Article)).toEqual(decks);
    expect(document?.article.paragraphs.map(({ text }) => text)).toEqual(["Oil rose."]);
    expect(document?.lost).toEqual([]);
  });

  it("are written below the headline in plain text", () => {
    expect(serializeText(article).output).toBe(
      "Oil rises as port shuts\n\n* Brent up $2.41\n\n* Port shut since May\n\nLONDON, May 1 (Reuters) - Oil rose.\n",
    );
  });

  it("are reported as lost in NITF if there is no headline", () => {
    const { output, lost } = serializeNitf({
      furniture: [{ kind: "deck", text: "Port shut" }],
      paragraphs: ["Oil rose."],
    });
    expect(output).not.toContain("hl2");
    expect(lost).toEqual([
      {
        path: "furniture[0]",
        text: "Port shut",
        reason: "a deck needs a headline, and there is none",
      },
    ]);
  });

  it("without a dateline below them are reported as lost from NITF, and read as paragraphs from HTML", () => {
    const nitf = parseNitf(
      "<nitf><body><body.head><hedline><hl1>Oil rises</hl1><hl2>Port shut</hl2></hedline></body.head><body.content><p>Oil rose on Thursday.</p></body.content></body></nitf>",
    );
    expect(nitf.article.paragraphs.map(({ text }) => text)).toEqual(["Oil rose on Thursday."]);
    expect(nitf.lost).toEqual([
      { path: "decks", text: "Port shut", reason: "wire copy has decks only above a dateline" },
    ]);
    const page = parseHtml(
      '<article><header><h1>Oil rises</h1><p class="deck">Port shut.</p></header><p>Oil rose on Thursday.</p></article>',
    );
    expect(page.article.paragraphs.map(({ text }) => text)).toEqual([
      "Port shut.",
      "Oil rose on Thursday.",
    ]);
    expect(page.lost).toEqual([]);
  });
});

describe("parseNitf", () => {
  it.each([
    ["<location>SEOUL, South Korea</location> (AP)", "SEOUL, South Korea (AP) -- "],
    ["<location>Seoul, South Korea</location> (AP) —", "SEOUL, South Korea (AP) -- "],
    ["<location>LONDON (AP) _</location>", "LONDON (AP) -- "],
    [
      "<location><city>Seoul</city><region>South Korea</region></location> (AP)",
      "SEOUL, South Korea (AP) -- ",
    ],
    ["<location>Helsinki</location>", "HELSINKI -- "],
  ])("reads the dateline %s as %j", (dateline, raw) => {
    const { article: read, lost } = parseNitf(
      `<nitf><body><body.head><hedline><hl1>Tram line reopens</hl1></hedline><dateline>${dateline}</dateline></body.head><body.content><p>It ran.</p></body.content></body></nitf>`,
    );
    expect(read.dateline?.raw).toBe(raw);
    expect(lost).toEqual([]);
  });
});
