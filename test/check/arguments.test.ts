import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import * as wirecopy from "../../src/index.ts";
import { serializeNinjs } from "../../src/ninjs.ts";
import { serializeText } from "../../src/text.ts";

type Call = (...values: unknown[]) => unknown;

const functions = Object.entries<unknown>(wirecopy).filter(
  (entry): entry is [string, Call] => typeof entry[1] === "function",
);
const TEXT = " date 2031-03-04 Tram\nSEOUL, March 4 (Yonhap) -- It ran.\n(END)\n";
const article = wirecopy.parseArticle(TEXT);
const comparison = wirecopy.compareVersions(article, article);

const DATELINE = { places: ["Seoul"], agency: "AP" };
const BESIDE = "metadata entities dates quotes";

const BAD = [null, 5, "x", true, {}, [], [null], ["a"]];

interface Parameter {
  readonly good: unknown;
  /** The values of `BAD` that this parameter accepts. */
  readonly accepts?: readonly unknown[];
}

const text: Parameter = { good: TEXT, accepts: ["x"] };
const line: Parameter = { good: "Tram line reopens", accepts: ["x"] };
const parsed: Parameter = { good: article };
const articles: Parameter = { good: [article], accepts: [[]] };
const headline: Parameter = { good: article.headline };
// `map` passes an index as the second argument, so options may be a number.
const options: Parameter = { good: {}, accepts: [5, {}] };

/** The parameters of every function, in their order. */
const PARAMETERS: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  parseArticle: { text, options },
  parseFeed: { text, options },
  parseBlocks: { text },
  parseHeadline: { text },
  parseDateline: { text, options },
  parseDate: { text, options },
  createArticleStream: { options },
  unwrapText: { text },
  rewrapText: { unwrapped: { good: { text: "a", breaks: [] } } },
  noteActions: { note: text },
  creditRoles: { credit: text },
  daysOf: { value: text },
  contentKey: { article: text },
  detectAgency: { article: parsed },
  publishingStatus: { article: parsed },
  extractDates: { input: text, options },
  extractEntities: { input: text, options },
  extractQuotes: { input: text, options },
  formatDate: { date: { good: "2031-03-04" }, style: { good: "ap" } },
  revisionOf: { headline },
  compareRevisions: { a: headline, b: headline },
  nextRevision: { markers: { good: [], accepts: [[]] }, options },
  compareVersions: { a: parsed, b: parsed },
  applyComparison: { a: parsed, comparison: { good: comparison } },
  comparisonText: { comparison: { good: comparison }, options },
  groupStories: { articles },
  matchRelated: { article: parsed, articles },
  editArticle: { article: parsed, changes: { good: {}, accepts: [{}] } },
  withHeadline: { article: parsed, headline: line },
  withParagraph: { article: parsed, index: { good: 0 }, text: line },
  withRelated: { article: parsed, headline: line },
  withNextRevision: { article: parsed },
  withHouseStyle: { article: { good: article, accepts: [{}] } },
  articleEdits: {
    article: { good: article, accepts: [{}] },
    original: { good: article },
  },
  applyEdits: { text, edits: { good: [], accepts: [[]] } },
  serializeArticle: { article: { good: article, accepts: [{}] }, options },
  serializeHeadline: { headline: { ...headline, accepts: ["x"] } },
  serializeDateline: { dateline: { good: DATELINE }, options },
};

/** The error that a call throws, or `undefined` if it returns. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** Whether an error is one of the library's own that names a parameter, or something in it. */
function isAbout(error: unknown, parameter: string): boolean {
  if (!(error instanceof TypeError || error instanceof RangeError)) return false;
  const { path = "", message }: Error & { path?: string } = error;
  const [name] = path.split(/[.[]/);
  return name === parameter && message.startsWith(`${path}: `);
}

describe("arguments of the wrong type", () => {
  it.each(functions)("are refused by %s with an error that names the parameter", (name, call) => {
    const parameters = Object.entries(PARAMETERS[name] ?? {});
    expect(parameters.length).toBeGreaterThanOrEqual(Math.max(call.length, 1));
    const good = parameters.map(([, parameter]) => parameter.good);
    expect(() => call(...good)).not.toThrow();
    for (const [index, [own, { accepts = [] }]] of parameters.entries()) {
      for (const bad of BAD) {
        const values = good.map((value, at) => (at === index ? bad : value));
        const error = thrownBy(() => call(...values));
        const which = `${own} = ${JSON.stringify(bad)}: ${error}`;
        const isGood = accepts.some((one) => isDeepStrictEqual(one, bad));
        if (isGood) expect(error, which).toBeUndefined();
        else expect(isAbout(error, own), which).toBe(true);
      }
    }
  });

  it.each<[string, () => unknown, string]>([
    ["withNextRevision", () => wirecopy.withNextRevision(null as never), "article: must be a"],
    ["detectAgency", () => wirecopy.detectAgency({} as never), "article: must be a parsed article"],
    [
      "compareRevisions",
      () => wirecopy.compareRevisions(null as never, null as never),
      "a: must be",
    ],
    ["extractQuotes", () => wirecopy.extractQuotes({} as never), "input: must be a string or a"],
    [
      "extractQuotes",
      () => wirecopy.extractQuotes("x", { entities: 5 as never }),
      "options.entities: must be an array, not number",
    ],
    [
      "groupStories",
      () => wirecopy.groupStories(["a" as never]),
      "articles[0]: must be a parsed article, not string",
    ],
    [
      "formatDate",
      () => wirecopy.formatDate(null as never, "ap"),
      "date: must be a string, not null",
    ],
    [
      "extractDates",
      () => wirecopy.extractDates(null as never),
      "input: must be a string or a parsed article, not null",
    ],
    [
      "extractEntities",
      () => wirecopy.extractEntities(["a"] as never),
      "input: must be a string or a parsed article, not array",
    ],
    ["editArticle", () => wirecopy.editArticle({} as never, {}), "article: must be a parsed"],
  ])("are refused by %s with a TypeError", (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it("are accepted as options if they are an index, as `map` passes it", () => {
    expect([TEXT].map(wirecopy.parseArticle as (text: string) => wirecopy.Article)).toEqual([
      article,
    ]);
    for (const find of [wirecopy.extractDates, wirecopy.extractEntities, wirecopy.extractQuotes])
      expect([TEXT].map(find as (text: string) => unknown)).toEqual([find(TEXT)]);
    expect([article].map(wirecopy.serializeArticle as (one: unknown) => string)).toEqual([TEXT]);
  });

  it.each<[string, () => unknown, string]>([
    ["text", () => wirecopy.parseArticle(5 as never), "text"],
    ["text", () => wirecopy.parseArticle(new Uint8Array(1) as never), "text"],
    ["note.text", () => wirecopy.noteActions({ text: 5 } as never), "note.text"],
    ["note.label", () => wirecopy.noteActions({ label: 5, text: "" } as never), "note.label"],
    ["credit.text", () => wirecopy.creditRoles({ text: 5 } as never), "credit.text"],
    ["headline.markers", () => wirecopy.revisionOf({} as never), "headline.markers"],
    ["edits", () => wirecopy.applyEdits(TEXT, undefined as never), "edits"],
    ["index", () => wirecopy.withParagraph(article, "0" as never, "It ran."), "index"],
    ["index", () => wirecopy.withParagraph(article, "map" as never, "It ran."), "index"],
    ["options.width", () => serializeText(article, { width: "80" as never }), "options.width"],
    ["article", () => wirecopy.contentKey(5 as never), "article"],
    ["options.date", () => wirecopy.parseArticle(TEXT, { date: "March 4" }), "options.date"],
    [
      "options.reference",
      () => wirecopy.extractDates(TEXT, { reference: "March 4" }),
      "options.reference",
    ],
    [
      "options.reference",
      () => wirecopy.parseDate("May 4", { reference: "March 4" }),
      "options.reference",
    ],
    ["options.separator", () => wirecopy.parseFeed(TEXT, { separator: " " }), "options.separator"],
    [
      "options.separator",
      () => wirecopy.createArticleStream({ separator: 5 as never }),
      "options.separator",
    ],
    [
      "options.separator",
      () => wirecopy.parseFeed(TEXT, { separator: "##\n##" }),
      "options.separator",
    ],
  ])("have their path in the error: %s", (_, call, path) => {
    expect(call).toThrow(
      expect.objectContaining({ path, message: expect.stringContaining(`${path}: must be `) }),
    );
  });

  it("list the valid values in the error for an unknown style or agency", () => {
    expect(() => wirecopy.formatDate("2031-03-04", "bbc" as never)).toThrow(
      "style: must be one of iso, full, short, aa,",
    );
    const dateline = { places: ["Seoul"], agency: "AP" };
    expect(() => wirecopy.serializeDateline(dateline, { style: "bbc" as never })).toThrow(
      "options.style: must be one of aa,",
    );
  });

  it.each<[string, (date: never) => unknown, string]>([
    ["parseArticle", (date) => wirecopy.parseArticle("x", { date }), "options.date: "],
    ["parseFeed", (date) => wirecopy.parseFeed("", { date }), "options.date: "],
    ["createArticleStream", (date) => wirecopy.createArticleStream({ date }), "options.date: "],
    ["parseDateline", (date) => wirecopy.parseDateline("x", { date }), "options.date: "],
    ["parseDate", (reference) => wirecopy.parseDate("x", { reference }), "options.reference: "],
    ["extractDates", (reference) => wirecopy.extractDates("x", { reference }), "options.reference"],
  ])("include a day that does not exist or is malformed, which %s refuses", (_, call, message) => {
    for (const wrong of ["foo", "2031-02-30", "", new Date(0), null, 20310304, "March 4"]) {
      expect(() => call(wrong as never), String(wrong)).toThrow(message);
    }
    expect(() => call("2031-03-04" as never)).not.toThrow();
    expect(() => call(undefined as never)).not.toThrow();
  });
});

describe("what a comparison is made of", () => {
  const kept = { kind: "kept", from: 0, to: 0, text: "It ran." };
  const edited = { kind: "edited", from: 0, to: 0, words: [{ kind: "kept", text: "It ran." }] };
  const action = { verb: "adds", object: "photo", paragraphs: [2] };

  it.each<[string, object]>([
    ["fields[0].field", { fields: [{ field: "slug", after: "tram" }] }],
    ["paragraphs[0].kind", { paragraphs: [{ ...kept, kind: "x" }] }],
    ["paragraphs[0].kind", { paragraphs: [{ ...kept, kind: "toString" }] }],
    ["paragraphs[0].text", { paragraphs: [{ kind: "added", to: 0 }] }],
    ["paragraphs[0].to", { paragraphs: [{ ...kept, to: "0" }] }],
    ["paragraphs[1].from", { paragraphs: [kept, { ...kept, from: -1 }] }],
    ["paragraphs[0].words", { paragraphs: [{ ...edited, words: undefined }] }],
    ["paragraphs[0].words[0].kind", { paragraphs: [{ ...edited, words: [{ text: "a" }] }] }],
    ["paragraphs[0].words[0].text", { paragraphs: [{ ...edited, words: [{ kind: "kept" }] }] }],
    ["claims", { claims: undefined }],
    ["claims[0].action", { claims: [{ found: false }] }],
    ["claims[0].action.verb", { claims: [{ action: { ...action, verb: 5 }, found: false }] }],
    ["claims[0].action.paragraphs", { claims: [{ action: { ...action, paragraphs: 2 } }] }],
  ])("is checked, with its path in the error: %s", (path, changes) => {
    const wrong = { fields: [], paragraphs: [], claims: [], ...changes } as never;
    const error = expect.objectContaining({ path: `comparison.${path}` });
    expect(() => wirecopy.comparisonText(wrong)).toThrow(error);
    expect(() => wirecopy.applyComparison(article, wrong)).toThrow(error);
  });

  it("must be about the article, or the error has the path of the change", () => {
    const wrong = { fields: [], paragraphs: [kept, kept], claims: [] } as never;
    expect(() => wirecopy.applyComparison(article, wrong)).toThrow(
      expect.objectContaining({ path: "comparison.paragraphs[1].to" }),
    );
  });
});

describe("articles that were edited and not parsed again", () => {
  const digest = wirecopy.parseArticle(
    "Tram line reopens\nSEOUL, March 4 (Yonhap) -- Ann Lee rode it Tuesday.\nIt was full.\n(END)\n",
  );
  const [lede, last] = digest.paragraphs as [wirecopy.Paragraph, wirecopy.Paragraph];
  const item = { ...digest, paragraphs: ["It ran."] };

  it.each<[string, object]>([
    ["paragraphs[0]", { paragraphs: ["It ran Tuesday."] }],
    ["paragraphs[1]", { paragraphs: [lede, { text: "It ran on Tuesday." }] }],
    ["paragraphs[1]", { paragraphs: [lede, { ...last, text: "It was nearly full." }] }],
    ["paragraphs[0]", { paragraphs: [null] }],
    ["headline", { headline: "Tram line closes" }],
    ["headline", { headline: { text: "Tram line closes" } }],
    ["headline", { headline: { ...digest.headline, text: "Tram line closes" } }],
    ["headline", { headline: null }],
    ["byline", { byline: "By Ann Lee" }],
    ["dateline", { dateline: { places: ["Seoul"] } }],
    ["dateline", { dateline: { ...digest.dateline, agency: "AP" } }],
    ["items[0].paragraphs[0]", { items: [item] }],
  ])("are refused by all that read them, with the path of the node: %s", (path, changes) => {
    const edited = { ...digest, ...changes } as wirecopy.Article;
    const calls: [string, () => unknown][] = [
      ["input", () => wirecopy.extractDates(edited)],
      ["input", () => wirecopy.extractEntities(edited)],
      ["input", () => wirecopy.extractQuotes(edited)],
      ["b", () => wirecopy.compareVersions(digest, edited)],
      ["a", () => wirecopy.applyComparison(edited, comparison)],
      ["article", () => wirecopy.detectAgency(edited)],
      ["article", () => wirecopy.publishingStatus(edited)],
      ["article", () => wirecopy.matchRelated(edited, [digest])],
      ["articles[1]", () => wirecopy.groupStories([digest, edited])],
    ];
    for (const [name, call] of calls)
      expect(call, name).toThrow(
        expect.objectContaining({
          path: `${name}.${path}`,
          message: `${name}.${path}: was edited: serialize and parse first`,
        }),
      );
  });

  const killed = wirecopy.parseArticle(
    "(Eds: ADDS\n photo)\nTram line reopens\nSEOUL, March 4 (Yonhap) -- It ran.\nann@yna.co.kr\n(Yonhap)\n(END)\n-\nHarbor city opens\n",
  );
  const [note] = killed.notes as [wirecopy.EditorsNote];

  it.each<[string, object]>([
    ["notes[0]", { notes: ["KILL KILL"] }],
    ["notes[0]", { notes: [{ ...note, text: "KILL KILL" }] }],
    ["notes[0]", { notes: [{ ...note, label: "KILL" }] }],
    ["signOffs[0]", { signOffs: ["ann@yna.co.kr"] }],
    ["credits[0]", { credits: ["(Reuters)"] }],
    ["end", { end: "(END)" }],
    ["related[0]", { related: ["Tram line reopens"] }],
    ["furniture[0]", { furniture: [{ kind: "caption", text: "A tram" }] }],
    ["trailing[0]", { trailing: ["The end"] }],
  ])("are refused by all that read more than their text: %s", (path, changes) => {
    const edited = { ...killed, ...changes } as wirecopy.Article;
    const calls: [string, () => unknown][] = [
      ["b", () => wirecopy.compareVersions(killed, edited)],
      ["a", () => wirecopy.applyComparison(edited, comparison)],
      ["article", () => wirecopy.detectAgency(edited)],
      ["article", () => wirecopy.publishingStatus(edited)],
      ["article", () => wirecopy.matchRelated(edited, [killed])],
      ["articles[1]", () => wirecopy.groupStories([killed, edited])],
    ];
    for (const [name, call] of calls)
      expect(call, name).toThrow(expect.objectContaining({ path: `${name}.${path}` }));
    expect(wirecopy.extractDates(edited)).toHaveLength(1);
  });

  it("are not those with a note over several lines", () => {
    expect(note.text).toBe("ADDS photo");
    expect(wirecopy.publishingStatus(killed)).toBe("usable");
  });

  it("are read if a field was removed, or changed without a change to the text", () => {
    const edited = { ...digest, headline: undefined, date: "2031-03-04", own: ["x"] };
    const [first] = wirecopy.extractDates(edited as never);
    expect(first).toMatchObject({ text: "March 4", value: "2031-03-04" });
    expect(wirecopy.extractEntities(edited as never).map(({ name }) => name)).toContain("Ann Lee");
    expect(wirecopy.extractQuotes(edited as never)).toEqual([]);
  });

  it("are still edited and written", () => {
    const edited = { ...digest, paragraphs: ["It ran."] } as never;
    expect(wirecopy.editArticle(edited, { end: "(END)" }).paragraphs[0]?.text).toBe("It ran.");
  });
});

describe("options", () => {
  it.each<[string, () => unknown]>([
    [
      "options.layout: must be one of recorded, canonical",
      () => wirecopy.serializeArticle(article, { layout: "canonicl" as never }),
    ],
    ["width: must be a number, not string", () => serializeText(article, { width: "20" as never })],
    [
      "options.names: must be an object, not map",
      () => wirecopy.extractEntities("x", { names: new Map([["Hana", "place"]]) as never }),
    ],
    ["options: must be an object, not map", () => wirecopy.extractDates("x", new Map() as never)],
    [
      "options: must be an object, not date",
      () => wirecopy.extractDates("x", new Date(0) as never),
    ],
    [
      "article: must be an object, not promise",
      () => wirecopy.serializeArticle(Promise.resolve({ headline: "Tram opens" }) as never),
    ],
    [
      "options.mark: must be a function, not string",
      () => wirecopy.comparisonText(comparison, { mark: "*" as never }),
    ],
    [
      "input: must be a string or a parsed article, not promise",
      () => wirecopy.extractDates(Promise.resolve(TEXT) as never),
    ],
  ])("of the wrong type are refused: %s", (message, call) => {
    expect(call).toThrow(message);
  });

  it.each<[string, string, (options: never) => unknown]>([
    ["parseArticle", "date source", (options) => wirecopy.parseArticle(TEXT, options)],
    ["parseFeed", "date source separator", (options) => wirecopy.parseFeed(TEXT, options)],
    ["createArticleStream", "date source separator", wirecopy.createArticleStream],
    ["parseDateline", "date", (options) => wirecopy.parseDateline(TEXT, options)],
    ["parseDate", "reference", (options) => wirecopy.parseDate("May 1", options)],
    ["extractDates", "reference explain ages", (options) => wirecopy.extractDates(TEXT, options)],
    ["extractEntities", "names explain", (options) => wirecopy.extractEntities(TEXT, options)],
    ["extractQuotes", "entities", (options) => wirecopy.extractQuotes(TEXT, options)],
    ["nextRevision", "agency", (options) => wirecopy.nextRevision([], options)],
    ["comparisonText", "mark kept", (options) => wirecopy.comparisonText(comparison, options)],
    ["serializeArticle", "layout", (options) => wirecopy.serializeArticle(article, options)],
    ["serializeDateline", "style", (options) => wirecopy.serializeDateline(DATELINE, options)],
    ["serializeText", `${BESIDE} width`, (options) => serializeText(article, options)],
    ["serializeNinjs", `${BESIDE} version`, (options) => serializeNinjs(article, options)],
  ])("are misspelled options: %s has only %s", (_, names, call) => {
    const all = names.split(" ");
    const misspelled = all.map((name) => `${name.slice(0, -1)}${name.slice(-2)}`);
    // The day of a text goes by two names.
    const days = ["date", "reference"].filter((name) => !all.includes(name));
    for (const wrong of [...misspelled, ...(days.length === 1 ? days : [])])
      expect(() => call({ [wrong]: "2031-03-04" } as never)).toThrow(
        `options.${wrong}: is not an option, only ${all.join(", ")}`,
      );
    expect(() => call({ theirs: 1 } as never)).not.toThrow();
    for (const name of ["source", "explain", "ages", "kept"])
      if (names.split(" ").includes(name))
        for (const wrong of ["false", 0, null])
          expect(() => call({ [name]: wrong } as never)).toThrow(
            `options.${name}: must be one of true, false`,
          );
  });
});
