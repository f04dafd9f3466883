import { describe, expect, it } from "vitest";
import { extractDates, parseArticle, parseFeed } from "../../src/index.ts";
import { ruleGroups } from "../../src/timex/rules/rules.ts";
import { nothing } from "../../src/timex/value/say.ts";
import { EXAMPLES } from "./examples.ts";
import { NEWSWIRE } from "./newswire.ts";

const REFERENCE = "2031-03-04";

/** A sentence without its brackets, and the expressions that were in them. */
function unbracket(marked: string): { text: string; expressions: string[] } {
  const parts = marked.split(/[[\]]/);
  return { text: parts.join(""), expressions: parts.filter((_, index) => index % 2 === 1) };
}

describe.each([...Object.entries(EXAMPLES), ["time expressions in newswire", NEWSWIRE] as const])(
  "extractDates reads %s",
  (_kind, rows) => {
    it.each(rows)("in: %s", (marked, ...values) => {
      const { text, expressions } = unbracket(marked);
      const found = extractDates(text, { reference: REFERENCE });
      expect(found.map((mention) => mention.text)).toEqual(expressions);
      expect(
        found.map(({ value, mod }) => (mod === undefined ? value : `${value}/${mod}`)),
      ).toEqual(values);
      for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
    });
  },
);

it("extractDates reads over narrow and no-break blanks, and gives expressions as written", () => {
  const text = "It ran on Oct.\u202f28 at\u00a09:30\u202fAM.";
  expect(extractDates(text, { reference: REFERENCE })).toMatchObject([
    { text: text.slice(10, -1), start: 10, end: text.length - 1, value: "2030-10-28T09:30" },
  ]);
});

it.each([
  ["It ran on April 8-9, 2024.", "2024-04-08", "2024-04-09"],
  ["It ran from April 8 to May 9, 2024.", "2024-04-08", "2024-05-09"],
  ["It ran from Nov. 20 to Jan. 5.", "2030-11-20", "2031-01-05"],
  ["It ran in July-September.", "2030-07", "2030-09"],
  ["It ran from Dec. 28, 2030, to Jan. 3, 2031.", "2030-12-28", "2031-01-03"],
  ["The days between Oct. 1, 2029, and Sept. 30, 2030, were wet.", "2029-10-01", "2030-09-30"],
  ["It ran 8-10 a.m. Monday.", "2031-03-03T08:00", "2031-03-03T10:00"],
  ["It ran from 9 p.m. to 6 a.m.", "2031-03-04T21:00", "2031-03-05T06:00"],
])("extractDates resolves both ends of the range in: %s", (text, begin, end) => {
  const dates = extractDates(text, { reference: REFERENCE });
  expect(dates.map(({ value }) => value)).toEqual([begin, end]);
  expect(dates[0]?.range).toEqual({ begin, end });
});

it.each([
  ["Profit was lower than expected in December.", "2030-12"],
  ["Workers announced a strike from Thursday.", "2031-03-06"],
  ["The king declared mourning from Thursday.", "2031-03-06"],
  ["LAUNCH EXPECTED IN Q3", "2031-Q3"],
  ["Growth slowed as expected in January.", "2031-01"],
  ["Minutes of the meeting are due Wednesday, as are the minutes of the board.", "2031-03-05"],
])("extractDates finds only what is meant in: %s", (text, value) => {
  expect(extractDates(text, { reference: REFERENCE }).map((date) => date.value)).toEqual([value]);
});

it.each([
  ["2031-01-15", "Economists see fourth-quarter growth at 3 percent.", "2030-Q4"],
  ["2031-01-15", "The firm will report a fourth-quarter loss.", "2030-Q4"],
  ["2031-01-15", "The firm will open a shop in the fourth quarter.", "2031-Q4"],
  ["2031-05-15", "Economists see fourth-quarter growth at 3 percent.", "2031-Q4"],
  ["2030-01-14", "It grew, which made it the best year of the decade.", "202"],
  ["2030-01-14", "It will be the best year of the decade.", "203"],
  ["2030-01-14", "It was the worst quake of the century.", "20"],
  ["2030-01-14", "It was the first war of the decade.", "203"],
  ["2030-01-14", "It was the best year of the decade so far.", "203"],
  ["2030-01-14", "Growth slowed toward the end of the decade.", "203"],
  ["2030-01-14", "The goal was net zero in the second half of the decade.", "203"],
  ["2100-01-14", "It was the worst quake of the century.", "20"],
  ["1988-01-14", "He came at the turn of the century.", "1900"],
  ["1988-01-14", "The turn-of-the-century hall burned.", "1900"],
  ["1997-01-14", "The euro will come by the turn of the century.", "2000"],
  ["2031-03-08", "Rain is due by midweek.", "2031-W11"],
])("extractDates reads on %s the period in: %s", (reference, text, value) => {
  expect(extractDates(text, { reference }).map((date) => date.value)).toEqual([value]);
});

it.each([
  ["2031-12-31", "He was killed on Jan. 9.", "2031-01-09"],
  ["2031-12-31", "A quake killed at least 40 people on Jan. 9.", "2031-01-09"],
  [
    "2031-12-31",
    "The storm was the third this year. The first hit the coast on Jan. 9.",
    "2031-01-09",
  ],
  ["2031-12-31", "The wreck is the second this year; on Jan. 9 a ferry ran aground.", "2031-01-09"],
  ["2031-12-31", "It was put off this year. The vote was set for Jan. 9.", "2032-01-09"],
  ["2031-12-31", "Sales rose this year. The firm will report on Jan. 9.", "2032-01-09"],
  ["2031-03-12", "It opened on April 20.", "2030-04-20"],
])("extractDates knows on %s the year of what has happened in: %s", (reference, text, value) => {
  expect(extractDates(text, { reference }).at(-1)?.value).toBe(value);
});

it.each([
  ["1989-11-02", "It ran on 11/02/89 and will again in '94.", ["1989-11-02", "1994"]],
  ["1987-11-02", "It is due 6/15/17.", ["2017-06-15"]],
  ["2026-03-05", "It ran from '39 to '45, and on 12/7/41.", ["1939", "1945", "1941-12-07"]],
  ["2024-03-05", "He was born on 4/12/36.", ["1936-04-12"]],
  ["2021-06-11", "It ran in '28.", ["2028"]],
  ["2041-06-11", "It ran in '28, in '31 and in '98.", ["2028", "2031", "1998"]],
  [undefined, "It ran in '28 and '31.", ["2028", "1931"]],
])("extractDates knows on %s the years of two digits in: %s", (reference, text, values) => {
  expect(extractDates(text, { reference }).map((date) => date.value)).toEqual(values);
});

it("extractDates finds both days of a range without a reference", () => {
  expect(extractDates("June 15-16").map(({ value }) => value)).toEqual([
    "XXXX-06-15",
    "XXXX-06-16",
  ]);
});

it("extractDates does not take two clock times of one moment for a range", () => {
  const dates = extractDates("The call is at 8:30 a.m. ET/1:30 p.m. GMT.", {
    reference: REFERENCE,
  });
  expect(dates.map(({ value, range }) => [value, range])).toEqual([
    ["2031-03-04T08:30", undefined],
    ["2031-03-04T13:30", undefined],
  ]);
});

it.each([
  ["at 5 p.m. Pacific Daylight Time on June 4", "Pacific Daylight Time", "-07:00"],
  ["at 5 p.m. Central European Summer Time", "Central European Summer Time", "+02:00"],
  ["at 5 p.m. Coordinated Universal Time", "Coordinated Universal Time", "+00:00"],
  ["at 5 p.m. Israel Standard Time", "Israel Standard Time", undefined],
  ["at 5 p.m. Singapore Standard Time", "Singapore Standard Time", "+08:00"],
  ["at 5 p.m. Hong Kong time", "Hong Kong time", "+08:00"],
  ["at 17:30 +0300 on Friday", "+0300", "+03:00"],
  ["at 1730Z", "Z", "+00:00"],
  ["2031-03-05T14:30:00Z", "Z", "+00:00"],
  ["2031-03-05T14:30-05:00", "-05:00", "-05:00"],
])("extractDates knows the offset of the zone in: %s", (text, name, offset) => {
  const dates = extractDates(text, { reference: REFERENCE });
  expect(dates.map(({ zone }) => [zone?.name, zone?.offset])).toEqual([[name, offset]]);
});

it("extractDates gives an hour the zone of the one after it", () => {
  const dates = extractDates("It will run from 5 to 7 p.m. EDT Friday.", { reference: REFERENCE });
  expect(dates.map(({ zone }) => zone?.offset)).toEqual(["-04:00", "-04:00"]);
});

it("extractDates does not read a decimal before a zone as a time", () => {
  expect(extractDates("The ship carries 14.1 EDT and 9.5 GMT.")).toEqual([]);
});

it("extractDates finds ages only if `ages` is true", () => {
  const text =
    "A 40-year-old driver, 41 years old, and her six-month-old son; he was 16 years of age, like other 12- to 17-year-olds.";
  expect(extractDates(text)).toEqual([]);
  expect(
    extractDates(text, { ages: true }).map(({ text: words, type, value }) => [words, type, value]),
  ).toEqual([
    ["40-year-old", "DURATION", "P40Y"],
    ["41 years old", "DURATION", "P41Y"],
    ["six-month-old", "DURATION", "P6M"],
    ["16 years of age", "DURATION", "P16Y"],
    ["12- to 17-year-olds", "DURATION", "PXY"],
  ]);
});

// Holidays whose day depends on the country. Each article is from March 4, 2031.
const ABROAD = [
  ["BEIJING", "Shops closed at the Spring Festival.", "2031-01-23"],
  ["SEOUL", "Shops closed on Seollal.", "2031-01-23"],
  ["SEOUL", "Shops closed for the Lunar New Year.", "2031-01-23"],
  ["NEW DELHI", "Shops closed on Republic Day.", "2031-01-26"],
  ["NEW DELHI", "Shops closed on Independence Day.", "2030-08-15"],
  ["KARACHI, Pakistan", "Shops closed on Independence Day.", "2030-08-14"],
  ["JAKARTA", "Shops closed on Independence Day.", "2030-08-17"],
  ["MANILA", "Shops closed on Independence Day.", "2030-06-12"],
  ["MEXICO CITY", "Shops closed on Independence Day.", "2030-09-16"],
  ["KYIV, Ukraine", "Shops closed on Independence Day.", "2030-08-24"],
  ["LISBON", "Shops closed on Independence Day.", "XXXX-XX-XX"],
  ["SEOUL", "Shops closed on Memorial Day.", "2030-06-06"],
  ["SEOUL", "Shops closed on Liberation Day.", "2030-08-15"],
  ["SEOUL", "Shops will close on Labor Day.", "2031-05-01"],
  ["TORONTO", "Shops closed on Thanksgiving.", "2030-10-14"],
  ["BEIJING", "Shops closed on National Day.", "2030-10-01"],
  ["SEOUL", "Shops closed on Lunar New Year's Eve.", "2031-01-22"],
] as const;
const abroad = ABROAD.map(
  ([place, sentence, value]) =>
    [parseArticle(`${place}, March 4, 2031 (AP) -- ${sentence}\n`), value] as const,
);

it("extractDates uses the holidays of the dateline's country", () => {
  for (const [article, value] of abroad)
    expect(extractDates(article, { reference: REFERENCE }).at(-1)?.value).toBe(value);
});

it("every rule for time expressions has an example", () => {
  const used = new Set(
    Object.values(EXAMPLES)
      .flat()
      .flatMap(([marked]) =>
        extractDates(unbracket(marked).text, { reference: REFERENCE, explain: true, ages: true }),
      )
      .concat(abroad.flatMap(([article]) => extractDates(article, { explain: true })))
      .flatMap(({ explanation }) => explanation?.rule.split("/")),
  );
  const rules = Object.values(ruleGroups()).flat();
  const patterns = rules.flatMap(([mean, row]) => (mean === nothing ? [] : row.split("; ")));
  expect(patterns.filter((pattern) => !used.has(pattern))).toEqual([]);
});

describe("extractDates", () => {
  const text =
    " date 2031-03-04 Tram to run Friday\nSEOUL, March 4 (Yonhap) -- The tram ran Monday.\nIt will stop Thursday.\n(END)\n";

  it("resolves the expressions of headline, dateline and paragraphs against the article's own date", () => {
    const article = parseArticle(text);
    const found = extractDates(article);
    expect(found.map(({ value }) => value)).toEqual([
      "2031-03-07",
      "2031-03-04",
      "2031-03-03",
      "2031-03-06",
    ]);
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  });

  it("gives positions in the text that was parsed, even if it is a feed", () => {
    const feed = text + text;
    for (const article of parseFeed(feed)) {
      for (const { start, end, text: words } of extractDates(article))
        expect(feed.slice(start, end)).toBe(words);
    }
  });

  it("finds the expressions in the items of a digest", () => {
    const digest =
      " date 2031-03-04 News Summary\n---\nTram runs Monday\nSEOUL -- It ran Sunday.\n---\nFair opens\nBUSAN -- It will open Friday.\n(END)\n";
    const article = parseArticle(digest);
    expect(article.items).toHaveLength(2);
    expect(extractDates(article).map(({ text: words }) => words)).toEqual([
      "Monday",
      "Sunday",
      "Friday",
    ]);
  });

  it("leaves unspecified what depends on a reference if there is none", () => {
    const found = extractDates(
      "He said Friday, last week, last year, today, in May, on May 21, in the third quarter, next summer, at 9 a.m.",
    );
    expect(found.map(({ value }) => value)).toEqual([
      "XXXX-WXX-5",
      "XXXX-WXX",
      "XXXX",
      "XXXX-XX-XX",
      "XXXX-05",
      "XXXX-05-21",
      "XXXX-Q3",
      "XXXX-SU",
      "XXXX-XX-XXT09:00",
    ]);
  });

  it("prefers the `reference` option to an article's own date", () => {
    const [first] = extractDates(parseArticle(text), { reference: "2030-01-01" });
    expect(first?.value).toBe("2030-01-04");
  });

  it("gives a time's zone as written, with its offset if that is known", () => {
    const zones = (words: string): unknown =>
      extractDates(words, { reference: REFERENCE }).map(({ zone }) => zone);
    expect(zones("at 9 a.m. EDT")).toEqual([{ name: "EDT", offset: "-04:00" }]);
    expect(zones("at 9 a.m. ET")).toEqual([{ name: "ET", offset: "-05:00" }]);
    expect(zones("at 9 a.m. (Iran time) and 10:00 Seoul time")).toEqual([
      { name: "Iran time", offset: "+03:30" },
      { name: "Seoul time", offset: "+09:00" },
    ]);
    expect(zones("at 9 a.m. local time")).toEqual([{ name: "local time" }]);
    expect(zones("at 9 a.m.")).toEqual([undefined]);
    expect(zones("at 9 a.m. (KST), at 10 a.m. (PTI), at 9:30 Beijing Time")).toEqual([
      { name: "KST", offset: "+09:00" },
      undefined,
      { name: "Beijing Time", offset: "+08:00" },
    ]);
    expect(zones("at 17:00 GMT+9, 1400 UTC-3:30 and 9 p.m. (GMT+10)")).toEqual([
      { name: "GMT+9", offset: "+09:00" },
      { name: "UTC-3:30", offset: "-03:30" },
      { name: "GMT+10", offset: "+10:00" },
    ]);
    expect(zones("from 3 p.m. to 5 p.m. KST on Dec. 1")).toEqual([
      { name: "KST", offset: "+09:00" },
      { name: "KST", offset: "+09:00" },
    ]);
  });

  it.each([
    ["April 8-9", { begin: "2031-04-08", end: "2031-04-09" }],
    ["will meet from Monday to Friday", { begin: "2031-03-10", end: "2031-03-14" }],
    ["met from Tuesday to Monday", { begin: "2031-02-25", end: "2031-03-03" }],
    ["between Jan. 5 and Jan. 9", { begin: "2031-01-05", end: "2031-01-09" }],
    ["the 1950-53 war", { begin: "1950", end: "1953" }],
    ["the 2013-14 protests", { begin: "2013", end: "2014" }],
    ["the 2025/26 season", { begin: "2025", end: "2026" }],
    ["the 2025/2026 season", { begin: "2025", end: "2026" }],
    ["on April 8/9", { begin: "2031-04-08", end: "2031-04-09" }],
    ["from 2019 to 2021", { begin: "2019", end: "2021" }],
  ])("gives both mentions in `%s` the same range", (words, range) => {
    const found = extractDates(words, { reference: REFERENCE });
    expect(found.map((mention) => mention.range)).toEqual([range, range]);
  });

  it.each([
    ["on 1 May/2 June", ["1 May", "2 June"]],
    ["in April 1/3 of trams", ["April 1"]],
    ["in 2013-14,000 trams", ["2013"]],
    ["directive 2014/65/EU", ["2014"]],
    ["UN resolution 1325/2000", []],
  ])("finds no other end in `%s`", (words, texts) => {
    const found = extractDates(words, { reference: REFERENCE });
    expect(found.map(({ text }) => text)).toEqual(texts);
  });

  it("does not make a range of two dates that `and` joins", () => {
    const found = extractDates("on Monday and Tuesday", { reference: REFERENCE });
    expect(found.map(({ range }) => range)).toEqual([undefined, undefined]);
  });

  it("explains values by rule, anchor and verb, but only if `explain` is true", () => {
    const [said, before] = extractDates("It ended Friday, not the previous day.", {
      reference: REFERENCE,
      explain: true,
    });
    expect(said?.explanation).toEqual({
      rule: "$date/WEEKDAY",
      anchor: REFERENCE,
      anchoredBy: "reference",
      verb: { text: "ended", side: "past", start: 3, end: 8 },
    });
    expect(before?.explanation).toEqual({
      rule: "$date/the? previous|preceding|prior UNIT",
      anchor: "2031-02-28",
      anchoredBy: "mention",
    });
    expect(extractDates("Friday", { reference: REFERENCE })[0]).not.toHaveProperty("explanation");
  });

  it("does not join words across the end of a paragraph or sentence, a bracket, semicolon or dash", () => {
    for (const joint of ["\n\n", ". ", " (", "; ", " -- "])
      expect(extractDates(`two${joint}weeks in May${joint}5`).map(({ value }) => value)).toEqual([
        "XXXX-05",
      ]);
  });

  it("joins words across the end of a line", () => {
    expect(extractDates("for two\nweeks")[0]?.text).toBe("two\nweeks");
  });

  it("refuses a reference that is not a date, and what is not a text", () => {
    expect(() => extractDates("Friday", { reference: "March 4" })).toThrow(RangeError);
    expect(() => extractDates("Friday", { reference: "March 4" })).toThrow("options.reference");
    expect(() => extractDates("Friday", { reference: 4 as never })).toThrow(TypeError);
    expect(() => extractDates(4 as never)).toThrow(TypeError);
    const misnamed = { date: "2031-03-04" } as never;
    expect(() => extractDates("Friday", misnamed)).toThrow(
      "options.date: is not an option, only reference",
    );
  });

  it("does not throw at either end of the calendar", () => {
    for (const reference of ["0001-01-01", "9999-12-31"]) {
      const words =
        "last year, next year, yesterday, tomorrow, Friday, 9000 years ago, last week, last fall";
      expect(() => extractDates(words, { reference })).not.toThrow();
    }
  });
});
