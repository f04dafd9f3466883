import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Article,
  applyComparison,
  compareVersions,
  comparisonText,
  groupStories,
  matchRelated,
  parseArticle,
  parseFeed,
  serializeArticle,
  withNextRevision,
} from "../../src/index.ts";
import { commonRuns } from "../../src/story/sequence.ts";
import { expressible, RUNS } from "../laws/arbitraries.ts";
import { generateFeed, pairwise } from "./feed.mjs";

/** An article from Seoul with the given paragraphs, and `top` between its headline and dateline. */
function article(headline: string, paragraphs: readonly string[], top = ""): Article {
  const [lede = "", ...rest] = paragraphs;
  return parseArticle(
    `${headline}\n${top}SEOUL, May 1 (Yonhap) -- ${lede}\n${rest.map((text) => `${text}\n`).join("")}(END)\n`,
    { date: "2031-05-01" },
  );
}

/** A paragraph of words that no other one has: `tram0 tram1 tram2.` */
function madeOf(stem: string, count: number): string {
  return `${Array.from({ length: count }, (_, index) => stem + index).join(" ")}.`;
}

const RAN = "The old tram ran along the harbor for the first time in ten years.";
const FULL = "It was full of people from the first stop to the last.";
const MAYOR = "The mayor rode it to the museum and back.";
const COST = "The city paid 30 million won for the new rails.";

describe("compareVersions", () => {
  const kinds = (a: readonly string[], b: readonly string[]): string[] =>
    compareVersions(article("Tram", a), article("Tram", b)).paragraphs.map((change) =>
      "from" in change ? `${change.kind} ${change.from}` : change.kind,
    );

  it("finds paragraphs that were kept, added and dropped", () => {
    expect(kinds([RAN, FULL], [RAN, MAYOR, FULL])).toEqual(["kept 0", "added", "kept 1"]);
    expect(kinds([RAN, MAYOR, FULL], [RAN, FULL])).toEqual(["kept 0", "dropped 1", "kept 2"]);
  });

  it("distinguishes an edited paragraph from a replaced one", () => {
    expect(kinds([RAN, COST], [RAN, COST.replace("30", "45")])).toEqual(["kept 0", "edited 1"]);
    expect(kinds([RAN, COST], [RAN, MAYOR])).toEqual(["kept 0", "dropped 1", "added"]);
  });

  it("finds a paragraph that was moved, and the words edited in it", () => {
    expect(kinds([RAN, FULL, MAYOR, COST], [COST, RAN, FULL, MAYOR])).toEqual([
      "moved 3",
      "kept 0",
      "kept 1",
      "kept 2",
    ]);
    const moved = compareVersions(
      article("Tram", [RAN, FULL, MAYOR, COST]),
      article("Tram", [COST.replace("30", "45"), RAN, FULL, MAYOR]),
    ).paragraphs[0];
    expect(moved).toEqual({
      kind: "moved",
      from: 3,
      to: 0,
      words: [
        { kind: "kept", text: "The city paid " },
        { kind: "dropped", text: "30" },
        { kind: "added", text: "45" },
        { kind: "kept", text: " million won for the new rails." },
      ],
    });
  });

  it("finds the fields that changed", () => {
    const a = article("Tram runs", [RAN], "By Ann Lee\n");
    const b = article("(LEAD) Tram runs again", [RAN]);
    expect(compareVersions(a, b).fields).toEqual([
      {
        field: "headline",
        before: { text: "Tram runs", markers: [] },
        after: {
          text: "Tram runs again",
          markers: [{ kind: "lead", ordinal: 1, label: "LEAD" }],
        },
      },
      { field: "byline", before: { authors: ["Ann Lee"] } },
    ]);
  });

  it("finds a change of an author's place, which applyComparison makes", () => {
    const a = article("Tram runs", [RAN], "By Ann Lee in Seoul\n");
    const b = article("Tram runs", [RAN], "By Ann Lee in Busan\n");
    const comparison = compareVersions(a, b);
    expect(comparison.fields).toEqual([
      {
        field: "byline",
        before: { authors: ["Ann Lee"], places: ["Seoul"] },
        after: { authors: ["Ann Lee"], places: ["Busan"] },
      },
    ]);
    expect(applyComparison(a, comparison).byline).toEqual({
      authors: ["Ann Lee"],
      places: ["Busan"],
    });
  });

  it("finds no difference between two spellings of the same article", () => {
    const a = parseArticle("Tram\nSEOUL, May 1 (Yonhap) -- It ran.\n");
    const b = parseArticle("Tram\r\n\r\nSEOUL, May 1 (Yonhap) — It ran.\r\n");
    expect(compareVersions(a, b).fields).toEqual([]);
    expect(compareVersions(a, b).paragraphs).toEqual([
      { kind: "kept", from: 0, to: 0, text: "It ran." },
    ]);
  });

  it.each([
    ["UPDATES with mayor in para 2", true],
    ["UPDATES with mayor in paras 1-2", false],
    ["CORRECTS figure in last para", false],
    ["UPDATES with mayor in last 2 paras", false],
    ["RECASTS lead", false],
    ["CHANGES headline", true],
    ["ADDS byline", false],
    ["ADDS photo", undefined],
  ])("checks what the note says against the changes: %s", (note, found) => {
    const { claims } = compareVersions(
      article("Tram runs", [RAN, FULL]),
      article("Mayor rides tram", [RAN, MAYOR, FULL], `(ATTN: ${note})\n`),
    );
    expect(claims.map((claim) => claim.found)).toEqual([found]);
  });

  it.each([
    ["TRIMS last para", true],
    ["DELETES last two paras", true],
    ["REMOVES final paragraph", true],
    ["DELETES para 2", true],
    ["TRIMS last 3 paras", false],
    ["DELETES para 1", false],
    ["UPDATES last para", false],
  ])("checks what the note says was taken out: %s", (note, found) => {
    const { claims } = compareVersions(
      article("Tram runs", [RAN, FULL, MAYOR]),
      article("Tram runs", [RAN], `(ATTN: ${note})\n`),
    );
    expect(claims.map((claim) => claim.found)).toEqual([found]);
  });

  it("says which paragraphs at the end a note names", () => {
    const text = (note: string) =>
      comparisonText(
        compareVersions(
          article("Tram runs", [RAN, FULL]),
          article("Tram runs", [RAN, MAYOR, FULL], `(ATTN: ${note})\n`),
        ),
      );
    expect(text("CORRECTS figure in last para")).toContain(
      'the note says "corrects figure" (the last paragraph); that',
    );
    expect(text("CORRECTS figures in last 2 paras")).toContain("(the last 2 paragraphs); that");
  });

  it("does not check a note that the earlier version also had", () => {
    const a = parseArticle(
      "Tram runs\n(ATTN: UPDATES with remarks in para 2)\nSEOUL, March 4 (Yonhap) -- It ran.\nIt was full.\n",
    );
    expect(compareVersions(a, a).claims).toEqual([]);
  });

  it("gives a comparison that is refused for another article", () => {
    const comparison = compareVersions(article("Tram", [RAN]), article("Tram", [RAN, FULL]));
    expect(() => applyComparison(article("Tram", [COST]), comparison)).toThrow(
      "paragraphs[0]: is about a text other than the article's",
    );
  });

  it("gives a comparison that turns the earlier version into the later one", () => {
    fc.assert(
      fc.property(expressible, expressible, fc.array(fc.nat()), (one, two, picks) => {
        const a = parseArticle(serializeArticle(one));
        const other = parseArticle(serializeArticle(two));
        // Half of the later version's paragraphs come from the earlier one, in any order.
        const mixed = [
          ...picks.map((pick) => a.paragraphs[pick % a.paragraphs.length]),
          ...other.paragraphs,
        ];
        const b = {
          ...other,
          paragraphs: mixed.flatMap((node) => (node === undefined ? [] : [node])),
        };
        const made = applyComparison(a, compareVersions(a, b));
        const again = parseArticle(serializeArticle(made));
        expect(made.paragraphs).toEqual(b.paragraphs.map(({ text }) => text));
        const { fields } = compareVersions(b, again);
        expect(fields).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("commonRuns", () => {
  /** The length of the longest common subsequence, by dynamic programming. */
  function longest(a: readonly number[], b: readonly number[]): number {
    let row = new Array<number>(b.length + 1).fill(0);
    for (const one of a) {
      const next = [0];
      b.forEach((two, index) => {
        next.push(
          one === two ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0),
        );
      });
      row = next;
    }
    return row.at(-1) ?? 0;
  }

  it("gives runs that are common to both lists, in order, and of the greatest total length", () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        let from = 0;
        let to = 0;
        let total = 0;
        for (const run of commonRuns(a, b)) {
          expect(run.from >= from && run.to >= to).toBe(true);
          expect(a.slice(run.from, run.from + run.length)).toEqual(
            b.slice(run.to, run.to + run.length),
          );
          from = run.from + run.length;
          to = run.to + run.length;
          total += run.length;
        }
        expect(total).toBe(longest(a, b));
      }),
      { numRuns: RUNS },
    );
  });
});

describe("comparisonText", () => {
  it("shows figures and initials whole", () => {
    const a = article("Tram runs", [
      "It sold 2,140 of 1.8 million seats at 9:30 in the U.S. alone.",
    ]);
    const b = article("Tram runs", [
      "It sold 2,150 of 2.14 million seats at 9:45 in the U.K. alone.",
    ]);
    expect(comparisonText(compareVersions(a, b))).toBe(
      "~ 1 It sold [-2,140-]{+2,150+} of [-1.8-]{+2.14+} million seats at [-9:30-]{+9:45+} in the [-U.S.-]{+U.K.+} alone.\n",
    );
  });

  it("shows each change on a line, with the number of the paragraph", () => {
    const a = article("Tram runs", [RAN, COST, FULL]);
    const b = article(
      "(LEAD) Tram runs",
      [RAN.replace("old", "new"), FULL, MAYOR],
      "(ATTN: ADDS byline)\n",
    );
    expect(comparisonText(compareVersions(a, b))).toBe(
      [
        "headline: Tram runs -> (LEAD) Tram runs",
        "notes: added ATTN: ADDS byline",
        "~ 1 The [-old-]{+new+} tram ran along the harbor for the first time in ten years.",
        `- 2 ${COST}`,
        `+ 3 ${MAYOR}`,
        '! the note says "adds byline"; that was not found',
        "",
      ].join("\n"),
    );
  });

  it("shows the kind of furniture, which may be all that changed", () => {
    const same = article("Tram runs", [RAN]);
    const before = [{ kind: "deck" as const, text: "A tram" }];
    const after = [{ kind: "caption" as const, text: "A tram" }];
    const change = { field: "furniture" as const, before, after };
    expect(comparisonText({ ...compareVersions(same, same), fields: [change] })).toBe(
      "furniture: A tram (deck) -> A tram (caption)\n",
    );
  });

  it.each([
    ["UPDATE 1-Tram runs", "UPDATE 1-Tram runs"],
    ["(3rd LD) (CORRECTED) Tram runs", "(3rd LD) (CORRECTED) Tram runs"],
    // A headline that cannot be written again has its markers in parentheses.
    ["(CORRECTED-)UPDATE 1-", "(CORRECTED-) UPDATE 1-"],
  ])("shows a headline as agencies write it: %j", (headline, words) => {
    const [a, b] = [article("Tram", [RAN]), article(headline, [RAN])];
    expect(comparisonText(compareVersions(a, b))).toBe(`headline: Tram -> ${words}\n`);
  });

  it("shows the number of a related headline, which may be all that changed", () => {
    const same = article("Tram runs", [RAN]);
    const numbered = (number: number) => [{ text: "Museum opens", markers: [], number }];
    const change = { field: "related" as const, before: numbered(1), after: numbered(2) };
    expect(comparisonText({ ...compareVersions(same, same), fields: [change] })).toBe(
      "related: 1 Museum opens -> 2 Museum opens\n",
    );
  });

  it("shows a story of a digest, and what is given as text", () => {
    const same = article("Tram runs", [RAN]);
    const item = {
      headline: "Museum opens",
      dateline: "SEOUL -- ",
      paragraphs: ["It opened.", FULL],
    };
    const fields = [
      { field: "items" as const, after: [item] },
      { field: "end" as const, before: { text: "(END)" } },
    ];
    expect(comparisonText({ ...compareVersions(same, same), fields })).toBe(
      `items: added Museum opens, SEOUL -- , It opened.; ${FULL}\nend: dropped (END)\n`,
    );
  });

  it("refuses a field that articles do not have", () => {
    const same = compareVersions(article("Tram runs", [RAN]), article("Tram runs", [RAN]));
    const fields = [{ field: "constructor", before: "Tram" } as never];
    expect(() => comparisonText({ ...same, fields })).toThrow(
      "comparison.fields[0].field: must be one of date, headline,",
    );
  });

  it("shows a dateline as people write it", () => {
    const [a, b] = ["SEOUL, South Korea, June 20 (Yonhap) -- It ran.", "PARIS (Reuters) - It ran."];
    expect(
      comparisonText(compareVersions(parseArticle(a as string), parseArticle(b as string))),
    ).toBe("dateline: Seoul, South Korea, June 20 (Yonhap) -> Paris (Reuters)\n");
  });

  it.each([
    ["By Ann Lee and Sam Roe, Harbor Press\n", "Ann Lee and Sam Roe, Harbor Press"],
    ["By ANN LEE\nAssociated Press Writer\n", "ANN LEE, Associated Press Writer"],
    ["By Ann Lee, Kim Do and Sam Roe in Busan\n", "Ann Lee, Kim Do and Sam Roe in Busan"],
    ["By Ann Lee in Seoul and Sam Roe in Busan\n", "Ann Lee in Seoul and Sam Roe in Busan"],
  ])("shows a byline as people write it: %j", (byline, words) => {
    const [a, b] = [article("Tram runs", [RAN]), article("Tram runs", [RAN], byline)];
    expect(comparisonText(compareVersions(a, b))).toBe(`byline: added ${words}\n`);
    // The comparison also turns the earlier version's byline into the later one's.
    expect(applyComparison(a, compareVersions(a, b)).byline).toMatchObject({
      authors: b.byline?.authors,
      ...(b.byline?.places && { places: b.byline.places }),
    });
  });
});

describe("groupStories", () => {
  it("puts an urgent that is only a headline in the same story as its lead", () => {
    const feed = parseFeed(
      " date 2031-03-04 (URGENT) Magnitude 5.2 earthquake hits off southeastern coast\n(END)\n" +
        " date 2031-03-04 (LEAD) Magnitude 5.2 earthquake hits off southeastern coast\nSEOUL, March 4 (Yonhap) -- The ground shook on Tuesday, the weather agency said.\nNobody was hurt.\n(END)\n",
    );
    expect(groupStories(feed).map(({ versions }) => versions.map(({ index }) => index))).toEqual([
      [0, 1],
    ]);
  });

  it("keeps an urgent that is only a headline in its story when further leads share rarer words", () => {
    const lede = "Mayor Lee of Harbor resigned Tuesday over contracts for the tram";
    const feed = parseFeed(
      " date 2031-03-04 (URGENT) Harbor mayor resigns\n" +
        ` date 2031-03-04 (LEAD) Harbor mayor resigns over tram contracts scandal\nSEOUL, March 4 (Yonhap) -- ${lede}.\nShe said she had known nothing of the payments.\n(END)\n` +
        ` date 2031-03-04 (2nd LD) Harbor mayor quits amid probe\nSEOUL, March 4 (Yonhap) -- ${lede}, as prosecutors searched her office.\nShe said she had known nothing of the payments.\nProsecutors took 20 boxes of files.\n(END)\n`,
    );
    expect(groupStories(feed).map(({ versions }) => versions.map(({ index }) => index))).toEqual([
      [0, 1, 2],
    ]);
  });

  const indices = (articles: readonly Article[]): number[][] =>
    groupStories(articles).map(({ versions }) => versions.map(({ index }) => index));

  it("puts a revision with another day of the week in the same story", () => {
    const [tuesday, wednesday] = ["Tuesday", "Wednesday"].map(
      (day) => `The tram will run on ${day}.`,
    );
    const feed = [
      article("(LEAD) Tram to run", [tuesday as string, FULL]),
      article("(2nd LD) Tram to run", [wednesday as string, FULL, MAYOR]),
    ];
    expect(indices(feed)).toEqual([[0, 1]]);
  });

  it("does not take a news summary for a version of a story that it lists", () => {
    const story = article("Tram runs", [RAN, FULL, MAYOR]);
    const summary = parseArticle(
      `News Summary\n------------\nTram runs\nSEOUL, May 1 (Yonhap) -- ${RAN}\n${FULL}\n${MAYOR}\n------------\nFerry sails\nSEOUL, May 1 (Yonhap) -- It sailed.\n`,
      { date: "2031-05-01" },
    );
    expect(summary.items).toHaveLength(2);
    expect(groupStories([story, summary])).toHaveLength(2);
  });

  it("parts the report on a market's opening from that on its close", () => {
    const report = (headline: string, said: string) =>
      article(headline, [`Stocks ${said} in Seoul, tracking losses on Wall Street overnight.`]);
    const feed = [
      report("Seoul stocks open lower on tram makers", "fell in early trade"),
      report("(LEAD) Seoul stocks close lower on tram makers", "fell"),
      report("(2nd LD) Seoul stocks close lower on tram makers", "fell"),
    ];
    expect(indices(feed)).toEqual([[0], [1, 2]]);
  });

  it.each([
    ["Harbor ends curbs on stock market", "(LEAD) Harbor opens stock market to foreigners"],
    ["Harbor markets open to tourists at weekend", "(LEAD) Harbor markets to close at weekend"],
    ["Harbor markets open the week in gloom", "(LEAD) Harbor markets end the week in gloom"],
  ])("keeps versions together that open or close something else: %s", (first, lead) => {
    const feed = [article(first, [RAN, FULL, MAYOR]), article(lead, [RAN, FULL, MAYOR])];
    expect(indices(feed)).toEqual([[0, 1]]);
  });

  it("tells a withdrawal by its marker and by its note", () => {
    const text = [RAN, FULL, MAYOR];
    const feed = [
      article("Tram runs", text),
      article("(KILL) Tram runs", ["It was sent in error."]),
      article("Tram runs", ["It was sent in error."], "KILL KILL KILL\n"),
    ];
    const [story] = groupStories(feed);
    expect(story?.versions.map(({ withdrawal }) => withdrawal)).toEqual([false, true, true]);
    expect(story?.versions.map(({ correction }) => correction)).toEqual([false, true, true]);
  });

  it("puts a kill without a headline after the story that it has the slug of, or quotes", () => {
    const slug = "BC-FL--Orange Tram,0074\n";
    const slugged = [
      parseArticle(`${slug}Tram runs\nMIAMI (AP) — ${RAN}\n${FULL}\n`),
      parseArticle(`BC-FL--Ferry,0074\nFerry runs\nMIAMI (AP) — ${MAYOR}\n`),
      parseArticle(`${slug}BULLETIN KILL\nMembers are asked to kill the story.\n`),
    ];
    expect(indices(slugged)).toEqual([[0, 2], [1]]);
    expect(groupStories(slugged)[0]?.latest.withdrawal).toBe(true);
    const quoted = [
      article("Harbor chief leaves tram", [RAN, FULL]),
      article("Ferry line opens", [MAYOR]),
      parseArticle(
        'KILL KILL KILL\nEditors: Please kill item 0214 "Harbor chief leaves tram," moved in error at 1410 GMT. A correction will follow.\n',
      ),
    ];
    expect(indices(quoted)).toEqual([[0, 2], [1]]);
  });

  it("recognizes withdrawals and corrections by AP's slug", () => {
    const slugged = ["", ", KILL", ",2nd Ld,CORRECTIVE", ", 3rd Ld-Writethru"].map((rest) =>
      parseArticle(
        `BC-US--Bridge Kill${rest}\nTram runs\nPARIS (AP) — ${RAN}\n${FULL}\n${MAYOR}\n`,
      ),
    );
    const [story] = groupStories(slugged);
    const said = story?.versions.map(({ index, correction, withdrawal }) => [
      index,
      correction,
      withdrawal,
    ]);
    expect(said?.sort()).toEqual([
      [0, false, false],
      [1, true, true],
      [2, true, false],
      [3, false, false],
    ]);
  });

  it("counts the leads in AP's slug in capitals and small letters", () => {
    const versions = ["2ND LD-Writethru", "3rd Ld-Writethru"].map((lead) =>
      parseArticle(`BC-Harbor-Tram, ${lead}\nTram runs\nPARIS (AP) — ${RAN}\n${FULL}\n${MAYOR}\n`),
    );
    const [story] = groupStories(versions);
    expect(story?.versions.map(({ revision }) => revision)).toEqual([2, 3]);
    expect(withNextRevision(versions[0] as Article).furniture[0]?.text).toBe(
      "BC-Harbor-Tram, 3RD LD-Writethru",
    );
  });

  it("orders versions by their markers, with a correction after the version that it corrects", () => {
    const text = [RAN, FULL, MAYOR];
    const feed = [
      article("(2nd LD) Tram runs", [...text, COST]),
      article("(LEAD) Tram runs", text),
      article("Tram runs", text),
      article("(CORRECTED) Tram runs", [...text, COST.replace("30", "31")]),
    ];
    const [story] = groupStories(feed);
    expect(story?.versions.map(({ index }) => index)).toEqual([2, 1, 0, 3]);
    expect(story?.versions.map(({ correction }) => correction)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(story?.latest.index).toBe(3);
  });

  it.each([
    [["UPDATE 1-", "CORRECTED-UPDATE 1-"], [0, 1], 1],
    [["", "UPDATE 1-", "CORRECTED-UPDATE 1-"], [0, 1, 2], 2],
    [["UPDATE 1-", "UPDATE 2-", "CORRECTED-UPDATE 1-"], [0, 2, 1], 2],
    [["CORRECTED-UPDATE 1-", "UPDATE 1-"], [1, 0], 0],
    [["(LEAD) ", "(CORRECTED) (LEAD) "], [0, 1], 1],
    [["UPDATE 1-", "CORRECTED-"], [0, 1], 1],
  ])(
    "puts a correction after the version that it corrects, among %j",
    (markers, order, corrected) => {
      const feed = markers.map((marker, index) =>
        article(`${marker}Harbor tram reopens`, [
          `The old tram line ran on ${index === corrected ? "Monday" : "Tuesday"} after ten years.`,
        ]),
      );
      const stories = groupStories(feed);
      expect(stories.map(({ versions }) => versions.map(({ index }) => index))).toEqual([order]);
      expect(
        stories[0]?.versions.filter(({ correction }) => correction).map(({ index }) => index),
      ).toEqual([corrected]);
    },
  );

  it.each([
    [
      "(KILL) Tram line reopens",
      "(ATTN: The story Tram line reopens was sent in error)",
      [0, 1, 4],
    ],
    ["(KILL) Tram line reopens", "SEOUL, May 1 (Yonhap) -- Please kill this story.", [0, 1, 4]],
    ["WITHDRAWN-Tram line reopens", "May 1 (Yonhap) - The story is withdrawn.", [0, 1, 4]],
    ["WITHDRAWN-UPDATE 2-Tram line reopens", "The story is withdrawn.", [0, 1, 4]],
    // Another agency's, or one with another headline, withdraws another story.
    ["WITHDRAWN-Tram line reopens", "SEOUL, May 1 (AFP) - It is withdrawn.", [0, 1]],
    ["(KILL) Ferry line reopens", "SEOUL, May 1 (Yonhap) -- Please kill this story.", [0, 1]],
  ])("puts a withdrawal after what it withdraws: %s, %s", (headline, text, story) => {
    const feed = [
      article("Tram line reopens", [RAN, FULL, MAYOR]),
      article("UPDATE 2-Tram line reopens", [RAN, FULL, MAYOR, COST]),
      article("Museum of clocks opens", ["The museum opened at the harbor.", "It has 40 clocks."]),
      article("Harbor bridge closes", ["The bridge closed for repairs.", "Ships pass again."]),
      parseArticle(` date 2031-05-01 ${headline}\n${text}\n`),
    ];
    expect(indices(feed)[0]).toEqual(story);
    expect(groupStories(feed)[0]?.versions.at(-1)?.correction).toBe(story.length === 3);
  });

  it("withdraws one story, the one with just the headline of the kill, however alike others are", () => {
    const feed = [
      article("Harbor Steel Q1 net profit up 3 pct", ["The maker of rails sold more.", COST]),
      article("Harbor Motor Q1 net profit up 3 pct", [RAN, FULL]),
      article("Harbor Pulp Q1 net profit up 3 pct", ["Paper was in demand.", MAYOR]),
      article("(KILL) Harbor Motor Q1 net profit up 3 pct", ["It was sent in error."]),
    ];
    expect(indices(feed)).toEqual([[0], [1, 3], [2]]);
  });

  it("withdraws no two stories that a kill's headline is nearly the same as", () => {
    const rides = (town: string): string =>
      `Mayor of ${town} rides restored tram line along harbor past clock museum and ferry pier`;
    const feed = [
      article(rides("Incheon"), [COST, "It took years."]),
      article(rides("Busan"), [FULL, "Ships pass again."]),
      article(`(KILL) ${rides("Ulsan")}`, ["It was sent in error."]),
    ];
    expect(indices(feed)).toEqual([[0, 2], [1]]);
  });

  it("withdraws the story of its own day if the headline stands over others", () => {
    const daily = (day: number, marker: string): Article =>
      parseArticle(
        ` date 2031-05-0${day} ${marker}Seoul shares open lower\nSEOUL, May ${day} (Yonhap) -- ${day === 1 ? RAN : FULL}\n`,
      );
    expect(indices([daily(1, ""), daily(2, ""), daily(2, "(KILL) ")])).toEqual([[0], [1, 2]]);
    expect(indices([daily(1, ""), daily(2, ""), daily(3, "(KILL) ")])).toEqual([[0], [1, 2]]);
  });

  it("recognizes a story by its slug if the headline and the text were rewritten", () => {
    const slugged = (headline: string, lead: string, paragraphs: readonly string[]): Article =>
      article(headline, paragraphs, `BC-Harbor-Tram${lead}\n`);
    const feed = [
      slugged("Old tram runs", ",300", [RAN, FULL]),
      article(
        "Ferry sold",
        ["The museum bought a ferry.", "It will stay at the pier."],
        "BC-Ferry\n",
      ),
      slugged("City counts on rails", ", 1st Ld-Writethru,420", [
        RAN.replace("old", "harbor's"),
        MAYOR,
        COST,
      ]),
    ];
    expect(indices(feed)).toEqual([[0, 2], [1]]);
  });

  it("joins the versions before and after a story was rewritten, which share its opening", () => {
    const opening = ["tram", "mayor", "harbor"].map((stem) => madeOf(stem, 12));
    const [early, late] = [madeOf("early", 80), madeOf("late", 80)];
    const feed = [
      article("Tram line reopens", [...opening, early]),
      article("Tram line reopens", [...opening, early, MAYOR]),
      article("Tram line reopens", [...opening, late]),
      article("Tram line reopens", [...opening, late, COST]),
    ];
    expect(indices(feed)).toEqual([[0, 1, 2, 3]]);
  });

  it("does not join two stories by an urgent all of whose words both have", () => {
    const [headline, strike] = ["Harbor mayor to quit", "Harbor mayor quit, strikers say"];
    const feed = [
      article(`(URGENT) ${headline}`, [`${headline}.`]),
      article(`(LEAD) ${headline}`, [madeOf("resigned", 70)]),
      article(strike, [RAN, FULL, COST, madeOf("strike", 70)]),
      article(strike, [RAN, FULL, COST, madeOf("strike", 70), MAYOR]),
    ];
    expect(indices(feed)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("separates two agencies' stories on the same event", () => {
    const text = `Tram runs\nSEOUL, May 1 (Yonhap) -- ${RAN}\n${FULL}\n${MAYOR}\n`;
    const other = text.replace("(Yonhap) --", "(AFP) -");
    expect(indices([text, other].map((one) => parseArticle(one)))).toEqual([[0], [1]]);
  });

  it("puts each article in one story", () => {
    const feed = generateFeed(11, 120, 2).map(({ text }) => parseArticle(text));
    const found = indices(feed).flat();
    expect([...found].sort((a, b) => a - b)).toEqual([...feed.keys()]);
  });

  it("finds the stories of a generated feed with an F1 above 0.98", () => {
    const feed = generateFeed(12, 400, 2);
    const found: number[] = [];
    groupStories(feed.map(({ text }) => parseArticle(text))).forEach(({ versions }, story) => {
      for (const { index } of versions) found[index] = story;
    });
    const truth = feed.map(({ story }) => story);
    expect(pairwise(truth, found).f1).toBeGreaterThan(0.98);
  });

  it("gives no stories for an empty feed", () => {
    expect(groupStories([])).toEqual([]);
  });
});

describe("pairwise", () => {
  it("gives precision, recall and F1 over pairs", () => {
    expect(pairwise([1, 1, 2, 2], [1, 1, 1, 2])).toEqual({
      precision: 1 / 3,
      recall: 1 / 2,
      f1: 0.4,
    });
  });
});

describe("matchRelated", () => {
  const feed = [
    article("(LEAD) Old tram line reopens in harbor city", [RAN]),
    article("Museum buys last ferry", [FULL]),
  ];
  const related = (headline: string): unknown =>
    matchRelated(
      parseArticle(`Tram\nSEOUL, May 1 (Yonhap) -- It ran.\n(END)\n-\n${headline}\n`),
      feed,
    );

  it.each([
    ["Old tram line reopens in harbor city", { related: 0, index: 0, score: 1 }],
    ["(2nd LD) Museum buys last ferry", { related: 0, index: 1, score: 1 }],
    ["Harbor city: old tram line opens", { related: 0, index: 0, score: 10 / 12 }],
    ["Weather turns cold", { related: 0, score: 0 }],
  ])("finds the article of %j", (headline, match) => expect(related(headline)).toEqual([match]));

  it("does not take a headline of signs for that of an article without one", () => {
    const list = parseArticle("Tram\nSEOUL, May 1 (Yonhap) -- It ran.\n(END)\n-\n???\n");
    const untitled = parseArticle("SEOUL, May 1 (Yonhap) -- It ran.\n");
    expect(matchRelated(list, [untitled])).toEqual([{ related: 0, score: 0 }]);
  });
});
