import { describe, expect, it } from "vitest";
import { parseAnpa } from "../../src/anpa.ts";
import type { Loss } from "../../src/formats/model.ts";
import { parseHtml, serializeHtml } from "../../src/html.ts";
import { parseArticle } from "../../src/index.ts";
import { parseJsonLd } from "../../src/json-ld.ts";
import { parseNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNinjs } from "../../src/ninjs.ts";
import { parseNitf, serializeNitf } from "../../src/nitf.ts";

const LINK = '<p>It <a href="https://harbor.example/ran">ran</a>.</p>';

function told(lost: readonly Loss[] | undefined): string[] {
  return (lost ?? []).map(({ path, text }) => `${path}: ${text}`);
}

describe("where links lead is told", () => {
  it.each([
    ["article@href", () => parseHtml(`<article><h1>Tram</h1>${LINK}</article>`)],
    ["articleBody@href", () => parseJsonLd({ "@type": "NewsArticle", articleBody: LINK })],
    ["body_html@href", () => parseNinjs({ uri: "a:1", body_html: LINK })],
    [
      "nitf/body/body.content/p/a@href",
      () => parseNitf(`<nitf><body><body.content>${LINK}</body.content></body></nitf>`),
    ],
    [
      "newsItem/contentSet/inlineXML/html/body/p/a@href",
      () =>
        parseNewsmlG2(
          `<newsItem><contentSet><inlineXML><html><body>${LINK}</body></html></inlineXML></contentSet></newsItem>`,
        )[0],
    ],
  ])("by %s", (path, read) => {
    expect(told(read()?.lost)).toEqual([`${path}: https://harbor.example/ran`]);
    expect(read()?.article.paragraphs.map(({ text }) => text)).toEqual(["It ran."]);
  });
});

describe("values of attributes that no field holds are told", () => {
  it("of NITF, but for those that only hold it together", () => {
    const { lost } = parseNitf(
      '<nitf version="3.6"><head><docdata management-status="embargoed"><doc-scope scope="Asia" id="s1"/></docdata></head><body/></nitf>',
    );
    expect(told(lost)).toEqual([
      "nitf/head/docdata@management-status: embargoed",
      "nitf/head/docdata/doc-scope@scope: Asia",
    ]);
  });

  it("of NITF, also where a headline has the same letters within a word", () => {
    const { lost } = parseNitf(
      '<nitf><head><meta name="channel" content="A"/><docdata><du-key key="tram" version="4"/></docdata></head><body><body.head><hedline><hl1>A1 tram opens in 2045</hl1></hedline></body.head><body.content><p>It ran.</p></body.content></body></nitf>',
    );
    expect(told(lost)).toEqual([
      "nitf/head/meta@name: channel",
      "nitf/head/meta@content: A",
      "nitf/head/docdata/du-key@version: 4",
    ]);
  });

  it("of NewsML-G2, but not that an item may be used", () => {
    const item = (status: string) =>
      parseNewsmlG2(
        `<newsItem standard="NewsML-G2"><itemMeta><pubStatus qcode="stat:${status}"/></itemMeta><contentSet><inlineData>It ran.</inlineData></contentSet></newsItem>`,
      )[0]?.lost;
    expect(told(item("withheld"))).toEqual(["newsItem/itemMeta/pubStatus@qcode: stat:withheld"]);
    expect(told(item("usable"))).toEqual([]);
  });
});

it("keeps names and numbers below `Contacts`, which without it would be paragraphs", () => {
  const article = parseArticle(
    "Harbor opens\nSEOUL--(BUSINESS WIRE)--It opened.\nContacts\nAnn Lee\n555-0100\n",
  );
  for (const { output, lost, read } of [
    { ...serializeNitf(article), read: parseNitf },
    { ...serializeHtml(article), read: parseHtml },
  ]) {
    expect(lost).toEqual([]);
    expect(read(output).article.signOffs.map(({ text }) => text)).toEqual(["Ann Lee", "555-0100"]);
  }
});

describe("what a reader finds in a form that it does not read is told", () => {
  const read = (members: object): string[] =>
    told(parseJsonLd({ "@type": "NewsArticle", headline: "Tram", ...members }).lost);

  it.each<[string, object, string[]]>([
    [
      "a language that is a thing",
      { inLanguage: { name: "Korean" } },
      ['inLanguage: {"name":"Korean"}'],
    ],
    ["a notice that is a list", { copyrightNotice: ["Harbor"] }, ['copyrightNotice: ["Harbor"]']],
    ["a version that is no number", { version: "final" }, ["version: final"]],
    [
      "a section that is a thing",
      { articleSection: ["City", { name: "Rail" }] },
      ['articleSection: {"name":"Rail"}'],
    ],
    [
      "what else a source has",
      { isBasedOn: { "@id": "a:1", name: "Tram, first version" } },
      ["isBasedOn.name: Tram, first version"],
    ],
    [
      "a second affiliation",
      { author: { name: "Ann Lee", affiliation: ["Harbor Press", "Harbor University"] } },
      ["author.affiliation[1]: Harbor University"],
    ],
    [
      "what else a keyword has",
      { keywords: [{ name: "tram", sameAs: "a:tram" }] },
      ["keywords[0].sameAs: a:tram"],
    ],
  ])("%s", (_, members, lost) => {
    expect(read(members)).toEqual(lost);
  });

  it("but not what is read of it", () => {
    const { metadata } = parseJsonLd({
      "@type": "NewsArticle",
      keywords: ["ferry", { "@type": "DefinedTerm", name: "tram" }],
      isBasedOn: { "@type": "NewsArticle", "@id": "a:1" },
    });
    expect(metadata).toEqual({ keywords: ["ferry", "tram"], revises: ["a:1"] });
  });

  it("a second time of a page", () => {
    const page =
      '<article><h1>Tram</h1><time datetime="2031-05-01">May 1</time><time datetime="2031-05-03">May 3</time><p>It ran.</p></article>';
    expect(told(parseHtml(page).lost)).toEqual(["time@datetime: 2031-05-03"]);
  });

  it("a priority of ANPA 1312 that the standard has not", () => {
    const [message] = parseAnpa("\x01a0123\r\nz i BC-Tram\r\n\x02It ran.\r\n\x03\x04");
    expect(told(message?.lost)).toEqual(["header: z"]);
  });
});

it("counts what is lost beyond 200, however it was found", () => {
  const links = '<a href="https://harbor.example/tram">It</a>'.repeat(150);
  const metas = Array.from({ length: 100 }, (_, n) => `<meta name="m${n}" content="c${n}"/>`).join(
    "",
  );
  const { lost } = parseNitf(
    `<nitf><body><body.content><p>${links}</p></body.content></body><head>${metas}</head></nitf>`,
  );
  expect(lost).toHaveLength(201);
  expect(told(lost).at(-1)).toBe("nitf: 150 more");
});

it("refuses XML that is not NITF", () => {
  for (const name of ["rss", "p"])
    expect(() => parseNitf(`<${name}><channel>It ran.</channel></${name}>`)).toThrow(
      `input: is not NITF: its element is <${name}>`,
    );
});
