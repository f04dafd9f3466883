/**
 * Speed as ratios within one run: each round does every job once, and the medians over the rounds are compared. Articles
 * that are read one by one are released at once, as in a pipeline. Those of a feed are kept, which costs the collector
 * more, so reading a feed has its own yardstick.
 */

import {
  extractDates,
  extractEntities,
  parseArticle,
  parseFeed,
  serializeArticle,
} from "../../dist/index.js";
import { corpus } from "./corpus.mjs";
import { median } from "./measure.mjs";

const ROUNDS = 15;
const texts = corpus(10_000_000);
const articles = texts.map((text) => parseArticle(text));
const bare = texts.map((text) => JSON.stringify(parseArticle(text, { source: false })));
const whole = articles.map((article) => JSON.stringify(article));
const feed = Buffer.from(texts.join("")).toString("utf8");

const jobs = {
  split: each(texts, (text) => text.split("\n")),
  "JSON.parse": each(whole, (json) => JSON.parse(json)),
  "JSON.parse, no source": each(bare, (json) => JSON.parse(json)),
  parseArticle: each(texts, (text) => parseArticle(text)),
  serializeArticle: each(articles, (article) => serializeArticle(article)),
  extractDates: each(texts, (text) => extractDates(text, { reference: "2031-03-04" })),
  extractEntities: each(texts, (text) => extractEntities(text)),
  "parseArticle, all kept": () => texts.map((text) => parseArticle(text)),
  "parseFeed, all kept": () => parseFeed(feed),
};

const units = texts.reduce((sum, text) => sum + text.length, 0);
console.log(
  `${texts.length} articles, ${(units / 1e6).toFixed(1)} million code units, ${ROUNDS} rounds, Node ${process.version}`,
);
const medians = measure(jobs, ROUNDS);
const ratio = (job, yardstick) => (medians[job] / medians[yardstick]).toFixed(2).padStart(6);
for (const [job, milliseconds] of Object.entries(medians)) {
  console.log(
    `${job.padEnd(24)}${milliseconds.toFixed(1).padStart(7)} ms ${ratio(job, "split")} x split ${ratio(job, "JSON.parse")} x JSON.parse`,
  );
}
console.log(
  `parseArticle takes ${ratio("parseArticle", "JSON.parse, no source").trim()} x JSON.parse without source`,
);
for (const job of ["extractDates", "extractEntities"])
  console.log(`${job} reads ${(units / 1000 / medians[job]).toFixed(1)} MB a second`);
console.log(
  `serializeArticle takes ${ratio("serializeArticle", "parseArticle").trim()} x parseArticle`,
);
console.log(
  `parseFeed takes ${ratio("parseFeed, all kept", "parseArticle, all kept").trim()} x parseArticle, all kept`,
);

/** A job that does some work on each item of a list. */
function each(list, work) {
  return () => {
    for (const one of list) work(one);
  };
}

/** The median milliseconds of each job. The jobs take turns. */
function measure(todo, rounds) {
  const times = Object.fromEntries(Object.keys(todo).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, job] of Object.entries(todo)) times[name].push(time(job));
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

function time(job) {
  const began = performance.now();
  job();
  return performance.now() - began;
}
