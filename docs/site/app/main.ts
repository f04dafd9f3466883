/** The playground: shows what the library sees in copy as the user types it. */

import { ask } from "./ask.ts";
import { changeBetween } from "./change.ts";
import { showConverted, whenReadBack } from "./convert.ts";
import { lightCopy, showCopy, whenPointed } from "./copy.ts";
import { byId, make } from "./dom.ts";
import { whenDropped } from "./drop.ts";
import { editPart, input, isPart, isPartOf, pasted, setText, wholeText } from "./editor.ts";
import { EXAMPLES } from "./examples.ts";
import { showFeed } from "./feed.ts";
import { showFound, showProblems } from "./found.ts";
import { keepWhenLeft, kept } from "./keep.ts";
import { fragmentOf, holdsText, type Linked, linkedIn } from "./link.ts";
import { choosePlace, showMap } from "./map.ts";
import type { FoundItem, Reading } from "./protocol.ts";
import { selectedTab, selectTab, whenSelected } from "./tabs.ts";
import { lightTree, openTree, showTree, whenPointedAt } from "./tree.ts";

const headline = byId<HTMLInputElement>("headline");
const examples = byId<HTMLSelectElement>("examples");
const day = byId<HTMLInputElement>("day");

let at = 0;
let isStale = false;
let running: Promise<void> | undefined;
let shown: Reading | undefined;

/** Reads the text. Changes that are made in the meantime are then read together. */
function read(): Promise<void> {
  isStale = true;
  byId("copy").setAttribute("aria-busy", "true");
  running ??= readAll();
  return running;
}

async function readAll(): Promise<void> {
  try {
    while (isStale) {
      isStale = false;
      const reading = await ask({ kind: "read", text: wholeText(), at, day: day.value });
      if (!isStale) await show(reading);
    }
  } catch (error) {
    byId("status").textContent = (error as Error).message;
  } finally {
    running = undefined;
    byId("copy").setAttribute("aria-busy", "false");
  }
}

/** Reads another text. If it is long, the editor then holds only the current article. */
async function put(text: string): Promise<void> {
  setText(text);
  await read();
  if (isPart() && shown !== undefined) editPart(shown.start, shown.end);
}

async function show(reading: Reading): Promise<void> {
  shown = reading;
  at = reading.at;
  byId("empty").hidden = reading.articles > 0;
  showStatus(reading);
  showSteps(reading);
  byId("sent").hidden = !reading.wantsDay;
  showMap(reading.places, (place) =>
    goTo({ kind: "place", spans: place.mentions, name: place.name }),
  );
  showFound(reading, goTo);
  showProblems(reading.problems, (problem) => goTo({ kind: "", name: "", spans: [problem] }));
  if (document.activeElement !== headline) headline.value = reading.headline;
  await Promise.all([showCopy(reading.stretch), showTab(selectedTab()), showTimeline()]);
}

function showStatus(reading: Reading): void {
  const { articles, milliseconds } = reading;
  const size = `${wholeText().length.toLocaleString("en")} characters`;
  const many = articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`;
  const held = isPartOf(reading) ? "the beginning of the article" : "the article at hand";
  const part = isPart() ? ` · the editor holds ${held}` : "";
  byId("status").textContent = `${size} · ${many} · read in ${milliseconds.toFixed(0)} ms${part}`;
}

/** Shows the controls that step through the articles of a feed, and the switch to its timeline. */
function showSteps({ articles }: Reading): void {
  byId("views").hidden = articles < 2;
  byId("steps").hidden = articles < 2;
  byId("step").textContent = `${at + 1} of ${articles.toLocaleString("en")}`;
  byId<HTMLButtonElement>("previous").disabled = at === 0;
  byId<HTMLButtonElement>("next").disabled = at >= articles - 1;
  if (articles < 2) showView("article");
}

function isFeedShown(): boolean {
  return byId("bench").dataset["view"] === "feed";
}

function showView(view: "article" | "feed"): void {
  byId("bench").dataset["view"] = view;
  for (const name of ["article", "feed"])
    byId(`view-${name}`).setAttribute("aria-pressed", String(name === view));
}

async function showTimeline(): Promise<void> {
  if (shown !== undefined && isFeedShown()) await showFeed(shown.stories, goToArticle);
}

async function goToArticle(to: number): Promise<void> {
  at = to;
  if (isFeedShown()) leaveFeed();
  await read();
  if (shown !== undefined) editPart(shown.start, shown.end);
  byId("copy").scrollTop = 0;
}

/** Goes from the timeline to an article so that the browser's back button returns to the timeline. */
function leaveFeed(): void {
  history.replaceState({ view: "feed" }, "");
  history.pushState({ view: "article" }, "");
  showView("article");
}

addEventListener("popstate", ({ state }: PopStateEvent) => {
  if (state?.view === undefined || (shown?.articles ?? 0) < 2) return;
  showView(state.view);
  void showTimeline();
});

/** Fills a panel beside the copy. This is only done while the panel is shown. */
async function showTab(id: string): Promise<void> {
  if (id === "tree-tab") await showTree();
  if (id === "convert-tab" && document.activeElement?.id !== "converted") await showConverted();
}

/** Goes to something in the copy. */
function goTo({ kind, name, spans }: Pick<FoundItem, "kind" | "name" | "spans">): void {
  lightCopy(spans, true);
  choosePlace(kind === "place" ? name : undefined);
}

/** Shows a message, with a button to undo if the text was another one before. */
function tell(words: string, before?: string): void {
  const told = byId("told");
  told.replaceChildren(words);
  if (before === undefined || before.trim() === "") return;
  const undo = make("button", { type: "button", class: "plain" }, "Undo");
  undo.addEventListener("click", () => {
    told.replaceChildren();
    void put(before);
  });
  told.append(" ", undo);
}

/** Replaces the whole text, and shows a message. */
async function replace(text: string, words: string): Promise<void> {
  tell(words, wholeText());
  leaveLink();
  at = 0;
  day.value = "";
  await put(text);
}

/** Drops the link from the address, because the text is no longer the link's. */
function leaveLink(): void {
  if (holdsText(location.hash)) history.replaceState(history.state, "", location.pathname);
}

/** Passes on the text that the address holds, if any. Shows a message if the link is damaged. */
async function follow(take: (linked: Linked) => void): Promise<boolean> {
  if (!holdsText(location.hash)) return false;
  const linked = await linkedIn(location.hash);
  if (linked === undefined) {
    leaveLink();
    tell("The link is damaged: it holds no text that can be read.");
    return false;
  }
  take(linked);
  return true;
}

/** Makes an edit, and writes it into the text. */
async function edit(
  question: { kind: "headline"; headline: string } | { kind: "revise" },
): Promise<void> {
  await read();
  try {
    const before = wholeText();
    const { text } = await ask(question);
    if (text === before) return;
    tell(changeBetween(before, text), before);
    leaveLink();
    await put(text);
  } catch (error) {
    tell((error as Error).message);
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;
input.addEventListener("input", () => {
  tell("");
  leaveLink();
  clearTimeout(timer);
  timer = setTimeout(read, 60);
});
input.addEventListener("paste", (event) => {
  const text = pasted(event.clipboardData?.getData("text/plain") ?? "");
  if (text === undefined) return;
  event.preventDefault();
  void replace(text, "Pasted.");
});
whenDropped((text, name) => replace(text, `Opened ${name}.`));
headline.addEventListener("change", () => edit({ kind: "headline", headline: headline.value }));
byId("revise").addEventListener("click", () => edit({ kind: "revise" }));
byId("link").addEventListener("click", async () => {
  const fragment = await fragmentOf({ text: wholeText(), day: day.value });
  if (fragment === undefined) {
    tell("The text is too long for a link.");
    return;
  }
  history.replaceState(history.state, "", fragment);
  const isCopied = await navigator.clipboard?.writeText(location.href).then(
    () => true,
    () => false,
  );
  tell(
    isCopied === true
      ? "A link that holds the text was copied."
      : "The address now holds the text: copy it from the address bar.",
  );
});
byId("previous").addEventListener("click", () => goToArticle(at - 1));
byId("next").addEventListener("click", () => goToArticle(at + 1));
byId("view-article").addEventListener("click", () => showView("article"));
byId("view-feed").addEventListener("click", () => {
  showView("feed");
  void showTimeline();
});
examples.append(...EXAMPLES.map(([name], index) => make("option", { value: String(index) }, name)));
examples.addEventListener("change", () => {
  const [name, text] = EXAMPLES[Number(examples.value)] ?? ["", ""];
  examples.value = "";
  void replace(text, `${name}.`);
});
addEventListener("hashchange", () =>
  follow((linked) => {
    tell("The link's text.", wholeText());
    at = 0;
    day.value = linked.day;
    void put(linked.text);
  }),
);
day.addEventListener("change", () => {
  leaveLink();
  void read();
});
whenSelected(showTab);
whenPointed(lightTree, async (path) => {
  selectTab("tree-tab");
  await showTree();
  await openTree(path);
});
whenPointedAt(lightCopy);
whenReadBack((text) => {
  leaveLink();
  void put(text);
});

function begin(copy: Linked): void {
  setText(copy.text);
  day.value = copy.day;
}

if (!(await follow(begin)))
  begin(kept() ?? { text: input.value || (EXAMPLES[0]?.[1] ?? ""), day: "" });
keepWhenLeft(() => ({ text: wholeText(), day: day.value }));
performance.mark("interactive");
await read();
performance.mark("read");
document.documentElement.dataset["ready"] = "true";
