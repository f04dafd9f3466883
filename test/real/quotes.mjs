/**
 * Measures how well the built package finds direct quotations and their speakers in real copy: `node
 * test/real/quotes.mjs [--errors]`. A span is right if it is exact, and a speaker if it overlaps. Fails if a share is
 * below the level in reached.json.
 */

import { readFileSync } from "node:fs";
import { extractQuotes } from "../../dist/quotes.js";
import { copyIn } from "./copy.mjs";
import { rowsIn } from "./rows.mjs";

const DATA = copyIn("data/quotes/");
const showErrors = process.argv.includes("--errors");
const reached = JSON.parse(readFileSync(new URL("reached.json", import.meta.url), "utf8")).quotes;

const OPENING = /^(?:["\u201c\u201d]|'')/;
const CLOSING = /(?:["\u201c\u201d]|'')$/;

/** The stretches of a quotation. The data cuts some at each sentence, so parts that only blanks separate are joined. */
function stretches(text, content) {
  const joined = [];
  for (const { start, end } of content) {
    const last = joined.at(-1);
    if (last !== undefined && /^[^\S\n]*$/.test(text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined
    .map((span) => ({ ...span, end: span.end - blanksAtEnd(text.slice(0, span.end)) }))
    .map((span) => withMarks(text, span));
}

/** A span with both of its quotation marks. Some spans of the data lack one, or half of one that is two single marks. */
function withMarks(text, { start, end }) {
  const words = text.slice(start, end);
  const opened = OPENING.test(words);
  const closed = CLOSING.test(words);
  if (closed && !opened)
    for (const from of [start - 1, start - 2])
      if (OPENING.test(text.slice(from, start + 1)) && /^\s?$/.test(text.charAt(from - 1)))
        return { start: from, end };
  if (opened && !closed)
    for (const to of [end + 1, end + 2])
      if (CLOSING.test(text.slice(end - 1, to)) && /^\W?$/.test(text.charAt(to)))
        return { start, end: to };
  return { start, end };
}

/** Whether a quotation is direct, which it is, whatever the data calls it, if all of it is in quotation marks. */
function isDirect(text, { kind, content }) {
  const all = stretches(text, content).map(({ start, end }) => text.slice(start, end));
  if (kind === "direct") return all.some((words) => OPENING.test(words) || CLOSING.test(words));
  return all.every((words) => OPENING.test(words)) && CLOSING.test(all.at(-1));
}

// Matches `"It ran," Lee said. "It stopped."`, which the data has as one span.
const JOINED = /[,.?!](?:["\u201d]|'')\s[^"\u201c\u201d]{2,99}\s(?:["\u201c]|'')[^\s]/;

/**
 * Whether a found quotation is a sentence inside a longer span of the data: inside a statement that the data calls mixed,
 * or inside a span that joins quotations with the words between them. The data does not say whether that sentence is a
 * direct quotation, so it is not counted.
 */
function isWithin(quote, spans) {
  if (!/^\W+[A-Z]/.test(quote.text) || !/[,.?!]['\u2019]?\W{1,3}$/.test(quote.text)) return false;
  return spans.some((span) => span.start <= quote.start && quote.end <= span.end);
}

function blanksAtEnd(text) {
  return text.length - text.trimEnd().length;
}

function measure(name) {
  const counts = { gold: 0, found: 0, right: 0, speakers: 0 };
  for (const { id, text, quotes } of rowsIn(DATA, name)) {
    const spans = quotes
      .filter((quote) => isDirect(text, quote))
      .flatMap(({ content, source }) =>
        stretches(text, content).map((span) => ({ ...span, source })),
      );
    const isJoined = ({ start, end }) => JOINED.test(text.slice(start, end));
    const gold = spans.filter((span) => !isJoined(span));
    // A found quotation with exactly the span of a stretch that the data does not call direct is not counted.
    const others = quotes
      .filter((quote) => !isDirect(text, quote))
      .flatMap(({ content }) => stretches(text, content));
    const open = [...others, ...spans.filter(isJoined)];
    const found = extractQuotes(text).filter(
      (quote) =>
        quote.kind === "direct" &&
        !others.some((one) => one.start === quote.start && one.end === quote.end) &&
        !isWithin(quote, open),
    );
    counts.gold += gold.length;
    counts.found += found.length;
    if (showErrors)
      for (const { start, end } of found)
        if (!gold.some((one) => one.start === start && one.end === end))
          console.log(
            `${id} wrong ${text.slice(start - 30, start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`,
          );
    for (const { start, end, source } of gold) {
      const quote = found.find((one) => one.start === start && one.end === end);
      if (quote === undefined) {
        if (showErrors)
          console.log(
            `${id} missed ${text.slice(start - 20, start)}[[${text.slice(start, end)}]]${text.slice(end, end + 30)}`,
          );
        continue;
      }
      counts.right += 1;
      const { speaker } = quote;
      if (speaker !== undefined && source.some((one) => overlap(one, speaker)))
        counts.speakers += 1;
      else if (showErrors) console.log(`${id} ${speaker?.text} for ${source[0]?.text}`);
    }
  }
  return counts;
}

/**
 * Counts statements that are reported with few or no quotation marks. The data also counts headlines, questions and what
 * somebody supports or mocks, so only a third of it consists of reports that copy attributes to someone. A statement is
 * right if any of its stretches overlaps one of the data. A speaker `who` or `which` stands for the words before it.
 */
function measureReports(name) {
  const counts = { gold: 0, found: 0, right: 0, exact: 0, speakers: 0 };
  for (const { text, quotes } of rowsIn(DATA, name)) {
    const gold = quotes.filter((quote) => !isDirect(text, quote));
    const found = [];
    for (const quote of extractQuotes(text)) {
      if (quote.kind !== "indirect" && quote.kind !== "mixed") continue;
      if (quote.continues) found.at(-1)?.stretches.push(quote);
      else found.push({ ...quote, stretches: [quote] });
    }
    counts.gold += gold.length;
    counts.found += found.length;
    for (const report of found) {
      const one = gold.find(({ content }) =>
        content.some((span) => report.stretches.some((stretch) => overlap(span, stretch))),
      );
      if (one === undefined) continue;
      counts.right += 1;
      const [first] = one.content;
      if (first.start === report.start && first.end === report.end) counts.exact += 1;
      const { speaker } = report;
      const isSpeaker = (span) =>
        overlap(span, speaker) ||
        (/^(?:who|which|that)$/.test(span.text) &&
          span.start - speaker.end <= 2 &&
          speaker.end < span.start);
      if (speaker !== undefined && one.source.some(isSpeaker)) counts.speakers += 1;
    }
  }
  return counts;
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

const percent = (share) => (100 * share).toFixed(1).padStart(5);

/** Whether a share reaches a level. A share of nothing is NaN, which does not. */
const isReached = (share, least) => share >= least;

let failed = false;
console.log("direct quotations   precision recall     F1  speakers");
for (const [name, least] of Object.entries(reached)) {
  const { gold, found, right, speakers } = measure(name);
  const f1 = (2 * right) / (gold + found);
  const row = [right / found, right / gold, f1, speakers / right].map(percent).join("   ");
  console.log(name.padEnd(20), row);
  if (!isReached(f1, least.spans) || !isReached(speakers / right, least.speakers)) {
    failed = true;
    console.log(`${name}: fell below what was reached`);
  }
}
console.log("statements reported  overlap   exact  recall  speakers");
for (const [name, least] of Object.entries(reached)) {
  const { gold, found, right, exact, speakers } = measureReports(name);
  const row = [right / found, exact / found, right / gold, speakers / right].map(percent);
  console.log(name.padEnd(20), row.join("   "));
  if (
    !isReached(right / found, least.reports) ||
    !isReached(right / gold, least.recall) ||
    !isReached(speakers / right, least.reporters)
  ) {
    failed = true;
    console.log(`${name}: fell below what was reached`);
  }
}
process.exit(failed ? 1 : 0);
