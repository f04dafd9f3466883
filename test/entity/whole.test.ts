import { describe, expect, it } from "vitest";
import { extractEntities } from "../../src/index.ts";

/** The entities of a text as `type: name`. */
const namesIn = (text: string): string[] =>
  extractEntities(text).map(({ type, name }) => `${type}: ${name}`);
/** The first person of a text. */
const personIn = (text: string) => extractEntities(text).find(({ type }) => type === "person");

describe("the role of somebody named after a role", () => {
  it.each([
    ["A spokesman for the governor, Aminu Sani, told reporters it ran.", "spokesman"],
    ["The spokesman for the governor, Aminu Sani, left.", "spokesman"],
    ["A lawyer for the president, Aminu Sani, said so.", "lawyer"],
    ["A lawyer for Norland's president, Aminu Sani, said so.", "lawyer"],
    ["An adviser to the president, Aminu Sani, said so.", "adviser"],
    ["A driver, Aminu Sani, said so.", "driver"],
    ["The governor, Aminu Sani, said so.", "governor"],
    ["It was a bad year for the governor, Aminu Sani, who left.", "governor"],
    ["It was a deal with the governor, Aminu Sani.", "governor"],
  ])("is the one that the comma follows on: %s", (text, title) =>
    expect(personIn(text)).toMatchObject({ name: "Aminu Sani", title }),
  );

  it("is not taken from the one they speak for, who is then nobody of the text", () => {
    const text = "A spokesman for the governor, Aminu Sani, said so. The governor was late.";
    expect(personIn(text)?.references).toBeUndefined();
  });
});

describe("a title in full", () => {
  it.each([
    ["Assistant U.S. Attorney Grace Lim said so.", "Assistant U.S. Attorney"],
    ["It was U.S. Attorney Grace Lim.", "U.S. Attorney"],
    ["U.S. District Judge Grace Lim ruled so.", "U.S. District Judge"],
    ["It was Detective Chief Inspector Grace Lim.", "Detective Chief Inspector"],
    ["They met Rear Adm. Grace Lim.", "Rear Adm."],
    ["District Judge Grace Lim ruled so.", "District Judge"],
    ["U.S. President Grace Lim ruled so.", "President"],
    ["They met Adm. Grace Lim.", "Adm."],
  ])("has all of its words: %s", (text, title) =>
    expect(personIn(text)).toMatchObject({ name: "Grace Lim", title }),
  );
});

it.each([
  ["Has the Fed waited too long?", ["organization: Federal Reserve"]],
  ["Will Congress act? Can Kim win?", ["organization: Congress", "person: Kim"]],
  ["Does Harbor Bank care?", ["organization: Harbor Bank"]],
  ["Will Smith, 31, left. Was he late?", ["person: Will Smith"]],
  ["Will Smith acted in it.", ["person: Will Smith"]],
])("the first word of a question is no name: %s", (text, names) =>
  expect(namesIn(text)).toEqual(names),
);

it.each([
  ["Shops close on Chuseok.", ["other: Chuseok"]],
  ["She will sing at Christmas Eve Mass and Easter Mass.", ["Christmas Eve Mass", "Easter Mass"]],
  ["He lives in Boston, Mass.", ["place: Boston", "place: Massachusetts"]],
  ["The storm hit the Florida Panhandle.", ["place: Florida Panhandle"]],
  [
    "He lives in the Outer Banks of North Carolina.",
    ["place: Outer Banks", "place: North Carolina"],
  ],
  ["He works for Harbor Banks of Norland Inc.", ["organization: Harbor Banks of Norland"]],
  ["The Shanghai Composite fell.", ["other: Shanghai Composite"]],
  ["He told broadcaster France Inter so.", ["organization: France Inter"]],
])("names of days, places, indexes and stations have their types: %s", (text, names) =>
  expect(namesIn(text)).toEqual(
    names.map((name) => (name.includes(":") ? name : `other: ${name}`)),
  ),
);

it.each([
  ["Corn rose to $4.37-3/4 a bushel.", [["$4.37-3/4", 4.3775]]],
  ["Corn rose to $4.37 3/4 a bushel.", [["$4.37 3/4", 4.3775]]],
  ["It rose 1.58-3/4 dollars.", [["1.58-3/4 dollars", 1.5875]]],
  ["Corn rose to $4-3/4 a bushel.", [["$4-3/4", 4.75]]],
  [
    "It rose from $4.37-$5.",
    [
      ["$4.37", 4.37],
      ["$5", 5],
    ],
  ],
  ["It is number CAD 1234/10NOV of their log.", []],
  ["It paid CAD 1,234.", [["CAD 1,234", 1234]]],
])("prices have their fractions of a cent, and a log's number is none: %s", (text, amounts) => {
  const money = extractEntities(text).filter(({ type }) => type === "money");
  expect(money.map(({ name, value }) => [name, value])).toEqual(amounts);
});

it.each([
  [
    "The Australian Broadcasting Corp. said so. The ABC was late.",
    ["organization: Australian Broadcasting Corp."],
  ],
  ["The Harbor Broadcasting Corp. said so.", ["organization: Harbor Broadcasting"]],
  [
    "OPEC agreed with Norway. OPEC+ met in Vienna.",
    ["organization: OPEC", "place: Norway", "organization: OPEC+", "place: Vienna"],
  ],
  ["OPEC+1 met in Vienna.", ["organization: OPEC", "place: Vienna"]],
])("organizations keep what is part of their names: %s", (text, names) =>
  expect(namesIn(text)).toEqual(names),
);
