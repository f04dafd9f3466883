/**
 * `--jobs`: what a second thread brings, on generated copy in a file, as a ratio of rates within one run, rounds taking
 * turns. `node test/bench/jobs.mjs 2 1` takes a file of 2 GB and one round; 0.2 and 3 where nothing is said. Three jobs:
 * `parse` alone, `extract` of dates and entities, and `extract` of all; a third word picks those that begin with it. The
 * output goes to a file, and is compared.
 */

import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus } from "./corpus.mjs";

const ARGUMENTS = {
  parse: ["parse", "--ndjson", "--no-source"],
  "extract dates and entities": ["extract", "--only", "dates,entities"],
  "extract all": ["extract"],
};
const gigabytes = Number(process.argv[2] ?? 0.2);
const rounds = Number(process.argv[3] ?? 3);
const wanted = process.argv[4] ?? "";
const jobs = Math.min(2, availableParallelism());
const command = fileURLToPath(new URL("../../dist/command.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "wirecopy-"));
const feed = join(folder, "feed.txt");
const chunk = Buffer.from(corpus(10_000_000).join(""));
const descriptor = openSync(feed, "w");
let size = 0;
for (; size < gigabytes * 1e9; size += chunk.length) writeSync(descriptor, chunk);
closeSync(descriptor);

try {
  for (const verb of Object.keys(ARGUMENTS).filter((name) => name.startsWith(wanted))) {
    const seconds = { 1: [], [jobs]: [] };
    for (let round = 0; round < rounds; round += 1)
      for (const count of [1, jobs]) seconds[count].push(run(verb, count));
    const [one, many] = [median(seconds[1]), median(seconds[jobs])];
    console.log(
      `${verb}: ${(size / 1e6).toFixed(0)} MB, one thread ${(size / 1e6 / one).toFixed(1)} MB/s, ${jobs} threads ${(size / 1e6 / many).toFixed(1)} MB/s, ${(one / many).toFixed(2)} times the rate, ${rounds} rounds`,
    );
    const same = spawnSync("cmp", [join(folder, `${verb}-1`), join(folder, `${verb}-${jobs}`)]);
    if (same.status !== 0)
      throw new Error(`${verb}: the threads wrote something else: ${same.stdout}`);
    for (const count of [1, jobs]) rmSync(join(folder, `${verb}-${count}`));
  }
} finally {
  rmSync(folder, { recursive: true });
}

function run(verb, count) {
  const output = openSync(join(folder, `${verb}-${count}`), "w");
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, ...ARGUMENTS[verb], ...(count > 1 ? ["--jobs", String(count)] : []), feed],
    { stdio: ["ignore", output, "pipe"] },
  );
  closeSync(output);
  if (status !== 0) throw new Error(`${verb} --jobs ${count}: ${stderr}`);
  return (performance.now() - began) / 1000;
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
