/** Rejoins the paragraphs of hard-wrapped copy. */

import { goesOn } from "./goes-on.ts";
import { linesOf } from "./lines.ts";
import { topsOf } from "./top.ts";
import { wrappingOf } from "./width.ts";

/** A line break within a paragraph. */
export interface WrappedBreak {
  /** The UTF-16 offset, in the rejoined text, of the blank that replaced the line break, or of the hyphen before it. */
  offset: number;
  /** The original line break, including the blanks around it and the hyphen before it, if the line ended within a word. */
  was: string;
}

/** A text with one paragraph per line, and the information needed to wrap it again. */
export interface UnwrappedText {
  /** The text with its paragraphs rejoined. */
  text: string;
  /** The line breaks that were removed, in text order. */
  breaks: WrappedBreak[];
}

/** Rejoins the paragraphs of one article; see `unwrapText`. */
export function unwrapArticle(text: string): UnwrappedText {
  const lines = linesOf(text);
  const tops = topsOf(text, lines);
  const wrapping = wrappingOf(text, lines, tops);
  const parts: string[] = [];
  const breaks: WrappedBreak[] = [];
  let from = 0;
  let length = 0;
  // Whether the line's paragraph began with an indent, which the blank before a header is not.
  let indented = false;
  // Whether it began with a bullet at the margin: - Trams run on\n  Sundays.
  let hanging = false;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const on =
      before !== undefined && goesOn(text, lines, index, wrapping, tops, indented, hanging);
    hanging = on ? hanging : !line.indented && BULLET.test(text.slice(line.start, line.start + 3));
    indented = (!on && line.indented && index >= tops) || (on && indented);
    if (!on) return;
    // What stands for the break: the hyphen before it, or a blank.
    const within = WITHIN_WORD.test(text.slice(before.end - 2, line.start + 4));
    const end = within ? before.end - 1 : before.end;
    parts.push(text.slice(from, end), within ? "-" : " ");
    length += end - from;
    breaks.push({ offset: length, was: text.slice(end, line.start) });
    length += 1;
    from = line.start;
  });
  parts.push(text.slice(from));
  return { text: parts.join(""), breaks };
}

// - Trams | * Trams | • Trams
const BULLET = /^[-*•] \S/;

// Asia-, and Pacific on the next line, but not two-, and and three-day
const WITHIN_WORD = /^[^\s-]-\s+(?!(?:and|but|nor|or|to) |&)\S/;
