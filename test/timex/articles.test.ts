import { expect, it } from "vitest";
import { extractDates } from "../../src/index.ts";
import { countDocument, score } from "../real/score.mjs";
import { compared, markedArticles } from "./articles.ts";

// The scores that were reached, in thousandths. A change that lowers one of them is not an improvement.
it.each([
  { name: "dated-articles", count: 888, strict: 982, relaxed: 991, value: 950, type: 982 },
  { name: "dates/reports", count: 10822, strict: 990, relaxed: 996, value: 972, type: 991 },
])(
  "extractDates finds the time expressions of the invented $name no worse than before",
  ({ name, count, ...least }) => {
    const pairs = markedArticles(name).map((article) =>
      compared(article, extractDates(article.text, { reference: article.date, ages: true })),
    );
    const read = score(pairs.map(([key, found]) => countDocument([...key], found)));
    expect(pairs.flatMap(([key]) => key).length).toBe(count);
    const fell = Object.entries(least).filter(
      ([measure, most]) => Math.floor(1000 * read[measure as keyof typeof least]) < most,
    );
    expect(fell).toEqual([]);
  },
);
