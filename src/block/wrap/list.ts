/** The lines of lists in wrapped copy, which are paragraphs of their own although they look unfinished. */

import { NARROWEST } from "./columns.ts";
import type { Line } from "./lines.ts";
import { endsWithStop, isOpen } from "./sentence.ts";
import { isProse } from "./top.ts";

/**
 * Whether a line is the first entry of a list: a short one without a stop, below a colon. It begins with a capital or a
 * figure, and has figures or another short line below it; other short lines end the sentence.
 */
export function isEntry(text: string, before: Line, line: Line, next: Line | undefined): boolean {
  if (text.charAt(before.end - 1) !== ":" || !isShort(text, line)) return false;
  const words = text.slice(line.start, line.end);
  if (!/^[\p{Lu}\d]/u.test(words)) return false;
  return (
    /\d/.test(words) ||
    (next?.number === line.number + 1 && isShort(text, next) && isProse(text, next))
  );
}

/**
 * Whether a line is the subhead of the items of a list: a short one without a stop that begins with a capital, above an
 * indented item. Neither it nor the line above ends with a word that ends nothing.
 */
export function isSubhead(text: string, before: Line, line: Line, next: Line | undefined): boolean {
  if (next?.indented !== true || !text.startsWith("-", next.start)) return false;
  if (isOpen(text, before.end) || isOpen(text, line.end)) return false;
  return isShort(text, line) && /\p{Lu}/u.test(text.charAt(line.start));
}

/** Whether a line is a short one without a stop. */
function isShort(text: string, line: Line): boolean {
  return line.end - line.start < NARROWEST && !endsWithStop(text, line);
}
