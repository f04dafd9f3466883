import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseArticle,
  parseFeed,
  rewrapText,
  serializeArticle,
  unwrapText,
} from "../../src/index.ts";
import { anyText, RUNS } from "../laws/arbitraries.ts";

const INDENTED = `Tram line reopens after forty years, mayor says
   INCHEON, South Korea, March 4 (Yonhap) -- The first tram ran Tuesday
through the old streets of the harbor city, which had been without one
for forty years.
   It was full. The mayor, who had asked for the line since he came into
office, said that another one would follow.
   It was late.
(END)
`;

const SPACED = INDENTED.replace(/\n {3}/g, "\n\n");

describe("unwrapText", () => {
  it.each([
    ["indented", INDENTED],
    ["separated by blank lines", SPACED],
    ["indented, with \\r\\n at the ends of lines", INDENTED.replace(/\n/g, "\r\n")],
  ])("rejoins paragraphs that are %s", (_, wrapped) => {
    const { text } = unwrapText(wrapped);
    expect(parseArticle(text)).toMatchObject({
      headline: { text: "Tram line reopens after forty years, mayor says" },
      paragraphs: [
        {
          text: "The first tram ran Tuesday through the old streets of the harbor city, which had been without one for forty years.",
        },
        {
          text: "It was full. The mayor, who had asked for the line since he came into office, said that another one would follow.",
        },
        { text: "It was late." },
      ],
      end: { text: "(END)" },
    });
  });

  it("rejoins a note to editors, and does not take the length of a long note for the width of lines", () => {
    const long = "(ATTN: ADDS photo; UPDATES with what the mayor said in paras 3-5, 7 and 9 to 12)";
    const wrapped = `${long}
Eds: LEADS with two grafs to UPDATE with mayor's remarks. Pickup
4th graf pvs, The cars ...
${INDENTED.replace(/^.*\n/, "")}`;
    const { notes, paragraphs } = parseArticle(unwrapText(wrapped).text);
    expect(notes.map(({ raw }) => raw)).toEqual([
      long,
      "Eds: LEADS with two grafs to UPDATE with mayor's remarks. Pickup 4th graf pvs, The cars ...",
    ]);
    expect(paragraphs).toHaveLength(3);
  });

  it.each([
    "(Reporting by Ann Lee in Incheon and Sam Roe; Additional reporting\nby Bo Yun; Editing by Kim Do)",
    "(Reporting by Ann Lee in Incheon; Additional reporting by Sam Roe;\nEditing by Kim Do)",
    "(Reporting by Ann Lee in Incheon; Additional reporting by Sam Roe,\nwho was on the tram, and by Bo Yun in Seoul, and by those who were\nat the depot; Editing by Kim Do)",
  ])("rejoins a credit: %j", (credit) => {
    const { text } = unwrapText(INDENTED.replace("(END)", `   ${credit}\n(END)`));
    expect(parseArticle(text).credits.map((one) => one.text)).toEqual([
      credit.replaceAll("\n", " "),
    ]);
  });

  it("leaves the lines of credits that are not in parentheses", () => {
    const credits =
      "- Reporting by: Ann Lee in Incheon, Sam Roe in Busan and Bo Yun in Seoul\n- Editing by: Kim Do";
    const { text } = unwrapText(INDENTED.replace("(END)", credits));
    expect(text).toContain(credits);
  });

  it("does not take the length of a long headline for the width of lines", () => {
    const headline =
      "Harbor city reopens its old tram line after forty years, and the mayor is aboard";
    const wrapped = SPACED.replace(/^.*/, `${headline}\n`);
    expect(parseArticle(unwrapText(wrapped).text)).toMatchObject({
      headline: { text: headline },
      paragraphs: [{}, {}, { text: "It was late." }],
    });
  });

  it.each([
    ["results below a colon", "Incheon 2 Busan 1\nSeoul 0 Daegu 0\n"],
    ["rows of a table", "Company          Close     Change\nHarbor Rail      12.50     +0.20\n"],
    ["rows of narrow columns", "Harbor Rail   12.50   +0.20\nCity Bus   7.25   -0.10\n"],
  ])("leaves %s on their lines", (_, rows) => {
    const intro = "   These are the results of the day, with the home teams first, as told:\n";
    const { text } = unwrapText(INDENTED.replace("(END)\n", `${intro}${rows}(END)\n`));
    expect(text).toContain(intro + rows);
    expect(text).toContain("which had been without one for forty years.");
  });

  it.each([
    "those who had come to hear what he would say:\n'The tram will run.'",
    "those who had come to hear what he would say:\n(The tram will run.)",
    "those who asked what the law would do to it:\nthe fare stays the same (for now)",
    "those who had come, and the best known was this:\nAnn Lee of the Harbor Line",
    "those   who   had   come  back  on  a  Tuesday\nthrough the old city, where it ran.",
  ])("rejoins prose: %j", (prose) => {
    const intro = "   In the old streets, the mayor met ";
    const { text } = unwrapText(INDENTED.replace("(END)\n", `${intro}${prose}\n(END)\n`));
    expect(text).toContain(intro + prose.replace("\n", " "));
  });

  it("does not take the length of a long headline above a byline and a role for the width of lines", () => {
    const headline =
      "Harbor city reopens its old tram line after forty years, and the mayor is aboard";
    const wrapped = SPACED.replace(/^.*/, `${headline}\nBy ANN LEE\nAssociated Press Writer`);
    expect(parseArticle(unwrapText(wrapped).text)).toMatchObject({
      headline: { text: headline },
      paragraphs: [{}, {}, { text: "It was late." }],
    });
  });

  it("leaves a text as it is if each paragraph is on one line", () => {
    const text =
      "SEOUL, May 1 (Yonhap) -- The first tram ran on Tuesday in the city.\nIt was full of people who had come from all over.\n";
    expect(unwrapText(text)).toEqual({ text, breaks: [] });
  });
});

it("keeps the hyphen of a word that goes on on the next line, and no blank after it", () => {
  const wrapped = `   BUSAN, May 1 (AP) _ The head of the tram line in the Asia-
Pacific region, Jean-
Claude Lee, said that a long-
term plan for two-
and three-day tickets was -
of course - late.
`;
  const unwrapped = unwrapText(wrapped);
  expect(parseArticle(unwrapped.text).paragraphs.map(({ text }) => text)).toEqual([
    "The head of the tram line in the Asia-Pacific region, Jean-Claude Lee, said that a long-term plan for two- and three-day tickets was - of course - late.",
  ]);
  expect(rewrapText(unwrapped)).toBe(wrapped);
});

describe("rewrapText", () => {
  it("restores any text from what unwrapText returns for it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc
            .array(
              fc.constantFrom(
                INDENTED,
                SPACED,
                INDENTED.replace(/ (?=been)/, "-"),
                INDENTED.replace("which had", "which-"),
                "\r",
                " ",
                "x\n",
                "-",
              ),
            )
            .map((parts) => parts.join("")),
        ),
        (text) => rewrapText(unwrapText(text)) === text,
      ),
      { numRuns: RUNS },
    );
  });

  it("refuses breaks that do not fit the text", () => {
    expect(() => rewrapText({ text: "a b", breaks: [{ offset: 1 }] } as never)).toThrow(
      "unwrapped.breaks[0].was",
    );
    expect(() => rewrapText({ text: "abc", breaks: [{ offset: 1, was: "\n" }] })).toThrow(
      "unwrapped.breaks[0].offset: there is no blank in the text at 1",
    );
    expect(() => rewrapText({ text: "a b", breaks: [{ offset: 1, was: "-\n" }] })).toThrow(
      "unwrapped.breaks[0].offset: there is no hyphen in the text at 1",
    );
  });
});

it("takes what is not indented for the rest of a paragraph that is, however ragged", () => {
  const wrapped =
    "GOATS TAKE OVER A PARK\n   BUSAN _ The goats came for the ivy and stayed for\nthe playground, where nobody in this corner of\nBusan minds.\n   They are quiet.\n   The city says they will leave in October.\n";
  const { paragraphs } = parseArticle(unwrapText(wrapped).text);
  expect(paragraphs.map(({ text }) => text)).toEqual([
    "The goats came for the ivy and stayed for the playground, where nobody in this corner of Busan minds.",
    "They are quiet.",
    "The city says they will leave in October.",
  ]);
  expect(rewrapText(unwrapText(wrapped))).toBe(wrapped);
});

it("rejoins the one wrapped paragraph of a short story if it goes on in small letters", () => {
  const wrapped =
    "Governor vetoes trams\n\nALBANY, N.Y. - The governor on Friday vetoed a bill that would have\nallowed trams on two of the bridges.\n\nSupporters said they lacked the votes.\n";
  expect(parseArticle(unwrapText(wrapped).text).paragraphs).toHaveLength(2);
  expect(rewrapText(unwrapText(wrapped))).toBe(wrapped);
});

it("does not rejoin such copy where a sentence ends, or above the heads of columns", () => {
  const wrapped =
    "SEOUL, May 1 (Yonhap) -- Results after the games that were played on\nthursday and friday in the two harbor leagues of the whole region.\nHarborton 3 Eastport 1\nThe harbor city was at home and won by two goals.\nThe crowd was the largest of the whole season.\n\nStandings (games won, drawn and lost, with points after the last one)\nW D L P\n";
  expect(unwrapText(wrapped).text.split("\n")).toEqual([
    "SEOUL, May 1 (Yonhap) -- Results after the games that were played on thursday and friday in the two harbor leagues of the whole region.",
    "Harborton 3 Eastport 1",
    "The harbor city was at home and won by two goals.",
    "The crowd was the largest of the whole season.",
    "",
    "Standings (games won, drawn and lost, with points after the last one)",
    "W D L P",
    "",
  ]);
});

// A line as wide as the others, whose last words are on the next one.
const OPEN_LINE = "The tram line of the harbor city is the oldest one in the whole of the";

it.each([
  ["U.S.", ""],
  ["U.N.", ""],
  ["P.L.O.", ""],
  ["USA", ""],
  ["(AP).", ""],
  ["GMT).", ""],
  ["U.S.", "   "],
  ["USA", "   "],
])("rejoins %j, the last word of a paragraph, which begins with %j", (word, indent) => {
  const wrapped = `${INDENTED.replace(/\(END\)\n/, "")}\n${indent}${OPEN_LINE}\n${word}\n\n   It ran.\n`;
  const { paragraphs } = parseArticle(unwrapText(wrapped).text);
  expect(paragraphs.map(({ text }) => text).slice(-2)).toEqual([`${OPEN_LINE} ${word}`, "It ran."]);
});

it.each([
  ["A.L.", "The tram line of the harbor city is the oldest one, the mayor told us."],
  ["ENDS.", OPEN_LINE],
  ["(END)", OPEN_LINE],
  ["A.L.", "The tram of the old line is the oldest one, says a rather long text by the Mayor"],
  ["(AP).", "The tram line of the harbor city is the oldest one in the whole place."],
  ["USA\n10\nGER\n5", "The riders of the tram stood so after the last race on Tuesday evening"],
  ["USA\nFRA\nGER", OPEN_LINE],
])("does not rejoin %j", (word, line) => {
  const wrapped = `${INDENTED.replace(/\(END\)\n/, "")}\n${line}\n${word}\n`;
  expect(unwrapText(wrapped).text).toContain(`${line}\n${word}\n`);
});

it("rejoins copy in capitals whose paragraphs have empty lines between them, though most lines end with a stop", () => {
  const wrapped =
    "SEOUL, 1 MAY 31 (YONHAP) -- [REPORT] [ANN LEE] [TEXT] THE MAYOR OF THE\nHARBOR CITY SAID THAT THE TRAMS OF THE OLD LINE WILL RUN AGAIN AND\nTHAT THEY ARE FULL. HIS DRIVER HAS LEFT THE DEPOT BY BUS.\n\n[BEGIN RECORDING] I SAW THE TRAMS AND LAY DOWN ON THE OLD PLATFORM.\n[END RECORDING]\n\nTHE CITY IS LOOKING FOR THE DRIVER WITH TWO OF ITS FERRIES.\n";
  expect(unwrapText(wrapped).text.split("\n\n")).toEqual([
    expect.stringMatching(/^SEOUL.*BY BUS\.$/),
    expect.stringMatching(/OLD PLATFORM\. \[END RECORDING\]$/),
    "THE CITY IS LOOKING FOR THE DRIVER WITH TWO OF ITS FERRIES.\n",
  ]);
});

it("does not rejoin a subhead above an indented line with an unfinished line that has room for it", () => {
  const wrapped =
    "    SEOUL, May 1 (Yonhap) -- Following are the major news items in the\nleading harbor newspapers today:\nHarbor Times\n    -- The city calls for an early start to the sale of its old trams\n    -- Editorial: Save every tram\nHarbor Post\n    -- Ferries up\n";
  expect(unwrapText(wrapped).text.split("\n").slice(1, -1)).toEqual([
    "Harbor Times",
    "    -- The city calls for an early start to the sale of its old trams",
    "    -- Editorial: Save every tram",
    "Harbor Post",
    "    -- Ferries up",
  ]);
  const under = wrapped.replace("every tram\n", "every tram of\nthem\n");
  expect(unwrapText(under).text).toContain("every tram of them\nHarbor Post\n");
  const name = wrapped.replace("today:\nHarbor Times", "today, the\nHarbor Times said.");
  expect(unwrapText(name).text).toContain("today, the Harbor Times said.\n");
});

it.each([
  ["It is made by the firm of", "Harbor Trams Ltd"],
  ["It was said to be an old", "Ann Lee"],
  ["It was led by", "Mayor Kim of the"],
])("rejoins ragged indented copy: %j", (line, below) => {
  const wrapped = `    SEOUL, May 1 (Yonhap) -- The first tram ran Tuesday through the old\nstreets of the harbor. ${line}\n${below}\n    It was late, he told the riders of the tram, of whom there were many in\nthe back.\n`;
  expect(unwrapText(wrapped).text).toContain(`${line} ${below}\n`);
});

it("leaves the items of a list in copy with empty lines between paragraphs of one line each", () => {
  const wrapped =
    "Trams\n\nThe mayor gave three reasons for his choice of the ferry on Tuesday.\n\nHe had been asked for them by all of the parties of the harbor council.\n\nThe trams of the old line are too slow for the riders of today, and too\ndear.\nThe trams of the old line are too loud for those who sleep by the line.\nThe trams of the old line are too long for the streets of the city, and\nwide.\n\nHe then left for the coast with his cat, his wife and two of the trams.\n";
  expect(unwrapText(wrapped).text).toMatch(
    /\nThe trams .* too dear\.\nThe .* line\.\nThe .* wide\.\n/,
  );
});

it("does not rejoin a sentence that has room for the next word, unless lines are ragged", () => {
  const wrapped =
    "SEOUL, May 1 (Yonhap) -- The first tram ran Tuesday through the old streets\nof the harbor city, which had been without one for forty years, and then\nanother one, at which the mayor waved from the roof of the old depot.\nSports\nThe harbor club was at home, lost by two goals, and has now to play again in\nthe city.\n";
  expect(unwrapText(wrapped).text).toMatch(/depot\.\nSports\n/);
  const ragged = `${wrapped}\nThe mayor of the harbor was on board, and two\ngoats.\n`;
  expect(unwrapText(ragged).text).toMatch(/depot\. Sports\n/);
});

it("leaves paragraphs on lines of their own, even if one begins in small letters", () => {
  const text = `Tram line reopens\nSEOUL, May 1 (Yonhap) -- ${"The tram ran on the old line. ".repeat(4).trim()}\nThe city reopened the line after seven years.\nThe mayor was on board, and so was a goat.\nThe list of what was sold in May, in thousands of trams\ne-trams 12\n`;
  expect(unwrapText(text).breaks).toEqual([]);
});

it("rejoins lines after an abbreviation and the tails of credits", () => {
  const wrapped =
    "   PRINCETON, N.J. (AP) -- The first tram of the harbor line of Penn Corp.\n(Nasdaq:PENN) ran on Tuesday, when the city reopened the line, on Oct.\n26, it said.\n   It was full.\nReporting by Ann Lee in Princeton; Writing by Sam Roe; Editing by Jo Do\nand Kim Do\n";
  const { paragraphs, credits } = parseArticle(unwrapText(wrapped).text);
  expect(paragraphs).toHaveLength(2);
  expect(credits[0]?.text).toMatch(/Kim Do$/);
});

// Wrapped lines above what may or may not go on, and whole ones above it.
const WRAPPED =
  "   The first tram ran Tuesday through the old streets of the harbor city,\nwhich had been without one for forty years, and it was full.\n";
const WHOLE = [
  "The tram ran through the old streets of the city.",
  "It was full of people who came from all over.",
  "The mayor of the harbor city was on board as well.",
  "He said that another line would follow in May.\n",
].join("\n");

it.each([
  "   2. The new cars of the line are those built in the U.S.\n3. The fare of the line stays as it was until 6 p.m.\n4. The depot is closed.",
  "   The channel shows a film, until 10 p.m.\n11 p.m. Late news",
  "   The harbor bank said it would buy Busan Glue Co.\n7-Eleven gained two percent.",
  "   The old cars were sent for repair in Oct.\n7 trams were bought.",
  "   The old cars were sent for repair in Oct.\n7,000 tickets were sold.",
])("leaves what begins with a figure below an abbreviation: %j", (lines) => {
  expect(unwrapText(WRAPPED + lines).text).toContain(lines);
});

it.each([
  "   The tram is shown, with the mayor, in the photo;\nMORE",
  "   The line bought two more of the new cars;\n(END)",
  "   The line is a rival of Busan Bus;\n###",
  "   The line has a deal with the union;\n(Yonhap)",
  "   The line is a rival of Busan Bus;\n(Reporting by Ann Lee in Seoul)",
])("leaves what closes a story below a semicolon: %j", (lines) => {
  expect(unwrapText(WRAPPED + lines).text).toContain(lines);
});

it.each([
  [
    "   The fare now stands at 6.25 crowns, its highest since 2008, after\nthe city raised it twice in the spring and again on Tuesday of this\nweek.\n   Harbor Press writers Jan Novak in Prague and Lisa Chan in Hong\nKong contributed to this report.\n",
    "   Harbor Press writers Jan Novak in Prague and Lisa Chan in Hong Kong contributed to this report.",
  ],
  [
    "   The fare now stands at 6.25 crowns, its highest since 2008, after\nthe city raised it twice in the spring and again on Tuesday of May.\nAnn Lee contributed to this report.\n",
    "Ann Lee contributed to this report.",
  ],
])(
  "takes the rest of a wrapped credit, and no credit of its own, for a part of the line above",
  (wrapped, credit) => {
    const lines = unwrapText(wrapped).text.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(credit);
    expect(parseArticle(lines.join("\n")).credits.map(({ text }) => text)).toEqual([credit.trim()]);
  },
);

it("rejoins an address below a semicolon", () => {
  const lines = "   -By Ann Lee, Harbor Newswires; 312-555-0100;\nann.lee@example.org";
  expect(unwrapText(WRAPPED + lines).text).toContain(lines.replace("\n", " "));
});

it.each([
  "Lee wins Busan marathon in a time of 2:10:03\nal-Ahli beat the harbor club in Jeddah.",
  "Lee wins the marathon of the harbor in a time of 2:10:03, they said\nal-Ahli beat the harbor club in Jeddah.",
  "The tour starts at noon, the organizers said\ne-mail the tour office for the tickets.",
  "The shop at the depot has the phones, as its owner said on Tuesday\niPhone cases are sold there as well.",
  "The tram goes down the hill to the harbor,\nand it is late, and nobody is on board,\nand the goats are asleep.",
  "Two cups of the flour, and a cup of the sugar\nbutter, as much as there is",
])("leaves short lines, of which one begins in small letters: %j", (lines) => {
  const text = WHOLE + lines;
  expect(unwrapText(text)).toEqual({ text, breaks: [] });
});

it.each([
  "Copyright 2031 Harbor Press, the oldest of the agencies in the land\nHarbor firms rose on Tuesday.",
  "Photo: the first tram of the line, with the mayor at the front door\nMuseum opens in the old depot.",
])("leaves the paragraph below a credit: %j", (lines) => {
  expect(unwrapText(`${WRAPPED}\n${lines}`).text).toContain(lines);
});

it("reads a dateline with its day on a line of its own below the author", () => {
  const { dateline, paragraphs } = parseArticle(
    "NASA delays a launch\nby Staff Writers\nWashington (AFP) April 2, 2031\nNASA delayed a launch.\n",
  );
  expect([dateline?.date, paragraphs.map(({ text }) => text)]).toEqual([
    "2031-04-02",
    ["NASA delayed a launch."],
  ]);
});

it.each(["LONDON 1996-10-22", "TAMPA, Fla. 1996-10-22"])(
  "reads %j on a line of its own, as Reuters' archive has it",
  (line) => {
    const article = parseArticle(`Gold falls .\nAnn Lee\n${line}\nGold fell on Tuesday .\n`);
    expect([article.headline?.text, article.byline?.authors, article.dateline?.date]).toEqual([
      "Gold falls .",
      ["Ann Lee"],
      "1996-10-22",
    ]);
  },
);

it("leaves UPI's notes on takes on their lines", () => {
  const wrapped =
    "Tram Runs Again\n     SEOUL (UPI) _ The tram of Harbor city ran again on Friday after\nten years of rust and rain.\n     It was full, said the driver, who had waited all of these ten\nyears for the day.\n(PICKUP 3rd graf)\n(COMPLETE WRITETHRU)\n";
  const { paragraphs, notes } = parseArticle(unwrapText(wrapped).text);
  expect([paragraphs.length, notes.map(({ text }) => text)]).toEqual([
    2,
    ["PICKUP 3rd graf", "COMPLETE WRITETHRU"],
  ]);
  expect(rewrapText(unwrapText(wrapped))).toBe(wrapped);
});

describe("copy with one paragraph a line", () => {
  const headlines = [
    "Ferry sold",
    "Mayor resigns after ten years in office",
    "City council votes to keep the old harbor open for another year",
    "(2nd LD) Harbor city reopens its old tram line after forty years, mayor says",
    "HARBOR CITY REOPENS TRAM LINE AFTER FORTY YEARS",
  ];
  const bodies = [
    "The mayor said so on Tuesday.\nIt was full.\n(END)\n",
    'He said it.\n"It will run again," he said, and then he left the room without a word.\nIt was late.\n',
    `The first tram ran Tuesday, ${"and it ran again ".repeat(6)}on Friday.\nWhat the mayor of the city says of the tram\nIt was full.\nBackground\nIt opened in 1931.\n`,
    "By ANN LEE\nThe mayor of Harbor City said on Tuesday that the tram would run.\nIt was full.\n",
    "SEOUL, May 1 (Yonhap) -- The first tram ran on Tuesday.\nIt was full.\n",
    "May 1\n1905 -- Ann Lee, who opens the first tram of the harbor, is born.\n1968 -- The tram runs.\n",
    "SEOUL, May 1 (Yonhap) -- The first tram ran on Tuesday, as they said.\nWhat the tram is for\nIt was full.\n",
    "SEOUL, May 1 (Yonhap) -- Shares of the trams 1.20 dlrs vs 1.30 dlrs\nBuses 1.30 dlrs\nFerries 2.10 dlrs\n",
  ];
  const headers = ["", " date 2031-05-01 ", " date 2031-05-01\n", "\n date 2031-05-01 "];
  const articles = headers.flatMap((header) =>
    headlines.flatMap((headline) => bodies.map((body) => `${header}${headline}\n${body}`)),
  );

  it.each(articles)("is unchanged: %j", (article) => {
    expect(unwrapText(article)).toEqual({ text: article, breaks: [] });
  });
});

it("leaves the headline of a header line above a wrapped lede, but for the rest of it in small letters", () => {
  const lede =
    "It was sold in the port of Busan on Thursday by the city, which had owned it for\nforty years, said the mayor, who had opposed the sale from the very first day and\nwho had voted against it.\n";
  const joined = lede.trimEnd().replaceAll("\n", " ");
  for (const headline of [
    "Ferry sold",
    "\nFerry sold",
    "City sells the old ferry of the port of Busan",
  ])
    expect(unwrapText(` date 2031-05-01 ${headline}\n${lede}`).text).toBe(
      ` date 2031-05-01 ${headline}\n${joined}\n`,
    );
  const long = " date 2031-05-01 City sells the old ferry of the port of Busan, against the wish";
  expect(unwrapText(`${long}\nof its mayor\n${lede}`).text).toBe(
    `${long} of its mayor\n${joined}\n`,
  );
});

it.each([
  "   BUSAN, May 1 (AP) _ When the first of the new trams came, Ann\nLee was there.\n",
  "BUSAN, May 1 Kyodo - The city will open the old tram line in\nHarborton in June.\n",
  "BUSAN, MAY 1 -- THE CITY WILL OPEN THE OLD TRAM LINE OF ITS\nHARBOR IN JUNE.\n",
  "   Busan, May 1 (ANTARA) - The tram line of the city was sold to the\nU.S. firm Harbor Trams on Tuesday.\n   It was full when it left the old harbor.\n   It was late when it came to the depot of the city.\n",
])("rejoins a paragraph that goes on with a capital: %j", (wrapped) => {
  expect(unwrapText(wrapped).text).toBe(wrapped.replace(/\n(?=[^\n ])/, " "));
});

it("rejoins each article of a feed by itself", () => {
  const long = `Ferry sold\nBUSAN, May 1 (Yonhap) -- The ferry ${"was sold and sold again and ".repeat(3)}.\nIt was full.\n`;
  const pieces = [
    `Tram line reopens\n${INDENTED.replace(/^.*\n/, "")}`,
    `Museum opens\n\n${SPACED.replace(/^.*\n/, "")}`,
    long,
    `${long.slice(0, 110)}\n`,
    "Council meets\nThe council met on Tuesday in the old hall by the harbor of\nthe city.\n",
  ];
  const article = fc.constantFrom(...pieces.map((piece) => ` date 2031-05-01 ${piece}`));
  fc.assert(
    fc.property(fc.array(fc.oneof(article, anyText), { maxLength: 5 }), (articles) => {
      const feed = articles.join("");
      const texts = parseFeed(feed).map((one) => serializeArticle(one));
      expect(unwrapText(feed).text).toBe(texts.map((one) => unwrapText(one).text).join(""));
      expect(rewrapText(unwrapText(feed))).toBe(feed);
    }),
    { numRuns: RUNS },
  );
});

describe("the first line of copy without a headline", () => {
  const LEDE =
    "The old tram line along the harbor reopened on Tuesday after ten years of repairs that cost 30 million won, officials said Wednesday in the harbor town.";
  const NEXT =
    "Mayor Ann Lee rode the first car with two hundred residents of the town and spoke to them at length about the line, its cost and its eleven stops.";

  /** The words on lines of at most so many columns. */
  const wrapped = (words: string, width: number): string =>
    words.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n");

  it.each([60, 65, 70, 73, 80])("is the paragraph's if it is full, at %i columns", (width) => {
    expect(unwrapText(wrapped(LEDE, width)).text).toBe(`${LEDE}\n`);
    const both = `${wrapped(LEDE, width)}\n${wrapped(NEXT, width)}`;
    expect(unwrapText(both).text).toBe(`${LEDE}\n\n${NEXT}\n`);
  });

  it.each([
    // The next word had room.
    "Old tram line along harbor reopens on Tuesday\n",
    // It is wider than what is below it, whatever it ends with.
    "Old tram line along the harbor reopens on Tuesday after ten years of bitter dispute\nabout the cost of it.\n",
    // The line below begins with a capital.
    "Old tram line along the harbor reopens on Tuesday after ten long years\n",
  ])("is a headline otherwise: %s", (headline) => {
    const { text } = unwrapText(headline + wrapped(NEXT, 70));
    expect(text).toBe(`${headline}${NEXT}\n`);
  });

  it("is a headline of two lines above a dateline", () => {
    const headline =
      "Old tram line along the harbor reopens on Tuesday after ten years\nof repairs";
    const story = wrapped(`SEOUL, May 1 (Yonhap) -- ${LEDE}`, 70);
    const { text } = unwrapText(`${headline}\n${story}`);
    expect(text.split("\n").at(-2)).toBe(`SEOUL, May 1 (Yonhap) -- ${LEDE}`);
  });
});

it("rejoins entries of a list whose lines hang below the first word, if they go on in small letters", () => {
  const story =
    "Tram line reopens\n\nThe old tram line along the harbor reopened on Tuesday after ten years\nof repairs that cost 30 million won, officials said Wednesday in the\nharbor town.\n\n";
  const entries =
    "- The line cost 30 million won, more than the city council had planned in\n  its first budget.\n- It runs from the ferry pier to the museum of clocks, and from there to\n  the old harbor and the islands beyond it, which no tram had ever\n  reached.\n- Ann Lee\n  Sam Roe\n";
  expect(
    unwrapText(story + entries)
      .text.split("\n")
      .slice(4),
  ).toEqual([
    "- The line cost 30 million won, more than the city council had planned in its first budget.",
    "- It runs from the ferry pier to the museum of clocks, and from there to the old harbor and the islands beyond it, which no tram had ever reached.",
    "- Ann Lee",
    "  Sam Roe",
    "",
  ]);
  expect(rewrapText(unwrapText(story + entries))).toBe(story + entries);
});
