import { describe, expect, it } from "vitest";
import { parseAnpa } from "../../src/anpa.ts";
import type { Loss } from "../../src/formats/model.ts";
import { parseHtml, serializeHtml } from "../../src/html.ts";
import { parseArticle } from "../../src/index.ts";
import { parseJsonLd } from "../../src/json-ld.ts";
import { parseMarkdown, serializeMarkdown } from "../../src/markdown.ts";
import { parseNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNinjs } from "../../src/ninjs.ts";
import { parseNitf, serializeNitf } from "../../src/nitf.ts";
import { type Format, READ_FORMATS } from "./table.ts";

const LINK = '<p>It <a href="https://harbor.example/ran">ran</a>.</p>';

function lossesOf(lost: readonly Loss[] | undefined): string[] {
  return (lost ?? []).map(({ path, text }) => `${path}: ${text}`);
}

describe("the address of a link", () => {
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
  ])("is reported as lost at %s", (path, read) => {
    expect(lossesOf(read()?.lost)).toEqual([`${path}: https://harbor.example/ran`]);
    expect(read()?.article.paragraphs.map(({ text }) => text)).toEqual(["It ran."]);
  });
});

describe("attributes that no field holds", () => {
  it("are reported as lost in NITF, except for versions and ids", () => {
    const { lost } = parseNitf(
      '<nitf version="3.6"><head><docdata management-status="embargoed"><doc-scope scope="Asia" id="s1"/></docdata></head><body/></nitf>',
    );
    expect(lossesOf(lost)).toEqual([
      "nitf/head/docdata@management-status: embargoed",
      "nitf/head/docdata/doc-scope@scope: Asia",
    ]);
  });

  it("are reported as lost in NITF even if their values occur inside words of the headline", () => {
    const { lost } = parseNitf(
      '<nitf><head><meta name="channel" content="A"/><docdata><du-key key="tram" version="4"/></docdata></head><body><body.head><hedline><hl1>A1 tram opens in 2045</hl1></hedline></body.head><body.content><p>It ran.</p></body.content></body></nitf>',
    );
    expect(lossesOf(lost)).toEqual([
      "nitf/head/meta@name: channel",
      "nitf/head/meta@content: A",
      "nitf/head/docdata/du-key@version: 4",
    ]);
  });

  it("are reported as lost in NewsML-G2, except for the status `usable`", () => {
    const item = (status: string) =>
      parseNewsmlG2(
        `<newsItem standard="NewsML-G2"><itemMeta><pubStatus qcode="stat:${status}"/></itemMeta><contentSet><inlineData>It ran.</inlineData></contentSet></newsItem>`,
      )[0]?.lost;
    expect(lossesOf(item("withheld"))).toEqual([
      "newsItem/itemMeta/pubStatus@qcode: stat:withheld",
    ]);
    expect(lossesOf(item("usable"))).toEqual([]);
  });
});

it.each([
  "Contacts\nAnn Lee\n555-0100\n",
  // A name in capitals looks like initials below the end mark.
  "Contacts\nANN LEE\n555-0100\n(END)\n",
])(
  "NITF and HTML keep sign-offs that only the line `Contacts` above them identifies: %j",
  (tail) => {
    const article = parseArticle(`Harbor opens\nSEOUL--(BUSINESS WIRE)--It opened.\n${tail}`);
    const texts = (nodes: readonly { text: string }[]) => nodes.map(({ text }) => text);
    for (const { output, lost, read } of [
      { ...serializeNitf(article), read: parseNitf },
      { ...serializeHtml(article), read: parseHtml },
    ]) {
      expect(lost.filter(({ path }) => path !== "end")).toEqual([]);
      const back = read(output).article;
      expect(texts(back.signOffs)).toEqual(texts(article.signOffs));
      expect(texts(back.paragraphs)).toEqual(["It opened."]);
    }
  },
);

it.each(Object.entries(READ_FORMATS))(
  "%s keeps initials below an end mark, or reports them as lost",
  (_, format) => {
    for (const story of [
      "Mumbai, Mar 3 (PTI) It ran, police said.\nPTI DC\nBNM\n",
      "Mumbai, Mar 3 (PTI) It ran, police said. PTI ABC XYZ\nRHL\n",
    ]) {
      const article = parseArticle(`Tram runs\n${story}`);
      const { write, read }: Required<Format> = format;
      const { output, lost } = write(article);
      const back = read(output).article;
      const isKept = !lost.some(({ path }) => path === "signOffs[0]");
      expect(isKept).toBe(back.end !== undefined);
      const texts = (nodes: readonly { text: string }[]) => nodes.map(({ text }) => text);
      expect(texts(back.signOffs)).toEqual(isKept ? texts(article.signOffs) : []);
      expect(texts(back.paragraphs)).toEqual(["It ran, police said."]);
    }
  },
);

describe("parseJsonLd", () => {
  const lossesWith = (members: object): string[] =>
    lossesOf(parseJsonLd({ "@type": "NewsArticle", headline: "Tram", ...members }).lost);

  it.each<[string, object, string[]]>([
    [
      "a language that is an object",
      { inLanguage: { name: "Korean" } },
      ['inLanguage: {"name":"Korean"}'],
    ],
    ["a notice that is a list", { copyrightNotice: ["Harbor"] }, ['copyrightNotice: ["Harbor"]']],
    ["a version that is not a number", { version: "final" }, ["version: final"]],
    [
      "a section that is an object",
      { articleSection: ["City", { name: "Rail" }] },
      ['articleSection: {"name":"Rail"}'],
    ],
    [
      "further members of a source",
      { isBasedOn: { "@id": "a:1", name: "Tram, first version" } },
      ["isBasedOn.name: Tram, first version"],
    ],
    [
      "a second affiliation",
      { author: { name: "Ann Lee", affiliation: ["Harbor Press", "Harbor University"] } },
      ["author.affiliation[1]: Harbor University"],
    ],
    [
      "further members of a keyword",
      { keywords: [{ name: "tram", sameAs: "a:tram" }] },
      ["keywords[0].sameAs: a:tram"],
    ],
  ])("reports as lost %s", (_, members, lost) => {
    expect(lossesWith(members)).toEqual(lost);
  });

  it("reads keywords and sources that are objects", () => {
    const { metadata } = parseJsonLd({
      "@type": "NewsArticle",
      keywords: ["ferry", { "@type": "DefinedTerm", name: "tram" }],
      isBasedOn: { "@type": "NewsArticle", "@id": "a:1" },
    });
    expect(metadata).toEqual({ keywords: ["ferry", "tram"], revises: ["a:1"] });
  });
});

it("parseHtml reports a second time of a page as lost", () => {
  const page =
    '<article><h1>Tram</h1><time datetime="2031-05-01">May 1</time><time datetime="2031-05-03">May 3</time><p>It ran.</p></article>';
  expect(lossesOf(parseHtml(page).lost)).toEqual(["time@datetime: 2031-05-03"]);
});

it("parseAnpa reports a priority that the standard does not have as lost", () => {
  const [message] = parseAnpa("\x01a0123\r\nz i BC-Tram\r\n\x02It ran.\r\n\x03\x04");
  expect(lossesOf(message?.lost)).toEqual(["header: z"]);
});

it("parseNitf reports at most 200 losses, of the body and the head together, and counts the others", () => {
  const links = '<a href="https://harbor.example/tram">It</a>'.repeat(150);
  const metas = Array.from({ length: 100 }, (_, n) => `<meta name="m${n}" content="c${n}"/>`).join(
    "",
  );
  const { lost } = parseNitf(
    `<nitf><body><body.content><p>${links}</p></body.content></body><head>${metas}</head></nitf>`,
  );
  expect(lost).toHaveLength(201);
  expect(lossesOf(lost).at(-1)).toBe("nitf: 150 more");
});

it("parseNitf refuses XML that is not NITF", () => {
  for (const name of ["rss", "p"])
    expect(() => parseNitf(`<${name}><channel>It ran.</channel></${name}>`)).toThrow(
      `input: is not NITF: its element is <${name}>`,
    );
});

describe("lines that a `br` parts", () => {
  const [headline, deck, byline] = ["Tram line<br/>reopens", "Crowds<br/>came", "By Ann Lee"];
  const body = "<p>SEOUL (AP) -- It ran.<br/>It was full.</p>";

  it.each([
    [
      "NITF",
      (by: string) =>
        parseNitf(
          `<nitf><body><body.head><hedline><hl1>${headline}</hl1><hl2>${deck}</hl2></hedline><byline>${by}</byline></body.head><body.content>${body}</body.content></body></nitf>`,
        ),
    ],
    [
      "NewsML-G2",
      (by: string) =>
        parseNewsmlG2(
          `<newsItem><contentMeta><headline>${headline}</headline><by>${by}</by><description role="drol:summary">${deck}</description></contentMeta><contentSet><inlineXML><html><body>${body}</body></html></inlineXML></contentSet></newsItem>`,
        )[0],
    ],
    [
      "NewsML 1",
      (by: string) =>
        parseNewsmlG2(
          `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>${headline}</HeadLine><ByLine>${by}</ByLine></NewsLines><ContentItem><DataContent>${body}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
        )[0],
    ],
    [
      "HTML",
      (by: string) =>
        parseHtml(
          `<article><header><h1>${headline}</h1><address>${by}</address></header>${body}</article>`,
        ),
    ],
  ])("are not glued together, nor reported as lost, in %s", (format, read) => {
    for (const by of [byline, `${byline}<br/>Harbor Herald`]) {
      const { article, lost } = read(by) ?? {};
      expect(article?.headline?.text).toBe("Tram line reopens");
      expect(article?.byline?.authors).toEqual(["Ann Lee"]);
      expect(article?.byline?.affiliation).toBe(by === byline ? undefined : "Harbor Herald");
      const decks = article?.furniture.map(({ text }) => text);
      expect(decks).toEqual(/NITF|G2/.test(format) ? ["Crowds came"] : []);
      expect(article?.paragraphs.map(({ text }) => text)).toEqual(["It ran.", "It was full."]);
      expect(lost).toEqual([]);
    }
  });

  it("have one comma between them in a byline that ends its lines with commas", () => {
    const { article } = parseNitf(
      "<nitf><body><body.head><byline>By\n Ann Lee,<br/>Harbor Herald <byttl>Staff Writer</byttl></byline></body.head><body.content><p>It ran.</p></body.content></body></nitf>",
    );
    expect(article.byline?.raw).toBe("By Ann Lee, Harbor Herald, Staff Writer");
  });
});

describe("words that only pictures and pointers show", () => {
  it("are reported and stay out of the story", () => {
    const html = parseHtml(
      '<article><h1>Tram</h1><p>It <img src="tram.jpg" alt="a red tram"> ran <a href="/map" title="the map">here</a>.</p></article>',
    );
    expect(html.article.paragraphs.map(({ text }) => text)).toEqual(["It ran here."]);
    expect(lossesOf(html.lost)).toEqual([
      "article@src: tram.jpg",
      "article@alt: a red tram",
      "article@href: /map",
      "article@title: the map",
    ]);
    const markdown = parseMarkdown(
      '# Tram\n\nIt ![a red tram](tram.jpg) ran [here](/map "the map").\n\n![a full tram](full.jpg)\n',
    );
    expect(markdown.article.paragraphs.map(({ text }) => text)).toEqual(["It ran here."]);
    expect(lossesOf(markdown.lost)).toEqual([
      "body: tram.jpg",
      "body: a red tram",
      "body: /map",
      "body: the map",
      "body: full.jpg",
      "body: a full tram",
    ]);
  });
});

describe("the paragraphs of a digest above its stories", () => {
  const digest = parseArticle(
    "Harbor news summary\nThese are the main stories.\n------------\nTram runs\nTOKYO, June 12, Kyodo - It ran.\n",
  );

  it.each([
    ["HTML", () => parseHtml(serializeHtml(digest).output)],
    ["NITF", () => parseNitf(serializeNitf(digest).output)],
    ["Markdown", () => parseMarkdown(serializeMarkdown(digest).output)],
  ])("are reported where they read as decks, in %s", (_, read) => {
    const { article, lost } = read();
    const decks = article.furniture.filter(({ kind }) => kind === "deck");
    expect(decks.map(({ text }) => text)).toEqual(["These are the main stories.", "Tram runs"]);
    expect(lossesOf(lost)).toEqual([
      "paragraphs[0]: These are the main stories.",
      "paragraphs[1]: Tram runs",
    ]);
  });
});

describe("a day as the time of a version", () => {
  it("stays a day in NITF, however often it is written", () => {
    const { output } = serializeNitf(parseArticle("Tram\nSEOUL (AP) -- It ran.\n"), {
      metadata: { modified: "2031-06-12", created: "2031-06-11" },
    });
    const { article, metadata } = parseNitf(output);
    expect(metadata).toMatchObject({ modified: "2031-06-12", created: "2031-06-11" });
    const again = serializeNitf(article, { metadata });
    expect(again.lost).toEqual([]);
    expect(parseNitf(again.output).metadata).toMatchObject({ modified: "2031-06-12" });
  });
});
