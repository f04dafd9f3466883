import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyOf } from "../../src/formats/body.ts";
import { decksOf } from "../../src/formats/heading.ts";
import { type Article, parseArticle, serializeArticle, unwrapText } from "../../src/index.ts";
import { serializeText } from "../../src/text.ts";
import { expressible, RUNS } from "../laws/arbitraries.ts";

const articles = expressible.map((init) => parseArticle(serializeArticle(init)));

describe("serializeText", () => {
  it("writes text that reads back as the same wire copy, and reports the date and notes as lost", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const { output, lost } = serializeText(article);
        const back = parseArticle(output);
        // Paragraphs above the first dateline of a digest are read back as decks.
        const texts = (one: Article) => [...decksOf(one).map(({ text }) => text), ...bodyOf(one)];
        expect(texts(back)).toEqual(texts(article));
        expect(back.headline?.text).toBe(article.headline?.text);
        expect(back.byline?.authors).toEqual(article.byline?.authors);
        const reported = lost.map(({ path }) => path);
        if (article.date !== undefined) expect(reported).toContain("date");
        for (const [index] of article.notes.entries())
          expect(reported).toContain(`notes[${index}]`);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });

  it("writes no line longer than the width, except for a longer word", () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 20, max: 80 }), (article, width) => {
        for (const line of serializeText(article, { width }).output.split("\n"))
          if (line.includes(" ")) expect(line.length).toBeLessThanOrEqual(width);
      }),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });

  it("wraps paragraphs at a wire's width so that unwrapText restores them", () => {
    const article = parseArticle(
      `Tram line reopens\nSEOUL (AP) -- The old tram ran along the harbor${", past the market".repeat(9)} and back.\nIt was full.\n`,
    );
    const { output } = serializeText(article, { width: 70 });
    expect(parseArticle(unwrapText(output).text).paragraphs.map(({ text }) => text)).toEqual(
      article.paragraphs.map(({ text }) => text),
    );
  });
});
