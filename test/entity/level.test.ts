import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { levelOf, linksOf, piecesOf } from "./level.ts";
import { LEVELS } from "./levels.ts";

const piecesIn = (name: string): string[] =>
  piecesOf(readFileSync(new URL(`../fixtures/names/${name}.txt`, import.meta.url), "utf8"));

// The texts are invented, and were marked before the library was run on them. Names that it misses are left in.
it.each(LEVELS)("extractEntities finds names no worse than before in $of", (file) => {
  const pieces = piecesIn(file.name);
  const level = levelOf(pieces);
  expect([pieces.length, level.marked]).toEqual([file.pieces, file.names]);
  const [precision, recall, f1] = file.least;
  expect(level.precision).toBeGreaterThan(precision);
  expect(level.recall).toBeGreaterThan(recall);
  expect(level.f1).toBeGreaterThan(f1);
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
