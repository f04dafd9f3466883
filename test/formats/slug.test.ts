import { describe, expect, it } from "vitest";
import { extractQuotes, parseArticle } from "../../src/index.ts";
import { serializeNitf } from "../../src/nitf.ts";
import { serializeText } from "../../src/text.ts";
import { type Format, READ_FORMATS } from "./table.ts";

const FORMATS: [string, Required<Format>][] = Object.entries(READ_FORMATS);

const SLUG = "BC-Harbor--Tram, 3rd Ld-Writethru,0842";
const article = parseArticle(
  `${SLUG}\nTram line reopens\nSALEM, Ore. (AP) — The line reopened, the mayor said.\n`,
);

describe("the slug line above a headline", () => {
  it.each(FORMATS)("is the document's slug in %s", (_, { write, read }) => {
    const { output, lost } = write(article);
    expect(read(output).metadata.slug).toBe(SLUG);
    expect(lost.map(({ text }) => text)).not.toContain(SLUG);
  });

  it.each(FORMATS)(
    "gives way to the slug in the metadata in %s, and is reported as lost",
    (_, { write, read }) => {
      const { output, lost } = write(article, { metadata: { slug: "tram" } });
      expect(read(output).metadata.slug).toBe("tram");
      expect(lost).toContainEqual(expect.objectContaining({ path: "furniture[0]", text: SLUG }));
    },
  );

  it.each(FORMATS)("is left out in %s if an empty one is given", (_, { write, read }) => {
    const { output, lost } = write(article, { metadata: { slug: "", keywords: ["", "tram"] } });
    // NITF's first keyword is read as its slug; HTML has no place for keywords.
    const { slug, keywords = ["tram"] } = read(output).metadata;
    expect([slug ?? "tram", ...keywords]).toEqual(["tram", "tram"]);
    expect(lost.map(({ text }) => text)).toContain(SLUG);
  });

  it("is not any other line of keywords", () => {
    const { lost } = serializeNitf(
      parseArticle("TAGS: tram, harbor\nTram line reopens\nSALEM, Ore. (AP) — It ran.\n"),
    );
    expect(lost.map(({ text }) => text)).toEqual(["TAGS: tram, harbor"]);
  });

  it("is lost in plain text, which has no metadata", () => {
    expect(serializeText(article).lost.map(({ text }) => text)).toEqual([SLUG]);
  });
});

it("reports the speakers that NITF has no place for", () => {
  const spoken = parseArticle('SALEM, Ore. (AP) — "It ran all day," Ann Lee said.\n');
  expect(serializeNitf(spoken, { quotes: extractQuotes(spoken) }).lost).toContainEqual(
    expect.objectContaining({ path: "quotes[0].speaker", text: "Ann Lee" }),
  );
});
