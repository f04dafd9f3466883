/** The reader of headlines and the markers before them. */

import { string } from "../check/values.ts";
import type { Headline, Marker } from "../model.ts";
import { skipBlanks, trimEnd } from "../text/blank.ts";
import { matchEnd } from "../text/match.ts";
import { bareLabelEnd, readLabel } from "./markers.ts";

// The longest label seen, an editorial's with its newspaper and date, has 47 characters; anything longer is an aside of
// the headline itself. In the 1980s, Reuters had a dash after one: (CORRECTED) - Harbor bank sets payout
const LABEL = /\(CORRECTED\) ?- ?(?=[A-Z])|\([^()\n\r]{1,60}\)/y;

// Tram line reopens<, as AP ends headlines on the wire | Tram line reopens (Second Lead), as IANS writes it |
// Tram line reopens (Update2) and (Correct), as Bloomberg did | Tram line reopens -- 2nd Update, as Dow Jones does; but
// not Children swallow (toxic lead)
const CLOSING =
  /(?: \(((?:(?:[1-9]\d?[A-Za-z]{2}|F(?:irst|ourth|ifth)|Second|Third) )?L(?:D|d|EAD|ead)|U(?:PDATE|pdate) ?[1-9]\d?|[Cc]orrect(?:ed|ion)?)\)| -- ((?:[1-9]\d?[a-z]{2} )?Update))?\s{0,9}<?$/;

// Tram line reopens =2, a later take at Reuters, but not Two and 2 =4 | Tram =2
const TAKE = / (?<= [A-Za-z]{2,20} )=[2-9]$/;

// The signs around a label without parentheses
const SIGN = /^\/\/|(?: ?-|:|\/\/?)$/g;

/**
 * Parses a headline and separates its markers from its words: leads with their ordinal, urgent, correction, advisory
 * and genre labels. A label in parentheses that the library does not recognize becomes a marker of kind `"unknown"`.
 *
 * @param text - One headline; surrounding blanks are not part of it.
 * @returns The headline; its `start` and `end` are UTF-16 offsets that enclose both markers and words.
 * @throws TypeError if `text` is not a string.
 * @example
 * ```ts
 * const headline = parseHeadline("(2nd LD) Harbor city reopens its old tram line");
 * headline.text; // => "Harbor city reopens its old tram line"
 * headline.markers; // => [{ kind: "lead", ordinal: 2, label: "2nd LD" }]
 * ```
 */
export function parseHeadline(text: string): Headline {
  string(text, "text");
  const start = skipBlanks(text, 0);
  return readHeadline(text, start, trimEnd(text, start, text.length));
}

/**
 * Reads the headline in `[start, end)`, which has no blanks around it.
 *
 *     (LEAD) (News Focus) Harbor city ...     UPDATE 2-Harbor city ...
 *     ^start              ^text          ^end ^start   ^text          ^end
 */
export function readHeadline(text: string, start: number, end: number): Headline {
  // What follows on the line is not looked at: no marker goes on in a dateline that is glued to the headline.
  const raw = text.slice(start, end);
  const spelled = markersIn(raw);
  const markers: Marker[] = spelled.map((marker) => readLabel(labelIn(marker)));
  let words = raw.slice(spelled.join("").length);
  // Most headlines end otherwise.
  const last = words.slice(-1);
  if ("<)e".includes(last)) {
    const [closing, label] = closingIn(words);
    if (label !== undefined) markers.push(readLabel(label));
    words = words.slice(0, words.length - closing.length);
  } else if (last < "A") words = words.replace(TAKE, "");
  return { text: words, markers, raw, start, end };
}

/** The marker that a headline ends with, ` (Update2)`, as written with AP's sign after it, and its label. */
export function closingIn(headline: string): [written: string, label: string | undefined] {
  const [written = "", label, dashed = label] = CLOSING.exec(headline) ?? [];
  return [written, dashed];
}

/** The markers that a headline begins with, each as written, with its sign and the blanks after it. */
export function markersIn(headline: string): string[] {
  const found: string[] = [];
  let at = 0;
  for (let to = markerEnd(headline, at); to > at; to = markerEnd(headline, at)) {
    const next = skipBlanks(headline, to);
    found.push(headline.slice(at, next));
    at = next;
  }
  return found;
}

/** The end of the marker at `at`, including the sign after it; `at` if there is none, or nothing else comes after it. */
function markerEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === 0x28) {
    const close = matchEnd(LABEL, text, at);
    // Nothing but blanks in parentheses is no label.
    return skipBlanks(text, at + 1) < close - 1 ? close : at;
  }
  const to = bareLabelEnd(text, at);
  return to < text.length ? to : at;
}

/** The words of a marker such as `(LEAD)`, `( LEAD )`, `UPDATE 2-` or `Urgent: `. */
export function labelIn(marker: string): string {
  return marker.charAt(0) === "("
    ? marker.slice(1, marker.indexOf(")")).trim()
    : marker.trimEnd().replace(SIGN, "");
}
