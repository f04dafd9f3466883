/** What pages and archives have between a headline and its story, and below the story. */

import { describe, expect, it } from "vitest";
import { parseArticle, serializeArticle, withHeadline } from "../../src/index.ts";

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

  it.each([
    [
      "a list of books",
      "Trams of Busan",
      "By Ann Lee",
      "A history of the trams of the harbor.",
      "By Sam Roe",
    ],
    ["a table", "Goals", "By Half Time", "It was over before the second half began."],
    [
      "an essay",
      `${LEDE.slice(0, -1)} (and back)`,
      "By Ann Lee",
      "The writer is a driver of the harbor's trams.",
    ],
    ["a story that ended", "Trams stop", "(END)", "By Ann Lee", LEDE],
  ])("is none in %s", (_, ...lines) => {
    expect(read("Tram strike begins", ...lines).byline).toBeUndefined();
  });

  it.each(["New Delhi, PTI", "Associated Press, Reuters", "(By Popular Demand)"])(
    "is no place, agency or phrase: %s",
    (line) => expect(read("Tram strike begins", line, LEDE).byline).toBeUndefined(),
  );

  it("stands below the author's name with the agency", () => {
    const article = read(
      "Tram strike begins",
      "Ann Lee, AAP",
      "By Sam Roe",
      `SEOUL (AP) _ ${LEDE}`,
    );
    expect(article.byline?.authors).toEqual(["Sam Roe"]);
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
    "A0412 Cx1f hrb-q s q Cx13 Cx11 BC-HARBOR 03-04 0412",
    "BFN",
    "Moscow INTERFAX in English 1215 GMT 4 Mar 31",
    "2 COURTS Tram",
    "DEL41 NATION LD TRAMS",
    "STRICTLY EMBARGOED UNTIL 00.01 THURSDAY MARCH 6",
    "HOLD FOR RELEASE",
    "PRESS RELEASE",
  ])("are not the headline: %s", (lines) => {
    const article = read(lines, "Tram strike begins", "By Ann Lee, PA", `SEOUL (AP) _ ${LEDE}`);
    expect(article.headline?.text).toBe("Tram strike begins");
    expect(article.end).toBeUndefined();
  });
});

it("keeps PA's slug above the headline in a new layout and with another headline", () => {
  const pa = parseArticle("2 COURTS Tram\nTram owner jailed\nBy Ann Lee, PA\nIt ran.\nend\n");
  expect(serializeArticle(pa, { layout: "canonical" })).toMatch(/^2 COURTS Tram\nTram owner/);
  expect(serializeArticle(withHeadline(pa, "Owner jailed"))).toMatch(/^2 COURTS Tram\nOwner/);
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

  it.each(["Most read", "Trending Stories", "ALSO READ"])("are other stories: %s", (heading) => {
    const article = read("Trams", `SEOUL (AP) _ ${LEDE}`, heading, "Goat rides a ferry");
    expect(article.paragraphs).toHaveLength(1);
  });

  it.each([
    "Ann Lee wrote this story for Learning English. Bo Kim was the editor.",
    "The Associated Press reported this story. Ann Lee adapted it for VOA Learning English.",
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

  it.each([
    "Most popular",
    "Recommended",
    "Under embargo until 1994, the city bought no trams.",
    "Hold for release of prisoners urged",
    "The views expressed here are the author's main argument.",
    "Disclaimer: The company does not own the trams.",
    "This material may not be recycled.",
    "With input from Mayor Kim, the plan was finished.",
    "Inputs from Farmers Are Key to Law",
    "Based on reporting by Ann Lee, the council met.",
    "Tags: What are they made of",
    "AAP 500",
    "State Television reported from Busan.",
    "The mayor told them to read the newsletter. Sign up here.",
  ])("are the story's if they only look like a page's: %s", (line) => {
    const article = read("Trams", `SEOUL (AP) _ ${LEDE}`, line, "It was full.");
    expect(article.paragraphs.map(({ text }) => text)).toEqual([LEDE, line, "It was full."]);
  });

  it("are captions if they name a photographer", () => {
    const line = "A tram in Seoul, March 4, 2031. (Photo by Ann Lee/Reuters)";
    const article = read("Trams", `SEOUL (Reuters) - ${LEDE}`, line, "(Reporting by Bo Kim)");
    expect(kinds(article)).toEqual(["caption"]);
  });

  it("are not for publication below dpa's heading", () => {
    const heading = "* * * The following information is not intended for publication";
    const article = read("Trams", `Seoul (dpa) - ${LEDE}`, heading, "## Note", "- Adds quotes");
    expect(kinds(article)).toEqual(["section", "section", "section"]);
  });
});

describe("a story", () => {
  it.each(["MORE", "-more-", "-MORE-"])("goes on below %s, if a sentence does", (mark) => {
    const article = read("Trams", `SEOUL (AP) _ ${LEDE}`, mark, "It was full.");
    expect([article.paragraphs.length, article.end]).toEqual([2, undefined]);
  });

  it("has other stories' links below a dateline with a colon", () => {
    const article = read(
      "Trams",
      "KARACHI: The tram ran late.",
      "Read more: Trams run",
      "It was full.",
    );
    expect(kinds(article)).toEqual(["navigation"]);
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
