/** The annotated copy. */

import { make } from "./dom.ts";
import type { Annotation, Reading } from "./protocol.ts";

// More than this is not drawn: a browser lays out no longer text smoothly. The JSON beside it is whole.
export const MOST_SHOWN = 60_000;

/** Draws an article's text with what was found in it; each stretch knows its annotations by their numbers. */
export function showCopy(target: HTMLElement, { article, annotations }: Reading): void {
  const { source = "", offset } = article;
  const shown = source.slice(0, MOST_SHOWN);
  const fragment = document.createDocumentFragment();
  for (const { start, end, ids } of stretchesOf(annotations, offset, offset + shown.length)) {
    const text = shown.slice(start - offset, end - offset);
    if (ids.length === 0) fragment.append(text);
    else {
      const own = ids.map((id) => annotations[id] as Annotation);
      const kinds = own.map(({ kind }) => kind).join(" ");
      const label = own.map((one) => one.label).join(" · ");
      fragment.append(
        make("span", { class: kinds, "data-ids": ids.join(" "), title: label }, text),
      );
    }
  }
  if (source.length > MOST_SHOWN) {
    fragment.append(
      make(
        "p",
        { class: "capped" },
        `The first ${MOST_SHOWN.toLocaleString("en")} of ${source.length.toLocaleString("en")} code units are shown.`,
      ),
    );
  }
  target.replaceChildren(fragment);
}

/** A stretch of text, and the numbers of the annotations that cover it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly number[];
}

/** The text cut wherever an annotation begins or ends. */
function* stretchesOf(
  annotations: readonly Annotation[],
  from: number,
  to: number,
): Generator<Stretch> {
  const cuts = new Set([from, to]);
  for (const { start, end } of annotations)
    for (const at of [start, end]) if (at > from && at < to) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  const byStart = annotations.map((one, id) => ({ ...one, id })).sort((a, b) => a.start - b.start);
  let open: typeof byStart = [];
  let next = 0;
  for (const [index, start] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined) return;
    for (; next < byStart.length && (byStart[next]?.start ?? to) <= start; next += 1)
      open.push(byStart[next] as (typeof byStart)[number]);
    open = open.filter((one) => one.end > start);
    yield { start, end, ids: open.map(({ id }) => id) };
  }
}
