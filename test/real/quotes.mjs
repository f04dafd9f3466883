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

function measure(name) {
  const counts = { gold: 0, found: 0, right: 0, speakers: 0 };
  const lines = readFileSync(new URL(`${name}.jsonl`, DATA), "utf8")
    .trim()
    .split("\n");
  for (const { id, text, quotes } of lines.map((line) => JSON.parse(line))) {
    const gold = quotes
      .filter(({ kind }) => kind === "direct")
      .flatMap(({ content, source }) => content.map((span) => ({ ...span, source: source[0] })));
    const found = extractQuotes(text).filter(({ kind }) => kind === "direct");
    counts.gold += gold.length;
    counts.found += found.length;
    for (const { start, end, source } of gold) {
      const quote = found.find((one) => one.start === start && one.end === end);
      if (quote === undefined) {
        if (showErrors) console.log(`${id} missed ${text.slice(start, end)}`);
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
process.exit(failed ? 1 : 0);
