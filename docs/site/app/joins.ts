/** Lines from quotes to their speakers. */

import { byId, draw } from "./dom.ts";

const svg = byId<HTMLElement & SVGElement>("joins");

/** Draws a line from each quote's elements to its speaker's, across the region that they are in. */
export function drawJoins(
  pairs: readonly (readonly (readonly HTMLElement[])[])[],
  region: HTMLElement,
): void {
  const frame = region.getBoundingClientRect();
  const paths = pairs.flatMap(([one = [], other = []]) => {
    const [from, to] = nearest(one, other);
    if (from === undefined || to === undefined) return [];
    return [join(from, to, frame.left - region.scrollLeft, frame.top - region.scrollTop)];
  });
  svg.replaceChildren(...paths);
}

export function clearJoins(): void {
  svg.replaceChildren();
}

/** The facing ends of two runs of elements. */
function nearest(
  one: readonly HTMLElement[],
  other: readonly HTMLElement[],
): (DOMRect | undefined)[] {
  const [a, b] = [one[0], other[0]];
  if (a === undefined || b === undefined) return [];
  const isBefore = (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const last = (elements: readonly HTMLElement[]) =>
    [...(elements.at(-1)?.getClientRects() ?? [])].at(-1);
  const first = (elements: readonly HTMLElement[]) => elements[0]?.getClientRects()[0];
  return isBefore ? [last(one), first(other)] : [last(other), first(one)];
}

/** An arc over the words in between, from the end of the first run to the start of the second. */
function join(from: DOMRect, to: DOMRect, left: number, top: number): SVGElement {
  const x1 = from.right - left;
  const y1 = from.top - top + 3;
  const x2 = to.left + Math.min(to.width, 40) / 2 - left;
  const y2 = to.top - top + 3;
  const rise = Math.min(y1, y2) - 12;
  return draw(
    "g",
    {},
    draw("path", { d: `M${x1},${y1}C${x1},${rise} ${x2},${rise} ${x2},${y2}` }),
    draw("circle", { cx: x2, cy: y2, r: 3.5 }),
    draw("circle", { cx: x1, cy: y1, r: 2.5 }),
  );
}
