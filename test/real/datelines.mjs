/**
 * Measures how well the built package reads datelines from real copy: `node test/real/datelines.mjs [--misses]`. Prints,
 * for each source, how many are found with their exact span, how many have every field right, and how many are found
 * in texts without a dateline. Fails if a share is below the level in reached.json.
 */

import { readFileSync } from "node:fs";
import { parseDateline } from "../../dist/index.js";
import { copyIn } from "./copy.mjs";
import { rowsIn } from "./rows.mjs";

const DATA = copyIn("data/dateline/");
const showMisses = process.argv.includes("--misses");

const rows = (name) => rowsIn(DATA, name);

/** The words of places without what separates them: `NEW YORK/LONDON` and `New York and London` are the same. */
const words = (parts) =>
  parts
    .join(" ")
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "AND")
    .join(" ");

const placesRead = ({ places }) =>
  words(places.flatMap(({ name, region }) => (region === undefined ? [name] : [name, region])));

/** What is wrong in a dateline, by the names of its parts. */
function differences(read, gold, end) {
  const found = [];
  if (read.end !== end) found.push("span");
  if (placesRead(read) !== words([...gold.places, gold.region ?? ""])) found.push("places");
  if ((read.month ?? null) !== gold.month || (read.day ?? null) !== gold.day) found.push("date");
  if ((read.agency ?? null) !== gold.agency) found.push("agency");
  return found;
}

/** The offset at which the lede begins after the dateline that the data gives. */
function ledeAt(text, dateline) {
  let at = text.indexOf(dateline) + dateline.length;
  while (/\s/.test(text.charAt(at)) && text.charAt(at) !== "\n") at += 1;
  return at;
}

// The data itself has errors: some of Reuters' tags reach to a second dash, and some of AG News's places contain
// `Canadian Press -`. These count as misses here.
const sources = [
  {
    name: "Reuters-21578",
    items: rows("reuters21578")
      .filter(({ gold, clean }) => gold !== null && clean)
      .map(({ opening, tag, gold, date }) => ({
        text: opening,
        gold,
        end: ledeAt(opening, tag),
        date,
      })),
  },
  {
    name: "FBIS",
    items: rows("fbis")
      .filter(({ gold }) => gold !== null)
      .map(({ opening, datelineText, gold, date }) => ({
        text: opening,
        gold,
        end: ledeAt(opening, datelineText),
        date,
      })),
  },
  {
    name: "AG News",
    items: rows("agnews")
      .filter(({ gold }) => gold !== null)
      .map(({ opening, gold }) => {
        const mark = `(${gold.agency})`;
        const after = opening.indexOf(mark) + mark.length;
        const sign = /^\s*(?:--|[-—–_:])?\s*/.exec(opening.slice(after))[0];
        return { text: opening, gold, end: after + sign.length };
      }),
  },
];

const REACHED = JSON.parse(readFileSync(new URL("reached.json", import.meta.url), "utf8"));
let failed = false;

/** Describes a share, and notes a failure if it is below its level. A share of nothing is NaN, which fails too. */
function report(name, share, least) {
  const below = !(share >= least);
  failed ||= below;
  return `${name} ${(100 * share).toFixed(2)}%${below ? ` BELOW ${(100 * least).toFixed(2)}%` : ""}`;
}

for (const { name, items } of sources) {
  let span = 0;
  let right = 0;
  for (const { text, gold, end, date } of items) {
    const read = parseDateline(text, date ? { date } : {});
    const wrong = read === undefined ? ["not found"] : differences(read, gold, end);
    if (read !== undefined && !wrong.includes("span")) span += 1;
    if (wrong.length === 0) right += 1;
    else if (showMisses) {
      console.log(
        `  ${wrong.join(", ")}: ${JSON.stringify(text.slice(0, 90))} ${JSON.stringify(read?.places)} ${read?.month}-${read?.day} ${read?.agency}`,
      );
    }
  }
  const [least, leastRight] = REACHED.datelines[name];
  console.log(
    `${name}: ${items.length} datelines, ${report("exact span", span / items.length, least)}, ${report("every field", right / items.length, leastRight)}`,
  );
}

// Openings without a dateline, and lines after an opening.
const without = [
  ...rows("agnews")
    .filter(({ gold }) => gold === null)
    .map(({ opening }) => opening),
  ...rows("observed")
    .filter(({ flag }) => flag === "not_a_dateline")
    .map(({ text }) => text),
  ...rows("reuters21578").flatMap(({ opening }) => opening.split("\n").slice(1)),
  ...rows("fbis").flatMap(({ raw = "" }) => raw.split("\n").slice(1)),
].filter((text) => text.trim() !== "");
const seen = without.filter((text) => parseDateline(text) !== undefined);
if (showMisses)
  for (const text of seen) console.log(`  false: ${JSON.stringify(text.slice(0, 90))}`);
console.log(
  `without a dateline: ${without.length} paragraphs, ${seen.length} false, ${report("right", 1 - seen.length / without.length, REACHED.datelines.without)}`,
);

const observed = rows("observed").filter(
  ({ kind, flag, agency }) =>
    kind === "dateline" && flag !== "not_a_dateline" && !/XML field/.test(agency),
);
const found = observed.filter(({ text }) => parseDateline(text) !== undefined);
if (showMisses) {
  for (const { agency, text } of observed) {
    const read = parseDateline(text);
    if (read === undefined)
      console.log(`  unseen: ${agency}: ${JSON.stringify(text.slice(0, 100))}`);
    else
      console.log(
        `  seen: ${JSON.stringify(text.slice(0, read.end))} | ${JSON.stringify(read.places)} ${read.month}-${read.day} ${read.year ?? ""} ${read.agency}`,
      );
  }
}
console.log(
  `70 agencies: ${observed.length} datelines labelled by script, ${report("found", found.length / observed.length, REACHED.datelines.observed)}`,
);
process.exitCode = failed ? 1 : 0;
