import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Article,
  type ArticleInit,
  applyEdits,
  articleEdits,
  createArticleStream,
  parseArticle,
  parseBlocks,
  parseFeed,
  type Span,
  serializeArticle,
} from "../../src/index.ts";
import { FIELDS } from "../../src/story/content.ts";
import { anyText, expressible, fixtures, headed, RUNS, sentence } from "./arbitraries.ts";
import { unlessRefused } from "./refused.ts";

/** What an article says: its fields without positions, recorded spelling and what is told from the text. */
function meaning(value: unknown): unknown {
  const recorded = new Set(["start", "end", "raw", "source", "offset", "diagnostics"]);
  return JSON.parse(
    JSON.stringify(value, (key, inner) =>
      recorded.has(key) && typeof inner !== "object"
        ? undefined
        : key === "diagnostics"
          ? undefined
          : inner,
    ),
  );
}

function check(property: fc.IProperty<[string]>, runs = RUNS): void {
  fc.assert(property, {
    numRuns: runs,
    examples: [...fixtures.values()].map((text): [string] => [text]),
  });
}

/** Every node of an article that has a span. */
function nodes(article: Article): { text?: string; raw?: string; start: number; end: number }[] {
  const {
    headline: own,
    notes,
    byline,
    dateline,
    paragraphs,
    items,
    signOffs,
    credits,
    end,
    related,
    furniture,
    trailing,
  } = article;
  const inItems = items.flatMap((item) => [item.headline, item.dateline, ...item.paragraphs]);
  const all = [
    own,
    ...notes,
    byline,
    dateline,
    ...paragraphs,
    ...inItems,
    ...signOffs,
    ...credits,
    end,
    ...related,
    ...furniture,
    ...trailing,
  ];
  return all.filter((node) => node !== undefined);
}

describe("the laws of the format", () => {
  it("1. total: every string is an article, and anything else a TypeError", () => {
    check(
      fc.property(anyText, (text) => {
        const article = parseArticle(text);
        for (const { start, end, message } of article.diagnostics) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message).not.toBe("");
        }
      }),
    );
    for (const value of [undefined, null, 1, {}, []]) {
      expect(() => parseArticle(value as never)).toThrow(TypeError);
    }
  });

  it("2. lossless: an article that was parsed is written as it was", () => {
    check(
      fc.property(anyText, (text) => {
        expect(serializeArticle(parseArticle(text))).toBe(text);
        expect(serializeArticle(JSON.parse(JSON.stringify(parseArticle(text))))).toBe(text);
      }),
    );
  });

  it("3. faithful: what is written reads back as the same fields", () => {
    fc.assert(
      fc.property(expressible, (init) => {
        const once = parseArticle(serializeArticle(init));
        const again = parseArticle(
          serializeArticle({ ...once, source: undefined } as unknown as ArticleInit),
        );
        expect(meaning(again)).toEqual(meaning(once));
        expect(once).toMatchObject(init);
        for (const name of FIELDS) if (!(name in init)) expect(once[name] ?? []).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it("3. faithful: any article is written in the canonical form so that it says the same, or refused", () => {
    check(
      fc.property(anyText, (text) => {
        const { source: _, ...article } = parseArticle(text);
        const written = unlessRefused(() => serializeArticle(article));
        if (written === undefined) return;
        expect(meaning(sorted(parseArticle(written)))).toEqual(meaning(sorted(article)));
      }),
    );
  });

  it("3. faithful: the canonical form says the same, and is its own canonical form", () => {
    check(
      fc.property(anyText, (text) => {
        const article = parseArticle(text);
        const written = unlessRefused(() => serializeArticle(article, { layout: "canonical" }));
        if (written === undefined) return;
        expect(meaning(sorted(parseArticle(written)))).toEqual(meaning(sorted(article)));
        expect(serializeArticle(parseArticle(written), { layout: "canonical" })).toBe(written);
      }),
    );
  });

  it("4. local: a changed paragraph changes its own text and nothing else", () => {
    fc.assert(
      fc.property(anyText, sentence, fc.nat(), (text, words, pick) => {
        const article = parseArticle(text);
        const paragraph = article.paragraphs[pick % Math.max(1, article.paragraphs.length)];
        if (paragraph === undefined) return;
        const paragraphs = article.paragraphs.map((old) =>
          old === paragraph ? { ...old, text: words } : old,
        );
        expectLocal({ ...article, paragraphs }, replaced(text, paragraph, words));
      }),
      {
        numRuns: RUNS,
        examples: [...fixtures.values()].map((text): [string, string, number] => [
          text,
          "The tram ran.",
          1,
        ]),
      },
    );
  });

  it("4. local: a changed headline changes its own text and nothing else", () => {
    check(
      fc.property(headed, (text) => {
        const { headline: old, ...article } = parseArticle(text);
        if (old === undefined) return;
        const words = "Old ferry sails";
        const edited = { ...article, headline: { text: words, markers: [] } };
        expectLocal(edited, replaced(text, old, words));
      }),
    );
  });

  it("4. local: a changed date changes its own text and nothing else", () => {
    check(
      fc.property(headed, (text) => {
        const article = parseArticle(text);
        if (article.date === undefined) return;
        const start = text.indexOf(article.date);
        const local = replaced(text, { start, end: start + 10 }, "2044-01-02");
        expectLocal({ ...article, date: "2044-01-02" }, local);
      }),
    );
  });

  it("4. local: edits as data are the difference", () => {
    fc.assert(
      fc.property(anyText, sentence, (text, words) => {
        const article = parseArticle(text);
        expect(articleEdits(article)).toEqual([]);
        const edited = { ...article, paragraphs: [...article.paragraphs, words] };
        const written = unlessRefused(() => serializeArticle(edited));
        if (written === undefined) return;
        expect(applyEdits(text, articleEdits(edited))).toBe(written);
        expect(parseArticle(written).paragraphs.at(-1)?.text).toBe(words);
      }),
      { numRuns: RUNS },
    );
  });

  it("5. tiling: the blocks tile the text, and a node's span cuts out its text", () => {
    check(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end } of parseBlocks(text)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
        const found = nodes(parseArticle(text));
        for (const { text: words, raw, start, end } of found)
          expect(text.slice(start, end)).toBe(raw ?? words);
        const ordered = found
          .map(({ start, end }) => ({ start, end }))
          .sort((a, b) => a.start - b.start);
        for (let index = 1; index < ordered.length; index += 1) {
          expect(ordered[index]?.start).toBeGreaterThanOrEqual(ordered[index - 1]?.end ?? 0);
        }
      }),
    );
  });

  it("6. plain data: JSON and structuredClone lose nothing", () => {
    check(
      fc.property(anyText, (text) => {
        const article = parseArticle(text);
        expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
        expect(structuredClone(article)).toStrictEqual(article);
      }),
    );
  });

  it("7. feeds: the articles give the feed back, and positions are the feed's", () => {
    check(
      fc.property(anyText, (text) => {
        const articles = parseFeed(text);
        expect(articles.map((article) => serializeArticle(article)).join("")).toBe(text);
        for (const article of articles) {
          for (const { text: words, raw, start, end } of nodes(article)) {
            expect(text.slice(start, end)).toBe(raw ?? words);
          }
        }
      }),
    );
  });

  it("7. feeds: chunks cut anywhere stream the same articles", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(anyText, anyText).map((texts) => texts.join("")),
        fc.array(fc.nat(), { maxLength: 8 }),
        async (text, cuts) => {
          expect(await stream(text, cuts)).toEqual(parseFeed(text));
        },
      ),
      { numRuns: RUNS },
    );
    for (const text of fixtures.values()) {
      expect(
        await stream(
          text,
          text.split("").map((_, index) => index),
        ),
      ).toEqual(parseFeed(text));
    }
  });
});

/** Lists that the canonical form gathers in one place keep their order within it. */
function sorted(article: Partial<Article>): Partial<Article> {
  const { furniture = [], ...rest } = article;
  return {
    ...rest,
    furniture: [...furniture].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)),
  };
}

/** A text with other words at a span. */
function replaced(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

/**
 * Expects an edited article to be written as `local`, its source with the edit at its place, if that reads back as the
 * edited fields. If it does not, the article may be refused, or laid out anew with the edited fields.
 */
function expectLocal(edited: ArticleInit, local: string): void {
  const isLocal = isDeepStrictEqual(fieldsOf(parseArticle(local)), fieldsOf(edited));
  const written = unlessRefused(() => serializeArticle(edited));
  if (isLocal) expect(written).toBe(local);
  else if (written !== undefined) expect(fieldsOf(parseArticle(written))).toEqual(fieldsOf(edited));
}

/** What an article says, except the dates of its datelines, whose year is the header's. */
function fieldsOf(article: Partial<Article> | ArticleInit): unknown {
  const fields = JSON.stringify(meaning(sorted(article as Partial<Article>)), (key, value) =>
    key === "dateline" ? { ...value, date: undefined } : value,
  );
  return JSON.parse(fields);
}

async function stream(text: string, cuts: readonly number[]): Promise<Article[]> {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const chunks = [...places, text.length].map((end, index) =>
    text.slice(places[index - 1] ?? 0, end),
  );
  const source = new ReadableStream<string>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const articles: Article[] = [];
  for await (const article of source.pipeThrough(
    createArticleStream(),
  ) as unknown as AsyncIterable<Article>)
    articles.push(article);
  return articles;
}
