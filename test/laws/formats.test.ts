/** The law of every format that is both written and read: it gives back what it can hold, and reports the rest as lost. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element } from "../../src/formats/escape.ts";
import type {
  DocumentMetadata,
  Loss,
  ReadDocument,
  WriteDocumentOptions,
} from "../../src/formats/model.ts";
import { serializeHtml } from "../../src/html.ts";
import {
  type Article,
  type DigestItem,
  extractDates,
  extractEntities,
  parseArticle,
  serializeArticle,
} from "../../src/index.ts";
import { type Format, READ_FORMATS } from "../formats/table.ts";
import { anyText, expressible, RUNS } from "./arbitraries.ts";
import { limitRefusals, unlessRefused } from "./refused.ts";

limitRefusals();

/** An article's trip through a format: what was read back, and what the writer reported as lost. */
interface Trip {
  readonly document: ReadDocument;
  readonly lost: readonly Loss[];
}

/** Writes an article in a format, and reads it back. */
function tripThrough({ write, read }: Required<Format>) {
  return (article: Article, options: WriteDocumentOptions): Trip => {
    const { output, lost } = write(article, options);
    return { document: read(output), lost };
  };
}

const FORMATS = Object.entries(READ_FORMATS).map(
  ([name, format]) => [name, tripThrough(format)] as const,
);

/** What an article says outside its body: lists of texts, by the path that reports their loss. */
function outsideBody(article: Article): Record<string, readonly string[]> {
  const { date, headline, byline, dateline, notes, signOffs, end, related, furniture, trailing } =
    article;
  const one = (words: string | undefined): string[] => (words === undefined ? [] : [words]);
  return {
    date: one(date),
    headline: one(headline?.text),
    "headline.markers": headline?.markers.map(({ label }) => label) ?? [],
    notes: notes.map(({ raw }) => raw),
    "byline.authors": byline?.authors ?? [],
    "byline.places": byline?.places ?? [],
    "byline.affiliation": one(byline?.affiliation),
    dateline: one(dateline?.raw.trim()),
    // Decks are compared with the body.
    furniture: furniture.map(({ kind, text }) => (kind === "deck" ? "" : text)),
    signOffs: signOffs.map(({ text }) => text),
    end: one(end?.text),
    related: related.map(({ raw }) => raw),
    trailing: trailing.map(({ text }) => text),
  };
}

/** Expects a document to say what an article says, except for what was reported as lost. */
function expectKept(article: Article, { document, lost }: Trip): void {
  const losses = new Set(lost.map(({ path }) => path));
  const back = outsideBody(document.article);
  for (const [member, words] of Object.entries(outsideBody(article))) {
    const [node = ""] = member.split(".");
    if (losses.has(member) || losses.has(node)) continue;
    // A document has a date even if the copy has none. A digest's stories become paragraphs, which can read as other
    // parts, and so can the name of a place as a paragraph of its own above a credit.
    const ambiguous = article.items.length > 0 || article.credits.length > 0;
    if (words.length === 0 && (member === "date" || ambiguous)) continue;
    const kept = words.filter((_, index) => !losses.has(`${member}[${index}]`));
    expect([member, back[member]?.filter(isNotEmpty)]).toEqual([member, kept.filter(isNotEmpty)]);
  }
  // The headline of a digest's first story can look like the author's name above that story's dateline.
  const signed = article.byline === undefined ? document.article.byline?.raw : undefined;
  const signOffs = article.signOffs.filter((_, index) => !losses.has(`signOffs[${index}]`));
  expect(body(document.article, signed)).toEqual(body({ ...article, signOffs }));
  // Those of a digest's paragraphs that become decks are reported when it is read.
  const isDeck = ({ reason }: Loss): boolean => reason.startsWith("reads as a deck ");
  const unread = document.lost.filter((loss) => article.items.length === 0 || !isDeck(loss));
  expect(unread).toEqual([]);
}

const isNotEmpty = (words: string): boolean => words !== "";

/**
 * The decks and the paragraphs of the body, in their order: the story with its dateline, a digest's stories, addresses
 * and credits. Paragraphs before the first dateline of a digest become decks; `signed` is a line among them that was
 * read as the byline.
 */
function body(article: Article, signed?: string): string[] {
  const { items, credits, signOffs, furniture } = article;
  return [
    ...furniture.filter(({ kind }) => kind === "deck").map(({ text }) => text),
    ...(signed === undefined ? [] : [signed]),
    ...storyOf(article),
    ...items.flatMap(({ headline, ...item }) => [
      ...(headline === undefined ? [] : [headline.raw]),
      ...storyOf(item),
    ]),
    ...[...signOffs, ...credits].map(({ text }) => text),
  ];
}

function storyOf({ dateline, paragraphs }: DigestItem): string[] {
  const [lede = "", ...rest] = paragraphs.map(({ text }) => text);
  return [(dateline?.raw ?? "") + lede, ...rest];
}

const word = fc.constantFrom("tram", "Harbor City", "서울", 'a<b & "c"', "it's", "x, y", "no 7");
const time = fc.constantFrom(
  "2031-05-01",
  "2031-05-01T09:00:00Z",
  "2031-05-01T09:00+09:00",
  "2031-05-01T09:00:00+0900",
  "2031-05-01T09:00",
  "yesterday",
);
const number = fc.constantFrom(0, 1, 3, 9, 12, 2.5);

/** Metadata of an article, which a format may not be able to hold. */
const metadata: fc.Arbitrary<DocumentMetadata> = fc.record(
  {
    id: fc.constantFrom("urn:x-harbor:1", "G7787", "한 글", "http://harbor.example/a?b=c&d=e"),
    version: number,
    revises: fc.array(word, { minLength: 1, maxLength: 2 }),
    language: fc.constantFrom("en", "ko-KR", "english!"),
    slug: word,
    take: word,
    keywords: fc.uniqueArray(fc.constantFrom("tram", "port", "Harbor City"), { minLength: 1 }),
    category: word,
    urgency: number,
    service: word,
    number: word,
    routing: word,
    wordCount: number,
    created: time,
    modified: time,
    provider: word,
    copyright: word,
    usage: word,
  },
  { requiredKeys: [] },
);

/** A time in one spelling, since formats keep the moment and not its spelling. A day counts as its first moment in UTC. */
function moment(value: unknown): unknown {
  const zoned = /^\d{4}-\d\d-\d\d(?:T.*(?:Z|[+-]\d\d:?\d\d))?$/;
  if (typeof value !== "string" || !zoned.test(value)) return value;
  return new Date(
    value.replace(/(\d\d)(\d\d)$/, (all, a, b) => (/[+-]\d{4}$/.test(value) ? `${a}:${b}` : all)),
  ).toISOString();
}

const articles = expressible.map((init) => parseArticle(serializeArticle(init)));

describe.each(FORMATS)("an article written in %s and read back", (_, through) => {
  it("says the same, except for what was reported as lost", () => {
    fc.assert(
      fc.property(articles, (article) => {
        expectKept(article, through(article, {}));
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });

  it("has the same metadata, except for what was reported as lost", () => {
    fc.assert(
      fc.property(articles, metadata, (article, given) => {
        const { document, lost } = through(article, { metadata: given });
        const reported = new Set(lost.map(({ path }) => path));
        for (const [name, value] of Object.entries(given)) {
          if (reported.has(`metadata.${name}`)) continue;
          const back = document.metadata[name as keyof DocumentMetadata];
          expect([name, moment(back)]).toEqual([name, moment(value)]);
        }
        if (article.date !== undefined && document.article.date !== article.date)
          expect(reported).toContain("date");
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });

  it("keeps every paragraph of any text, except for those reported as lost", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = parseArticle(text);
        const { document, lost } = through(article, {});
        const kept = words(document.article.source ?? "");
        const reported = lost.map(({ text }) => text).join("\n");
        const { paragraphs, items, signOffs, credits } = article;
        const inItems = items.flatMap((item) => item.paragraphs);
        for (const { text: paragraph } of [...paragraphs, ...inItems, ...signOffs, ...credits]) {
          if (reported.includes(paragraph)) continue;
          expect(kept).toContain(words(paragraph));
        }
      }),
      { numRuns: RUNS },
    );
  });
});

type Edit = (article: Article) => Article;

/** A list with one member changed, if it has any. */
function changed<T>(list: readonly T[], at: number, edit: (one: T) => T): T[] {
  return list.map((one, index) => (index === at % list.length ? edit(one) : one));
}

const text = fc.constantFrom("The ferry stood.", "Harbor City", "It's 20 percent", "He a<b & c");

/** Changes to a single field, as users make them: `raw`, positions and source stay as they were. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom<Edit>(
    ({ date: _, ...article }) => article,
    (article) => ({ ...article, date: "2031-05-01" }),
    ({ byline, ...article }) => ({
      ...article,
      ...(byline !== undefined && { byline: { ...byline, authors: ["Bo Kim"] } }),
    }),
    ({ byline, ...article }) => ({
      ...article,
      ...(byline !== undefined && { byline: { ...byline, affiliation: "Harbor News" } }),
    }),
    ({ dateline, ...article }) => ({
      ...article,
      ...(dateline !== undefined && { dateline: { ...dateline, places: [{ name: "Busan" }] } }),
    }),
    ({ dateline, ...article }) => ({
      ...article,
      ...(dateline !== undefined && { dateline: { ...dateline, agency: "Kyodo" } }),
    }),
    ({ headline, ...article }) => ({
      ...article,
      ...(headline !== undefined && {
        headline: { ...headline, markers: [{ kind: "lead", ordinal: 3, label: "3rd LD" }] },
      }),
    }),
    ({ end, ...article }) => ({
      ...article,
      ...(end !== undefined && { end: { ...end, text: "###" } }),
    }),
  ),
  fc.tuple(fc.nat(), text).map(
    ([at, words]): Edit =>
      (article) => ({
        ...article,
        paragraphs: changed(article.paragraphs, at, (one) => ({ ...one, text: words })),
      }),
  ),
  fc.tuple(fc.nat(), text).map(
    ([at, words]): Edit =>
      (article) => ({
        ...article,
        notes: changed(article.notes, at, (one) => ({ ...one, text: words })),
      }),
  ),
  fc.tuple(fc.nat(), text).map(
    ([at, words]): Edit =>
      (article) => ({
        ...article,
        related: changed(article.related, at, (one) => ({ ...one, text: words })),
      }),
  ),
  text.map(
    (words): Edit =>
      ({ headline, ...article }) => ({
        ...article,
        ...(headline !== undefined && { headline: { ...headline, text: words } }),
      }),
  ),
);

describe.each(FORMATS)("an edited article written in %s and read back", (_, through) => {
  it("says what its fields now say, except for what was reported as lost", () => {
    fc.assert(
      fc.property(articles, edit, (article, change) => {
        const edited = change(article);
        const wire = unlessRefused(() => parseArticle(serializeArticle(edited)));
        const trip = unlessRefused(() => through(edited, {}));
        // A format may accept an article that wire copy cannot express, but must not refuse one that it can.
        if (wire === undefined) return;
        if (trip === undefined) throw new Error("refused what serializeArticle writes");
        expectKept(wire, trip);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

describe("annotations made before an edit", () => {
  it("mark only the words that were found, and leave the text of the HTML unchanged", () => {
    fc.assert(
      fc.property(articles, edit, fc.boolean(), (article, change, keepsSource) => {
        const found = { dates: extractDates(article), entities: extractEntities(article) };
        const { source, ...edited } = change(article);
        const given = keepsSource && source !== undefined ? { ...edited, source } : edited;
        const written = unlessRefused(() => serializeHtml(given));
        if (written === undefined) return;
        const marked = serializeHtml(given, found).output;
        const named = new Set(
          [...found.dates, ...found.entities.flatMap(({ mentions }) => mentions)].map(({ text }) =>
            element("i", text).slice(3, -4),
          ),
        );
        const tags = /<(span|time)(?: (?:class|data-[\w-]+|datetime)="[^"]*")+>([^<]*)<\/\1>/g;
        const body = marked.slice(marked.indexOf("</header>"));
        for (const [, , words = ""] of body.matchAll(tags)) expect(named).toContain(words);
        expect(words(strip(marked))).toEqual(words(strip(written.output)));
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

function strip(markup: string): string {
  return markup.replace(/<[^>]*>/g, "");
}

/** A text with a single blank for each run of blanks and of characters that formats cannot write. */
function words(text: string): string {
  return text.replace(/[\s\0-\x1f\ufeff]+/g, " ").trim();
}
