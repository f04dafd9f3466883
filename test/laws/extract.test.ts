import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  extractDates,
  extractEntities,
  extractQuotes,
  parseArticle,
  type Span,
} from "../../src/index.ts";

// Texts of the words and signs that the finders look at, in any order, and anything else between them.
const WORDS =
  "the a last next two 14 1989 '89 1980s May March Friday Saturday's week weeks ago later early quarter third of in year - , . : ; ( ) \n \n\n \" “ ” « » `` '' said Lee Ann Mr. President U.S. SEOUL Bank Korea (KDCA) AND $5 14.1 billion won percent 9:30 a.m. EDT GMT 2031-03-04 11/02/89 a@b.cd http://a.b +82 2 398 é 🚋 \ud83d".split(
    " ",
  );
const texts = fc
  .array(fc.oneof(fc.constantFrom(...WORDS, " ", " ", " "), fc.string({ maxLength: 3 })), {
    maxLength: 60,
  })
  .map((words) => words.join(" ").replaceAll("  ", " "));
const runs = { numRuns: Number(process.env["WIRECOPY_RUNS"] ?? 1500) };

/** That every span has the words that it tells, and that they go on one behind the other. */
function holds(text: string, spans: readonly (Span & { text: string })[]): void {
  let last = 0;
  for (const { start, end, text: words } of spans) {
    expect(text.slice(start, end)).toBe(words);
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
}

describe("what is read off any text", () => {
  it("has dates with their spans, in order and apart, and values of TIMEX3", () => {
    fc.assert(
      fc.property(
        texts,
        fc.option(fc.constantFrom("2031-03-04", "0001-01-01", "9999-12-31")),
        (text, day) => {
          const dates = extractDates(text, day === null ? {} : { reference: day });
          holds(text, dates);
          for (const { value } of dates)
            expect(value).toMatch(/^(?:[\dX]{1,4}(?:-|T|$)|PT?[\dX]|[A-Z]+_REF$)/);
        },
      ),
      runs,
    );
  });

  it("has quotes with their spans, in order and apart", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const quotes = extractQuotes(text, { entities: extractEntities(text) });
        const isReport = ({ kind }: { kind: string }): boolean => /^(?:indirect|mixed)$/.test(kind);
        const [reports, quotations] = [
          quotes.filter(isReport),
          quotes.filter((quote) => !isReport(quote)),
        ];
        holds(text, reports);
        holds(text, quotations);
        // A quotation stands in a report or apart from it, and makes it a mixed one.
        for (const report of reports) {
          const near = quotations.filter(
            ({ start, end }) => start < report.end && report.start < end,
          );
          expect(near.every(({ start, end }) => report.start <= start && end <= report.end)).toBe(
            true,
          );
          expect(report.kind).toBe(near.length === 0 ? "indirect" : "mixed");
        }
        for (const { speaker } of quotes)
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
      }),
      runs,
    );
  });

  it("has entities with their spans, and no name twice at one place", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = extractEntities(text).flatMap((entity) => entity.mentions);
        for (const { start, end, text: words } of mentions)
          expect(text.slice(start, end)).toBe(words);
        const places = mentions.map(({ start, end }) => `${start} ${end}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      runs,
    );
  });

  it("is the same each time, and does not change an article", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = parseArticle(text);
        const before = JSON.stringify(article);
        expect(extractDates(article)).toEqual(extractDates(article));
        expect(extractEntities(article)).toEqual(extractEntities(article));
        expect(extractQuotes(article)).toEqual(extractQuotes(article));
        expect(JSON.stringify(article)).toBe(before);
        const all = [
          ...extractDates(article),
          ...extractQuotes(article),
          ...extractEntities(article).flatMap((entity) => entity.mentions),
        ];
        for (const { start, end, text: words } of all) expect(text.slice(start, end)).toBe(words);
      }),
      runs,
    );
  });
});
