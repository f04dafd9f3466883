/** The lists of what was found, as buttons that go to it in the copy. */

import { byId, make } from "./dom.ts";
import type { FoundGroup, FoundItem, Problem, Reading } from "./protocol.ts";

/** Shows what was found. Calls `go` with the item that is chosen. */
export function showFound({ found, articles }: Reading, go: (item: FoundItem) => void): void {
  const groups = found.map((group) => groupElement(group, go));
  const nothing = articles === 0 ? "Nothing yet." : "No names, dates or quotes.";
  byId("found").replaceChildren(
    ...(groups.length === 0 ? [make("p", { class: "nothing" }, nothing)] : groups),
  );
}

function groupElement({ title, items, count }: FoundGroup, go: (item: FoundItem) => void) {
  const heading = make("h3", {}, title, " ", make("small", {}, String(count)));
  const list = make("ul", {}, ...items.map((item) => make("li", {}, itemButton(item, go))));
  const more = count - items.length;
  const rest = more === 0 ? [] : [make("p", { class: "nothing" }, `and ${more} more`)];
  return make("section", {}, heading, list, ...rest);
}

function itemButton(item: FoundItem, go: (item: FoundItem) => void): HTMLElement {
  const { kind, name, about, spans } = item;
  const isQuote = kind === "quote" || kind === "report";
  const times = spans.length > 1 && !isQuote ? [make("small", {}, `×${spans.length}`)] : [];
  const button = make(
    "button",
    { type: "button", class: "item" },
    make("span", { class: kind }, name),
    " ",
    make("span", { class: "about" }, isQuote ? `— ${about}` : about),
    ...times,
  );
  button.addEventListener("click", () => go(item));
  return button;
}

/** Shows what looks wrong. Calls `go` with the problem that is chosen. */
export function showProblems(problems: readonly Problem[], go: (problem: Problem) => void): void {
  byId("remarks").hidden = problems.length === 0;
  byId("remarks-title").textContent =
    problems.length === 1 ? "1 remark" : `${problems.length} remarks`;
  byId("problems").replaceChildren(...problems.map((one) => problemElement(one, go)));
}

function problemElement(problem: Problem, go: (problem: Problem) => void): HTMLElement {
  const { severity, code, message } = problem;
  const button = make(
    "button",
    { type: "button", class: "item" },
    make("span", { class: `badge ${severity}` }, severity),
    " ",
    message,
  );
  button.addEventListener("click", () => go(problem));
  const about = make(
    "a",
    { href: `diagnostics.html#${code}`, "aria-label": `What ${code} means` },
    code,
  );
  return make("li", {}, button, " ", about);
}
