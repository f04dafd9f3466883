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

describe("a list of datelines below a headline", () => {
  it.each([
    ["Events for Tuesday:", "SEOUL — A fair.", "BUSAN — A race.", "TOKYO — A sale."],
    ["It opens slowly and gathers speed.", "TOKYO -- The bank meets.", "PARIS -- A show opens."],
    ["Storms moved on. Here is how cities fared:", "OMAHA, Neb. — Shut.", "SALEM, Ore. — Open."],
    ["A look at the states:", "IOWA", "AMES (AP) — It ran.", "OHIO", "AKRON (AP) — It sank."],
    ["TOKYO -- The bank's meeting.", "TOKYO -- Data for May.", "OSAKA -- A ruling."],
  ])("has only paragraphs: %s", (...lines) => {
    const { headline, dateline, furniture, paragraphs } = parseArticle(
      `Harbor events\n\n${lines.join("\n\n")}\n`,
    );
    expect([headline?.text, dateline, furniture]).toEqual(["Harbor events", undefined, []]);
    expect(paragraphs.map(({ text }) => text)).toEqual(lines);
  });

  const ENTRIES = "SEOUL -- The mayor met.\n\nHARBOR TOWN -- A fair.\n\nLEETON -- A sale.\n";

  it.each(["HIGHLIGHTS OF HARBOR NEWS AT 6 PM", "Harbor News Highlights:", "Tram highlights"])(
    "needs only one known place below %j",
    (heading) => {
      const { dateline, paragraphs } = parseArticle(`${heading}\n\n${ENTRIES}`);
      expect([dateline, paragraphs.length]).toEqual([undefined, 3]);
    },
  );

  it("is none with topics below, which are no known places", () => {
    const { dateline, paragraphs } = parseArticle(
      "Tram strike begins\n\nBOSTON -- Here is how to ride.\n\nBOARDING -- Use the front door.\n\nPAYING -- Use a card.\n",
    );
    expect([dateline?.places[0]?.name, paragraphs.length]).toEqual(["Boston", 3]);
    expect(parseArticle(`Harbor events\n\n${ENTRIES}`).dateline).toBeDefined();
  });

  it.each([
    ["a deck", "The city is glad.", "SEOUL — It ran.", "It was full."],
    ["a deck, and a city in the story", "Glad.", "SEOUL — Ran.", "Full.", "BUSAN — Sad."],
    ["a deck and an agency", "Glad.", "SEOUL (AP) — It ran.", "BUSAN — It sank."],
    ["a label", "Analysis:", "SEOUL (AP) — It ran.", "It was full."],
    ["its author's name", "A look:", "By Ann Lee", "SEOUL (AP) — It ran.", "BUSAN (AP) — Sank."],
    ["a rule between", "A look:", "SEOUL (AP) — It ran.", "___", "BUSAN (AP) — It sank."],
    ["an unknown place below", "SEOUL — It ran.", "TRAMS — It sank."],
    ["only two entries", "SEOUL — It ran.", "BUSAN — It sank.", "It was Monday."],
    ["a label and two stories", "By the numbers:", "SEOUL (AP) — It ran.", "BUSAN (AP) — Sank."],
    ["another story", "A look:", "SEOUL (AP) — It ran.", "A", "B", "C", "BUSAN (AP) — It sank."],
    ["a kicker", "A tale of two harbors:", "SEOUL (AP) — It ran.", "BUSAN (AP) — It sank."],
    [
      "a long first entry",
      "It was a long week.",
      "SEOUL — The tram ran to the harbor and back all week, and all week it was as full as it had ever been.",
      "BUSAN — Here, too.",
    ],
  ])("is none with %s", (_, ...lines) => {
    const { dateline } = parseArticle(`Harbor events\n\n${lines.join("\n\n")}\n`);
    expect(dateline?.places[0]?.name).toBe("Seoul");
  });
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

  it("have their datelines below a rule though bare cities follow", () => {
    const { items } = parseArticle(
      "Trams\nSEOUL (AP) — Ran.\n___\nOSLO — It sank.\n\nLIMA — It stood.\n",
    );
    expect(items[0]?.dateline?.places[0]?.name).toBe("Oslo");
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

describe("a digest with rules between its stories", () => {
  const STORIES = [
    "Tram line reopens",
    "SEOUL (AP) — Ran.",
    "___",
    "Ferry sinks",
    "OSLO (AP) — Sank.",
  ];
  const items = [
    {
      headline: { text: "Tram line reopens" },
      dateline: { agency: "AP" },
      paragraphs: [{ text: "Ran." }],
    },
    {
      headline: { text: "Ferry sinks" },
      dateline: { agency: "AP" },
      paragraphs: [{ text: "Sank." }],
    },
  ];

  it.each([
    ["AP News in Brief at 9:04 p.m. EDT"],
    ["UPI NewsTrack Sports", "Eds: Also in the evening cycle"],
    ["Business Highlights", "___"],
    ["AP News Summary at 9:04 p.m. EDT"],
    ["Harbor Briefs", "By The Associated Press", "___"],
  ])("has its first story among its items: %s", (...heading) => {
    const text = textOf([...heading, ...STORIES]);
    const article = parseArticle(text);
    expect(article).toMatchObject({ headline: { text: heading[0] }, paragraphs: [], items });
    expect([article.dateline, serializeArticle(article)]).toEqual([undefined, text]);
    const copy = parseArticle(serializeArticle(parseArticle(text, { source: false })));
    expect(copy).toMatchObject({ headline: { text: heading[0] }, items });
  });

  it("can have UPI's mark for its rules", () => {
    const text = textOf(["UPI NewsTrack Sports", ...STORIES]).replace("___", "- 0 -");
    expect(parseArticle(text)).toMatchObject({ items });
  });

  it("is written with rules if its heading or the first story's headline changes", () => {
    const article = parseArticle(textOf(["Harbor news in brief", ...STORIES]));
    const [first, second] = article.items;
    const changes = [
      { headline: "Ferries" },
      { items: [{ ...first, headline: "Trams" }, second] },
      { items: [second] },
      { items: [first] },
      { items: [{ dateline: first?.dateline, paragraphs: first?.paragraphs }, second] },
      { paragraphs: ["Here is the news:"] },
    ];
    for (const change of changes) {
      const draft = { ...article, ...change } as typeof article;
      const again = parseArticle(serializeArticle(draft));
      const wordsOf = ({ headline, dateline, paragraphs }: (typeof draft.items)[number]) => [
        (headline as { text: string } | undefined)?.text ?? headline,
        dateline?.raw,
        paragraphs.map(({ text }) => text),
      ];
      expect(again.items.map(wordsOf)).toEqual(draft.items.map(wordsOf));
      expect(again.paragraphs).toHaveLength(draft.paragraphs.length);
    }
  });

  it.each([["an introduction", "Digest", "Here is the news:", "------", ...STORIES]])(
    "has %s as a paragraph",
    (_, ...lines) => {
      const article = parseArticle(textOf(lines));
      expect(article.paragraphs.map(({ text }) => text)).toEqual(["Here is the news:"]);
      expect(article).toMatchObject({ items });
    },
  );

  it.each([
    ["another heading", "Trams", ...STORIES],
    ["one story", "Digest", ...STORIES.slice(0, 3), "It was full."],
    ["a deck", "Digest", "It ran again", ...STORIES],
    ["its author's name", "Digest", STORIES[0] as string, "By Ann Lee", ...STORIES.slice(1)],
    ["an agenda's headline", "Lee's agenda for Asia", ...STORIES],
    ["a speech", "Highlights of the speech", ...STORIES],
    ["a magazine's headline", "Reader's Digest to close", ...STORIES],
    ["another agency below", "Digest", ...STORIES.slice(0, 4), "OSLO (AFP) — It sank."],
    ["an end mark", "Digest", ...STORIES.slice(0, 2), "(END)", ...STORIES.slice(3)],
  ])("is none with %s", (_, ...lines) => {
    expect(parseArticle(textOf(lines)).dateline?.places[0]?.name).toBe("Seoul");
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
