/** Paragraphs with what was found in them as markup. */

import type { Article } from "../model.ts";
import { escapeText } from "./escape.ts";
import type { Loss } from "./model.ts";
import { type BodyLine, bodyLines } from "./story.ts";

/** A stretch of the text that was parsed, and the tags around it. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
  /** That the format lets no other markup stand within it. */
  readonly isText?: boolean;
  /** What it is of: `dates[2]`, and how that is called. An entity has an annotation for each of its mentions. */
  readonly path: string;
  readonly text: string;
}

/** A body's paragraphs as markup, and what could not be marked in them. */
export interface AnnotatedBody {
  readonly lines: string[];
  readonly lost: Loss[];
}

/**
 * The body's paragraphs with tags around the annotated stretches, escaped. One within another stands within it; of two
 * that cross, the one that begins first stays. What stands nowhere, since it crosses another or lies in one that holds text
 * only, is in no paragraph of the body, or is no longer at its place in an edited text, is told.
 */
export function annotatedBody(article: Article, annotations: readonly Annotation[]): AnnotatedBody {
  const sorted = [...annotations].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const marked = new Set<string>();
  const body = bodyLines(article).map((line, index) => ({ ...line, index }));
  const lines = new Array<string>(body.length).fill("");
  for (const line of [...body].sort((a, b) => a.start - b.start)) {
    const end = line.start + line.text.length;
    while (next < sorted.length && (sorted[next] as Annotation).start < line.start) next += 1;
    const own: Annotation[] = [];
    for (; next < sorted.length && (sorted[next] as Annotation).start < end; next += 1)
      own.push(sorted[next] as Annotation);
    const there = isAtItsPlace(article, line);
    lines[line.index] = there ? annotated(line, own, marked) : escapeText(line.text);
  }
  return { lines, lost: lossesOf(annotations, marked) };
}

function lossesOf(annotations: readonly Annotation[], marked: ReadonlySet<string>): Loss[] {
  const left = new Map(
    annotations.filter(({ path }) => !marked.has(path)).map(({ path, text }) => [path, text]),
  );
  const reason =
    "could not be marked: it crosses another or lies within it, or is not in the body's text";
  return [...left].map(([path, text]) => ({ path, text, reason }));
}

function isAtItsPlace({ source, offset }: Article, { text, start }: BodyLine): boolean {
  return source === undefined || source.startsWith(text, start - offset);
}

function annotated(
  { text, start: from }: BodyLine,
  annotations: readonly Annotation[],
  marked: Set<string>,
): string {
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
