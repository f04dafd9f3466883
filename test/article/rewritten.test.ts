/** Articles whose lines are read by what stands around them are written again from nothing but their fields. */

import { expect, it } from "vitest";
import { type Article, parseArticle, serializeArticle } from "../../src/index.ts";

const HEAD = "Trams\nSEOUL, March 4 (UPI) -- It ran.\n";
const DATED = "Trams\nMarch 4, 2031\nSEOUL, March 4 (Yonhap) -- It ran.\n";

/** The words of an article's nodes; furniture has no place of its own. */
function wordsOf(article: Article): unknown {
  const { headline, dateline, paragraphs, credits, signOffs, end, related, items } = article;
  const furniture = article.furniture.map(({ kind, text }) => `${kind} ${text}`).sort();
  const texts = [paragraphs, credits, signOffs, related].map((nodes) =>
    nodes.map(({ text }) => text),
  );
  const stories = items.map((item) => [
    item.headline?.text,
    item.dateline?.raw,
    item.paragraphs.map(({ text }) => text),
  ]);
  return [headline?.text, dateline?.raw, texts, end?.text, furniture, stories];
}

it.each([
  ["a date and an end mark", `${DATED}(END)\n`],
  ["a date and -0-", `${DATED}-0-\n`],
  ["a date and Enditem", `${DATED}Enditem\n`],
  ["a date and a source", `${DATED}SOURCE Harbor\n`],
  ["a date and an agency", `${DATED}-- BERNAMA\n`],
  ["a date and related stories", `${DATED}(END)\n-\nFerry sinks\n-\nBus burns\n`],
  ["a date and items", `${DATED}------\nFerry sinks\nBUSAN (AP) -- It sank.\n`],
  ["a date and another one below", `${DATED}(END)\nMarch 5, 2031\n`],
  ["a date and no dateline", "Trams\nIt ran.\nIt was.\nMarch 4, 2031\nIt sank.\n(END)\n"],
  ["a date below a colon", `${HEAD}The letter reads:\nJan. 9, 1999\nIt is full.\n`],
  ["sections", `${HEAD}-0-\nIt was.\n-0-\nIt sank.\n-0-\n`],
  ["sections, and no end mark", `${HEAD}-0-\nIt was.\n-0-\nIt sank.\n`],
  ["a question below a section", `${HEAD}-0-\nIt was.\nIs it so?\n-0-\n`],
  ["a question below an early Enditem", `${HEAD}Enditem\nIt was.\nIs it so?\n`],
  ["a sentence below Hina's initials", `${HEAD}(Hina) al\nIt was.\n`],
  ["a sentence below TASS's initials", `${HEAD}-0-al/jd\nIt was.\nIt sank.\n`],
  ["a question below a take", `${HEAD}MORE\nIt was.\nIs it so?\n`],
  ["links and labels", `Trams\nTickets: www.example.org\nSEOUL (AP) — It ran.\nHours: daily\n`],
  ["a link and speech", `Trams\nTickets: www.example.org\nSEOUL (AP) — Lee said so: it runs\n`],
  ["a plus", "Harbor sells canal+\nTOKYO, March 4 (Kyodo) -- It ran.\n"],
  ["a table and a signature", "Trams\nTEHRAN, March 4 (IRNA) -- It ran.\nSold:\n1424\n"],
  ["a credit and a signature", "Trams\nTEHRAN (IRNA) -- It ran.\n(Reporting by Ann Lee)\n1424\n"],
])("with %s", (_, text) => {
  const article = parseArticle(text, { source: false });
  const again = parseArticle(serializeArticle(article), { source: false });
  expect(wordsOf(again)).toEqual(wordsOf(article));
  expect(serializeArticle(parseArticle(text))).toBe(text);
});

it("with a plus at the end of a new headline", () => {
  const draft = { headline: { text: "Harbor sells canal+", markers: [] }, paragraphs: ["It ran."] };
  const { headline } = parseArticle(serializeArticle(draft));
  expect(headline?.text).toBe("Harbor sells canal+");
});
