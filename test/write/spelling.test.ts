/** What an edit leaves of a node's own spelling, and text that a caller gives. */

import { describe, expect, it } from "vitest";
import {
  type ArticleInit,
  articleEdits,
  type BylineFields,
  type DatelineFields,
  editArticle,
  parseArticle,
  serializeArticle,
  withHeadline,
} from "../../src/index.ts";

/** The text of an article between its headline and its second paragraph, after some fields were changed. */
function edited(above: string, changes: (article: ReturnType<typeof parseArticle>) => ArticleInit) {
  const article = parseArticle(`Tram line reopens\n${above}It ran.\nIt was full.\n`);
  const text = editArticle(article, changes(article)).source ?? "";
  return text.replace("Tram line reopens\n", "").replace("It ran.\nIt was full.\n", "");
}

describe("an edit keeps the spelling of the rest of", () => {
  it.each<[string, Partial<DatelineFields>, string]>([
    ["Madrid, Nov 26 (EFE).- ", { places: ["Valencia"] }, "Valencia, Nov 26 (EFE).- "],
    ["Madrid, Nov 26 (EFE).- ", { day: 27 }, "Madrid, Nov 27 (EFE).- "],
    ["Madrid, Nov 26 (EFE).- ", { month: 12 }, "Madrid, Dec 26 (EFE).- "],
    ["MADRID, 26 November (EFE).- ", { places: ["Valencia"] }, "VALENCIA, 26 November (EFE).- "],
    ["ANKARA (AA) – ", { places: ["Istanbul"] }, "ISTANBUL (AA) – "],
    [
      "SEOUL (AP) _ ",
      { places: [{ name: "Seoul", region: "South Korea" }] },
      "SEOUL, South Korea (AP) _ ",
    ],
    ["TOKYO, Nov. 26, Kyodo - ", { places: ["Busan", "Tokyo"] }, "BUSAN/TOKYO, Nov. 26, Kyodo - "],
    ["SEOUL/TOKYO, Nov. 26 (Yonhap) – ", { places: ["Tokyo"] }, "TOKYO, Nov. 26 (Yonhap) – "],
  ])("the dateline %j", (dateline, changes, expected) => {
    expect(
      edited(dateline, (article) => ({
        dateline: { places: [], ...article.dateline, ...changes },
      })),
    ).toBe(expected);
  });

  it.each<[string, Partial<DatelineFields>, string]>([
    ["another agency has another style", { agency: "Reuters" }, "SEOUL, Nov 26, 2026 (Reuters) - "],
    [
      "the changed words stand there twice",
      { day: 3, date: undefined },
      "SEOUL, Nov. 3, 2026 (Yonhap) -- ",
    ],
  ])("a dateline, unless %s", (_, changes, expected) => {
    const dateline = "SEOUL, 26 Nov. 2026 (Yonhap) – ";
    expect(
      edited(dateline, (article) => ({
        dateline: { places: [], ...article.dateline, ...changes },
      })),
    ).toBe(expected);
  });

  it.each<[string, Partial<BylineFields>, string]>([
    ["By ANN LEE\nAssociated Press\n", { authors: ["BO YUN"] }, "By BO YUN\nAssociated Press\n"],
    ["BY ANN LEE\n", { authors: ["ANN LEE", "BO YUN"] }, "BY ANN LEE and BO YUN\n"],
    ["By Ann Lee | Harbor News\n", { authors: ["Bo Yun"] }, "By Bo Yun | Harbor News\n"],
    ["By ANN LEE\nAssociated Press\n", { affiliation: "Harbor News" }, "By ANN LEE, Harbor News\n"],
  ])("the byline %j", (byline, changes, expected) => {
    expect(
      edited(`${byline}SEOUL (AP) — `, (article) => ({
        byline: { authors: [], ...article.byline, ...changes },
      })),
    ).toBe(`${expected}SEOUL (AP) — `);
  });
});

describe("text that a caller gives", () => {
  const source =
    "(4th LD)Tram line reopens\n(ATTN:ADDS photo)\nBY ANN LEE\nSEOUL, Jan. 1(Xinhua) -- It ran.\n";
  const article = parseArticle(source);

  it.each<[ArticleInit, string, string]>([
    [{ headline: "(4th LD) Tram line reopens" }, "(4th LD)Tram", "(4th LD) Tram"],
    [{ notes: ["(ATTN: ADDS photo)"] }, "ATTN:ADDS", "ATTN: ADDS"],
    [{ byline: "By ANN LEE" }, "BY", "By"],
    [{ dateline: "SEOUL, Jan. 1 (Xinhua) -- " }, "1(", "1 ("],
  ])("is written as it is, though the fields stay the same: %j", (changes, from, to) => {
    expect(editArticle(article, changes).source).toBe(source.replace(from, to));
  });

  it("changes nothing if it is what was read, or says the same without a spelling of its own", () => {
    const { headline, notes, byline, dateline } = article;
    const given = {
      headline: headline?.raw,
      notes: notes.map(({ raw }) => raw),
      byline: byline?.raw,
      dateline: dateline?.raw,
    };
    expect(articleEdits({ ...article, ...given })).toEqual([]);
    expect(articleEdits({ ...article, byline: "ANN LEE" })).toEqual([]);
    expect(articleEdits({ ...article, dateline: "SEOUL, Jan. 1 (Xinhua)" })).toEqual([]);
  });

  it("is compared by its fields if it is an object", () => {
    const dateline = { places: ["Seoul"], month: 1, day: 1, agency: "Xinhua" };
    expect(articleEdits({ ...article, dateline })).toEqual([]);
  });

  it("is written in a digest's story, too", () => {
    const digest =
      "Tram line reopens\nSEOUL (AP) — It ran.\n---\n(LEAD)Museum opens\nBUSAN(AP) — It did.\n";
    const read = parseArticle(digest);
    const items = [
      { ...read.items[0], headline: "(LEAD) Museum opens", dateline: "BUSAN (AP) — " },
    ];
    expect(serializeArticle({ ...read, items })).toBe(
      digest.replace("(LEAD)M", "(LEAD) M").replace("BUSAN(", "BUSAN ("),
    );
  });

  it("replaces a related headline", () => {
    const list =
      "Tram line reopens\nSEOUL (AP) — It ran.\n(END)\n-\n(LEAD)Museum opens\n-\nFerry sails\n";
    const related = ["(LEAD) Museum opens", "Ferry sails"];
    expect(serializeArticle({ ...parseArticle(list), related })).toBe(
      list.replace("(LEAD)M", "(LEAD) M"),
    );
    expect(withHeadline(parseArticle(list), "Tram line reopens").source).toBe(list);
  });
});

describe("an article whose text was empty", () => {
  it("is laid out as one without a text", () => {
    const fields = {
      date: "2031-03-04",
      headline: "Tram line reopens",
      dateline: { places: ["Seoul"], agency: "Yonhap" },
      paragraphs: ["It ran.", "It was full."],
    };
    for (const source of ["", "\n", " \r\n"]) {
      const article = { ...parseArticle(source), ...fields };
      const content = serializeArticle(fields);
      expect(serializeArticle(article)).toBe(content);
      expect(articleEdits(article)).toEqual([{ offset: 0, length: source.length, content }]);
    }
    expect(serializeArticle({ source: " \n", paragraphs: [] })).toBe(" \n");
  });
});

describe("a dateline's date", () => {
  it("is written if the dateline has no day", () => {
    const article = parseArticle("Tram line reopens\nSEOUL (AP) — It ran.\n");
    const dateline = { places: ["Seoul"], agency: "AP", date: "2031-03-04" };
    expect(editArticle(article, { dateline }).source).toBe(
      "Tram line reopens\nSEOUL, March 4, 2031 (AP) — It ran.\n",
    );
  });

  it("is refused if it is another day than the dateline's", () => {
    const article = parseArticle("Tram line reopens\nSEOUL, Nov. 26 (Yonhap) -- It ran.\n");
    const dateline = { places: [], ...article.dateline, date: "2031-11-28" };
    expect(() => editArticle(article, { dateline })).toThrow(
      "dateline.date: 2031-11-28 is not the day that month and day say",
    );
  });

  it("is no edit if only its year was supplied by whoever read the article", () => {
    const source = "Tram line reopens\nSEOUL, Nov. 26 (Yonhap) -- It ran.\n";
    expect(articleEdits(parseArticle(source, { date: "2031-11-28" }))).toEqual([]);
  });
});
