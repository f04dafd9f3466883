/**
 * Tests the command in a consumer group of Redis Streams, which delivers at least once. Two processes read a stream of
 * articles, each through `wirecopy parse --lines`, and store each result under its content key. One is killed between
 * storing and acknowledging; the other claims its messages. At the end, nothing is lost or doubled.
 *
 * The same file is the consumer, if it is started with a consumer's name and the socket. If Redis is not installed, the
 * test is skipped with a message, except in CI, where it fails.
 */

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createClient } from "@redis/client";
import { contentKey, parseArticle } from "../../dist/index.js";
import { corpus } from "../bench/corpus.mjs";

const STREAM = "articles";
const GROUP = "readers";
const BATCH = 25;
// The first consumer is killed after this many batches.
const BATCHES = 6;
// After this many milliseconds without an acknowledgement, any consumer may claim a message.
const IDLE = 300;
const command = fileURLToPath(new URL("../../dist/command.js", import.meta.url));

const [name, path] = process.argv.slice(2);
if (name === undefined) await main();
else await consume(name, path);

async function main() {
  if (spawnSync("redis-server", ["--version"]).status !== 0) {
    console.error("Redis is not installed");
    process.exit(process.env.CI ? 1 : 0);
  }
  const folder = mkdtempSync(join(tmpdir(), "wirecopy-"));
  const socket = join(folder, "redis.sock");
  const server = spawn("redis-server", ["--port", "0", "--unixsocket", socket, "--save", ""]);
  try {
    const redis = await connect(socket);
    await deliver(redis, socket);
    redis.destroy();
  } finally {
    server.kill();
    await once(server, "exit");
    rmSync(folder, { recursive: true });
  }
}

async function deliver(redis, socket) {
  // As in any feed, some articles are sent twice.
  const once = corpus(1_500_000).map((text, index) => text.replace("\n", ` ${index}\n`));
  const texts = [...once, ...once.filter((_, index) => index % 10 === 0)];
  await redis.xGroupCreate(STREAM, GROUP, "0", { MKSTREAM: true });
  for (const text of texts) await redis.xAdd(STREAM, "*", { text });

  const consumers = ["first", "second"].map((one) => start(one, socket));
  // The first consumer is killed when it has stored a batch but not acknowledged it.
  while ((await redis.get("stored by first")) < BATCH * BATCHES) await setTimeout(1);
  consumers[0].kill("SIGKILL");
  const [, signal] = await ended(consumers[0]);
  const unacknowledged = (await redis.xPending(STREAM, GROUP)).pending;
  const [status] = await ended(consumers[1]);

  const pending = (await redis.xPending(STREAM, GROUP)).pending;
  const delivered = Number(await redis.get("deliveries"));
  const results = await redis.hGetAll("results");
  const keys = new Set(texts.map(contentKey));
  const wrong = once.filter((text) => {
    const { article } = JSON.parse(results[contentKey(text)] ?? "{}");
    return article?.headline?.text !== parseArticle(text).headline?.text;
  });
  console.log(
    `Redis Streams: ${texts.length} messages, ${keys.size} articles; the first consumer ended with ${signal}, ${unacknowledged} messages unacknowledged at that time; ${delivered} deliveries, ${Object.keys(results).length} results, ${pending} pending`,
  );
  if (
    signal !== "SIGKILL" ||
    status !== 0 ||
    pending !== 0 ||
    delivered <= texts.length ||
    Object.keys(results).length !== keys.size ||
    wrong.length > 0
  )
    throw new Error("something was lost or doubled, or nothing was delivered again");
}

function start(consumer, socket) {
  return spawn(process.execPath, [fileURLToPath(import.meta.url), consumer, socket], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

function ended(child) {
  return child.exitCode === null && child.signalCode === null
    ? once(child, "exit")
    : [child.exitCode, child.signalCode];
}

async function connect(socket) {
  const redis = createClient({
    socket: { path: socket, tls: false, reconnectStrategy: () => 50 },
  });
  // Until the server has made its socket, connecting fails and is tried again.
  redis.on("error", () => {});
  await redis.connect();
  return redis;
}

/** Reads, stores and acknowledges messages until none is new and none is pending. */
async function consume(consumer, socket) {
  const redis = await connect(socket);
  const parser = spawn(process.execPath, [command, "parse", "--lines"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: parser.stdout })[Symbol.asyncIterator]();
  let batches = 0;
  for (;;) {
    const messages = await next(redis, consumer);
    if (messages.length === 0 && (await redis.xPending(STREAM, GROUP)).pending === 0) break;
    for (const { id, message } of messages)
      parser.stdin.write(`${JSON.stringify({ id, text: message.text })}\n`);
    for (const { id } of messages) {
      const line = (await answers.next()).value;
      const { id: answered, key } = JSON.parse(line);
      if (answered !== id) throw new Error(`${answered} for ${id}`);
      // A message may be delivered twice, but its result is stored once.
      await redis.hSetNX("results", key, line);
      await redis.incr("deliveries");
      await redis.incr(`stored by ${consumer}`);
    }
    batches += messages.length === 0 ? 0 : 1;
    // The first consumer waits here to be killed.
    if (consumer === "first" && batches === BATCHES) await setTimeout(60_000);
    if (messages.length > 0)
      await redis.xAck(
        STREAM,
        GROUP,
        messages.map(({ id }) => id),
      );
  }
  parser.stdin.end();
  redis.destroy();
}

/** New messages, or else those that a consumer has not acknowledged in time. */
async function next(redis, consumer) {
  const streams = await redis.xReadGroup(GROUP, consumer, [{ key: STREAM, id: ">" }], {
    COUNT: BATCH,
    BLOCK: 50,
  });
  if (streams !== null) return streams[0].messages;
  const { messages } = await redis.xAutoClaim(STREAM, GROUP, consumer, IDLE, "0", { COUNT: BATCH });
  return messages.filter((message) => message !== null);
}
