import { expect, it } from "vitest";
import { serializeHtml } from "../../src/html.ts";
import * as wirecopy from "../../src/index.ts";
import { serializeJsonLd } from "../../src/json-ld.ts";
import { serializeMarkdown } from "../../src/markdown.ts";
import { serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { serializeNinjs } from "../../src/ninjs.ts";
import { serializeNitf } from "../../src/nitf.ts";

/** Freezes a value and all in it, as stores do. */
function frozen<T>(value: T): wirecopy.DeepReadonly<T> {
  for (const member of Object.values(value ?? {})) if (typeof member === "object") frozen(member);
  return Object.freeze(value) as wirecopy.DeepReadonly<T>;
}

const TEXT =
  ' date 2031-03-04 (LEAD) Tram line reopens\n(ATTN: ADDS photo)\nSAN JOSE, March 4 (Yonhap) -- "It ran," Ann Lee said Tuesday.\n(END)\n-\nFerry sold\n';

it("readonly articles and what was found in them are read, edited and written", () => {
  const article = frozen(wirecopy.parseArticle(TEXT));
  const entities = frozen(wirecopy.extractEntities(article));
  const dates = frozen(wirecopy.extractDates(article));
  const quotes = frozen(wirecopy.extractQuotes(article, { entities }));
  const metadata = frozen({ slug: "tram", keywords: ["tram", "harbor"] });
  const options = { entities, dates, quotes, metadata };
  expect(quotes[0]?.speaker?.entity).toBe(entities.find(({ name }) => name === "Ann Lee"));
  expect(wirecopy.serializeArticle(article)).toBe(TEXT);
  expect(wirecopy.detectAgency(article).agency).toBe("yonhap");
  expect(wirecopy.compareVersions(article, article).fields).toEqual([]);
  const comparison = frozen(wirecopy.compareVersions(article, article));
  expect(wirecopy.applyComparison(article, comparison).date).toBe("2031-03-04");
  expect(wirecopy.comparisonText(comparison)).toBe("");
  expect(wirecopy.matchRelated(article, [article])).toHaveLength(1);
  expect(wirecopy.groupStories([article])).toHaveLength(1);
  expect(wirecopy.withNextRevision(article).headline?.markers[0]?.label).toBe("2nd LD");
  expect(wirecopy.editArticle(article, { end: undefined }).end).toBeUndefined();
  expect(wirecopy.articleEdits(article)).toEqual([]);
  expect(wirecopy.rewrapText(frozen(wirecopy.unwrapText(TEXT)))).toBe(TEXT);
  for (const write of [
    serializeHtml,
    serializeJsonLd,
    serializeMarkdown,
    serializeNewsmlG2,
    serializeNinjs,
    serializeNitf,
  ])
    expect(() => write(article, options)).not.toThrow();
});

it("every field to write may be `undefined`", () => {
  const missing = undefined as string | undefined;
  const place: wirecopy.PlaceInit = { name: "Seoul", region: missing, country: missing };
  const dateline = { places: [place], agency: "AP" };
  expect(wirecopy.serializeDateline(dateline)).toBe("SEOUL (AP) — ");
  const story = { dateline, paragraphs: ["It ran."] };
  const metadata = { slug: missing, keywords: undefined, urgency: undefined };
  expect(serializeNinjs(story, { metadata }).output.slugline).toBeUndefined();
  const credits = [{ role: "reporting", people: [{ name: "Ann Lee", place: missing }] }];
  expect(wirecopy.withHouseStyle({ ...story, credits }).credits).toHaveLength(1);
});
