/** The story, up to its end mark or a list of related stories. */

import { nextLine } from "../../text/lines.ts";
import type { BlockKind } from "../block.ts";
import { isHeadline } from "../line/headline.ts";
import { lineKind } from "../line/kind.ts";
import { isPlacedTime } from "../line/time.ts";
import { isStoryAhead } from "../near/ahead.ts";
import { isCompanyAbove, isContactAbove, isContactBelow } from "../near/contact.ts";
import { bracketEnd, toNoteEnd } from "../near/extent.ts";
import { isBetweenSections, isGoingOn } from "../near/going-on.ts";
import { kindBelow } from "../near/heading.ts";
import { isRelatedList } from "../near/listed.ts";
import { isParted } from "../near/neighbors.ts";
import { isButton } from "../near/page.ts";
import { signedWithin } from "../near/signed.ts";
import { isDateWithin, isLabeled } from "../near/text.ts";
import type { Scanner } from "./scanner.ts";
import { addParagraph, takeDateline } from "./story.ts";

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
export function scanBody(scanner: Scanner): boolean {
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

// AL/HS/KLM/jd | Ann Lee/ Sam Roe | (Harbor Daily Post, Harbor Chronicle)
const LONGEST_CODES = 60;

/** The kind of a line within or below the story. */
function bodyKind(scanner: Scanner): BlockKind | undefined {
  const { text, line, agencyKey } = scanner;
  const { start, end } = line;
  const kind = lineKind(text, start, end);
  if (kind === "timestamp" && isPlacedTime(text.slice(start, end))) return undefined;
  if (kind !== undefined || end - start > LONGEST_CODES) return kind;
  if (isButton(line)) return "navigation";
  if (agencyKey === "businesswire" && isCompanyAbove(line)) return "sign-off";
  return signedWithin(line, scanner);
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
