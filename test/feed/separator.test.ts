import { describe, expect, it } from "vitest";
import { serializeHtml } from "../../src/html.ts";
import {
  type Article,
  type ArticleInit,
  applyEdits,
  articleEdits,
  createArticleStream,
  editArticle,
  parseArticle,
  parseFeed,
  serializeArticle,
  withHouseStyle,
} from "../../src/index.ts";

function texts(feed: string, separator: string): (string | undefined)[] {
  return parseFeed(feed, { separator }).map(({ source }) => source);
}

describe("a separator", () => {
  it.each<[string, string, string[]]>([
    ["NNNN", "Tram\nNNNN\nMuseum\nNNNN\n", ["Tram\nNNNN\n", "Museum\nNNNN\n"]],
    ["NNNN", "Tram\r\n NNNN \r\nMuseum", ["Tram\r\n NNNN \r\n", "Museum"]],
    ["-30-", "Tram\r-30-\rMuseum\r-30-", ["Tram\r-30-\r", "Museum\r-30-"]],
    ["####", "Tram\n####\n\n\nMuseum\n####\n\n", ["Tram\n####\n", "\n\nMuseum\n####\n\n"]],
    ["####", "####\nTram\n####\n\n####\nMuseum", ["####\nTram\n####\n\n####\n", "Museum"]],
    ["####", "Tram\n#####\n#### more\n", ["Tram\n#####\n#### more\n"]],
    ["####", "####\n\n####\n", ["####\n\n####\n"]],
    ["####", " \n", [" \n"]],
    ["####", "", []],
    ["\f", "Tram\n\fMuseum\f\n", ["Tram\n\f", "Museum\f\n"]],
    ["\f", "\fTram \f\f Museum", ["\fTram \f\f", " Museum"]],
    [
      "(END)",
      " date 2031-03-04 Tram\n(END)\nMuseum\n date 2031-03-05 Harbor\n(END)\n",
      [" date 2031-03-04 Tram\n(END)\n", "Museum\n date 2031-03-05 Harbor\n(END)\n"],
    ],
  ])("%j ends the articles of %j", (separator, feed, articles) => {
    expect(texts(feed, separator)).toEqual(articles);
  });

  it.each(["NNNN", "@@@@", "\f"])("is no fault below an end mark: %j", async (separator) => {
    const feed = `Tram reopens\nSEOUL (AP) -- It ran.\n-30-\n${separator}\nMuseum opens\nSEOUL (AP) -- It did.\n-30-\nMore.\n${separator}\n`;
    const read = parseFeed(feed, { separator });
    const faults = read.map(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(faults).toEqual([["no-header"], ["no-header", "text-after-end"]]);
    const streamed: unknown[] = [];
    const stream = new Blob([feed]).stream().pipeThrough(new TextDecoderStream());
    for await (const one of stream.pipeThrough(createArticleStream({ separator })))
      streamed.push(one);
    expect(streamed).toEqual(read);
  });
});

describe("the separator of an article", () => {
  const COPY = "Tram reopens\nSEOUL, May 1 (Yonhap) -- It ran.\n";
  const FEED = `${COPY}NNNN\nFerry sinks\nBUSAN, May 1 (Yonhap) -- It sank.\n(END)\nNNNN\n`;
  const [tram, ferry] = parseFeed(FEED, { separator: "NNNN" }) as [Article, Article];

  it.each([
    ["NNNN", `${COPY} NNNN \r\n\n`, " NNNN \r\n\n"],
    ["NNNN", `${COPY}NNNN\n\nNNNN`, "NNNN\n\nNNNN"],
    ["\f", `${COPY}\f\n\f`, "\f\n\f"],
    ["NNNN", COPY, undefined],
  ])("%j is in the source of %j, and no part of its copy", (separator, text, tail) => {
    const [article] = parseFeed(text, { separator }) as [Article];
    const { source, separator: read, ...copy } = article;
    expect([source, read]).toEqual([text, tail]);
    const { source: _, ...alone } = parseArticle(COPY);
    const { diagnostics, ...rest } = copy;
    expect(rest).toEqual({ ...alone, diagnostics: undefined });
    expect(diagnostics.map(({ code }) => code)).toEqual(["no-header", "no-end-mark"]);
    expect(serializeArticle(article)).toBe(text);
    expect(serializeArticle({ ...article, source: undefined })).toBe(COPY + (tail ?? ""));
    expect(serializeArticle(article, { layout: "canonical" })).toBe(COPY + (tail ?? ""));
  });

  it.each(["(END)", "-30-", "###"])("is none where it is the story's own end mark: %s", (mark) => {
    const [article] = parseFeed(`${COPY}${mark}\n`, { separator: mark }) as [Article];
    expect([article.end?.text, article.separator]).toEqual([mark, ""]);
    expect(article.diagnostics.map(({ code }) => code)).toEqual(["no-header"]);
  });

  describe.each(["(END)", "-30-", "==Kyodo", "Enditem"])("that is an end mark, %s", (mark) => {
    const feed = `${COPY}${mark}\n\nFerry sinks\nBUSAN (Yonhap) -- It sank.\n${mark}\n`;
    const [first] = parseFeed(feed, { separator: mark }) as [Article];

    it.each<[string, ArticleInit]>([
      ["its removal", { end: undefined }],
      ["another one", { end: "NNNN" }],
      ["a list below it", { related: ["Ferry sold"] }],
      ["lines below it", { trailing: ["To reach us: desk@harbor.example"] }],
      ["a second one", { trailing: [mark] }],
      [
        "an article without words",
        { headline: undefined, dateline: undefined, paragraphs: [], end: undefined },
      ],
    ])("refuses %s", (_, changes) => {
      const refusal = /^separator: .* also separates the feed/;
      expect(() => articleEdits({ ...first, ...changes })).toThrow(refusal);
      expect(() => editArticle(first, changes)).toThrow(refusal);
      expect(() => serializeArticle({ ...first, ...changes }, { layout: "canonical" })).toThrow(
        refusal,
      );
      expect(editArticle(first, { ...changes, separator: undefined }).separator).toBeUndefined();
    });

    it("allows what stands above it", () => {
      const changes: ArticleInit = { paragraphs: ["It stopped."], signOffs: ["al/jd"] };
      const edited = parseFeed(applyEdits(feed, articleEdits({ ...first, ...changes })), {
        separator: mark,
      });
      expect(edited.map(({ headline }) => headline?.text)).toEqual(["Tram reopens", "Ferry sinks"]);
      expect(editArticle(first, changes)).toEqual(edited[0]);
      expect(serializeArticle({ ...first, source: undefined })).toBe(`${COPY}${mark}\n`);
    });
  });

  it("is none where the feed ends without it", () => {
    const [article] = parseFeed(COPY, { separator: "(END)" }) as [Article];
    expect(article.separator).toBeUndefined();
    expect(editArticle(article, { end: "-30-" }).source).toBe(`${COPY}-30-\n`);
  });

  it("stays when the end mark is edited", () => {
    const ended = editArticle(tram, { end: "(END)" });
    expect(ended.source).toBe(`${COPY}(END)\nNNNN\n`);
    expect([ended.end?.text, ended.separator]).toEqual(["(END)", "NNNN\n"]);
    const feed = applyEdits(FEED, [
      ...articleEdits({ ...tram, end: "(END)" }),
      ...articleEdits({ ...ferry, end: undefined }),
    ]);
    const articles = parseFeed(feed, { separator: "NNNN" });
    expect(articles.map(({ end }) => end?.text)).toEqual(["(END)", undefined]);
    expect(serializeArticle(withHouseStyle(tram))).toBe(ended.source);
  });

  it("stays when the article is edited from its fields alone", () => {
    const edits = articleEdits({ headline: "Ferry found" }, ferry);
    expect(parseFeed(applyEdits(FEED, edits), { separator: "NNNN" }).length).toBe(2);
  });

  it("stays when the article is written anew, or has no words", () => {
    expect(editArticle(ferry, { dateline: undefined, end: undefined }).source).toBe(
      "Ferry sinks\nIt sank.\nNNNN\n",
    );
    const [empty] = parseFeed("####\n", { separator: "####" }) as [Article];
    expect(editArticle(empty, { headline: "Tram reopens" }).source).toBe("Tram reopens\n####\n");
  });

  it("can be changed, added and removed", () => {
    expect(editArticle(ferry, { separator: "####\n" }).source).toBe(
      "Ferry sinks\nBUSAN, May 1 (Yonhap) -- It sank.\n(END)\n####\n",
    );
    expect(editArticle(tram, { separator: undefined }).source).toBe(COPY);
    expect(serializeArticle({ paragraphs: ["It ran."], separator: "NNNN\n" })).toBe(
      "It ran.\nNNNN\n",
    );
  });

  it("is added by the edits as well", () => {
    const article = { ...parseArticle("It ran."), separator: "NNNN\n" };
    expect(articleEdits(article)).toEqual([{ offset: 7, length: 0, content: "\nNNNN\n" }]);
    expect(serializeArticle(article)).toBe("It ran.\nNNNN\n");
  });

  it("gets a line break before it by the edits as well", () => {
    const feed = "Tram\nSEOUL (Yonhap) -- It ran.\n   (END)\nNNNN\n";
    const [article] = parseFeed(feed, { separator: "NNNN" }) as [Article];
    const bare = { ...article, end: undefined };
    expect(applyEdits(feed, articleEdits(bare))).toBe(serializeArticle(bare));
  });

  it("is refused within the article, which would end there", () => {
    expect(() => editArticle(tram, { end: "NNNN" })).toThrow(/^separator: NNNN would end/);
    const [page] = parseFeed(`${COPY}\f`, { separator: "\f" }) as [Article];
    expect(() => editArticle(page, { paragraphs: ["It\fran."] })).toThrow(
      /^separator: a form feed/,
    );
    const [framed] = parseFeed(`####\n${COPY}####\n`, { separator: "####" }) as [Article];
    expect(editArticle(framed, { end: "(END)" }).source).toBe(`####\n${COPY}(END)\n####\n`);
  });

  it("is no end mark in other formats, nor lost there", () => {
    const { output, lost } = serializeHtml(tram);
    expect([output.includes("NNNN"), lost]).toEqual([false, []]);
  });

  it("counts as the agency's own end mark for house style", () => {
    const [article] = parseFeed(`${COPY}(END)\n`, { separator: "(END)" }) as [Article];
    expect(serializeArticle(withHouseStyle(article))).toBe(`${COPY}(END)\n`);
  });
});
