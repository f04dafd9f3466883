import { describe, expect, it } from "vitest";
import { extractEntities, parseArticle } from "../../src/index.ts";
import { ANSWERED } from "./answers.ts";
import { marked } from "./marked.ts";
import { MARKED } from "./newswire.ts";

/** The words of mentions or references, as the answers list them. */
const words = (mentions: readonly { text: string }[]): string =>
  mentions.map(({ text }) => text).join(" | ");

describe("extractEntities", () => {
  it.each(ANSWERED)(
    "finds the expected mentions and references in an article with $about",
    ({ text, answers }) => {
      const found = extractEntities(text).map(
        ({ type, name, mentions, references = [] }) =>
          `${type} ${name}: ${words(mentions)}${references.length === 0 ? "" : ` <- ${words(references)}`}`,
      );
      for (const answer of answers) expect(found).toContain(answer);
    },
  );
});

describe("extractEntities", () => {
  it.each(MARKED)("finds exactly the names that are marked in: %s", (copy) => {
    expect(marked(copy.replaceAll(/\[[POL] ([^\]]*)\]/g, "$1"))).toBe(copy);
  });
});

describe("extractEntities", () => {
  it.each([
    ["Fishermen and Policemen pulled them out. Fishermen fled.", []],
    ["Reserve Bank of Norland rates rose.", ["Reserve Bank of Norland"]],
    [
      "The Senate Commerce, Science and Transportation Committee met.",
      ["Senate Commerce, Science and Transportation Committee"],
    ],
    ["The House Energy and Commerce Committee met.", ["House Energy and Commerce Committee"]],
    ["Apple and Energy Committee members met.", ["Apple", "Energy Committee"]],
    [
      "Chiefs agree\n(ATTN: UPDATES with remarks of the chiefs in para 4)\nBy Ann Lee and Bob Hill\nSEOUL (Yonhap) -- It rained.\n",
      ["Ann Lee", "Bob Hill", "Seoul", "Yonhap"],
    ],
    ["Tram\nBy ANN O'NEILL\nIt ran.", ["Ann O'Neill"]],
    ["Tram\nBy Ann Close and Sam Friday\nIt ran.", ["Ann Close", "Sam Friday"]],
    ["Tram\nBy Judge Reinvold and Prince Owvus\nIt ran.", ["Judge Reinvold", "Prince Owvus"]],
  ])("finds exactly the names in: %s", (text, names) => {
    expect(extractEntities(parseArticle(text)).map(({ name }) => name)).toEqual(names);
  });
});

describe("extractEntities, on people,", () => {
  it.each([
    ["South Korean President Seo Min-jun spoke.", { title: "President", nationality: "KR" }],
    ["France's President Marie Petit spoke.", { title: "President", nationality: "FR" }],
    ["National Security Adviser Ann Lee spoke.", { title: "National Security Adviser" }],
    ["Economic Affairs Minister Ann Lee spoke.", { title: "Economic Affairs Minister" }],
    ["Tram\nBy ANN O'NEILL and BO MCDONALD\nIt ran.", { title: undefined }],
    ["Harbor Bank chief Ann Lee spoke.", { title: "chief", affiliation: "Harbor Bank" }],
    [
      "Bob Kim, a senior researcher at the Harbor University, spoke.",
      { title: "senior researcher", affiliation: "Harbor University" },
    ],
    ["Carla Gomez of the Finance Ministry spoke.", { affiliation: "Finance Ministry" }],
    ["Ann Lee, the mayor, spoke.", { title: "mayor" }],
    ["Its CEO, Ann Lee, spoke.", { title: "CEO" }],
    ["Ann Lee, CEO of Harbor Trams, spoke.", { title: "CEO", affiliation: "Harbor Trams" }],
    [
      "Ann Lee, head of global rates strategy at Harbor Securities, spoke.",
      { title: "head of global rates strategy", affiliation: "Harbor Securities" },
    ],
    [
      "The Harbor Bank's floor leader, Park Hong-keun, spoke.",
      { title: "floor leader", affiliation: "Harbor Bank" },
    ],
    // A city is not an affiliation.
    ["Ann Lee, the mayor of Lyon, spoke.", { title: "mayor" }],
    ["Ann Lee of Lyon spoke.", {}],
  ])("finds exactly the title, nationality and affiliation in: %s", (text, wanted) => {
    const { title, nationality, affiliation } =
      extractEntities(text).find(({ type }) => type === "person") ?? {};
    expect(JSON.parse(JSON.stringify({ title, nationality, affiliation }))).toEqual(wanted);
  });

  it("does not read the name of a ship as a person", () => {
    const found = extractEntities("The ferry Ann Marie sank. The tanker Sea Rose burned.");
    expect(found.map(({ type, name }) => [type, name])).toEqual([
      ["other", "Ann Marie"],
      ["other", "Sea Rose"],
    ]);
  });

  it("does not take a role that several people have as a reference to one", () => {
    const text = "President Ann Lee met President Bob Kim. The president spoke.";
    expect(extractEntities(text).some(({ references }) => references)).toBe(false);
  });

  it.each([
    ["Bob Lee, a lawyer, left. A lawyer stayed, the lawyer said.", undefined],
    ["Bob Lee, an actor, left. An actor stayed, the actor said.", undefined],
    ["Mayor Ann Lee spoke. Two Alabama mayors agreed, the mayor said.", "the mayor"],
  ])("takes a role for somebody else only if another one is spoken of: %s", (text, reference) => {
    expect(extractEntities(text)[0]?.references?.[0]?.text).toBe(reference);
  });

  it("does not take a role as a reference if it is part of a longer phrase or name", () => {
    const text = "President Ann Lee spoke. The president of Peru and the President Lines did not.";
    expect(extractEntities(text).some(({ references }) => references)).toBe(false);
  });
});

describe("extractEntities, on an article,", () => {
  it("recognizes the dateline's place in the story, with its country", () => {
    const article = parseArticle(
      "Tram runs\nHARBOR CITY, Ohio (AP) -- The port of Harbor City is open.\n",
    );
    const [city] = extractEntities(article);
    expect(city).toMatchObject({ type: "place", name: "Harbor City", country: "US" });
    expect(words(city?.mentions ?? [])).toBe("HARBOR CITY | Harbor City");
  });
});

describe("extractEntities", () => {
  it("does not read the markers of a headline as names", () => {
    const names = extractEntities("(2nd LD) Seo meets Lee\nSeo Min-jun met Ann Lee.");
    expect(names.map(({ name }) => name)).toEqual(["Seo Min-jun", "Ann Lee"]);
  });
});
