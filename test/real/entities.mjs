/**
 * Measures how well the built package finds names in real copy: `node test/real/entities.mjs [--errors]`. Prints
 * precision, recall and F1 of exact spans with their types, and fails if F1 is below the level in reached.json.
 */

import { readFileSync } from "node:fs";
import { extractEntities } from "../../dist/entities.js";
import { copyIn } from "./copy.mjs";
import { rowsIn } from "./rows.mjs";

const DATA = copyIn("data/ner/");
const showErrors = process.argv.includes("--errors");
const reached = JSON.parse(readFileSync(new URL("reached.json", import.meta.url), "utf8")).entities;
const TYPES = { person: "PER", organization: "ORG", place: "LOC" };

const documents = (name) => rowsIn(DATA, name);

const keyOf = ({ start, end, type }) => `${start} ${end} ${type}`;

function count(name) {
  const counts = Object.fromEntries(Object.values(TYPES).map((type) => [type, [0, 0, 0]]));
  for (const { id, text, entities } of documents(name)) {
    const gold = entities.filter(({ type }) => type in counts);
    const found = extractEntities(text)
      .filter(({ type }) => type in TYPES)
      .flatMap(({ type, mentions }) => mentions.map((one) => ({ ...one, type: TYPES[type] })));
    const wanted = new Set(gold.map(keyOf));
    const got = new Set(found.map(keyOf));
    for (const one of gold) {
      counts[one.type][0] += 1;
      if (got.has(keyOf(one))) counts[one.type][2] += 1;
      else if (showErrors) console.log(`${id} missed ${one.type} ${one.text}`);
    }
    for (const one of found) {
      counts[one.type][1] += 1;
      if (showErrors && !wanted.has(keyOf(one)))
        console.log(`${id} too much ${one.type} ${one.text}`);
    }
  }
  return counts;
}

const f1 = ([gold, found, right]) => (gold + found === 0 ? 0 : (2 * right) / (gold + found));
const percent = (share) => (100 * share).toFixed(1).padStart(5);

let failed = false;
console.log("                   precision recall   micro  PER    ORG    LOC");
for (const [name, least] of Object.entries(reached)) {
  const counts = count(name);
  const sum = Object.values(counts).reduce((a, b) => a.map((value, index) => value + b[index]));
  const [gold, found, right] = sum;
  const row = [right / found, right / gold, f1(sum), ...Object.values(counts).map(f1)];
  console.log(name.padEnd(20), row.map(percent).join("  "));
  if (f1(sum) < least) {
    failed = true;
    console.log(`${name}: micro F1 fell below ${least}`);
  }
}
process.exit(failed ? 1 : 0);
