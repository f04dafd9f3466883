/** The signs of a dateline: the one that ends places and day, and the separator before the lede. */

import { isKnownAgency } from "../agency/find.ts";
import { countriesOf } from "../place/country.ts";
import { skipBlanks } from "../text/blank.ts";
import { matchEnd } from "../text/match.ts";
import { isDigit } from "../text/words.ts";
import { readAgency } from "./agency.ts";

// The signs that can end places and day.
const SIGN = /[([\]|\u2010-\u2015\u2212_:/=-]/g;

/** The offset of the sign that ends places and day, or -1 if there is none. */
export function firstSign(window: string): number {
  SIGN.lastIndex = 0;
  while (SIGN.test(window)) {
    const at = SIGN.lastIndex - 1;
    const region = regionEnd(window, at);
    if (region > at) SIGN.lastIndex = region;
    else if (endsHead(window, at)) return at;
  }
  return -1;
}

/** Whether a sign ends places and day. A hyphen within a name or a slash between places does not: `SEOUL/TOKYO`. */
function endsHead(window: string, at: number): boolean {
  const sign = window.charAt(at);
  if (sign === "-") return "- ".includes(window.charAt(at + 1));
  if (sign !== "/") return true;
  return /^$|[\s\d]/.test(window.charAt(at - 1)) && readAgency(window, at) !== undefined;
}

// Vijayawada (AP), Mar 21 (PTI) | Mandi (HP) Mar 21 (PTI) | Guntur (AP) [India], Mar 21 (ANI): states of India, of which
// Andhra Pradesh has the letters of an agency
const STATE = /\([A-Z]{2}\)(?: \[India\]|,? \w{3,9}\.? \d\d? \((?:ANI|IANS|PTI|UNI)\))/y;

/**
 * The offset just past brackets that hold a place's region: one that is known, or with a comma, a digit or more
 * brackets after it; `at` if there are none.
 *
 *     MOSCOW (USSR), 1 MAY 89 (TASS) -- | Mumbai (Maharashtra) [India], May 1 (ANI):
 *            ^at                                ^at
 */
function regionEnd(window: string, at: number): number {
  const closing = ")]".charAt("([".indexOf(window.charAt(at)));
  const close = window.indexOf(closing, at);
  if (at === 0 || closing === "" || close === -1) return at;
  const next = window.charAt(skipBlanks(window, close + 1));
  const words = window.slice(at + 1, close);
  // After a day, brackets hold an agency's name, even if a country has the same name.
  if (matchEnd(STATE, window, at) > at) return close + 1;
  const goesOn =
    /[,(\d]/.test(next) ||
    (next === "[" && closing === ")") ||
    (!isDigit(window.charCodeAt(at - 2)) && countriesOf("", words).length > 0);
  return goesOn && !isKnownAgency(words) ? close + 1 : at;
}

/**
 * What stands between a dateline and the lede: -- | .- | ). – | ):: or ):::, as APP has them | — | : | ACCESSWIRE's slash | a dash
 * whose bytes were read as Latin letters, or lost
 */
export const SEPARATOR: RegExp =
  /--{1,4}(?: --)?|(?<=\))\. [–—-](?= )|\.--?|(?<=\)):::?|[-\u2010-\u2015\u2212_:=|./]|â€.|(?<= )[?\ufffd]{1,4}(?= )/y;
