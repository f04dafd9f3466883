import { describe, expect, it } from "vitest";
import { parseArticle, serializeArticle } from "../../src/index.ts";

const LEDE = "SEOUL, May 20 (Yonhap) -- The city opened a tram line.";

/** What is read from a text with these lines below its lede, which is written back, with its text and without it. */
function storyOf(...lines: string[]) {
  const text = `${[LEDE, ...lines].join("\n")}\n`;
  const article = parseArticle(text);
  expect(serializeArticle(article)).toBe(text);
  const anew = parseArticle(serializeArticle(parseArticle(text, { source: false })));
  expect(anew.furniture.map((one) => one.text)).toEqual(article.furniture.map((one) => one.text));
  const { furniture, paragraphs, end, trailing } = article;
  expect(trailing).toEqual([]);
  return {
    furniture: furniture.map(({ kind, text: words }) => `${kind}: ${words}`),
    paragraphs: paragraphs.slice(1).map((one) => one.text),
    end: end?.text,
  };
}

describe("within a story", () => {
  it.each([
    "A tram in Seville. — AFP",
    "A tram in Seville. – Bernama",
    "A tram in Seville. —AFP/File",
    "A tram in Seville. -AP",
    "A tram enters a depot in Incheon on May 20, 2031. (Yonhap)",
  ])("a line with its agency is a caption: %s", (line) => {
    expect(storyOf(line, "It will run daily.", "It was full.")).toEqual({
      furniture: [`caption: ${line}`],
      paragraphs: ["It will run daily.", "It was full."],
      end: undefined,
    });
  });

  it.each(["— AFP", "-- BERNAMA", "—Reuters", "Enditem"])("%s does not end it", (line) => {
    expect(storyOf(line, "-- Kyodo", "It will run daily.", "— AFP")).toEqual({
      furniture: [`separator: ${line}`, "separator: -- Kyodo"],
      paragraphs: ["It will run daily."],
      end: "— AFP",
    });
  });

  it("a source of a table does not end it, but that of a press release does", () => {
    expect(storyOf("SOURCE: Harbor Trams", "It will run daily.").paragraphs).toEqual([
      "SOURCE: Harbor Trams",
      "It will run daily.",
    ]);
    for (const agency of ["/PRNewswire/", "(GLOBE NEWSWIRE)", "(BUSINESS WIRE)"]) {
      const { end, paragraphs, trailing } = parseArticle(
        `HARBOR CITY, March 4 ${agency} -- The fleet grew.\nSOURCE: Harbor Trams\nHarbor Trams runs trams.\n`,
      );
      expect([end?.text, paragraphs.length, trailing.length]).toEqual([
        "SOURCE: Harbor Trams",
        1,
        1,
      ]);
    }
    for (const agency of ["(Dow Jones Newswires)", "(Harbor Wire)"]) {
      const text = `LONDON, March 4 ${agency} -- It ran.\nSOURCE: Harbor Trams\nIt was full.\n`;
      expect(parseArticle(text).paragraphs).toHaveLength(3);
    }
  });

  it("a + does not end it", () => {
    expect(storyOf("It ran.", "+", "Page 2 of the timetable")).toEqual({
      furniture: ["separator: +"],
      paragraphs: ["It ran.", "Page 2 of the timetable"],
      end: undefined,
    });
    expect(storyOf("It ran.", "+").end).toBe("+");
  });

  it.each([
    "- 30-40 hurt",
    "- 30-year-old Ann Lee",
    "- 30-a-day habit",
    "- 30-Sept. 4",
    "-- 30-34: 12 votes",
    "-- 30-Year Bonds",
    "-30-year bonds",
    "The fare rises on July 1, 2031, or in Section 8. (See below)",
    "The fare rises on Sept. 20. (He is 43)",
    "She reads from Psalm 23. (Laughter)",
    "They won 3-1 in Game 7. (See story below)",
    "(Delayed by rain, the tram left at 9 p.m.)",
    "(Delayed trams ran again on Monday.)",
  ])("what is only like furniture is a paragraph: %s", (line) => {
    expect(storyOf(line, "It was full.", "(END)")).toEqual({
      furniture: [],
      paragraphs: [line, "It was full."],
      end: "(END)",
    });
  });

  it.each(["(Yonhap)", "(Reporting by Ann Lee)"])(
    "a sentence that ends with a day without its year is a paragraph: %s",
    (credit) => {
      const line = "The talks in Geneva begin on Sept. 20.";
      expect(storyOf(`${line} ${credit}`, "It was full.").paragraphs).toEqual([
        line,
        "It was full.",
      ]);
    },
  );

  it("an end mark at the end of a paragraph does not end it, nor an agency if the paragraph is long", () => {
    const long = `${"It will run daily, and it will be full. ".repeat(8)}— AFP`;
    expect(storyOf("It ran. Enditem", long, "It was full.")).toEqual({
      furniture: ["separator: Enditem", "separator: — AFP"],
      paragraphs: ["It ran.", long.slice(0, -6), "It was full."],
      end: undefined,
    });
  });
});

describe("at a story's end", () => {
  it.each([
    "Officials reported from Busan that two ferries had sunk and that three navies contributed.",
    "(ann@example.org said that she would come)",
  ])("a sentence that begins as a credit does is a paragraph: %s", (line) => {
    expect(storyOf(line).paragraphs).toEqual([line]);
  });

  it("what would be a caption within it is a paragraph", () => {
    expect(storyOf("He took office on June 24, 2029. (Yonhap)")).toEqual({
      furniture: [],
      paragraphs: ["He took office on June 24, 2029."],
      end: undefined,
    });
    expect(storyOf("He takes office on June 24. (Yonhap)").furniture).toEqual([]);
    expect(storyOf("It ran. — AFP").end).toBe("— AFP");
  });

  it.each([
    "OSLO (AP) — A ferry sank.",
    "Ferry sinks\nOSLO (AP) — It sank.",
    "BERNAMA has a page.",
  ])("its end mark is one above: %j", (below) => {
    expect(parseArticle(`${LEDE}\nIt ran. — AFP\n${below}\n`).end?.text).toBe("— AFP");
  });
});
