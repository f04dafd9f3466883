/** Digests whose first story stands right below their heading, so that its dateline is not that of the article. */

import { isBare } from "../../dateline/bare.ts";
import { isLocated } from "../../dateline/locate.ts";
import type { Dateline } from "../../model.ts";
import { type LineCursor, nextLine } from "../../text/lines.ts";
import { datelineOf, hasByline, kindOf, wordsOf } from "./cursor.ts";
import { areListed } from "./listed.ts";

// Sports in Brief | Harbor News in Brief at 9 a.m. EDT | UPI NewsTrack Sports | Obituaries in the News |
// Harbor News Schedule for Tuesday | DIARY - Trams to May 1
const HEADING =
  /\b(?:(?:agenda|diary|digest|highlights|schedule)(?:$| (?:for|of|to) |:| - )|(?:in brief|news summary)(?:$| at )|briefs$|newstrack\b|obituaries in the news$)/i;
// Headlines have the other words, too: Lee's agenda for Asia
const RULED =
  /\b(?:(?:in brief|news summary)(?:$| at )|briefs$|newstrack\b|(?:^\S{1,20} highlights|digest)$)/i;
// Events for Tuesday: | Here is how cities fared: | but not By the numbers:
const INTRODUCING = /\b(?:calendar|events|fared|here|look|scheduled|states)\b/i;
// A longer line is the headline of one story.
const LONGEST_HEADING = 50;
// The second story begins no further below.
const LINES_IN_DIGEST = 30;
// Another story of a page begins further below.
const LONGEST_IN_LIST = 2;

/** Whether the stories below a heading stand one below the other, or have rules between them. */
type Stories = "plain" | "ruled" | undefined;

/**
 * The stories below a line that is the heading of a digest, if the first two datelines below it have the same form. A
 * digest's own introduction has a fuller one, and below its author's name it is one story.
 *
 *     Sports in Brief                         Harbor News in Brief at 9 a.m. EDT
 *     GOLF                                    Tram line reopens
 *     AUGUSTA, Ga. (AP) — ...                 SEOUL (AP) — ...
 *     TENNIS                                  ___
 *     MELBOURNE, Australia (AP) — ...         Ferry sinks off harbor
 *                                             OSLO (AP) — ...
 */
export function storiesBelow(line: LineCursor): Stories {
  const words = wordsOf(line);
  if (words.length > LONGEST_HEADING || !HEADING.test(words)) return undefined;
  const stories = storiesAhead(line, LINES_IN_DIGEST);
  return stories === "ruled" && !RULED.test(words) ? undefined : stories;
}

/**
 * Whether a line between the headline and a dateline introduces a list, so that neither is it a deck nor the dateline
 * that of the article: it says so and ends in a colon, and the first two datelines below it have the same form; or it is
 * a sentence, and the next two lines open with bare known places.
 *
 *     Major events scheduled for Tuesday:
 *     WASHINGTON — Factory orders.
 *     DETROIT — Sales of cars.
 */
export function isIntroduction(line: LineCursor): boolean {
  const words = wordsOf(line);
  if (words.endsWith(":"))
    return INTRODUCING.test(words) && storiesAhead(line, LONGEST_IN_LIST) === "plain";
  return words.endsWith(".") && areListed(line, 2);
}

/**
 * The stories below, if the first two datelines have the same form. Where no rule is between the two, no more lines than
 * `longest` are. Where a rule is, each has a headline above it; there can be a rule above the first one, too.
 */
function storiesAhead(line: LineCursor, longest: number): Stories {
  const ahead = { ...line };
  let first: Dateline | undefined;
  // Whether a rule or a byline is above the first dateline, as in no list without rules, and a rule between the two.
  let fenced = false;
  let ruled = false;
  // How many lines without a dateline are above the first one, and how many since then or since the last rule.
  let above = 0;
  let plain = 0;
  for (let lines = 0; lines < LINES_IN_DIGEST && nextLine(ahead); lines += 1) {
    const kind = kindOf(ahead);
    if (kind === "end") return undefined;
    const isRule = kind === "rule" || kind === "separator";
    if (isRule || kind === "byline" || hasByline(ahead)) {
      // An introduction above the rule, or the headline of one story above its byline
      if (first === undefined && plain > 0) return undefined;
      if (first === undefined) fenced = true;
      else if (isRule) {
        ruled = true;
        plain = 0;
      }
    } else if (kind === undefined) {
      const dateline = readPlaced(ahead);
      if (dateline === undefined) plain += 1;
      else if (first === undefined) {
        first = dateline;
        above = plain;
        plain = 0;
      } else if (!isAlike(first, dateline)) return undefined;
      else if (ruled) return above === 1 && plain === 1 ? "ruled" : undefined;
      else return fenced || plain > longest ? undefined : "plain";
    }
  }
  return undefined;
}

/** Reads a dateline that has more than an unknown place. */
function readPlaced(line: LineCursor): Dateline | undefined {
  const dateline = datelineOf(line);
  return dateline?.places.length && (!isBare(dateline) || dateline.places.every(isLocated))
    ? dateline
    : undefined;
}

function isAlike(a: Dateline, b: Dateline): boolean {
  return a.agency === b.agency && a.month === b.month && a.day === b.day;
}
