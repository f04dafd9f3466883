import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnpa } from "../../src/anpa.ts";
import type { ReadDocument } from "../../src/formats/model.ts";
import { parseIptc7901 } from "../../src/iptc7901.ts";
import { parseSgml } from "../../src/sgml.ts";
import { RUNS } from "../laws/arbitraries.ts";

const SLUG = "r i\x13\x11 BC-Harbor-Tram 2ndLd-Writethru   05-01 0042\r\n";
const STORY =
  "\x02^BC-Harbor-Tram, 2nd Ld-Writethru,42<\r\n^Tram line reopens<\r\n^Eds: ADDS photo.<\r\n^By ANN LEE=\r\n" +
  "\t   SEOUL (AP) _ ``It ran,'' the mayor of the old harbor city said on\r\nTuesday.\r\n \r\n\t   It was full.\r\n";

function paragraphs({ article }: ReadDocument): string[] {
  return article.paragraphs.map(({ text }) => text);
}

describe("parseAnpa", () => {
  it("reads a message with its header, its marks and its filing time", () => {
    const text = `\x16\x16\x01a0123\x1fglbsm\r\n${SLUG}${STORY}\r\n\x03AP-WF-05-01-31 0900EDT<\r\n\x0c\r\n\x04`;
    const [document] = parseAnpa(text) as [ReadDocument];
    expect(document.article.headline?.text).toBe("Tram line reopens");
    expect(document.article.notes.map(({ text }) => text)).toEqual(["ADDS photo."]);
    expect(document.article.byline?.authors).toEqual(["ANN LEE"]);
    expect(document.article.dateline?.raw).toBe("SEOUL (AP) _ ");
    expect(document.article.date).toBe("2031-05-01");
    expect(paragraphs(document)).toEqual([
      "“It ran,” the mayor of the old harbor city said on Tuesday.",
      "It was full.",
    ]);
    expect(document.metadata).toEqual({
      version: 3,
      slug: "BC-Harbor-Tram",
      take: "2ndLd-Writethru",
      category: "i",
      urgency: 4,
      service: "a",
      number: "a0123",
      routing: "glbsm",
      wordCount: 42,
      modified: "2031-05-01T09:00:00-04:00",
      provider: "AP",
    });
    expect(document.lost).toEqual([]);
  });

  it("reports the header's day as lost if no filing time gives its year", () => {
    const [document] = parseAnpa(`\x01a0123\x1f-----\r\n${SLUG}${STORY}\x03\x04`) as [ReadDocument];
    expect(document.article.date).toBeUndefined();
    expect(document.lost).toEqual([
      { path: "header", text: "05-01", reason: "an article has no field for it" },
    ]);
  });

  it("reads the columns of a table, even if a caret after a control character opens it", () => {
    const table =
      "\x08^\x1f\x1e W\x1e \x1e \x1e L\r\n\x08Harbor\x10 City\x1f\x1e 73\x1e \x1e 52\r\n";
    const [document] = parseAnpa(`\x01s0001\x1f-----\r\n\x02^Glance=\r\n${table}\x03`) as [
      ReadDocument,
    ];
    expect(paragraphs(document).map((text) => text.split(/ {2,}/))).toEqual([
      ["W", "L"],
      ["Harbor City", "73", "52"],
    ]);
  });

  it.each(["BC-HB--Tram,1stLd-Writethru", "BC-HB--Tram, 1st Ld-Writethru", "BC-HB--Tram 1stLd"])(
    "parts the slug from the take: %s",
    (words) => {
      const text = `\x01a0123\x1f-----\r\nr i\x13\x11 ${words}   05-01 0042\r\n${STORY}\x03\x04`;
      const { metadata } = parseAnpa(text)[0] as ReadDocument;
      expect(metadata).toMatchObject({ version: 2, slug: "BC-HB--Tram", wordCount: 42 });
      expect(metadata.take).toBe(words.split(/(?<=Tram),? ?/)[1]);
    },
  );

  it("reads a filing time's first number as the day if it cannot be a month", () => {
    const [document] = parseAnpa(`\x01a1\r\n${STORY}\x03KYODO-TT-23-05-31 0900GMT<`) as [
      ReadDocument,
    ];
    expect(document.metadata.modified).toBe("2031-05-23T09:00:00Z");
  });
});

describe("parseIptc7901", () => {
  const head = "\x01hca062 4 i 24 xxxxx   hca 062\r\n\r\nHarbor-tram/\r\n";
  const story =
    "\x02Tram line reopens =\r\n\r\n   Seoul (dpa) - It ran.\r\n\r\n   It was full.\r\n";

  it("reads a message with its header, its slug and its filing time", () => {
    const [document] = parseIptc7901(`${head}${story}\x03010900 GMT May 31\r\n\x7f\x04`) as [
      ReadDocument,
    ];
    expect(document.article.headline?.text).toBe("Tram line reopens");
    expect(document.article.date).toBe("2031-05-01");
    expect(paragraphs(document)).toEqual(["It ran.", "It was full."]);
    expect(document.metadata).toEqual({
      slug: "Harbor-tram",
      category: "i",
      urgency: 4,
      service: "hca",
      number: "062",
      routing: "xxxxx   hca 062",
      wordCount: 24,
      modified: "2031-05-01T09:00:00Z",
    });
    expect(document.lost).toEqual([]);
    expect(parseIptc7901(`${head}${story}`)[0]?.article.source).not.toMatch(/(?<!\r)\n/);
  });

  it("reads filing times in the last century and with German months", () => {
    const filed = (trailer: string) =>
      parseIptc7901(`${head}${story}\x03${trailer}\x04`)[0]?.metadata.modified;
    expect(filed("010900 GMT Mai 95")).toBe("1995-05-01T09:00:00Z");
    expect(filed("311459 Dez 31")).toBe("2031-12-31T14:59:00Z");
  });

  it("reports a header and a trailer not in the standard's form, and words outside messages, as lost", () => {
    const [document] = parseIptc7901(
      `noise\x01HARBOR WIRE 12\r\n\r\nHarbor-tram/\r\n${story}\x03319900 GMT Foo 31\x04more`,
    ) as [ReadDocument];
    expect(document.lost.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      "before the first message: noise",
      "between messages: more",
      "trailer: 319900 GMT Foo 31",
      "header: HARBOR WIRE 12",
    ]);
    expect(document.metadata).toEqual({ slug: "Harbor-tram" });
  });

  it("finds the text of a message without STX", () => {
    const [document] = parseIptc7901(
      "\x01hca062 4 i 24\r\n\r\nTram line reopens\r\n\r\n   Seoul (dpa) - It ran.\x03",
    ) as [ReadDocument];
    expect(document.article.headline?.text).toBe("Tram line reopens");
    expect(paragraphs(document)).toEqual(["It ran."]);
  });
});

describe.each([
  ["ANPA 1312", parseAnpa],
  ["IPTC 7901", parseIptc7901],
])("a transmission in %s", (_, parse) => {
  const CONTROLS = [
    "\x01",
    "\x02",
    "\x03",
    "\x04",
    "\x16",
    "\x1f",
    "\x13\x11",
    "\x0c",
    "\x7f",
    "^",
    "<\r\n",
    "=\r\n",
  ];
  const LINES = [
    "\r\n",
    "\n\n",
    "\t   ",
    "a0123\x1fglbsm\r\n",
    SLUG,
    "hca062 4 i 24 xxxxx   hca 062\r\n",
    "hca062 0 i 24\r\n",
    "AP-WF-05-01-31 0900GMT<",
    "AP-WF-15-41-31 0900GMT<",
    "010900 GMT May 31\r\n",
    "010900 GMT Foo 31\r\n",
    "SEOUL (AP) _ ",
    "Tram line reopens",
  ];
  const word = fc.stringMatching(/^[a-z]{8}$/).map((text) => `${text} `);
  const parts = fc.array(fc.oneof(fc.constantFrom(...CONTROLS), fc.constantFrom(...LINES), word), {
    maxLength: 40,
  });

  it("keeps every word in an article, its metadata or its losses", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const text = `\x01${list.join("")}`;
        const documents = parse(text);
        const all = JSON.stringify(
          documents.map(({ article, metadata, lost }) => [article.source, metadata, lost]),
        );
        for (const [found] of text.matchAll(/[a-z]{8}/g)) expect(all).toContain(found);
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });

  it("gives an article for each message", () => {
    expect(
      parse(`\x01a0001\r\n${STORY}\x04\x01a0002\r\n${STORY}\x04`).map(
        ({ article }) => article.headline?.text,
      ),
    ).toHaveLength(2);
  });

  it("is refused if it has no message or is no string", () => {
    expect(() => parse("no message")).toThrow("none begins with SOH");
    expect(() => parse(7 as never)).toThrow(TypeError);
  });
});

it("parseSgml reports words outside an archive's elements as lost", () => {
  const archive =
    "Tape 7 <DOC>stray <TEXT><P>It ran.</P></TEXT> more</DOC> <DOC><TEXT>It was full.</TEXT></DOC>";
  const lost = parseSgml(archive).map((document) =>
    document.lost.map(({ path, text }) => `${path}: ${text}`),
  );
  expect(lost[0]).toEqual(["before the first document: Tape 7", "doc: stray  more"]);
});
