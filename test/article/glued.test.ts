import { describe, expect, it } from "vitest";
import { parseArticle, parseBlocks, serializeArticle } from "../../src/index.ts";

/** The note, authors, places and lede that are read from the line below the headline. */
function openingOf(line: string): unknown {
  const text = `Tram line reopens\n${line}\nIt was full.\n`;
  const article = parseArticle(text);
  expect(serializeArticle(article)).toBe(text);
  const { notes, byline, dateline, paragraphs } = article;
  return [
    notes.map((note) => note.raw).join(),
    byline?.authors.join(" & ") ?? "",
    dateline?.places.map(({ name }) => name).join(" & ") ?? "",
    paragraphs[0]?.text,
  ];
}

describe("notes and bylines on the dateline's line", () => {
  it.each([
    ["By Ann Lee HARBOR, Japan, Oct 19 (Reuters) - The tram ran.", "", "Ann Lee", "Harbor"],
    ["By Ann LeeHARBOR, Japan, Oct 19 (Reuters) - The tram ran.", "", "Ann Lee", "Harbor"],
    ["by Ann Lee HARBOR, June 25 (NNN-BERNAMA) — The tram ran.", "", "Ann Lee", "Harbor"],
    ["By ANN LEE SAN FRANCISCO (AP) -- The tram ran.", "", "ANN LEE", "San Francisco"],
    [
      "By Abby Byers and Sam Roe NEW YORK (Reuters) - The tram ran.",
      "",
      "Abby Byers & Sam Roe",
      "New York",
    ],
    [
      "(Corrects the day in paragraph 3) By Ann Lee and Sam Roe NEW YORK (Reuters) - The tram ran.",
      "(Corrects the day in paragraph 3)",
      "Ann Lee & Sam Roe",
      "New York",
    ],
    [
      "(ATTN: ADDS photo INCHEON, South Korea, March 4 (Yonhap) -- The tram ran.",
      "(ATTN: ADDS photo",
      "",
      "Incheon",
    ],
    [
      "(Repeats to more subscribers) NAIROBI, Nov 3 (Reuters) - The tram ran.",
      "(Repeats to more subscribers)",
      "",
      "Nairobi",
    ],
    ["((Adds quotes)) PARIS, Oct 22 (Reuters) - The tram ran.", "((Adds quotes))", "", "Paris"],
    [
      "(ATTN: ADDS photo) By Han Seo-yun SEOUL, May 1 (Yonhap) -- The tram ran.",
      "(ATTN: ADDS photo)",
      "Han Seo-yun",
      "Seoul",
    ],
  ])("are read from: %s", (line, note, authors, place) => {
    expect(openingOf(line)).toEqual([note, authors, place, "The tram ran."]);
  });

  it.each([
    "By the time the tram ran in SEOUL, May was over.",
    "(Corrects nothing) the tram ran.",
    "By NATO's count the tram ran.",
  ])("are not found in: %s", (line) => {
    expect(openingOf(line)).toEqual(["", "", "", line]);
  });

  it("can be edited without changing the rest of the line, and are reported if a blank is missing", () => {
    const article = parseArticle(
      "Tram line reopens\nBy Ann LeeHARBOR, Japan, Oct 19 (Reuters) - The tram ran.",
    );
    expect(serializeArticle({ ...article, byline: "Sam Roe" })).toBe(
      "Tram line reopens\nBy Sam RoeHARBOR, Japan, Oct 19 (Reuters) - The tram ran.",
    );
    expect(article.diagnostics.map(({ code }) => code)).toContain("damaged-dateline");
  });
});

describe("an end mark or credit at the end of a line without a stop", () => {
  it.each([
    ["Record April 1 Reuter", "Record April 1", "Reuter"],
    ["Revs 12.3 mln vs 9.4 mln Reuter", "Revs 12.3 mln vs 9.4 mln", "Reuter"],
    ["Revs 9,417,000 vs 8,352,000 REUTER", "Revs 9,417,000 vs 8,352,000", "REUTER"],
    ["It was full. Enditem.", "It was full.", "Enditem."],
    ["It was full(END)", "It was full", "(END)"],
    ["It was full. WAM/Ann/Sam", "It was full.", "WAM/Ann/Sam"],
  ])("is separated from it: %s", (line, words, mark) => {
    const text = `Tram\nSEOUL, May 1 (AP) — It ran.\n${line}\n`;
    const article = parseArticle(text);
    const { paragraphs, credits, end = credits[0] } = article;
    expect([paragraphs[1]?.text, end?.text]).toEqual([words, mark]);
    expect(serializeArticle(article)).toBe(text);
  });

  it("stands after an author's address", () => {
    const { paragraphs, signOffs, end } = parseArticle(
      "Tram\nSEOUL, May 1 (Yonhap) -- It ran.\nann@example.org(END)\n",
    );
    expect([paragraphs.length, signOffs[0]?.text, end?.text]).toEqual([
      1,
      "ann@example.org",
      "(END)",
    ]);
  });

  it("stands after the last word of a story that looks like initials", () => {
    const { paragraphs } = parseArticle("Tram\nOSLO (Xinhua) -- It ran to the\nU.S. Enditem\n");
    expect(paragraphs[1]?.text).toBe("U.S.");
  });
});

describe("a headline that the dateline is glued to", () => {
  it("is separated from it", () => {
    const text = "Old tram line reopensSEOUL, March 4 (Yonhap) -- The tram ran.\nIt was full.\n";
    const article = parseArticle(text);
    expect([article.headline?.text, article.dateline?.raw]).toEqual([
      "Old tram line reopens",
      "SEOUL, March 4 (Yonhap) -- ",
    ]);
    expect(article.diagnostics.map(({ code }) => code)).toContain("damaged-dateline");
    expect(serializeArticle({ ...article, headline: "Tram runs" })).toBe(
      text.replace("Old tram line reopens", "Tram runs"),
    );
  });

  it("ends where the dateline begins, even within brackets that close in the dateline", () => {
    const text = "(in newSEOUL, March 4 Yonhap) -- The tram ran.\n";
    const article = parseArticle(text);
    expect(article.headline).toMatchObject({ text: "(in new", markers: [], raw: "(in new" });
    expect(serializeArticle(article, { layout: "canonical" })).toBe(
      "(in new\nSEOUL, March 4 (Yonhap) -- The tram ran.\n",
    );
  });

  it.each([
    "DeKALB, Ill. (AP) — The tram ran.",
    "Mayor praises harborNEWS, March 4 (AFP) -- The tram ran.",
  ])("is not found in: %s", (line) => {
    expect(parseArticle(`${line}\nIt was full.\n`).headline).toBeUndefined();
  });
});

it("reads a note before a headline on the same line, and the line after dpa's slug as the marker", () => {
  const pti = parseArticle("(Eds: Adds details) LD Tram runs\nPanaji, May 1 (PTI) The tram ran.");
  expect(pti.notes).toMatchObject([{ label: "Eds", text: "Adds details" }]);
  expect(pti.headline).toMatchObject({
    text: "Tram runs",
    markers: [{ kind: "lead", ordinal: 1 }],
  });
  const dpa = parseArticle(
    "Harbor-Trams/Fares/\n2ND LEAD\nTram runs\n(New: mayor's quote, paras 4-5)\nBerlin (dpa) - The tram ran.",
  );
  expect(dpa.notes).toMatchObject([{ label: "New", text: "mayor's quote, paras 4-5" }]);
  expect(dpa.headline).toMatchObject({
    text: "Tram runs",
    markers: [{ kind: "lead", ordinal: 2 }],
  });
});

it("reads the label of a note in brackets", () =>
  expect(
    parseArticle("Tram runs\n[ATTN: RECASTS headline]\nBUSAN, May 1 (Yonhap) -- It ran.").notes,
  ).toMatchObject([{ label: "ATTN", text: "RECASTS headline" }]));

it("reads a note in brackets over several lines within the story as well", () => {
  const text =
    "Tram line reopens\nBUSAN, May 1 (Yonhap) -- It ran.\n(Eds: ADDS photo,\nand a map)\nIt was full.\n";
  const article = parseArticle(text);
  expect(article.notes).toMatchObject([
    { label: "Eds", text: "ADDS photo, and a map", raw: "(Eds: ADDS photo,\nand a map)" },
  ]);
  expect(article.paragraphs.map((one) => one.text)).toEqual(["It ran.", "It was full."]);
  expect(article.diagnostics.map(({ code }) => code)).toEqual(["no-header", "no-end-mark"]);
  expect(serializeArticle(article)).toBe(text);
});

it("does not read a note across a line break", () => {
  const text =
    "Tram runs\n(ATTN: UPDATES with remarks\n5; ADDS photo): Ann Lee\nBUSAN, South Korea, May 1 (Yonhap) -- It ran.\n";
  const blocks = parseBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  expect(blocks).toContainEqual(["note", "(ATTN: UPDATES with remarks"]);
  expect(blocks.map(([, words]) => words).join("")).toBe(text);
});

it("reads and writes a note between the dateline and the lede, as in Kyodo's copy", () => {
  const text = "Ferry runs\nKOBE, Japan, May 1 Kyodo - (EDS: UPDATING) A ferry ran on Monday.\n";
  const article = parseArticle(text);
  expect(article.notes).toMatchObject([{ label: "EDS", text: "UPDATING" }]);
  expect(article.paragraphs[0]?.text).toBe("A ferry ran on Monday.");
  const paragraphs = ["A ferry stopped."];
  expect(serializeArticle({ ...article, paragraphs })).toBe(
    text.replace("A ferry ran on Monday.", "A ferry stopped."),
  );
  const moved = parseArticle(serializeArticle(parseArticle(text, { source: false })));
  expect([moved.notes[0]?.text, moved.paragraphs[0]?.text]).toEqual([
    "UPDATING",
    "A ferry ran on Monday.",
  ]);
});

describe("FBIS's remark before a dateline", () => {
  it("is a note", () => {
    const text = "Article Type:BFN\nTalks resume\n[Text] Minsk March 4 INTERFAX -- It ran.\n";
    const { headline, dateline, notes, furniture, paragraphs } = parseArticle(text);
    expect([headline?.text, dateline?.agency, notes[0]?.raw]).toEqual([
      "Talks resume",
      "INTERFAX",
      "[Text]",
    ]);
    expect(furniture.map(({ kind }) => kind)).toEqual(["keywords"]);
    expect(paragraphs.map((one) => one.text)).toEqual(["It ran."]);
    const moved = parseArticle(serializeArticle(parseArticle(text, { source: false })));
    expect([moved.notes[0]?.raw, moved.paragraphs[0]?.text]).toEqual(["[Text]", "It ran."]);
  });

  it("is part of a paragraph without one", () => {
    const { notes, paragraphs } = parseArticle("Trams\n[Text] The tram ran on Monday.\n");
    expect([notes, paragraphs[0]?.text]).toEqual([[], "[Text] The tram ran on Monday."]);
  });
});

it.each(["ANKARA", " ANKARA", "\t ANKARA"])(
  "reads the dateline %j on a line of its own",
  (line) => {
    const text = `Tram line reopens in the city\n${line}\nThe first tram ran on Monday.\n`;
    expect(parseArticle(text).dateline?.raw).toBe("ANKARA");
  },
);
