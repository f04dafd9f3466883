import { describe, expect, it } from "vitest";
import { numberIn, numberOf } from "../../src/entity/lists/hashed.ts";
import { listed, tableOf } from "../../src/entity/lists/table.ts";

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from(text, (letter) => letter.charCodeAt(0));

describe("a table", () => {
  const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
  const table = tableOf(new Map(words.map((word, index) => [word, index])));

  it("gives the value of a word, with or without its hash", () => {
    expect(words.map((word) => table.get(word))).toEqual(words.map((_, index) => index));
    expect(table.get("word7", numberOf("word7"))).toBe(7);
  });

  it("gives the value of the word at a place in a text's code units", () => {
    const units = unitsOf("the word12 ran");
    expect(numberIn(units, 4, 10)).toBe(numberOf("word12"));
    expect(table.at(units, 4, 10, numberIn(units, 4, 10))).toBe(12);
    expect(table.at(units, 0, 3, numberIn(units, 0, 3))).toBeUndefined();
  });

  it("gives undefined for another word, even with the hash of one of its words", () => {
    expect(table.get("tram", numberOf("word7"))).toBeUndefined();
    expect(table.at(unitsOf("word8"), 0, 5, numberOf("word7"))).toBeUndefined();
    expect(table.get("word")).toBeUndefined();
  });

  it("gives undefined for any word if it is empty", () => {
    expect(tableOf(new Map()).get("tram")).toBeUndefined();
  });
});

it("listed gives each word one bit for each list that it is on", () => {
  const lists = listed([
    [1, "tram ferry"],
    [2, "ferry"],
  ]);
  expect(["tram", "ferry", "bus"].map((word) => lists.get(word))).toEqual([1, 3, undefined]);
});
