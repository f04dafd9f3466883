import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { levelOf, linksOf, piecesOf } from "./level.ts";

const piecesIn = (name: string): string[] =>
  piecesOf(readFileSync(new URL(`../fixtures/names/${name}.txt`, import.meta.url), "utf8"));

// The texts are invented, and were marked before the library was run on them. Names that it misses are left in.
describe("extractEntities finds names no worse than before", () => {
  it.each([
    {
      of: "newswire like that of the 1990s and of today",
      name: "wire",
      size: [58, 922],
      least: [97.5, 96.4, 96.9],
    },
    {
      of: "newswire that was written later",
      name: "fresh",
      size: [12, 203],
      least: [95, 94, 94.5],
    },
    {
      of: "general news of the whole world",
      name: "world",
      size: [125, 1572],
      least: [96.4, 94.1, 95.2],
    },
    {
      of: "a mix of sports, markets and politics",
      name: "mixed",
      size: [60, 854],
      least: [94.7, 91.9, 93.3],
    },
    {
      of: "plain news of little-known people, firms and places",
      name: "plain",
      size: [50, 894],
      least: [94.8, 93.6, 94.2],
    },
    {
      of: "politics and conflicts of small places",
      name: "conflict",
      size: [47, 924],
      least: [93.5, 90.4, 92],
    },
    {
      of: "financial news like that of the 1980s and 1990s",
      name: "money",
      size: [43, 960],
      least: [96.3, 94.7, 95.5],
    },
    {
      of: "general news of this century from many agencies",
      name: "today",
      size: [41, 1115],
      least: [96.9, 95.3, 96.1],
    },
    {
      of: "newswire from 1987 to 2020",
      name: "years",
      size: [35, 640],
      least: [98.3, 97.5, 97.9],
    },
    {
      of: "newswire of 1987, 1996 and 2013",
      name: "decades",
      size: [30, 757],
      least: [95.8, 94.8, 95.3],
    },
    {
      of: "copy dense with names of 1987, 1996 and 2013",
      name: "dense",
      size: [44, 1178],
      least: [94.8, 91.5, 93.1],
    },
    {
      of: "a week of December 1996, and newswire of 1987 and 2012",
      name: "week",
      size: [59, 1006],
      least: [95.8, 93.9, 94.8],
    },
    {
      of: "days of the winter of 1996",
      name: "day",
      size: [56, 1252],
      least: [96, 95.3, 95.7],
    },
    {
      of: "business as of 1987, general news of this century, and sports",
      name: "beats",
      size: [46, 1025],
      least: [95.6, 93.8, 94.7],
    },
    {
      of: "a day of December 1996, business as of 1987, and newswire of the years after 2008",
      name: "record",
      size: [51, 1019],
      least: [94.8, 90.5, 92.6],
    },
    {
      of: "the end of 1996, business as of 1987, and newswire of the years after 2005",
      name: "turn",
      size: [59, 1204],
      least: [96.5, 94.8, 95.7],
    },
    {
      of: "business as of 1987, December 1996, and general news of the years after 2011",
      name: "trade",
      size: [47, 856],
      least: [95.5, 94.8, 95.2],
    },
    {
      of: "sports news, results and tables",
      name: "sports",
      size: [61, 1180],
      least: [96.7, 95.3, 96],
    },
  ])("in $of", ({ name, size, least: [precision = 0, recall = 0, f1 = 0] }) => {
    const pieces = piecesIn(name);
    const level = levelOf(pieces);
    expect([pieces.length, level.marked]).toEqual(size);
    expect(level.precision).toBeGreaterThan(precision);
    expect(level.recall).toBeGreaterThan(recall);
    expect(level.f1).toBeGreaterThan(f1);
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
