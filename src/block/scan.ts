/**
 * Text to blocks, in one pass over the lines. Each line is classified by itself and by what came before it: head
 * (header, headline, notes, byline), body (dateline, paragraphs, items of a digest), tail (after the end mark).
 */

import { agencyKey } from "../agency/find.ts";
import { fromPlainDate } from "../date/calendar.ts";
import { isBare } from "../dateline/bare.ts";
import { readDateline } from "../dateline/read.ts";
import type { PlainDate, Span } from "../model.ts";
import { skipBlanks, trimEnd } from "../text/blank.ts";
import { type LineCursor, lineCursor, nextLine } from "../text/lines.ts";
import { matchEnd } from "../text/match.ts";
import { isFiledFrom, isStoryAhead } from "./ahead.ts";
import { isAuthorAbove, isBylineAhead, isNoteAboveByline } from "./author.ts";
import {
  DESK_CODES,
  INITIALS,
  isContactAbove,
  isContactPart,
  kindBelow,
  SIGNATURES,
} from "./below.ts";
import type { BlockKind, TakeBlock } from "./block.ts";
import { isCaption, isCaptionWithin, isSignedStory } from "./caption.ts";
import { isIntroduction, storiesBelow } from "./digest.ts";
import { bracketEnd, toBylineEnd, toNoteEnd } from "./extent.ts";
import { isFrameAbove, isOutdone, isSectionAbove, isSlugAbove } from "./frame.ts";
import { datelineAfter, datelineIn, noteEnd } from "./glued.ts";
import { isBetweenSections, isGoingOn, isLast } from "./going-on.ts";
import { type HeaderDate, readFirstHeader } from "./header.ts";
import { isHeadline, toHeadlineEnd } from "./headline.ts";
import { isByline, isName, lineKind } from "./line.ts";
import { endsSentence, gluedCredit, gluedMark, LONGEST_MARK } from "./line-end.ts";
import { isBullet, isListed, isNumber, isRelatedList } from "./listed.ts";
import {
  isButton,
  isCatchline,
  isCompanyAbove,
  isDateWithin,
  isIssuer,
  isLabeled,
} from "./look.ts";
import { isParted } from "./neighbors.ts";
import { signedKind } from "./signed.ts";
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
// AL/HS/KLM/jd | Ann Lee/ Sam Roe | (Harbor Daily Post, Harbor Chronicle)
const LONGEST_CODES = 60;
// ann@example.org, with an end mark glued to it
const ADDRESS = /^[\w.+-]{1,64}@[\w.-]{3,64}$/;

// TITLE=HARBOR / TRAMS, below another field
const TITLE = /TITLE=(?<=^(?:DATE|NUMBER|TYPE)=.{0,60}\s{1,4}TITLE=)(?=[A-Z(])/my;

/** The state that the scans of head, body and tail share. */
interface Scanner {
  readonly text: string;
  /** The date that determines the year of datelines. */
  readonly reference: PlainDate | undefined;
  readonly line: LineCursor;
  readonly take: TakeBlock;
  readonly orphans: Span[];
  /** The agency in the story's dateline, as written there, and by what it is told however it is written. */
  agency: string;
  agencyKey: string;
  /** The end of the paragraph right above the line, or -1; below a credit that is glued to it, the story can be over. */
  paragraphEnd: number;
  /** Whether the last paragraph ends as a sentence does; where not, what is below it can be a row of its table. */
  stopped: boolean;
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

/** Scans what is above the story. Returns whether a line of the body, or its end, is left under the cursor. */
function scanHead(scanner: Scanner): boolean {
  const { text, line, take } = scanner;
  let headline = false;
  let byline = false;
  let digest = false;
  do {
    if (!byline) byline = takeGlued(scanner);
    if (!headline) headline = takeTitle(scanner) || takeGluedHeadline(scanner);
    if (line.start === line.end) continue;
    const { start, end } = line;
    const kind = lineKind(text, start, end) ?? pageKind(line, headline);
    if (kind === "end" && isFrameAbove(line, headline)) {
      take("separator", start, end);
      continue;
    }
    if (kind === "end" || kind === "rule" || (kind === "separator" && digest)) return true;
    const named = headline && !byline && isAuthorAbove(line, kind);
    if (kind !== undefined && kind !== "byline" && !named) {
      if (kind === "note") toNoteEnd(line);
      take(kind, start, line.end);
    } else if (isSlugAbove(line, headline) || isCatchline(line)) take("keywords", start, end);
    else if (!byline && (kind === "byline" || named || isByline(text, start, end))) {
      toBylineEnd(line);
      take("byline", start, line.end);
      byline = true;
    } else if (digest) {
      take("headline", start, end);
      scanner.item = "headed";
      return nextLine(line);
    } else {
      const dateline = takeDateline(scanner, !headline);
      if (dateline === "taken") return addParagraph(scanner) || nextLine(line);
      if (dateline === "listed") return true;
      if (isCaption(text, start, end, "")) take("caption", start, end);
      else if (headline) {
        if (!takeDeck(scanner, byline)) return true;
      } else if (isHeadline(text, start, end) || isStoryAhead(line)) {
        const stories = takeHeadline(scanner);
        // The first story is a paragraph like the others.
        if (stories === "plain") return nextLine(line);
        digest = stories === "ruled";
        headline = true;
      } else return true;
    }
  } while (nextLine(line));
  return false;
}

/** The kind of a line that a page has above the story, as the lines next to it tell. */
function pageKind(line: LineCursor, headed: boolean): BlockKind | undefined {
  if (isButton(line)) return "navigation";
  return !headed && isSectionAbove(line) ? "section" : undefined;
}

/** Takes the headline, and returns how the stories below it are separated if it heads a digest. */
function takeHeadline({ line, take }: Scanner): ReturnType<typeof storiesBelow> {
  const { start } = line;
  const stories = storiesBelow(line);
  toHeadlineEnd(line);
  take("headline", start, line.end);
  return stories;
}

/**
 * Takes a line between the headline and the story: a note such as `(ADDS photo)` and `(With AP Photos)`, who issued a
 * press release, or a deck. Returns whether it is one; `named` says that the author's name stands above it.
 */
function takeDeck({ text, line, take }: Scanner, named: boolean): boolean {
  const { start, end } = line;
  const isAhead = isStoryAhead(line, named && !endsSentence(text, end));
  const isSigned = !named && (isBylineAhead(line) || isNoteAboveByline(line));
  if (isIntroduction(line) || !(isAhead || isSigned)) return false;
  const opened = text.charCodeAt(start) === OPEN;
  if (opened) toNoteEnd(line);
  const note = opened && (line.end > end || text.charAt(end - 1) === ")");
  take(note ? "note" : isIssuer(line) ? "navigation" : "deck", start, line.end);
  return true;
}

/** Takes the headline after VOA's `TITLE=`, whose stories have no datelines, and returns whether there was one. */
function takeTitle({ text, line, take }: Scanner): boolean {
  const { start, end } = line;
  const words = matchEnd(TITLE, text, start);
  if (words === start || isStoryAhead(line) || !isHeadline(text, words, end)) return false;
  take("keywords", start, words);
  take("headline", words, end);
  line.start = end;
  return true;
}

/** Takes the headline that a dateline is glued to, and returns whether there was one. */
function takeGluedHeadline({ text, line, take }: Scanner): boolean {
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

/** What the lines above make of a line of the story. */
interface Above {
  /** What the lines below the last heading are. */
  heading: ReturnType<typeof kindBelow>;
  /** Where the bracket of a credit or contact closes, which can go on over several lines, and which of the two it is. */
  closed: number;
  open: BlockKind | undefined;
  /** The end of the last line of contacts that others can stand right below; -1 for none. */
  contact: number;
  /** Whether `-0-` stood between sections of the story. */
  parted: boolean;
}

/** Scans the story. Returns whether its end mark, or a list of related stories, is under the cursor. */
function scanBody(scanner: Scanner): boolean {
  const { line } = scanner;
  const above: Above = {
    heading: undefined,
    closed: 0,
    open: undefined,
    contact: -1,
    parted: false,
  };
  do {
    const kind = kindWithin(scanner, above);
    scanner.paragraphEnd = -1;
    if ((kind === "end" && isLastMark(scanner, above)) || isRelatedList(line)) return true;
    if (kind !== undefined && kind !== "byline") takeApart(scanner, above, kind);
    else if (!takeBelow(scanner, above) && takeStory(scanner)) return true;
  } while (nextLine(line));
  return false;
}

/** The kind of a line in view of the lines above it. */
function kindWithin(scanner: Scanner, { heading, closed, open }: Above): BlockKind | undefined {
  const { line, paragraphEnd, agency } = scanner;
  const isText = paragraphEnd >= 0 && heading === undefined;
  if (isText && isDateWithin(line, paragraphEnd, agency !== "")) return undefined;
  const kind = bodyKind(scanner) ?? (line.end <= closed ? open : undefined);
  return isText && kind !== undefined && isLabeled(line, kind) ? undefined : kind;
}

/** Whether an end mark ends the story, which can also go on below it. */
function isLastMark({ line, agencyKey }: Scanner, above: Above): boolean {
  if (agencyKey !== "upi" || !isBetweenSections(line, above.parted))
    return !isGoingOn(line, agencyKey);
  above.parted = true;
  return false;
}

/** Takes a line that is not the story's. */
function takeApart(scanner: Scanner, above: Above, kind: BlockKind): void {
  const { text, line, take } = scanner;
  const { start } = line;
  // (Eds: ADDS photo, and a map on the next line); without brackets, the next line may be the story's.
  if (kind === "note" && "([".includes(text.charAt(start))) toNoteEnd(line);
  const { end } = line;
  const words = text.slice(start, end);
  const rule =
    kind === "rule" || (kind === "separator" && !words.endsWith("^") && isStoryAhead(line));
  // (MORE) separates takes, a source belongs to its table.
  const between = words.startsWith("SOURCE:") ? "paragraph" : "separator";
  take(rule ? "rule" : kind === "end" ? between : kind, start, end);
  if (rule) scanner.item = "begun";
  above.heading = kindBelow(kind, words) ?? above.heading;
  const isBelow = above.contact >= 0 && !isParted(text, above.contact, start);
  above.contact = kind === "sign-off" && (isBelow || isContactAbove(words)) ? end : -1;
  if (kind === "credit" || kind === "sign-off") {
    above.closed = Math.max(above.closed, bracketEnd(line));
    above.open = kind;
  }
}

/** Takes a line that only what is above it tells from a paragraph. Returns whether it is one. */
function takeBelow({ text, line, take }: Scanner, above: Above): boolean {
  const { start, end } = line;
  // About Harbor Lines, below the contacts of a press release
  const isAbout = text.startsWith("About ", start);
  if (isAbout && above.heading === "sign-off") above.heading = undefined;
  const { heading, contact } = above;
  if (heading === "section" || (heading !== undefined && isHeadline(text, start, end))) {
    take(heading, start, end);
    return true;
  }
  // A sentence ends the list of other stories.
  if (heading === "navigation") above.heading = undefined;
  const isBelow = !isAbout && contact >= 0 && !isParted(text, contact, start);
  const goesOn = isBelow && isContactBelow(line);
  if (goesOn) take("sign-off", start, end);
  above.contact = goesOn ? end : -1;
  return goesOn;
}

/** Takes a dateline or headline of a digest's item, or a paragraph. Returns whether an end mark is under the cursor. */
function takeStory(scanner: Scanner): boolean {
  const { text, line, take, item } = scanner;
  const { start, end } = line;
  const dateline = item === "none" ? undefined : takeDateline(scanner, item === "begun");
  if (
    dateline !== "taken" &&
    item === "begun" &&
    (isHeadline(text, start, end) || isStoryAhead(line))
  ) {
    take("headline", start, end);
    scanner.item = "headed";
    return false;
  }
  scanner.item = "none";
  return addParagraph(scanner);
}

/** The kind of a line within or below the story. */
function bodyKind({ text, line, agency, agencyKey, stopped }: Scanner): BlockKind | undefined {
  const { start, end } = line;
  const kind = lineKind(text, start, end);
  if (kind === "timestamp" && isPlacedTime(text.slice(start, end))) return undefined;
  if (kind !== undefined || end - start > LONGEST_CODES) return kind;
  if (isButton(line)) return "navigation";
  if (agencyKey === "businesswire" && isCompanyAbove(line)) return "sign-off";
  const words = text.slice(start, end);
  if (DESK_CODES.test(words) && isLast(line)) return "sign-off";
  if (!stopped) return undefined;
  const signature = SIGNATURES.get(agencyKey);
  const signed = signature?.test(words) && isLast(line, signature);
  return signed ? "sign-off" : signedKind(line, agency);
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
          : signedKind(line, scanner.agency));
      const misplaced = kind === "rule" || kind === "byline" || (kind === "end" && ended);
      take(misplaced ? "trailing" : (kind ?? below ?? "trailing"), start, end);
      below = kindBelow(kind, text.slice(start, end)) ?? below;
      ended ||= kind === "end";
    }
  } while (nextLine(line));
  if (entry !== undefined) orphans.push(entry);
}

/**
 * Takes the dateline that the line begins with, and moves the line's start past it. One that is `"listed"` is an entry of
 * a list, and is not taken. Where a headline is `expected`, the place alone is not enough on a line that could be one:
 * `CHICAGO -- a city of canals`.
 */
function takeDateline(scanner: Scanner, expected: boolean): "taken" | "listed" | undefined {
  const { text, reference, line, take } = scanner;
  const dateline = readDateline(text, line.start, line.end, reference);
  if (dateline === undefined) return undefined;
  // Children play in Seoul, May 1, 2031. (Xinhua/Ann Lee)
  if (dateline.end === line.end && isCaption(text, line.start, line.end, "")) return undefined;
  if (dateline.end === line.end && isFiledFrom(line)) return undefined;
  if (isOutdone(line, dateline)) return undefined;
  // BANGKOK — on a line of its own is not a headline.
  const short = isBare(dateline) && dateline.end < line.end;
  if (expected && short && isHeadline(text, line.start, line.end)) return undefined;
  if (isListed(line, dateline, scanner.item === "none")) return "listed";
  take("dateline", line.start, dateline.end, dateline);
  scanner.agency = dateline.agency ?? "";
  scanner.agencyKey = agencyKey(scanner.agency);
  // NAGASAKI, May 1 Kyodo - (EDS: UPDATING) A ferry
  takeNote(scanner, dateline.end);
  return "taken";
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
  scanner.paragraphEnd = line.end;
  scanner.stopped = endsSentence(text, line.end);
  if (scanner.stopped) {
    if (line.end > line.start) take("paragraph", line.start, line.end);
    return false;
  }
  // SEOUL, March 4 (Yonhap) -- (END)
  if (line.end - line.start < LONGEST_MARK && lineKind(text, line.start, line.end) === "end")
    return true;
  const mark = gluedMark(text, line.start, line.end);
  const isPictured = isCaption(text, line.start, line.end, scanner.agency);
  if ((isPictured && !isSignedStory(line, scanner.agencyKey)) || isCaptionWithin(line, mark)) {
    take("caption", line.start, line.end);
    return false;
  }
  const end = trimEnd(text, line.start, mark);
  // ... in May. (Harbor Wire), which may also name someone within the story
  const isOwn = text.charAt(end - 1) === ")" && scanner.agency !== "" && isLast(line);
  const credit = gluedCredit(text, line.start, end, isOwn ? scanner.agency : "");
  const last = trimEnd(text, line.start, credit);
  const signed = mark < line.end && ADDRESS.test(text.slice(line.start, last));
  if (last > line.start) take(signed ? "sign-off" : "paragraph", line.start, last);
  if (credit < end) {
    take("credit", credit, end);
    scanner.paragraphEnd = -1;
  }
  // ... of the line (HRBR). | ... on Tuesday. (Harbor Wire)
  scanner.stopped = endsSentence(text, last) || /\)\.|\.\)/.test(text.slice(last - 2, last));
  line.start = mark;
  if (mark === line.end || !isGoingOn(line, scanner.agencyKey)) return mark < line.end;
  take("separator", mark, line.end);
  return false;
}
