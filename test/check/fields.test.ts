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

describe("a field misspelled", () => {
  it.each<[string, object, string]>([
    [
      "a letter left out",
      { headlin: "Tram", paragraphs },
      'headlin: is not a field; did you mean "headline"',
    ],
    ["a letter too many", { paragraphs, credditss: [], creditss: [] }, "creditss: is not a field"],
    [
      "another letter",
      { paragraphs, bylime: "Ann Lee" },
      'bylime: is not a field; did you mean "byline"?',
    ],
    [
      "two letters that changed places",
      { paragraphs, haedline: "Tram" },
      "haedline: is not a field",
    ],
    [
      "capitals and signs",
      { paragraphs, sign_offs: [], Date: "" },
      'sign_offs: is not a field; did you mean "sig',
    ],
    [
      "one of many",
      { paragraphs, note: ["(ATTN: ADDS photo)"] },
      'note: is not a field; did you mean "notes"',
    ],
    [
      "in a marker",
      { paragraphs, headline: { text: "Tram", markers: [{ kind: "lead", ordnal: 2 }] } },
      'headline.markers[0].ordnal: is not a field; did you mean "ordinal"?',
    ],
    [
      "in a place",
      { paragraphs, dateline: { places: [{ name: "Incheon", regoin: "South Korea" }] } },
      'dateline.places[0].regoin: is not a field; did you mean "region"?',
    ],
    ["in a digest", { items: [{ headlines: "Tram" }] }, "items[0].headlines: is not a field"],
    ["in what was parsed", { ...article, headlin: "Tram" }, "headlin: is not a field"],
  ])("is refused, with %s", (_, init, message) => {
    for (const write of [serializeArticle, serializeText])
      expect(() => write(init as ArticleInit)).toThrow(message);
  });
});

it("fields that are no article's make none", () => {
  expect(() => serializeArticle({ title: "Tram", text: "It ran." } as never)).toThrow(
    "title: is not a field",
  );
  expect(serializeArticle({})).toBe("");
});

it("what else an article carries is its owner's, and passed over", () => {
  const carried = { ...article, _id: 7, dates: [], deadline: "noon", title: "x", score: 0.5 };
  expect(serializeArticle(carried)).toBe(article.source);
  expect(serializeText(carried as Article).output).toContain("Tram line reopens");
});

it("a change is of a field", () => {
  expect(() => editArticle(article, { dates: "2031-03-04" } as never)).toThrow(
    "changes.dates: is not a field",
  );
  expect(() => editArticle(article, { headlin: "Tram" } as never)).toThrow(
    'changes.headlin: is not a field; did you mean "headline"?',
  );
});
