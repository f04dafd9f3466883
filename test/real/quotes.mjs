/**
 * How well direct quotations and their speakers are found in real copy: `node test/real/quotes.mjs [--errors]`, against
 * the built package. A span counts where it is exact, a speaker where it overlaps. Fails below the level that has been
 * reached.
 */

import { existsSync, readFileSync } from "node:fs";
import { extractQuotes } from "../../dist/quotes.js";

const DATA = new URL("../../../shared/data/quotes/", import.meta.url);
if (!existsSync(DATA)) {
  console.log("no real copy here: nothing measured");
  process.exit(0);
}
const showErrors = process.argv.includes("--errors");
const reached = JSON.parse(readFileSync(new URL("reached.json", import.meta.url), "utf8")).quotes;

/** The data cut some quotations at each sentence: what only blanks part within one quotation is one stretch. */
function stretches(text, content) {
  const joined = [];
  for (const { start, end } of content) {
    const last = joined.at(-1);
    if (last !== undefined && /^[^\S\n]*$/.test(text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined.map((span) => ({ ...span, end: span.end - blanksAtEnd(text.slice(0, span.end)) }));
}

/** The data tells direct quotations by double marks: two single ones, and a closing one that opens, are marks as well. */
function isDirect(text, { kind, content }) {
  const first = text.slice(content[0].start, content[0].end);
  const last = text.slice(content.at(-1).start, content.at(-1).end);
  return kind === "direct" || (/^(?:''|\u201d)/.test(first) && /(?:''|\u201d)$/.test(last));
}

function blanksAtEnd(text) {
  return text.length - text.trimEnd().length;
}

function measure(name) {
  const counts = { gold: 0, found: 0, right: 0, speakers: 0 };
  const lines = readFileSync(new URL(`${name}.jsonl`, DATA), "utf8")
    .trim()
    .split("\n");
  for (const { id, text, quotes } of lines.map((line) => JSON.parse(line))) {
    const gold = quotes
      .filter((quote) => isDirect(text, quote))
      .flatMap(({ content, source }) =>
        stretches(text, content).map((span) => ({ ...span, source: source[0] })),
      );
    // What the data has word for word as a stretch of a statement that it calls mixed counts neither way.
    const others = quotes
      .filter((quote) => !isDirect(text, quote))
      .flatMap(({ content }) => content);
    const found = extractQuotes(text).filter(
      ({ kind, start, end }) =>
        kind === "direct" && !others.some((one) => one.start === start && one.end === end),
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
      if (speaker !== undefined && speaker.start < source.end && source.start < speaker.end)
        counts.speakers += 1;
      else if (showErrors) console.log(`${id} ${speaker?.text} for ${source.text}`);
    }
  }
  return counts;
}

/**
 * Statements that are reported without quotation marks, or with some: the data also counts headlines, questions and what
 * somebody supports or mocks as such, so only a third of it are the reports that copy attributes. A statement is right
 * where it overlaps one of the data.
 */
function measureReports(name) {
  const counts = { gold: 0, found: 0, right: 0, exact: 0, speakers: 0 };
  const lines = readFileSync(new URL(`${name}.jsonl`, DATA), "utf8")
    .trim()
    .split("\n");
  for (const { text, quotes } of lines.map((line) => JSON.parse(line))) {
    const gold = quotes.filter((quote) => !isDirect(text, quote));
    const found = extractQuotes(text).filter(
      ({ kind, continues }) => (kind === "indirect" || kind === "mixed") && !continues,
    );
    counts.gold += gold.length;
    counts.found += found.length;
    for (const report of found) {
      const one = gold.find(({ content }) => content.some((span) => overlap(span, report)));
      if (one === undefined) continue;
      counts.right += 1;
      const [first] = one.content;
      if (first.start === report.start && first.end === report.end) counts.exact += 1;
      if (report.speaker !== undefined && one.source.some((span) => overlap(span, report.speaker)))
        counts.speakers += 1;
    }
  }
  return counts;
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

const percent = (share) => (100 * share).toFixed(1).padStart(5);

let failed = false;
console.log("direct quotations   precision recall     F1  speakers");
for (const [name, least] of Object.entries(reached)) {
  const { gold, found, right, speakers } = measure(name);
  const f1 = (2 * right) / (gold + found);
  const row = [right / found, right / gold, f1, speakers / right].map(percent).join("   ");
  console.log(name.padEnd(20), row);
  if (f1 < least.spans || speakers / right < least.speakers) {
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
    right / found < least.reports ||
    right / gold < least.recall ||
    speakers / right < least.reporters
  ) {
    failed = true;
    console.log(`${name}: fell below what was reached`);
  }
}
process.exit(failed ? 1 : 0);
