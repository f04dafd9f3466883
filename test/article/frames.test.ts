/** Lines of the wire or of a page around a story, which must not be taken for its end or its dateline. */

import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";

const LEDE = "The old tram line in the harbor reopened on Monday, its operator said.";

describe("a line above the story that looks like its end", () => {
  it.each(["upi 10-03-31 02:14 pes", "AP-WF-11-13-31 1509GMT", "MORE AP"])(
    "is a separator as the first line: %s",
    (mark) => {
      const article = parseArticle(`${mark}\nTram line reopens\n\nSEOUL (UPI) -- ${LEDE}\n`);
      expect(article.headline?.text).toBe("Tram line reopens");
      expect(article.paragraphs.map(({ text }) => text)).toEqual([LEDE]);
      expect(article.end).toBeUndefined();
    },
  );

  it.each(["", "By Ann Lee\n"])("is a separator between headline and dateline: %j", (byline) => {
    const dateline = "SEOUL, May 1 (Yonhap) -- ";
    const article = parseArticle(`Tram line reopens\n(END)\n${byline}${dateline}${LEDE}`);
    expect(article.paragraphs.map(({ text }) => text)).toEqual([LEDE]);
  });

  it("ends a flash above another story", () => {
    const flash = "Tram crashes\n(END)\n\nTram line reopens\n\n";
    const { end, paragraphs } = parseArticle(`${flash}SEOUL, May 1 (Yonhap) -- ${LEDE}`);
    expect([end?.text, paragraphs]).toEqual(["(END)", []]);
  });

  it("ends an article without paragraphs", () => {
    const article = parseArticle("Tram line reopens\n(END)\nFerry line closes");
    expect(article.end?.text).toBe("(END)");
    expect(parseArticle("(END)\n-\nFerry line closes\n").end?.text).toBe("(END)");
  });
});

describe("a line of the page that looks like a dateline", () => {
  it.each([
    ["Lusa - Business News - Portugal: Trams back", "Lisbon, May 30, 2031 (Lusa) - "],
    ["Ljubljana, 20 May (STA)", "Ljubljana, 20 May - "],
    ["KYODO NEWS KYODO NEWS - May 4, 2031 - 09:30 | All, Japan", "SEOUL (Kyodo) - "],
    ["09:12, 26 February 2031", "(AGI) Naples, Feb 26 - "],
  ])("is not: %s", (line, dateline) => {
    const article = parseArticle(`Tram line reopens\n\n${line}\n\n${dateline}${LEDE}\n`);
    expect(article.dateline?.raw).toBe(dateline);
    expect(article.paragraphs.map(({ text }) => text)).toEqual([LEDE]);
  });

  it("is the dateline if none is below it", () => {
    const article = parseArticle(`Tram line reopens\n\nNNA - ${LEDE}\n\nIt runs to Busan.\n`);
    expect(article.dateline?.agency).toBe("NNA");
  });

  it("is the dateline before a sentence", () => {
    const text = `Tram line reopens\n\nAFP - ${LEDE}\n\nPARIS, May 1 (AFP) - ${LEDE}\n`;
    expect(parseArticle(text).paragraphs).toHaveLength(2);
  });
});
