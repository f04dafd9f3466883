import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DiagnosticCode, parseArticle, type Severity } from "../../src/index.ts";

const PAGE = readFileSync(new URL("../../docs/diagnostics.md", import.meta.url), "utf8");

interface Documented {
  readonly code: string;
  readonly severity: string;
  readonly example: string;
}

const documented: Documented[] = [
  ...PAGE.matchAll(/^## (.+)\n\n(Error|Warning|Info)\.[\s\S]*?\n {4}(".*")$/gm),
].map(([, code = "", severity = "", example = ""]) => ({
  code,
  severity: severity.toLowerCase(),
  example: JSON.parse(example) as string,
}));

/** Every code with its severity. The type makes the compiler refuse a missing code. */
const CODES: Record<DiagnosticCode, Severity> = {
  "empty-text": "error",
  "no-header": "info",
  "no-headline": "info",
  "no-dateline": "info",
  "no-end-mark": "info",
  "incomplete-date": "warning",
  "impossible-date": "error",
  "date-mismatch": "warning",
  "weekday-mismatch": "warning",
  "damaged-header": "warning",
  "damaged-dateline": "warning",
  "unknown-agency": "info",
  "unknown-marker": "info",
  "second-header": "warning",
  "second-dateline": "warning",
  "hard-wrapped": "warning",
  "text-after-end": "warning",
  "broken-related-list": "warning",
  "unbalanced-brackets": "warning",
  "unbalanced-quotes": "warning",
  "html-entity": "info",
  "double-encoding": "warning",
  "control-character": "warning",
  "unpaired-surrogate": "error",
};

const codes = (text: string): string[] => parseArticle(text).diagnostics.map(({ code }) => code);
const story = (lede: string): string =>
  ` date 2031-03-04 Tram line reopens\nSEOUL, March 4 (Yonhap) -- ${lede}\n(END)\n`;

describe("docs/diagnostics.md", () => {
  it("has a section with the severity for every code", () => {
    expect(Object.fromEntries(documented.map(({ code, severity }) => [code, severity]))).toEqual(
      CODES,
    );
  });

  it.each(documented)(
    "gives an example that is diagnosed as $code",
    ({ code, severity, example }) => {
      const found = parseArticle(example).diagnostics.find(
        (diagnostic) => diagnostic.code === code,
      );
      expect(found?.severity).toBe(severity);
      expect(found?.message).toMatch(/^(?:[a-z]|an HTML)/);
    },
  );
});

describe("parseArticle", () => {
  it("gives no diagnostics for good copy", () =>
    expect(codes(story("The tram ran Tuesday."))).toEqual([]));

  it("gives diagnostics in the order of their spans, each of which covers the faulty text", () => {
    const text = story('The "tram \u0007 ran Friday.');
    const found = parseArticle(text).diagnostics;
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '"',
      "\u0007",
      "Friday",
    ]);
  });

  it.each([
    "The tram ran Tuesday.",
    "The tram ran Tuesday, a day after it failed Monday.",
    "The tram will run Friday.",
    "The tram is set to run on Friday.",
    "The tram ran last Friday.",
    "The holiday tram ran today.",
    "The tram ran Monday.",
    "Black Friday sales rose 12 percent this year, stores said.",
    "Sales rose on Black Friday, stores said.",
    "Churches were full on Good Friday.",
    "Super Tuesday was busy, Ash Wednesday was not, Bloody Sunday was a film.",
    "The club said Sheffield Wednesday lost.",
    "The mayor said Friday Times readers ride the tram.",
    "The mayor said Friday's tram ran.",
    "A man who was arrested Saturday was freed, police said.",
    "A man arrested in the harbor on Saturday was freed, police said.",
    "The mayor, who took office Saturday, said the tram ran.",
    "The mayor, who said Saturday it would run, rode the tram.",
    "Police said a man was arrested Saturday.",
    "Trams ran under a deal reached Saturday.",
    "A treaty signed Friday lets trams run.",
    "The talks were due Friday.",
    "The tram last ran Friday, Nov. 20, 2003.",
    "The tram ran Friday, Nov. 20, 2003.",
    "The tram ran Friday, September 20, 2003.",
    "Trams ran after a strike that began Friday.",
  ])("finds no fault with the weekday of %j", (lede) => expect(codes(story(lede))).toEqual([]));

  it.each([
    "The tram ran Friday.",
    "The tram ran again on Friday, full of people.",
    "A man was freed Saturday.",
    "The tram ran Friday, Boeing 737 planes flew over it.",
    "Mayor Park said Friday that the tram will run.",
    "Trams that stood for years ran, Mayor Park said late Friday.",
  ])("reports the weekday of %j", (lede) => {
    expect(codes(story(lede))).toEqual(["weekday-mismatch"]);
  });

  it("reports a dateline whose weekday is not that of its date", () => {
    const dated = (day: string) =>
      codes(`Tram\nSEOUL, ${day}, March 4, 2031 (AP) -- It ran.\n(END)`);
    expect(dated("Monday")).toContain("weekday-mismatch");
    expect(dated("Tuesday")).not.toContain("weekday-mismatch");
    const text = "Tram\nSEOUL, Monday, March 4, 2031 (AP) -- It ran.\n(END)";
    const found = parseArticle(text).diagnostics.find(({ code }) => code === "weekday-mismatch");
    expect(text.slice(found?.start, found?.end)).toBe("Monday");
    expect(codes("Tram\nSEOUL, March 4, 2031 (AP on Friday) -- It ran.\n(END)")).not.toContain(
      "weekday-mismatch",
    );
  });

  it.each(['A 12" screen was shown.', `The mayor is 6'2" tall.`, 'A 12" screen has "tram" on it.'])(
    "does not take the mark for inches in %j for a quotation mark",
    (lede) => expect(codes(story(lede))).toEqual([]),
  );

  it.each([
    "Fish &amp; chips ran out.",
    "FISH &AMP; CHIPS RAN OUT.",
    "Caf&Eacute; opens.",
    "It&#39;s",
  ])("finds an entity in %j", (lede) => expect(codes(story(lede))).toEqual(["html-entity"]));

  it.each(["It rose at AT&T; S&P; and R&D; too.", "It ran & stopped; it ran."])(
    "finds no entity in %j",
    (lede) => expect(codes(story(lede))).toEqual([]),
  );

  it.each(["Date:", "DATE", "dtae"])("reports the damage of a header's %s", (word) =>
    expect(
      codes(`${word} 2031-03-04 Tram runs\nSEOUL, March 4 (Yonhap) -- It ran.\n(END)\n`),
    ).toEqual(["damaged-header"]),
  );

  it.each([
    "SEOUL, Nov. 27(Yonhap) -- ",
    "SEOUL,Nov. 27 (Yonhap) -- ",
    "SEOUL, Nov.27 (Yonhap) -- ",
    "SEOUL, Nov. 27 (Yonhap)-- ",
    "SEOUL Nov. 27 (Yonhap) -- ",
    "SEOUL, Nov. 27  (Yonhap) -- ",
    "SEOUL, Nov. 27, (Yonhap) -- ",
    "SEOUL, Nov. 27 (Yonhap -- ",
    "SEOUL, Nov. 27 Yonhap) -- ",
    "SEOUL, Nov. (Yonhap) -- ",
    "BOSTON, March - ",
    "BOSTON, April - ",
    "BOSTON, May l - ",
    "BOSTON, March 2O - ",
    "SEOUL (AP) ? ",
    "SEOUL (AP) \x97 ",
    "SEOUL, Nov. 27 (Yonhap) -- -- ",
  ])("reports the damage of %j", (dateline) =>
    expect(codes(`Tram runs\n${dateline}The tram ran.`)).toContain("damaged-dateline"),
  );

  it.each([
    "Kyoto, May 8 (Jiji Press)--",
    "Bandar Seri Begawan 11-15 (AFP) -",
    "CAPE TOWN November 3 Sapa ",
    "BOCA RATON, Fla.--(BUSINESS WIRE)-- ",
    "(ANSA) - ROME, JUL 11 - ",
    "SEOUL May 28 ",
    "INCHEON, South Korea (AP) -- ",
  ])("finds no damage in %j", (dateline) =>
    expect(codes(`Tram runs\n${dateline}The tram ran.`)).not.toContain("damaged-dateline"),
  );

  it.each([
    "Paris, March 5, 2031 (AFP) - The museum opened.",
    "Berlin (dpa) - The museum opened.",
    "Panaji, May 1 (PTI) The museum opened.",
    "BUSAN, March 5 (Yonhap) -- The museum opened.",
  ])("reports the second dateline of %j", (paragraph) =>
    expect(
      codes(`${story("The tram ran.").replace("(END)", `Museum opens\n${paragraph}`)}(END)\n`),
    ).toEqual(["second-dateline"]),
  );

  const HEADERS = [
    "dat 2031-03-05",
    "date 2031-3-5",
    "Date: 2031-03-05",
    "date 20310305",
    "date 2031-03-05(LEAD)",
  ];

  it.each(HEADERS)("reports the header %j, also below an end mark and in a story", (header) => {
    expect(codes(`${header} Museum opens\nBUSAN (Yonhap) -- It opened.\n(END)\n`)).toContain(
      "damaged-header",
    );
    const two = `${story("The tram ran.")}${header} Museum opens\n`;
    for (const text of [two, two.replace("(END)\n", "")])
      expect(codes(text)).toContain("second-header");
  });

  it("takes no other words and numbers for a header", () => {
    const lines =
      "Data 20,310 in all.\nDated 5 March 2031.\nDate unknown.\nETA 2031-03-05 at Busan.\nTea 2030/31 crop rose.";
    expect(codes(story(lines))).toEqual([]);
    expect(codes(`${story("The tram ran.")}${lines}`)).toEqual(["text-after-end"]);
  });

  it.each([
    ["(LEAD Tram line reopens", "(ATTN: ADDS photo)"],
    ["(LEAD) Tram line reopens", "(ATTN: ADDS photo"],
  ])("reports the open bracket of %j or %j", (headline, note) =>
    expect(
      codes(` date 2031-03-04 ${headline}\n${note}\nSEOUL (Yonhap) -- It ran.\n(END)\n`),
    ).toEqual(["unbalanced-brackets"]),
  );

  it("reports the first place of text that was encoded twice, and no letters of other languages", () => {
    expect(codes(story("The cafÃ© said itâ€™s open."))).toEqual(["double-encoding"]);
    expect(codes(story("The café of SÃO PAULO, the IRMÃS and the Âge d’or are open."))).toEqual([]);
  });

  it("counts the dateline as part of the first wrapped line", () => {
    const wrapped =
      "SEOUL, May 1 (Reuter) - The tram line of the harbor city was\nreopened on Tuesday after ten years, a step that the mayor\n" +
      "said fell short of what the people had wanted.\n    The council approved the plan by a vote of 13 to 2, with\nthe two greens voting against.";
    expect(codes(wrapped)).toContain("hard-wrapped");
  });

  it("reports hard-wrapped paragraphs, even of two lines, but not a list", () => {
    const first = "The tram that had stood in the depot for ten years ran again";
    const wrapped = Array.from({ length: 3 }, () => `   ${first}\non Tuesday in Busan.`).join("\n");
    expect(codes(story(wrapped))).toEqual(["hard-wrapped"]);
    const list = `${first}\nThe Harbor Line\nthe Old Line\nthe Night Line`;
    expect(codes(story(list))).toEqual([]);
    // unwrapText leaves lines with an empty line between them as they are.
    expect(codes(story(wrapped.replaceAll("\n", "\n\n")))).toEqual([]);
  });

  it("reports a quotation mark after a year that closes nothing", () => {
    expect(codes(story('The mayor said it ran in 2012" again.'))).toEqual(["unbalanced-quotes"]);
  });

  it("accepts a quotation that spans paragraphs only if each repeats the opening mark", () => {
    expect(codes(story('"The tram ran.\n"It was full," the mayor said.'))).toEqual([]);
    expect(codes(story("“The tram ran.\n“It was full,” the mayor said."))).toEqual([]);
    expect(codes(story("“The tram ran.\nIt was full,” the mayor said."))).toEqual([
      "unbalanced-quotes",
      "unbalanced-quotes",
    ]);
  });

  it("accepts a dateline of the header's day or the day before, but no other or impossible day", () => {
    const text = (day: string) =>
      ` date 2022-01-01 Tram line reopens\nSEOUL, ${day} (Yonhap) -- The tram ran.\n(END)\n`;
    expect(codes(text("Dec. 31"))).toEqual([]);
    expect(codes(text("Dec. 30"))).toEqual(["date-mismatch"]);
    expect(codes(text("Feb. 29"))).toEqual(["impossible-date"]);
  });

  it("reports halves of surrogate pairs, but not whole pairs", () => {
    expect(codes(story("The 🚋 ran."))).toEqual([]);
    expect(codes(story("The \ude8b ran \ud83d."))).toEqual([
      "unpaired-surrogate",
      "unpaired-surrogate",
    ]);
  });

  it("reports a row of control characters once, and halves of pairs in a row once", () => {
    const { diagnostics } = parseArticle(story("The\0\0\0 tram\x07 ran\ud83d\ud83d\0."));
    expect(diagnostics.map(({ code, start, end }) => [code, end - start])).toEqual([
      ["control-character", 3],
      ["control-character", 1],
      ["unpaired-surrogate", 2],
      ["control-character", 1],
    ]);
  });

  it("finds a control character far into a long text", () => {
    const at = 70_000;
    const text = `SEOUL (Yonhap) -- ${"It ran. ".repeat(20_000)}`;
    const { diagnostics } = parseArticle(`${text.slice(0, at)}\x07${text.slice(at)}`);
    const found = diagnostics.filter(({ code }) => code === "control-character");
    expect(found.map(({ start, end }) => [start, end])).toEqual([[at, at + 1]]);
  });
});

it("are found in a digest of more items than a call can have arguments", () => {
  const head = " date 2031-03-04 News summary\nSEOUL, March 4 (Yonhap) -- It follows.\n";
  const { items } = parseArticle(
    head + "------------\nTram runs\nSEOUL -- It ran.\n".repeat(200_000),
  );
  expect(items.length).toBe(200_000);
});
