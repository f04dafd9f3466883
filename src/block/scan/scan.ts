/**
 * Text to blocks, in one pass over the lines. Each line is classified by itself and by what came before it: head
 * (header, headline, notes, byline), body (dateline, paragraphs, items of a digest), tail (after the end mark).
 */

import { fromPlainDate } from "../../date/calendar.ts";
import type { PlainDate, Span } from "../../model.ts";
import { skipBlanks } from "../../text/blank.ts";
import { lineCursor, nextLine } from "../../text/lines.ts";
import type { TakeBlock } from "../block.ts";
import { type HeaderDate, readFirstHeader } from "../header.ts";
import { scanBody } from "./body.ts";
import { scanHead } from "./head.ts";
import type { Scanner } from "./scanner.ts";
import { scanTail } from "./tail.ts";

/** What the scan of a text finds besides its blocks. Positions are offsets into the text. */
export interface Scan {
  readonly text: string;
  readonly header: HeaderDate | undefined;
  /** The header's date, if it is complete and exists in the calendar. */
  readonly date: PlainDate | undefined;
  /** Bullets and numbers in the list of related stories that no headline follows. */
  readonly orphans: Span[];
  /** The start of the first block, or the text's length if there is none. */
  readonly first: number;
  /** The end of the last block. */
  readonly last: number;
}

/**
 * Finds the blocks of one article's text, other than blanks, and passes them to `take` in order. `moved` determines the
 * year of datelines if no header does.
 */
export function scanBlocks(text: string, moved: PlainDate | undefined, take: TakeBlock): Scan {
  const line = lineCursor(text);
  nextLine(line);
  const first = line.start;
  const header = readFirstHeader(text, first);
  const complete = header !== undefined && fromPlainDate(header.written) !== undefined;
  const date = complete ? header.written : undefined;
  const scanner: Scanner = {
    text,
    reference: date ?? moved,
    line,
    take,
    orphans: [],
    agency: "",
    agencyKey: "",
    paragraphEnd: -1,
    stopped: false,
    item: "none",
  };
  if (header !== undefined) {
    take("date", header.start, header.end);
    line.start = skipBlanks(text, header.end, line.end);
  }
  if (first < text.length && scanHead(scanner) && scanBody(scanner)) scanTail(scanner);
  return { text, header, date, orphans: scanner.orphans, first, last: line.last };
}
