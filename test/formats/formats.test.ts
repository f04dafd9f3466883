import { HtmlRenderer, Parser } from "commonmark";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { parseAnpa } from "../../src/anpa.ts";
import { bodyOf } from "../../src/formats/body.ts";
import { escapeText } from "../../src/formats/escape.ts";
import { guessFormat } from "../../src/formats/guess.ts";
import { writeFrontMatter } from "../../src/formats/markdown/front-matter.ts";
import { htmlParagraphs } from "../../src/formats/markup/paragraphs.ts";
import { serializeHtml } from "../../src/html.ts";
import {
  type Article,
  extractDates,
  extractEntities,
  extractQuotes,
  parseArticle,
  serializeArticle,
} from "../../src/index.ts";
import { parseIptc7901 } from "../../src/iptc7901.ts";
import { serializeJsonLd } from "../../src/json-ld.ts";
import { serializeMarkdown } from "../../src/markdown.ts";
import { serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNinjs, serializeNinjs } from "../../src/ninjs.ts";
import { serializeNitf } from "../../src/nitf.ts";
import { parseSgml } from "../../src/sgml.ts";
import { serializeText } from "../../src/text.ts";
import { expressible, fixtures, RUNS } from "../laws/arbitraries.ts";
import { ninjsFaults } from "./ninjs-schema.ts";
import { type Format, READ_FORMATS } from "./table.ts";

type Part = "notes" | "byline" | "end" | "related" | "markers";

/** The parts that come back from each format. */
const KEEPS: Readonly<Record<keyof typeof READ_FORMATS, readonly Part[]>> = {
  "ninjs 3": ["notes", "byline", "related", "markers"],
  "ninjs 2": ["notes", "byline", "related", "markers"],
  "JSON-LD": ["byline", "markers"],
  NITF: ["notes", "byline", "markers"],
  "NewsML-G2": ["notes", "byline", "markers"],
  Markdown: ["notes", "byline", "end", "related", "markers"],
  HTML: ["notes", "byline", "end", "related", "markers"],
};

/** The parts of an article that a format gives back if it keeps the given ones. */
function kept(article: Article, keeps: readonly Part[]): object {
  const { headline, byline, dateline, notes, end, related } = article;
  const has = (part: Part): boolean => keeps.includes(part);
  return {
    headline: headline?.text,
    body: bodyOf(article),
    dateline: dateline && {
      ...dateline,
      raw: dateline.raw.trimEnd(),
      start: 0,
      end: 0,
      date: undefined,
    },
    markers: has("markers")
      ? headline?.markers.map(({ kind, ordinal }) => [kind, ordinal])
      : undefined,
    byline: has("byline") ? byline && [byline.authors, byline.affiliation] : undefined,
    notes: has("notes") ? notes.map(({ raw }) => raw) : undefined,
    end: has("end") ? end?.text : undefined,
    related: has("related") ? related.map(({ text }) => text) : undefined,
  };
}

/** A text as XML, JSON and YAML write it. */
function spellings(text: string): string[] {
  return [text, escapeText(text), JSON.stringify(text).slice(1, -1)];
}

const runs = { numRuns: Math.ceil(RUNS / 5) };
// The stories of a digest become paragraphs, so a digest is not expected to come back.
const single = expressible.filter(
  ({ items, headline, date }) =>
    (items ?? []).length === 0 && headline !== undefined && date !== undefined,
);

describe.each(Object.entries(KEEPS))("%s", (name, keeps) => {
  const { write, read }: Required<Format> = READ_FORMATS[name as keyof typeof READ_FORMATS];

  it("gives back the parts that it keeps", () => {
    fc.assert(
      fc.property(single, (init) => {
        const article = parseArticle(serializeArticle(init));
        const again = read(write(article).output).article;
        expect(kept(again, keeps)).toEqual(kept(article, keeps));
      }),
      runs,
    );
  });

  it("writes each note, related headline, end mark and piece of furniture, or reports it as lost", () => {
    fc.assert(
      fc.property(expressible, (init) => {
        const article = parseArticle(serializeArticle(init));
        const { output, lost } = write(article);
        const reported = lost.map(({ text }) => text).join("\n");
        const text = typeof output === "string" ? output : JSON.stringify(output);
        const parts = [
          ...article.notes.map(({ raw }) => raw),
          ...article.related.map(({ raw }) => raw),
          ...article.furniture.map((piece) => piece.text),
          ...(article.end === undefined ? [] : [article.end.text]),
        ];
        for (const part of parts)
          expect(
            [reported, text].some((place) => spellings(part).some((one) => place.includes(one))),
          ).toBe(true);
      }),
      runs,
    );
  });

  it("keeps every paragraph of the fixtures", () => {
    for (const source of fixtures.values()) {
      const article = parseArticle(source);
      const again = read(write(article).output).article;
      const all = again.source ?? "";
      for (const paragraph of bodyOf(article))
        expect(all).toContain(paragraph.replace(/\s+/g, " "));
    }
  });

  it("writes hostile text so that it contains no markup and reads back the same", () => {
    const hostile = `<script>alert("1")</script> & ]]> --> '"\u2028 \${x} {{y}} *z* [a](javascript:b) <!-- `;
    const article = parseArticle(
      `Tram line ${hostile}\nSEOUL, May 1 (Yonhap) -- It ran ${hostile}.\n`,
    );
    const { output } = write(article);
    const markup = typeof output === "string" ? output.replace(/^---\n[\s\S]*?\n---\n/, "") : "";
    expect(markup).not.toMatch(/(?<!\\)<script|\]\]>(?!$)|(?<!\\)<!--/);
    const again = read(output as never).article;
    expect(again.paragraphs[0]?.text).toBe(article.paragraphs[0]?.text);
  });
});

describe.each(Object.entries<Format>(READ_FORMATS))("%s gives back", (name, { write, read }) => {
  const again = (text: string): Article =>
    (read as NonNullable<Format["read"]>)(write(parseArticle(text)).output).article;
  const keepsNotes = KEEPS[name as keyof typeof READ_FORMATS].includes("notes");

  it.runIf(keepsNotes).each([
    ["(ATTN: ADDS photo;\n RECASTS lead)", "(ATTN: ADDS photo; RECASTS lead)"],
    ["Eds: ADDS photo and\r\nquotes.", "Eds: ADDS photo and quotes."],
    [
      "(Corrects the day\nfrom Monday to Friday in paragraph 2)",
      "(Corrects the day from Monday to Friday in paragraph 2)",
    ],
  ])("a note of two lines as one: %j", (note, onOneLine) => {
    const article = again(`Tram line reopens\n${note}\nSEOUL, May 1 (Yonhap) -- It ran.\n`);
    expect(article.notes.map(({ raw }) => raw)).toEqual([onOneLine]);
    expect(article.furniture).toEqual([]);
  });

  it.runIf(keepsNotes)("notes without a label as they were", () => {
    const notes = [
      "With AP Photos.",
      "FOR IMMEDIATE RELEASE",
      "- Updated with quotes",
      "[Eds: ADDS]",
      "///EMBARGO: not before 6 p.m.///",
    ];
    const article = again(`Tram line reopens\n${notes.join("\n")}\nPARIS (AP) _ It ran.\n`);
    expect(article.notes.map(({ raw }) => raw)).toEqual(notes);
  });

  it.each([
    "By ANN LEE=\nAssociated Press Writer=",
    "By ANN LEE =\r\nAssociated Press Writer",
    "By ANN LEE -\nAssociated Press Writer",
  ])("the author without the sign at the line's end: %j", (byline) => {
    const article = again(`Tram line reopens\n${byline}\nPARIS (AP) _ It ran.\n`);
    expect(article.byline).toMatchObject({
      authors: ["ANN LEE"],
      affiliation: "Associated Press Writer",
    });
  });
});

describe("ninjs", () => {
  const article = parseArticle(fixtures.get("harbor-tram.txt") ?? "");
  const entities = extractEntities(article);
  const metadata = {
    id: "urn:x-harbor:1",
    version: 2,
    language: "en",
    slug: "harbor-tram",
    keywords: ["tram"],
    urgency: 4,
    created: "2031-03-04T09:00:00Z",
    copyright: "Harbor News",
    usage: "For clients",
    provider: "Harbor",
  };

  it.each(["2.1", "3.0"] as const)("is valid under our transcript of the %s schema", (version) => {
    const faults = ninjsFaults(version);
    const check = (value: unknown): void => expect(faults(value)).toEqual([]);
    check(serializeNinjs(article, { version, entities, metadata }).output);
    fc.assert(
      fc.property(expressible, (init) => {
        check(serializeNinjs(parseArticle(serializeArticle(init)), { version }).output);
      }),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });

  it("comes back with its metadata and the names of its entities", () => {
    const { output } = serializeNinjs(article, { entities, metadata });
    const again = parseNinjs(output);
    expect(again.metadata).toMatchObject({
      id: "urn:x-harbor:1",
      version: 2,
      slug: "harbor-tram",
      urgency: 4,
      created: metadata.created,
    });
    expect(again.names).toMatchObject({ "Park Do-yeon": "person" });
  });

  it("has unknown members reported as lost", () => {
    const { lost } = parseNinjs({ uri: "a:1", headline: "Tram", renditions: { a: 1 } });
    expect(lost).toEqual([
      { path: "renditions", text: '{"a":1}', reason: "an article has no field for it" },
    ]);
  });

  it("is refused if it is not an object or not JSON", () => {
    expect(() => parseNinjs("[]")).toThrow("input: must be a ninjs item, not array");
    expect(() => parseNinjs('{ "colour": "red" }')).toThrow("input: has no member of a ninjs item");
    expect(() => parseNinjs("{")).toThrow(SyntaxError);
    expect(() => parseNinjs("{")).toThrow(
      expect.objectContaining({
        path: "input",
        message: expect.stringMatching(/^input: is not JSON: ./),
      }),
    );
  });
});

describe("annotations", () => {
  const article = parseArticle(
    'Tram line reopens\nSEOUL, May 1 (Yonhap) -- "It was full," Mayor Ann Lee said Tuesday.\n',
    { date: "2031-05-01" },
  );
  const entities = extractEntities(article);
  const found = {
    entities,
    dates: extractDates(article),
    quotes: extractQuotes(article, { entities }),
  };

  it("are marked in NITF", () => {
    expect(serializeNitf(article, found).output).toContain(
      '<q>"It was full,"</q> Mayor <person>Ann Lee</person> said <chron norm="20310429">Tuesday</chron>.</p>',
    );
  });

  it("are marked in HTML", () => {
    expect(serializeHtml(article, found).output).toContain(
      '<span class="direct" data-speaker="Mayor Ann Lee">"It was full,"</span> Mayor <span class="person" data-name="Ann Lee" data-title="Mayor">Ann Lee</span> said <time datetime="2031-04-29">Tuesday</time>.</p>',
    );
  });

  it("are not marked if the edited text no longer contains their words", () => {
    const [first] = article.paragraphs;
    const edited = {
      ...article,
      paragraphs: first === undefined ? [] : [{ ...first, text: "Nobody rode it." }],
    };
    expect(serializeHtml(edited, found).output).not.toContain('<time datetime="2031-04-29">');
  });

  it("of a person are mentions in JSON-LD", () => {
    expect(serializeJsonLd(article, found).output["mentions"]).toContainEqual(
      expect.objectContaining({ "@type": "Person", name: "Ann Lee" }),
    );
  });
});

describe("Markdown", () => {
  it("is rendered by a CommonMark parser as the text that it was written from", () => {
    const parser = new Parser();
    const renderer = new HtmlRenderer();
    const line = fc.string({ maxLength: 40 }).map((text) =>
      text
        .replace(/[\0-\x1f]/g, " ")
        .replace(/\s+/g, " ")
        .trim(),
    );
    fc.assert(
      fc.property(line, (text) => {
        const article = parseArticle(`Tram\nSEOUL, May 1 (Yonhap) -- It ran.\nThe ${text}\n`);
        const body = serializeMarkdown(article).output.replace(/^---\n[\s\S]*?\n---\n/, "");
        expect(htmlParagraphs(renderer.render(parser.parse(body)))).toEqual(
          bodyOf(article).map((one) => one.replace(/\s+/g, " ").trim()),
        );
      }),
      runs,
    );
  });

  it("has front matter that a YAML parser reads back", () => {
    const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.array(fc.string()));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("title", "date", "slug", "notes"), value),
        (values) => {
          const text = writeFrontMatter(values)
            .replace(/^---\n/, "")
            .replace(/---\n$/, "");
          expect(parseYaml(text) ?? {}).toEqual({ ...values });
        },
      ),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  });
});

describe("serializeText", () => {
  it("breaks lines at blanks", () => {
    const article = parseArticle(
      "Tram\nSEOUL, May 1 (Yonhap) -- The old tram ran along the harbor.\n",
    );
    const { output } = serializeText(article, { width: 24 });
    expect(output).toBe("Tram\n\nSEOUL, May 1 (Yonhap) --\nThe old tram ran along\nthe harbor.\n");
  });

  it("refuses a width under 20", () => {
    expect(() => serializeText({ headline: "Tram" }, { width: 3 })).toThrow(
      "width: must be 20 or more",
    );
  });
});

describe("transmissions", () => {
  it("are refused if they contain no message", () => {
    expect(() => parseAnpa("Tram")).toThrow("input: has no ANPA 1312 message");
    expect(() => parseIptc7901("Tram")).toThrow("input: has no IPTC 7901 message");
  });

  it("may contain several messages", () => {
    const one =
      "\x01hca0062 4 i 24 xxxxx   hca 062\r\n\r\nTram/\r\n\x02Tram line reopens =\r\n\r\n   Seoul (dpa) - It ran.\r\n\x03\x04";
    expect(parseIptc7901(one + one).map(({ article }) => article.headline?.text)).toEqual([
      "Tram line reopens",
      "Tram line reopens",
    ]);
    expect(parseIptc7901(one)[0]?.lost).toEqual([]);
  });

  it("have a malformed header reported as lost", () => {
    const [document] = parseIptc7901(
      "\x01something else\r\n\x02Tram =\r\n   Seoul (dpa) - It ran.\r\n\x03",
    );
    expect(document?.lost).toEqual([
      { path: "header", text: "something else", reason: "an article has no field for it" },
    ]);
  });
});

describe("parseSgml", () => {
  it("reads the form of Reuters-21578", () => {
    const [document] = parseSgml(
      '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n<REUTERS TOPICS="YES" NEWID="7">\n<DATE>26-FEB-1987 15:01:01.79</DATE>\n<TOPICS><D>tram</D></TOPICS><PLACES><D>korea</D></PLACES>\n<TEXT>&#2;\n<TITLE>TRAM LINE REOPENS</TITLE>\n<DATELINE>    SEOUL, Feb 26 - </DATELINE><BODY>The old tram ran &lt;TRM> along\nthe harbor.\n    It was full.\n Reuter\n&#3;</BODY></TEXT>\n</REUTERS>',
    );
    expect(document?.metadata).toEqual({ id: "7", keywords: ["tram"], created: "1987-02-26" });
    expect(document?.names).toEqual({ korea: "place" });
    expect(document?.article.headline?.text).toBe("TRAM LINE REOPENS");
    expect(document?.article.dateline).toMatchObject({ month: 2, day: 26, date: "1987-02-26" });
    expect(document?.article.paragraphs.map(({ text }) => text)).toEqual([
      "The old tram ran <TRM> along the harbor.",
      "It was full.",
    ]);
    expect(document?.article.end?.text).toBe("Reuter");
  });

  it("reads the form of TREC, and reports elements that no field holds as lost", () => {
    const [document] = parseSgml(
      "<DOC>\n<DOCNO> HRB-1 </DOCNO>\n<DATE1>1 May 94</DATE1>\n<H3><TI>Tram line reopens</TI></H3>\n<RANK>3</RANK>\n<TEXT>\n   SEOUL (KCNA) -- It ran.\n   It was full.\n</TEXT>\n</DOC>",
    );
    expect(document?.metadata).toEqual({ id: "HRB-1", created: "1994-05-01" });
    expect(document?.article.paragraphs).toHaveLength(2);
    expect(document?.lost).toEqual([
      { path: "rank", text: "3", reason: "an article has no field for it" },
    ]);
  });

  it("reads the form of RCV1, with its codes and facts in attributes", () => {
    const [document] = parseSgml(
      '<?xml version="1.0" encoding="iso-8859-1" ?>\n<newsitem itemid="7" id="root" date="1996-08-20" xml:lang="en">\n<title>NORLAND: Tram line reopens.</title>\n<headline>Tram line reopens.</headline>\n<byline>Ann Lee</byline>\n<dateline>SEOUL 1996-08-20</dateline>\n<text>\n<p>It ran.</p>\n<p>It was full.</p>\n</text>\n<copyright>(c) Reuters Limited 1996</copyright>\n<metadata>\n<codes class="bip:topics:1.0">\n  <code code="GTRAM">\n    <editdetail action="confirmed"/>\n  </code>\n  <code code="M11"></code>\n</codes>\n<dc element="dc.date.published" value="1996-08-20"/>\n<dc element="dc.source" value="Reuters"/>\n<dc element="dc.publisher" value="Reuters Holdings"/>\n</metadata>\n</newsitem>',
    );
    expect(document?.metadata).toEqual({
      id: "7",
      language: "en",
      keywords: ["GTRAM", "M11"],
      created: "1996-08-20",
      provider: "Reuters",
      copyright: "(c) Reuters Limited 1996",
    });
    expect(document?.article).toMatchObject({
      date: "1996-08-20",
      headline: { text: "Tram line reopens." },
      byline: { authors: ["Ann Lee"] },
      dateline: { places: [{ name: "Seoul", country: "KR" }], raw: "SEOUL - " },
      paragraphs: [{ text: "It ran." }, { text: "It was full." }],
    });
    expect(document?.lost.map(({ path, text }) => `${path}: ${text}`)).toEqual([
      "title: NORLAND: Tram line reopens.",
      "dc.publisher: Reuters Holdings",
    ]);
  });

  const inDoc = (elements: string) => parseSgml(`<DOC>${elements}<TEXT>It ran.</TEXT></DOC>`)[0];
  const lossesOf = (elements: string) =>
    inDoc(elements)?.lost.map(({ path, text }) => `${path}: ${text}`);

  it("reports what a second element says of the same thing as lost, unless it repeats the first", () => {
    expect(
      lossesOf(
        "<HEADLINE>A</HEADLINE><TITLE>B</TITLE><HEAD>A</HEAD><AUTHOR>Ann Lee</AUTHOR><BYLINE>Sam Roe</BYLINE><SLUG>s</SLUG><KEYWORD>k</KEYWORD>",
      ),
    ).toEqual(["title: B", "byline: Sam Roe", "keyword: k"]);
    const both = "<TEXT>It was loud.</TEXT><BODY>It was full.</BODY>";
    expect(lossesOf(both)).toEqual(["text: It was loud.It ran."]);
    const [document] = parseSgml('<DOC id="A-1"><DOCNO>A-1</DOCNO><DOCID>7</DOCID>It ran.</DOC>');
    expect(document?.lost).toMatchObject([{ path: "text" }, { path: "docid" }, { path: "doc" }]);
  });

  it.each([
    ["<DATE>sometime in May</DATE>", undefined, ["date: sometime in May"]],
    ["<DATE1>5 May 2001</DATE1><DATE>foo</DATE>", "2001-05-05", ["date: foo"]],
    ["<DATE1>5 May 2001</DATE1><DATE>May 5, 2001</DATE>", "2001-05-05", []],
    ["<DATE>0 May 94</DATE>", undefined, ["date: 0 May 94"]],
    ["<DATE>30 February 94</DATE>", undefined, ["date: 30 February 94"]],
    ["<DOCNO>HRB_20319901.1</DOCNO>", undefined, []],
    ["<DOCNO>AP940501-0012</DOCNO>", "1994-05-01", []],
    ["<DOCNO>AP941301-0012</DOCNO>", undefined, []],
  ])("reads only days of the calendar: %s", (elements, created, lost) => {
    expect(inDoc(elements)?.metadata.created).toBe(created);
    expect(lossesOf(elements)).toEqual(lost);
  });
});

describe("guessFormat", () => {
  const article = parseArticle(fixtures.get("harbor-tram.txt") ?? "");

  it.each([
    ["wire", article.source ?? ""],
    ["json", JSON.stringify(article)],
    ["json", JSON.stringify(article).slice(0, 60)],
    ["ninjs", JSON.stringify(serializeNinjs(article).output)],
    ["ninjs", '{ "uri": "urn:x-harbor:1", "headline": "Tram line reopens" }'],
    ["json-ld", JSON.stringify(serializeJsonLd(article).output)],
    ["json-ld", JSON.stringify([{ "@graph": [] }])],
    ["ninjs", "[\n {}]"],
    ["wire", "[SEOUL] The tram ran."],
    ["fbis", "HRB-MUC3-0001 (NOSC)\n\n     HARBOR CITY, 1 MAY 31 -- [TEXT] IT RAN.\n"],
    ["fbis", "\r\n\tHRB-MUC3-0001\t(NOSC)\r\n\r\nHARBOR CITY, 1 MAY 31 -- [TEXT] IT RAN.\r\n"],
    ["wire", "THE TRAM RAN.\nHRB-MUC3-0001 (NOSC)\n"],
    ["nitf", serializeNitf(article).output],
    ["newsml-g2", serializeNewsmlG2(article).output],
    ["markdown", serializeMarkdown(article).output],
    ["html", serializeHtml(article).output],
    ["sgml", `<?xml version="1.0"?>\n<newsitem itemid="7" id="root">\n<title>A</title>`],
    ["sgml", "<DOC id=1><TEXT>Tram</TEXT></DOC>"],
    ["iptc7901", "\x01hca0062 4 i 24"],
    ["anpa", "\x16\x16\x01a0123"],
  ])("recognizes %s", (format, text) => expect(guessFormat(text)).toBe(format));
});

it("serializeNitf gives a dateline's country by its name and its code", () => {
  const countryOf = (text: string) =>
    /<country.*<\/country>/.exec(serializeNitf(parseArticle(text)).output)?.[0];
  expect(countryOf("SEOUL, May 1 (Yonhap) -- It ran.\n")).toBe(
    '<country iso-cc="KR">South Korea</country>',
  );
  expect(countryOf("BOSTON (AP) -- It ran.\n")).toBe(
    '<country iso-cc="US">United States</country>',
  );
  expect(countryOf("ABIDJAN (AFP) - It ran.\n")).toBe('<country iso-cc="CI">Ivory Coast</country>');
});

it.each(Object.entries(READ_FORMATS))(
  "%s keeps the header's date beside a dateline with its year",
  (_, { write, read }) => {
    const article = parseArticle(" date 2031-05-01 Tram\nPARIS, May 1, 2031 (AFP) - It ran.\n");
    const back = read((write as Format["write"])(article).output).article;
    expect([back.date, back.dateline?.date]).toEqual(["2031-05-01", "2031-05-01"]);
  },
);

describe.each([
  "by Xinhua writers Wang Lei, Zhao Min",
  "By Ann Lee, Harbor Press, and Sam Roe",
  "By Ann Lee, Associated Press and Sam Roe, Associated Press",
  "By ANN LEE\nAssociated Press Writer",
  "By PAUL PARK\nPA",
])("the byline %j", (byline) => {
  const article = parseArticle(`Tram reopens\n${byline}\nSEOUL (AP) -- It ran.\n`);
  const said = ({ byline: one }: Article) => one && [one.authors, one.affiliation];

  it.each(Object.entries(READ_FORMATS))("stays the same on each trip through %s", (_, format) => {
    const { write, read } = format;
    let back = article;
    for (let trip = 0; trip < 3; trip += 1) {
      back = read((write as Format["write"])(back).output).article;
      expect(said(back)).toEqual(said(article));
    }
  });
});

it.each(
  Object.entries(READ_FORMATS).filter(([name]) =>
    KEEPS[name as keyof typeof KEEPS].includes("notes"),
  ),
)("%s gives back a note in brackets above a byline as it is", (_, { write, read }) => {
  const article = parseArticle("Tram reopens\n(The ferry stood.)\nBy Ann Lee\nIt ran.\n");
  const back = read((write as Format["write"])(article).output).article;
  expect(back.notes.map(({ raw }) => raw)).toEqual(["(The ferry stood.)"]);
});
