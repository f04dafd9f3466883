/**
 * How well and how fast articles are grouped into stories: the pairwise F1 on generated feeds whose stories are known,
 * with seeds that the rules were not tuned on, and the time for a day's feed compared with reading the same articles.
 */

import { groupStories, parseArticle } from "../../dist/index.js";
import { generateFeed, pairwise } from "../story/feed.mjs";
import { median } from "./measure.mjs";

const LEAST_F1 = 0.98;
// The seed, the number of articles and the number of days of each feed.
const FEEDS = [
  [101, 2000, 1],
  [102, 3000, 7],
  [103, 1500, 20],
  [104, 300, 3],
  [105, 10_000, 1],
];

let failed = false;
for (const [seed, size, days] of FEEDS) {
  const feed = generateFeed(seed, size, days);
  const articles = feed.map(({ text }) => parseArticle(text));
  const { precision, recall, f1 } = score(feed, groupStories(articles));
  console.log(
    `seed ${seed}, ${feed.length} articles, ${days} days: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`,
  );
  if (f1 < LEAST_F1) failed = true;
}

const texts = generateFeed(7, 10_000, 1).map(({ text }) => text);
let before;
for (const size of [1250, 2500, 5000, 10_000]) {
  const articles = texts.slice(0, size).map((text) => parseArticle(text));
  const grouping = timeOf(5, () => groupStories(articles));
  const reading = timeOf(5, () => texts.slice(0, size).map((text) => parseArticle(text)));
  const growth = before === undefined ? "" : `, x ${(grouping / before).toFixed(2)} a doubling`;
  console.log(
    `${size} articles: ${grouping.toFixed(0)} ms, ${(grouping / reading).toFixed(1)} x reading them${growth}`,
  );
  before = grouping;
}
if (failed) {
  console.error(`F1 is below ${percent(LEAST_F1)}`);
  process.exitCode = 1;
}

function score(feed, stories) {
  const found = [];
  stories.forEach(({ versions }, story) => {
    for (const { index } of versions) found[index] = story;
  });
  return pairwise(
    feed.map(({ story }) => story),
    found,
  );
}

function percent(share) {
  return `${(share * 100).toFixed(1)}%`;
}

/** The median milliseconds that some work takes. */
function timeOf(rounds, work) {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(times);
}
