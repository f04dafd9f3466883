/** What the line under a cursor is by itself. */

import { readDateline } from "../../dateline/read.ts";
import type { Dateline } from "../../model.ts";
import type { LineCursor } from "../../text/lines.ts";
import type { BlockKind } from "../block.ts";
import { isByline } from "../line/author.ts";
import { lineKind } from "../line/kind.ts";
import { isSlug } from "../line/slug.ts";

/** The words of a line. */
export function wordsOf({ text, start, end }: LineCursor): string {
  return text.slice(start, end);
}

/** The kind of a line by itself. */
export function kindOf({ text, start, end }: LineCursor): BlockKind | undefined {
  return lineKind(text, start, end);
}

/** The dateline that a line opens with. */
export function datelineOf({ text, start, end }: LineCursor): Dateline | undefined {
  return readDateline(text, start, end);
}

/** Whether a line is a byline by itself: `By Han Seo-yun`. */
export function hasByline({ text, start, end }: LineCursor): boolean {
  return isByline(text, start, end);
}

/** Whether a line is nothing by itself. */
export function isPlain(line: LineCursor): boolean {
  return (
    kindOf(line) === undefined &&
    !isSlug(line.text, line.start, line.end) &&
    !hasByline(line) &&
    datelineOf(line) === undefined
  );
}
