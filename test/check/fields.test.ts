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
    ["a letter left out", { headlin: "Tram", paragraphs }, 'headlin: is no field; "headline" is'],
    ["a letter too many", { paragraphs, credditss: [], creditss: [] }, "creditss: is no field"],
    ["another letter", { paragraphs, bylime: "Ann Lee" }, 'bylime: is no field; "byline" is one'],
    ["two letters that changed places", { paragraphs, haedline: "Tram" }, "haedline: is no field"],
    ["capitals and signs", { paragraphs, sign_offs: [], Date: "" }, 'sign_offs: is no field; "sig'],
    ["one of many", { paragraphs, note: ["(ATTN: ADDS photo)"] }, 'note: is no field; "notes" is'],
    [
      "in a marker",
      { paragraphs, headline: { text: "Tram", markers: [{ kind: "lead", ordnal: 2 }] } },
      'headline.markers[0].ordnal: is no field; "ordinal" is one',
    ],
    [
      "in a place",
      { paragraphs, dateline: { places: [{ name: "Incheon", regoin: "South Korea" }] } },
      'dateline.places[0].regoin: is no field; "region" is one',
    ],
    ["in a digest", { items: [{ headlines: "Tram" }] }, "items[0].headlines: is no field"],
    ["in what was parsed", { ...article, headlin: "Tram" }, "headlin: is no field"],
  ])("is refused, with %s", (_, init, message) => {
    for (const write of [serializeArticle, serializeText])
      expect(() => write(init as ArticleInit)).toThrow(message);
  });
});

it("fields that are no article's make none", () => {
  expect(() => serializeArticle({ title: "Tram", text: "It ran." } as never)).toThrow(
    "title: is no field",
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
    "changes.dates: is no field",
  );
  expect(() => editArticle(article, { headlin: "Tram" } as never)).toThrow(
    'changes.headlin: is no field; "headline" is one',
  );
});
