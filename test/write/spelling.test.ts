/** What an edit leaves of a node's own spelling, and text that a caller gives. */

import { describe, expect, it } from "vitest";
import {
  type ArticleInit,
  articleEdits,
  type BylineFields,
  type DatelineFields,
  editArticle,
  type Marker,
  type MarkerInit,
  type PlaceInit,
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
    [
      "SEOUL, 26 Nov. 2026 (Yonhap) – ",
      { day: 3, date: undefined },
      "SEOUL, 3 Nov. 2026 (Yonhap) – ",
    ],
    ["Madrid, Nov 26 (EFE).- ", { month: 12 }, "Madrid, Dec 26 (EFE).- "],
    ["MADRID, 26 November (EFE).- ", { places: ["Valencia"] }, "VALENCIA, 26 November (EFE).- "],
    [
      "NEW YORK--(BUSINESS WIRE)--May 1, 2031--",
      { day: 3, date: undefined },
      "NEW YORK--(BUSINESS WIRE)--May 3, 2031--",
    ],
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
    [
      "another agency has another style",
      { agency: "Reuters" },
      "SEOUL/SEOUL, Nov 26, 2026 (Reuters) - ",
    ],
    [
      "the changed words stand there twice",
      { places: ["Busan", "Seoul"] },
      "BUSAN/SEOUL, Nov. 26, 2026 (Yonhap) -- ",
    ],
  ])("a dateline, unless %s", (_, changes, expected) => {
    const dateline = "SEOUL/SEOUL, 26 Nov. 2026 (Yonhap) – ";
    expect(
      edited(dateline, (article) => ({
        dateline: { places: [], ...article.dateline, ...changes },
      })),
    ).toBe(expected);
  });

  const gadsden = { name: "Gadsden", region: "Ala." };
  it.each<[string, PlaceInit[], string]>([
    ["TOKYO, March 4, Kyodo - ", ["Tokyo", gadsden], "TOKYO and GADSDEN, Ala., March 4, Kyodo - "],
    ["ALBANY, Ga. — ", ["Oslo"], "OSLO — "],
    ["SEOUL — ", ["Seoul", gadsden], "SEOUL and GADSDEN, Ala. — "],
    [
      "BOGOTA, 9 JAN 31 (EFE) -- ",
      ["Bogota", gadsden],
      "BOGOTA and GADSDEN, Ala., 9 JAN 31 (EFE) -- ",
    ],
    ["(서울=연합뉴스) 한서윤 기자 = ", ["부산"], "(부산=연합뉴스) 한서윤 기자 = "],
    ["(서울=연합뉴스) 한서윤 기자 = ", ["서울", "부산"], "(서울/부산=연합뉴스) 한서윤 기자 = "],
  ])("the dateline %j with other places", (dateline, places, expected) => {
    expect(edited(dateline, (article) => ({ dateline: { ...article.dateline, places } }))).toBe(
      expected,
    );
  });

  it.each<[string, Partial<BylineFields>, string]>([
    ["By ANN LEE\nAssociated Press\n", { authors: ["BO YUN"] }, "By BO YUN\nAssociated Press\n"],
    ["BY ANN LEE\n", { authors: ["ANN LEE", "BO YUN"] }, "BY ANN LEE and BO YUN\n"],
    ["By Ann Lee | Harbor News\n", { authors: ["Bo Yun"] }, "By Bo Yun | Harbor News\n"],
    ["By ANN LEE\nAssociated Press\n", { affiliation: "Harbor News" }, "By ANN LEE, Harbor News\n"],
    [
      "By ANN LEE\nAssociated Press Writer\n",
      { authors: ["ANN LEE", "BO YUN"], affiliation: "Associated Press Writers" },
      "By ANN LEE and BO YUN\nAssociated Press Writers\n",
    ],
    ["by Ann Lee, Bo Yun\n", { authors: ["Sam Roe"] }, "by Sam Roe\n"],
    ["by Ann Lee, Bo Yun\n", { authors: ["Bo Yun", "Sam Roe"] }, "by Bo Yun and Sam Roe\n"],
  ])("the byline %j", (byline, changes, expected) => {
    expect(
      edited(`${byline}SEOUL (AP) — `, (article) => ({
        byline: { authors: [], ...article.byline, ...changes },
      })),
    ).toBe(`${expected}SEOUL (AP) — `);
  });
});

describe("an edit of the markers", () => {
  const editedMarkers = (above: string, change: (old: Marker[]) => MarkerInit[]) => {
    const article = parseArticle(`${above}Tram reopens\nBerlin (dpa) - It ran.\n`);
    const { headline = "" } = article;
    const markers = change(article.headline?.markers ?? []);
    const { source } = withHeadline(article, Object.assign({}, headline, { markers }));
    return source?.split("Tram reopens")[0];
  };

  it.each([
    ["2ND LEAD ", "(CORRECTED) 2ND LEAD "],
    ["2ND LEAD\n", "(CORRECTED) 2ND LEAD "],
    ["LEAD: ", "CORRECTED: LEAD: "],
    ["(LEAD)(News Focus) ", "(CORRECTED)(LEAD)(News Focus) "],
    ["UPDATE 2-", "CORRECTED-UPDATE 2-"],
    ["News Analysis: ", "CORRECTED: News Analysis: "],
  ])("leaves the others as they are, and writes a new one like them: %j", (above, expected) => {
    expect(editedMarkers(above, (old) => [{ kind: "correction" }, ...old])).toBe(expected);
  });

  it("removes one without its neighbors", () => {
    expect(editedMarkers("LEAD: (News Focus) ", ([, one]) => (one ? [one] : []))).toBe(
      "(News Focus) ",
    );
  });
});

describe("a dateline on a line of its own", () => {
  const text = "LEAD: Tram\nTOKYO, May 1 Kyodo\n(EDS: UPDATING)\nIt ran.\nIt was full.\n";
  const article = parseArticle(text);

  it("stays there without a sign", () => {
    const dateline = { ...article.dateline, places: ["Osaka"] };
    expect(editArticle(article, { dateline }).source).toBe(text.replace("TOKYO", "OSAKA"));
  });

  it("stays below a byline that is added, and above the note", () => {
    expect(editArticle(article, { byline: "By Ann Lee" }).source).toBe(
      text.replace("TOKYO", "By Ann Lee\nTOKYO"),
    );
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
