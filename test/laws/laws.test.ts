import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Article,
  type ArticleInit,
  applyEdits,
  articleEdits,
  createArticleStream,
  editArticle,
  parseArticle,
  parseBlocks,
  parseFeed,
  type Span,
  serializeArticle,
} from "../../src/index.ts";
import { FIELDS } from "../../src/story/content.ts";
import { anyText, expressible, fixtures, headed, RUNS, sentence } from "./arbitraries.ts";
import { limitRefusals, unlessRefused } from "./refused.ts";

limitRefusals();

/** What an article says: its fields, without positions, recorded spelling and diagnostics. */
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

/** Checks a property of one text on random texts and on every fixture. */
function check(property: fc.IProperty<[string]>): void {
  fc.assert(property, {
    numRuns: RUNS,
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

it("parseArticle refuses a value that is not a string with a TypeError", () => {
  for (const value of [undefined, null, 1, {}, []]) {
    expect(() => parseArticle(value as never)).toThrow(TypeError);
  }
});

it("any fields that the format can express are written so that they read back the same", () => {
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

describe("any text", () => {
  it("is read as an article, with each diagnostic inside the text", () => {
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
  });

  it("is written back exactly, even after a trip through JSON", () => {
    check(
      fc.property(anyText, (text) => {
        expect(serializeArticle(parseArticle(text))).toBe(text);
        expect(serializeArticle(JSON.parse(JSON.stringify(parseArticle(text))))).toBe(text);
      }),
    );
  });

  it("is written without its source so that it says the same, or refused", () => {
    check(
      fc.property(anyText, (text) => {
        const { source: _, ...article } = parseArticle(text);
        const written = unlessRefused(() => serializeArticle(article));
        if (written === undefined) return;
        expect(meaning(withSortedFurniture(parseArticle(written)))).toEqual(
          meaning(withSortedFurniture(article)),
        );
      }),
    );
  });

  it("has a canonical form that says the same and does not change when written again, or is refused", () => {
    check(
      fc.property(anyText, (text) => {
        const article = parseArticle(text);
        const written = unlessRefused(() => serializeArticle(article, { layout: "canonical" }));
        if (written === undefined) return;
        expect(meaning(withSortedFurniture(parseArticle(written)))).toEqual(
          meaning(withSortedFurniture(article)),
        );
        expect(serializeArticle(parseArticle(written), { layout: "canonical" })).toBe(written);
      }),
    );
  });

  it("keeps everything else when a paragraph is edited, unless that would read as something else", () => {
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

  it("keeps everything else when the headline is edited, unless that would read as something else", () => {
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

  it("does not change when its headline and notes are given as the text that they have", () => {
    check(
      fc.property(anyText, (text) => {
        const { headline: own, notes, ...article } = parseArticle(text);
        const given = { ...article, headline: own?.raw, notes: notes.map(({ raw }) => raw) };
        const written = unlessRefused(() => serializeArticle(given));
        if (written !== undefined) expect(written).toBe(text);
      }),
    );
  });

  it("keeps the spelling of a dateline whose place is edited, unless that would read as something else", () => {
    const signs = fc.constantFrom(" -- ", " – ", " — ", " - ", ".- ", ": ", " _ ");
    const agencies = fc.constantFrom("Yonhap", "AP", "EFE", "Reuters", "AFP", "Xinhua");
    const days = fc.constantFrom("", ", May 12", ", 12 May", " May. 12", ", May 12, 2031");
    const written = fc.tuple(days, fc.constantFrom(" (", "("), agencies, signs);
    fc.assert(
      fc.property(
        written,
        fc.constantFrom("Seoul", "SEOUL"),
        ([day, open, agency, sign], seoul) => {
          const text = `Tram line reopens\n${seoul}${day}${open}${agency})${sign}It ran.\n`;
          const article = parseArticle(text);
          if (article.dateline?.places[0]?.name !== "Seoul") return;
          const oslo = seoul === "SEOUL" ? "OSLO" : "Oslo";
          const edited = {
            ...article,
            dateline: { ...article.dateline, places: [{ name: "Oslo", country: "NO" }] },
          };
          expectLocal(edited, text.replace(seoul, oslo));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("keeps everything else when the date is edited, unless that would read as something else", () => {
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

  it("becomes the written text when the edits for an added paragraph are applied", () => {
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

  it("is tiled by its blocks, and each node's span covers the node's own words and no other node's", () => {
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

  it("gives an article that JSON and structuredClone copy exactly", () => {
    check(
      fc.property(anyText, (text) => {
        const article = parseArticle(text);
        expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
        expect(structuredClone(article)).toStrictEqual(article);
      }),
    );
  });

  it("is read as a feed whose articles join to the same text, with positions in the feed", () => {
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

  it("is streamed as the articles that parseFeed reads, wherever the chunks are cut", async () => {
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

  it("is split at separators into the same articles, wherever it is cut, and joins to the same text", async () => {
    const pieces = fc.constantFrom(
      "NNNN",
      "\n",
      "\r",
      "\r\n",
      "\f",
      " ",
      "Tram",
      " date 2031-03-04 Tram",
    );
    const text = fc.array(fc.oneof(pieces, pieces, anyText), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        text.map((parts) => parts.join("")),
        fc.array(fc.nat(), { maxLength: 8 }),
        fc.constantFrom("NNNN", "\f", "#"),
        async (feed, cuts, separator) => {
          const articles = parseFeed(feed, { separator });
          expect(articles.map((article) => serializeArticle(article)).join("")).toBe(feed);
          expect(await stream(feed, cuts, separator)).toEqual(articles);
          const every = feed.split("").map((_, index) => index);
          expect(await stream(feed, every, separator)).toEqual(articles);
          if (feed.trim() !== "")
            for (const { source } of articles) expect(source?.trim()).not.toBe("");
          const edited = articles.map(
            (one) => unlessRefused(() => editArticle(one, { end: "(END)" })) ?? one,
          );
          const joined = edited.map(({ source }) => source).join("");
          expect(parseFeed(joined, { separator }).map(({ end }) => end?.text)).toEqual(
            edited.map(({ end }) => end?.text),
          );
        },
      ),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });
});

/** An article with its furniture sorted by its words, since the canonical form may change the order. */
function withSortedFurniture(article: Partial<Article>): Partial<Article> {
  const { furniture = [], ...rest } = article;
  return {
    ...rest,
    furniture: [...furniture].sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)),
  };
}

/** A text with the words at a span replaced. */
function replaced(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

/**
 * Expects an edited article to be written as `local`, which is its source with only the edit's own words replaced, if
 * that reads back as the edited fields. If it does not, the article may be refused, or laid out anew.
 */
function expectLocal(edited: ArticleInit, local: string): void {
  const isLocal = isDeepStrictEqual(fieldsOf(parseArticle(local)), fieldsOf(edited));
  const written = unlessRefused(() => serializeArticle(edited));
  if (isLocal) expect(written).toBe(local);
  else if (written !== undefined) expect(fieldsOf(parseArticle(written))).toEqual(fieldsOf(edited));
}

/** What an article says, except for the dates of its datelines, which change with the header's year. */
function fieldsOf(article: Partial<Article> | ArticleInit): unknown {
  const fields = JSON.stringify(
    meaning(withSortedFurniture(article as Partial<Article>)),
    (key, value) => (key === "dateline" ? { ...value, date: undefined } : value),
  );
  return JSON.parse(fields);
}

/** The articles that a stream gives for a text cut into chunks at the given places. */
async function stream(
  text: string,
  cuts: readonly number[],
  separator?: string,
): Promise<Article[]> {
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
    createArticleStream({ separator }),
  ) as unknown as AsyncIterable<Article>)
    articles.push(article);
  return articles;
}
