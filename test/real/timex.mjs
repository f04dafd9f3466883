/**
 * Measures how well the built package reads time expressions from real copy: `node test/real/timex.mjs [--errors]`.
 * Prints TempEval-3's measures for each set, and fails if one is below the level in reached.json.
 */

import { readFileSync } from "node:fs";
import { extractDates } from "../../dist/dates.js";
import { copyIn } from "./copy.mjs";
import { rowsIn } from "./rows.mjs";
import { countDocument, score } from "./score.mjs";

const DATA = copyIn("data/timex/");
const showErrors = process.argv.includes("--errors");
const reached = JSON.parse(readFileSync(new URL("reached.json", import.meta.url), "utf8")).timex;

const documents = (name) => rowsIn(DATA, name);

const percent = (share) => (100 * share).toFixed(1).padStart(5);

function showErrorsOf({ id, text }, key, system) {
  const overlaps = (a, b) => a.start < b.end && b.start < a.end;
  const around = ({ start, end }) =>
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll(
      /\s+/g,
      " ",
    );
  for (const found of system) {
    const wanted = key.find((other) => overlaps(other, found));
    if (wanted === undefined) console.log(`${id} too much: ${found.value} ${around(found)}`);
    else if (wanted.value !== found.value)
      console.log(`${id} ${found.value} for ${wanted.value}: ${around(found)}`);
    else if (wanted.start !== found.start || wanted.end !== found.end)
      console.log(`${id} span for [${wanted.text}]: ${around(found)}`);
  }
  for (const wanted of key)
    if (!system.some((found) => overlaps(found, wanted)))
      console.log(`${id} missed: ${wanted.value} ${around(wanted)}`);
}

let failed = false;
console.log("TempEval-3          precision recall  strict relaxed   value    type");
for (const name of ["timebank", "aquaint"]) {
  const counts = documents(name).map((document) => {
    const system = extractDates(document.text, { reference: document.dct });
    if (showErrors) showErrorsOf(document, document.timexes, system);
    return countDocument(document.timexes, system);
  });
  const { precision, recall, strict, relaxed, value, type } = score(counts);
  const row = [precision, recall, strict, relaxed, value, type].map(percent).join("   ");
  console.log(`${name.padEnd(20)}    ${row}`);
  for (const [measure, least] of Object.entries(reached[name])) {
    const now = { strict, relaxed, value }[measure];
    if (now >= least) continue;
    failed = true;
    console.log(`${name}: ${measure} fell below ${least}`);
  }
}
const { recall } = score(
  documents("gum-news-spans").map(({ text, dct, timexes }) =>
    countDocument(timexes, extractDates(text, { reference: dct })),
  ),
);
console.log(`GUM news: ${percent(recall)} of the spans found`);
if (recall < reached["gum-news-spans"].recall) failed = true;
process.exit(failed ? 1 : 0);
