import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/index.ts";

const namesIn = (text: string, names: Parameters<typeof extractEntities>[1] = {}): string[] =>
  extractEntities(text, names).map(
    ({ type, name, mentions }) => `${type}: ${name} (${mentions.length})`,
  );

describe("extractEntities, with the user's names,", () => {
  it.each([
    [
      "Harbor Motor sued Harbor Motor Finance. Harbor Motor won.",
      { "Harbor Motor": "organization", "Harbor Motor Finance": "organization" },
      ["organization: Harbor Motor (2)", "organization: Harbor Motor Finance (1)"],
    ],
    [
      "Apple sued Apple Bank. Apple won.",
      { Apple: "organization", "Apple Bank": "organization" },
      ["organization: Apple (2)", "organization: Apple Bank (1)"],
    ],
    [
      "Kim Do met Kim. Kim left.",
      { Kim: "person", "Kim Do": "person" },
      ["person: Kim Do (1)", "person: Kim (2)"],
    ],
  ] as const)("never merges two of them: %s", (text, names, found) =>
    expect(namesIn(text, { names })).toEqual(found),
  );

  it("still groups one of them with a name of the text", () =>
    expect(namesIn("Ann Windley came. Windley left.", { names: { Windley: "person" } })).toEqual([
      "person: Windley (2)",
    ]));
});

describe("extractEntities finds the user's names", () => {
  it.each([
    ["Then O\u2019Brien left.", { "O'Brien": "person" }, "person: O'Brien (1)"],
    ["Then O'Brien left.", { "O\u2019Brien": "person" }, "person: O\u2019Brien (1)"],
    ["Then Cafe\u0301 Eva left.", { "Caf\u00e9 Eva": "other" }, "other: Caf\u00e9 Eva (1)"],
    ["Then x y left.", { " x y ": "other" }, "other: x y (1)"],
  ] as const)("in: %s", (text, names, one) =>
    expect(
      namesIn(text, { names: names as Readonly<Record<string, "person" | "other">> }),
    ).toContain(one),
  );

  it("but none in other initials", () => {
    expect(namesIn("AIDS SPREADS.", { names: { Aids: "place" } })).not.toContain("place: Aids (1)");
    const names = { Aids: "place", AIDS: "other" } as const;
    expect(namesIn("Aids fought AIDS.", { names })).toEqual(["place: Aids (1)", "other: AIDS (1)"]);
  });
});
