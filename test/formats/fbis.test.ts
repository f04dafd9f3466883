import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFbis } from "../../src/fbis.ts";
import type { ReadDocument } from "../../src/formats/model.ts";
import { createSignSplitter, ITEM } from "../../src/formats/pieces/signs.ts";
import { RUNS } from "../laws/arbitraries.ts";

function paragraphs({ article }: ReadDocument): string[] {
  return article.paragraphs.map(({ text }) => text);
}

describe("parseFbis", () => {
  const tram =
    "HARBOR CITY, 1 MAY 31 (YONHAP) -- [REPORT] [TEXT] THE OLD TRAM LINE REOPENED TODAY.";

  it("reads the items of a collection, hard-wrapped or not", () => {
    const wrapped =
      "HRB-MUC3-0001 (NOSC)\r\n\r\n     HARBOR CITY, 1 MAY 31 (YONHAP) -- [REPORT] [TEXT] THE OLD TRAM LINE\r\nREOPENED TODAY.\r\n     IT WAS FULL.\r\nIT STAYED SO.\r\n";
    const [first, second] = parseFbis(
      `${wrapped}\r\nHRB-MUC3-0002\r\n${tram}\r\nIT WAS FULL.${" ALL DAY".repeat(20)}\r\n`,
    ) as [ReadDocument, ReadDocument];
    expect(paragraphs(first)).toEqual([
      "THE OLD TRAM LINE REOPENED TODAY.",
      "IT WAS FULL. IT STAYED SO.",
    ]);
    expect(first.metadata).toEqual({
      id: "HRB-MUC3-0001",
      category: "REPORT; TEXT",
      created: "2031-05-01",
      provider: "NOSC",
    });
    expect(paragraphs(second)[0]).toBe("THE OLD TRAM LINE REOPENED TODAY.");
    expect(paragraphs(second)).toHaveLength(2);
    expect(second.metadata.id).toBe("HRB-MUC3-0002");
  });

  it("reads bracketed remarks before the text as metadata, and leaves those within the text", () => {
    const [item] = parseFbis(
      "CLANDESTINE, 1 MAY 31 (RADIO HARBOR) -- [INTERVIEW WITH ANN LEE BY SAM ROE] [EXCERPT] [ROE] WHEN? [LEE] TODAY.",
    ) as [ReadDocument];
    expect(paragraphs(item)).toEqual(["[ROE] WHEN? [LEE] TODAY."]);
    expect(item.metadata).toMatchObject({
      category: "EXCERPT",
      keywords: ["INTERVIEW WITH ANN LEE BY SAM ROE"],
    });
    const [speech] = parseFbis(
      "HARBOR CITY, 1 MAY 31 -- [SPEECH] [LEE] TODAY WE OPEN THE LINE.",
    ) as [ReadDocument];
    expect([speech.metadata.category, paragraphs(speech)]).toEqual([
      "SPEECH",
      ["[LEE] TODAY WE OPEN THE LINE."],
    ]);
  });

  it("reads an item without a number", () => {
    expect(parseFbis(tram)[0]?.metadata).toEqual({
      category: "REPORT; TEXT",
      created: "2031-05-01",
    });
  });

  it("reports words before the first item as lost", () => {
    expect(parseFbis(`COLLECTION OF MAY\n\nHRB-MUC3-0001\n${tram}`)[0]?.lost).toEqual([
      { path: "before the first item", text: "COLLECTION OF MAY", reason: "is not an item" },
    ]);
  });

  it("refuses a blank text", () => {
    expect(() => parseFbis(" \n")).toThrow("input: has no words");
  });

  it("keeps every word in an article, its metadata or its losses", () => {
    const part = fc.oneof(
      fc.stringMatching(/^[A-Z]{8}$/),
      fc.constantFrom(
        "\n",
        "\n\n",
        "\n     ",
        " ",
        "[",
        "]",
        "[TEXT] ",
        "[REPORT] ",
        "HRB-MUC3-0001 (NOSC)\n",
        "HARBOR CITY, 1 MAY 31 (AP) -- ",
        "NO CITY, NO DATE -- ",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
        const text = `A${parts.join("")}`;
        const all = JSON.stringify(
          parseFbis(text).map(({ article, metadata, lost }) => [article.source, metadata, lost]),
        );
        for (const [found] of text.matchAll(/[A-Z]{8,}/g)) expect(all).toContain(found);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});

it("items are read the same while a feed of others is being cut into items", () => {
  const feed = createSignSplitter(ITEM);
  feed.push(`${"IT RAN.\n".repeat(40)}HRB-MUC3-0001\n`);
  expect(parseFbis("HRB-MUC3-0002\nIT WAS FULL.\n")[0]?.metadata.id).toBe("HRB-MUC3-0002");
});
