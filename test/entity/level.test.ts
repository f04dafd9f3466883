import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { levelOf, linksOf, piecesOf } from "./level.ts";

const piecesIn = (name: string): string[] =>
  piecesOf(readFileSync(new URL(`../fixtures/names/${name}.txt`, import.meta.url), "utf8"));

// The texts are invented, and were marked before the library was run on them. Names that it misses are left in.
describe("extractEntities finds names no worse than before", () => {
  it("in newswire like that of the 1990s and of today", () => {
    const pieces = piecesIn("wire");
    const { marked, precision, recall, f1 } = levelOf(pieces);
    expect([pieces.length, marked]).toEqual([58, 922]);
    expect(precision).toBeGreaterThan(97.5);
    expect(recall).toBeGreaterThan(96.4);
    expect(f1).toBeGreaterThan(96.9);
  });

  it("in newswire that was written later", () => {
    const pieces = piecesIn("fresh");
    const { marked, precision, recall, f1 } = levelOf(pieces);
    expect([pieces.length, marked]).toEqual([12, 203]);
    expect(precision).toBeGreaterThan(95);
    expect(recall).toBeGreaterThan(94);
    expect(f1).toBeGreaterThan(94.5);
  });

  it("in general news of the whole world", () => {
    const pieces = piecesIn("world");
    const { marked, precision, recall, f1 } = levelOf(pieces);
    expect([pieces.length, marked]).toEqual([125, 1575]);
    expect(precision).toBeGreaterThan(96.4);
    expect(recall).toBeGreaterThan(94.1);
    expect(f1).toBeGreaterThan(95.2);
  });

  it("in a mix of sports, markets and politics", () => {
    const pieces = piecesIn("mixed");
    const { marked, precision, recall, f1 } = levelOf(pieces);
    expect([pieces.length, marked]).toEqual([60, 854]);
    expect(precision).toBeGreaterThan(94.8);
    expect(recall).toBeGreaterThan(91.9);
    expect(f1).toBeGreaterThan(93.3);
  });

  it("in sports news, results and tables", () => {
    const pieces = piecesIn("sports");
    const { marked, precision, recall, f1 } = levelOf(pieces);
    expect([pieces.length, marked]).toEqual([61, 1180]);
    expect(precision).toBeGreaterThan(96.7);
    expect(recall).toBeGreaterThan(95.3);
    expect(f1).toBeGreaterThan(96);
  });
});

describe("extractEntities links later mentions no worse than before", () => {
  it("in invented copy", () => {
    const pieces = piecesIn("one");
    const { right, all } = linksOf(pieces);
    expect([pieces.length, all]).toEqual([15, 83]);
    expect(right).toBeGreaterThanOrEqual(77);
  });
});

describe("the scores", () => {
  it("do not count mentions of another entity or type as right", () => {
    expect(linksOf(["{lee:Ann Lee} met {kim:Bob Kim}. {lee:Kim} left. {kim:Kim} stayed."])).toEqual(
      {
        right: 1,
        all: 2,
      },
    );
    expect(levelOf(["[P Ann Lee] met [O Bob Kim] in Lyon."])).toMatchObject({ recall: 50 });
  });
});
