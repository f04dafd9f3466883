/** Which lines are headlines, and where a headline ends. */

import { bareLabelEnd } from "../headline/markers.ts";
import { type LineCursor, lineAfter } from "../text/lines.ts";
import { isPlain } from "./neighbors.ts";

/** The longest headline in the archives we measured has 160 code units, including markers. */
export const LONGEST_HEADLINE = 200;

// A stop, comma or semicolon, which no headline ends with unless the stop belongs to an abbreviation; below the stop of
// a digest's story, Xinhua's keywords and end mark: ... in May. (Harbor-Trams) Enditem
const SENTENCE_END = /[.,]["”]?(?: \(\w+-[^()]+\)(?: Enditem)?)?$|;$/;
// The characters that such an end can have, as the last one of Enditem.
const LAST = '.,"”);m';
// ... over the U.S. | ... of Hana Corp. | ...
export const ABBREVIATION: RegExp =
  /(?:\.[A-Za-z]?|[ (](?:corp|inc|co|ltd|gov|sen|rep|dept|jr|sr|st|no|gen))\.$/i;

/** Whether a line reads like a headline: it is short and does not end as a sentence does. */
export function isHeadline(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_HEADLINE) return false;
  // Most headlines end with a letter, and so does only one kind of sentence.
  if (!LAST.includes(text.charAt(end - 1))) return true;
  const line = text.slice(start, end);
  return !SENTENCE_END.test(line) || ABBREVIATION.test(line);
}

// (LEAD) | (2nd LD) (Harbor Games)
const LABELS = /^(?:\([^()]{1,60}\) ?){1,4}$/;

// Enough for a byline and the places of the dateline
const NEAR = 160;

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
  const ahead = lineAfter(line);
  if (ahead === undefined) return undefined;
  // Lead is AFP's marker; elsewhere, it can as well be the metal.
  const after = text.slice(ahead.end, ahead.end + NEAR);
  if (text.slice(start, end) === "Lead" && !after.includes("(AFP)")) return undefined;
  // dpa has an empty line below its markers.
  const goesOn = (labels || label === ahead.start) && isHeadline(text, ahead.start, ahead.end);
  return goesOn && isPlain(ahead) ? ahead : undefined;
}
