/** Tests the playground by using it as a visitor would. */

import { extractEntities, parseFeed } from "wirecopy";
import { corpus } from "../bench/corpus.mjs";
import { axeOn, check, home, longestTask, open, type, untilRead, untilShown } from "./browser.mjs";

const FERRY = `(LEAD) Ferry sold
SEOUL, May 1 (Yonhap) -- The ferry was full on Tuesday, Mayor Ann Lee said in Paris.
"It ran," she told reporters.
(END)
`;
// In milliseconds of the main thread's CPU time, which does not depend on other load on the machine.
const SMOOTH = 100;

const text = (page, selector) => page.locator(selector).first().textContent();
const example = async (page, label) => {
  await page.selectOption("#examples", { label });
  await untilShown(page);
};
const pieces = async (page, selector) =>
  (await page.locator(selector).allTextContents()).join("").trim();

export const TRIALS = {
  async "reads copy as it is typed"({ page }) {
    await type(page, FERRY);
    check("the dateline is marked", (await pieces(page, "#lines .dateline")).startsWith("SEOUL"));
    check("the marker is marked", (await pieces(page, "#lines .marker")) === "(LEAD)");
    check("the person is marked", (await pieces(page, "#lines .person")).startsWith("Ann Lee"));
    check("the place is marked", (await pieces(page, "#lines .place")).includes("Paris"));
    check("nothing is marked as an error", await page.locator("#lines .error").isHidden());
  },

  async "shows values on hover"({ page }) {
    await example(page, "A story with a related list");
    await page.locator("#lines .date", { hasText: "Tuesday" }).hover();
    check("a date shows its value", (await text(page, "#tip")).includes("2031-03-04"));
    await page.locator("#lines .organization", { hasText: "HTA" }).first().hover();
    check(
      "an acronym shows its full name",
      (await text(page, "#tip")).includes("Harbor Transport Agency"),
    );
    check(
      "all its mentions are highlighted",
      (await page.locator("#lines .organization.lit").count()) === 3,
    );
  },

  async "connects quotes to their speakers"({ page }) {
    await type(page, FERRY);
    await page.locator("#lines .quote").first().hover();
    check("a quote shows its speaker", (await text(page, "#tip")).includes("Ann Lee"));
    check(
      "the speaker's words are highlighted",
      (await pieces(page, "#lines .speaker.lit")) === "she",
    );
    const [quote, speaker, line] = await Promise.all(
      ["#lines .quote", "#lines .speaker.lit", "#joins path"].map((one) =>
        page.locator(one).first().boundingBox(),
      ),
    );
    check("a line begins at the quote", Math.abs(line.x - quote.x - quote.width) < 8);
    check("the line ends at the speaker", line.x + line.width > speaker.x);
  },

  async "links the copy and the tree in both directions"({ page }) {
    await example(page, "A story with a related list");
    await page.click("#tree-tab");
    await page
      .locator("#tree summary")
      .filter({ hasText: /^dateline/ })
      .hover();
    check(
      "a row of the tree highlights the copy",
      (await pieces(page, "#lines .lit")).startsWith("INCHEON, South"),
    );
    await page
      .locator("#tree summary")
      .filter({ hasText: /Harbor Transport Agency$/ })
      .hover();
    check(
      "an entity in the tree highlights all its mentions",
      (await page.locator("#lines .organization.lit").count()) === 3,
    );
    await page.locator("#lines .person", { hasText: "Park Do-yeon" }).hover();
    const lit = page.locator("#tree .lit");
    check(
      "a name in the copy highlights its row of the tree",
      (await lit.allTextContents()).join().includes("Park Do-yeon"),
    );
    check(
      "the row is scrolled into view",
      await isInView(lit.and(page.locator("[data-path^=entities]"))),
    );
    await page
      .locator("#tree summary")
      .filter({ hasText: /^entities/ })
      .click();
    await page.locator("#lines .person", { hasText: "Park Do-yeon" }).hover();
    check(
      "a collapsed row is highlighted for a row inside it",
      (await page.locator("#tree .lit > summary").allTextContents()).some((row) =>
        row.startsWith("entities"),
      ),
    );
    await page.click("#found-tab");
    await type(page, FERRY);
  },

  async "draws the map by the package's coordinates"({ page }) {
    const [paris] = extractEntities(FERRY).filter(({ name }) => name === "Paris");
    const at = await page.locator('#map [data-place="Paris"] circle').last().getAttribute("cx");
    check("a place is drawn at its longitude", Number(at) === paris.longitude);
    await page.locator("#found .item", { hasText: "Paris" }).click();
    check(
      "a chosen place is highlighted in the copy",
      (await pieces(page, "#lines .lit")) === "Paris",
    );
    check(
      "a chosen place is marked on the map",
      (await page.locator("#map .point.chosen").count()) === 1,
    );
    await page.locator('#map g[data-place="Seoul"]').click();
    check(
      "a place on the map leads to its mention",
      (await pieces(page, "#lines .lit")).startsWith("SEOUL"),
    );
  },

  async "underlines what looks wrong"({ page }) {
    await example(page, "A broken article");
    await page.waitForSelector("#lines .diagnostic");
    const style = await page
      .locator("#lines .diagnostic.error")
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationStyle);
    check("an error has a wavy underline", style === "wavy");
    const remark = page.locator("#problems li", { hasText: "unbalanced-quotes" });
    await remark.locator("button").click();
    check("a remark leads to its place in the copy", (await pieces(page, "#lines .lit")) === '"');
    const help = await remark.locator("a").getAttribute("href");
    check("a remark links to its explanation", help === "diagnostics.html#unbalanced-quotes");
    await axeOn(page, "a broken article");
  },

  async "writes edits into the copy"({ page }) {
    await type(page, FERRY);
    await page.click("#edit-tab");
    await page.fill("#headline", "Ferry given away");
    await page.locator("#headline").press("Tab");
    await page.waitForFunction(() =>
      document.querySelector("#input").value.startsWith("(LEAD) Ferry given away\nSEOUL"),
    );
    await page.click("#revise");
    await page.waitForFunction(() =>
      document.querySelector("#input").value.startsWith("(2nd LD) Ferry given away"),
    );
    check(
      "the change is described",
      (await text(page, "#told")).includes("“LEAD” became “2nd LD”"),
    );
    check(
      "all other text is unchanged",
      (await page.inputValue("#input")).endsWith(FERRY.slice(18)),
    );
    await page.locator("#told button").click();
    await page.waitForFunction(() => document.querySelector("#input").value.startsWith("(LEAD)"));
  },

  async "converts to each format, and reads edits back"({ page }) {
    await type(page, FERRY);
    await page.click("#convert-tab");
    const formats = await page.locator("#format option").allTextContents();
    check("there are eight formats", formats.length === 8);
    const seen = new Set();
    for (const format of formats) {
      await page.selectOption("#format", format);
      await page.waitForFunction(
        (all) => !all.includes(document.querySelector("#converted").value),
        [...seen, ""],
      );
      const output = await page.inputValue("#converted");
      check(`${format} has the story`, output.includes("The ferry was full"));
      seen.add(output);
      await axeOn(page, format);
    }
    check("plain text is not read back", !(await page.locator("#converted").isEditable()));

    await page.selectOption("#format", "NITF 3.6");
    await page.waitForFunction(() =>
      document.querySelector("#converted").value.startsWith("<?xml"),
    );
    check("a loss is reported", (await text(page, "#lost")).includes("(END)"));
    const reasons = await page.locator("#lost h4").allTextContents();
    check("each reason is given once", reasons.length === new Set(reasons).size);
    await page.click("#copy-converted");
    await page.waitForFunction(
      () => document.querySelector("#read-back").textContent === "Copied.",
    );
    check(
      "the output can be copied",
      (await page.evaluate(() => navigator.clipboard.readText())) ===
        (await page.inputValue("#converted")),
    );
    const output = await page.inputValue("#converted");
    await page.fill("#converted", output.replaceAll("Ferry sold", "Ferry kept"));
    await page.waitForFunction(() =>
      document.querySelector("#input").value.includes("(LEAD) Ferry kept"),
    );
    await page.selectOption("#format", "ninjs 3.0");
    await page.waitForFunction(() => document.querySelector("#converted").value.startsWith("{"));
    const before = await page.inputValue("#input");
    await page.fill("#converted", "{");
    await page.waitForFunction(() =>
      document.querySelector("#read-back").textContent.startsWith("Not readable"),
    );
    check("unreadable output changes nothing", (await page.inputValue("#input")) === before);
    await page.click("#found-tab");
  },

  async "keeps the text in a link"({ page }) {
    await type(page, FERRY);
    await page.click("#link");
    await page.waitForFunction(() => location.hash.startsWith("#t="));
    const { hash } = new URL(page.url());
    const other = await open(`playground.html${hash}`);
    check("a link holds the text", (await other.page.inputValue("#input")) === FERRY);
    await other.page.fill("#input", "Another");
    await other.page.evaluate((to) => {
      location.hash = "";
      location.hash = to;
    }, hash);
    await untilRead(other.page, FERRY.length);
    check(
      "following a link on the page itself loads the text too",
      (await other.page.inputValue("#input")) === FERRY,
    );
    await type(other.page, "Edited");
    check("an edited text is no longer the link's", !other.page.url().includes("#"));
    await other.page.evaluate(() => {
      location.hash = "#t=damaged";
    });
    await other.page.waitForFunction(() =>
      document.querySelector("#told").textContent.startsWith("The link is damaged"),
    );
    check("a damaged link changes nothing", (await other.page.inputValue("#input")) === "Edited");
    await other.context.close();
    await page.evaluate(() => history.replaceState(null, "", location.pathname));
  },

  async "keeps the text after a reload and after going back"({ page }) {
    await type(page, FERRY);
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    check("a reload keeps the text", (await page.inputValue("#input")) === FERRY);
    await page.goto(`${home}dates.html`);
    await page.goBack();
    await page.waitForSelector("html[data-ready]");
    check("going back keeps the text", (await page.inputValue("#input")) === FERRY);
  },

  async "resolves dates by the given day"({ page }) {
    await type(page, FERRY);
    const value = () =>
      page.locator("#found .item:has(.date)", { hasText: "Tuesday" }).textContent();
    check("without a day, a weekday's value is open", (await value()).includes("XXXX-WXX-2"));
    await page.fill("#day", "2031-05-01");
    await page.waitForFunction(() =>
      document.querySelector("#found").textContent.includes("2031-04-29"),
    );
    check("with a day, a weekday's value is a date", (await value()).includes("2031-04-29"));
    await page.click("#link");
    await page.waitForFunction(() => location.hash.endsWith("&d=2031-05-01"));
    const other = await open(`playground.html${new URL(page.url()).hash}`);
    check("a link holds the day", (await other.page.inputValue("#day")) === "2031-05-01");
    await other.context.close();
    await example(page, "A story with a related list");
    check("copy with a date does not ask for a day", await page.locator("#sent").isHidden());
  },

  async "aligns right-to-left text to the right"({ page }) {
    await type(page, "قال العمدة أحمد علي يوم الثلاثاء.\nIt ran.\n");
    const [line, words] = await Promise.all(
      ["#lines .line", "#lines .line span"].map((one) => page.locator(one).first().boundingBox()),
    );
    check("a line in Arabic ends at the right", line.x + line.width - words.x - words.width < 2);
  },

  async "reads files that are dropped or opened"({ page }) {
    await page.locator("#map").dispatchEvent("dragover", {
      dataTransfer: await fileFor(page, "x"),
    });
    check("dragging a file shows the drop target", await page.locator("#drop").isVisible());
    await page.locator("#copy").dispatchEvent("drop", { dataTransfer: await fileFor(page, FERRY) });
    await untilRead(page, FERRY.length);
    check("a file can be dropped on the copy", (await page.inputValue("#input")) === FERRY);
    check("the drop target is hidden after the drop", await page.locator("#drop").isHidden());
    await page.setInputFiles("#file", {
      name: "ferry.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Ferry opened\n"),
    });
    await untilRead(page, 13);
    await page.locator("#told button").click();
    await untilRead(page, FERRY.length);
    check("the replaced text can be restored", (await page.inputValue("#input")) === FERRY);
  },

  async "handles an empty text and nonsense"({ page }) {
    await type(page, "");
    check("an empty text shows instructions", await page.locator("#empty").isVisible());
    check("an empty text has no map", await page.locator("#map").isHidden());
    check("an empty text has no remarks", await page.locator("#remarks").isHidden());
    await axeOn(page, "an empty text");
    await type(page, "qwer asdf !!! )(*\n\n\n-- ");
    check(
      "nonsense is reported to have no names",
      (await text(page, "#found")).startsWith("No names"),
    );
  },

  async "shows a feed as a timeline"({ page }) {
    await example(page, "A feed with revisions");
    await page.waitForSelector("#views:not([hidden])");
    await page.click("#view-feed");
    await page.waitForSelector("#feed .story");
    check(
      "the days are shown",
      (await page.locator("#feed h3").allTextContents()).join() ===
        "Tuesday, March 4, 2031,Wednesday, March 5, 2031",
    );
    check("versions are grouped into stories", (await page.locator("#feed .story").count()) === 4);
    for (const one of await page.locator("#feed summary").all()) await one.click();
    await page.waitForFunction(() => document.querySelectorAll("#feed .changes p").length > 5);
    const last = page.locator("#feed .version", { hasText: "2nd LD" });
    check("added words are shown", (await last.locator("ins").allTextContents()).includes("140"));
    check("dropped words are shown", (await last.locator("del").allTextContents()).includes("120"));
    await axeOn(page, "the timeline");
    await last.locator("button").click();
    await page.waitForFunction(() => document.querySelector("#step").textContent === "4 of 7");
    await untilShown(page);
    check("a version opens its article", (await pieces(page, "#lines .marker")) === "(2nd LD)");
    await page.click("#next");
    await page.waitForFunction(() => document.querySelector("#step").textContent === "5 of 7");
    await untilShown(page);
    check(
      "the next button opens the next article",
      (await pieces(page, "#lines span.headline")).startsWith("Ferry"),
    );
    await page.goBack();
    check("going back leads to the timeline", await page.locator("#feed").isVisible());
    await page.goForward();
    check("going forward leads to the article", await page.locator("#lines").isVisible());
  },

  async "works with the keyboard alone"({ page }) {
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    const stops = [];
    do {
      await page.keyboard.press("Tab");
      stops.push(
        await page.evaluate(() => {
          const { id, className, tagName } = document.activeElement;
          const { outlineStyle } = getComputedStyle(document.activeElement);
          return { name: id || className || tagName, isSeen: outlineStyle !== "none" };
        }),
      );
    } while (stops.at(-1).name !== "BODY" && stops.length < 200);
    const names = stops.map(({ name }) => name);
    check("the first stop is the link that skips the header", names[0] === "skip");
    const wanted = ["examples", "open", "link", "input", "copy", "found-tab", "found-panel"];
    check(
      `the stops are in order: ${names.join(" ")}`,
      wanted.every((name, index) => names.indexOf(name) > names.indexOf(wanted[index - 1])),
    );
    check("after the last stop, the focus leaves the page", names.at(-1) === "BODY");
    const unseen = stops.filter(({ name, isSeen }) => !isSeen && name !== "BODY");
    check(
      `every stop has a visible outline; without one: ${unseen.map(({ name }) => name)}`,
      unseen.length === 0,
    );

    await type(page, FERRY);
    await page.focus("#copy");
    for (const word of ["Marker", "Dateline", "Date", "Organization"]) {
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(
        (one) => document.querySelector("#tip").textContent.includes(one),
        word,
      );
    }
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.tagName === "SUMMARY");
    check("Enter opens a mark in the tree", (await text(page, ":focus")).includes("Yonhap"));
    await page.focus("#tree-tab");
    await page.keyboard.press("ArrowRight");
    check("the arrow keys move between tabs", await page.locator("#edit-panel").isVisible());
    await page.keyboard.press("Home");
    check("Home moves to the first tab", await page.locator("#found-panel").isVisible());
  },

  async "is described to a screen reader"({ page }) {
    const described = await page.locator("main").ariaSnapshot();
    for (const part of [
      'heading "Playground" [level=1]',
      'textbox "Copy"',
      'combobox "Take an example"',
      'region "The annotated copy"',
      'tab "Found" [selected]',
      'tabpanel "Found"',
      'img "A map with Seoul, Paris"',
      'button "Ann Lee Mayor"',
    ])
      check(`a screen reader finds ${part}`, described.includes(part));
    check("the tip is announced", (await page.locator("#tip").getAttribute("role")) === "status");
  },

  async "works offline, guides too"({ page, context }) {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    check("copy is read offline", (await page.locator("#lines .dateline").count()) > 0);
    for (const name of ["", "index.html", "dates.html", "readme.html"]) {
      await page.goto(home + name);
      check(`"${name}" opens offline`, (await page.locator("h1").count()) === 1);
    }
    await context.setOffline(false);
    await page.goto(`${home}playground.html`);
    await page.waitForSelector("html[data-ready]");
  },

  async "edits an article of a long feed"({ page }) {
    const feed = corpus(200_000).join("");
    const [, second, ...rest] = parseFeed(feed);
    await toClipboard(page, feed);
    await paste(page, feed);
    await page.click("#next");
    await untilShown(page);
    check(
      "the editor holds the current article",
      (await page.inputValue("#input")) === second.source,
    );
    await page.click("#edit-tab");
    await page.fill("#headline", "Ferry given away");
    await page.locator("#headline").press("Tab");
    await page.waitForFunction(() =>
      document.querySelector("#input").value.includes("Ferry given"),
    );
    await untilShown(page);
    check(
      "after an edit, the same article is current",
      (await text(page, "#step")) === `2 of ${rest.length + 2}`,
    );
    check(
      "the edit is described",
      (await text(page, "#told")).includes("became “Ferry given away”"),
    );
    const changed = await page.inputValue("#input");
    await untilRead(page, feed.length - second.source.length + changed.length);
    await page.click("#found-tab");
  },

  async "stays smooth with a megabyte"({ page }) {
    const feed = corpus(1_000_000).join("");
    const single = feed.replaceAll(/^(?: date .*|.{0,80})\n/gm, "");
    const copies = {
      "a feed": feed,
      "a long article": single.slice(0, 95_000),
      "an article of the length of a book": single,
    };
    for (const [name, copy] of Object.entries(copies)) {
      await toClipboard(page, copy);
      const pasted = await longestTask(page, async () => {
        await paste(page, copy);
        await page.waitForTimeout(500);
      });
      await page.locator("#input").evaluate((one) => one.setSelectionRange(200, 200));
      const key = await longestTask(page, async () => {
        await page.keyboard.press("x");
        await untilRead(page, copy.length + 1);
      });
      console.log(
        `${copy.length} characters as ${name}: the page was busy for at most ${pasted.toFixed(0)} ms when pasted, ${key.toFixed(0)} ms when typed in (${await text(page, "#status")})`,
      );
      check(`pasting ${name} is smooth`, pasted < SMOOTH);
      check(`typing in ${name} is smooth`, key < SMOOTH);
    }
    check(
      "the editor holds only a part of a long text",
      (await page.inputValue("#input")).length < 40_000,
    );
    const lines = await page.locator("#lines .line").count();
    await page.click("#more");
    await page.waitForFunction(
      (count) => document.querySelectorAll("#lines .line").length > count,
      lines,
    );
    await type(page, "");
  },
};

function toClipboard(page, copy) {
  return page.evaluate((words) => navigator.clipboard.writeText(words), copy);
}

/** Replaces everything in the editor with the contents of the clipboard. */
async function paste(page, copy) {
  await page.focus("#input");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await untilRead(page, copy.length);
}

async function isInView(locator) {
  const { y } = await locator.boundingBox();
  const panel = await locator.page().locator("#tree-panel").boundingBox();
  return y >= panel.y && y < panel.y + panel.height;
}

function fileFor(page, words) {
  return page.evaluateHandle((copy) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([copy], "ferry.txt", { type: "text/plain" }));
    return transfer;
  }, words);
}
