/**
 * Tests the built site in headless Chromium: its links, the playground, and every page in light and dark at three widths.
 * If a folder is given as the argument, pictures of the pages are saved there.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { axeOn, browser, check, checksMade, close, home, open, SITE } from "./browser.mjs";
import { checkLinks } from "./links.mjs";
import { TRIALS } from "./playground.mjs";

const pictures = process.argv[2];
// Rules that typedoc's pages break: links in the summaries of lists, and headings that skip levels.
const OF_TYPEDOC = ["nested-interactive", "heading-order"];
// How much may be transferred before the playground is interactive. The worker is loaded after that.
const MOST_BYTES = 45_000;

try {
  console.log(`${checkLinks()} links lead to files and ids that exist`);
  await playground();
  await firstPage();
  await onPhone();
  await onPaper();
  await withoutWorker();
  await everyPage();
  console.log(`the site: ${checksMade()} checks hold`);
} finally {
  await close();
}

async function playground() {
  const opened = await open("playground.html", {
    permissions: ["clipboard-read", "clipboard-write"],
    viewport: { width: 1440, height: 900 },
  });
  await isInteractiveAtOnce(opened.page);
  for (const [name, trial] of Object.entries(TRIALS)) {
    await trial(opened).catch((error) => {
      throw new Error(`the playground ${name}: ${error.message.slice(0, 500)}`);
    });
  }
  const { errors, requests } = opened;
  check(`the playground has no errors: ${errors.join("; ")}`, errors.length === 0);
  const sent = requests.filter((one) => one.method() !== "GET" || !one.url().startsWith(home));
  check("the playground sends nothing anywhere", requests.length > 0 && sent.length === 0);
  await opened.context.close();
}

async function isInteractiveAtOnce(page) {
  const names = ["playground.html", "style.css", "play.css", "site.js", "main.js"];
  const bytes = names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(SITE, name))).length,
    0,
  );
  const [interactive, read] = await page.evaluate(() =>
    ["interactive", "read"].map((name) => performance.getEntriesByName(name)[0].startTime),
  );
  console.log(
    `the playground: interactive after ${interactive.toFixed(0)} ms and ${bytes} bytes, the first article read after ${read.toFixed(0)} ms`,
  );
  check(`the playground is interactive after less than ${MOST_BYTES} bytes`, bytes < MOST_BYTES);
  check("the playground is interactive before it reads its first article", interactive < read);
}

async function firstPage() {
  const { page, context, errors } = await open("index.html", {
    permissions: ["clipboard-read", "clipboard-write"],
    viewport: { width: 1440, height: 900 },
  });
  await page.click("[data-copy]");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  check("the first page copies the command to install", copied === "npm install wirecopy");
  const fold = await page.locator(".ways").boundingBox();
  check("the next steps are on the first screen of the first page", fold.y + fold.height < 900);
  check(`the first page has no errors: ${errors.join("; ")}`, errors.length === 0);
  await context.close();
  const still = await open("index.html", { reducedMotion: "reduce" });
  const motion = await still.page.evaluate(
    () => getComputedStyle(document.documentElement).scrollBehavior,
  );
  check("scrolling is not animated if the user prefers reduced motion", motion === "auto");
  await still.context.close();
}

async function onPhone() {
  const { page, context } = await open("playground.html", {
    viewport: { width: 375, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  await page.locator("#lines .date", { hasText: "four decades" }).tap();
  check(
    "a tap on a date shows its value",
    (await page.locator("#tip").textContent()).includes("P40Y"),
  );
  const { x, width } = await page.locator("#tip").boundingBox();
  check("the whole tip is visible on a phone", x >= 0 && x + width <= 375);
  for (const one of await page.locator("button, select, [role=tab]").all()) {
    if (!(await one.isVisible())) continue;
    const { height } = await one.boundingBox();
    check(`${await one.textContent()} is at least 40 pixels high on a phone`, height >= 40);
  }
  await context.close();
}

async function onPaper() {
  const { page, context } = await open("playground.html", {
    colorScheme: "dark",
    viewport: { width: 1440, height: 700 },
  });
  await page.emulateMedia({ media: "print" });
  check("the editor is not printed", await page.locator("#copy-in").isHidden());
  for (const panel of ["#copy", "#found-panel"]) {
    const cut = await page.locator(panel).evaluate((one) => one.scrollHeight - one.clientHeight);
    check(`all of ${panel} is printed`, cut <= 1);
  }
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  check("printed text is dark even in dark mode", ink === "rgb(29, 29, 27)");
  await context.close();
}

async function withoutWorker() {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route("**/worker.js", (route) => route.abort());
  await page.goto(`${home}playground.html`);
  await page.waitForFunction(() =>
    document.querySelector("#status").textContent.startsWith("Nothing can be read"),
  );
  check(
    "the text is kept if the worker cannot be loaded",
    (await page.inputValue("#input")).length > 0,
  );
  await context.close();
}

async function everyPage() {
  const pages = readdirSync(SITE).filter((name) => name.endsWith(".html"));
  const names = [...pages, "api/modules/wirecopy.html", "api/functions/wirecopy.parseArticle.html"];
  for (const colorScheme of ["light", "dark"])
    for (const width of [375, 768, 1440]) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        hasTouch: width < 1000,
      });
      const page = await context.newPage();
      for (const name of names) {
        await page.goto(home + name);
        if (name === "playground.html") await page.waitForSelector("html[data-ready]");
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        check(`${name} fits a width of ${width} pixels`, wide <= 0);
        const exempt = name.startsWith("api/") ? OF_TYPEDOC : [];
        await axeOn(page, `${name}, ${colorScheme}, ${width}`, exempt);
        if (pictures !== undefined)
          await page.screenshot({
            path: join(pictures, `${name.replaceAll("/", "-")}-${colorScheme}-${width}.png`),
            fullPage: width < 1000,
          });
      }
      await context.close();
    }
}
