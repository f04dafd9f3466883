import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { extractDates } from "../../src/dates.ts";
import { extractEntities } from "../../src/entities.ts";
import type { DocumentMetadata, WriteDocumentOptions } from "../../src/formats/model.ts";
import { type Article, parseArticle, serializeArticle } from "../../src/index.ts";
import { parseNewsmlG2, serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { serializeNitf } from "../../src/nitf.ts";
import { extractQuotes } from "../../src/quotes.ts";
import { anyText, expressible, fixtures, RUNS } from "../laws/arbitraries.ts";

/** Articles of every kind, with metadata that may or may not make sense. */
const documents: fc.Arbitrary<[Article, DocumentMetadata]> = fc.tuple(
  fc
    .oneof(
      fc.constantFrom(...fixtures.values()),
      expressible.map((init) => serializeArticle(init)),
      anyText,
    )
    .map((text) => parseArticle(text)),
  metadata(),
);

function metadata(): fc.Arbitrary<DocumentMetadata> {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
  const time = fc.oneof(text, fc.constantFrom("2031-05-01", "2031-05-01T09:00:00Z", "24:00"));
  return fc.record(
    {
      id: text,
      version: fc.oneof(fc.double(), fc.integer()),
      revises: fc.array(text, { maxLength: 2 }),
      language: fc.oneof(text, fc.constantFrom("en", "en-US", "English", "ko-Kore-KR")),
      slug: text,
      keywords: fc.array(text, { maxLength: 2 }),
      category: text,
      urgency: fc.oneof(fc.integer({ min: -1, max: 10 }), fc.double()),
      service: fc.oneof(text, fc.constantFrom("bulk news", "svc:bulk", "urn:harbor:bulk")),
      number: text,
      wordCount: fc.oneof(fc.double(), fc.nat()),
      created: time,
      modified: time,
      provider: text,
      copyright: text,
      usage: text,
    },
    { requiredKeys: [] },
  );
}

/** The faults that xmllint finds in documents by one of our schemas, each with the faulty document. */
async function faults(schema: string, written: readonly string[]): Promise<string[]> {
  const file = (fileName: string) => ({
    fileName,
    contents: readFileSync(new URL(`schemas/${fileName}`, import.meta.url), "utf8"),
  });
  const { errors } = await validateXML({
    xml: written.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: file(schema),
    preload: file("xml.xsd"),
    maxMemoryPages: 4096,
  });
  return errors.map(
    ({ message, loc }) => `${message}\n${written[Number.parseInt(loc?.fileName ?? "", 10)]}`,
  );
}

function annotationsOf(article: Article): WriteDocumentOptions {
  return {
    entities: extractEntities(article),
    dates: extractDates(article),
    quotes: extractQuotes(article),
  };
}

describe.each([
  ["nitf-3.6.xsd", serializeNitf],
  ["newsml-g2-2.34.xsd", serializeNewsmlG2],
] as const)("our transcript %s", (schema, serialize) => {
  // Starting xmllint takes long, so it checks many documents at once; shrinking finds the faulty one.
  it("accepts any article, with any metadata and with all annotations", async () => {
    const batches = fc.array(documents, { minLength: 20, maxLength: 20 });
    const valid = fc.asyncProperty(batches, async (batch) => {
      const written = batch.map(
        ([article, about]) =>
          serialize(article, { ...annotationsOf(article), metadata: about }).output,
      );
      expect(await faults(schema, written)).toEqual([]);
    });
    await fc.assert(valid, { numRuns: Math.ceil(RUNS / 100) });
  });

  it("rejects an unknown element", async () => {
    const { output } = serialize(parseArticle("Tram line reopens\n"));
    expect(await faults(schema, [output.replace(/<\/(head|itemMeta)>/, "<tram/>$&")])).not.toEqual(
      [],
    );
  });
});

it("serializeNitf reports a date within a name as lost", () => {
  const article = parseArticle("Tram line reopens\nThe March 4 Foundation paid.\n");
  const entities = extractEntities(article, { names: { "March 4 Foundation": "organization" } });
  const { output, lost } = serializeNitf(article, { entities, dates: extractDates(article) });
  expect(output).toContain("<p>The <org>March 4 Foundation</org> paid.</p>");
  expect(lost.map(({ path }) => path)).toEqual(["dates[0]"]);
});

it("serializeNitf gives days and times in ISO 8601's basic format, and reports other values as lost", () => {
  const article = parseArticle(
    " date 2031-05-01 Tram line reopens\nIt ran at 9:05 a.m. Tuesday, and will for two weeks.\n",
  );
  const { output, lost } = serializeNitf(article, { dates: extractDates(article) });
  expect(output).toContain('<chron norm="20310429T090500">9:05 a.m. Tuesday</chron>');
  expect(output).toContain("<chron>two weeks</chron>");
  expect(lost.map(({ path, text }) => `${path} ${text}`)).toEqual(["dates[1].value P2W"]);
});

it("NewsML-G2 gives back a service exactly", () => {
  const article = parseArticle("Tram line reopens\n");
  for (const service of ["bulk news", "svc:bulk", "urn:harbor:bulk"]) {
    const { output } = serializeNewsmlG2(article, { metadata: { service } });
    expect(parseNewsmlG2(output)[0]?.metadata.service).toBe(service);
  }
});

it("serializeNewsmlG2 writes plain blanks in names and keywords, and reports other blanks as lost", () => {
  const metadata = {
    provider: "Harbor\tNews",
    slug: "tram\nopens",
    keywords: ["tram\tline", "port"],
  };
  const { output, lost } = serializeNewsmlG2(parseArticle("Tram line reopens\n"), { metadata });
  expect(parseNewsmlG2(output)[0]?.metadata).toMatchObject({
    provider: "Harbor News",
    slug: "tram opens",
    keywords: ["tram line", "port"],
  });
  expect(lost.map(({ path }) => path)).toEqual([
    "metadata.provider",
    "metadata.slug",
    "metadata.keywords",
  ]);
});

it("serializeNewsmlG2 reports a language that is no language tag as lost", () => {
  const written = (language: string) =>
    serializeNewsmlG2(parseArticle("Tram line reopens\n"), { metadata: { language } });
  expect(written("en-GB").output).toContain('<language tag="en-GB"/>');
  expect(written("en-GB").lost).toEqual([]);
  expect(written("British English").output).not.toContain("language");
  expect(written("British English").lost.map(({ path }) => path)).toEqual(["metadata.language"]);
});
