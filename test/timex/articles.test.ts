import { expect, it } from "vitest";
import { extractDates } from "../../src/index.ts";
import { countDocument, score } from "../real/score.mjs";
import { markedArticles } from "./articles.ts";

it("extractDates finds the time expressions of invented articles no worse than before", () => {
  const articles = markedArticles();
  const read = score(
    articles.map(({ text, date, expressions }) =>
      countDocument([...expressions], extractDates(text, { reference: date, ages: true })),
    ),
  );
  expect(articles.flatMap(({ expressions }) => expressions).length).toBe(888);
  // The scores that were reached, in thousandths. A change that lowers one of them is not an improvement.
  expect(Math.floor(1000 * read.strict)).toBeGreaterThanOrEqual(969);
  expect(Math.floor(1000 * read.relaxed)).toBeGreaterThanOrEqual(986);
  expect(Math.floor(1000 * read.value)).toBeGreaterThanOrEqual(932);
  expect(Math.floor(1000 * read.type)).toBeGreaterThanOrEqual(974);
});
