/** Keeps this tab's copy when the page is reloaded or left and returned to. The browser drops it with the tab. */

import type { Linked } from "./link.ts";

const KEY = "wirecopy";

/** Keeps what `copy` returns whenever the page is left. */
export function keepWhenLeft(copy: () => Linked): void {
  addEventListener("pagehide", () => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(copy()));
    } catch {
      // The text is too long to be kept, or the browser does not keep anything.
    }
  });
}

/** The copy that was kept, if any. */
export function kept(): Linked | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
