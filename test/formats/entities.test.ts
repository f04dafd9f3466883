import { describe, expect, it } from "vitest";
import { serializeHtml } from "../../src/html.ts";
import { type Entity, parseArticle } from "../../src/index.ts";
import { serializeJsonLd } from "../../src/json-ld.ts";
import { serializeNewsmlG2 } from "../../src/newsml-g2.ts";
import { serializeNinjs } from "../../src/ninjs.ts";
import { serializeNitf } from "../../src/nitf.ts";

const article = parseArticle(
  "Tram\nBy Ann Lee in Seoul\nSEOUL, May 1 (Yonhap) -- Kim Han ran the tram. The driver slept.\n",
);
const start = article.paragraphs[0]?.start ?? 0;
const mentionOf = (text: string, from: number) => ({
  text,
  start: start + from,
  end: start + from + text.length,
});

/** A person with every detail that a person can have. */
const driver: Entity = {
  type: "person",
  name: "Kim Han",
  mentions: [mentionOf("Kim Han", 0)],
  references: [mentionOf("The driver", 22)],
  ...{ title: "driver", affiliation: "Harbor Tram", nationality: "KR", age: 41 },
};
const pathsOf = (lost: readonly { path: string }[]): string[] =>
  lost.map(({ path }) => path).filter((path) => /^(?:entities|byline)/.test(path));

describe("an entity's details", () => {
  it("are written as attributes in HTML", () => {
    const { output, lost } = serializeHtml(article, { entities: [driver] });
    expect(output).toContain(
      '<span class="person" data-name="Kim Han" data-title="driver" data-affiliation="Harbor Tram" data-nationality="KR" data-age="41">Kim Han</span>',
    );
    expect(output).not.toContain("[object");
    expect(pathsOf(lost)).toEqual([]);
  });

  it("are written in JSON-LD, except for an age, which is reported as lost like an author's place", () => {
    const { output, lost } = serializeJsonLd(article, { entities: [driver] });
    expect(output["mentions"]).toEqual([
      {
        "@type": "Person",
        name: "Kim Han",
        jobTitle: "driver",
        affiliation: { "@type": "Organization", name: "Harbor Tram" },
        nationality: { "@type": "Country", identifier: "KR" },
      },
    ]);
    expect(pathsOf(lost)).toEqual(["entities[0].age", "byline.places[0]"]);
  });

  it.each([
    ["ninjs", serializeNinjs],
    ["NITF", serializeNitf],
    ["NewsML-G2", serializeNewsmlG2],
  ])("are reported as lost in %s", (_, serialize) => {
    const options = { entities: [driver], metadata: { id: "urn:1" } };
    expect(pathsOf(serialize(article, options).lost)).toEqual([
      "entities[0].title",
      "entities[0].affiliation",
      "entities[0].nationality",
      "entities[0].age",
    ]);
  });
});

it.each([
  ["ninjs", serializeNinjs],
  ["NITF", serializeNitf],
  ["NewsML-G2", serializeNewsmlG2],
  ["JSON-LD", serializeJsonLd],
])(
  "an entity of no known type is reported as lost in %s, whatever it is called",
  (_, serialize) => {
    const entities = [{ ...driver, type: "constructor" } as never];
    expect(pathsOf(serialize(article, { entities }).lost)).toContain("entities[0]");
  },
);
