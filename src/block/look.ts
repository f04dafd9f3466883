/** What a line is in view of its neighbors. */

import { agencyNamed, isKnownAgency, mentionsAgency } from "../agency/find.ts";
import { isLocated } from "../dateline/places.ts";
import { readDateline } from "../dateline/read.ts";
import { bareLabelEnd } from "../headline/markers.ts";
import type { Dateline } from "../model.ts";
import { type LineCursor, nextLine } from "../text/lines.ts";
import { matchEnd } from "../text/match.ts";
import { isByline, isName, isRole, isSlug, lineKind } from "./line.ts";
import { endsSentence, gluedMark } from "./line-end.ts";

// The longest headline in the archives we measured has 160 code units, including markers.
const LONGEST_HEADLINE = 200;
// A deck, a note, a byline and lines of a web page can come between a headline and its dateline.
const LINES_AHEAD = 6;

// A stop, comma or semicolon, which no headline ends with unless the stop belongs to an abbreviation; below the stop of
// a digest's story, Xinhua's keywords and end mark: ... in May. (Harbor-Trams) Enditem
const SENTENCE_END = /[.,]["”]?(?: \(\w+-[^()]+\)(?: Enditem)?)?$|;$/;
// The characters that such an end can have, as the last one of Enditem.
const LAST = '.,"”);m';
// ... over the U.S. | ... of Hana Corp. | ...
export const ABBREVIATION: RegExp =
  /(?:\.[A-Za-z]?|[ (](?:corp|inc|co|ltd|gov|sen|rep|dept|jr|sr|st|no|gen))\.$/i;

const ISSUED = /News provided by\s+$/;

/** Whether a line of a press release's page names who issued it, on the line below `News provided by`. */
export function isIssuer({ text, start }: LineCursor): boolean {
  return ISSUED.test(text.slice(Math.max(0, start - 24), start));
}

// A single line break, with the blanks around it.
const BREAK = /^[^\n\r]*(?:\r\n?|\n)[^\n\r]*$/;

/** The next line, if no empty line comes between. */
function lineBelow(line: LineCursor): LineCursor | undefined {
  const below = { ...line };
  return nextLine(below) && BREAK.test(line.text.slice(line.end, below.start)) ? below : undefined;
}

/** Whether a line reads like a headline: it is short and does not end as a sentence does. */
export function isHeadline(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_HEADLINE) return false;
  // Most headlines end with a letter, and so does only one kind of sentence.
  if (!LAST.includes(text.charAt(end - 1))) return true;
  const line = text.slice(start, end);
  return !SENTENCE_END.test(line) || ABBREVIATION.test(line);
}

/**
 * Whether the story is still to come: a dateline opens one of the next lines, before any end mark or rule. An unknown
 * place alone is enough only below an author's name; `named` says that one stands above the line.
 */
export function isStoryAhead(line: LineCursor, named = false): boolean {
  const ahead = { ...line };
  // How many lines could be part of the story; below such a line, a place alone proves nothing.
  let plain = 0;
  for (let lines = 0; lines < LINES_AHEAD && nextLine(ahead); lines += 1) {
    const { text, start, end } = ahead;
    const kind = lineKind(text, start, end);
    if (kind === "end" || kind === "rule") return false;
    if (kind === "byline" || isByline(text, start, end) || isNameAbove(ahead)) named = true;
    else if (kind === undefined) {
      const dateline = readDateline(text, start, end);
      if (
        dateline !== undefined &&
        (!isBare(dateline) || (plain === 0 && (named || dateline.places.every(isLocated))))
      )
        return true;
      plain += 1;
    }
  }
  return false;
}

// Ledes are longer than the entries of lists.
const LONGEST_ENTRY = 90;

/**
 * Whether the line, which opens with a dateline, is an entry of a list: it is short, and the next line opens in the
 * same form; below an empty line, only if three entries have a known place alone, and only if `isFirst` says that nothing
 * of the article is above. Stories begin with longer lines or name an agency, and a bare place above a dateline with a
 * day belongs to a headline.
 *
 *     Rotterdam, Nov 3 - Arrived: Star Harbor
 *     Antwerp, Nov 3 - Sailed: Harbor Trader
 */
export function isListed(line: LineCursor, dateline: Dateline, isFirst: boolean): boolean {
  const { text } = line;
  const story = line.end - line.start > LONGEST_ENTRY || mentionsAgency(dateline.agency ?? "");
  const below = { ...line };
  if (story || !nextLine(below)) return false;
  const parted = isParted(text, line.end, below.start);
  if (parted) return isFirst && isPlaced(dateline) && areListed(line, 1);
  // Most next lines lack the sign that ends the dateline, and looking for it is cheap.
  const sign = dateline.raw.trimEnd().slice(-1);
  if (!text.slice(below.start, below.end).includes(sign)) return false;
  const next = readDateline(text, below.start, below.end);
  return next !== undefined && next.end < below.end && isBare(next) === isBare(dateline);
}

/** Whether the next two lines are short and open with places alone, so many of which are `known`. */
export function areListed(line: LineCursor, known: 1 | 2): boolean {
  const below = { ...line };
  for (let lines = 0; lines < 2; lines += 1) {
    if (!nextLine(below) || below.end - below.start > LONGEST_ENTRY) return false;
    const dateline = readDateline(below.text, below.start, below.end);
    if (dateline === undefined || !(lines < known ? isPlaced : isBare)(dateline)) return false;
  }
  return true;
}

/** Whether a dateline is a known place alone. */
function isPlaced(dateline: Dateline): boolean {
  return isBare(dateline) && dateline.places.length > 0 && dateline.places.every(isLocated);
}

// (LEAD) | (2nd LD) (Harbor Games)
const LABELS = /^(?:\([^()]{1,60}\) ?){1,4}$/;

/** Moves the cursor to the last line of a headline, which may have markers on lines of their own above it. */
export function toHeadlineEnd(line: LineCursor): void {
  // A loop, because hostile text can have more such lines than the stack has room for calls.
  for (let next = headlineBelow(line); next !== undefined; next = headlineBelow(line))
    Object.assign(line, next);
}

/** The next line of the headline, if this line consists of markers only. */
function headlineBelow(line: LineCursor): LineCursor | undefined {
  const { text, start, end } = line;
  const labels = text.charAt(start) === "(" && LABELS.test(text.slice(start, end));
  const label = labels ? start : bareLabelEnd(text, start);
  if (!labels && label === start) return undefined;
  const ahead = { ...line };
  if (!nextLine(ahead)) return undefined;
  // dpa has an empty line below its markers.
  const goesOn = (labels || label === ahead.start) && isHeadline(text, ahead.start, ahead.end);
  return goesOn && isPlain(ahead) ? ahead : undefined;
}

/**
 * Whether the line is an author's name alone: a dateline, even a bare one, opens a line below it. The author's role can
 * come between them. So can the time of filing, but then only a bare dateline counts: above a full one, the name is a
 * company's.
 */
export function isNameAbove(line: LineCursor): boolean {
  const { text } = line;
  if (!isName(text, line.start, line.end)) return false;
  const ahead = { ...line };
  let filed = false;
  for (let lines = 0; lines < LINES_AHEAD && nextLine(ahead); lines += 1) {
    const { start, end } = ahead;
    // Reuters' pages have `3 Min Read` below the name.
    if (lineKind(text, start, end) === "timestamp") filed = !text.endsWith("ead", end);
    else if (isRole(text, start, end)) {
      // The story of an agency's reporter needs no dateline.
      if (lines === 0) return true;
    } else {
      const dateline = readDateline(text, start, end);
      return dateline !== undefined && (!filed || isBare(dateline));
    }
  }
  return false;
}

/** Moves the cursor to the last line of a byline, which may have the authors' role on the line below it. */
export function toBylineEnd(line: LineCursor): void {
  const ahead = lineBelow(line);
  if (ahead !== undefined && isRole(line.text, ahead.start, ahead.end)) Object.assign(line, ahead);
}

// A note in brackets, up to the one that closes it.
const IN_ONE = /[([](?:[^()[\]]|[([][^()[\]]{0,99}[)\]]){1,600}[)\]]/y;
// ADDS photo,\nRECASTS | ADDS VIDEO\nand photo, but not iPhone | in paras\n3-5, if the words before the number need one
const GOES_ON =
  /(?:[,;]\s+\S.?|[^.!?\s"”’')]["”’')]{0,2}\s+\p{Ll}\P{Lu}?|\b(?:[a-z]{2}|and|before|for|from|paras?|until)\s+\d.?)$/su;

/** Moves the cursor to the last line of a note: where its bracket closes or, without one, where its sentence ends. */
export function toNoteEnd(line: LineCursor): void {
  const { text, start } = line;
  const closed = matchEnd(IN_ONE, text, start);
  for (let below = lineBelow(line); below !== undefined; below = lineBelow(line)) {
    const on =
      closed > start
        ? below.end <= closed
        : below.end - below.start < LONGEST_ENTRY &&
          GOES_ON.test(text.slice(line.start, below.start + 2)) &&
          isPlain(below);
    if (!on) return;
    Object.assign(line, below);
  }
}

// Longer brackets over several lines are text.
const LINES_IN_BRACKETS = 3;
// ... in May. | ... last week.)
const STOPPED = /[.!?:]["”]?[)\]]{0,2}$/;

/**
 * Where the bracket that a credit or contact opens closes, if that is at the end of one of the lines right below, and no
 * sentence comes between; otherwise the line's start.
 */
export function bracketEnd(line: LineCursor): number {
  const { text, start } = line;
  if (text.charAt(start) !== "(") return start;
  let at: LineCursor | undefined = line;
  for (let lines = 1; at !== undefined && lines <= LINES_IN_BRACKETS; lines += 1) {
    const words = text.slice(start, at.end);
    if (STOPPED.test(words.slice(-4))) return start;
    if (lines > 1 && readDateline(text, at.start, at.end) !== undefined) return start;
    if (")]".includes(words.slice(-1)) && matchEnd(IN_ONE, words, 0) === words.length)
      return at.end;
    at = lineBelow(at);
  }
  return start;
}

// March 4, 2002 | Oct. 9, 1998 | 16 NOVEMBER 1989 | Friday, March 4, 2002
const DATE =
  /^(?:[A-Z][a-z]{2,5}day, )?(?:[A-Z][A-Za-z]{2,8}\.? \d\d?,|\d\d? [A-Z][A-Za-z]{2,8}) \d{4}$/;
// Wednesday, September 13, 2031
const LONGEST_DATE = 29;
// ... of the letter: | THE NOTE READS AS FOLLOWS: but not Categories: or Last updated:
const INTRODUCED = /\s(?![A-Z][a-z])(?!(?:\w{3,6}ed|date|on|publication|under):)[^\s:]{1,20}:$/;
const LONGEST_INTRODUCED = 22;

/**
 * Whether a date alone on its line below the paragraph that ends at `above` is text, as in letters: it is introduced by a
 * colon, or a salutation stands below.
 */
export function isDateWithin(line: LineCursor, above: number): boolean {
  const { text, start, end } = line;
  if (end - start > LONGEST_DATE || !DATE.test(text.slice(start, end))) return false;
  const below = { ...line };
  if (!nextLine(below) || !isPlain(below)) return false;
  return (
    INTRODUCED.test(text.slice(Math.max(0, above - LONGEST_INTRODUCED), above)) ||
    text.startsWith("Dear ", below.start)
  );
}

/** Whether no line of the story, and few others, stand below. */
export function isLast(line: LineCursor): boolean {
  const below = { ...line };
  for (let lines = 0; lines < LINES_AHEAD; lines += 1) {
    if (!nextLine(below)) return true;
    if (lineKind(below.text, below.start, below.end) === undefined) return false;
  }
  return false;
}

// Harbor Trams Corp., above Ann Lee, 555-555-0100 or Ann Lee, +82 2 555 0100
const COMPANY_ABOVE =
  /(?:[A-Z][\w.&'’-]{0,20},? |and |of |& ){1,6}(?:Co|Corp|Inc|L\.?P|LLC|Ltd|plc)\.?[\n\r]{1,2}[A-Z][A-Za-z.'’ -]{3,40}, [+(\d][\d() .-]{8,20}(?![^\n\r])/y;

/** Whether a line names a company, and the one below it a person there with a number: Business Wire's contacts. */
export function isCompanyAbove({ text, start }: LineCursor): boolean {
  return matchEnd(COMPANY_ABOVE, text, start) > start;
}

/** Whether a place alone on its line, above the time of filing and the story's dateline, says where a page was made. */
export function isFiledFrom(line: LineCursor): boolean {
  const below = lineBelow(line);
  return (
    below !== undefined &&
    lineKind(below.text, below.start, below.end) === "timestamp" &&
    isStoryAhead(line)
  );
}

/** Whether an empty line stands between the offsets. */
export function isParted(text: string, from: number, to: number): boolean {
  return !BREAK.test(text.slice(from, to));
}

/** Whether a line is nothing by itself. */
function isPlain({ text, start, end }: LineCursor): boolean {
  return (
    lineKind(text, start, end) === undefined &&
    !isSlug(text, start, end) &&
    !isByline(text, start, end) &&
    readDateline(text, start, end) === undefined
  );
}

/** Whether a dateline gives only its place, or its agency without a sign around it, the least certain forms. */
export function isBare({ agency, month, raw }: Dateline): boolean {
  return agency === undefined ? month === undefined : raw === `${agency} - `;
}

// -
const HYPHEN = 0x2d;

/** Whether the line is the single hyphen before a related story. */
export function isBullet({ text, start, end }: LineCursor): boolean {
  return end === start + 1 && text.charCodeAt(start) === HYPHEN;
}

// SOURCE: Harbor Trams | Enditem | -0-al/jd | (*) | (Hina) al | (SDA/al) | — AFP | -- BERNAMA
const BETWEEN =
  /^(?:SOURCE:|Enditem|-0-[a-z]|\((?:\*|Hina|[A-Za-z]{2,8}\/[a-z])|(?:--?|[—–]) ?(?![Ee][Nn][Dd])[A-Z])/;

/**
 * Whether the story of an agency goes on below `(MORE)`, `MORE AP`, `mfl` or a `+` or, if a sentence follows, below a `SOURCE:`, an agency
 * that a caption ends with or an early `Enditem`.
 */
export function isGoingOn(line: LineCursor, agency: string): boolean {
  const mark = line.text.slice(line.start, line.end);
  // PRNewswire, Business Wire: below the source of a press release, only remarks of the service follow.
  const released = agencyNamed(agency)?.endsWith("wire");
  return BETWEEN.test(mark)
    ? !released && isSentenceBelow(line)
    : /^(?:\(more\)|more [a-z]|mfl$|\+$)/i.test(mark) && nextLine({ ...line });
}

// -0-
const SECTION = /[\n\r]-0-(?![^\n\r])/;

/**
 * Whether `-0-` stands between sections of one story, as in UPI's columns: a sentence but no dateline is below it, and it
 * stands there again on a line of its own, or did above, if the story is `parted`.
 */
export function isBetweenSections(line: LineCursor, parted: boolean): boolean {
  const { text, start, end } = line;
  if (text.slice(start, end) !== "-0-" || !(parted || SECTION.test(text.slice(end)))) return false;
  const below = { ...line };
  for (let lines = 0; nextLine(below); ) {
    if (text.slice(below.start, below.end) === "-0-" && lines === 0) continue;
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
    const words = text.slice(start, end);
    if (BETWEEN.test(words)) continue;
    const ends = endsSentence(text, end) || gluedMark(text, start, end) < end;
    // BERNAMA provides ..., as its pages say of themselves
    return ends && isPlain(below) && !isKnownAgency(words.split(" ", 1)[0] as string);
  }
  return false;
}

/** Whether the line is a number of one to three digits. */
export function isNumber({ text, start, end }: LineCursor): boolean {
  return /^\d{1,3}$/.test(text.slice(start, end));
}

/** Whether a list of related stories begins here: a bullet, a line, and then another bullet or the text's end. */
export function isRelatedList(line: LineCursor): boolean {
  if (!isBullet(line)) return false;
  const ahead = { ...line };
  if (!nextLine(ahead) || (isNumber(ahead) && !nextLine(ahead))) return false;
  return !isBullet(ahead) && (!nextLine(ahead) || isBullet(ahead));
}
