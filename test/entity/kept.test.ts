import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/index.ts";

const REPORT =
  "HARBOR CITY, March 4 (Yonhap) -- Prime Minister Ann Lee met Bob Kim of the Bank of Harbor in Paris. Lee paid US$5 million, EUR 20m and 3.5 percent.";
const FOUND = extractEntities(REPORT);

/** A different capitalized word for each number. */
const wordOf = (number: number): string =>
  `Z${number
    .toString(16)
    .padStart(4, "0")
    .replaceAll(/\d/g, (digit) => "ghijklmnop".charAt(Number(digit)))}`;

describe("extractEntities, which reuses memory between calls, finds the same", () => {
  it("after a text whose code units are too many to be kept", () => {
    extractEntities(`${"The tram ran to Zornburg for $7. ".repeat(3000)}\n`);
    expect(extractEntities(REPORT)).toEqual(FOUND);
  });

  it("after a longer text, of which it reads nothing past the end of a shorter one", () => {
    extractEntities("He paid US$ 5 million dollars in Parisian cafes of Paris, France.");
    expect(extractEntities("He paid US$ 5").map(({ name }) => name)).toEqual(["US$ 5"]);
    expect(extractEntities("It ran in Paris").map(({ name }) => name)).toEqual(["Paris"]);
  });

  it("after more words than can be kept", () => {
    const words = Array.from({ length: 20_000 }, (_, number) => `in ${wordOf(number)}`);
    extractEntities(`It ran ${words.join(", ")}.`);
    expect(extractEntities(REPORT)).toEqual(FOUND);
  });
});

describe("extractEntities", () => {
  it.each([
    ["It cost EUR 20 million.", "EUR 20 million"],
    ["It cost US$ 5.", "US$ 5"],
    ["It cost (Rs. 500 crore).", "Rs. 500 crore"],
    ["Shares, NZ$4 each", "NZ$4"],
    ["The A5 road is 40 kilometers long.", "40 kilometers"],
    ["Call +44 20 7946 0100 now.", "+44 20 7946 0100"],
    ["It is on https://harbor.example/a now.", "https://harbor.example/a"],
    ["Write to desk@harbor.example now.", "desk@harbor.example"],
  ])("finds the amount or address in: %s", (text, name) => {
    expect(extractEntities(text).map((entity) => entity.name)).toContain(name);
  });
});
