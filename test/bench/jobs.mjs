/**
 * `--jobs`: what a second thread gains, on generated copy in a file, as ratios within one run. The arguments are the size
 * in GB, the number of rounds, and the beginning of the names of the jobs to run: `node test/bench/jobs.mjs 2 1 extract`.
 * Without arguments, the file has 0.2 GB and there are three rounds. The jobs are `parse`, `extract` of dates and
 * entities, and `extract` of everything. The outputs go to files, which are compared.
 *
 * In each round, one thread, two threads, and two processes with half of the file each take turns. Processes share
 * nothing, so their rate is the most that the machine can give, which is less than twice the rate of one if the cores
 * share a cache or the host. A ratio is the median of the rounds' ratios, since a machine's pace changes between rounds.
 */

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus } from "./corpus.mjs";
import { median } from "./measure.mjs";

const ARGUMENTS = {
  parse: ["parse", "--ndjson", "--no-source"],
  "extract dates and entities": ["extract", "--only", "dates,entities"],
  "extract all": ["extract"],
};
const gigabytes = Number(process.argv[2] ?? 0.2);
const rounds = Number(process.argv[3] ?? 3);
const prefix = process.argv[4] ?? "";
const command = fileURLToPath(new URL("../../dist/command.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "wirecopy-"));
const feed = join(folder, "feed.txt");
const chunk = Buffer.from(corpus(10_000_000).join(""));
const halves = [join(folder, "half-0.txt"), join(folder, "half-1.txt")];
const chunks = 2 * Math.ceil((gigabytes * 1e9) / chunk.length / 2);
const megabytes = (chunks * chunk.length) / 1e6;
write(feed, chunks);
for (const half of halves) write(half, chunks / 2);

try {
  for (const verb of Object.keys(ARGUMENTS).filter((name) => name.startsWith(prefix))) {
    const seconds = [];
    for (let round = 0; round < rounds; round += 1) {
      const one = await run(verb, [feed], []);
      const threads = await run(verb, [feed], ["--jobs", "2"]);
      const processes = await run(verb, halves, []);
      seconds.push({ one, threads, processes });
      const same = spawnSync("cmp", [outputOf(feed, []), outputOf(feed, ["--jobs", "2"])]);
      if (same.status !== 0)
        throw new Error(`${verb}: the threads wrote something else: ${same.stdout}`);
    }
    const rate = (way) =>
      `${(megabytes / median(seconds.map((round) => round[way]))).toFixed(1)} MB/s`;
    const times = (way) => median(seconds.map(({ one, [way]: many }) => one / many)).toFixed(2);
    console.log(
      `${verb}: ${megabytes.toFixed(0)} MB, ${rounds} rounds: one thread ${rate("one")}; two threads ${rate("threads")}, ${times("threads")} times the rate; two processes ${rate("processes")}, ${times("processes")} times`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function write(file, count) {
  const descriptor = openSync(file, "w");
  for (let written = 0; written < count; written += 1) writeSync(descriptor, chunk);
  closeSync(descriptor);
}

/** The seconds that one process for each file takes, all at the same time. */
async function run(verb, files, more) {
  const began = performance.now();
  await Promise.all(
    files.map(async (file) => {
      const output = openSync(outputOf(file, more), "w");
      const child = spawn(process.execPath, [command, ...ARGUMENTS[verb], ...more, file], {
        stdio: ["ignore", output, "inherit"],
      });
      closeSync(output);
      const [status] = await once(child, "exit");
      if (status !== 0) throw new Error(`${verb} ${more.join(" ")} ${file}: exit status ${status}`);
    }),
  );
  return (performance.now() - began) / 1000;
}

function outputOf(file, more) {
  return `${file}.out${more.length}`;
}
