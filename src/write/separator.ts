/** Writes an article's copy with what ends it in its feed. */

import { lastLine } from "../article/separator.ts";
import { refuse } from "../check/refuse.ts";

const BREAK = /[\n\r]/;

/**
 * The copy, and the separator below it. A separator that would stand within the copy as well, where it did not stand in
 * `old`, is refused: in its feed, the article would end there.
 */
export function withSeparator(copy: string, separator: string, old = ""): string {
  if (separator === "") return copy;
  const [mark = ""] = separator.trim().split(BREAK);
  if (copy !== old && stands(mark, copy) && !stands(mark, old))
    refuse("separator", `${mark || "a form feed"} would end the article where it stands within it`);
  const isJoined = mark === "" || copy === "" || /[\n\r]$/.test(copy);
  return `${copy}${isJoined ? "" : "\n"}${separator}`;
}

/**
 * Refuses a copy that no longer ends with the end mark that separates its feed too, or has it more often than the text
 * that it ended before: the article would be merged with the next, or cut in two.
 */
export function requireMark(copy: string, old: string): void {
  const mark = lastLine(old);
  const isKept = lastLine(copy) === mark && countOf(mark, copy) <= countOf(mark, old);
  if (!isKept)
    refuse("separator", `${mark} also separates the feed: it must stay, with nothing below it`);
}

function countOf(mark: string, copy: string): number {
  return copy.split(BREAK).filter((line) => line.trim() === mark).length;
}

/** Whether a copy has a line that is nothing but the mark, or without a mark, a form feed. */
function stands(mark: string, copy: string): boolean {
  if (mark === "") return copy.includes("\f");
  return copy.split(BREAK).some((line) => line.trim() === mark);
}
