/**
 * The site in headless Chromium: the playground reads, lights, edits, converts, keeps a link, works offline and from the
 * keyboard; a paste of 1 MB leaves the page responsive; axe finds nothing on any page, in light and dark, wide and narrow.
 * With a folder as argument, pictures go there.
 */

import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { corpus } from "../bench/corpus.mjs";

const SITE = fileURLToPath(new URL("../../docs/site/dist/", import.meta.url));
const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript" };
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.argv[2];

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
const home = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});

const VERSIONS = ` date 2031-03-04 (LEAD) Harbor tram to run again
BUSAN, March 4 (Yonhap) -- The harbor tram of Busan will run again on Tuesday, the city said.
It has been out of service for three years.
(END)
 date 2031-03-04 (2nd LD) Harbor tram to run again next week
BUSAN, March 4 (Yonhap) -- The harbor tram of Busan will run again on Wednesday, the city said.
It has been out of service for three years.
The fares stay as they are.
(END)
`;
let checks = 0;
function check(what, holds) {
  checks += 1;
  if (!holds) throw new Error(`the site: ${what}`);
}

async function open(options = {}, hash = "") {
  const context = await browser.newContext({ bypassCSP: false, ...options });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(home + hash);
  await page.waitForSelector("html[data-ready]");
  return { context, page, errors };
}

const text = (page, selector) => page.locator(selector).first().textContent();

try {
  const { context, page, errors } = await open();
  check(
    "the example's dateline is marked",
    (await page.locator("#copy .dateline").allTextContents()).join("").includes("INCHEON"),
  );
  check("people are marked", (await page.locator("#copy .person").count()) > 0);

  await page.fill(
    "#input",
    "(LEAD) Ferry sold\nSEOUL, May 1 (Yonhap) -- Mayor Ann Lee bought it Tuesday in Paris, she said.\n(END)\n",
  );
  await page.waitForFunction(() =>
    document.querySelector("#copy").textContent.includes("Ferry sold"),
  );
  check(
    "typing is read",
    (await page.locator("#copy .dateline").allTextContents()).join("").startsWith("SEOUL"),
  );
  await page.locator("#copy .person", { hasText: "Ann Lee" }).first().hover();
  check("hovering tells what it is", (await text(page, "#says")).includes("person, Ann Lee"));
  await page.click("#tree-tab");
  await page.locator("#tree details summary").filter({ hasText: "dateline" }).first().hover();
  check("the tree lights the copy", (await page.locator("#copy .dateline.lit").count()) > 0);
  check("the map has the places", (await page.locator("#map .place, #map .filed").count()) >= 2);

  await page.fill("#headline", "Ferry given away");
  await page.locator("#headline").press("Tab");
  await page.waitForFunction(() =>
    document.querySelector("#input").value.startsWith("(LEAD) Ferry given away\nSEOUL"),
  );
  await page.click("#revise");
  await page.waitForFunction(() =>
    document.querySelector("#input").value.startsWith("(2nd LD) Ferry given away"),
  );
  check("edits are written into the copy", (await page.inputValue("#input")).endsWith("(END)\n"));

  await page.click("#convert-tab");
  await page.selectOption("#format", "NITF 3.6");
  await page.waitForFunction(() =>
    document.querySelector("#converted").textContent.includes("<hl1>Ferry given away</hl1>"),
  );
  check("what is lost is told", (await text(page, "#lost")).includes("(END)"));

  await page.click("#link");
  await page.waitForFunction(() => location.hash.startsWith("#t="));
  const hash = new URL(page.url()).hash;
  const linked = await open({}, hash);
  check(
    "a link holds the text",
    (await linked.page.inputValue("#input")).startsWith("(2nd LD) Ferry given away"),
  );
  await linked.context.close();

  await page.click("[data-example=example-feed]");
  await page.waitForFunction(() => !document.querySelector("#feed-tab").hidden);
  await page.locator("#found-tab").focus();
  await page.keyboard.press("ArrowLeft");
  check("the tabs go round by the keyboard", await page.locator("#feed-panel").isVisible());

  await page.fill("#input", VERSIONS);
  await page.waitForFunction(() => document.querySelectorAll("#feed .version").length === 2);
  await page.click("#feed-tab");
  await page.click("#feed summary");
  check("a version shows what was added", (await text(page, "#feed ins")).includes("Wednesday"));
  check("and what was dropped", (await text(page, "#feed del")).includes("Tuesday"));
  await axeOn(page, "the feed");
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, "feed.png") });

  await page.waitForFunction(() =>
    navigator.serviceWorker.ready.then((one) => one.active !== null),
  );
  await context.setOffline(true);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  check("it works offline", (await page.locator("#copy .dateline").count()) > 0);
  await context.setOffline(false);

  const long = corpus(1_000_000).join("");
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const tick = (now) => {
      window.longest = Math.max(window.longest, now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.evaluate((copy) => {
    const input = document.querySelector("#input");
    input.value = copy;
    input.dispatchEvent(new Event("input"));
  }, long);
  await page.waitForFunction(
    (length) =>
      document.querySelector("#status").textContent.startsWith(length.toLocaleString("en")),
    long.length,
    { timeout: 60_000 },
  );
  const longest = await page.evaluate(() => window.longest);
  console.log(
    `1 MB pasted: ${await text(page, "#status")}; the longest frame took ${longest.toFixed(0)} ms`,
  );
  check(`no errors on the page: ${errors.join("; ")}`, errors.length === 0);
  await context.close();

  const pages = readdirSync(SITE).filter((name) => name.endsWith(".html"));
  for (const colorScheme of ["light", "dark"])
    for (const width of [390, 820, 1440]) {
      const one = await open({ colorScheme, viewport: { width, height: 900 } });
      for (const name of pages) {
        await one.page.goto(home + name);
        if (name === "index.html") await one.page.waitForSelector("html[data-ready]");
        const wide = await one.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        check(`${name} fits ${width} pixels`, wide <= 0);
        await axeOn(one.page, `${name}, ${colorScheme}, ${width}`);
        if (pictures !== undefined && (name === "index.html" || name === "dates.html"))
          await one.page.screenshot({
            path: join(pictures, `${name}-${colorScheme}-${width}.png`),
            fullPage: width < 1000,
          });
      }
      await one.context.close();
    }
  console.log(`the site: ${checks} checks hold`);
} finally {
  await browser.close();
  server.close();
}

async function axeOn(page, name) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const { id, nodes } of violations)
    console.error(
      `${name}: ${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 120))
        .join(" | ")}`,
    );
  check(`axe finds nothing on ${name}`, violations.length === 0);
}
