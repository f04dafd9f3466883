/** What stands above the story: headline, notes, byline, slugs, and what a page has there. */

import { trimEnd } from "../../text/blank.ts";
import { type LineCursor, nextLine } from "../../text/lines.ts";
import { matchEnd } from "../../text/match.ts";
import type { BlockKind } from "../block.ts";
import { isByline } from "../line/author.ts";
import { endsSentence } from "../line/glued-end.ts";
import { datelineAfter, datelineIn } from "../line/glued-front.ts";
import { isHeadline } from "../line/headline.ts";
import { lineKind } from "../line/kind.ts";
import { isStoryAhead } from "../near/ahead.ts";
import { isAuthorAbove, isBylineAhead, isNoteAboveByline } from "../near/author.ts";
import { isCaption } from "../near/caption.ts";
import { isCatchline } from "../near/catchline.ts";
import { isIntroduction, storiesBelow } from "../near/digest.ts";
import { toBylineEnd, toHeadlineEnd, toNoteEnd } from "../near/extent.ts";
import { isFrameAbove, isSectionAbove, isSlugAbove } from "../near/frame.ts";
import { isButton, isIssuer } from "../near/page.ts";
import type { Scanner } from "./scanner.ts";
import { addParagraph, takeDateline, takeNote } from "./story.ts";

/** Scans what is above the story. Returns whether a line of the body, or its end, is left under the cursor. */
export function scanHead(scanner: Scanner): boolean {
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
  const opened = text.charAt(start) === "(";
  if (opened) toNoteEnd(line);
  const note = opened && (line.end > end || text.charAt(end - 1) === ")");
  take(note ? "note" : isIssuer(line) ? "navigation" : "deck", start, line.end);
  return true;
}

// TITLE=HARBOR / TRAMS, below another field
const TITLE = /TITLE=(?<=^(?:DATE|NUMBER|TYPE)=.{0,60}\s{1,4}TITLE=)(?=[A-Z(])/my;

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
