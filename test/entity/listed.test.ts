import { describe, expect, it } from "vitest";
import { numberOf } from "../../src/entity/lists/hashed.ts";
import { listed } from "../../src/entity/lists/listed.ts";

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
