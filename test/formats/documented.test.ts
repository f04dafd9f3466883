/** Checks every cell of the tables in docs/formats.md against what the formats do. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DocumentMetadata, ReadDocument } from "../../src/formats/model.ts";
import {
  type Article,
  extractDates,
  extractEntities,
  extractQuotes,
  parseArticle,
} from "../../src/index.ts";
import { FORMATS } from "./table.ts";

const DOCS = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");

/** A row of a table: its cells by their columns. */
type Row = Readonly<Record<string, string>>;

/** The rows of each table whose first column has no title, by the text of their first cells. */
function tables(): Record<string, Row>[] {
  return DOCS.split(/\n\n/)
    .filter((block) => block.startsWith("| |"))
    .map((block) => {
      const [head = [], , ...rows] = block.split("\n").map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
      return Object.fromEntries(
        rows.map((cells) => [
          cells[0] ?? "",
          Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ""])),
        ]),
      );
    });
}

const [partRows = {}, metadataRows = {}] = tables();

const article = parseArticle(
  ` date 2031-05-01 (LEAD) Tram line reopens
The mayor rode it
(ATTN: ADDS photo)
By Ann Lee
SEOUL, May 1 (Yonhap) -- It ran Friday, Ann Lee said.
"It was full," she said.
ann@harbor.example
(Reporting by Bo Kim)
(END)
-
Museum opens in April
Advertisement
`,
);
const digest = parseArticle(
  "News digest\n---\nTram line reopens\nSEOUL -- It ran.\n---\nFerry sold\nBUSAN -- It was sold.\n",
);
const entities = extractEntities(article);
// The date in the dateline is written as part of the dateline, so it is no loss.
const dates = extractDates(article).filter(({ text }) => text === "Friday");
// NITF marks only words in quotation marks.
const quotes = extractQuotes(article).filter(({ kind }) => kind === "direct");

/** What to check of a part of an article that the table has a row for. */
interface Part {
  /** The paths under which writers report it as lost. */
  readonly paths: readonly string[];
  /** The part as it is in an article, to compare what was read with what was written. */
  readonly back: (article: Article, document?: ReadDocument) => unknown;
  /** What a document says of it, under the names that the table gives or, if it gives none, anywhere. */
  readonly words: RegExp;
}

const PARTS: Readonly<Record<string, Part>> = {
  headline: {
    paths: ["headline"],
    back: ({ headline }) => headline?.text,
    words: /Tram line reopens/,
  },
  "header's date": { paths: ["date"], back: ({ date }) => date, words: /2031-?05-?01/ },
  markers: {
    paths: ["headline.markers[0]"],
    back: ({ headline }) => headline?.markers.map(({ label }) => label),
    words: /LEAD/,
  },
  "notes to editors": {
    paths: ["notes[0]"],
    back: ({ notes }) => notes.map(({ raw }) => raw),
    words: /ADDS photo/,
  },
  decks: {
    paths: ["furniture[0]"],
    back: ({ furniture }) => furniture[0]?.text,
    words: /The mayor rode it/,
  },
  byline: { paths: ["byline"], back: ({ byline }) => byline?.authors, words: /Ann Lee/ },
  "dateline, as written": {
    paths: ["dateline"],
    back: ({ dateline }) => dateline?.raw.trim(),
    words: /SEOUL, May 1 \(Yonhap\)/,
  },
  "paragraphs, addresses, credits": {
    paths: ["paragraphs[0]", "paragraphs[1]", "signOffs[0]", "credits[0]"],
    back: ({ paragraphs, signOffs, credits }) =>
      [paragraphs, signOffs, credits].map((nodes) => nodes.map(({ text }) => text)),
    words: /It ran Friday[\s\S]*It was full[\s\S]*ann@harbor\.example[\s\S]*Reporting by Bo Kim/,
  },
  "end mark": { paths: ["end"], back: ({ end }) => end?.text, words: /\(END\)/ },
  "related headlines": {
    paths: ["related[0]"],
    back: ({ related }) => related.map(({ text }) => text),
    words: /Museum opens in April/,
  },
  "other page furniture, lines after the end": {
    paths: ["furniture[1]"],
    back: ({ furniture }) => furniture[1]?.text,
    words: /Advertisement/,
  },
};

/** The fields that some formats have for a dateline's place, day or agency. */
const DATELINE_FIELDS = [
  ...["places", "infoSources", "contentLocation", "publisher"],
  ...["location", "story.date", "located", "infoSource"],
];

/** Writes an article in a format and reads it back: the document, the paths of what was lost, and what was read. */
function tripThrough(format: string, of: Article, options = {}) {
  const { write, read } = FORMATS[format] ?? {};
  const { output, lost } = write?.(of, options) ?? { output: undefined, lost: [] };
  return { output, lost: lost.map(({ path }) => path), document: read?.(output) };
}

/** Everything that a document has under a name: values of members, elements and attributes. */
function contents(output: unknown, name: string): string {
  if (typeof output !== "string") return members(output, name).join("\n");
  const own = name.replaceAll(".", "\\.");
  const pieces = output.match(
    new RegExp(`<${own}\\b[^>]*/>|<${own}\\b[^>]*>[\\s\\S]*?</${own}>|\\b${own}="[^"]*"`, "g"),
  );
  return pieces?.join("\n") ?? "";
}

// The names of ninjs 2 are those of ninjs 3 in lower case.
function members(value: unknown, name: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key.toLowerCase() === name.toLowerCase() ? [JSON.stringify(inner)] : members(inner, name),
  );
}

/** The names that a cell gives: `mentions`. */
function namesIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name]) => name ?? "");
}

/** A whole document as text. */
function textOf(output: unknown): string {
  return typeof output === "string" ? output : JSON.stringify(output, undefined, 1);
}

it("every row of the table of parts in docs/formats.md is checked", () => {
  const others = [
    "read, written",
    "dateline, as separate fields",
    "a digest's stories",
    "people, organizations, places",
    "dates, quotations",
  ];
  expect(Object.keys(partRows).sort()).toEqual([...Object.keys(PARTS), ...others].sort());
});

describe.each(Object.keys(FORMATS))("the table of parts in docs/formats.md, for %s,", (format) => {
  const column = format.startsWith("ninjs") ? "ninjs 2, 3" : format;
  const cellOf = (row: string): string => partRows[row]?.[column] ?? "";
  const { output, lost, document } = tripThrough(format, article);

  it("says correctly whether the format is read", () => {
    expect(cellOf("read, written")).toBe(document === undefined ? "written" : "both");
  });

  it.each(Object.entries(PARTS))("has a correct cell for: %s", (row, { paths, back, words }) => {
    const cell = cellOf(row);
    // This article is no correction, so what only a correction can have is lost.
    const isLost = cell === "lost" || cell === "a correction's only";
    expect([cell, lost.filter((path) => paths.includes(path))]).toEqual([
      cell,
      isLost ? paths : [],
    ]);
    if (isLost) return;
    for (const name of namesIn(cell))
      expect([name, contents(output, name)]).toEqual([name, expect.stringMatching(words)]);
    if (!/^`[^`]*`$/.test(cell)) expect(textOf(output)).toMatch(words);
    if (document !== undefined) expect(back(document.article)).toEqual(back(article));
  });

  it("names the right fields for a dateline", () => {
    const row = "dateline, as separate fields";
    const [place, agency, ...others] = namesIn(cellOf(row));
    expect(others).toEqual([]);
    if (place !== undefined) expect(contents(output, place)).toMatch(/Seoul/i);
    if (agency !== undefined) expect(contents(output, agency)).toMatch(/Yonhap|20310501/);
    if (cellOf(row) !== "no") return expect(agency).toBeDefined();
    expect(DATELINE_FIELDS.filter((name) => contents(output, name) !== "")).toEqual([]);
  });

  it("says correctly what becomes of a digest's stories", () => {
    expect(cellOf("a digest's stories")).toBe("as paragraphs");
    const trip = tripThrough(format, digest);
    for (const text of ["Tram line reopens", "It ran.", "Ferry sold", "It was sold."])
      expect(trip.document?.article.source ?? trip.output).toContain(text);
    expect(trip.document?.article.items ?? []).toEqual([]);
  });

  it("says correctly what becomes of people, organizations and places", () => {
    const cell = cellOf("people, organizations, places");
    const trip = tripThrough(format, article, { entities });
    const all = entities.map((_, index) => `entities[${index}]`);
    expect(trip.lost.filter((path) => all.includes(path))).toEqual(cell === "lost" ? all : []);
    for (const name of namesIn(cell)) expect(contents(trip.output, name)).toContain("Ann Lee");
    if (cell === "in the text") expect(trip.output).toMatch(/<(\w+)[^>]*>Ann Lee<\/\1>/);
    else if (cell !== "lost") expect(trip.document?.names).toMatchObject({ "Ann Lee": "person" });
  });

  it("says correctly what becomes of dates and quotations", () => {
    const cell = cellOf("dates, quotations");
    const trip = tripThrough(format, article, { dates, quotes });
    const all = [
      ...dates.map((_, index) => `dates[${index}]`),
      ...quotes.map((_, index) => `quotes[${index}]`),
    ];
    expect(trip.lost.filter((path) => all.includes(path))).toEqual(cell === "lost" ? all : []);
    const [date, quote] = namesIn(cell);
    if (date !== undefined) expect(contents(trip.output, date)).toContain("Friday");
    if (quote !== undefined) expect(contents(trip.output, quote)).toContain("It was full,");
  });
});

it("JSON-LD keeps the notes of a correction, as docs/formats.md says", () => {
  const correction = parseArticle(
    "(CORRECTION) Tram line reopens\n(ATTN: ADDS photo)\nSEOUL -- It ran.\n",
  );
  const { lost, document } = tripThrough("JSON-LD", correction);
  expect(lost).toEqual([]);
  expect(document?.article.notes.map(({ raw }) => raw)).toEqual(["(ATTN: ADDS photo)"]);
});

const METADATA = {
  id: "urn:x-harbor:1",
  version: 2,
  revises: ["urn:x-harbor:0"],
  language: "en",
  slug: "harbor-tram",
  take: "1stLd",
  keywords: ["tram", "port"],
  category: "i",
  urgency: 4,
  service: "hca",
  number: "062",
  routing: "glbsm",
  wordCount: 42,
  created: "2031-05-01T08:00:00Z",
  modified: "2031-05-01T09:00:00Z",
  provider: "Harbor News",
  copyright: "2031 Harbor News",
  usage: "For clients",
} satisfies DocumentMetadata;

interface Limit {
  /** Values just within the limit, if it is numeric. */
  readonly within?: DocumentMetadata;
  readonly beyond: DocumentMetadata;
}

/** The limits that cells state. */
const LIMITS: Readonly<Record<string, Limit>> = {
  "with a zone": { beyond: { created: "2031-05-01T08:00", modified: "2031-05-01T09:00" } },
  "with a slug": { beyond: { keywords: ["tram"] } },
  "from 1": { within: { version: 1 }, beyond: { version: 0 } },
  "1 to 8": { within: { urgency: 8 }, beyond: { urgency: 9 } },
  "1 to 9": { within: { urgency: 9 }, beyond: { urgency: 10 } },
};

const readFormats = Object.keys(FORMATS).filter((format) => FORMATS[format]?.read !== undefined);

describe.each(readFormats)("the table of metadata in docs/formats.md, for %s,", (format) => {
  const column = format.startsWith("ninjs") ? "ninjs" : format;
  const { output, lost, document } = tripThrough(format, article, { metadata: METADATA });

  it.each(Object.entries(metadataRows))("has a correct cell for %s", (row, cells) => {
    const cell = cells[column] ?? "";
    // This number of words is not the article's.
    const isLost = cell === "lost" || cell === "counted anew";
    for (const name of namesIn(row) as (keyof typeof METADATA)[]) {
      const kept = JSON.stringify(document?.metadata[name]) === JSON.stringify(METADATA[name]);
      expect([name, cell, kept, lost.includes(`metadata.${name}`)]).toEqual([
        name,
        cell,
        !isLost,
        isLost,
      ]);
      for (const member of namesIn(cell))
        expect(contents(output, member)).toContain(String(METADATA[name]));
    }
  });

  it.each(Object.entries(metadataRows))("states the right limits for %s", (row, cells) => {
    const { within = {}, beyond = {} } = LIMITS[cells[column] ?? ""] ?? {};
    const lostOf = (some: DocumentMetadata): string[] =>
      tripThrough(format, article, { metadata: some }).lost.filter((path) =>
        namesIn(row).some((name) => path.startsWith(`metadata.${name}`)),
      );
    expect([cells[column], lostOf(within)]).toEqual([cells[column], []]);
    expect([cells[column], lostOf(beyond).length]).toEqual([
      cells[column],
      Object.keys(beyond).length,
    ]);
  });
});

it("the table of metadata in docs/formats.md names each field once", () => {
  expect(Object.keys(metadataRows).flatMap(namesIn).sort()).toEqual(Object.keys(METADATA).sort());
});
