/** Code frames: the line that a diagnostic is about, with its place underlined. */

// As much of a line as fits a terminal beside the gutter.
const WIDTH = 100;
const LEAD = 40;

/**
 * The line and a row of carets below it, each behind a gutter.
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

/** Characters that a terminal would act on, or not show, each as one that it shows. */
function plain(text: string): string {
  return Array.from(text.split(""), (unit) => (isUnprintable(unit) ? "\ufffd" : unit)).join("");
}

function isUnprintable(unit: string): boolean {
  return (unit < " " && unit !== "\t") || unit === "\x7f";
}
