/** Whether quoted words are a statement or a fragment of a sentence. */

import type { Quote } from "../model.ts";
import type { Quoted } from "./marks.ts";

const MARKS = /^["\u201c\u201e\u00ab`]{1,2}|["\u201d\u201c\u00bb']{1,2}$/g;
// What stands before a statement, if anything does.
const OPENS = /[.,:;?!\u2014\u2013"\u201d-]\s*$/;
// A statement without its closing mark has at least so many words: else a mark is only missing.
const LEAST_WORDS = 3;

/** The words without their marks. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}

/**
 * The kind of a quoted stretch; `undefined` where a mark is only missing. `goesOn` tells that a statement stands before
 * it in the paragraph, whose second half may begin small: `"It ran," he said, "and stopped."`
 */
export function kindOf(
  text: string,
  { start, end, closed }: Quoted,
  paragraph: number,
  goesOn: boolean,
): Quote["kind"] | undefined {
  const inner = withoutMarks(text.slice(start, end));
  const words = inner.split(/\s+/, LEAST_WORDS).length;
  if (!closed) return words === LEAST_WORDS ? "direct" : undefined;
  const stops = /[.,?!\u2026\u2014-]$/.test(inner) || /^[.?!]/.test(text.charAt(end));
  const opens =
    start === paragraph || OPENS.test(text.slice(Math.max(paragraph, start - 3), start));
  const begins = /^[^A-Za-z]{0,3}[A-Z\d]/.test(inner) || goesOn;
  return stops && opens && begins && words > 1 ? "direct" : "fragment";
}
