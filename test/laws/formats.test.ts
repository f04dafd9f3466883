/** What holds of every format that is written and read: it gives back what it can hold, and tells the rest. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  DocumentMetadata,
  Loss,
  ReadDocument,
  WriteDocumentOptions,
} from "../../src/formats/model.ts";
import { parseHtml, serializeHtml } from "../../src/html.ts";
import { type Article, parseArticle, serializeArticle } from "../../src/index.ts";
import { parseJsonLd, serializeJsonLd } from "../../src/json-ld.ts";
import { parseMarkdown, serializeMarkdown } from "../../src/markdown.ts";
import { parseNewsmlG2, serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNinjs, serializeNinjs } from "../../src/ninjs.ts";
import { parseNitf, serializeNitf } from "../../src/nitf.ts";
import { anyText, expressible, RUNS } from "./arbitraries.ts";

/** An article through a format: what was read back, and what the writer said it could not take along. */
interface Trip {
  readonly document: ReadDocument;
  readonly lost: readonly Loss[];
}

type Through = (article: Article, options: WriteDocumentOptions) => Trip;

const FORMATS: Readonly<Record<string, Through>> = {
  "ninjs 3": (article, options) => {
    const { output, lost } = serializeNinjs(article, options);
    return { document: parseNinjs(JSON.stringify(output)), lost };
  },
  "ninjs 2": (article, options) => {
    const { output, lost } = serializeNinjs(article, { ...options, version: "2.1" });
    return { document: parseNinjs(JSON.stringify(output)), lost };
  },
  "JSON-LD": (article, options) => {
    const { output, lost } = serializeJsonLd(article, options);
    return { document: parseJsonLd(JSON.stringify(output)), lost };
  },
  NITF: (article, options) => {
    const { output, lost } = serializeNitf(article, options);
    return { document: parseNitf(output), lost };
  },
  "NewsML-G2": (article, options) => {
    const { output, lost } = serializeNewsmlG2(article, options);
    return { document: parseNewsmlG2(output)[0] as ReadDocument, lost };
  },
  Markdown: (article, options) => {
    const { output, lost } = serializeMarkdown(article, options);
    return { document: parseMarkdown(output), lost };
  },
  HTML: (article, options) => {
    const { output, lost } = serializeHtml(article, options);
    return { document: parseHtml(output), lost };
  },
};

/** The members of an article that a format may hold, as words. */
function said(article: Article): Record<string, readonly string[]> {
  const { date, headline, byline, dateline, notes, end, related } = article;
  return {
    date: date === undefined ? [] : [date],
    headline: headline === undefined ? [] : [headline.text],
    "headline.markers": headline?.markers.map(({ label }) => label) ?? [],
    notes: notes.map(({ text }) => text),
    byline: byline?.authors ?? [],
    dateline: dateline === undefined ? [] : [dateline.raw.trim()],
    end: end === undefined ? [] : [end.text],
    related: related.map(({ raw }) => raw),
  };
}

/** The paragraphs of the body in their order, a digest's too. */
function body({ paragraphs, items, credits, signOffs }: Article): string[] {
  return [
    ...paragraphs,
    ...items.flatMap((item) => [
      ...(item.headline === undefined ? [] : [{ text: item.headline.raw }]),
      ...item.paragraphs,
    ]),
    ...signOffs,
    ...credits,
  ].map(({ text }) => text);
}

const word = fc.constantFrom("tram", "Harbor City", "서울", 'a<b & "c"', "it's", "x, y", "no 7");
const time = fc.constantFrom(
  "2031-05-01",
  "2031-05-01T09:00:00Z",
  "2031-05-01T09:00+09:00",
  "2031-05-01T09:00:00+0900",
  "2031-05-01T09:00",
  "yesterday",
);
const number = fc.constantFrom(0, 1, 3, 9, 12, 2.5);

/** What can be said of an article, fit for a format or not. */
const metadata: fc.Arbitrary<DocumentMetadata> = fc.record(
  {
    id: fc.constantFrom("urn:x-harbor:1", "G7787", "한 글", "http://harbor.example/a?b=c&d=e"),
    version: number,
    revises: fc.array(word, { minLength: 1, maxLength: 2 }),
    language: fc.constantFrom("en", "ko-KR"),
    slug: word,
    take: word,
    keywords: fc.uniqueArray(fc.constantFrom("tram", "port", "Harbor City"), { minLength: 1 }),
    category: word,
    urgency: number,
    service: word,
    number: word,
    routing: word,
    wordCount: number,
    created: time,
    modified: time,
    provider: word,
    copyright: word,
    usage: word,
  },
  { requiredKeys: [] },
);

/** A time in one spelling: what formats have of it is the moment, and of a day its first one in UTC. */
function moment(value: unknown): unknown {
  const zoned = /^\d{4}-\d\d-\d\d(?:T.*(?:Z|[+-]\d\d:?\d\d))?$/;
  if (typeof value !== "string" || !zoned.test(value)) return value;
  return new Date(
    value.replace(/(\d\d)(\d\d)$/, (all, a, b) => (/[+-]\d{4}$/.test(value) ? `${a}:${b}` : all)),
  ).toISOString();
}

const articles = expressible.map((init) => parseArticle(serializeArticle(init)));

describe.each(Object.entries(FORMATS))("an article through %s", (_, through) => {
  it("says the same, or is told among the losses", () => {
    fc.assert(
      fc.property(articles, (article) => {
        const { document, lost } = through(article, {});
        const told = new Set(lost.map(({ path }) => path.replace(/\[\d+\]/, "")));
        const back = said(document.article);
        for (const [member, words] of Object.entries(said(article))) {
          if (words.length === 0 || told.has(member)) continue;
          expect([member, back[member]]).toEqual([member, words]);
        }
        expect(body(document.article)).toEqual(body(article));
        expect(document.lost).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });

  it("keeps what is said of it, or tells it", () => {
    fc.assert(
      fc.property(articles, metadata, (article, given) => {
        const { document, lost } = through(article, { metadata: given });
        const told = new Set(lost.map(({ path }) => path));
        for (const [name, value] of Object.entries(given)) {
          if (told.has(`metadata.${name}`)) continue;
          const back = document.metadata[name as keyof DocumentMetadata];
          expect([name, moment(back)]).toEqual([name, moment(value)]);
        }
        if (article.date !== undefined && document.article.date !== article.date)
          expect(told).toContain("date");
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });

  it("keeps every word of its body, whatever it is made of", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = parseArticle(text);
        const { document, lost } = through(article, {});
        const kept = words(document.article.source ?? "");
        const told = lost.map(({ text }) => text).join("\n");
        for (const paragraph of body(article)) {
          if (told.includes(paragraph)) continue;
          expect(kept).toContain(words(paragraph));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

/** A text's words with one blank between them; what no format can write, and what reads as a blank, aside. */
function words(text: string): string {
  return text.replace(/[\s\0-\x1f\ufeff]+/g, " ").trim();
}
