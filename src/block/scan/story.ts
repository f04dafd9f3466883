/** What the story consists of: a dateline, the note behind it, paragraphs. */

import { agencyKey } from "../../agency/find.ts";
import { isBare } from "../../dateline/bare.ts";
import { readDateline } from "../../dateline/read.ts";
import { skipBlanks, trimEnd } from "../../text/blank.ts";
import { endsSentence, gluedCredit, gluedMark, LONGEST_MARK } from "../line/glued-end.ts";
import { noteEnd } from "../line/glued-front.ts";
import { isHeadline } from "../line/headline.ts";
import { lineKind } from "../line/kind.ts";
import { isFiledFrom } from "../near/ahead.ts";
import { isCaption, isCaptionWithin, isSignedStory } from "../near/caption.ts";
import { isOutdone } from "../near/frame.ts";
import { isGoingOn, isLast } from "../near/going-on.ts";
import { isListed } from "../near/listed.ts";
import type { Scanner } from "./scanner.ts";

/**
 * Takes the dateline that the line begins with, and moves the line's start past it. One that is `"listed"` is an entry of
 * a list, and is not taken. Where a headline is `expected`, the place alone is not enough on a line that could be one:
 * `CHICAGO -- a city of canals`.
 */
export function takeDateline(scanner: Scanner, expected: boolean): "taken" | "listed" | undefined {
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
export function takeNote({ text, line, take }: Scanner, at: number): void {
  const after = noteEnd(text, at);
  if (after > at) take("note", at, after);
  line.start = skipBlanks(text, after, line.end);
}

// ann@example.org, with an end mark glued to it
const ADDRESS = /^[\w.+-]{1,64}@[\w.-]{3,64}$/;

/**
 * Takes the rest of the line as a paragraph, and the credit glued to it. Returns whether an end mark follows on the
 * line; the cursor is then on the end mark.
 *
 *     The port opens in May. (Reporting by Ann Lee) Enditem
 *     ^start               ^credit                 ^end mark
 */
export function addParagraph(scanner: Scanner): boolean {
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
