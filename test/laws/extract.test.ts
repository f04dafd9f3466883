import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  extractDates,
  extractEntities,
  extractQuotes,
  parseArticle,
  type Span,
} from "../../src/index.ts";
import { RUNS } from "./arbitraries.ts";
import { copy } from "./copy.ts";

// The words and characters that the extractors look for, in random order, mixed with arbitrary strings.
const WORDS =
  "the a last next two 14 1989 '89 1980s May March Friday Saturday's week weeks ago later early quarter third of in year - , . : ; ( ) \n \n\n \" “ ” « » `` '' said Lee Ann Mr. President U.S. SEOUL Bank Korea (KDCA) AND $5 14.1 billion won percent 9:30 a.m. EDT GMT 2031-03-04 11/02/89 a@b.cd http://a.b +82 2 398 é 🚋 \ud83d".split(
    " ",
  );
const soup = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3 })),
      fc.constantFrom(" ", " ", ""),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.flat().join(""));
// Stretches of the invented texts of names, cut anywhere, as they are, in capitals or with their words out of order.
const NAMES = ["world", "mixed", "sports"]
  .map((name) => readFileSync(new URL(`../fixtures/names/${name}.txt`, import.meta.url), "utf8"))
  .join("\n")
  .replaceAll(/\[[POL] ([^\]]+)\]/g, "$1");
const stretch = fc
  .tuple(fc.nat(NAMES.length), fc.nat(300))
  .map(([from, length]) => NAMES.slice(from, from + length));
const disordered = stretch.chain((text) => {
  const words = text.split(/(?<=\s)/);
  return fc.shuffledSubarray(words, { minLength: words.length }).map((all) => all.join(""));
});
const cut = fc.oneof(
  stretch,
  stretch.map((text) => text.toUpperCase()),
  disordered,
);
const texts = fc.oneof(soup, copy, cut);
const runs = { numRuns: RUNS };

// The forms of a TIMEX3 value: a part of the calendar, perhaps with a time of day; years; a duration; a vague time.
const CALENDAR =
  /^[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:[1-7X]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?(?:T(?:[\dX]{2}(?::[\dX]{2}(?::[\dX]{2})?)?|MO|MI|AF|EV|NI|DT))?$/;
const YEARS = /^[\dX]{1,3}$/;
const DURATION =
  /^P(?=\w)(?:(?:\d+(?:\.\d+)?|X)(?:Y|Q|M|W|WE|D|E|C|L))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+|T(?:\d+|X)(?:MO|AF|EV|NI))?$/;
const VAGUE = /^(?:PAST|PRESENT|FUTURE)_REF$/;

/** Expects each span to cover its own words and to begin where the last one ended, or later. */
function expectInOrder(text: string, spans: readonly (Span & { text: string })[]): void {
  let last = 0;
  for (const span of spans) {
    expectWords(text, span);
    expect(span.start).toBeGreaterThanOrEqual(last);
    last = span.end;
  }
}

/** Expects a span to cover its own words, of which there must be some. */
function expectWords(text: string, { start, end, text: words }: Span & { text: string }): void {
  expect(text.slice(start, end)).toBe(words);
  expect(end).toBeGreaterThan(start);
}

describe("the generated copy", () => {
  const found = fc.sample(copy, { numRuns: 300, seed: 1 }).map((text) => {
    const entities = extractEntities(text);
    return { entities, quotes: extractQuotes(text, { entities }) };
  });
  const quotes = found.flatMap((one) => one.quotes);
  const entities = found.flatMap((one) => one.entities);

  it.each(["direct", "fragment", "title", "indirect", "mixed"])("contains %s quotes", (kind) => {
    expect(quotes.filter((quote) => quote.kind === kind).length).toBeGreaterThan(20);
  });

  it.each(["named", "official", "anonymous", "pronoun"])(
    "contains quotes with %s speakers",
    (grade) => {
      expect(quotes.filter(({ speaker }) => speaker?.grade === grade).length).toBeGreaterThan(20);
    },
  );

  it("contains quotes that continue others, and speakers who are entities", () => {
    expect(quotes.filter(({ continues }) => continues).length).toBeGreaterThan(20);
    expect(quotes.filter(({ speaker }) => speaker?.entity).length).toBeGreaterThan(20);
  });

  it("contains entities with references, and entities with acronyms", () => {
    expect(entities.filter(({ references }) => references).length).toBeGreaterThan(10);
    expect(entities.filter(({ acronym }) => acronym).length).toBeGreaterThan(10);
  });
});

describe("extraction from any text", () => {
  it("finds dates in order, without overlap, each with a TIMEX3 value", () => {
    fc.assert(
      fc.property(
        texts,
        fc.option(fc.constantFrom("2031-03-04", "0001-01-01", "9999-12-31")),
        (text, day) => {
          const dates = extractDates(text, day === null ? {} : { reference: day });
          expectInOrder(text, dates);
          for (const { value } of dates)
            expect(
              [CALENDAR, YEARS, DURATION, VAGUE].some((form) => form.test(value)) || value,
            ).toBe(true);
        },
      ),
      runs,
    );
  });

  it("finds quotations in order, without overlap, and each wholly inside a report or outside it", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const entities = extractEntities(text);
        const quotes = extractQuotes(text, { entities });
        const isReport = ({ kind }: { kind: string }): boolean => /^(?:indirect|mixed)$/.test(kind);
        const [reports, quotations] = [
          quotes.filter(isReport),
          quotes.filter((quote) => !isReport(quote)),
        ];
        expectInOrder(text, reports);
        expectInOrder(text, quotations);
        // A report is mixed if it contains a quotation other than a title.
        for (const report of reports) {
          const near = quotations.filter(
            ({ start, end }) => start < report.end && report.start < end,
          );
          expect(near.every(({ start, end }) => report.start <= start && end <= report.end)).toBe(
            true,
          );
          expect(report.kind).toBe(
            near.every(({ kind }) => kind === "title") ? "indirect" : "mixed",
          );
        }
        for (const { speaker, cue } of quotes) {
          if (speaker !== undefined) expectWords(text, speaker);
          if (speaker?.entity !== undefined) expect(entities).toContain(speaker.entity);
          if (cue !== undefined) expect(text.slice(cue.start, cue.end).trim()).not.toBe("");
        }
      }),
      runs,
    );
  });

  it("finds no two mentions or references with the same span", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = extractEntities(text).flatMap(({ mentions: named, references = [] }) => [
          ...named,
          ...references,
        ]);
        for (const mention of mentions) expectWords(text, mention);
        const places = mentions.map(({ start, end }) => `${start} ${end}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      runs,
    );
  });

  it("gives the same results for an article each time, and does not change the article", () => {
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
        for (const found of all) expectWords(text, found);
      }),
      runs,
    );
  });
});
