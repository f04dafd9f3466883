/**
 * Memory: the command reads a feed of 2 GB from a pipe, and the benchmark fails if the peak of its resident memory
 * reaches 150 MB. Linux only, since it reads /proc. The argument is another size in GB: `node test/bench/memory.mjs 0.2`.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { corpus } from "./corpus.mjs";
import { residentPeak } from "./measure.mjs";

const MOST = 150_000_000;
const gigabytes = Number(process.argv[2] ?? 2);
if (!(gigabytes > 0)) throw new RangeError(`a size in GB, not ${process.argv[2]}`);
const command = fileURLToPath(new URL("../../dist/command.js", import.meta.url));
const chunk = Buffer.from(corpus(10_000_000).join(""));

for (const options of [
  ["parse", "--ndjson"],
  ["check", "--json"],
]) {
  const child = spawn(process.execPath, [command, ...options], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = once(child, "close");
  const began = performance.now();
  let peak = 0;
  let sent = 0;
  while (sent < gigabytes * 1e9) {
    if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
    sent += chunk.length;
    peak = Math.max(peak, residentPeak(child.pid));
  }
  child.stdin.end();
  const [status] = await ended;
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `wirecopy ${options.join(" ")}: ${(sent / 1e9).toFixed(2)} GB, peak ${(peak / 1e6).toFixed(0)} MB, ${(sent / 1e6 / seconds).toFixed(0)} MB/s, exit status ${status}`,
  );
  if (peak >= MOST || status !== 0) process.exitCode = 1;
}
