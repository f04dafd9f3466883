/** Shows an article and what was found in it as a tree, drawn only as far as it is opened. */

import { ask } from "./ask.ts";
import { byId, make } from "./dom.ts";
import type { Member, Path } from "./protocol.ts";

const tree = byId("tree");
let light: (spans: Member["spans"], isChosen: boolean) => void = () => {};
let drawing = 0;

/** Calls `call` with the spans of the row that is pointed at or chosen. */
export function whenPointedAt(call: typeof light): void {
  light = call;
}

/** Redraws the tree, and reopens what was open. */
export async function showTree(): Promise<void> {
  drawing += 1;
  const mine = drawing;
  const open = openPaths();
  const fresh = make("div");
  await fill(fresh, []);
  for (const path of open) await openPath(fresh, path);
  if (mine === drawing) tree.replaceChildren(...fresh.childNodes);
}

const OPEN_AT_FIRST = [["article"], ["article", "paragraphs"], ["dates"], ["entities"], ["quotes"]];

function openPaths(): Path[] {
  if (tree.childElementCount === 0) return OPEN_AT_FIRST;
  return [...tree.querySelectorAll<HTMLDetailsElement>("details[open]")].map(pathOf);
}

function pathOf(row: HTMLElement): Path {
  return (row.dataset["path"] ?? "").split("/");
}

async function fill(target: HTMLElement, path: Path): Promise<void> {
  target.dataset["filled"] = "";
  const members = await ask({ kind: "members", path });
  target.append(...members.map((member) => row(member, [...path, member.name])));
}

/** Opens the rows down to a path. Returns the last one that exists. */
async function openPath(within: HTMLElement, path: Path): Promise<HTMLElement | undefined> {
  let last: HTMLElement | undefined;
  for (let depth = 1; depth <= path.length; depth += 1) {
    const next = rowAt(within, path.slice(0, depth));
    if (next === undefined) return last;
    last = next;
    if (!(next instanceof HTMLDetailsElement)) return last;
    if (!("filled" in next.dataset)) await fill(next, path.slice(0, depth));
    next.open = true;
  }
  return last;
}

function rowAt(within: HTMLElement, path: Path): HTMLElement | undefined {
  return (
    within.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.join("/"))}"]`) ?? undefined
  );
}

function row({ name, json, hint, spans }: Member, path: Path): HTMLElement {
  const key = make("b", {}, name);
  if (json !== undefined) {
    const kind = json.startsWith('"') ? "string" : "number";
    const value = make("code", { class: kind }, json);
    return make("div", { class: "leaf", "data-path": path.join("/") }, key, " ", value);
  }
  const summary = make("summary", {}, key, " ", make("span", { class: "hint" }, hint));
  const details = make("details", { "data-path": path.join("/") }, summary);
  details.addEventListener("toggle", () => {
    if (!("filled" in details.dataset)) void fill(details, path);
  });
  if (spans.length > 0) {
    summary.addEventListener("pointerenter", () => light(spans, false));
    summary.addEventListener("focus", () => light(spans, false));
    summary.addEventListener("click", () => light(spans, true));
  }
  return details;
}

/** Lights the rows of paths. If a row is in a closed one, lights the closed one. */
export function lightTree(paths: readonly Path[]): void {
  for (const element of tree.querySelectorAll(".lit")) element.classList.remove("lit");
  const rows = paths.flatMap((path) => shownRow(path) ?? []);
  for (const row of rows) row.classList.add("lit");
  reveal(rows.at(-1));
}

/** Scrolls the panel to a row, if the panel scrolls; never the page, which must not move under the pointer. */
function reveal(row: HTMLElement | undefined): void {
  const panel = tree.parentElement;
  if (row === undefined || panel === null || panel.scrollHeight <= panel.clientHeight) return;
  const { top } = row.getBoundingClientRect();
  const view = panel.getBoundingClientRect();
  if (top < view.top || top > view.bottom - ROW)
    panel.scrollTop += top - view.top - view.height / 3;
}

const ROW = 24;

function shownRow(path: Path): HTMLElement | undefined {
  let shown: HTMLElement | undefined;
  for (let depth = 1; depth <= path.length; depth += 1) {
    const next = rowAt(tree, path.slice(0, depth));
    if (next === undefined) return shown;
    shown = next;
    if (next instanceof HTMLDetailsElement && !next.open) return shown;
  }
  return shown;
}

/** Opens the tree at a path, and moves the focus there. */
export async function openTree(path: Path): Promise<void> {
  const at = await openPath(tree, path);
  const target = at?.querySelector("summary") ?? at;
  if (target === undefined || target === null) return;
  target.scrollIntoView({ block: "nearest" });
  target.focus();
  lightTree([path]);
}
