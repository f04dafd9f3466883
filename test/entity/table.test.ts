import { describe, expect, it } from "vitest";
import { numberIn, numberOf } from "../../src/entity/lists/hashed.ts";
import { listed, tableOf } from "../../src/entity/lists/table.ts";

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from(text, (letter) => letter.charCodeAt(0));

describe("a table tells of a word what it was given", () => {
  const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
  const table = tableOf(new Map(words.map((word, index) => [word, index])));

  it("by the word, and by its number too", () => {
    expect(words.map((word) => table.get(word))).toEqual(words.map((_, index) => index));
    expect(table.get("word7", numberOf("word7"))).toBe(7);
  });

  it("by where it stands in a text", () => {
    const units = unitsOf("the word12 ran");
    expect(numberIn(units, 4, 10)).toBe(numberOf("word12"));
    expect(table.at(units, 4, 10, numberIn(units, 4, 10))).toBe(12);
    expect(table.at(units, 0, 3, numberIn(units, 0, 3))).toBeUndefined();
  });

  it("and nothing of another word, though it has the number of one", () => {
    expect(table.get("tram", numberOf("word7"))).toBeUndefined();
    expect(table.at(unitsOf("word8"), 0, 5, numberOf("word7"))).toBeUndefined();
    expect(table.get("word")).toBeUndefined();
  });

  it("also of a table without words", () => {
    expect(tableOf(new Map()).get("tram")).toBeUndefined();
  });
});

it("lists are bits of what is told of their words", () => {
  const lists = listed([
    [1, "tram ferry"],
    [2, "ferry"],
  ]);
  expect(["tram", "ferry", "bus"].map((word) => lists.get(word))).toEqual([1, 3, undefined]);
});
