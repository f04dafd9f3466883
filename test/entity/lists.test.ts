import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { numberOf } from "../../src/entity/lists/hashed.ts";
import { isCommon, knowledge } from "../../src/entity/lists/knowledge.ts";
import { ODD_FRONTS } from "../../src/entity/words/forms.ts";

/** Words that no list has. */
const inventedWords: readonly string[] = Array.from({ length: 20_000 }, (_, at) => `zx${at}qv`);

describe("a list of words", () => {
  const { given, family, common } = knowledge();

  it("finds its words, by their letters or by their hash", () => {
    expect(["john", "maria", "kenji"].every(given.has)).toBe(true);
    expect(["smith", "tanaka", "garcia"].every(family.has)).toBe(true);
    expect(["house", "water", "bridge"].map(numberOf).every(common.hasNumber)).toBe(true);
  });

  it("has short common words whose endings tell longer ones", () => {
    const words =
      "ugly holy bully jelly reply apply fully belly silly bring sing thing wing being".split(" ");
    expect(words.filter((word) => !isCommon(word))).toEqual([]);
  });

  it("wrongly finds one in 256 other words, or at most about one in 1,024 if its words are common", () => {
    const share = (list: typeof given) =>
      inventedWords.filter(list.has).length / inventedWords.length;
    expect(share(given) * 256).toBeCloseTo(1, 0);
    expect(share(family) * 256).toBeCloseTo(1, 0);
    expect(share(common) * 1024).toBeLessThan(1.5);
  });
});

describe("the list of places", () => {
  const { places } = knowledge();

  it.each([
    ["Aberdeen", "GB", 57.1, -2.1],
    ["Arequipa", "PE", -16.4, -71.5],
    ["Bergen", "NO", 60.4, 5.3],
    ["Cebu City", "PH", 10.3, 123.9],
    ["Da Nang", "VN", 16.1, 108.2],
    ["Izmir", "TR", 38.4, 27.1],
    ["Omsk", "RU", 55, 73.4],
    ["São Paulo", "BR", -23.5, -46.6],
    ["Tucson", "US", 32.2, -110.9],
    ["Zhengzhou", "CN", 34.8, 113.7],
  ])("has %s in %s, with its coordinates", (name, country, latitude, longitude) => {
    const place = places.get(name);
    expect(place).toMatchObject({ country, kind: "city" });
    expect(Math.abs((place?.latitude ?? 0) - latitude)).toBeLessThan(0.3);
    expect(Math.abs((place?.longitude ?? 0) - longitude)).toBeLessThan(0.3);
  });

  it("wrongly finds hardly any other words, about one in 8,192", () => {
    const tries = 400_000;
    let found = 0;
    for (let at = 0; at < tries; at += 1) if (places.has(`zx${at}qv`)) found += 1;
    expect((found / tries) * 8192).toBeGreaterThan(0.5);
    expect((found / tries) * 8192).toBeLessThan(1.5);
  });
});

it.each([...ODD_FRONTS])("%s begins a name of several words on the lists", (front) => {
  const names = ["organizations", "others"]
    .map((list) => readFileSync(new URL(`../../tools/names/${list}.txt`, import.meta.url), "utf8"))
    .flatMap((list) => list.split(/[|\n]/));
  expect(names.filter((name) => new RegExp(`^${front}[ ']`).test(name))).not.toEqual([]);
});
