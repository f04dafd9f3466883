/** The lines of wrapped copy, and which of them are rows of a table. */

import { lineCursor, nextLine } from "../../text/lines.ts";

/** A line, without the blanks around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether blanks, or AP's mark, stand between the line break and its text. */
  readonly indented: boolean;
  /** How many lines come before it, including empty ones. */
  readonly number: number;
  /** Whether it has columns, as the row of a table does. */
  readonly columns: "figures" | "words" | undefined;
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const line = lineCursor(text);
  let at = 0;
  while (nextLine(line)) {
    const { start, end } = line;
    const between = text.slice(at, start);
    const breaks = between.match(/\r\n|\r|\n/g)?.length ?? 0;
    lines.push({
      start,
      end,
      indented: /[ \t\xa0^]$/.test(between),
      number: (lines.at(-1)?.number ?? 0) + breaks,
      columns: columnsOf(text.slice(start, end)),
    });
    at = end;
  }
  return lines;
}

// Harbor Rail      12.50   +0.20 | Company       Close
const COLUMNS = / {4}|\t| {3}\S{1,12} {3}/;

/** Whether a line has columns, and a figure in the last of them. */
function columnsOf(line: string): Line["columns"] {
  if (!COLUMNS.test(line)) return undefined;
  const from = Math.max(line.lastIndexOf("   "), line.lastIndexOf("\t"));
  return /\d/.test(line.slice(from)) ? "figures" : "words";
}

/**
 * Whether a line is a row of a table: it has columns with a figure at the end, or is next to such a row, since the
 * heads of columns are words. Prose that is justified has wide blanks as well.
 */
export function isRow(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line?.columns === undefined) return false;
  const near = [line, lines[index - 1], lines[index + 1]];
  return near.some((one) => one?.columns === "figures");
}

/** How many columns a line would have with the first word of the next one. */
export function reachOf(text: string, line: Line, next: Line): number {
  const word = text.slice(next.start, next.end).search(/\s|$/);
  return line.end - line.start + 1 + word;
}
