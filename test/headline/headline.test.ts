import { describe, expect, it } from "vitest";
import {
  compareRevisions,
  nextRevision,
  parseHeadline,
  revisionOf,
  serializeHeadline,
} from "../../src/index.ts";

describe("parseHeadline", () => {
  it.each([
    ["Tram line reopens", []],
    ["(LEAD) Tram line reopens", [{ kind: "lead", ordinal: 1, label: "LEAD" }]],
    ["(2nd LD) Tram line reopens", [{ kind: "lead", ordinal: 2, label: "2nd LD" }]],
    ["(4th LD)Tram line reopens", [{ kind: "lead", ordinal: 4, label: "4th LD" }]],
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
    ["(Harbor Games) Tram line reopens", [{ kind: "unknown", label: "Harbor Games" }]],
    [
      "(LEAD) (Harbor Games) Tram line reopens",
      [
        { kind: "lead", ordinal: 1, label: "LEAD" },
        { kind: "unknown", label: "Harbor Games" },
      ],
    ],
  ])("tells the markers of %s", (text, markers) => {
    expect(parseHeadline(text)).toEqual({
      text: "Tram line reopens",
      markers,
      raw: text,
      start: 0,
      end: text.length,
    });
    expect(serializeHeadline(parseHeadline(text))).toBe(text);
  });

  it("leaves a trailing source in the words", () => {
    expect(parseHeadline("Tram line to reopen: mayor").text).toBe("Tram line to reopen: mayor");
  });

  it("keeps blanks out of the span", () => {
    expect(parseHeadline("  (LEAD) Tram \n")).toMatchObject({ text: "Tram", start: 2, end: 13 });
  });

  it("is not fooled by parentheses inside the words", () => {
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

  it("follows a changed ordinal, not the recorded label", () => {
    const { markers, ...rest } = parseHeadline("(LEAD)Tram reopens");
    expect(
      serializeHeadline({
        ...rest,
        markers: markers.map((marker) => ({ ...marker, ordinal: 21 })),
      }),
    ).toBe("(21st LD) Tram reopens");
  });

  it("refuses a label that says something else", () => {
    const markers = [{ kind: "lead", ordinal: 1, label: "2nd LD" }] as const;
    expect(() => serializeHeadline({ text: "Tram", markers })).toThrow("headline.markers[0].label");
  });

  it.each([
    [{ text: "" }, "headline.text"],
    [{ text: "a\nb" }, "headline.text: has a line break"],
    [{ text: "(LEAD) Tram" }, "headline.text: would read back"],
    [{ text: 5 }, "headline.text: must be a string, not number"],
    [null, "headline: must be an object, not null"],
    [{ text: "Tram", markers: [{ kind: "genre" }] }, "headline.markers[0].label"],
  ])("refuses %j", (headline, message) => {
    expect(() => serializeHeadline(headline as never)).toThrow(message);
  });
});

describe("revisions", () => {
  it("are ordered: urgent, first filing, leads, and a correction behind what it corrects", () => {
    const inOrder = [
      "(URGENT) Tram",
      "Tram",
      "(CORRECTED) Tram",
      "(LEAD) Tram",
      "(2nd LD) Tram",
      "(10th LD) Tram",
    ];
    const shuffled = [4, 2, 0, 5, 1, 3].map((index) => inOrder[index] as string);
    expect(
      shuffled
        .map(parseHeadline)
        .sort(compareRevisions)
        .map(({ raw }) => raw),
    ).toEqual(inOrder);
    expect(inOrder.map((text) => revisionOf(parseHeadline(text)))).toEqual([-1, 0, 0, 1, 2, 10]);
  });

  it("count up, and keep the genre", () => {
    const { markers } = parseHeadline("(LEAD) (News Focus) Tram");
    expect(nextRevision(markers).map(({ label }) => label)).toEqual(["2nd LD", "News Focus"]);
    expect(nextRevision(parseHeadline("(URGENT) Tram").markers).map(({ label }) => label)).toEqual([
      "LEAD",
    ]);
  });
});

describe("markers without parentheses", () => {
  it.each([
    ["UPDATE 2-Tram line reopens", "lead 2 UPDATE 2"],
    ["WRAPUP 3-Tram line reopens", "genre WRAPUP 3"],
    ["FACTBOX-Trams of the world", "genre FACTBOX"],
    ["REFILE-UPDATE 1-Tram line reopens", "correction REFILE, lead 1 UPDATE 1"],
    ["URGENT: Tram line reopens", "urgent URGENT"],
    ["2nd Ld: Tram line reopens", "lead 2 2nd Ld"],
    ["BREAKING NEWS: Tram line reopens", "urgent BREAKING NEWS"],
    ["(LEAD) RPT-Tram line reopens", "lead 1 LEAD, advisory RPT"],
    ["BRIEF-case trade grows", ""],
    ["Update: Tram line reopens", ""],
  ])("%s", (text, told) => {
    const headline = parseHeadline(text);
    const markers = headline.markers.map(({ kind, ordinal, label }) =>
      [kind, ordinal, label].filter((part) => part !== undefined).join(" "),
    );
    expect(markers.join(", ")).toBe(told);
    expect(serializeHeadline(headline)).toBe(text);
    expect(serializeHeadline({ ...headline, text: "Museum opens" })).toBe(
      `${text.slice(0, text.length - headline.text.length)}Museum opens`,
    );
  });

  it("count up in their own way", () => {
    const { markers, text } = parseHeadline("UPDATE 2-Tram line reopens");
    expect(serializeHeadline({ text, markers: nextRevision(markers) })).toBe(
      "UPDATE 3-Tram line reopens",
    );
  });
});
