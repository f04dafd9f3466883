/** Whether the story goes on below a line that can end it. */

import { isKnownAgency } from "../../agency/find.ts";
import { type LineCursor, lineAfter, nextLine } from "../../text/lines.ts";
import { endsSentence, gluedMark } from "../line/glued-end.ts";
import { isPlain, kindOf, wordsOf } from "./cursor.ts";
import { isRelatedList } from "./listed.ts";
import { LINES_AHEAD } from "./neighbors.ts";

// MORE | SOURCE: Harbor Trams | Enditem | -0-al/jd | (*) | (Hina) al | (SDA/al) | — AFP | -- BERNAMA
const BETWEEN =
  /^(?:MORE$|SOURCE:|Enditem|-0-[a-z]|\((?:\*|Hina|[A-Za-z]{2,8}\/[a-z])|(?:--?|[—–]) ?(?!END|End|MORE)[A-Z])/;

// PRNewswire, Business Wire, ACCESSWIRE: below the source of a press release, only remarks of the service follow.
const RELEASES = /^(?:access|business|globenews|prnews)wire$/;

/**
 * Whether the story of an agency goes on below `(MORE)`, `-more-`, `MORE AP`, `mfl` or a `+` or, if a sentence follows, below a bare
 * `MORE`, a `SOURCE:`, an agency that a caption ends with or an early `Enditem`.
 */
export function isGoingOn(line: LineCursor, agencyKey: string): boolean {
  const mark = wordsOf(line);
  return BETWEEN.test(mark)
    ? !RELEASES.test(agencyKey) && isSentenceBelow(line)
    : /^(?:\(more\)|-more-?$|more [a-z]|mfl$|\+$)/i.test(mark) && lineAfter(line) !== undefined;
}

// -0-
const SECTION_MARK = /[\n\r]-0-(?![^\n\r])/;

/**
 * Whether `-0-` stands between sections of one story, as in UPI's columns: a sentence but no dateline is below it, and it
 * stands there again on a line of its own, or did above, if the story is `parted`.
 */
export function isBetweenSections(line: LineCursor, parted: boolean): boolean {
  const { text, end } = line;
  if (wordsOf(line) !== "-0-" || !(parted || SECTION_MARK.test(text.slice(end)))) return false;
  const below = { ...line };
  for (let lines = 0; nextLine(below); ) {
    if (wordsOf(below) === "-0-" && lines === 0) continue;
    lines += 1;
    // (Ann Lee writes for UPI.)
    const remark = text.charAt(below.start) === "(";
    if (lines > LINES_AHEAD || remark || !isPlain(below)) return false;
    if (endsSentence(text, below.end)) return true;
  }
  return false;
}

/** Whether a sentence of the same story stands below the line and such marks. */
export function isSentenceBelow(line: LineCursor): boolean {
  const { text } = line;
  const below = { ...line };
  for (let lines = 0; lines < LINES_AHEAD && nextLine(below); lines += 1) {
    const { start, end } = below;
    const words = wordsOf(below);
    if (BETWEEN.test(words)) continue;
    const ends = endsSentence(text, end) || gluedMark(text, start, end) < end;
    // BERNAMA provides ..., as its pages say of themselves
    return ends && isPlain(below) && !isKnownAgency(words.split(" ", 1)[0] as string);
  }
  return false;
}

/**
 * Whether no line of the story stands below, and few others, down to its end mark, its related stories or the text's
 * end. More of the same `signature` are not the story's.
 */
export function isLast(line: LineCursor, signature?: RegExp): boolean {
  const below = { ...line };
  for (let lines = 0; lines < LINES_AHEAD; lines += 1) {
    if (!nextLine(below)) return true;
    const kind = kindOf(below);
    if (isRelatedList(below) || (kind === "end" && !isGoingOn(below, ""))) return true;
    if (kind === undefined && !signature?.test(wordsOf(below))) return false;
  }
  return false;
}
