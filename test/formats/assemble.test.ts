import { describe, expect, it } from "vitest";
import { assemble } from "../../src/formats/assemble.ts";
import type { Loss } from "../../src/formats/model.ts";

function assembled(parts: Parameters<typeof assemble>[0]) {
  const lost: Loss[] = [];
  const article = assemble(parts, lost);
  return { article, lost: lost.map(({ path, text, reason }) => `${path} ${text}: ${reason}`) };
}

describe("assemble", () => {
  it("lays out the parts as wire copy, and recognizes a credit and an end mark among the paragraphs", () => {
    const { article, lost } = assembled({
      date: "2031-05-01",
      headline: "(LEAD) Tram line reopens",
      notes: ["ADDS photo"],
      byline: "Ann Lee",
      dateline: { places: ["Seoul"], agency: "Yonhap" },
      paragraphs: ["It ran.", "(Reporting by Ann Lee)", "(END)"],
      related: ["Museum opens"],
    });
    expect(article.source).toBe(
      " date 2031-05-01 (LEAD) Tram line reopens\n(ATTN: ADDS photo)\nBy Ann Lee\nSEOUL (Yonhap) -- It ran.\n(Reporting by Ann Lee)\n(END)\n-\nMuseum opens\n",
    );
    expect(article.credits.map(({ text }) => text)).toEqual(["(Reporting by Ann Lee)"]);
    expect(article.end?.text).toBe("(END)");
    expect(lost).toEqual([]);
  });

  it("writes the date above the headline, even if the dateline gives it with its year", () => {
    const parts = { date: "2031-05-01", headline: "Tram line reopens" };
    for (const line of [
      "OSLO, May 1, 2031 (AFP) - It ran.",
      "OSLO, May 1 (AFP) - It ran.",
      "OSLO, April 30, 2031 (AFP) - It ran.",
    ])
      expect(assembled({ ...parts, paragraphs: [line] }).article.source).toBe(
        ` date 2031-05-01 Tram line reopens\n${line}\n`,
      );
  });

  it("keeps a note's brackets above a dateline, and gives it a label in a story that has none", () => {
    const parts = { headline: "Tram line reopens", notes: ["(hold)"], paragraphs: ["It ran."] };
    const { article, lost } = assembled(parts);
    expect(article.notes.map(({ raw }) => raw)).toEqual(["(ATTN: hold)"]);
    expect([article.paragraphs.length, lost]).toEqual([1, []]);
    const dated = assembled({ ...parts, dateline: "SEOUL (AP) --" }).article;
    expect(dated.notes.map(({ raw }) => raw)).toEqual(["(hold)"]);
  });

  it.each(["Web Report", "Our Correspondent", "Staff Reporter"])(
    "writes a desk without By, as it stands in wire copy: %s",
    (byline) => {
      const parts = { headline: "Tram line reopens", byline, paragraphs: ["SEOUL (AP) — It ran."] };
      const { article, lost } = assembled(parts);
      expect([article.byline?.raw, lost]).toEqual([byline, []]);
    },
  );

  it("keeps the dateline that the text opens with, and reports a different one as lost", () => {
    const parts = { headline: "Tram line reopens", paragraphs: ["PARIS (AP) — It ran."] };
    expect(assembled({ ...parts, dateline: "Paris -- " }).lost).toEqual([]);
    expect(assembled({ ...parts, dateline: "SEOUL -- " }).lost).toEqual([
      "dateline SEOUL -- : the text opens with another",
    ]);
    expect(assembled({ ...parts, dateline: "SEOUL -- " }).article.dateline?.raw).toBe(
      "PARIS (AP) — ",
    );
  });

  it("reports a dateline as lost if wire copy would not read it as one", () => {
    const { article, lost } = assembled({
      headline: "Tram line reopens",
      dateline: "somewhere on the way, as told by the driver",
      paragraphs: ["It ran."],
    });
    expect(article.paragraphs.map(({ text }) => text)).toEqual(["It ran."]);
    expect(lost).toEqual([
      "dateline somewhere on the way, as told by the driver : wire copy has no such dateline",
    ]);
  });

  it("keeps a dateline if there are no paragraphs", () => {
    const { article } = assembled({
      headline: "Tram line reopens",
      dateline: "SEOUL (AP) —",
      paragraphs: [],
    });
    expect(article.dateline?.places[0]?.name).toBe("Seoul");
  });

  it("reports a day that does not exist, and a paragraph that reads as the headline, as lost", () => {
    const { article, lost } = assembled({
      date: "2031-02-30",
      paragraphs: ["Tram line reopens", "The tram ran."],
    });
    expect(article.paragraphs.map(({ text }) => text)).toEqual(["The tram ran."]);
    expect(lost).toEqual([
      "date 2031-02-30: the calendar has no such day",
      "paragraphs[0] Tram line reopens: reads as the headline in wire copy, since the document has none",
    ]);
  });

  it("joins a paragraph's lines with single blanks, and keeps the blanks within lines", () => {
    const { article } = assembled({
      headline: "Tram line reopens",
      paragraphs: ["The  tram\u00a0ran\n\n  on\r\nand on."],
    });
    expect(article.paragraphs[0]?.text).toBe("The  tram\u00a0ran on and on.");
  });
});
