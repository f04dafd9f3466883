/** What pages and archives have between a headline and its story, and below the story. */

import { describe, expect, it } from "vitest";
import {
  parseArticle,
  parseDateline,
  serializeArticle,
  withHeadline,
  withNextRevision,
} from "../../src/index.ts";

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
    ["BY  ANN LEE", "ANN LEE", undefined],
    ["By ANN LEE\n\nFor The Associated Press", "ANN LEE", "For The Associated Press"],
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
    "bc-harbor-trams 1stld",
    "r hrb\nAM-Harbor Trams",
    "^BC-US--Harbor Trams,0071\n<",
    "World News",
    "U.S. News\nMarch 4, 2031 / 8:11 AM / in 4 years",
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

describe("a dateline alone on its line", () => {
  it.each([
    ["ANKARA/ISTANBUL", ["Ankara", "Istanbul"], undefined],
    ["JOHANNESBURG July 30 2031 Sapa", ["Johannesburg"], "Sapa"],
    ["JOHANNESBURG July 30 2031 - SAPA", ["Johannesburg"], "SAPA"],
    ["JOHANNESBURG July 30 2031 — Sapa-AFP", ["Johannesburg"], "Sapa-AFP"],
  ])("has several cities, or the agency at its end: %s", (line, names, agency) => {
    const { dateline, paragraphs, furniture } = read("Tram strike begins", line, LEDE);
    expect(dateline?.places.map(({ name }) => name)).toEqual(names);
    expect([dateline?.agency, dateline?.raw, furniture]).toEqual([agency, line, []]);
    expect(paragraphs.map(({ text }) => text)).toEqual([LEDE]);
  });

  it.each(["HARBOR/TRAMS", "Harbor Trams, May 5 - Reuters"])("is no slug or deck: %s", (line) =>
    expect(read("Tram strike begins", line, `SEOUL (AP) _ ${LEDE}`).dateline?.agency).toBe("AP"),
  );

  it.each([
    ["WASHINGTON / BEIJING", "Tram strike begins", `SEOUL (AP) _ ${LEDE}`],
    ["Tram fares", "PARIS / LYON", "Every hour."],
    ["Tram fares", "PARIS/LYON", "Every hour"],
    ["Tram strike begins", "PARIS/LYON", LEDE, `SEOUL, May 1 (AP) _ ${LEDE}`],
  ])("needs a lede below it, and no other one: %s", (...lines) => {
    expect(read(...lines).dateline?.places.map(({ name }) => name) ?? []).not.toContain("Lyon");
    expect(read(...lines).headline?.text).toBe(lines[0]);
  });

  it("is a slug above the headline", () => {
    const article = read("SEOUL/BUSAN", "Tram strike begins", `SEOUL (AP) _ ${LEDE}`);
    expect([article.headline?.text, kinds(article)]).toEqual(["Tram strike begins", ["keywords"]]);
  });
});

it("reads several authors with the time of filing behind them", () => {
  const line = "Ann Lee, Sam Roe   |04.03.2031 - Update : 05.03.2031";
  const article = read("Tram strike begins", "Talks failed, says union", line, "ANKARA", LEDE);
  expect([article.byline?.authors, kinds(article)]).toEqual([["Ann Lee", "Sam Roe"], ["deck"]]);
});

describe("VOA's scripts", () => {
  const fields = ["DATE=3/4/2031", "TITLE=HARBOR / TRAMS (L-ONLY)", "BYLINE=ANN LEE"];

  it("have the headline in a field", () => {
    const times = "4-Mar-2031 11:21 AM EST (4-Mar-2031 1621 UTC)";
    const article = read(...fields, `INTRO: ${LEDE}`, `TEXT: ${LEDE}`, "AL/SR/JD/HS", times);
    expect(article.headline?.text).toBe("HARBOR / TRAMS (L-ONLY)");
    expect(article.paragraphs).toHaveLength(2);
    expect(article.signOffs.map(({ text }) => text)).toEqual(["AL/SR/JD/HS"]);
    expect(kinds(article)).toEqual(["keywords", "keywords", "timestamp"]);
    const edited = serializeArticle(withHeadline(article, "Trams run again"));
    expect(edited).toContain("TITLE=Trams run again\n");
    expect(serializeArticle(withNextRevision(article))).toContain("TITLE=(LEAD) HARBOR / TRAMS");
  });

  it("keep the field where a headline and a dateline are below it", () => {
    const { headline, furniture } = read(...fields, "Trams run again", `SEOUL (VOA) -- ${LEDE}`);
    expect([headline?.text, furniture[1]?.text]).toEqual(["Trams run again", fields[1]]);
  });
});

it.each(["[FBIS Transcribed Text] ", "[FBIS Translated Excerpt] ", "[Text] "])(
  "reads FBIS's remark before a dateline as a note: %s",
  (remark) => {
    const article = read(
      "Trams run",
      "Language:  English",
      `${remark}Seoul, March 4 (KCNA) -- ${LEDE}`,
    );
    expect([article.notes[0]?.raw, article.dateline?.agency]).toEqual([remark.trim(), "KCNA"]);
    expect([article.paragraphs[0]?.text, kinds(article)]).toEqual([LEDE, ["keywords"]]);
  },
);

describe("EMBARGOED above the story", () => {
  it.each(["EMBARGOED: Tram reopens", "EMBARGOED-Tram reopens", "(EMBARGOED) Tram reopens"])(
    "%s is a headline with a marker",
    (line) => {
      const { headline, notes } = parseArticle(`${line}\nPARIS (AP) -- It ran.\n`);
      expect(headline).toMatchObject({ text: "Tram reopens", markers: [{ label: "EMBARGOED" }] });
      expect(notes).toEqual([]);
    },
  );

  it.each([
    "EMBARGOED",
    "EMBARGOED: 6 p.m. EDT",
    "EMBARGOED: until 6 p.m.",
    "Embargoed: May 5, 6 p.m. EDT",
    "EMBARGO: Harbor Trams",
    "EMBARGOED TO MARCH 4",
    "EMBARGOED FOR A.M. RELEASE",
    "EMBARGOED FOR AMS SUNDAY",
    "///EMBARGOED TO TUES MARCH 4///",
    "EMBARGOED FOR EARLY EDITIONS",
    "(EMBARGOED. NOT FOR USE BEFORE 6 A.M.)",
  ])("%s is a note", (line) => {
    const { headline, notes } = parseArticle(`${line}\nTram reopens\nPARIS (AP) -- It ran.\n`);
    expect([headline?.text, notes[0]?.raw]).toEqual(["Tram reopens", line]);
  });

  it.each(["kyodo", "xinhua", "ap"] as const)("is written for %s", (agency) => {
    const text = serializeArticle({
      headline: { text: "Tram reopens", markers: [{ kind: "advisory", label: "EMBARGOED" }] },
      dateline: { places: ["Karam"], agency },
      paragraphs: ["It ran."],
    });
    expect(parseArticle(text).headline?.markers).toMatchObject([{ label: "EMBARGOED" }]);
  });
});

describe("a headline about an embargo", () => {
  it.each([
    "Embargo to stay in place on Hana oil, minister says",
    "Embargoed for decades, Hana opens",
    "Embargo before vote divides parties",
    "Embargo 60 percent effective, minister says",
    "Embargo Friday halts trams",
    "Embargo not before June, minister says",
    "Embargoed 12 ships leave port",
    "Embargoed for 10 years, Hana opens",
    "Under embargo until 2030, Hana opens",
  ])("is no note: %s", (line) => {
    expect(read(line, `SEOUL (AP) _ ${LEDE}`).headline?.text).toBe(line);
  });
});

it.each(["Lead", "LEAD", "Lead ", "Lead\r"])("has a marker on a line of its own: %s", (label) => {
  const { headline } = parseArticle(`${label}\nTram strike begins\nSEOUL (AFP) - ${LEDE}\n`);
  expect([headline?.text, headline?.markers[0]?.kind]).toEqual(["Tram strike begins", "lead"]);
});

it.each(["Lead\nZinc\nCopper", "Lead\nA heavy metal\nSEOUL (AP) -- It ran.", "Lead\n\ud800"])(
  "is no marker where AFP's dateline is not near: %j",
  (text) => expect(parseArticle(text).headline?.markers ?? []).toEqual([]),
);

describe("AFP's slug above a headline", () => {
  it.each(["", "by Ann Lee\n"])("is told by the dateline below it, and perhaps %j", (byline) => {
    const text = `Harbor-trams\nTram strike begins in harbor\n${byline}   SEOUL, May 1 (AFP) - ${LEDE}\n`;
    const article = parseArticle(text);
    expect([article.headline?.text, kinds(article)]).toEqual([
      "Tram strike begins in harbor",
      ["keywords"],
    ]);
  });

  it("stays with another headline, in a new layout and below empty lines", () => {
    const text = `Harbor-trams\nTram strike begins\nby Ann Lee\n   SEOUL, May 1 (AFP) - ${LEDE}\n`;
    const article = parseArticle(text);
    for (const edited of [
      serializeArticle(withNextRevision(article)),
      serializeArticle(withHeadline(article, "Quays reopen")),
      serializeArticle({ ...article, notes: [{ label: "ATTN", text: "ADDS photo" }] }),
      serializeArticle(article, { layout: "canonical" }),
      text.replaceAll("\n", "\r\n\r\n"),
    ])
      expect(kinds(parseArticle(edited))).toEqual(["keywords"]);
  });

  it("is the headline of a story without another one", () => {
    expect(parseArticle(`Harbor-trams\nSEOUL (AFP) - ${LEDE}\n`).headline?.text).toBe(
      "Harbor-trams",
    );
  });
});

it("has a section above the headline only where a story is below that", () => {
  expect(read("World News", LEDE).headline?.text).toBe("World News");
  expect(read("World News", "Trams run again", LEDE).headline?.text).toBe("World News");
});

it.each(["31.02.2031 - It ran.", "12.10.2031 - 14.10.2031 is the time of the fair."])(
  "leaves numbers behind an agency in the text that are no day or a range: %s",
  (text) => expect(read("Trams run", `SEOUL (Yonhap) - ${text}`).paragraphs[0]?.text).toBe(text),
);

it.each(["Life\nIt goes on", "Politics\nA short deck here\nBy Ann Lee", "Sport\nHarbor wins"])(
  "has no section of one word: %j",
  (lines) => {
    const { headline } = read(lines, `SEOUL, March 4 (Yonhap) -- ${LEDE}`);
    expect(headline?.text).toBe(lines.split("\n", 1)[0]);
  },
);

it("keeps a page's section above the headline in a new layout", () => {
  const text = `World News\nTrams run again\nSEOUL, March 4 (Yonhap) -- ${LEDE}\n`;
  expect(serializeArticle(parseArticle(text), { layout: "canonical" })).toBe(text);
});

it("writes a withdrawal's marker with a colon, without which it would be a note", () => {
  const text = `KILL KILL KILL: Harbor trams\nSEOUL, March 4 (Yonhap) -- ${LEDE}\n`;
  expect(serializeArticle(parseArticle(text), { layout: "canonical" })).toBe(text);
});

describe("FBIS's section", () => {
  const FBIS = "FBIS-HRB-31-042  Daily Report  4 Mar 2031";

  it.each([
    `SEOUL, March 4 (KCNA) -- ${LEDE}`,
    `[Text] SEOUL, March 4 (KCNA) -- The tram\nran.`,
    LEDE,
  ])("is the headline without another one: %j", (story) => {
    for (const lines of [read(FBIS, "Trams run again", story)])
      expect([lines.headline?.text, kinds(lines)]).toEqual(["Trams run again", ["keywords"]]);
  });

  it("stays above the headline in another layout and below empty lines", () => {
    const text = `${FBIS}\nNorth Korea\nTrams run again\n[Text] SEOUL, March 4 (KCNA) -- ${LEDE}\n`;
    const article = parseArticle(text);
    for (const one of [
      text.replaceAll("\n", "\r\n\r\n"),
      serializeArticle(withNextRevision(article)),
      serializeArticle(article, { layout: "canonical" }),
    ]) {
      const { headline, furniture } = parseArticle(one);
      expect([headline?.text, furniture[1]?.text]).toEqual(["Trams run again", "North Korea"]);
    }
  });
});

it.each(["FBIS-style monitoring returns in 2031", "INDEX: Tram shares rise", "a sea", "i saw"])(
  "has a headline that looks like an archive's line: %s",
  (line) => {
    const article = read(line, "The old tram line is back", `SEOUL, March 4 (Yonhap) -- ${LEDE}`);
    expect([article.headline?.text, kinds(article)]).toEqual([line, ["deck"]]);
  },
);

it("has the language of a film below a headline, which is text", () => {
  const { paragraphs } = read("Tram film opens", "Language: English", "Director: Ann Lee");
  expect(paragraphs).toHaveLength(2);
});

it("takes no item of a budget for a place", () => {
  const item = "HARBOR-TRAMS — Trams run again on the old line. SENT: 640 words, photos.";
  expect(parseDateline(item)).toBeUndefined();
  for (const place of ["UNITED NATIONS", "FORT WORTH", "EL PASO", "DES MOINES", "RAFAH"])
    expect(parseDateline(item.replace("HARBOR-TRAMS", place))?.places).toHaveLength(1);
  expect(parseDateline("HARBOR-TRAMS — Trams run again on the old line.")?.places).toHaveLength(1);
  expect(parseDateline("BADEN-BADEN — He wrote 300 words.")?.places).toHaveLength(1);
  expect(parseDateline("TEST-BURG — He wrote 300 words.")?.places).toHaveLength(1);
});

it("prefers a full dateline to the place and the time above it", () => {
  const lines = ["ROME", "03 June 2031, 15:22", `(ANSA) - ROME, JUN 3 - ${LEDE}`];
  const { dateline, furniture } = read("Trams run again", ...lines);
  expect([dateline?.agency, furniture.map(({ text }) => text)]).toEqual([
    "ANSA",
    lines.slice(0, 2),
  ]);
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
