/** Lines of an export to blocks without blank lines, and blocks to paragraphs. */

import { WIDEST } from "../../block/wrap/columns.ts";

/** The runs of lines between blank lines. */
export function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== "") blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

/**
 * The paragraphs of a text. If it is hard-wrapped, each block is one, but a line that is indented further than the one
 * above begins another, as does one indented like it that had room there, below a sentence's end; a line that is much
 * shorter than the others ends one, and rows of tables stay apart.
 */
export function paragraphsOf(blocks: readonly (readonly string[])[]): string[] {
  const width = blocks.flat().reduce((most, { length }) => Math.max(most, length), 0);
  if (width > WIDEST) return blocks.flat().map((line) => line.trim());
  return blocks.flatMap((block) => {
    const paragraphs: string[] = [];
    const margin = block.reduce((least, line) => Math.min(least, indentOf(line)), width);
    block.forEach((line, index) => {
      const above = block[index - 1];
      const goesOn = above !== undefined && isJoined(above, line, margin, width);
      if (goesOn) paragraphs.push(`${paragraphs.pop()} ${line.trim()}`);
      else paragraphs.push(line.trim());
    });
    return paragraphs;
  });
}

// Harbor Rail      12.50   +0.20
const COLUMNS = /\S(?: {4}|\t)/;
const INDENT = /^\s*/;
const STOP = /[.?!]["”]?\s*$/;

/** Whether a line goes on with the paragraph of the one above it. */
function isJoined(above: string, line: string, margin: number, width: number): boolean {
  if (COLUMNS.test(above) || COLUMNS.test(line)) return false;
  const [indent, indentAbove] = [indentOf(line), indentOf(above)];
  if (indent > indentAbove || above.length <= width / 2) return false;
  const isFirst = indent > margin && indent === indentAbove;
  return !(isFirst && STOP.test(above) && hasRoom(above, line, width));
}

/** Whether the first word of a line had room on the line above. */
function hasRoom(above: string, line: string, width: number): boolean {
  const [word = ""] = line.trim().split(" ", 1);
  return above.trimEnd().length + 1 + word.length <= width;
}

function indentOf(line: string): number {
  return INDENT.exec(line)?.[0].length ?? 0;
}
