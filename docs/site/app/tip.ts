/** Shows what the words under the pointer mean, beside them. */

import { byId, make } from "./dom.ts";
import type { Annotation } from "./protocol.ts";

const tip = byId("tip");
const GAP = 8;
// Leaves room for the line from a quote to its speaker, which is above them.
const RISE = 18;

/** Shows annotations above an element if there is room, since the text below it is read next. */
export function showTip(element: HTMLElement, said: readonly Annotation[]): void {
  // The speaker of two quotes is shown once.
  const once = new Map(said.map((one) => [`${one.what} ${one.says}`, one]));
  tip.replaceChildren(...[...once.values()].map(row));
  tip.hidden = false;
  const { left, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const room = document.documentElement.clientWidth - width - GAP;
  const gap = said.some(({ joined }) => joined !== undefined) ? RISE : GAP;
  const isAbove = top - gap - height > 0;
  tip.style.left = `${Math.max(GAP, Math.min(left, room))}px`;
  tip.style.top = `${isAbove ? top - gap - height : bottom + GAP}px`;
}

export function hideTip(): void {
  tip.hidden = true;
}

function row({ kind, what, says }: Annotation): HTMLElement {
  return make("p", {}, make("b", { class: kind }, what), says === "" ? "" : ` ${says}`);
}
