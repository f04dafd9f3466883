/** ANPA's typographic marks. */

import { unwrapText } from "../../block/wrap.ts";

/** What the marks within a line stand for. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // Spaces of a table's columns, each an en or em wide; they stand in runs.
  [/[\x1c-\x1f] ?/g, "  "],
  [/``/g, "“"],
  [/''/g, "”"],
  [/[\x00-\x08\x0b\x0e-\x1b\x7f]/g, ""],
];
// The caret that begins a line set by itself, and what ends it: quad left, quad centre, quad right, an advisory.
const LINE_MARK = /^[\x00-\x08]{0,4}\^(.*?)[<=>]?$/;
const QUAD = /[<=]\s*$/;
// New paragraphs begin with a tab or some blanks.
const INDENTED = /^(?:\t| {2})/;

/** A line without marks, and whether those say that it stands by itself. */
interface PlainLine {
  readonly text: string;
  readonly closed: boolean;
}

/** A message's text as wire copy without marks: a line a paragraph, also where it was set in a column. */
export function plainText(body: string): string {
  const lines = body.split(/\r\n|\r|\n|\f/).map(plainLine);
  const first = lines.findIndex(({ text, closed }) => text.trim() !== "" && !closed);
  const head = first === -1 ? lines : lines.slice(0, first);
  const story = first === -1 ? [] : lines.slice(first);
  const set = story.map(({ text, closed }) => (closed ? `\n${text}\n` : text)).join("\n");
  return `${head.map(({ text }) => text).join("\n")}\n${unwrapText(set).text}`;
}

function plainLine(line: string): PlainLine {
  const marked = LINE_MARK.exec(line);
  const text = MARKS.reduce((out, [mark, sign]) => out.replace(mark, sign), marked?.[1] ?? line);
  const words = text.replace(QUAD, "").trim();
  const closed = marked !== null || QUAD.test(text);
  return { text: INDENTED.test(line) ? `   ${words}` : words, closed };
}
