/**
 * Speed as ratios inside one run: each round does every job once, and the medians of the rounds are compared. Then
 * growth: the time for hostile texts of doubling length, as a factor per doubling.
 */

import { parseArticle, parseFeed, serializeArticle } from "../../dist/index.js";
import { corpus } from "./corpus.mjs";

const ROUNDS = 15;
const texts = corpus(10_000_000);
const articles = texts.map((text) => parseArticle(text));
const bare = texts.map((text) => JSON.stringify(parseArticle(text, { source: false })));
const whole = articles.map((article) => JSON.stringify(article));
const feed = Buffer.from(texts.join("")).toString("utf8");

const jobs = {
  split: each(texts, (text) => text.split("\n")),
  "JSON.parse": each(whole, JSON.parse),
  "JSON.parse, no source": each(bare, JSON.parse),
  parseArticle: each(texts, parseArticle),
  parseFeed: () => parseFeed(feed),
  serializeArticle: each(articles, serializeArticle),
};

const units = texts.reduce((sum, text) => sum + text.length, 0);
console.log(
  `${texts.length} articles, ${(units / 1e6).toFixed(1)} million code units, ${ROUNDS} rounds`,
);
const medians = measure(jobs, ROUNDS);
for (const [name, milliseconds] of Object.entries(medians)) {
  const ratio = (yardstick) => (milliseconds / medians[yardstick]).toFixed(2);
  console.log(
    `${name.padEnd(22)} ${milliseconds.toFixed(1).padStart(7)} ms ${ratio("split").padStart(7)} x split ${ratio("JSON.parse").padStart(6)} x JSON.parse ${ratio("JSON.parse, no source").padStart(6)} x JSON.parse without source`,
  );
}

const HOSTILE = {
  "(": "(",
  "-": "-",
  "- lines": "-\n",
  "bullets and text": "-\na\n",
  "numbered bullets": "-\n1\n",
  capitals: "A",
  "CAPITAL WORDS": "SEOUL ",
  "blank lines": "\n",
  "carriage returns": "\r",
  blanks: " ",
  "date lines": " date 2031-03-04 a\n",
  "date ": "date ",
  quotes: '"',
  "curly quotes": "“",
  "quotes in lines": '"\n',
  rules: "---\n",
  "rules and text": "---\na\n",
  "(LEAD)": "(LEAD)",
  "@ lines": "a@b.cd\n",
  "& entities": "&amp;",
  surrogates: "\ud83d",
  controls: "\x07",
  "By lines": "By A\n",
  "ATTN lines": "(ATTN: a\n",
  datelines: "SEOUL, May 1 (Yonhap) -- ",
  "credits in lines": "a (Reporting by b)\n",
};
const SIZES = [64, 128, 256, 512, 1024, 2048, 4096].map((kibi) => kibi * 1024);

console.log("\ngrowth of parse and write, factor per doubling from 64 KiB to 4 MiB");
let worst = 0;
for (const [name, unit] of Object.entries(HOSTILE)) {
  const times = SIZES.map((size) => {
    const text = flat(unit.repeat(size / unit.length));
    return best(() => parseThenWrite(text));
  });
  // From 256 KiB on: below, one run is too short for the clock.
  const factor = (times.at(-1) / times[2]) ** (1 / (SIZES.length - 3));
  worst = Math.max(worst, factor);
  console.log(
    `${name.padEnd(18)} ${times[0].toFixed(2).padStart(8)} ms to ${times.at(-1).toFixed(1).padStart(8)} ms  x ${factor.toFixed(2)}`,
  );
}
console.log(`worst: x ${worst.toFixed(2)} a doubling; to stay below 2.3`);
if (worst >= 2.3) process.exitCode = 1;

/** A job that does the same to each of a list. */
function each(list, work) {
  return () => {
    for (const one of list) work(one);
  };
}

/** A string in one piece, as one that is read from a file, and not the rope that repeating makes. */
function flat(text) {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

function parseThenWrite(text) {
  serializeArticle(parseArticle(text));
  parseFeed(text);
}

/** The median milliseconds of each job, the jobs taking turns. */
function measure(todo, rounds) {
  const times = Object.fromEntries(Object.keys(todo).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, job] of Object.entries(todo)) times[name].push(time(job));
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}

/** The least of three times: what disturbs a single run only ever adds. */
function best(job) {
  return Math.min(time(job), time(job), time(job));
}

function time(job) {
  const began = performance.now();
  job();
  return performance.now() - began;
}

function median(list) {
  return list.sort((a, b) => a - b)[list.length >> 1];
}
