import { expect, it } from "vitest";
import { extractDates } from "../../src/index.ts";
import { countDocument, score } from "../real/score.mjs";
import { markedArticles } from "./articles.ts";

it("reads articles in the form of many agencies, nearly all of them as the guidelines do", () => {
  const articles = markedArticles();
  const read = score(
    articles.map(({ text, date, expressions }) =>
      countDocument([...expressions], extractDates(text, { reference: date, ages: true })),
    ),
  );
  expect(articles.flatMap(({ expressions }) => expressions).length).toBe(890);
  // What was reached, in thousandths; a rule that makes less of them is no gain.
  expect(Math.floor(1000 * read.strict)).toBeGreaterThanOrEqual(969);
  expect(Math.floor(1000 * read.relaxed)).toBeGreaterThanOrEqual(986);
  expect(Math.floor(1000 * read.value)).toBeGreaterThanOrEqual(932);
  expect(Math.floor(1000 * read.type)).toBeGreaterThanOrEqual(974);
});
