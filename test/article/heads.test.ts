/** What pages and archives have between a headline and its story, and below the story. */

import { describe, expect, it } from "vitest";
import { parseArticle, serializeArticle } from "../../src/index.ts";

const LEDE = "The tram ran to the harbor on Tuesday.";

function read(...lines: string[]): ReturnType<typeof parseArticle> {
  const text = `${lines.join("\n\n")}\n`;
  const article = parseArticle(text);
  expect(serializeArticle(article)).toBe(text);
  return article;
}

/** The kinds of lines that are nothing else. */
function kinds(article: ReturnType<typeof parseArticle>): string[] {
  return article.furniture.map(({ kind }) => kind);
}

describe("a byline above a story without a dateline", () => {
  it.each([
    ["a deck", "Crews say talks have failed", "deck"],
    ["the agency", "PA Media", "credit"],
    ["the section", "World", "deck"],
    ["a day", "Monday, June 14", "deck"],
    ["when the page was made", "Last Updated: 4:15 PM", "timestamp"],
    ["how old the page is", "Updated 3 hours ago", "timestamp"],
    ["an exact time", "2031-03-04T14:03:00Z", "timestamp"],
    ["a release's heading", "MEDIA RELEASE PR55012", "navigation"],
    ["a photographer", "AP Photo/Bo Kim", "caption"],
    ["how long it is", "Reading time: 2 minutes", "timestamp"],
  ])("stands below %s", (_, line, kind) => {
    const article = read("Tram strike begins", line, "By Ann Lee", LEDE);
    expect(article.byline?.authors).toEqual(["Ann Lee"]);
    expect(article.paragraphs.map(({ text }) => text)).toEqual([LEDE]);
    expect([...kinds(article), ...article.credits.map(() => "credit")]).toEqual([kind]);
  });

  it("is none below the first sentence of the story", () => {
    const article = read("Tram strike begins", LEDE, "By Ann Lee", "It was full.");
    expect(article.byline).toBeUndefined();
    expect(article.paragraphs).toHaveLength(3);
  });

  it("names the author if another one names the agency", () => {
    const article = read("Tram strike begins", "By AFP", "By Ann Lee", LEDE);
    expect(article.byline?.authors).toEqual(["Ann Lee"]);
    expect(article.credits.map(({ text }) => text)).toEqual(["By AFP"]);
  });

  it.each([
    ["Ann Lee, AAP", "Ann Lee", "AAP"],
    ["BYLINE=ANN LEE", "ANN LEE", undefined],
    ["(By Ann Lee)", "Ann Lee", undefined],
    ["By Ann Lee on 3/4/2031", "Ann Lee", undefined],
  ])("can have another form: %s", (line, author, affiliation) => {
    const { byline } = read("Tram strike begins", line, "June 3, 2031 5:38pm", LEDE);
    expect([byline?.authors, byline?.affiliation]).toEqual([[author], affiliation]);
  });

  it("has the author's role below it in double-spaced copy too", () => {
    const lines = ["Tram strike begins", "By ANN LEE", "Associated Press Writer", LEDE];
    expect(read(...lines).byline).toMatchObject({
      authors: ["ANN LEE"],
      affiliation: "Associated Press Writer",
    });
  });

  it("can have the place that a page was made in above it", () => {
    const article = read("Tram strike begins", "OSLO\nBy Ann Lee", `OSLO (AP) — ${LEDE}`);
    expect([article.byline?.authors, article.dateline?.agency]).toEqual([["Ann Lee"], "AP"]);
  });
});

describe("lines above a headline", () => {
  it.each([
    "4-MAR-1987 10:22:41.77",
    "APW20310304.0440 NEWS STORY 03/04/2031 18:20:00",
    "APW20310304.0440\nNEWS STORY\n03/04/2031 18:20:00\nA0412 &Cx1f; taf-z",
    "s a &Cx13;  &Cx11;  BC-Harbor-Trams 03-04 0412",
    "&HT;",
    "BFN",
    "Moscow INTERFAX in English 1215 GMT 4 Mar 31",
    "2 COURTS Tram",
    "DEL41 NATION LD TRAMS",
    "STRICTLY EMBARGOED UNTIL 00.01 THURSDAY MARCH 6",
    "HOLD FOR RELEASE",
    "PRESS RELEASE",
    "dpa kill",
  ])("are not the headline: %s", (lines) => {
    const article = read(lines, "Tram strike begins", "By Ann Lee, PA", `SEOUL (AP) _ ${LEDE}`);
    expect(article.headline?.text).toBe("Tram strike begins");
    expect(article.end).toBeUndefined();
  });
});

describe("lines below a story", () => {
  it("name ways to share it, below `Share`", () => {
    const article = read(
      "Trams",
      `SEOUL (AP) _ ${LEDE}`,
      "Share",
      "X",
      "Facebook",
      "See comments",
      "Print",
    );
    expect(article.paragraphs).toHaveLength(1);
    expect(kinds(article)).toEqual(Array(5).fill("navigation"));
  });

  it("are headings elsewhere: Facebook", () => {
    const article = read("Trams", `SEOUL (AP) _ ${LEDE}`, "Facebook", "It was full.");
    expect(article.paragraphs.map(({ text }) => text)).toEqual([LEDE, "Facebook", "It was full."]);
  });

  it.each(["Most read", "Trending Stories", "ALSO READ", "Recommended", "You may also like"])(
    "are other stories: %s",
    (heading) => {
      const article = read("Trams", `SEOUL (AP) _ ${LEDE}`, heading, "Goat rides a ferry");
      expect(article.paragraphs).toHaveLength(1);
    },
  );

  it.each([
    "Ann Lee wrote this story for Learning English. Bo Kim was the editor.",
    "The Associated Press reported this story. Ann Lee adapted it for VOA Learning English.",
    "Ann Lee reported from Oslo.",
    "EDITED BY ANA",
    "With inputs from PTI",
  ])("say who made it: %s", (line) => {
    const article = read("Trams", `SEOUL (AP) _ ${LEDE}`, line);
    expect(article.credits.map(({ text }) => text)).toEqual([line]);
  });

  it("end with the initials of its desk, below a sentence in brackets", () => {
    const article = read("Trams", `SEOUL (AP) _ ${LEDE}`, "(It was full.)", "(pvs-jg)");
    expect(article.signOffs.map(({ text }) => text)).toEqual(["(pvs-jg)"]);
  });

  it("is a remark below a rule, and no story of a digest", () => {
    const remark = "(Ann Lee writes for the Harbor Courier.)";
    const article = read("Trams", `SEOUL (AP) _ ${LEDE}`, "------", remark);
    expect([article.items, article.paragraphs.at(-1)?.text]).toEqual([[], remark]);
  });

  it("are not for publication below dpa's heading", () => {
    const heading = "* * * The following information is not intended for publication";
    const article = read("Trams", `Seoul (dpa) - ${LEDE}`, heading, "## Note", "- Adds quotes");
    expect(kinds(article)).toEqual(["section", "section", "section"]);
  });
});

describe("a story", () => {
  it("goes on below a bare MORE, if a sentence does", () => {
    const article = read("Trams", `SEOUL (AP) _ ${LEDE}`, "MORE", "It was full.");
    expect([article.paragraphs.length, article.end]).toEqual([2, undefined]);
  });

  it("has links among its labels", () => {
    const article = read(
      "Trams",
      `SEOUL (AP) _ ${LEDE}`,
      "Time: 9 a.m.",
      "Webcast: https://example.org/trams",
      "It was full.",
    );
    expect(article.paragraphs).toHaveLength(4);
  });

  it("ends with a reporter's name and its own agency, which is no caption", () => {
    const line = `${LEDE} (Ana Cruz/PNA)`;
    expect(read("Trams", `MANILA (PNA) — ${LEDE}`, line).paragraphs).toHaveLength(2);
    const credited = read("Trams", `MANILA (PNA) — ${LEDE} (With reports from Ana Cruz/PNA)`);
    expect(credited.credits.map(({ text }) => text)).toEqual(["(With reports from Ana Cruz/PNA)"]);
  });
});
