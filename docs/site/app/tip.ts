/** What is said of the words that one points at, beside them. */

import { byId, make } from "./dom.ts";
import type { Annotation } from "./protocol.ts";

const tip = byId("tip");
const GAP = 8;

/** Tells what is said of an element's words, below it or above. */
export function showTip(element: HTMLElement, said: readonly Annotation[]): void {
  // A speaker of two quotes is told of once.
  const once = new Map(said.map((one) => [`${one.what} ${one.says}`, one]));
  tip.replaceChildren(...[...once.values()].map(row));
  tip.hidden = false;
  const { left, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const room = document.documentElement.clientWidth - width - GAP;
  const isBelow = bottom + GAP + height < innerHeight;
  tip.style.left = `${Math.max(GAP, Math.min(left, room))}px`;
  tip.style.top = `${isBelow ? bottom + GAP : Math.max(GAP, top - GAP - height)}px`;
}

export function hideTip(): void {
  tip.hidden = true;
}

function row({ kind, what, says }: Annotation): HTMLElement {
  return make("p", {}, make("b", { class: kind }, what), says === "" ? "" : ` ${says}`);
}
