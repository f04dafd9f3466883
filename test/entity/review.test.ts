import { describe, expect, it } from "vitest";
import { extractEntities, parseArticle } from "../../src/index.ts";
import { marked } from "./marked.ts";

/** The amounts and addresses of a text, with their values and units. */
const amountsIn = (text: string): unknown[] =>
  extractEntities(text)
    .filter(({ type }) => !/^(?:person|organization|place|other)$/.test(type))
    .map(({ name, value, unit }) => (unit === undefined ? name : [name, value, unit]));

/** The people of a text, with their titles and how often they are named. */
const peopleIn = (text: string): string[] =>
  extractEntities(text)
    .filter(({ type }) => type === "person")
    .map(({ title, name, mentions }) => `${title ?? "-"}: ${name} (${mentions.length})`);

describe("extractEntities gives quantities their whole units", () => {
  it.each([
    [
      "It was 40 degrees Celsius (104 degrees Fahrenheit).",
      [
        ["40 degrees Celsius", 40, "degrees celsius"],
        ["104 degrees Fahrenheit", 104, "degrees fahrenheit"],
      ],
    ],
    ["It was three degrees Celsius.", [["three degrees Celsius", 3, "degrees celsius"]]],
    [
      "Winds of 120 km/h hit 3,000 sq km.",
      [
        ["120 km/h", 120, "km/h"],
        ["3,000 sq km", 3000, "sq km"],
      ],
    ],
    ["They drove 120 km/hour.", [["120 km", 120, "km"]]],
  ])("in: %s", (text, amounts) => expect(amountsIn(text)).toEqual(amounts));
});

it("extractEntities reads the minus before degrees anywhere, but not a tolerance", () => {
  const text = "It was 3 degrees, minus 5 degrees and 7 degrees, plus or minus 2 degrees.";
  expect(amountsIn(text)).toEqual([
    ["3 degrees", 3, "degrees"],
    ["minus 5 degrees", -5, "degrees"],
    ["7 degrees", 7, "degrees"],
    ["2 degrees", 2, "degrees"],
  ]);
});

describe("extractEntities finds telephone numbers and web addresses without their prefixes", () => {
  it.each([
    ["Call (212) 555-0143, 212-555-0143 or 1-800-555-0143.", 3],
    ["Call 02-398-3114 in Harbor City.", 1],
    ["See www.harbor.example, or www.tram.example/lines.", 2],
    ["He won 6-4 7-5 on 2031-03-04, and 120-110-1000 in 100-200-3000.", 0],
    ["The part is 212-555-01437, the other one A-212-555-0143.", 0],
  ])("in: %s", (text, count) => expect(amountsIn(text)).toHaveLength(count));

  it("and they are no sign of the markets", () => {
    const [one] = extractEntities("Zorkan said www.harbor.example was down.");
    expect(one?.type).toBe("person");
  });
});

describe("extractEntities takes a role with its rank for a title", () => {
  it.each([
    ["Chief Economist Bob Kim said so.", ["Chief Economist: Bob Kim (1)"]],
    ["Senior Economist Bob Kim said so.", ["Senior Economist: Bob Kim (1)"]],
    ["Deputy Chief Scientist Ann Lee left.", ["Deputy Chief Scientist: Ann Lee (1)"]],
    ["Bob Kim, Chief Economist at Harbor Bank, left.", ["Chief Economist: Bob Kim (1)"]],
    ["Ann Lee, Senior Policy Analyst, said so.", ["Senior Policy Analyst: Ann Lee (1)"]],
    ["The Vice President left.", ["Vice: President (1)"]],
    ["They read the Economist.", []],
    ["Among them was Sister Ann Kim.", ["Sister: Ann Kim (1)"]],
  ])("in: %s", (text, people) => expect(peopleIn(text)).toEqual(people));
});

describe("extractEntities tells Mr. and Mrs. of one surname apart", () => {
  it.each([
    ["Mr Smith said Mrs Smith was ill.", ["Mr: Smith (1)", "Mrs: Smith (1)"]],
    [
      "Ann Lee and Bob Lee wed. Mrs. Lee smiled; Mr. Lee wept.",
      ["Mrs.: Ann Lee (2)", "Mr.: Bob Lee (2)"],
    ],
    [
      "John Smith and Mary Smith left. Mrs. Smith wept.",
      ["-: John Smith (1)", "Mrs.: Mary Smith (2)"],
    ],
    // A man by his given name
    ["John Smith left. Mrs. Smith wept.", ["-: John Smith (1)", "Mrs.: Smith (1)"]],
    ["Robin Smith left. Mrs. Smith wept.", ["Mrs.: Robin Smith (2)"]],
    // Of both, the title is nobody's alone.
    ["Bob Lee left. Mr. and Mrs. Lee wept.", ["-: Bob Lee (1)", "-: Lee (1)"]],
  ])("in: %s", (text, people) => expect(peopleIn(text)).toEqual(people));
});

describe("extractEntities puts a place where the state after it is", () => {
  const countryOf = (text: string): string | undefined => extractEntities(text)[0]?.country;

  it.each([
    ["In Cuba, Missouri, and beyond, it rained.", "US"],
    ["Jordan, Montana, was cold.", "US"],
    ["Cuba, Florida and Texas were hit.", "CU"],
    ["Canada, Maine and Vermont were hit.", "CA"],
  ])("in: %s", (text, country) => expect(countryOf(text)).toBe(country));
});

describe("extractEntities finds exactly the names that are marked in", () => {
  it.each([
    // A bank's town with its state is no part of its name, unless nothing else is.
    "[O First Harbor Savings Bank] of [L Fayetteville], [L Ark.], was sold.",
    "The [O Bank of Dayton], [L Ohio], was sold.",
    "[P Rhodri ap Gwilym] met [P William ole Kasaine].",
    // Line-ups make a report one of a team sport.
    "[O Arsenal]: [P Torvel]; [P White], [P Kivor], [P Zinch] ([P Odger] 60); [P Xhak], [P Sorn]\n" +
      "[O Brighton]: [P Steele]; [P Gross], [P Dunk]; [P Milner]",
    // But a list of teams has none.
    "SOCCER-Draw\nSemifinals: [O Chelsea], [O Everton], [O Fulham]",
    // Clubs play each other with their countries in brackets.
    "SOCCER-Draw\n[O Chelsea] ([L England]) v [O Barcelona] ([L Spain])",
    "TENNIS-Draw\n[P Ann Lee] ([L England]) v [P Bea Kim] ([L Spain])",
  ])("%s", (copy) => expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy));
});

it("extractEntities reads an article's addresses as it reads a text's", () => {
  const article = parseArticle("Trams\nOSLO (AP) -- See www.tram.example for more.\n");
  expect(extractEntities(article).some(({ type }) => type === "url")).toBe(true);
});
