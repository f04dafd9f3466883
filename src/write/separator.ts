/** Writes an article's copy with what ends it in its feed. */

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

/** Whether a copy has a line that is nothing but the mark, or without a mark, a form feed. */
function stands(mark: string, copy: string): boolean {
  if (mark === "") return copy.includes("\f");
  return copy.split(BREAK).some((line) => line.trim() === mark);
}
