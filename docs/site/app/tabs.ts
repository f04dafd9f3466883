/** Tabs that also work by the keyboard. */

import { byId } from "./dom.ts";

const tabs = [...document.querySelectorAll<HTMLElement>("[role=tab]")];

/** Selects a tab, and shows its panel. */
export function selectTab(id: string): void {
  for (const tab of tabs) {
    const isChosen = tab.id === id;
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    panelOf(tab).hidden = !isChosen;
  }
  onSelect(id);
}

/** The id of the selected tab. */
export function selectedTab(): string {
  return tabs.find((tab) => tab.getAttribute("aria-selected") === "true")?.id ?? "";
}

let onSelect: (id: string) => void = () => {};

/** Calls `call` with the id of each tab that is selected. */
export function whenSelected(call: typeof onSelect): void {
  onSelect = call;
}

function panelOf(tab: HTMLElement): HTMLElement {
  return byId(tab.getAttribute("aria-controls") ?? "");
}

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => selectTab(tab.id));
  tab.addEventListener("keydown", ({ key }) => {
    const last = tabs.length - 1;
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: last }[key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    selectTab(next.id);
    next.focus();
  });
}
