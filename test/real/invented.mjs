/**
 * Checks that the copy in this repository is invented: `node test/real/invented.mjs` fails if tracked text has seven
 * words in a row in common with the real copy, except for stock phrases.
 */

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { copyIn } from "./copy.mjs";

const ROOT = new URL("../../", import.meta.url);
const WORDS = 7;

/** Tracked files without copy. */
const NO_COPY = /(?:^package-lock\.json|\.png|\.ico|\.woff2?)$/;

/** Phrases that every writer uses, grouped by the reason why the repository needs them. */
const STOCK = [
  // Descriptions of sources, which extractQuotes must read.
  "who asked not to be named said",
  "the official said asking not to be named",
  "official who did not wish to be identified said",
  "who did not want to be identified",
  "who spoke on condition of anonymity said",
  "speaking on the condition of anonymity to",
  "did not respond to a request for comment",
  "sources close to the talks said the",
  "foreign ministry said in a statement that the",
  "the company said in a statement we",
  // Fixed lines of agencies, which parseArticle must recognize.
  "yonhap the following is a summary of",
  "story can end here optional material follows",
  // Names of public bodies, which extractEntities must find as a whole.
  "the european court of human rights",
  "the international committee of the red cross",
  "the ministry of international trade and industry",
  "the new york mercantile exchange",
  "the securities and exchange commission",
  "the state law and order restoration council",
  "the u s food and drug administration",
  "the united nations high commissioner for refugees",
  // Time expressions, which extractDates must read.
  "in the first four months of this year",
  "in the second quarter of the year",
  "in the second half of the year",
  "from the same period a year ago",
  "in the same period a year ago",
  "at three o clock in the morning",
  // Counting.
  "one two three four five six seven eight nine",
  "two three four five six seven",
  "three four five six seven eight nine",
];

/** How many of the seven words may be outside a stock phrase. */
const MOST_AROUND = 2;

/**
 * A text without the annotations of our tests, which would separate its words: `[P Ann Lee]`, `{lee:Ann Lee}`, and either
 * `{Monday|2031-05-01}` or `{d =Ann Lee|"It ran."}`. The text is given once without what follows the bar in braces, and
 * once without what precedes it.
 */
function readings(text) {
  const plain = text.replace(/\[[A-Z] |\{\w+[:=](?=[^|}\n]*\})/g, " ");
  return [plain.replace(/\|[^|{}\n]*\}/g, " "), plain.replace(/\{[^|{}\n]*\|/g, " ")];
}

/** The words of a text, each with its line. Escapes in strings count as blanks, so that `\nSEOUL` is the word `SEOUL`. */
function wordsOf(text) {
  const blanked = text.replace(/\\(?:[nrt]|x[\da-f]{2}|u[\da-f]{4})/gi, (sign) =>
    " ".repeat(sign.length),
  );
  return blanked.split("\n").flatMap((line, index) =>
    (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({
      word,
      line: index + 1,
    })),
  );
}

/** The runs of seven words in a text, each as one string. */
function runsOf(words) {
  return words.slice(WORDS - 1).map((_, at) =>
    words
      .slice(at, at + WORDS)
      .map(({ word }) => word)
      .join(" "),
  );
}

/** For each word, whether it is part of a stock phrase. */
function stockWords(words) {
  const stock = words.map(() => false);
  for (const phrase of STOCK.map((one) => one.split(" ")))
    for (let at = 0; at + phrase.length <= words.length; at += 1)
      if (phrase.every((word, index) => words[at + index].word === word))
        stock.fill(true, at, at + phrase.length);
  return stock;
}

/** The strings within a value of JSON. */
function stringsIn(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The copy in a file: the strings of JSON, or the text without its markup. */
function copyOf(name, text) {
  if (name.endsWith(".jsonl"))
    return text
      .trim()
      .split("\n")
      .flatMap((row) => stringsIn(JSON.parse(row)));
  if (name.endsWith(".json")) return stringsIn(JSON.parse(text));
  return [text.replace(/<[^>]*>/g, " ")];
}

/** The runs of seven words in tracked text, except for stock phrases and runs of numbers. */
function trackedRuns() {
  const names = execFileSync("git", ["ls-files", "-z"], { cwd: fileURLToPath(ROOT) }).toString();
  return names
    .split("\0")
    .filter((name) => name !== "" && !NO_COPY.test(name))
    .flatMap((name) =>
      readings(readFileSync(new URL(name, ROOT), "utf8")).map((text) => ({ name, text })),
    )
    .flatMap(({ name, text }) => {
      const words = wordsOf(text);
      const stock = stockWords(words);
      return runsOf(words)
        .map((run, at) => ({ run, at, name, line: words[at].line }))
        .filter(({ at }) => stock.slice(at, at + WORDS).filter((one) => !one).length > MOST_AROUND)
        .filter(({ run }) => /\p{L}/u.test(run));
    });
}

/** The runs of seven words in the real copy, each with the name of its file. */
function* realRuns() {
  for (const folder of [copyIn("data/"), copyIn("samples/")]) {
    for (const name of readdirSync(folder, { recursive: true })) {
      const file = new URL(name, folder);
      if (!statSync(file).isFile() || name.endsWith(".md")) continue;
      for (const copy of copyOf(name, readFileSync(file, "utf8")))
        for (const run of runsOf(wordsOf(copy))) yield [run, name];
    }
  }
}

const ours = trackedRuns();
const wanted = new Set(ours.map(({ run }) => run));
const shared = new Map();
for (const [run, from] of realRuns()) if (wanted.has(run)) shared.set(run, from);

const found = ours
  .filter(({ run }) => shared.has(run))
  .map(({ run, name, line }) => `${name}:${line}: "${run}" is in ${shared.get(run)}`);
const lines = new Set(found);
for (const line of lines) console.log(line);
console.log(`invented copy: ${wanted.size} runs of ${WORDS} words, ${lines.size} in real copy`);
process.exitCode = lines.size > 0 ? 1 : 0;
