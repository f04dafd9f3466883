import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { levelOf, linksOf, piecesOf } from "./level.ts";

const piecesIn = (name: string): string[] =>
  piecesOf(readFileSync(new URL(`../fixtures/names/${name}.txt`, import.meta.url), "utf8"));

// Invented, and marked before anything was run on them: what is not found is left in.
describe("extractEntities finds names in newswire", () => {
  it("of the nineties and today: 922 names in 58 pieces", () => {
    const { precision, recall, f1 } = levelOf(piecesIn("wire"));
    expect(precision).toBeGreaterThan(97.5);
    expect(recall).toBeGreaterThan(96.4);
    expect(f1).toBeGreaterThan(96.9);
  });

  it("written after that: 203 names in 12 pieces", () => {
    const { precision, recall, f1 } = levelOf(piecesIn("fresh"));
    expect(precision).toBeGreaterThan(95);
    expect(recall).toBeGreaterThan(94);
    expect(f1).toBeGreaterThan(94.5);
  });
});

describe("extractEntities knows who is who", () => {
  it("in 15 articles with 83 later mentions", () => {
    const { right, all } = linksOf(piecesIn("one"));
    expect(all).toBe(83);
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
