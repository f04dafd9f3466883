/** Serves the built site, and opens its pages in headless Chromium. */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "../chromium.mjs";

export const SITE = fileURLToPath(new URL("../../docs/site/dist/", import.meta.url));
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const server = createServer((request, response) => {
  const name = new URL(request.url, "http://x").pathname.replace(/\/$/, "/index.html");
  try {
    const body = readFileSync(join(SITE, name));
    response
      .writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" })
      .end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

export const home = `http://127.0.0.1:${server.address().port}/`;
export const browser = await launch();

export async function close() {
  await browser.close();
  server.close();
}

let checks = 0;

/** Throws an error with these words if a condition does not hold. */
export function check(what, holds) {
  checks += 1;
  if (!holds) throw new Error(`the site: ${what}`);
}

export function checksMade() {
  return checks;
}

/** Opens a page in a context of its own, and collects its errors and its requests. */
export async function open(name, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors = [];
  const requests = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => requests.push(request));
  await page.goto(home + name);
  if (name.startsWith("playground")) await page.waitForSelector("html[data-ready]");
  return { context, page, errors, requests };
}

/** Replaces the playground's copy, and waits until the new copy is read. */
export async function type(page, copy) {
  await page.fill("#input", copy);
  await untilRead(page, copy.length);
}

/** Waits until a text of the given length is read and shown. */
export async function untilRead(page, length) {
  const status = `${length.toLocaleString("en")} characters`;
  await page.waitForFunction(
    (words) => document.querySelector("#status").textContent.startsWith(words),
    status,
    { timeout: 60_000 },
  );
  await untilShown(page);
}

/** Waits until the text that is being read is shown. */
export function untilShown(page) {
  return page.waitForSelector('#copy[aria-busy="false"]', { timeout: 60_000 });
}

/** Checks that axe finds no violation, without the given rules but with the rule about the size of touch targets. */
export async function axeOn(page, name, without = []) {
  await page.evaluate(AXE);
  const rules = { "target-size": { enabled: true } };
  for (const rule of without) rules[rule] = { enabled: false };
  const { violations } = await page.evaluate((options) => window.axe.run(options), { rules });
  for (const { id, nodes } of violations)
    console.error(
      `${name}: ${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(" | ")}`,
    );
  check(`axe finds nothing on ${name}`, violations.length === 0);
}

/** The longest task of the page's main thread during an action, in milliseconds of its CPU time. */
export async function longestTask(page, act) {
  await browser.startTracing(page, { categories: ["toplevel"] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const isMain = ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain";
  const threads = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) =>
      name.endsWith("RunTask") && tdur !== undefined && threads.has(`${pid} ${tid}`),
  );
  check("tasks were measured", tasks.length > 0);
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}
