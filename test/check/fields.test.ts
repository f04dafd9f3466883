import { describe, expect, it } from "vitest";
import {
  type Article,
  type ArticleInit,
  editArticle,
  parseArticle,
  serializeArticle,
} from "../../src/index.ts";
import { serializeText } from "../../src/text.ts";

const article = parseArticle("Tram line reopens\nSEOUL, March 4 (Yonhap) -- It ran.\n(END)\n");
const paragraphs = ["It ran."];

describe("a misspelled field", () => {
  it.each<[string, object, string]>([
    [
      "a missing letter",
      { headlin: "Tram", paragraphs },
      'headlin: is not a field; did you mean "headline"',
    ],
    ["an extra letter", { paragraphs, credditss: [], creditss: [] }, "creditss: is not a field"],
    [
      "a wrong letter",
      { paragraphs, bylime: "Ann Lee" },
      'bylime: is not a field; did you mean "byline"?',
    ],
    ["two letters swapped", { paragraphs, haedline: "Tram" }, "haedline: is not a field"],
    [
      "other capitals and an underscore",
      { paragraphs, sign_offs: [], Date: "" },
      'sign_offs: is not a field; did you mean "sig',
    ],
    [
      "the singular",
      { paragraphs, note: ["(ATTN: ADDS photo)"] },
      'note: is not a field; did you mean "notes"',
    ],
    [
      "a missing letter in a marker",
      { paragraphs, headline: { text: "Tram", markers: [{ kind: "lead", ordnal: 2 }] } },
      'headline.markers[0].ordnal: is not a field; did you mean "ordinal"?',
    ],
    [
      "a number for an ordinal",
      { paragraphs, headline: { text: "Tram", markers: [{ kind: "lead", number: 2 }] } },
      'headline.markers[0].number: is not a field; did you mean "ordinal"?',
    ],
    [
      "a state for a region",
      { paragraphs, dateline: { places: [{ name: "Salem", state: "Ore." }] } },
      'dateline.places[0].state: is not a field; did you mean "region"?',
    ],
    [
      "two letters swapped in a place",
      { paragraphs, dateline: { places: [{ name: "Incheon", regoin: "South Korea" }] } },
      'dateline.places[0].regoin: is not a field; did you mean "region"?',
    ],
    [
      "an extra letter in a digest's story",
      { items: [{ headlines: "Tram" }] },
      "items[0].headlines: is not a field",
    ],
    [
      "a missing letter in a parsed article",
      { ...article, headlin: "Tram" },
      "headlin: is not a field",
    ],
  ])("is refused: %s", (_, init, message) => {
    for (const write of [serializeArticle, serializeText])
      expect(() => write(init as ArticleInit)).toThrow(message);
  });
});

it("an object with fields but none of an article's is refused, and an empty one is accepted", () => {
  expect(() => serializeArticle({ title: "Tram", text: "It ran." } as never)).toThrow(
    "title: is not a field",
  );
  expect(serializeArticle({})).toBe("");
});

it("further fields of an article are ignored", () => {
  const carried = { ...article, _id: 7, dates: [], deadline: "noon", title: "x", score: 0.5 };
  expect(serializeArticle(carried)).toBe(article.source);
  expect(serializeText(carried as Article).output).toContain("Tram line reopens");
});

it("editArticle refuses a change to anything but a field", () => {
  expect(() => editArticle(article, { dates: "2031-03-04" } as never)).toThrow(
    "changes.dates: is not a field",
  );
  expect(() => editArticle(article, { headlin: "Tram" } as never)).toThrow(
    'changes.headlin: is not a field; did you mean "headline"?',
  );
});
