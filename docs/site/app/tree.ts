/** An article as a tree of its members, opened as far as one looks. */

import { make } from "./dom.ts";

/** Draws a value; those with a span tell it, so that the copy can be lit. */
export function showTree(
  target: HTMLElement,
  value: unknown,
  light: (start: number, end: number) => void,
): void {
  const rows = Object.entries(value as object)
    .filter(([name]) => name !== "source")
    .map(([name, member]) => row(name, member, light, 0));
  target.replaceChildren(...rows);
}

function row(
  name: string,
  value: unknown,
  light: (start: number, end: number) => void,
  depth: number,
): HTMLElement {
  if (typeof value !== "object" || value === null) {
    return make(
      "div",
      { class: "leaf" },
      make("b", {}, name),
      " ",
      make("code", { class: typeof value }, JSON.stringify(value) ?? "undefined"),
    );
  }
  const entries = Object.entries(value);
  const hint = Array.isArray(value) ? `[${entries.length}]` : summaryOf(value);
  if (entries.length === 0)
    return make("div", { class: "leaf" }, make("b", {}, name), " ", make("code", {}, hint));
  const details = make(
    "details",
    {},
    make("summary", {}, make("b", {}, name), " ", make("span", { class: "hint" }, hint)),
  ) as HTMLDetailsElement;
  const fill = (): void => {
    if (details.childElementCount > 1) return;
    details.append(...entries.map(([key, member]) => row(key, member, light, depth + 1)));
  };
  details.addEventListener("toggle", fill);
  if (depth === 0 && entries.length < 8) {
    details.open = true;
    fill();
  }
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === "number" && typeof end === "number") {
    details.dataset["span"] = `${start}-${end}`;
    details.addEventListener("pointerenter", () => light(start, end));
    details.addEventListener("focusin", () => light(start, end));
  }
  return details;
}

function summaryOf(value: object): string {
  const { text, raw, name } = value as { text?: unknown; raw?: unknown; name?: unknown };
  const words = [text, raw, name].find((one) => typeof one === "string") as string | undefined;
  return words === undefined ? "{…}" : words.length > 44 ? `${words.slice(0, 44)}…` : words;
}
