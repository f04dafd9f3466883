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

describe("extractEntities finds telephone numbers and web addresses without their prefixes", () => {
  it.each([
    ["Call (212) 555-0143, 212-555-0143 or 1-800-555-0143.", 3],
    ["Call 02-398-3114 in Harbor City.", 1],
    ["See www.harbor.example, or www.tram.example/lines.", 2],
    ["He won 6-4 7-5 on 2031-03-04, and 120-110-1000 in 100-200-3000.", 0],
    ["Flight 212-555-0143, case 212-555-0144 and (102) 555-0143.", 0],
    ["Tallies of 212-555-0143,000 and 212-555-0143.5.", 0],
    ["Type www.harbor or www.", 0],
    ["The part is 212-555-01437, the other one A-212-555-0143.", 0],
  ])("in: %s", (text, count) => expect(amountsIn(text)).toHaveLength(count));

  it("without the quotation mark or the dash after them", () =>
    expect(amountsIn("On \u201cwww.harbor.example\u201d and www.tram.example\u2014free.")).toEqual([
      "www.harbor.example",
      "www.tram.example",
    ]));

  it("but neither distances nor sums", () =>
    expect(amountsIn("She swims 400-800-1500 meters, or 212-555-1500 meters.")).toEqual([
      ["1500 meters", 1500, "meters"],
      ["1500 meters", 1500, "meters"],
    ]));

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
    // But a surname that is a role's too is somebody's, and headlines tell what somebody did.
    [
      "Police Chief Jim Painter spoke. On Monday Chief Painter left.",
      ["Police Chief: Jim Painter (2)"],
    ],
    ["Former Banker Convicted", []],
    ["Managing Editor Quits", []],
    // A show is no nun.
    ["The Sister Act show opened.", []],
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
    // The surname alone still means him.
    ["Bob Lee spoke. Mrs. Lee wept. Lee left.", ["-: Bob Lee (2)", "Mrs.: Lee (1)"]],
    // A man is never Mrs. Smith.
    [
      "John Smith and Bob Smith left. Mrs. Smith wept.",
      ["-: John Smith (1)", "-: Bob Smith (1)", "Mrs.: Smith (1)"],
    ],
    // Where the names tell nothing apart, the first who was named is meant.
    [
      "Tony Lee met Robin Lee. Mrs. Lee said so. Mr. Lee said so.",
      ["Mrs.: Tony Lee (3)", "-: Robin Lee (1)"],
    ],
    // A verb is no title.
    ["Fans will miss Kim on Saturday.", ["-: Kim (1)"]],
    // Of both, the title is nobody's alone.
    ["Bob Lee left. Mr. and Mrs. Lee wept.", ["-: Bob Lee (1)", "-: Lee (1)"]],
  ])("in: %s", (text, people) => expect(peopleIn(text)).toEqual(people));
});

describe("extractEntities puts a place where the state after it is", () => {
  const countryOf = (text: string): string | undefined => extractEntities(text)[0]?.country;

  it.each([
    ["Cuba, Florida and Texas were hit.", "CU"],
    ["Canada, Maine and Vermont were hit.", "CA"],
    // Countries beside a state that is called like one
    ["Azerbaijan, Georgia, Turkey sign pipeline deal", "AZ"],
    ["Tension rises between Iran, Washington", "IR"],
    ["Mexico, California, Arizona sign pact", "MX"],
    ["Canada, New York, New England", "CA"],
  ])("in: %s", (text, country) => expect(countryOf(text)).toBe(country));
});

describe("extractEntities finds exactly the names that are marked in", () => {
  it.each([
    // A bank's town with its state is no part of its name, unless nothing else is.
    "[O First Harbor Savings Bank] of [L Fayetteville], [L Ark.], was sold.",
    "The [O Bank of Dayton], [L Ohio], was sold.",
    "The [O Federal Home Loan Bank of Dayton], [L Tenn.], was sold.",
    // Line-ups make a report one of a team sport.
    "[O Arsenal]: [P Torvel]; [P White], [P Kivor], [P Zinch] ([P Odger] 60); [P Xhak], [P Sorn]\n" +
      "[O Brighton]: [P Steele]; [P Gross], [P Dunk]; [P Milner]",
    // But towns do not.
    "Tour dates: [L Chicago]; [L Dallas], [L Texas]; [L Boston]",
    // But a list of teams has none, and neither have the clubs of a country.
    "SOCCER-Draw\n[L Norway]: [O Rosenborg], [O Brann], [O Molde]",
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
