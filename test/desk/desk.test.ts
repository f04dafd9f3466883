import { describe, expect, it } from "vitest";
import { creditRoles, detectAgency, noteActions, parseArticle } from "../../src/index.ts";

describe("noteActions", () => {
  it.each([
    ["ADDS photo", [["adds", "photo", []]]],
    [
      "UPDATES 5th para; ADDS more info in paras 13-14",
      [
        ["updates", "", [5]],
        ["adds", "more info", [13, 14]],
      ],
    ],
    [
      "CHANGES headline, lead; UPDATES with results in 3rd para",
      [
        ["changes", "headline, lead", []],
        ["updates", "results", [3]],
      ],
    ],
    [
      "ADDS details in paras 2, 5, 10, 13-16, photo; RECASTS lead",
      [
        ["adds", "details, photo", [2, 5, 10, 13, 14, 15, 16]],
        ["recasts", "lead", []],
      ],
    ],
    [
      "UPDATES throughout with details, background",
      [["updates", "throughout with details, background", []]],
    ],
    ["Corrects the date in paragraph 3", [["corrects", "the date", [3]]]],
    [
      "Corrects spelling of the mayor's name in second paragraph",
      [["corrects", "spelling of the mayor's name", [2]]],
    ],
    ["Adds quotes, background", [["adds", "quotes, background", []]]],
    [
      "UPDATES with quotes; ADDS background. With AP Photos.",
      [
        ["updates", "quotes", []],
        ["adds", "background. With AP Photos", []],
      ],
    ],
    ["Conn., Calif.", []],
    ["TRIMS paras 4-900000000", [["trims", "", [4]]]],
  ])("reads %s", (text, actions) => {
    expect(
      noteActions(text).map(({ verb, object, paragraphs }) => [verb, object, paragraphs]),
    ).toEqual(actions);
  });

  it("takes a note of an article", () => {
    const { notes } = parseArticle("(ATTN: ADDS photo)\nSEOUL, May 1 (Yonhap) -- The tram ran.");
    expect(notes.flatMap((note) => noteActions(note))).toEqual([
      { verb: "adds", object: "photo", paragraphs: [] },
    ]);
  });

  it("refuses what is no note", () => {
    expect(() => noteActions(undefined as never)).toThrow(TypeError);
  });
});

describe("creditRoles", () => {
  it.each([
    ["(Reporting by Ann Lee)", "reporting: Ann Lee"],
    [
      "(Reporting by Ann Lee in Seoul; Editing by Sam Roe and Kim Byers)",
      "reporting: Ann Lee @ Seoul | editing: Sam Roe, Kim Byers",
    ],
    ["(Reporting by Ann Lee Editing by Abby Byers)", "reporting: Ann Lee | editing: Abby Byers"],
    [
      "(Additional reporting by Ann Lee, Sam Roe and Kim Han in Seoul and Li Ming in Paris; Writing by Jo Mori; Edtitng by Sam Roe)",
      "additional reporting: Ann Lee @ Seoul, Sam Roe @ Seoul, Kim Han @ Seoul, Li Ming @ Paris | writing: Jo Mori | editing: Sam Roe",
    ],
    [
      "(Reporting by Ann Lee in Harbor, Ill.; Editing by Sam Roe)  ((ann@example.org; +82 2 555 0100))",
      "reporting: Ann Lee @ Harbor, Ill. | editing: Sam Roe",
    ],
    ["Editing by: Kim Byers", "editing: Kim Byers"],
    ["(Yonhap)", ""],
  ])("reads %s", (text, told) => {
    const roles = creditRoles(text).map(({ role, people }) => {
      const names = people.map(({ name, place }) =>
        place === undefined ? name : `${name} @ ${place}`,
      );
      return `${role}: ${names.join(", ")}`;
    });
    expect(roles.join(" | ")).toBe(told);
  });
});

describe("detectAgency", () => {
  it.each([
    ["SEOUL, May 1 (Yonhap) -- The tram ran.\n(END)", "yonhap"],
    ["LANGKAWI, June 25 (NNN-BERNAMA) -- The tram ran.\n-- BERNAMA", "bernama"],
    ["Tram runs\nThe tram ran again. Enditem", "xinhua"],
    ["Tram runs\nBy Ann Lee, Press Association\nThe tram ran.", "pa"],
    ["The tram ran.", undefined],
  ])("tells %j", (text, agency) => {
    expect(detectAgency(parseArticle(text)).agency).toBe(agency);
  });

  it("gives its evidence with places", () => {
    const text = "PARIS (AFP) - The tram ran.\n(END)";
    const { agency, evidence } = detectAgency(parseArticle(text));
    expect(agency).toBe("afp");
    expect(evidence.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["dateline", "PARIS (AFP) - "],
      ["end", "(END)"],
    ]);
  });
});
