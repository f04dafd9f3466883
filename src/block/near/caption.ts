/** Captions, which stand within a story or at its end. */

import { mentionsAgency } from "../../agency/find.ts";
import type { Span } from "../../model.ts";
import { type LineCursor, opensLine } from "../../text/lines.ts";
import { gluedMark } from "../line/glued-end.ts";
import { wordsOf } from "./cursor.ts";
import { isLast, isSentenceBelow } from "./going-on.ts";

// (AP Photo/Ann Lee) | (Photo by Ann Lee/Xinhua) | (Photo: VNA) | (Ann Lee/The Harbor Post via AP), but not (SDA/al), which
// ends the last sentence of a story
const IN_BRACKETS =
  /\((?:(?:PNA )?[Pp]hoto(?: by|:) [^()]{1,60}|((?![Ww]ith )[^()/]{2,40})\/(?!(?!ats|dpa|sda)[a-z]{2,4}\))(?:[^()/]{2,40} via )?([^()/]{2,40}))\)$/;
// REUTERS/Ann Lee | AFP PHOTO / ANN LEE | Photo: Ann Lee/dpa | Photo: dpa | CNA photo March 4, 2031
const WITHOUT_BRACKETS =
  /(?:(?:REUTERS|EFE|THE CANADIAN PRESS|ANTARA FOTO|AFP PHOTO ?)\/[^/]{2,40}(?:\/File Photo)?|\/Handout via REUTERS|[Pp]hoto: (?:[^/:]{2,40}\/)?dpa|CNA photo [A-Z][a-z]{2,8}\.? \d\d?, \d{4})$/;
const LONGEST_PHOTOGRAPHER = 70;
// What only captions say: The mayor (R) rides ... | ... in this file photo | Photo taken on May 1 shows ...
const PICTURED = /\([RLC]\)|\b(?:file|this) photo|photo (?:shows|taken)/i;

// ... in Incheon on May 20, 2031. (Yonhap)
const DATED = /\d, \d{4}\. \([^()]{2,40}\)$/;

/**
 * Whether a line within the story is a caption: it ends with its date and the agency, or with a dash and the agency. At
 * the story's end, they are its last paragraph and its credit or end mark. `mark` is the start of an end mark at its end.
 */
export function isCaptionWithin(line: LineCursor, mark: number): boolean {
  // A lede stands on the line of its dateline.
  const alone = opensLine(line.text, line.start);
  return alone && endsLikeCaption(line, mark) && isSentenceBelow(line);
}

// A longer line with a dash and an agency at its end is an item of a list.
const LONGEST_CAPTION = 300;

/** Whether a line is a caption if the story goes on below it. */
export function endsLikeCaption(
  { text, start, end }: Span & { readonly text: string },
  mark: number = gluedMark(text, start, end),
): boolean {
  if (end - start > LONGEST_CAPTION) return false;
  return mark < end ? "—–-".includes(text.charAt(mark)) : DATED.test(text.slice(start, end));
}

// ... he said. (Ana Cruz/PNA)
const BY_REPORTER = /\((?!Photo|PNA)[^()/]{2,40}\/PNA\)$/;

/** Whether a line is the last one of a story of PNA, which has its reporter's name there. */
export function isSignedStory(line: LineCursor, agencyKey: string): boolean {
  const tail = wordsOf(line).slice(-LONGEST_PHOTOGRAPHER);
  return agencyKey === "pna" && BY_REPORTER.test(tail) && isLast(line);
}

/**
 * Whether a line is a caption: it ends with a photographer's name, or with the agency of the story's dateline if it
 * also has the words of captions. The agency alone is not enough, because stories end with it too.
 */
export function isCaption(text: string, start: number, end: number, agency: string): boolean {
  if (agency !== "" && text.endsWith(` (${agency})`, end))
    return PICTURED.test(text.slice(start, end));
  const tail = text.slice(start, end).slice(-LONGEST_PHOTOGRAPHER);
  if (tail.endsWith(")")) {
    const [found, first = "", last = ""] = IN_BRACKETS.exec(tail) ?? [];
    return found !== undefined && (first === "" || mentionsAgency(first) !== mentionsAgency(last));
  }
  // What every such end has is looked for first.
  return (tail.includes("/") || tail.includes("hoto")) && WITHOUT_BRACKETS.test(tail);
}
