import { describe, expect, it } from "vitest";
import { parseArticle, serializeArticle } from "../../src/index.ts";
import { fixtures } from "../laws/arbitraries.ts";

const textsOf = (nodes: readonly { text: string }[]): string[] => nodes.map(({ text }) => text);
const STORY = "SEOUL, March 4 (Yonhap) -- The tram ran.";

describe("parseArticle", () => {
  it("reads all parts of a story, and gives its fields in reading order", () => {
    const text = fixtures.get("harbor-tram.txt") ?? "";
    const article = parseArticle(text);
    expect(article).toMatchObject({
      date: "2031-03-04",
      headline: {
        text: "Harbor city reopens its old tram line",
        markers: [{ kind: "lead", ordinal: 2 }],
      },
      notes: [{ label: "ATTN", text: "UPDATES with mayor's remarks in paras 3-5; ADDS photo" }],
      byline: { authors: ["Han Seo-yun"] },
      dateline: {
        places: [{ name: "Incheon", region: "South Korea" }],
        date: "2031-03-04",
        agency: "Yonhap",
      },
      signOffs: [{ text: "syhan@example.org" }],
      end: { text: "(END)" },
      related: [
        { text: "Museum of clocks to open in April" },
        { text: "Ferry makes its last crossing after 40 years" },
      ],
      diagnostics: [],
      offset: 0,
      source: text,
    });
    expect(article.paragraphs).toHaveLength(5);
    expect(article.paragraphs[0]?.text).toMatch(/^The port city of Incheon put .* harbor\.$/);
    expect(Object.keys(article).slice(0, 6)).toEqual([
      "date",
      "headline",
      "notes",
      "byline",
      "dateline",
      "paragraphs",
    ]);
  });

  it.each([
    [" date 2031-03-04 Tram line reopens", "2031-03-04", "Tram line reopens"],
    ["date 2031-03-04 Tram line reopens", "2031-03-04", "Tram line reopens"],
    ["2031-03-04 Tram line reopens", "2031-03-04", "Tram line reopens"],
    ["\ufeff date 2031-03-04 Tram line reopens", "2031-03-04", "Tram line reopens"],
    ["Tram line reopens", undefined, "Tram line reopens"],
    [" date 2018-10 Tram line reopens", undefined, "Tram line reopens"],
    [" date 2031-03-04", "2031-03-04", undefined],
    [" date 2031-03-04 Go to Contents\nTram line reopens", "2031-03-04", "Tram line reopens"],
    [" date 2031-03-04 NATIONAL", "2031-03-04", undefined],
    ["Advertisement\n\nTram line reopens", undefined, "Tram line reopens"],
    ["Tram line opens in the U.S.", undefined, "Tram line opens in the U.S."],
    ["Tram line bought by Hana Corp.", undefined, "Tram line bought by Hana Corp."],
    ["Date palms fail", undefined, "Date palms fail"],
    ["adte 2031-03-04 Tram line reopens", "2031-03-04", "Tram line reopens"],
    ["Data 2031-03-04 on trams", undefined, "Data 2031-03-04 on trams"],
    ["Done: 2031-03-04 tram line", undefined, "Done: 2031-03-04 tram line"],
  ])("reads the date and the headline of %j", (header, date, headline) => {
    const article = parseArticle(`${header}\n${STORY}\n`);
    expect([article.date, article.headline?.text]).toEqual([date, headline]);
    expect(textsOf(article.paragraphs)).toEqual(["The tram ran."]);
  });

  it("reads a header and a dateline on the same line", () => {
    const article = parseArticle(` date 2031-03-04 ${STORY}`);
    expect(article).not.toHaveProperty("headline");
    expect(article.dateline).toMatchObject({ date: "2031-03-04", start: 17 });
  });

  it("does not read a sentence as the headline if there is no dateline", () => {
    expect(parseArticle("The tram ran on Tuesday.\nIt was full.\n")).not.toHaveProperty("headline");
  });

  it("reads a line between headline and dateline as a deck", () => {
    const article = parseArticle(`Tram line reopens\nCity pays for it\n\n${STORY}`);
    expect(article.furniture).toMatchObject([{ kind: "deck", text: "City pays for it" }]);
  });

  it.each([
    ["blank lines", "\n\n"],
    ["\\r\\n", "\r\n"],
    ["a lone \\r", "\r"],
    ["trailing blanks", " \u00a0\t\n"],
    ["indents", "\n   "],
  ])("separates paragraphs by %s", (_, separator) => {
    const article = parseArticle(
      ["Tram line reopens", STORY, "It was full.", "(END)"].join(separator),
    );
    expect(textsOf(article.paragraphs)).toEqual(["The tram ran.", "It was full."]);
    expect(article.end?.text).toBe("(END)");
  });

  it.each([
    ["(END)", "(END)"],
    ["-0-", "-0-"],
    ["###", "###"],
    ["NNNN", "NNNN"],
    ["==Kyodo", "==Kyodo"],
  ])("reads the end mark %s", (mark, text) => {
    expect(parseArticle(`Tram\n${STORY}\n${mark}\n`).end?.text).toBe(text);
  });

  it("reads an end mark on the line of the last sentence", () => {
    const article = parseArticle(`Tram\n${STORY} Enditem`);
    expect([textsOf(article.paragraphs), article.end?.text]).toEqual([
      ["The tram ran."],
      "Enditem",
    ]);
  });

  it("reads credits on lines of their own, and at the end of a paragraph", () => {
    const article = parseArticle(
      `Tram\n${STORY} (Reporting by Ann Lee; Editing by Sam Roe)\nPhoto : Harbor\n(Yonhap)\n`,
    );
    expect(textsOf(article.credits)).toEqual([
      "(Reporting by Ann Lee; Editing by Sam Roe)",
      "Photo : Harbor",
      "(Yonhap)",
    ]);
    expect(textsOf(article.paragraphs)).toEqual(["The tram ran."]);
  });

  it.each([
    ["By Han Seo-yun", ["Han Seo-yun"], undefined],
    ["By JANE DOE and JUAN PEREZ=", ["JANE DOE", "JUAN PEREZ"], undefined],
    ["By ABBY BYERS", ["ABBY BYERS"], undefined],
    ["By A. Lee, B. Roe and C. Park", ["A. Lee", "B. Roe", "C. Park"], undefined],
    ["By Colin Roe, Harbor Press", ["Colin Roe"], "Harbor Press"],
    ["By Chae Yun-hwan, Kim Na-young", ["Chae Yun-hwan", "Kim Na-young"], undefined],
    [
      "By Ann Lee, Sam Roe and Kim Byers, Harbor Times",
      ["Ann Lee", "Sam Roe", "Kim Byers"],
      "Harbor Times",
    ],
    ["By Ann Lee | The Harbor Press", ["Ann Lee"], "The Harbor Press"],
    ["By Ann Lee for Harbor News", ["Ann Lee"], "Harbor News"],
    ["By Ann Lee of Harbor News", ["Ann Lee"], "Harbor News"],
    ["By Ann Lee Kim of Harbor News", ["Ann Lee Kim"], "Harbor News"],
    ["By Ann Lee and Bo Kim of Harbor Press", ["Ann Lee", "Bo Kim"], "Harbor Press"],
    ["By Ministry of Trams", ["Ministry of Trams"], undefined],
    ["By Lord Lee of Harbor", ["Lord Lee of Harbor"], undefined],
    ["By Sister Mary of Calcutta", ["Sister Mary of Calcutta"], undefined],
    ["by Ann Lee (Harbor News)", ["Ann Lee"], "Harbor News"],
    ["BY ANN LEE AND BO KIM", ["ANN LEE", "BO KIM"], undefined],
    ["BY ANN LEE\nOF THE HARBOR NEWS", ["ANN LEE"], "OF THE HARBOR NEWS"],
    ["By Ann Lee with Sam Roe", ["Ann Lee", "Sam Roe"], undefined],
    ["By Sam Roe, Jr., AP", ["Sam Roe, Jr."], "AP"],
    ["by Xinhua writer Li Ming", ["Li Ming"], "Xinhua writer"],
    ["By Ann Lee, Chief Reporter, and Sam Roe", ["Ann Lee", "Sam Roe"], "Chief Reporter"],
    [
      "By ANN LEE, Associated Press and SAM ROE, Associated Press",
      ["ANN LEE", "SAM ROE"],
      "Associated Press; Associated Press",
    ],
    ["By Ann Lee, Science Editor, Harbor Press", ["Ann Lee"], "Science Editor, Harbor Press"],
    ["By Ann Lee and Reuters", ["Ann Lee"], "Reuters"],
    ["By ANN LEE The Associated Press", ["ANN LEE"], "The Associated Press"],
    ["By Ann Lee of AAP", ["Ann Lee"], "AAP"],
    ["By Ann Lee (Yonhap), Sam Roe (AP)", ["Ann Lee", "Sam Roe"], "Yonhap; AP"],
    ["By ANN LEE Associated Press Writer", ["ANN LEE"], "Associated Press Writer"],
    ["By The Associated Press", ["The Associated Press"], undefined],
    ["By Ann Lee ann.lee@example.org", ["Ann Lee"], undefined],
    ["By Ann Lee (ann.lee@example.org)", ["Ann Lee"], undefined],
    ["By Ann Lee @annlee and Sam Roe @samroe", ["Ann Lee", "Sam Roe"], undefined],
    ["By Kazuo Sato / Staff Writer", ["Kazuo Sato"], "Staff Writer"],
    ["By ANN LEE - Associated Press", ["ANN LEE"], "Associated Press"],
    ["By Ann Lee  March 4, 2031, 6:12 pm", ["Ann Lee"], undefined],
    ["By Ann Lee, Harbor Press, March 4, 2031", ["Ann Lee"], "Harbor Press"],
    ["By: Ann Lee / March 4, 2031", ["Ann Lee"], undefined],
    ["By Ann Lee / Sam Roe", ["Ann Lee", "Sam Roe"], undefined],
    ["Ann Lee | Harbor Courier", ["Ann Lee"], "Harbor Courier"],
    ["By SAM ROE\nOf The Associated Press", ["SAM ROE"], "Of The Associated Press"],
    ["Sam Roe\nOf The AP", ["Sam Roe"], "Of The AP"],
    ["Monitoring Desk", ["Monitoring Desk"], undefined],
  ])("reads the byline %s", (line, authors, affiliation) => {
    const { byline } = parseArticle(`Tram\n${line}\n${STORY}`);
    expect([byline?.authors, byline?.affiliation, byline?.raw]).toEqual([
      authors,
      affiliation,
      line,
    ]);
  });

  it("reads the places of authors, and keeps them if only the names are edited", () => {
    const byline = (line: string) => parseArticle(`Tram\n${line}\n${STORY}`).byline;
    expect(byline("By Ann Lee - in Harborton")).toMatchObject({
      authors: ["Ann Lee"],
      places: ["Harborton"],
    });
    expect(byline("By Ann Lee in Paris and Sam Roe in Tokyo")).toMatchObject({
      authors: ["Ann Lee", "Sam Roe"],
      places: ["Paris", "Tokyo"],
    });
    const article = parseArticle(`Tram\nBy Ann Lee with Sam Roe in London\n${STORY}`);
    expect(
      serializeArticle({ ...article, byline: { ...article.byline, authors: ["Bo Roe"] } }),
    ).toContain("\nBy Bo Roe in London\n");
  });

  it.each([
    ["(ATTN: ADDS photo)", "ATTN", "ADDS photo"],
    ["Eds: UPDATES throughout.", "Eds", "UPDATES throughout."],
    ["(Corrects the date in paragraph 3)", undefined, "Corrects the date in paragraph 3"],
  ])("reads the note %s", (line, label, text) => {
    const [note] = parseArticle(`Tram\n${line}\n${STORY}`).notes;
    expect([note?.label, note?.text, note?.raw]).toEqual([label, text, line]);
  });

  it("reads numbered related stories, and reports a list that breaks off", () => {
    const article = parseArticle(
      `Tram\n${STORY}\n(END)\n-\n1\nMuseum opens\n-\n2\n(LEAD) Ferry sails\n-\n1\nBridge closes\n-\n3`,
    );
    expect(article.related.map(({ number, raw }) => [number, raw])).toEqual([
      [1, "Museum opens"],
      [2, "(LEAD) Ferry sails"],
      [1, "Bridge closes"],
    ]);
    expect(article.diagnostics.map(({ code }) => code)).toEqual([
      "no-header",
      "broken-related-list",
    ]);
  });

  it("reads related stories if no end mark comes before them", () => {
    const article = parseArticle(`Tram\n${STORY}\n-\nMuseum opens\n-\nFerry sails`);
    expect([textsOf(article.related), article.end]).toEqual([
      ["Museum opens", "Ferry sails"],
      undefined,
    ]);
  });

  it("reads the stories of a digest as items", () => {
    const article = parseArticle(fixtures.get("harbor-digest.txt") ?? "");
    expect(textsOf(article.paragraphs)).toEqual([
      "The following is a summary of harbor news this week.",
    ]);
    expect(
      article.items.map(({ headline, dateline, paragraphs }) => [
        headline?.text,
        dateline?.places[0]?.name,
        paragraphs.length,
      ]),
    ).toEqual([
      ["Tram line carries its first passengers", "Incheon", 2],
      ["Ferry makes its last crossing: port", "Seoul", 1],
    ]);
    expect(article.end?.text).toBe("(END)");
  });

  it("does not read the lines of a calendar page as datelines", () => {
    const article = parseArticle(fixtures.get("harbor-calendar.txt") ?? "");
    expect(article).not.toHaveProperty("dateline");
    expect(textsOf(article.paragraphs)[1]).toBe("1905 -- A tram company is founded.");
  });

  it("distinguishes the kinds of page furniture", () => {
    const article = parseArticle(fixtures.get("harbor-page.txt") ?? "");
    expect(article.furniture.map(({ kind, text }) => [kind, text])).toEqual([
      ["navigation", "Go to Contents Go to Navigation"],
      ["timestamp", "All News 17:00 March 4, 2031"],
      ["caption", "This photo, taken March 4, 2031, shows a green tram. (Yonhap)"],
      ["keywords", "Keywords"],
      ["keywords", "#tram #harbor"],
    ]);
    expect(textsOf(article.trailing)).toEqual(["More from the harbor page"]);
  });

  it("ignores the signs that end the lines of AP's copy, but writes them back", () => {
    const text =
      "Tram reopens<\nBy ANN LEE=\nAssociated Press Writer=\nBUSAN, South Korea (AP) _ It ran.\n";
    const article = parseArticle(text);
    expect(article.headline?.text).toBe("Tram reopens");
    expect(article.byline).toMatchObject({
      authors: ["ANN LEE"],
      affiliation: "Associated Press Writer",
    });
    expect(serializeArticle(article)).toBe(text);
  });

  it.each([
    ["Baku, November 3, AZERTAC", "AZERTAC"],
    ["TOKYO, Nov. 3, Kyodo", "Kyodo"],
  ])("reads a dateline on a line of its own: %s", (line, agency) => {
    const text = `Tram reopens\n${line}\nThe tram ran.\n`;
    const article = parseArticle(text);
    expect(article.dateline).toMatchObject({ month: 11, day: 3, agency });
    expect(textsOf(article.paragraphs)).toEqual(["The tram ran."]);
    expect(serializeArticle(article)).toBe(text);
  });

  it("omits the source if `source` is false", () => {
    expect(parseArticle(STORY, { source: false })).not.toHaveProperty("source");
  });

  it("takes the dateline's year from the `date` option", () => {
    expect(parseArticle(STORY, { date: "2044-03-05" }).dateline?.date).toBe("2044-03-04");
  });

  it("reads an empty text as an article without paragraphs, and reports it", () => {
    expect(parseArticle("")).toMatchObject({
      paragraphs: [],
      diagnostics: [{ code: "empty-text" }],
      source: "",
    });
  });
});
