/** Code frames: the line that a diagnostic is about, with the place underlined. */

import { plain } from "./plain.ts";

// How much of a line fits in a terminal beside the gutter, and how much of it to show before the place.
const WIDTH = 100;
const LEAD = 40;

/**
 * Formats the line and a row of carets below it, each after a gutter.
 *
 *      3 | SEOUL, Feb. 30 (Yonhap) -- The
 *        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function frame(line: string, number: number, start: number, end: number): string {
  const from = start > WIDTH - LEAD ? start - LEAD : 0;
  const shown = line.slice(from, from + WIDTH);
  const before = shown.slice(0, start - from);
  const length = Math.max(1, Math.min(end, from + shown.length) - start);
  const gutter = String(number).padStart(6);
  const clipped = from > 0 ? "…" : "";
  const rest = from + WIDTH < line.length ? "…" : "";
  const under = clipped.replace("…", " ") + before.replace(/[^\t]/g, " ") + "^".repeat(length);
  return `${gutter} | ${clipped}${plain(shown)}${rest}\n       | ${under}\n`;
}
