import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { levelOf, linksOf, piecesOf } from "./level.ts";

const piecesIn = (name: string): string[] =>
  piecesOf(readFileSync(new URL(`../fixtures/names/${name}.txt`, import.meta.url), "utf8"));

// Invented, and marked before anything was run on them: what is not found is left in.
describe("extractEntities finds names in newswire", () => {
  it("of the nineties and today", () => {
    const pieces = piecesIn("wire");
    const { marked, precision, recall, f1 } = levelOf(pieces);
    expect([pieces.length, marked]).toEqual([58, 922]);
    expect(precision).toBeGreaterThan(97.5);
    expect(recall).toBeGreaterThan(96.4);
    expect(f1).toBeGreaterThan(96.9);
  });

  it("written after that", () => {
    const pieces = piecesIn("fresh");
    const { marked, precision, recall, f1 } = levelOf(pieces);
    expect([pieces.length, marked]).toEqual([12, 203]);
    expect(precision).toBeGreaterThan(95);
    expect(recall).toBeGreaterThan(94);
    expect(f1).toBeGreaterThan(94.5);
  });
});

describe("extractEntities knows who is who", () => {
  it("in most later mentions of somebody", () => {
    const pieces = piecesIn("one");
    const { right, all } = linksOf(pieces);
    expect([pieces.length, all]).toEqual([15, 83]);
    expect(right).toBeGreaterThanOrEqual(77);
  });

  it("and a mention of somebody else is not counted", () => {
    expect(linksOf(["{lee:Ann Lee} met {kim:Bob Kim}. {lee:Kim} left. {kim:Kim} stayed."])).toEqual(
      {
        right: 1,
        all: 2,
      },
    );
    expect(levelOf(["[P Ann Lee] met [O Bob Kim] in Lyon."])).toMatchObject({ recall: 50 });
  });
});
