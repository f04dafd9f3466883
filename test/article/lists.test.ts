import { describe, expect, it } from "vitest";
import { parseArticle, serializeArticle } from "../../src/index.ts";

const textOf = (lines: string[]): string => lines.map((line) => `${line}\n`).join("");

describe("a first line that begins like a dateline", () => {
  it.each([
    "Rotterdam, Nov 3 - Arrived: Star Harbor\nAntwerp, Nov 3 - Sailed: Harbor Trader\nHamburg, Nov 4 - Arrived: Tram\n",
    "Sailings\nRotterdam, Nov 3 - Arrived: Star Harbor\nAntwerp, Nov 3 - Sailed: Harbor Trader\n",
    "HARBOR CROWN COURT (Judge Lee) - R v Roe, sentence\nTRAMWAY COUNTY COURT (Judge Byers) - Roe v Lee, heard\n",
  ])("is not read as one at the head of a list: %j", (text) => {
    const article = parseArticle(text);
    expect(article.dateline).toBeUndefined();
    expect(serializeArticle(article)).toBe(text);
  });

  it("is read as one if the line below does not begin like one", () => {
    const text = "SEOUL, Nov 3 - The tram ran.\nIt was full.\n";
    expect(parseArticle(text).dateline?.day).toBe(3);
  });

  it("is read as one if it names an agency", () => {
    const { dateline, paragraphs } = parseArticle(
      "Storm\nSEOUL, March 4 (Yonhap) -- A ferry sank.\nBUSAN, March 4 (Yonhap) -- So did a second one.\n(END)\n",
    );
    expect([dateline?.places[0]?.name, paragraphs.length]).toEqual(["Seoul", 2]);
  });

  it("is read as one if the line below has a day, and it has none", () => {
    const { dateline } = parseArticle(
      "HARBOR LEAGUE - Trams win again.\nPRETORIA, Aug 25 - The tram ran on Monday.\n",
    );
    expect(dateline?.places[0]?.name).toBe("Harbor League");
  });
});

it("reads a city in capitals and an agency, alone on the first line, as a dateline", () => {
  const { dateline, headline, paragraphs } = parseArticle("HARBORTON (AP)\nThe tram ran.\n");
  expect([dateline?.places[0]?.name, headline, paragraphs.length]).toEqual([
    "Harborton",
    undefined,
    1,
  ]);
  expect(parseArticle("TRAM HITS BUS (AP)\nThe tram ran.\n").dateline).toBeUndefined();
});

it("reads a dateline above one that is alone on its line, which is no entry of a list", () => {
  const { dateline, paragraphs } = parseArticle(
    "Tram\nSEOUL, March 4 (Yonhap) -- It ran.\nPARIS, Jan. 5 -\nTrams ran.\n",
  );
  expect([dateline?.raw, paragraphs.map(({ text }) => text)]).toEqual([
    "SEOUL, March 4 (Yonhap) -- ",
    ["It ran.", "PARIS, Jan. 5 -", "Trams ran."],
  ]);
});

describe("the stories of a digest", () => {
  it.each(["- - - -", "___", "* * *", "------"])("are separated by %s", (rule) => {
    const text = `Harbor news in brief\nSEOUL -- The tram ran on Monday.\n${rule}\nBUSAN -- The ferry stood still.\n${rule}\nMuseum opens\n\nPARIS (AP) -- It opened.\n`;
    const { items, paragraphs, furniture, ...article } = parseArticle(text);
    expect(paragraphs.map((one) => one.text)).toEqual(["The tram ran on Monday."]);
    expect(items.map((item) => [item.headline?.text, item.dateline?.places[0]?.name])).toEqual([
      [undefined, "Busan"],
      ["Museum opens", "Paris"],
    ]);
    expect(furniture).toEqual([]);
    expect(serializeArticle({ ...article, items, paragraphs, furniture })).toBe(text);
  });

  it("have Xinhua's keywords and end mark at their ends", () => {
    const { items, end } = parseArticle(
      "Xinhua news summary\nSEOUL -- It ran. (Harbor-Tram)\n- - - -\nLIMA -- It stood. (Peru-Ferry)\n- - - -\nOSLO -- It sank. (Oslo-Ferry) Enditem\n",
    );
    expect(items.map(({ dateline }) => dateline?.places[0]?.name)).toEqual(["Lima", "Oslo"]);
    expect(end?.text).toBe("Enditem");
  });

  it("do not include a credit that a rule separates from a story", () => {
    const { items, furniture } = parseArticle(
      "SEOUL (AP) — It ran.\n___\nAssociated Press writer Ann Lee in Busan contributed to this report.\n",
    );
    expect([items, furniture.map(({ kind }) => kind)]).toEqual([[], ["separator"]]);
  });
});

describe("a digest whose first story stands right below its heading", () => {
  it.each([
    [
      "Sports in Brief",
      "GOLF",
      "AUGUSTA, Ga. (AP) — It ran.",
      "TENNIS",
      "OSLO, Norway (AP) — Lost.",
    ],
    [
      "Obituaries in the News",
      "Ann Lee",
      "LONDON (AP) — She died.",
      "Sam Roe",
      "OSLO (AP) — He died.",
    ],
    ["DIARY - Trams to Feb 1", "MONDAY, MARCH 3", "SOFIA - Fares.", "BELGRADE - Trams."],
    ["Harbor news agenda for Monday", "BRUSSELS - Trams. 0900 GMT", "SKATING", "VIENNA - Skating"],
    ["Harbor News Schedule", "CAPITAL", "OTTAWA — A tram.", "PRAIRIES", "CALGARY — A ferry."],
  ])("has only paragraphs: %s", (...lines) => {
    const { dateline, byline, furniture, paragraphs } = parseArticle(textOf(lines));
    expect([dateline, byline, furniture]).toEqual([undefined, undefined, []]);
    expect(paragraphs.map(({ text }) => text)).toEqual(lines.slice(1));
  });
});

describe("a story under a heading like that of a digest", () => {
  it.each([
    ["its only dateline", "Diary sold", "SEOUL (AP) — It ran.", "It was old."],
    ["one fuller than the next", "In Brief", "SEOUL, May 1 (AP) — It ran.", "OSLO (AP) — It sank."],
    [
      "its author's name above",
      "Highlights",
      "By Ann Lee",
      "SEOUL (AP) — Ran.",
      "OSLO (AP) — Sank.",
    ],
    ["its author's name above", "Briefs", "by Ann Lee", "SEOUL (AP) — Ran.", "OSLO (AP) — Sank."],
    ["a dash in the next line", "Trams' schedule", "PARIS — It ran.", "Trams — old ones — ran."],
    ["an end above the next", "Schedule", "SEOUL (AP) — It ran.", "(END)", "OSLO (AP) — Sank."],
    ["a rule above the next", "Digest", "SEOUL (AP) — It ran.", "___", "OSLO (AP) — It sank."],
    ["one of another agency below", "Agenda", "SEOUL (AP) — It ran.", "OSLO (AFP) — It sank."],
    [
      "a long headline above",
      "Old diary of a tram driver found below a harbor after years",
      "SEOUL (AP) — It ran.",
      "OSLO (AP) — It sank.",
    ],
    ["a word that ends like one", "Harbor subsidiary", "SEOUL (AP) — Ran.", "OSLO (AP) — Sank."],
    ["a verb above", "PM highlights role of trams", "SEOUL (AP) — Ran.", "OSLO (AP) — Sank."],
    ["nothing of a digest above", "Trams", "GOLF", "SEOUL (AP) — Ran.", "SKI", "OSLO (AP) — Sank."],
    ["a separator above it only", "Trams", "___", "SEOUL (AP) — It ran.", "___", "It was full."],
  ])("has its dateline: %s", (_, ...lines) => {
    const { dateline } = parseArticle(textOf(lines));
    expect(dateline?.places[0]?.name).toMatch(/Seoul|Paris/);
  });
});
