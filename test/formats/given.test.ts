import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenArticle } from "../../src/formats/given.ts";
import type { WriteDocumentOptions, WrittenDocument } from "../../src/formats/model.ts";
import { parseHtml, serializeHtml } from "../../src/html.ts";
import {
  type Article,
  type ArticleInit,
  extractDates,
  extractEntities,
  extractQuotes,
  type Headline,
  parseArticle,
} from "../../src/index.ts";
import { serializeNinjs } from "../../src/ninjs.ts";
import { anyText, fixtures, RUNS } from "../laws/arbitraries.ts";
import { FORMATS } from "./table.ts";

// ninjs 2 is an option of the writer of ninjs 3.
const WRITERS = Object.entries(FORMATS)
  .filter(([name]) => name !== "ninjs 2")
  .map(([name, { write }]) => [name, write] as const);

const article = parseArticle(
  " date 2031-05-01 UPDATE 2-Tram line reopens\n(ATTN: ADDS photo)\nBy Ann Lee\nSEOUL, May 1 (Yonhap) -- Ann Lee rode it on Monday.\nIt was full.\n(END)\n",
);
const headline = article.headline as Headline;

/** Everything that a document and its losses say, as one text. */
function wordsOf({ output, lost }: WrittenDocument<unknown>): string {
  const text = typeof output === "string" ? output : JSON.stringify(output);
  return `${text}\n${lost.map((loss) => `${loss.path} ${loss.text}`).join("\n")}`.replaceAll(
    "\\",
    "",
  );
}

it.each(WRITERS)("%s keeps a dateline that only the end mark after it identifies", (_, write) => {
  expect(wordsOf(write(parseArticle("SEOUL May 28 -0-")))).toContain("SEOUL May 28");
});

describe.each(WRITERS)("the writer of %s", (name, write) => {
  it("knows a slug and the heading above addresses by their words", () => {
    const slug = "BC-Harbor-Tram, 1st Ld-Writethru";
    const init: ArticleInit = {
      headline: "Tram line reopens",
      paragraphs: ["It ran."],
      furniture: [slug, "Contacts:", "Share this article"],
      signOffs: ["Ann Lee"],
    };
    const { output, lost } = write(init);
    const kinds = ["keywords", "section", "navigation"] as const;
    const furniture = (init.furniture as string[]).map((text, index) => ({
      text,
      kind: kinds[index],
    }));
    expect({ output, lost }).toEqual(write({ ...init, furniture }));
    expect(JSON.stringify(output)).toContain("Contacts:");
    // Plain text has no metadata, and so no slug.
    const isPlain = name === "plain text";
    expect(lost.map(({ text }) => text)).toEqual([
      ...(isPlain ? [slug] : []),
      "Share this article",
    ]);
  });

  it.each<[string, Article, string, string]>([
    [
      "byline",
      {
        ...article,
        byline: { ...article.byline, authors: ["Bo Kim"] } as Article["byline"] & object,
      },
      "Bo Kim",
      "By Ann Lee",
    ],
    [
      "notes",
      { ...article, notes: article.notes.map((note) => ({ ...note, text: "ADDS a map" })) },
      "(ATTN: ADDS a map)",
      "ADDS photo",
    ],
    [
      "dateline",
      {
        ...article,
        dateline: { ...article.dateline, places: [{ name: "Busan" }] } as Article["dateline"] &
          object,
      },
      "BUSAN, May 1 (Yonhap) --",
      "SEOUL",
    ],
    [
      "markers",
      {
        ...article,
        headline: { ...headline, markers: [{ kind: "lead", ordinal: 3, label: "UPDATE 2" }] },
      },
      "UPDATE 3",
      "UPDATE 2",
    ],
    [
      "headline",
      { ...article, headline: { ...headline, text: "Ferry opens" } },
      "Ferry opens",
      "Tram line",
    ],
    [
      "paragraphs",
      { ...article, paragraphs: article.paragraphs.map((one) => ({ ...one, text: "It stood." })) },
      "It stood.",
      "It was full.",
    ],
    ["end", { ...article, end: { start: 0, end: 3, text: "-0-" } }, "-0-", "(END)"],
  ])("writes an edited field as it is now, or reports it as lost: %s", (_, edited, now, before) => {
    const text = wordsOf(write(edited));
    expect(text).toContain(now);
    expect(text).not.toContain(before);
  });

  it("writes the same from a parsed article, from one without its source, and from fields", () => {
    const init: ArticleInit = {
      date: "2031-05-01",
      headline: "UPDATE 2-Tram line reopens",
      notes: ["(ATTN: ADDS photo)"],
      byline: "Ann Lee",
      dateline: { places: ["Seoul"], month: 5, day: 1, agency: "Yonhap" },
      paragraphs: ["Ann Lee rode it on Monday.", "It was full."],
      end: "(END)",
    };
    expect(write(init)).toEqual(write(article));
    expect(write(parseArticle(article.source as string, { source: false }))).toEqual(
      write(article),
    );
  });

  it.each<[string, unknown]>([
    ["article", null],
    ["date", { date: "2031-02-30" }],
    ["date", { date: 20310501 }],
    ["paragraphs[0]", { paragraphs: ["One.\nTwo."] }],
    ["paragraphs[1].text", { paragraphs: ["It ran.", { text: "One.\nTwo.", start: 0 }] }],
    ["paragraphs", { paragraphs: "It ran." }],
    ["headline.text", { headline: { ...headline, text: "Tram\nline" } }],
    ["headline.markers", { headline: { ...headline, markers: "LEAD" } }],
    ["byline.authors[0]", { byline: { authors: [5], raw: "By Ann Lee" } }],
    ["notes[0].text", { notes: [{ text: 5 }] }],
    ["dateline.places", { dateline: { places: "Seoul" } }],
    ["dateline.date", { ...article, dateline: { ...article.dateline, date: "2030-05-01" } }],
    ["items[0].paragraphs[0]", { items: [{ paragraphs: [""] }] }],
    ["related[0].number", { related: [{ ...headline, number: 1.5 }] }],
    ["source", { source: 5 }],
  ])("refuses an article with an invalid field: %s", (path, value) => {
    expect(() => write(value as ArticleInit)).toThrow(expect.objectContaining({ path }));
  });

  it.each<[string, unknown]>([
    ["options", null],
    ["options.metadata", { metadata: "en" }],
    ["options.metadata.language", { metadata: { language: 5 } }],
    ["options.metadata.urgency", { metadata: { urgency: "4" } }],
    ["options.metadata.keywords", { metadata: { keywords: "tram" } }],
    ["options.metadata.keywords[1]", { metadata: { keywords: ["tram", null] } }],
    ["options.entities[0].mentions", { entities: [{ type: "person", name: "Ann Lee" }] }],
    ["options.dates[0].value", { dates: [{ start: 0, end: 1, text: "a" }] }],
    ["options.metdata", { metdata: {} }],
    ["options.quotes[0].start", { quotes: [{ text: "a", kind: "direct" }] }],
  ])("refuses an option of the wrong type: %s", (path, options) => {
    expect(() => write(article, options as WriteDocumentOptions)).toThrow(
      expect.objectContaining({ path }),
    );
  });

  it("accepts an empty article, and gives JSON as an object and other formats as a string", () => {
    expect(write({}).lost).toEqual([]);
    expect(typeof write({ headline: "x y z", paragraphs: ["It ran."] }).output).toBe(
      name === "ninjs 3" || name === "JSON-LD" ? "object" : "string",
    );
  });
});

it("givenArticle leaves a parsed article unchanged, except for its diagnostics", () => {
  const expectUnchanged = (text: string): void => {
    for (const options of [{}, { source: false }, { date: "2031-05-01" }]) {
      const read = parseArticle(text, options);
      // Its texts also name the field that they were given in.
      expect(givenArticle(read, {})).toMatchObject({ ...read, diagnostics: [] });
    }
  };
  for (const text of fixtures.values()) expectUnchanged(text);
  const bare = [
    "SEOUL May 28 -0-",
    "(Yonhap) -END-",
    "A(END).(Yonhap)",
    "(Yonhap)This photo shows it. (Yonhap)",
    "Trams\n\n(Yonhap) (AP)\n-\n1",
    "Trams run\nSEOUL, March 4 (ATTN: ADDS photo)(Yonhap) -- It ran.",
    "Z\r\t鋡O띕팂_(URGENT) (Reporting by Ann Lee)",
  ];
  for (const text of bare) expectUnchanged(text);
  fc.assert(fc.property(anyText, expectUnchanged), { numRuns: RUNS });
});

it("givenArticle derives a dateline's date from an edited header's date", () => {
  expect(givenArticle({ ...article, date: "2033-05-02" }, {}).dateline?.date).toBe("2033-05-01");
});

describe("annotations made before an article was edited", () => {
  const found = {
    entities: extractEntities(article),
    dates: extractDates(article),
    quotes: extractQuotes(article),
  };
  const marked = (edited: Article | ArticleInit): string[] =>
    [
      ...serializeHtml(edited, found).output.matchAll(
        /<(?:span|time data|time date)[^>]*>([^<]*)</g,
      ),
    ]
      .map(([, words]) => words ?? "")
      .filter((words) => !/^\d/.test(words));
  const before = marked(article);
  const lede = (text: string): ArticleInit => ({
    ...article,
    paragraphs: article.paragraphs.map((one, index) => (index === 0 ? { ...one, text } : one)),
  });

  it("are marked wherever the words up to them are unchanged", () => {
    expect(before).toEqual(["SEOUL", "May 1", "Yonhap", "Ann Lee", "Monday"]);
    const moved = { ...article, dateline: { ...article.dateline, places: [{ name: "Busan" }] } };
    expect(marked(moved as Article)).toEqual(["Ann Lee", "Monday"]);
    expect(marked(lede("Ann Lee rode it on Monday and Tuesday."))).toEqual(before);
  });

  it("are reported as lost after the first change in a paragraph", () => {
    const edited = lede("Ann Lee, 41, rode it on Monday.");
    expect(marked(edited)).toEqual(before.slice(0, -1));
    expect(serializeHtml(edited, found).lost).toContainEqual(
      expect.objectContaining({ path: "dates[1]", text: "Monday" }),
    );
  });

  it("are not marked after the first change in a paragraph, even if the article has no source", () => {
    const { source: _, ...kept } = article;
    const [first, second] = article.paragraphs;
    const edited = {
      ...kept,
      paragraphs: [{ ...first, text: "The mayor, Ann Lee, rode." }, second],
    };
    expect(marked(edited as Article)).toEqual(before.slice(0, 3));
  });

  it("are marked in the first half of a split paragraph, but not in the second", () => {
    const [first] = article.paragraphs as [Article["paragraphs"][0]];
    const split = {
      ...article,
      paragraphs: [
        { ...first, text: "Ann Lee rode it" },
        { ...first, text: "on Monday." },
      ],
    };
    expect(marked(split)).toEqual(before.slice(0, -1));
  });
});

it("serializeNinjs reports metadata that does not fit as lost, and says what would fit", () => {
  const { lost } = serializeNinjs(article, {
    metadata: { urgency: 99, version: 0, created: "today" },
  });
  expect(lost.filter(({ path }) => path.startsWith("metadata"))).toEqual([
    {
      path: "metadata.created",
      text: "today",
      reason: "is neither a day nor an ISO 8601 time with a zone",
    },
    { path: "metadata.version", text: "0", reason: "is not a whole number from 1 up" },
    { path: "metadata.urgency", text: "99", reason: "is not a whole number from 1 to 9" },
  ]);
});

it("serializeHtml keeps the spelling of markers", () => {
  for (const line of ["UPDATE 2-Tram line reopens", "(LEAD) (News Focus) Tram line reopens"]) {
    const read = parseArticle(`${line}\nSEOUL (AP) -- It ran.\n`);
    expect(parseHtml(serializeHtml(read).output).article.headline?.raw).toBe(line);
  }
  expect(serializeHtml(article).output).toContain('<p class="markers"><b>UPDATE 2-</b></p>');
});
