/** Keeps the copy of this tab over a reload and for the way back; the browser drops it with the tab. */

import type { Linked } from "./link.ts";

const KEY = "wirecopy";

/** Keeps what it gives whenever the page is left. */
export function keepWhenLeft(copy: () => Linked): void {
  addEventListener("pagehide", () => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(copy()));
    } catch {
      // A text too long to be kept, or a browser that keeps nothing.
    }
  });
}

/** The copy that was kept. */
export function kept(): Linked | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
