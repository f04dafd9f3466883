import { describe, expect, it } from "vitest";
import * as wirecopy from "../../src/index.ts";

type Call = (...values: unknown[]) => unknown;

const functions = Object.entries<unknown>(wirecopy).filter(
  (entry): entry is [string, Call] => typeof entry[1] === "function",
);
const TEXT = " date 2031-03-04 Tram\nSEOUL, March 4 (Yonhap) -- It ran.\n(END)\n";
const article = wirecopy.parseArticle(TEXT);

/** What the engine says when nobody has looked at an argument. */
const RAW =
  /Cannot (?:read|destructure|convert|use)|is not (?:iterable|a function|an object)|undefined \(/;

/** What each function takes where it is not a text first. */
const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  compareRevisions: [article.headline, article.headline],
  compareVersions: [article, article],
  applyComparison: [article, wirecopy.compareVersions(article, article)],
  comparisonText: [wirecopy.compareVersions(article, article), {}],
  groupStories: [[article]],
  matchRelated: [article, [article]],
  detectAgency: [article],
  editArticle: [article, {}],
  withHeadline: [article, "Tram"],
  withHouseStyle: [article],
  withNextRevision: [article],
  withParagraph: [article, 0, "It ran."],
  withRelated: [article, "Tram"],
  revisionOf: [article.headline],
  nextRevision: [[], {}],
  serializeArticle: [article, {}],
  serializeDateline: [{ places: ["Seoul"], agency: "AP" }, {}],
  articleEdits: [article],
  rewrapText: [{ text: "a", breaks: [] }],
  applyEdits: ["a", []],
  serializeHeadline: [article.headline],
  formatDate: ["2031-03-04", "ap"],
  createArticleStream: [{}],
};

const BAD = [null, 5, "x", true, {}, [], [null], ["a"]];

describe("arguments of another type", () => {
  it.each(functions)("%s names what is wrong, or takes it", (name, call) => {
    const good = GOOD[name] ?? [TEXT, {}];
    expect(() => call(...good)).not.toThrow();
    for (const index of good.keys()) {
      for (const bad of BAD) {
        const values = good.map((value, at) => (at === index ? bad : value));
        try {
          call(...values);
        } catch (error) {
          const { message } = error as Error;
          expect(message, `${name}, argument ${index}: ${JSON.stringify(bad)}`).not.toMatch(RAW);
        }
      }
    }
  });

  it.each<[string, () => unknown, string]>([
    ["withNextRevision", () => wirecopy.withNextRevision(null as never), "article: must be a"],
    ["detectAgency", () => wirecopy.detectAgency({} as never), "article: must be a parsed article"],
    [
      "compareRevisions",
      () => wirecopy.compareRevisions(null as never, null as never),
      "a: must be",
    ],
    ["extractQuotes", () => wirecopy.extractQuotes({} as never), "input: must be a string or a"],
    [
      "extractQuotes",
      () => wirecopy.extractQuotes("x", { entities: 5 as never }),
      "options.entities: must be an array, not number",
    ],
    [
      "groupStories",
      () => wirecopy.groupStories(["a" as never]),
      "articles[0]: must be a parsed article, not string",
    ],
    [
      "formatDate",
      () => wirecopy.formatDate(null as never, "ap"),
      "date: must be a string, not null",
    ],
    [
      "extractDates",
      () => wirecopy.extractDates(null as never),
      "input: must be a string or a parsed article, not null",
    ],
    [
      "extractEntities",
      () => wirecopy.extractEntities(["a"] as never),
      "input: must be a string or a parsed article, not an array",
    ],
    ["editArticle", () => wirecopy.editArticle({} as never, {}), "article: must be a parsed"],
  ])("%s refuses it with a TypeError that names the argument", (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it("reads without options where an index or nothing stands in their place", () => {
    expect([TEXT].map(wirecopy.parseArticle as (text: string) => wirecopy.Article)).toEqual([
      article,
    ]);
    expect(wirecopy.parseArticle(TEXT, null as never)).toEqual(article);
    for (const find of [wirecopy.extractDates, wirecopy.extractEntities, wirecopy.extractQuotes])
      expect([TEXT].map(find as (text: string) => unknown)).toEqual([find(TEXT)]);
    expect([article].map(wirecopy.serializeArticle as (one: unknown) => string)).toEqual([TEXT]);
  });

  it.each<[string, () => unknown, string]>([
    ["a text", () => wirecopy.parseArticle(5 as never), "text"],
    ["a text's key", () => wirecopy.contentKey(5 as never), "article"],
    ["a day", () => wirecopy.parseArticle(TEXT, { date: "March 4" }), "options.date"],
    ["a day", () => wirecopy.extractDates(TEXT, { reference: "March 4" }), "options.reference"],
    ["a day", () => wirecopy.parseDate("May 4", { reference: "March 4" }), "options.reference"],
  ])("the error for %s has its path", (_, call, path) => {
    expect(call).toThrow(
      expect.objectContaining({ path, message: expect.stringContaining(`${path}: must be `) }),
    );
  });

  it("lists the styles where one is unknown", () => {
    expect(() => wirecopy.formatDate("2031-03-04", "bbc" as never)).toThrow(
      'style: there is no style "bbc", only iso, full, short, aa,',
    );
    const dateline = { places: ["Seoul"], agency: "AP" };
    expect(() => wirecopy.serializeDateline(dateline, { style: "bbc" as never })).toThrow(
      'style: there is no agency "bbc", only aa,',
    );
  });

  it.each<[string, (date: never) => unknown, string]>([
    [
      "parseArticle",
      (date) => wirecopy.parseArticle("x", { date }),
      "options.date: must be a date",
    ],
    ["parseFeed", (date) => wirecopy.parseFeed("", { date }), "options.date: must be a date"],
    [
      "createArticleStream",
      (date) => wirecopy.createArticleStream({ date }),
      "options.date: must be a date",
    ],
    [
      "parseDateline",
      (date) => wirecopy.parseDateline("x", { date }),
      "options.date: must be a date",
    ],
    ["parseDate", (reference) => wirecopy.parseDate("x", { reference }), "options.reference: must"],
    ["extractDates", (reference) => wirecopy.extractDates("x", { reference }), "options.reference"],
  ])("%s refuses a day that is none", (_, call, message) => {
    for (const wrong of ["foo", "2031-02-30", "", new Date(0), null, 20310304, "March 4"]) {
      expect(() => call(wrong as never), String(wrong)).toThrow(message);
    }
    expect(() => call("2031-03-04" as never)).not.toThrow();
    expect(() => call(undefined as never)).not.toThrow();
  });
});
