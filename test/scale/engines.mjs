/**
 * Tests the command under an engine: GNU parallel gives it parts of a feed, as byte ranges of a file and as blocks of a
 * pipe, and the results must be those of a single process. If parallel is not installed, the test is skipped with a
 * message, except in CI, where it fails.
 */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus } from "../bench/corpus.mjs";

const command = fileURLToPath(new URL("../../dist/command.js", import.meta.url));
if (spawnSync("parallel", ["--version"]).status !== 0) {
  console.error("GNU parallel is not installed");
  process.exit(process.env.CI ? 1 : 0);
}

const folder = mkdtempSync(join(tmpdir(), "wirecopy-"));
const feed = join(folder, "feed.txt");
const texts = corpus(6_000_000);
writeFileSync(feed, texts.join(""));
const run = `${process.execPath} ${command}`;
const large = { maxBuffer: 1 << 28 };

try {
  const whole = sourcesOf(
    execFileSync(process.execPath, [command, "parse", "--ndjson", feed], large),
  );
  const start = [
    "--regexp",
    "--recstart",
    "\\n {0,8}date \\d{4}-\\d\\d",
    "--keep-order",
    "--block",
    "1M",
    "-j2",
  ];
  check(
    "--pipe-part",
    ["--pipe-part", "-a", feed, ...start, `${run} parse --ndjson`],
    undefined,
    whole,
  );
  check("--pipe", ["--pipe", ...start, `${run} parse --ndjson`], readFileSync(feed), whole);
  const lines = texts.map((text, id) => JSON.stringify({ id, text })).join("\n");
  const filtered = parallel(
    ["--pipe", "--keep-order", "--block", "1M", "-j2", `${run} parse --lines`],
    lines,
  )
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  if (filtered.some((id, index) => id !== index) || filtered.length !== texts.length)
    throw new Error(`--lines: ${filtered.length} of ${texts.length}`);
  console.log(`--pipe with --lines: ${filtered.length} lines, in order`);
} finally {
  rmSync(folder, { recursive: true });
}

function parallel(words, input) {
  const { stdout, stderr, status } = spawnSync("parallel", ["--will-cite", ...words], {
    input,
    ...large,
  });
  if (status !== 0) throw new Error(`parallel ended with ${status}: ${stderr}`);
  return stdout.toString("utf8");
}

/** The articles' texts, in order. Their positions are not compared, since they are relative to a process's part. */
function sourcesOf(out) {
  return out
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).source.trim());
}

function check(name, words, input, whole) {
  const found = sourcesOf(parallel(words, input));
  const same = found.length === whole.length && found.every((text, index) => text === whole[index]);
  if (!same)
    throw new Error(`${name}: ${found.length} articles instead of ${whole.length}, or others`);
  console.log(`${name}: ${found.length} articles, none lost or doubled, in order`);
}
