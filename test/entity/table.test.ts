import { describe, expect, it } from "vitest";
import { numberOf } from "../../src/entity/lists/hashed.ts";
import { listed, tableOf } from "../../src/entity/lists/table.ts";

describe("a table", () => {
  const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
  const table = tableOf(new Map(words.map((word, index) => [word, index])));

  it("gives the value of a word, with or without its hash", () => {
    expect(words.map((word) => table.get(word))).toEqual(words.map((_, index) => index));
    expect(table.get("word7", numberOf("word7"))).toBe(7);
  });

  it("gives the value of the word with a hash", () => {
    expect(table.at(numberOf("word12"))).toBe(12);
    expect(table.at(numberOf("the"))).toBeUndefined();
  });

  it("gives undefined for another word", () => {
    expect(table.get("word")).toBeUndefined();
    expect(table.get("tram", numberOf("tram"))).toBeUndefined();
  });

  it("gives undefined for any word if it is empty", () => {
    expect(tableOf(new Map()).get("tram")).toBeUndefined();
  });
});

describe("listed", () => {
  it("gives each word one bit for each list that it is on, and 0 for others", () => {
    const lists = listed([
      [1, "tram ferry"],
      [2, "ferry"],
    ]);
    expect(["tram", "ferry", "bus"].map((word) => lists.get(word))).toEqual([1, 3, 0]);
    expect(lists.at(numberOf("ferry"))).toBe(3);
  });

  it("has room for words of two letters", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const words = letters.flatMap((one) => letters.map((other) => one + other));
    const lists = listed([[4, words.join(" ")]]);
    expect(words.every((word) => lists.get(word) === 4)).toBe(true);
    expect(lists.get("abc")).toBe(0);
  });
});
