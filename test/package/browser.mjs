/** Checks that work.mjs gives the same results with the built package in headless Chromium as in Node. */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import * as wirecopy from "../../dist/index.js";
import * as nitf from "../../dist/nitf.js";
import { launch } from "../chromium.mjs";
import { work } from "./work.mjs";

const FILES = /^\/(?:dist\/[\w.-]+\.js|test\/package\/work\.mjs)$/;
const server = createServer(({ url = "/" }, response) => {
  const script = FILES.test(url);
  response.writeHead(200, { "content-type": script ? "text/javascript" : "text/html" });
  response.end(
    script
      ? readFileSync(new URL(`../..${url}`, import.meta.url))
      : "<!doctype html><title>wirecopy</title>",
  );
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));

const browser = await launch();
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const inBrowser = await page.evaluate(async () => {
    const [built, format, script] = await Promise.all([
      import("/dist/index.js"),
      import("/dist/nitf.js"),
      import("/test/package/work.mjs"),
    ]);
    return JSON.stringify(await script.work(built, format));
  });
  const inNode = JSON.stringify(await work(wirecopy, nitf));
  console.log(`chromium ${browser.version()}: the same as node: ${inNode === inBrowser}`);
  if (inNode !== inBrowser) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
