/**
 * The cost of the first result in a fresh process: the CPU time of the import and of the first call of each function, as
 * medians over processes that take turns. The yardstick is the import of a module of one line. The argument is another
 * number of rounds: `node test/bench/first.mjs 25`.
 */

import { execFileSync } from "node:child_process";
import { median } from "./measure.mjs";

const text = `HARBOR CITY, March 4 (Yonhap) -- President Ann Lee met Foreign Minister Kenji Sato in Paris on Tuesday. Lee said
the Bank of Norland (BON) would lend 5 million dollars for a tram line to Incheon, "if the council agrees."`;
const entry = (file) => new URL(`../../dist/${file}.js`, import.meta.url).href;
const measured = {
  "a line": { from: "data:text/javascript,export const first = () => 0;", call: "first" },
  parseArticle: { from: entry("index"), call: "parseArticle" },
  extractDates: { from: entry("dates"), call: "extractDates" },
  extractEntities: { from: entry("entities"), call: "extractEntities" },
  extractQuotes: { from: entry("quotes"), call: "extractQuotes" },
};
const rounds = Number(process.argv[2] ?? 15);

/** The milliseconds of CPU time that a fresh process takes for an import, and for the first call. */
function costs({ from, call }) {
  const code = `
    const spent = () => process.cpuUsage().user / 1000;
    const began = spent();
    const module = await import(${JSON.stringify(from)});
    const imported = spent();
    module[${JSON.stringify(call)}](${JSON.stringify(text)});
    console.log(JSON.stringify([imported - began, spent() - imported]));`;
  const options = ["--input-type=module", "--eval", code];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" }));
}

const rows = Object.entries(measured).map(([name, one]) => ({ name, one, all: [] }));
for (let round = 0; round < rounds; round += 1)
  for (const { one, all } of rows) all.push(costs(one));

const [yardstick] = rows.map(({ all }) => median(all.map(([imported]) => imported)));
console.log("ms of CPU, medians     import  first call    both  / import of a line");
for (const { name, all } of rows) {
  const figures = [
    median(all.map(([imported]) => imported)),
    median(all.map(([, first]) => first)),
    median(all.map(([imported, first]) => imported + first)),
  ];
  const [, , both] = figures;
  const [one, two, three] = figures.map((figure) => figure.toFixed(1));
  console.log(
    `${name.padEnd(20)} ${one.padStart(8)} ${two.padStart(11)} ${three.padStart(7)}  ${(both / yardstick).toFixed(1)}`,
  );
}
