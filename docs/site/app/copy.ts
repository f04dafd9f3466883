/** The annotated copy: draws its lines, lights parts of them, and moves from mark to mark by the keyboard. */

import { ask } from "./ask.ts";
import { byId, make } from "./dom.ts";
import { clearJoins, drawJoins } from "./joins.ts";
import { type Line, linesOf, type Piece } from "./lines.ts";
import type { Annotation, Stretch } from "./protocol.ts";
import { inSlices } from "./slices.ts";
import { hideTip, showTip } from "./tip.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Drawn extends Piece {
  readonly element: HTMLElement;
}

const region = byId("copy");
const lines = byId("lines");
const more = byId<HTMLButtonElement>("more");

let annotations: Annotation[] = [];
let drawn: Drawn[] = [];
let lit: HTMLElement[] = [];
let current: Drawn | undefined;
let drawing = 0;
let rest = { from: 0, length: 0 };

/** Draws the first stretch of an article. */
export async function showCopy(stretch: Stretch): Promise<void> {
  drawing += 1;
  const mine = drawing;
  const next = { annotations: [...stretch.annotations], drawn: [] as Drawn[] };
  const fragment = await drawStretch(stretch, 0, next.drawn, () => mine === drawing);
  if (fragment === undefined) return;
  ({ annotations, drawn } = next);
  lit = [];
  current = undefined;
  hideTip();
  clearJoins();
  lines.classList.toggle("long", stretch.text.length > LONG);
  lines.replaceChildren(fragment);
  showRest(stretch);
}

// If a text is longer, the browser lays out only what is in view.
const LONG = 10_000;

function showRest({ start, text, rest: length }: Stretch): void {
  rest = { from: start + text.length, length };
  more.hidden = length === 0;
  more.textContent = `Show more: ${length.toLocaleString("en")} characters follow`;
}

more.addEventListener("click", async () => {
  const mine = drawing;
  const stretch = await ask({ kind: "more", from: rest.from });
  const fragment = await drawStretch(stretch, annotations.length, drawn, () => mine === drawing);
  if (fragment === undefined) return;
  annotations.push(...stretch.annotations);
  lines.append(fragment);
  showRest(stretch);
});

async function drawStretch(
  stretch: Stretch,
  firstId: number,
  into: Drawn[],
  isWanted: () => boolean,
): Promise<DocumentFragment | undefined> {
  const fragment = document.createDocumentFragment();
  const drawLine = ({ kind, pieces }: Line): void => {
    const line = make("div", { class: `line ${kind}`.trim() });
    for (const piece of pieces) line.append(pieceElement(piece, stretch, firstId, into));
    fragment.append(line);
  };
  return (await inSlices(linesOf(stretch), drawLine, isWanted)) ? fragment : undefined;
}

function pieceElement(
  { text, start, ids }: Piece,
  { annotations: own }: Stretch,
  firstId: number,
  into: Drawn[],
): HTMLElement {
  const element = make("span", { class: classesOf(ids.map((id) => own[id] as Annotation)) }, text);
  element.dataset["piece"] = String(into.length);
  into.push({ element, text, start, ids: ids.map((id) => id + firstId) });
  return element;
}

/** The classes of a piece: the kinds of the annotations that cover it. */
function classesOf(covering: readonly Annotation[]): string {
  return [...new Set(covering.map(({ kind }) => kind))].join(" ");
}

/** The annotations of a piece, without the paragraph that it is in. */
function saidOf({ ids }: Drawn): Annotation[] {
  return ids.flatMap((id) => {
    const one = annotations[id];
    return one === undefined || one.kind === "paragraph" ? [] : [one];
  });
}

/** Lights stretches of the text, and scrolls to the first if `scroll` is true. */
export function lightCopy(spans: readonly Span[], scroll = false): void {
  for (const element of lit) element.classList.remove("lit");
  lit = spans.flatMap((span) => piecesIn(span).map(({ element }) => element));
  for (const element of lit) element.classList.add("lit");
  if (scroll) scrollTo(spans[0]);
}

/** Scrolls to a span. If it has no characters, as at the end of the copy, scrolls to the piece before it. */
function scrollTo(span: Span | undefined): void {
  if (span === undefined) return;
  const piece = piecesIn(span)[0] ?? drawn[Math.max(0, firstFrom(span.start) - 1)];
  if (piece === undefined) return;
  const { top, bottom } = piece.element.getBoundingClientRect();
  const view = region.getBoundingClientRect();
  const [from, to] = [Math.max(view.top, 0), Math.min(view.bottom, innerHeight)];
  if (top < from || bottom > to) piece.element.scrollIntoView({ block: "center" });
}

function piecesIn({ start, end }: Span): Drawn[] {
  const found: Drawn[] = [];
  for (let at = firstFrom(start); at < drawn.length; at += 1) {
    const piece = drawn[at] as Drawn;
    if (piece.start >= end) break;
    found.push(piece);
  }
  return found;
}

/** The index of the first piece that begins at or after a position. */
function firstFrom(start: number): number {
  let [low, high] = [0, drawn.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drawn[middle] as Drawn).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Shows what a piece means, lights everything that belongs to it, and joins quotes to their speakers. */
function tell(piece: Drawn): void {
  const said = saidOf(piece);
  lightCopy(said.flatMap(belongingTo));
  const joins = said.flatMap(({ start, end, joined }) =>
    joined === undefined ? [] : [[piecesIn({ start, end }), piecesIn(joined)] as const],
  );
  drawJoins(
    joins.map((pair) => pair.map((pieces) => pieces.map(({ element }) => element))),
    region,
  );
  if (said.length === 0) hideTip();
  else showTip(piece.element, said);
  onPointed(piece.ids.map((id) => (annotations[id] as Annotation).path));
}

let onPointed: (paths: readonly (readonly string[])[]) => void = () => {};
let onOpen: (path: readonly string[]) => void = () => {};

/** Calls `pointed` with the paths of whatever is pointed at, and `open` with the path to be opened in the tree. */
export function whenPointed(pointed: typeof onPointed, open: typeof onOpen): void {
  [onPointed, onOpen] = [pointed, open];
}

/** All mentions of an entity; for a quote, also its speaker; for a speaker, also the quote. */
function belongingTo(one: Annotation): Span[] {
  if (WHOLES.has(one.kind)) return [];
  if (one.path[0] !== "entities") return one.joined === undefined ? [one] : [one, one.joined];
  return annotations.filter(({ path }) => path[0] === "entities" && path[1] === one.path[1]);
}

// Lighting one of these would light everything that is being read.
const WHOLES = new Set(["headline", "note", "byline", "dateline"]);

function pieceOf(target: EventTarget | null): Drawn | undefined {
  const number = (target as HTMLElement).dataset?.["piece"];
  return number === undefined ? undefined : drawn[Number(number)];
}

function quiet(): void {
  lightCopy([]);
  clearJoins();
  hideTip();
  onPointed([]);
}

lines.addEventListener("pointerover", ({ target }) => {
  const piece = pieceOf(target);
  if (piece === undefined) quiet();
  else tell(piece);
});
// A finger leaves as soon as it has tapped, and what it tapped should stay lit.
lines.addEventListener("pointerleave", ({ pointerType }) => {
  if (pointerType !== "touch") quiet();
});
lines.addEventListener("dblclick", ({ target }) => open(pieceOf(target)));
region.addEventListener("blur", quiet);
region.addEventListener("scroll", hideTip);

function open(piece: Drawn | undefined): void {
  const innermost = piece?.ids.at(-1);
  if (innermost !== undefined) onOpen((annotations[innermost] as Annotation).path);
}

/** The arrow keys go from mark to mark, Enter opens the current one in the tree, Escape clears what is shown. */
region.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    go(step);
  } else if (event.key === "Enter") open(current);
  else if (event.key === "Escape") quiet();
});

function go(step: number): void {
  let at = current === undefined ? (step === 1 ? -1 : drawn.length) : drawn.indexOf(current);
  for (at += step; at >= 0 && at < drawn.length; at += step) {
    const piece = drawn[at] as Drawn;
    // A mark that spans several pieces is one stop.
    if (!saidOf(piece).some(({ start }) => start === piece.start)) continue;
    current?.element.classList.remove("current");
    current = piece;
    piece.element.classList.add("current");
    scrollTo({ start: piece.start, end: piece.start + piece.text.length });
    tell(piece);
    return;
  }
}
