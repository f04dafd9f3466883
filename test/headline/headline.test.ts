import { describe, expect, it } from "vitest";
import {
  compareRevisions,
  nextRevision,
  parseArticle,
  parseHeadline,
  revisionOf,
  serializeArticle,
  serializeHeadline,
  withHeadline,
  withNextRevision,
} from "../../src/index.ts";

describe("parseHeadline", () => {
  it.each([
    ["Tram line reopens", []],
    ["(LEAD) Tram line reopens", [{ kind: "lead", ordinal: 1, label: "LEAD" }]],
    ["(2nd LD) Tram line reopens", [{ kind: "lead", ordinal: 2, label: "2nd LD" }]],
    ["(4th LD)Tram line reopens", [{ kind: "lead", ordinal: 4, label: "4th LD" }]],
    ["( LEAD ) Tram line reopens", [{ kind: "lead", ordinal: 1, label: "LEAD" }]],
    ["(11th LD) Tram line reopens", [{ kind: "lead", ordinal: 11, label: "11th LD" }]],
    ["(URGENT) Tram line reopens", [{ kind: "urgent", label: "URGENT" }]],
    ["(CORRECTED) Tram line reopens", [{ kind: "correction", label: "CORRECTED" }]],
    ["(ADVISORY) Tram line reopens", [{ kind: "advisory", label: "ADVISORY" }]],
    ["(News Focus) Tram line reopens", [{ kind: "genre", label: "News Focus" }]],
    ["(Yonhap Interview) Tram line reopens", [{ kind: "genre", label: "Yonhap Interview" }]],
    [
      "(EDITORIAL from Harbor Post on May 1) Tram line reopens",
      [{ kind: "genre", label: "EDITORIAL from Harbor Post on May 1" }],
    ],
    ["BUZZ-Tram line reopens", [{ kind: "genre", label: "BUZZ" }]],
    ["BUZZ: Tram line reopens", [{ kind: "genre", label: "BUZZ" }]],
    [
      "Canadian Press NewsAlert: Tram line reopens",
      [{ kind: "urgent", label: "Canadian Press NewsAlert" }],
    ],
    ["(Harbor Games) Tram line reopens", [{ kind: "unknown", label: "Harbor Games" }]],
    ["Tram line reopens (2nd LD)", [{ kind: "lead", ordinal: 2, label: "2nd LD" }]],
    ["Tram line reopens (Second Lead)", [{ kind: "lead", ordinal: 2, label: "Second Lead" }]],
    [
      "(Harbor Games) Tram line reopens (Lead)",
      [
        { kind: "unknown", label: "Harbor Games" },
        { kind: "lead", ordinal: 1, label: "Lead" },
      ],
    ],
    [
      "(LEAD) (Harbor Games) Tram line reopens",
      [
        { kind: "lead", ordinal: 1, label: "LEAD" },
        { kind: "unknown", label: "Harbor Games" },
      ],
    ],
  ])("reads the markers of %s, and serializeHeadline writes them back", (text, markers) => {
    expect(parseHeadline(text)).toEqual({
      text: "Tram line reopens",
      markers,
      raw: text,
      start: 0,
      end: text.length,
    });
    expect(serializeHeadline(parseHeadline(text))).toBe(text);
  });

  it("reads Bloomberg's number of an update, after the words", () => {
    const { text, markers } = parseHeadline("Tram Line Said to Reopen (Update2)");
    expect([text, markers]).toEqual([
      "Tram Line Said to Reopen",
      [{ kind: "lead", ordinal: 2, label: "Update2" }],
    ]);
  });

  it.each([
    ["Tram line reopens =2", "Tram line reopens", []],
    ["Trams =2", "Trams =2", []],
    ["Harbor asks for more on Canal+", "Harbor asks for more on Canal+", []],
    ["Harbor asks for more with canal +", "Harbor asks for more with canal +", []],
    ["Two and 2 =4", "Two and 2 =4", []],
    ["Kill Bill (Part 2)", "Kill Bill (Part 2)", []],
  ])("reads the marks of the wire behind the words: %s", (line, words, labels) => {
    const headline = parseHeadline(line);
    expect(headline.text).toBe(words);
    expect(headline.markers.map(({ label }) => label)).toEqual(labels);
    expect(serializeHeadline(headline)).toBe(line);
  });

  it("leaves a lead behind the words there when it is counted", () => {
    const headline = parseHeadline("Tram line reopens (2nd LD)");
    const markers = nextRevision(headline.markers);
    expect(serializeHeadline({ ...headline, markers })).toBe("Tram line reopens (3rd LD)");
    expect(serializeHeadline({ ...headline, text: "Museum opens" })).toBe("Museum opens (2nd LD)");
    expect(serializeHeadline({ ...headline, markers: [] })).toBe("Tram line reopens");
  });

  it.each([
    "Tram line reopens (gold)",
    "Tram line reopens (Ann Lee)",
    "Metals (Lead, zinc)",
    "Trams painted with (toxic lead)",
    "Trams keep (slim lead)",
    "Trams keep (the lead)",
    "Trams paint over (lead)",
  ])("keeps other brackets at the end in the text: %s", (text) => {
    expect(parseHeadline(text)).toMatchObject({ text, markers: [] });
  });

  it.each(["BULLETIN", "FLASH"])("are read from the line above: %s", (label) => {
    const { headline } = parseArticle(`${label}\nTram line reopens\nSEOUL (AP) -- It ran.\n`);
    expect(headline).toMatchObject({
      text: "Tram line reopens",
      markers: [{ kind: "urgent", label }],
    });
  });

  it("is counted from the highest of several leads", () => {
    const headline = parseHeadline("(LEAD) Tram line reopens (2nd LD)");
    const markers = nextRevision(headline.markers);
    expect(serializeHeadline({ ...headline, markers })).toBe("Tram line reopens (3rd LD)");
  });

  it("keeps a source at the end in the text", () => {
    expect(parseHeadline("Tram line to reopen: mayor").text).toBe("Tram line to reopen: mayor");
  });

  it("does not read parentheses around blanks as a marker", () => {
    expect(parseHeadline("( ) Tram")).toMatchObject({ text: "( ) Tram", markers: [] });
  });

  it("leaves blanks around the headline out of its span", () => {
    expect(parseHeadline("  (LEAD) Tram \n")).toMatchObject({ text: "Tram", start: 2, end: 13 });
  });

  it("does not read empty parentheses, or ones within the text, as a marker", () => {
    expect(parseHeadline("Tram (green) reopens").markers).toEqual([]);
    expect(parseHeadline("() Tram").markers).toEqual([]);
  });
});

describe("serializeHeadline", () => {
  it("writes a marker from its kind and ordinal", () => {
    expect(
      serializeHeadline({
        text: "Tram reopens",
        markers: [{ kind: "lead", ordinal: 3 }, { kind: "urgent" }],
      }),
    ).toBe("(3rd LD) (URGENT) Tram reopens");
  });

  it("writes a changed ordinal instead of the recorded spelling", () => {
    const { markers, ...rest } = parseHeadline("(LEAD)Tram reopens");
    expect(
      serializeHeadline({
        ...rest,
        markers: markers.map((marker) => ({ ...marker, ordinal: 21 })),
      }),
    ).toBe("(21st LD)Tram reopens");
  });

  it("refuses a label that contradicts its ordinal", () => {
    const markers = [{ kind: "lead", ordinal: 1, label: "2nd LD" }] as const;
    expect(() => serializeHeadline({ text: "Tram", markers })).toThrow("headline.markers[0].label");
  });

  it.each([
    [{ text: "" }, "headline.text"],
    [{ text: "a\nb" }, "headline.text: has a line break"],
    [{ text: "(LEAD) Tram" }, "headline.text: would read back"],
    [{ text: 5 }, "headline.text: must be a string, not number"],
    [null, "headline: is null; give it a value, or leave it out"],
    [{ text: "Tram", markers: [{ kind: "genre" }] }, "headline.markers[0].label"],
  ])("refuses %j", (headline, message) => {
    expect(() => serializeHeadline(headline as never)).toThrow(message);
  });
});

describe("revisions", () => {
  it("are in the order urgent, first version, leads, with a correction after what it corrects", () => {
    const inOrder = [
      "(URGENT) Tram",
      "Tram",
      "(CORRECTED) Tram",
      "(LEAD) Tram",
      "(2nd LD) Tram",
      "(2nd LD-Corrected) Tram",
      "(10th LD) Tram",
      "(10th LD) (KILL) Tram",
    ];
    const shuffled = [4, 2, 7, 0, 5, 1, 6, 3].map((index) => inOrder[index] as string);
    expect(
      shuffled
        .map(parseHeadline)
        .sort(compareRevisions)
        .map(({ raw }) => raw),
    ).toEqual(inOrder);
    expect(inOrder.map((text) => revisionOf(parseHeadline(text)))).toEqual([
      -1, 0, 0, 1, 2, 2, 10, 10,
    ]);
  });

  it("advance by one, from an urgent to the first lead, and keep the genre", () => {
    const { markers } = parseHeadline("(LEAD) (News Focus) Tram");
    expect(nextRevision(markers).map(({ label }) => label)).toEqual(["2nd LD", "News Focus"]);
    const reuters = parseHeadline("(URGENT) UPDATE 2-Tram").markers;
    expect(nextRevision(reuters).map(({ label }) => label)).toEqual(["UPDATE 3"]);
    expect(nextRevision(parseHeadline("(URGENT) Tram").markers).map(({ label }) => label)).toEqual([
      "LEAD",
    ]);
  });
});

it("nextRevision begins as the agency counts", () => {
  for (const [agency, label] of [
    ["reuters", "UPDATE 1"],
    ["dpa", "1ST LEAD"],
    ["xinhua", "1st LD"],
    ["ap", "1st Ld-Writethru"],
    ["yonhap", "LEAD"],
  ] as const)
    expect(nextRevision([], { agency })).toMatchObject([{ label }]);
});

it("nextRevision counts a WRAPUP up if there is no lead", () => {
  const next = (text: string) =>
    nextRevision(parseHeadline(text).markers).map(({ label }) => label);
  expect(next("WRAPUP 3-Tram runs")).toEqual(["WRAPUP 4"]);
  expect(next("WRAPUP 1-UPDATE 2-Tram runs")).toEqual(["WRAPUP 1", "UPDATE 3"]);
  const texts = ["WRAPUP 3-Tram runs", "WRAPUP 1-Tram runs", "WRAPUP 2-Tram runs"];
  expect(texts.map(parseHeadline).sort(compareRevisions).map(revisionOf)).toEqual([1, 2, 3]);
});

it("nextRevision drops the marker of a correction, and refuses a story that was withdrawn", () => {
  const next = (text: string) =>
    nextRevision(parseHeadline(text).markers).map(({ label }) => label);
  expect(next("(2nd LD) (CORRECTED) Tram runs")).toEqual(["3rd LD"]);
  expect(next("(CORRECTED) (News Focus) Tram runs")).toEqual(["LEAD", "News Focus"]);
  expect(next("REFILE-Tram runs")).toEqual(["LEAD"]);
  for (const text of ["(KILL) Tram runs", "(STORY WITHDRAWN) Tram runs"])
    expect(() => next(text)).toThrow("markers: withdraw the story");
});

it("nextRevision refuses an unknown agency", () => {
  expect(() => nextRevision([], { agency: "Reuters" as never })).toThrow(
    "options.agency: must be one of aa, aap,",
  );
});

describe("markers without parentheses", () => {
  it.each([
    ["UPDATE 2-Tram line reopens", "lead 2 UPDATE 2"],
    ["WRAPUP 3-Tram line reopens", "genre 3 WRAPUP 3"],
    ["FACTBOX-Trams of the world", "genre FACTBOX"],
    ["FOREX-Dollar slips", "genre FOREX"],
    ["UPDATE 2-HARBOR STOCKS-Tram shares rise", "lead 2 UPDATE 2, genre HARBOR STOCKS"],
    ["Harbor Stocks: what to buy", ""],
    ["REFILE-UPDATE 1-Tram line reopens", "correction REFILE, lead 1 UPDATE 1"],
    ["URGENT: Tram line reopens", "urgent URGENT"],
    ["2nd Ld: Tram line reopens", "lead 2 2nd Ld"],
    ["BREAKING NEWS: Tram line reopens", "urgent BREAKING NEWS"],
    ["(LEAD) RPT-Tram line reopens", "lead 1 LEAD, advisory RPT"],
    ["UPDATE 2 - Tram line reopens", "lead 2 UPDATE 2"],
    ["UPDATE1: Tram line reopens", "lead 1 UPDATE1"],
    ["PRESS DIGEST: Trams falter", "genre PRESS DIGEST"],
    ["PRESS DIGEST- Harbor papers - Jan 4", "genre PRESS DIGEST"],
    ["WRAPUP 1-UPDATE 2-Tram line reopens", "genre 1 WRAPUP 1, lead 2 UPDATE 2"],
    ["HIGHLIGHTS-Tram line reopens", "genre HIGHLIGHTS"],
    ["CORRECTED (OFFICIAL)-Tram line reopens", "correction CORRECTED (OFFICIAL)"],
    ["1st LD-Writethru: Tram line reopens", "lead 1 1st LD-Writethru"],
    ["2ND LD: Tram line reopens", "lead 2 2ND LD"],
    ["2ND LEAD Tram line reopens", "lead 2 2ND LEAD"],
    ["(3rd LD-Corrected) Tram line reopens", "lead 3 3rd LD-Corrected"],
    ["(2nd LD-Harbor Interview) Tram line reopens", "lead 2 2nd LD-Harbor Interview"],
    ["(LEAD-Harbor Interview) Tram line reopens", "lead 1 LEAD-Harbor Interview"],
    ["URGENT   Tram line reopens", "urgent URGENT"],
    ["FLASH - Tram line reopens", "urgent FLASH"],
    ["BREAKING: Tram line reopens", "urgent BREAKING"],
    ["ALERTE - Tram line reopens", "urgent ALERTE"],
    ["Obituary: Ann Lee, who drove trams", "genre Obituary"],
    ["EXCLUSIVE: Tram line reopens", "genre EXCLUSIVE"],
    ["News Analysis: Tram line reopens", "genre News Analysis"],
    ["Harbor Focus: Tram line reopens", "genre Harbor Focus"],
    ["INSTANT VIEW-Tram line reopens", "genre INSTANT VIEW"],
    ["UPDATE/ Tram line reopens", "lead 1 UPDATE"],
    ["Clarification: Tram line reopens", "correction Clarification"],
    ["FEATURE/Tram line reopens", "genre FEATURE"],
    ["OPINION: Tram line reopens", "genre OPINION"],
    ["URGENT Tram line reopens", "urgent URGENT"],
    ["2nd lead Tram line reopens", "lead 2 2nd lead"],
    ["(LD) Tram line reopens", "lead 1 LD"],
    ["(Second Lead) Tram line reopens", "lead 2 Second Lead"],
    ["(AMPLIACIÓN) Tram line reopens", "lead 1 AMPLIACIÓN"],
    ["2nd LD Writethru: Tram line reopens", "lead 2 2nd LD Writethru"],
    ["Economic Watch: Tram line reopens", "genre Economic Watch"],
    ["//Update// Tram line reopens", "lead 1 Update"],
    ["NEWS FEATURE: Tram line reopens", "genre NEWS FEATURE"],
    ["3RD ROUNDUP: Tram line reopens", "genre 3RD ROUNDUP"],
    ["2ND ROUNDUP Tram line reopens", "genre 2ND ROUNDUP"],
    ["AP FACT CHECK: Tram line reopens", "genre AP FACT CHECK"],
    ["OFFICIAL CORRECTION-Tram line reopens", "correction OFFICIAL CORRECTION"],
    ["BUY OR SELL-Tram line reopens", "genre BUY OR SELL"],
    ["Q+A-Will the tram line reopen?", "genre Q+A"],
    ["WITHDRAWN-Tram line reopens", "advisory WITHDRAWN"],
    ["(EMBARGOED until 1400 GMT) Tram line reopens", "advisory EMBARGOED until 1400 GMT"],
    ["REFILE\nTram line reopens", "correction REFILE"],
    ["REFILE Motion denied", ""],
    ["CORRECTION Tram line reopens", "correction CORRECTION"],
    ["CORRECTION FACILITY REOPENS", ""],
    ["CORRECTION Facility in Harbor reopens", ""],
    ["CORRECTION Officers call a strike", ""],
    ["DIARY - Trams of the week", "genre DIARY"],
    ["EDITORIAL: Run the trams", "genre EDITORIAL"],
    ["Interview: The man who runs the tram", "genre Interview"],
    ["China Economic Watch: Trams run", "genre China Economic Watch"],
    ["CORRECTED-(OFFICIAL)-UPDATE 1-Trams run", "correction CORRECTED-(OFFICIAL), lead 1 UPDATE 1"],
    [">>>ANSA/ Tram line reopens", "urgent >>>ANSA"],
    ["ALERT ISSUED OVER TRAM LINE", ""],
    ["MAYOR ORDERS NEW TRAM REVIEW - AIDES", ""],
    ["TABLE TENNIS-Lee wins", ""],
    ["Correction needed: the tram line", ""],
    ["Poll: most like the tram", ""],
    ["BRIEF-case trade grows", ""],
    ["Update: Tram line reopens", "lead 1 Update"],
    ["Updates: the tram line", ""],
    ["UPDATED: Tram line reopens", "lead 1 UPDATED"],
    ["2nd UPDATE: Tram line reopens", "lead 2 2nd UPDATE"],
    ["CORRECT: Tram line reopens", "correction CORRECT"],
    ["Correct: the tram line reopens", ""],
    ["(Correct answers) Tram quiz", "unknown Correct answers"],
    ["Mandatory Kill: Tram line reopens", "advisory Mandatory Kill"],
    ["BULLETIN KILL-Tram line reopens", "advisory BULLETIN KILL"],
    ["KILL KILL KILL: Tram line reopens", "advisory KILL KILL KILL"],
    ["ROUNDUP 3: Tram line reopens", "genre 3 ROUNDUP 3"],
    ["ROUNDUP-3: Tram line reopens", "genre 3 ROUNDUP-3"],
    ["ROUNDUP-3 trams reopen", "genre ROUNDUP"],
  ])("are read from %s, and written back", (text, expected) => {
    const headline = parseHeadline(text);
    const markers = headline.markers.map(({ kind, ordinal, label }) =>
      [kind, ordinal, label].filter((part) => part !== undefined).join(" "),
    );
    expect(markers.join(", ")).toBe(expected);
    expect(serializeHeadline(headline)).toBe(text);
    expect(serializeHeadline({ ...headline, text: "Museum opens" })).toBe(
      `${text.slice(0, text.length - headline.text.length)}Museum opens`,
    );
  });

  it.each([
    ["UPDATE 2-Tram line reopens", "UPDATE 3-Tram line reopens"],
    ["CORRECTED-UPDATE 1-Tram line reopens", "UPDATE 2-Tram line reopens"],
    ["RPT-Tram line reopens", "(LEAD) RPT-Tram line reopens"],
    ["(2nd LD)Tram line reopens", "(3rd LD)Tram line reopens"],
    ["1ST LEAD\nTram line reopens", "2ND LEAD\nTram line reopens"],
    ["LEAD\nTram line reopens", "(2nd LD) Tram line reopens"],
    ["1st Ld-Writethru: Tram line reopens", "2nd Ld-Writethru: Tram line reopens"],
    ["11TH LD: Tram line reopens", "12TH LD: Tram line reopens"],
    ["Update: Tram line reopens", "UPDATE 2: Tram line reopens"],
    ["1st UPDATE: Tram line reopens", "2nd UPDATE: Tram line reopens"],
    ["ROUNDUP 3: Tram line reopens", "ROUNDUP 4: Tram line reopens"],
    ["(URGENT) (Harbor Games) Tram", "(LEAD) (Harbor Games) Tram"],
  ])("advance in their own form, if they have an ordinal: %s", (text, next) => {
    const headline = parseHeadline(text);
    expect(serializeHeadline({ ...headline, markers: nextRevision(headline.markers) })).toBe(next);
  });

  it.each([
    ["Tram Line Said to Reopen (Update2)<", "Tram Line Said to Reopen (Update3)<"],
    ["Tram Line Said to Reopen (Update9)", "Tram Line Said to Reopen (Update10)"],
    ["Tram Line Said to Reopen (Update10)", "Tram Line Said to Reopen (Update11)"],
    ["Tram Line Said to Reopen (UPDATE 2)", "Tram Line Said to Reopen (UPDATE 3)"],
    ["(URGENT) Tram Line Said to Reopen (Update2)", "Tram Line Said to Reopen (Update3)"],
    ["(LEAD) Tram line reopens (Update2)", "Tram line reopens (Update3)"],
    ["Tram Line Said to Reopen -- 2nd Update", "Tram Line Said to Reopen -- 3rd Update"],
    ["Tram Line Said to Reopen (Correct)", "(LEAD) Tram Line Said to Reopen"],
    ["Tram Line Said to Reopen (correction)", "(LEAD) Tram Line Said to Reopen"],
  ])("advance behind the words: %s", (text, next) => {
    const article = parseArticle(`${text}\nSEOUL, May 1 (Bloomberg) -- It ran.\n`);
    expect(article.headline?.text).toMatch(/reopen\w?$/i);
    expect(withNextRevision(article).headline?.raw).toBe(next);
    expect(withHeadline(article, "Museum opens").headline?.text).toBe("Museum opens");
  });

  it.each([
    "City Buzz: trams run",
    "TEXT- only phones return",
    "EXTRA- large trams run",
    "EXTRA- Large Trams Run",
  ])("a word with a hyphen that hangs is no marker: %s", (text) =>
    expect(parseHeadline(text)).toMatchObject({ text, markers: [] }),
  );

  it.each(["Tram line reopens (Update 2.0)", "Tram line reopens (Update)", "Tram 2 (Update 100)"])(
    "are none in %s",
    (text) => expect(parseHeadline(text)).toMatchObject({ text, markers: [] }),
  );

  it("are written in a new article if the agency uses them", () => {
    const article = {
      headline: { text: "Tram line reopens", markers: [{ kind: "lead", ordinal: 2 }] },
      dateline: { places: ["Seoul"], agency: "Reuters" },
      paragraphs: ["It ran."],
    } as const;
    expect(serializeArticle(article)).toBe(
      "UPDATE 2-Tram line reopens\nSEOUL (Reuters) - It ran.\n",
    );
    const next = withNextRevision(parseArticle("Tram line reopens\nSEOUL (Reuters) - It ran.\n"));
    expect(next.source).toBe("UPDATE 1-Tram line reopens\nSEOUL (Reuters) - It ran.\n");
  });

  it("must be given to nextRevision as an array", () => {
    expect(() => nextRevision(parseHeadline("Tram") as never)).toThrow("markers: must be an array");
  });
});

it("serializeHeadline refuses an unknown kind of marker, and a genre without a label", () => {
  const write = (kind: string) => (): string =>
    serializeHeadline({ text: "Tram", markers: [{ kind: kind as "lead" }] });
  expect(write("update")).toThrow(
    "headline.markers[0].kind: must be one of lead, urgent, correction, advisory, genre, unknown",
  );
  expect(write("genre")).toThrow("headline.markers[0].label: is missing");
});
