import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOf } from "../../src/formats/body.ts";
import { decksOf } from "../../src/formats/heading.ts";
import { type Article, parseArticle, serializeArticle, unwrapText } from "../../src/index.ts";
import { serializeText } from "../../src/text.ts";
import { expressible, RUNS } from "../laws/arbitraries.ts";

const articles = expressible.map((init) => parseArticle(serializeArticle(init)));

describe("plain text", () => {
  it("reads back as wire copy, with what it has no place for told", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const { output, lost } = serializeText(article);
        const back = parseArticle(output);
        // Paragraphs before the first dateline of a digest become decks.
        const texts = (one: Article) => [...decksOf(one).map(({ text }) => text), ...bodyOf(one)];
        expect(texts(back)).toEqual(texts(article));
        expect(back.headline?.text).toBe(article.headline?.text);
        expect(back.byline?.authors).toEqual(article.byline?.authors);
        const told = lost.map(({ path }) => path);
        if (article.date !== undefined) expect(told).toContain("date");
        for (const [index] of article.notes.entries()) expect(told).toContain(`notes[${index}]`);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });

  it("has no line longer than its width, but for words that are", () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 20, max: 80 }), (article, width) => {
        for (const line of serializeText(article, { width }).output.split("\n"))
          if (line.includes(" ")) expect(line.length).toBeLessThanOrEqual(width);
      }),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });

  it("has its paragraphs back where it was wrapped at a wire's width", () => {
    const article = parseArticle(
      `Tram line reopens\nSEOUL (AP) -- The old tram ran along the harbor${", past the market".repeat(9)} and back.\nIt was full.\n`,
    );
    const { output } = serializeText(article, { width: 70 });
    expect(parseArticle(unwrapText(output).text).paragraphs.map(({ text }) => text)).toEqual(
      article.paragraphs.map(({ text }) => text),
    );
  });
});
