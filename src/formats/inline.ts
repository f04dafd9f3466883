/** Paragraphs with what was found in them as markup. */

import type { Article } from "../model.ts";
import { escapeText } from "./escape.ts";
import { bodyLines } from "./story.ts";

/** A stretch of the text that was parsed, and the tags around it. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

/**
 * The body's paragraphs with tags around the annotated stretches, escaped. Of two that cross, the one that begins first
 * stays; one within another stands within it. Annotations that an edited text no longer has at their place are left out.
 */
export function annotatedBody(article: Article, annotations: readonly Annotation[]): string[] {
  const sorted = [...annotations].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const lines = bodyLines(article).map((line, index) => ({ ...line, index }));
  const out = new Array<string>(lines.length).fill("");
  for (const line of [...lines].sort((a, b) => a.start - b.start)) {
    const end = line.start + line.text.length;
    while (next < sorted.length && (sorted[next] as Annotation).start < line.start) next += 1;
    const own: Annotation[] = [];
    for (; next < sorted.length && (sorted[next] as Annotation).start < end; next += 1)
      own.push(sorted[next] as Annotation);
    const there = isAtItsPlace(article, line);
    out[line.index] = there ? annotated(line.text, line.start, own) : escapeText(line.text);
  }
  return out;
}

function isAtItsPlace(
  { source, offset }: Article,
  { text, start }: { text: string; start: number },
): boolean {
  return source === undefined || source.startsWith(text, start - offset);
}

function annotated(text: string, from: number, annotations: readonly Annotation[]): string {
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
    const limit = open.at(-1)?.end ?? end;
    if (one.start < at || one.end > limit || one.end <= one.start) continue;
    writeTo(one.start);
    out += one.open;
    open.push(one);
  }
  closeTo(end);
  writeTo(end);
  return out;
}
