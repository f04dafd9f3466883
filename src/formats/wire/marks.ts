/** Interprets ANPA's typographic marks. */

import { unwrapArticle } from "../../block/wrap/unwrap.ts";

/** What the marks within a line stand for. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // Spaces between the columns of a table, each an en or em wide; they come in runs.
  [/[\x1c-\x1f] ?/g, "  "],
  [/``/g, "“"],
  [/''/g, "”"],
  [/[\x00-\x08\x0b\x0e-\x1b\x7f]/g, ""],
];
// The caret that begins a line set by itself, and the sign that ends it: quad left, quad center, quad right, advisory.
const LINE_MARK = /^[\x00-\x08]{0,4}\^(.*?)[<=>]?$/;
const QUAD = /[<=]\s*$/;
// A new paragraph begins with a tab or some blanks.
const INDENTED = /^(?:\t| {2})/;

/** A line without its marks, and whether they set it by itself. */
interface PlainLine {
  readonly text: string;
  readonly closed: boolean;
}

/** The text of a message as wire copy without marks: one paragraph per line, even if it was set in a column. */
export function plainText(body: string): string {
  const lines = body.split(/\r\n|\r|\n|\f/).map(plainLine);
  const first = lines.findIndex(({ text, closed }) => text.trim() !== "" && !closed);
  const head = first === -1 ? lines : lines.slice(0, first);
  const story = first === -1 ? [] : lines.slice(first);
  const set = story.map(({ text, closed }) => (closed ? `\n${text}\n` : text)).join("\n");
  return `${head.map(({ text }) => text).join("\n")}\n${unwrapArticle(set).text}`;
}

function plainLine(line: string): PlainLine {
  const marked = LINE_MARK.exec(line);
  const text = MARKS.reduce((out, [mark, sign]) => out.replace(mark, sign), marked?.[1] ?? line);
  const words = text.replace(QUAD, "").trim();
  const closed = marked !== null || QUAD.test(text);
  return { text: INDENTED.test(line) ? `   ${words}` : words, closed };
}
