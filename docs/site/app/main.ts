/** The playground: what the library sees in copy, as one types. */

import { showCopy } from "./copy.ts";
import { byId, make } from "./dom.ts";
import { showFeed } from "./feed.ts";
import { FORMAT_NAMES } from "./formats.ts";
import { fragmentOf, textIn } from "./link.ts";
import { showMap } from "./map.ts";
import type { Annotation, Answer, Reading, Request } from "./protocol.ts";
import { showTree } from "./tree.ts";

const input = byId<HTMLTextAreaElement>("input");
const copy = byId("copy");
const says = byId("says");
const headline = byId<HTMLInputElement>("headline");
const format = byId<HTMLSelectElement>("format");
const worker = new Worker("worker.js");

let asked = 0;
let annotations: readonly Annotation[] = [];
const waiting = new Map<number, (answer: Answer) => void>();

type Question = Request extends infer R ? (R extends Request ? Omit<R, "id"> : never) : never;

function ask(question: Question): Promise<Answer> {
  asked += 1;
  const id = asked;
  worker.postMessage({ ...question, id });
  return new Promise((resolve) => waiting.set(id, resolve));
}

worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
  waiting.get(data.id)?.(data);
  waiting.delete(data.id);
});

let latest = 0;

/** Reads the text; of several readings under way only the last is shown. */
async function read(): Promise<void> {
  latest += 1;
  const mine = latest;
  const answer = await ask({ kind: "read", text: input.value });
  if (mine !== latest || !("reading" in answer)) return;
  show(answer.reading);
  await convert();
}

function show(reading: Reading): void {
  annotations = reading.annotations;
  showCopy(copy, reading);
  showTree(byId("tree"), reading.article, light);
  showMap(byId("map"), reading.places);
  showFound(reading);
  showFeed(reading.stories);
  headline.value = reading.article.headline?.text ?? "";
  const size = `${input.value.length.toLocaleString("en")} code units, ${reading.articles} article${reading.articles === 1 ? "" : "s"}`;
  byId("status").textContent = `${size}, read in ${reading.milliseconds.toFixed(0)} ms`;
  byId("problems").replaceChildren(
    ...reading.article.diagnostics.map(({ severity, code, message }) =>
      make("li", { class: severity }, make("code", {}, code), ` ${message}`),
    ),
  );
}

/** What was found, as buttons that light it in the copy: the keyboard's way to it. */
function showFound({ annotations: all }: Reading): void {
  const seen = new Set<string>();
  const items = all.flatMap((one, id) => {
    const key = `${one.kind}|${one.label}`;
    if (one.kind.startsWith("diagnostic") || seen.has(key)) return [];
    seen.add(key);
    const button = make("button", { type: "button", class: `chip ${one.kind}` }, one.label);
    button.addEventListener("click", () => lightIds([id], true));
    return [make("li", {}, button)];
  });
  byId("found").replaceChildren(...items.slice(0, 200));
}

/** Lights the stretches that lie within a span. */
function light(start: number, end: number): void {
  lightIds(
    annotations.flatMap((one, id) => (one.start >= start && one.end <= end ? [id] : [])),
    false,
  );
}

function lightIds(ids: readonly number[], scroll: boolean): void {
  const wanted = new Set(ids.map(String));
  let first: Element | undefined;
  for (const span of copy.querySelectorAll<HTMLElement>("[data-ids]")) {
    const lit = (span.dataset["ids"] ?? "").split(" ").some((id) => wanted.has(id));
    span.classList.toggle("lit", lit);
    if (lit) first ??= span;
  }
  if (scroll) first?.scrollIntoView({ block: "center" });
  say(ids);
}

function say(ids: readonly number[]): void {
  says.textContent = ids.map((id) => annotations[id]?.label ?? "").join(" · ");
}

/** Lights a stretch's members in the tree. */
function lightTree(ids: readonly number[]): void {
  const spans = new Set(ids.map((id) => `${annotations[id]?.start}-${annotations[id]?.end}`));
  for (const row of byId("tree").querySelectorAll<HTMLElement>("[data-span]"))
    row.classList.toggle("lit", spans.has(row.dataset["span"] ?? ""));
}

copy.addEventListener("pointerover", ({ target }) => {
  const ids = (target as HTMLElement).dataset?.["ids"]?.split(" ").map(Number) ?? [];
  say(ids);
  lightTree(ids);
});

async function convert(): Promise<void> {
  const answer = await ask({ kind: "convert", text: input.value, format: format.value });
  byId("converted").textContent =
    "text" in answer ? answer.text : "error" in answer ? answer.error : "";
  const lost = "lost" in answer ? (answer.lost ?? []) : [];
  byId("lost").replaceChildren(...lost.slice(0, 50).map((line) => make("li", {}, line)));
  byId("lost-title").hidden = lost.length === 0;
}

/** Puts an edited text in the place of the one at hand. */
async function edit(question: Question): Promise<void> {
  const answer = await ask(question);
  if ("error" in answer) says.textContent = answer.error;
  else if ("text" in answer && answer.text !== "") {
    input.value = answer.text;
    await read();
  }
}

function tabs(): void {
  const all = [...document.querySelectorAll<HTMLElement>("[role=tab]")];
  const select = (tab: HTMLElement): void => {
    for (const one of all) {
      const chosen = one === tab;
      one.setAttribute("aria-selected", String(chosen));
      one.tabIndex = chosen ? 0 : -1;
      byId(one.getAttribute("aria-controls") ?? "").hidden = !chosen;
    }
  };
  for (const tab of all) {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", ({ key }) => {
      const shown = all.filter((one) => !one.hidden);
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      const next = shown[(shown.indexOf(tab) + step + shown.length) % shown.length];
      if (step === 0 || next === undefined) return;
      select(next);
      next.focus();
    });
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(read, 60);
});
input.addEventListener("dragover", (event) => event.preventDefault());
input.addEventListener("drop", async (event) => {
  const file = event.dataTransfer?.files[0];
  if (file === undefined) return;
  event.preventDefault();
  input.value = await file.text();
  await read();
});
headline.addEventListener("change", () =>
  edit({ kind: "headline", text: input.value, headline: headline.value }),
);
byId("revise").addEventListener("click", () => edit({ kind: "revise", text: input.value }));
byId("link").addEventListener("click", async () => {
  history.replaceState(null, "", await fragmentOf(input.value));
  says.textContent = "The address now holds the text; copy it from the address bar.";
  await navigator.clipboard?.writeText(location.href).then(
    () => {
      says.textContent = "A link that holds the text was copied.";
    },
    () => {},
  );
});
format.append(...FORMAT_NAMES.map((name) => make("option", {}, name)));
format.addEventListener("change", convert);
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-example]")) {
  button.addEventListener("click", async () => {
    input.value = byId(button.dataset["example"] ?? "").textContent ?? "";
    await read();
  });
}

tabs();
const linked = await textIn(location.hash);
input.value = linked ?? byId("example-tram").textContent ?? "";
await read();
if ("serviceWorker" in navigator) await navigator.serviceWorker.register("sw.js");
document.documentElement.dataset["ready"] = "true";
