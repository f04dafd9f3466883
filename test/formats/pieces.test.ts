import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAnpa } from "../../src/anpa.ts";
import { parseFactiva } from "../../src/factiva.ts";
import { parseFbis } from "../../src/fbis.ts";
import type { ReadDocument } from "../../src/formats/model.ts";
import { createJsonSplitter } from "../../src/formats/pieces/json.ts";
import { createElementSplitter, HTML, NEWSML, NITF } from "../../src/formats/pieces/markup.ts";
import type { Piece, PieceSplitter } from "../../src/formats/pieces/piece.ts";
import {
  ARCHIVED,
  createSignSplitter,
  FACTIVA,
  ITEM,
  MESSAGE,
  NEXIS,
  PAGE,
} from "../../src/formats/pieces/signs.ts";
import { parseIptc7901 } from "../../src/iptc7901.ts";
import { parseNexis } from "../../src/nexis.ts";
import { parseSgml } from "../../src/sgml.ts";
import { RUNS } from "../laws/arbitraries.ts";

/** The pieces of a feed that arrives in chunks. */
function pieces(create: () => PieceSplitter, chunks: readonly string[]): Piece[] {
  const splitter = create();
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.finish()];
}

/** A text cut into chunks at the given places. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length));
}

const cuts = fc.array(fc.nat(10_000), { maxLength: 40 });

/** Feeds made of pieces of a format's syntax, mixed with other text. */
function feeds(...words: string[]): fc.Arbitrary<string> {
  const plain = [
    "Tram line reopens",
    " ",
    "\n",
    "\r\n",
    "café 세운",
    '"',
    "'",
    "=",
    "<",
    ">",
    "/",
    "&",
  ];
  return fc
    .array(fc.constantFrom(...words, ...words, ...plain), { maxLength: 40 })
    .map((parts) => parts.join(""));
}

const sign = (which: Parameters<typeof createSignSplitter>[0]) => () => createSignSplitter(which);
const json = feeds('{"a":1}', "{", "}", "[", "]", ",", ":", "\\", '"a"', '{"a":\n', "[\n");
const tags = ["<p>", "</p>", "<p title='a>b", "<!--", "-->", "<![CDATA[", "]]>", "<?xml a?>"];
const KINDS: readonly (readonly [string, () => PieceSplitter, fc.Arbitrary<string>])[] = [
  ["messages", sign(MESSAGE), feeds("\x01", "\x02", "\x03", "\x04", "\x16\x16\x01")],
  [
    "SGML",
    sign(ARCHIVED),
    feeds("<DOC>", "<doc id='1'>", "</DOC>", "<DOCNO>", "<REUTERS A=1>", "<newsitem id=2>"),
  ],
  ["FBIS", sign(ITEM), feeds("HRB-MUC3-0001 (NOSC)\n", "\nTST1-MUC3-0002", "HRB-1-22  \r\n")],
  [
    "Nexis",
    sign(NEXIS),
    feeds(
      "   12 of 50 DOCUMENTS\n",
      "\nLEVEL 1 - 2 OF 3 STORIES  ",
      "\nEnd of Document\n",
      "End of Document",
    ),
  ],
  [
    "Factiva",
    sign(FACTIVA),
    feeds("\nDocument LBA0000020310304eb34001abc\n", "AN  Document lba0000020310304eb34001abd \n"),
  ],
  ["pages", sign(PAGE), feeds("\n\f\n", "\f", "\n\f")],
  ["JSON", createJsonSplitter, json],
  [
    "NITF",
    () => createElementSplitter(NITF),
    feeds("<nitf>", "</nitf>", "<nitf a='1'/>", "<n:nitf>", "<nitfs>", ...tags),
  ],
  [
    "NewsML",
    () => createElementSplitter(NEWSML),
    feeds("<newsItem>", "</newsItem>", "<NewsItem>", "</NewsItem>", "<newsMessage>", ...tags),
  ],
  [
    "HTML",
    () => createElementSplitter(HTML),
    feeds("<article>", "</article>", "<ARTICLE class=a>", "<script>", "</script>", ...tags),
  ],
];

describe.each(KINDS)("splitting %s", (_, create, feed) => {
  it("gives the same located pieces for chunks of any size, and skips only blanks, commas and brackets", () => {
    fc.assert(
      fc.property(feed, cuts, (text, places) => {
        const whole = pieces(create, [text]);
        expect(pieces(create, cut(text, places))).toEqual(whole);
        expect(pieces(create, [...text])).toEqual(whole);
        let rest = 0;
        for (const piece of whole) {
          expect(text.slice(piece.at, piece.at + piece.text.length)).toBe(piece.text);
          expect(text.slice(rest, piece.at)).toMatch(/^[\s,[\]]*$/);
          rest = piece.at + piece.text.length;
          const lead = piece.text.length - piece.text.trimStart().length;
          expect(piece.line).toBe(text.slice(0, piece.at + lead).split("\n").length);
        }
        expect(text.slice(rest)).toMatch(/^[\s,[\]]*$/);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

describe.each([
  [
    "ANPA 1312",
    parseAnpa,
    MESSAGE,
    (text: string) =>
      `\x16\x16\x01a0123\x1fglbsm\r\nr i\x13\x11 BC-Tram\r\n\x02${text}\r\n\x03\x04`,
  ],
  [
    "IPTC 7901",
    parseIptc7901,
    MESSAGE,
    (text: string) =>
      `\x01hca0062 4 i 24 xx\r\n\r\nTram/\r\n\x02${text}\r\n\x03010900 GMT May 31\r\n\x04`,
  ],
  ["FBIS", parseFbis, ITEM, (text: string) => `\nHRB-MUC3-0001 (NOSC)\n\n     ${text}\n`],
  [
    "LexisNexis",
    parseNexis,
    NEXIS,
    (text: string) =>
      `  1 of 9 DOCUMENTS\n\nHarbor Press\n\nMay 1, 2031\n\nTram runs\n\nLENGTH: 5 words\n\n${text}\n\nPERSON: ANN LEE (92%)\n`,
  ],
  [
    "Nexis Uni",
    parseNexis,
    NEXIS,
    (text: string) =>
      `Tram runs\nHarbor Press\nMay 1, 2031\n\nBody\n\n${text}\n\nClassification\n\nPerson: ANN LEE (92%)\n\nEnd of Document\n`,
  ],
  [
    "Factiva",
    parseFactiva,
    FACTIVA,
    (text: string) =>
      `Tram runs\n5 words\n1 May 2031\nHarbor News\n\n${text}\n\nDocument LBA0000020310304eb34001abc\n`,
  ],
  [
    "SGML",
    parseSgml,
    ARCHIVED,
    (text: string) =>
      `<DOC id="HRB_ENG_20310501.0001" type="story"><TEXT><P>${text}</P></TEXT></DOC>\n`,
  ],
] as const)("%s", (_, parse: (input: Uint8Array) => ReadDocument[], form, document) => {
  it("is read the same as a whole and one document at a time, even if a chunk ends inside a character", () => {
    const words = fc.constantFrom(
      "It ran.",
      "The café was full.",
      "세운 tram",
      "SEOUL (AP) -- It ran.",
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), cuts, (texts, places) => {
        const bytes = Buffer.from(texts.map(document).join(""));
        const found = pieces(sign(form), cut(bytes.toString("latin1"), places));
        const read = found.flatMap(({ text }) => parse(Buffer.from(text, "latin1")));
        expect(read).toEqual(parse(bytes));
        expect(read).toHaveLength(texts.length);
      }),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });
});

describe("splitting JSON", () => {
  const texts = (feed: string) => pieces(createJsonSplitter, [feed]).map(({ text }) => text.trim());

  it("takes values on lines of their own, one after another, or in lists", () => {
    expect(texts('{"a":1}\n{"a":"{"}\n')).toEqual(['{"a":1}', '{"a":"{"}']);
    expect(texts('{\n"a": 1\n}\n{\n"a": 2\n}\n')).toEqual(['{\n"a": 1\n}', '{\n"a": 2\n}']);
    expect(texts('[{"a": [1, {}]}, {"a": "],"}]\n[{}]')).toEqual([
      '{"a": [1, {}]}',
      '{"a": "],"}',
      "{}",
    ]);
    expect(texts(" [ ] \n")).toEqual([]);
  });

  it("goes on after a broken value", () => {
    expect(texts('{"a": "1\n{"a":2}\n{"a":\n{"a":3}\n')).toEqual([
      '{"a": "1',
      '{"a":2}',
      '{"a":',
      '{"a":3}',
    ]);
    expect(texts('{"a": 1\n{"a":2}\n{"a":3}')).toEqual(['{"a": 1', '{"a":2}', '{"a":3}']);
  });

  it("gives back any values, whether in a list, on lines or indented", () => {
    const members = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(members, fc.constantFrom(0, 1, 2), cuts, (list, indent, places) => {
        const parsed = (feed: string) =>
          pieces(createJsonSplitter, cut(feed, places)).map(({ text }) => JSON.parse(text));
        // Without an indent, each value is on one line; with one, it spans several.
        const written = list.map((member) => JSON.stringify({ member }, undefined, indent));
        const values = JSON.parse(JSON.stringify(list));
        expect(parsed(JSON.stringify(list, undefined, indent))).toEqual(values);
        expect(parsed(`${list.map((member) => JSON.stringify(member)).join("\n")}\n`)).toEqual(
          values,
        );
        expect(parsed(written.join("\n"))).toEqual(values.map((member: unknown) => ({ member })));
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

describe("splitting markup", () => {
  const textsOf = (create: () => PieceSplitter, feed: string) =>
    pieces(create, [feed]).map(({ text, outside }) => (outside ? `outside ${text}` : text));

  it("sees no tags in comments, CDATA sections, attribute values and scripts", () => {
    const nitf = () => createElementSplitter(NITF);
    const one = "<nitf><!-- <nitf> --><p a='/nitf>'>b</p><![CDATA[</nitf>]]></nitf>";
    expect(textsOf(nitf, one)).toEqual([one]);
    const page = "<script>'<article>'</script><article><article>a</article></article>";
    expect(textsOf(() => createElementSplitter(HTML), page + page)).toEqual([page, page]);
  });

  it("gives each document the XML declaration, even inside a wrapper element", () => {
    const feed = '<?xml version="1.0" encoding="latin1"?>\n<all><nitf/><nitf/></all>';
    const [, one, two, rest] = pieces(() => createElementSplitter(NITF), [feed]);
    expect([one?.declaration, two?.declaration]).toEqual([feed.slice(0, 39), feed.slice(0, 39)]);
    expect(rest).toMatchObject({ text: "</all>", outside: true });
  });

  it("ends an unclosed document where the next one begins", () => {
    expect(textsOf(() => createElementSplitter(NITF), "<nitf><p>\n<nitf></nitf>")).toEqual([
      "<nitf><p>\n",
      "<nitf></nitf>",
    ]);
  });
});

it("splitting markup leaves an unclosed comment and all after it for the reader to refuse", () => {
  const [, rest] = pieces(() => createElementSplitter(NITF), ["<nitf/>\n<!-- lost\n<nitf></nitf>"]);
  expect(rest?.text).toBe("<!-- lost\n<nitf></nitf>");
  expect(rest?.outside).not.toBe(true);
});

it("splitting markup refuses an unclosed document once it exceeds 64,000,000 bytes", () => {
  const splitter = createElementSplitter(NITF);
  splitter.push("<nitf/>\n<nitf>");
  const megabyte = "a".repeat(1_000_000);
  expect(() => {
    for (let count = 0; count < 65; count += 1) splitter.push(megabyte);
  }).toThrow("line 2: begins a document of more than 64000000 bytes");
});
