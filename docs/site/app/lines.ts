/** Splits an article's text into lines, and each line into pieces that are covered by the same annotations. */

import type { Annotation, Stretch } from "./protocol.ts";

/** A line of the text. */
export interface Line {
  /** The kind of the line as a whole, which is its class on the page. */
  readonly kind: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of a line, with the indexes of the annotations that cover it. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly ids: readonly number[];
}

const BREAK = /\r\n|\r|\n/g;
const TABLE = /\S {3,}\S|\t/;
const RULE = /^[\s_-]*$/;
const WHOLE_LINES = new Set(
  "headline note byline paragraph sign-off credit end related furniture trailing".split(" "),
);

/** The lines of a part of an article. */
export function* linesOf({ start, text, annotations }: Stretch): Generator<Line> {
  const order = annotations.map((_, id) => id).sort((a, b) => startOf(a) - startOf(b));
  function startOf(id: number): number {
    return annotations[id]?.start ?? 0;
  }
  let open: number[] = [];
  let next = 0;
  let from = 0;
  for (const { index, length } of breaksOf(text)) {
    const [lineStart, lineEnd] = [start + from, start + index];
    for (; next < order.length && startOf(order[next] as number) < lineEnd; next += 1)
      open.push(order[next] as number);
    open = open.filter((id) => (annotations[id]?.end ?? 0) > lineStart);
    const pieces = piecesOf(text, start, lineStart, lineEnd, open, annotations);
    yield { kind: kindOf(text.slice(from, index), open, annotations), pieces };
    from = index + length;
  }
}

function* breaksOf(text: string): Generator<{ index: number; length: number }> {
  for (const match of text.matchAll(BREAK)) yield { index: match.index, length: match[0].length };
  yield { index: text.length, length: 0 };
}

/** The pieces of a line, which is cut wherever an annotation begins or ends. */
function piecesOf(
  text: string,
  offset: number,
  from: number,
  to: number,
  open: readonly number[],
  annotations: readonly Annotation[],
): Piece[] {
  const cuts = new Set([from, to]);
  for (const id of open) {
    const { start = from, end = to } = annotations[id] ?? {};
    for (const at of [start, end]) if (at > from && at < to) cuts.add(at);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? to;
    const ids = open.filter((id) => {
      const one = annotations[id];
      return one !== undefined && one.start < end && one.end > start;
    });
    return { text: text.slice(start - offset, end - offset), start, ids };
  });
}

function kindOf(line: string, open: readonly number[], annotations: readonly Annotation[]): string {
  const kinds = open.map((id) => annotations[id]?.kind ?? "");
  const whole = kinds.find((kind) => WHOLE_LINES.has(kind)) ?? "";
  const alone = kinds.includes("marker") && whole === "" ? "marker" : whole;
  if (RULE.test(line)) return line.trim() === "" ? "empty" : "rule";
  return TABLE.test(line) ? `${alone} table` : alone;
}
