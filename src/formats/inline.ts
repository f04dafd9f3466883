/** Marks up what was extracted from an article in its paragraphs. */

import type { Article } from "../model.ts";
import { type BodyPiece, bodyLines } from "./body.ts";
import { escapeText } from "./escape.ts";
import type { Loss } from "./model.ts";
import { intactLength } from "./origin.ts";

/** A stretch of the text that was parsed, and the tags to put around it. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  /** The text of the stretch. */
  readonly words: string;
  readonly open: string;
  readonly close: string;
  /** Whether the format allows no other markup within it. */
  readonly isText?: boolean;
  /** The path of what it marks: `dates[2]`. An entity has an annotation for each of its mentions. */
  readonly path: string;
  /** The text or name of what it marks. */
  readonly text: string;
}

/** The paragraphs of a body as markup, and the annotations that could not be placed. */
export interface AnnotatedBody {
  readonly lines: string[];
  readonly lost: Loss[];
}

/**
 * Returns the paragraphs of the body, escaped, with tags around the annotated stretches. Annotations may be nested; of
 * two that cross, the one that begins first is kept. An annotation is reported as lost if it crosses another or lies in
 * one that holds only text, if it is in no paragraph of the body, or if its words are no longer in their place in an
 * edited text.
 */
export function annotatedBody(article: Article, annotations: readonly Annotation[]): AnnotatedBody {
  const sorted = [...annotations].sort((a, b) => a.start - b.start || b.end - a.end);
  const marked = new Set<string>();
  const body = bodyLines(article).map(({ pieces }) => pieces.map((one) => piece(one, article)));
  share(body.flat(), sorted);
  const lines = body.map((pieces) => pieces.map((one) => annotated(one, marked)).join(""));
  return { lines, lost: lossesOf(annotations, marked) };
}

/** A stretch of the body, and the annotations in it. */
interface Piece extends BodyPiece {
  /** Where the text begins to differ from the one that was parsed. */
  readonly intact: number;
  readonly annotations: Annotation[];
}

function piece({ text, start }: BodyPiece, { source, offset }: Article): Piece {
  const intact = source === undefined ? text.length : intactLength(text, start, source, offset);
  return { text, start, intact: start + intact, annotations: [] };
}

/** Assigns each annotation to the stretch that contains it. */
function share(body: readonly Piece[], annotations: readonly Annotation[]): void {
  const pieces = body
    .filter(({ start }) => Number.isFinite(start))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  for (const one of annotations) {
    while ((pieces[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= one.start) at += 1;
    // The stretches of a paragraph that was split have the same start.
    const { start } = pieces[at] ?? one;
    for (let back = at; pieces[back]?.start === start; back -= 1) {
      if (!holds(pieces[back] as Piece, one)) continue;
      pieces[back]?.annotations.push(one);
      break;
    }
  }
}

/** Whether the words of an annotation are in their place, and everything before them in the stretch is unchanged. */
function holds({ text, start, intact }: Piece, one: Annotation): boolean {
  return (
    one.start >= start &&
    one.end <= intact &&
    text.slice(one.start - start, one.end - start) === one.words
  );
}

function lossesOf(annotations: readonly Annotation[], marked: ReadonlySet<string>): Loss[] {
  const left = new Map(
    annotations.filter(({ path }) => !marked.has(path)).map(({ path, text }) => [path, text]),
  );
  const reason =
    "could not be marked: it crosses another or lies within it, or is not in the body's text";
  return [...left].map(([path, text]) => ({ path, text, reason }));
}

function annotated({ text, start: from, annotations }: Piece, marked: Set<string>): string {
  if (annotations.length === 0) return escapeText(text);
  const end = from + text.length;
  const open: Annotation[] = [];
  let at = from;
  let out = "";
  const writeTo = (to: number): void => {
    out += escapeText(text.slice(at - from, to - from));
    at = to;
  };
  const closeTo = (to: number): void => {
    for (let last = open.at(-1); last !== undefined && last.end <= to; last = open.at(-1)) {
      writeTo(last.end);
      out += last.close;
      open.pop();
    }
  };
  for (const one of annotations) {
    closeTo(one.start);
    const around = open.at(-1);
    if (around?.isText === true) continue;
    if (one.start < at || one.end > (around?.end ?? end) || one.end <= one.start) continue;
    writeTo(one.start);
    out += one.open;
    open.push(one);
    marked.add(one.path);
  }
  closeTo(end);
  writeTo(end);
  return out;
}
