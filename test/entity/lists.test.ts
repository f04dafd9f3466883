import { describe, expect, it } from "vitest";
import { numberOf } from "../../src/entity/lists/hashed.ts";
import { knowledge } from "../../src/entity/lists/knowledge.ts";

/** Words that nobody uses. */
const inventions: readonly string[] = Array.from({ length: 20_000 }, (_, at) => `zx${at}qv`);

describe("a list of words tells of a word whether it is in it", () => {
  const { given, family, common } = knowledge();

  it("also where it is asked by the word's number", () => {
    expect(["john", "maria", "kenji"].every(given.has)).toBe(true);
    expect(["smith", "tanaka", "garcia"].every(family.has)).toBe(true);
    expect(["house", "water", "bridge"].map(numberOf).every(common.hasNumber)).toBe(true);
  });

  it("and of one in 256 others, or in 4,096 of the common words, that it is, too", () => {
    const share = (list: typeof given) => inventions.filter(list.has).length / inventions.length;
    expect(share(given) * 256).toBeCloseTo(1, 0);
    expect(share(family) * 256).toBeCloseTo(1, 0);
    expect(share(common) * 4096).toBeLessThan(3);
  });
});

describe("a list of names tells what it knows of each", () => {
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
  ])("%s is in %s", (name, country, latitude, longitude) => {
    const place = places.get(name);
    expect(place).toMatchObject({ country, kind: "city" });
    expect(Math.abs((place?.latitude ?? 0) - latitude)).toBeLessThan(0.3);
    expect(Math.abs((place?.longitude ?? 0) - longitude)).toBeLessThan(0.3);
  });

  it("and next to nothing of what is no name: one in 32,768", () => {
    expect(inventions.filter(places.has).length).toBeLessThan(5);
  });
});
