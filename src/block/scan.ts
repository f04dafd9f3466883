/**
 * Text to blocks, in one pass over the lines. Each line is classified by itself and by what came before it: head
 * (header, headline, notes, byline), body (dateline, paragraphs, items of a digest), tail (after the end mark).
 */

import { fromPlainDate } from "../date/calendar.ts";
import { readDateline } from "../dateline/read.ts";
import type { PlainDate, Span } from "../model.ts";
import { skipBlanks, trimEnd } from "../text/blank.ts";
import { type LineCursor, lineCursor, nextLine } from "../text/lines.ts";
import { matchEnd } from "../text/match.ts";
import {
  DESK_CODES,
  INITIALS,
  isContactAbove,
  isContactPart,
  kindBelow,
  SIGNATURES,
} from "./below.ts";
import type { BlockKind, TakeBlock } from "./block.ts";
import { isCaption, isCaptionWithin } from "./caption.ts";
import { isIntroduction, storiesBelow } from "./digest.ts";
import { datelineAfter, datelineIn, noteEnd } from "./glued.ts";
import { type HeaderDate, readFirstHeader } from "./header.ts";
import { isByline, isName, isSlug, lineKind } from "./line.ts";
import { endsSentence, gluedCredit, gluedMark, LONGEST_MARK } from "./line-end.ts";
import {
  bracketEnd,
  isBare,
  isBetweenSections,
  isBullet,
  isDateWithin,
  isGoingOn,
  isHeadline,
  isIssuer,
  isLast,
  isListed,
  isNameAbove,
  isNumber,
  isParted,
  isRelatedList,
  isStoryAhead,
  toBylineEnd,
  toHeadlineEnd,
  toNoteEnd,
} from "./look.ts";
import { isPlacedTime } from "./time-line.ts";

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

// (
const OPEN = 0x28;
// PA's slug, above a headline in capitals and PA's byline: 2 COURTS Swan
const CATCHLINE =
  /\d\d? [A-Z]{4,15} [A-Z][a-z]{1,20}(?: [A-Za-z][a-z]{1,20})?[\n\r]{1,4}[A-Z][^a-z\n\r]{20,200}[\n\r]{1,4}By [^\n\r]{3,60}, (?:PA|Press Association)\b/y;

// AL/HS/KLM/jd | Ann Lee/ Sam Roe
const LONGEST_CODES = 40;
// ann@example.org, with an end mark glued to it
const ADDRESS = /^[\w.+-]{1,64}@[\w.-]{3,64}$/;

/** The state that the scans of head, body and tail share. */
interface Scanner {
  readonly text: string;
  /** The date that determines the year of datelines. */
  readonly reference: PlainDate | undefined;
  readonly line: LineCursor;
  readonly take: TakeBlock;
  readonly orphans: Span[];
  /** The agency in the story's dateline. */
  agency: string;
  /** The end of the paragraph right above the line, or -1. */
  above: number;
  /** Whether the last paragraph ends as a sentence does; where not, what is below it can be a row of its table. */
  stopped: boolean;
  /** Whether the last line that reads like a dateline was an entry of a list. */
  listed: boolean;
  /** Whether the line can open an item of a digest, below its rule or its headline. */
  item: "none" | "begun" | "headed";
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
    above: -1,
    stopped: false,
    listed: false,
    item: "none",
  };
  if (header !== undefined) {
    take("date", header.start, header.end);
    line.start = skipBlanks(text, header.end, line.end);
  }
  if (first < text.length && scanHead(scanner) && scanBody(scanner)) scanTail(scanner);
  return { text, header, date, orphans: scanner.orphans, first, last: line.last };
}

/** Scans what is above the story. Returns whether a line of the body, or its end, is left under the cursor. */
function scanHead(scanner: Scanner): boolean {
  const { text, line, take } = scanner;
  let headline = false;
  let byline = false;
  let digest = false;
  do {
    if (line.start === line.end) continue;
    if (!byline) byline = takeGlued(scanner);
    if (!headline) headline = takeHeadline(scanner);
    const { start, end } = line;
    const kind = lineKind(text, start, end);
    // MORE AP, as pages have it
    if (kind === "end" && !headline && text.startsWith("MORE ", start) && nextLine({ ...line })) {
      take("separator", start, end);
      continue;
    }
    if (kind === "end" || kind === "rule" || (kind === "separator" && digest)) return true;
    // The Canadian Press
    const named = headline && (kind === undefined || kind === "credit") && isNameAbove(line);
    if (kind !== undefined && kind !== "byline" && !named) {
      if (kind === "note") toNoteEnd(line);
      take(kind, start, line.end);
    } else if (isSlug(text, start, end) || matchEnd(CATCHLINE, text, start) > start)
      take("keywords", start, end);
    else if (!byline && (kind === "byline" || named || isByline(text, start, end))) {
      toBylineEnd(line);
      take("byline", start, line.end);
      byline = true;
    } else if (digest) {
      take("headline", start, end);
      scanner.item = "headed";
      return nextLine(line);
    } else if (addDateline(scanner, !headline)) {
      return addParagraph(scanner) || nextLine(line);
    } else if (scanner.listed) return true;
    else if (isCaption(text, start, end, "")) take("caption", start, end);
    else if (!headline && (isHeadline(text, start, end) || isStoryAhead(line))) {
      const stories = storiesBelow(line);
      digest = stories === "ruled";
      toHeadlineEnd(line);
      take("headline", start, line.end);
      headline = true;
      // The first story is a paragraph like the others.
      if (stories === "plain") return nextLine(line);
    } else if (
      headline &&
      !isIntroduction(line) &&
      isStoryAhead(line, byline && !endsSentence(text, end))
    ) {
      // (ADDS photo) | (With AP Photos)
      const opened = text.charCodeAt(start) === OPEN;
      if (opened) toNoteEnd(line);
      const note = opened && (line.end > end || text.charAt(end - 1) === ")");
      take(note ? "note" : isIssuer(line) ? "navigation" : "deck", start, line.end);
    } else return true;
  } while (nextLine(line));
  return false;
}

/** Takes the headline that a dateline is glued to, and returns whether there was one. */
function takeHeadline({ text, line, take }: Scanner): boolean {
  const { start, end } = line;
  line.start = datelineIn(text, start, end);
  if (line.start > start) take("headline", start, line.start);
  return line.start > start;
}

/** Takes the note and the byline before a dateline on the same line. Returns whether there was a byline. */
function takeGlued(scanner: Scanner): boolean {
  const { text, line, take } = scanner;
  takeNote(scanner, line.start);
  const dateline = datelineAfter(text, line.start, line.end);
  if (dateline === line.start) return false;
  const note = "([".includes(text.charAt(line.start));
  take(note ? "note" : "byline", line.start, trimEnd(text, line.start, dateline));
  line.start = dateline;
  return !note;
}

/** Scans the story. Returns whether its end mark, or a list of related stories, is under the cursor. */
function scanBody(scanner: Scanner): boolean {
  const { text, line, take } = scanner;
  let below: ReturnType<typeof kindBelow>;
  // Where the brackets of a credit or contact close, which can go on over several lines, and which of the two it is.
  let closed = 0;
  let open: BlockKind | undefined;
  let parted = false;
  // The end of the last line of contacts that others can stand right below.
  let contact = -1;
  do {
    const { start, end } = line;
    const isBelow = contact >= 0 && !isParted(text, contact, start);
    const isDate = scanner.above >= 0 && below === undefined && isDateWithin(line, scanner.above);
    const kind: BlockKind | undefined = isDate
      ? undefined
      : (bodyKind(scanner) ?? (end <= closed ? open : undefined));
    scanner.above = -1;
    const isSection: boolean =
      kind === "end" && scanner.agency === "UPI" && isBetweenSections(line, parted);
    parted ||= isSection;
    if (kind === "end" && !isSection && !isGoingOn(line, scanner.agency)) return true;
    if (isRelatedList(line)) return true;
    if (kind !== undefined && kind !== "byline") {
      const rule =
        kind === "rule" ||
        (kind === "separator" && text.charAt(end - 1) !== "^" && isStoryAhead(line));
      // (MORE) separates takes, a source belongs to its table.
      const between = text.startsWith("SOURCE:", start) ? "paragraph" : "separator";
      take(rule ? "rule" : kind === "end" ? between : kind, start, end);
      if (rule) scanner.item = "begun";
      below = kindBelow(kind, text.slice(start, end)) ?? below;
      const isContact = kind === "sign-off" && (isBelow || isContactAbove(text.slice(start, end)));
      contact = isContact ? end : -1;
      if (kind === "credit" || kind === "sign-off") {
        closed = Math.max(closed, bracketEnd(line));
        open = kind;
      }
      continue;
    }
    // About Harbor Lines, below the contacts of a press release
    if (below === "sign-off" && text.startsWith("About ", start)) below = undefined;
    if (below === "section" || (below !== undefined && isHeadline(text, start, end))) {
      take(below, start, end);
      continue;
    }
    if (isBelow && isContactBelow(line)) {
      take("sign-off", start, end);
      contact = end;
      continue;
    }
    contact = -1;
    const dateline = scanner.item !== "none" && addDateline(scanner, scanner.item === "begun");
    if (
      !dateline &&
      scanner.item === "begun" &&
      (isHeadline(text, start, end) || isStoryAhead(line))
    ) {
      take("headline", start, end);
      scanner.item = "headed";
      continue;
    }
    scanner.item = "none";
    if (addParagraph(scanner)) return true;
  } while (nextLine(line));
  return false;
}

/** The kind of a line within or below the story. */
function bodyKind({ text, line, agency, stopped }: Scanner): BlockKind | undefined {
  const { start, end } = line;
  const kind = lineKind(text, start, end);
  if (kind === "timestamp" && isPlacedTime(text.slice(start, end))) return undefined;
  if (kind !== undefined || end - start > LONGEST_CODES) return kind;
  const words = text.slice(start, end);
  const signed = DESK_CODES.test(words) || (stopped && SIGNATURES.get(agency)?.test(words));
  return signed && isLast(line) ? "sign-off" : undefined;
}

/** Whether a line right below a contact goes on with it: a name, a number, an address. */
function isContactBelow({ text, start, end }: LineCursor): boolean {
  // Ann Lee in Busan at (55-11) 3555-0100 or alee@example.org.
  if (!isHeadline(text, start, end))
    return text.charAt(end - 1) === "." && lineKind(text, start, end - 1) === "sign-off";
  return isName(text, start, end) || isContactPart(text.slice(start, end));
}

/** Scans the end mark and what follows it. */
function scanTail(scanner: Scanner): void {
  const { text, line, take, orphans } = scanner;
  let ended = false;
  let entry: Span | undefined;
  let below: ReturnType<typeof kindBelow>;
  let numbered = false;
  do {
    const { start, end } = line;
    const bullet = isBullet(line);
    if (bullet || (entry !== undefined && !numbered && isNumber(line))) {
      if (bullet && entry !== undefined) orphans.push(entry);
      take(bullet ? "bullet" : "number", start, end);
      entry = { start, end };
      numbered = !bullet;
    } else if (entry !== undefined) {
      take("related", start, end);
      entry = undefined;
    } else {
      const kind: BlockKind | undefined =
        lineKind(text, start, end) ??
        (ended && (INITIALS.test(text.slice(start, end)) || DESK_CODES.test(text.slice(start, end)))
          ? "sign-off"
          : undefined);
      const misplaced = kind === "rule" || kind === "byline" || (kind === "end" && ended);
      take(misplaced ? "trailing" : (kind ?? below ?? "trailing"), start, end);
      below = kindBelow(kind, text.slice(start, end)) ?? below;
      ended ||= kind === "end";
    }
  } while (nextLine(line));
  if (entry !== undefined) orphans.push(entry);
}

/**
 * Takes the dateline that the line begins with, and moves the line's start past it. Where a headline is `expected`, the
 * place alone is not enough on a line that could be one: `CHICAGO -- a city of canals`.
 */
function addDateline(scanner: Scanner, expected: boolean): boolean {
  const { text, reference, line, take } = scanner;
  const dateline = readDateline(text, line.start, line.end, reference);
  if (dateline === undefined) return false;
  // Children play in Seoul, May 1, 2031. (Xinhua/Ann Lee)
  if (dateline.end === line.end && isCaption(text, line.start, line.end, "")) return false;
  // BANGKOK — on a line of its own is not a headline.
  const short = isBare(dateline) && dateline.end < line.end;
  if (expected && short && isHeadline(text, line.start, line.end)) return false;
  scanner.listed = isListed(line, dateline, scanner.item === "none");
  if (scanner.listed) return false;
  take("dateline", line.start, dateline.end, dateline);
  scanner.agency = dateline.agency ?? "";
  // NAGASAKI, May 1 Kyodo - (EDS: UPDATING) A ferry
  takeNote(scanner, dateline.end);
  return true;
}

/** Takes the note at `at`, if there is one, and moves the line's start past it. */
function takeNote({ text, line, take }: Scanner, at: number): void {
  const after = noteEnd(text, at);
  if (after > at) take("note", at, after);
  line.start = skipBlanks(text, after, line.end);
}

/**
 * Takes the rest of the line as a paragraph, and the credit glued to it. Returns whether an end mark follows on the
 * line; the cursor is then on the end mark.
 *
 *     The port opens in May. (Reporting by Ann Lee) Enditem
 *     ^start               ^credit                 ^end mark
 */
function addParagraph(scanner: Scanner): boolean {
  const { text, line, take } = scanner;
  scanner.above = line.end;
  scanner.stopped = endsSentence(text, line.end);
  if (scanner.stopped) {
    if (line.end > line.start) take("paragraph", line.start, line.end);
    return false;
  }
  // SEOUL, March 4 (Yonhap) -- (END)
  if (line.end - line.start < LONGEST_MARK && lineKind(text, line.start, line.end) === "end")
    return true;
  const mark = gluedMark(text, line.start, line.end);
  if (isCaption(text, line.start, line.end, scanner.agency) || isCaptionWithin(line, mark)) {
    take("caption", line.start, line.end);
    return false;
  }
  const end = trimEnd(text, line.start, mark);
  const credit = gluedCredit(text, line.start, end);
  const last = trimEnd(text, line.start, credit);
  const signed = mark < line.end && ADDRESS.test(text.slice(line.start, last));
  if (last > line.start) take(signed ? "sign-off" : "paragraph", line.start, last);
  if (credit < end) take("credit", credit, end);
  line.start = mark;
  if (mark === line.end || !isGoingOn(line, scanner.agency)) return mark < line.end;
  take("separator", mark, line.end);
  return false;
}
