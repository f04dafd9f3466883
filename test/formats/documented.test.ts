/** Holds the tables of docs/formats.md against what the formats do. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DocumentMetadata, Loss, ReadDocument } from "../../src/formats/model.ts";
import { parseHtml, serializeHtml } from "../../src/html.ts";
import { parseArticle } from "../../src/index.ts";
import { parseJsonLd, serializeJsonLd } from "../../src/json-ld.ts";
import { parseMarkdown, serializeMarkdown } from "../../src/markdown.ts";
import { parseNewsmlG2, serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { parseNinjs, serializeNinjs } from "../../src/ninjs.ts";
import { parseNitf, serializeNitf } from "../../src/nitf.ts";
import { serializeText } from "../../src/text.ts";

const DOCS = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");

/** The tables of the page: each a list of rows, by the words of their first cells, of cells by their column. */
function tables(): Map<string, Map<string, string>>[] {
  return DOCS.split(/\n\n/)
    .filter((block) => block.startsWith("| |"))
    .map((block) => {
      const [head = [], , ...rows] = block.split("\n").map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
      return new Map(
        rows.map((cells) => [
          cells[0] ?? "",
          new Map(head.map((column, index) => [column, cells[index] ?? ""])),
        ]),
      );
    });
}

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

const article = parseArticle(
  " date 2031-05-01 (LEAD) Tram line reopens\nThe mayor rode it\n(ATTN: ADDS photo)\nBy Ann Lee\nSEOUL, May 1 (Yonhap) -- It ran.\n(Reporting by Ann Lee)\n(END)\n-\nMuseum opens in April\nAdvertisement\n",
);
const options = { metadata: METADATA };

interface Trip {
  readonly lost: readonly Loss[];
  readonly document?: ReadDocument;
}

const TRIPS: Readonly<Record<string, () => Trip>> = {
  ninjs: () => {
    const { output, lost } = serializeNinjs(article, options);
    return { lost, document: parseNinjs(output) };
  },
  "JSON-LD": () => {
    const { output, lost } = serializeJsonLd(article, options);
    return { lost, document: parseJsonLd(output) };
  },
  NITF: () => {
    const { output, lost } = serializeNitf(article, options);
    return { lost, document: parseNitf(output) };
  },
  "NewsML-G2": () => {
    const { output, lost } = serializeNewsmlG2(article, options);
    return { lost, document: parseNewsmlG2(output)[0] as ReadDocument };
  },
  Markdown: () => {
    const { output, lost } = serializeMarkdown(article, options);
    return { lost, document: parseMarkdown(output) };
  },
  HTML: () => {
    const { output, lost } = serializeHtml(article, options);
    return { lost, document: parseHtml(output) };
  },
  "plain text": () => serializeText(article, options),
};

const [parts, metadata] = tables();

/** The rows of the first table, and where the writers tell of them. */
const PATHS: Readonly<Record<string, string>> = {
  "header's date": "date",
  markers: "headline.markers[0]",
  "notes to editors": "notes[0]",
  byline: "byline",
  decks: "furniture[0]",
  "other page furniture, lines after the end": "furniture[1]",
  "end mark": "end",
  "related headlines": "related[0]",
};

describe.each(Object.entries(TRIPS))("docs/formats.md on %s", (column, trip) => {
  const { lost, document } = trip();
  const told = new Set(lost.map(({ path }) => path));

  it.each(Object.entries(PATHS))("says whether %s is lost", (row, path) => {
    const cells = parts?.get(row);
    const cell = cells?.get(column === "ninjs" ? "ninjs 2, 3" : column);
    // What a correction alone may have is lost in any other article.
    expect([cell, told.has(path)]).toEqual([
      cell,
      cell === "lost" || cell === "a correction's only",
    ]);
  });

  it.runIf(document !== undefined)("says which metadata is lost", () => {
    const names = new Set<string>();
    for (const [row, cells] of metadata ?? [])
      for (const [, name = ""] of row.matchAll(/`(\w+)`/g)) {
        names.add(name);
        const cell = cells.get(column);
        const back = document?.metadata[name as keyof DocumentMetadata];
        const kept =
          JSON.stringify(back) === JSON.stringify(METADATA[name as keyof typeof METADATA]);
        expect([name, cell, kept, told.has(`metadata.${name}`)]).toEqual([
          name,
          cell,
          cell !== "lost",
          cell === "lost",
        ]);
      }
    expect([...names].sort()).toEqual(Object.keys(METADATA).sort());
  });
});
