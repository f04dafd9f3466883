/** The agency in a dateline. */

import { isKnownAgency, mentionsAgency } from "../agency/find.ts";
import { readDay, type WrittenDay } from "../date/written.ts";
import { matchAt, matchEnd } from "../text/match.ts";

/** An agency as written in a dateline. */
export interface WrittenAgency {
  /** The agency's name; `undefined` if the parentheses are empty: `() -`. */
  readonly name: string | undefined;
  /** The offset just past the sign that closes it. */
  readonly end: number;
  /** The day, if it is written with the agency: `(Harbor Wire - March 4, 2031)`. */
  readonly day?: WrittenDay | undefined;
}

/** The sign that closes each sign before an agency: `(Yonhap)`, `[Yonhap]`, `/TASS/`, `| Xinhua |`. */
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "/": "/", "|": "|" };
// SEOUL, May 1 (Yonhap -- | Panaji, May 1 (PTI The, but not (AFP - May 1)
const UNCLOSED = /(?<=\()\w{2,12}\b(?= ?[-\u2010-\u2015\u2212_A-Z])(?![^(]*\))/y;
// `(UrduPoint / Pakistan Point News / Sputnik - 11th August, 2031)` has 63 characters.
const LONGEST_AGENCY = 70;
// NEW YORK--(BUSINESS WIRE)-- | TOKYO, April 20_(Kyodo) _ | SYDNEY — (AP) — | SEOUL: (Reuters) -
const DASH_BEFORE = /(?:--|[–_:—-]) ?(?=\()/y;

/** Reads an agency between signs, the first of them at `at`. */
export function readAgency(window: string, at: number): WrittenAgency | undefined {
  const open = matchEnd(DASH_BEFORE, window, at);
  const closing = CLOSING[window.charAt(open)];
  if (closing === undefined) return undefined;
  const [unclosed] = matchAt(UNCLOSED, window, open + 1) ?? [];
  if (unclosed !== undefined && isKnownAgency(unclosed))
    return { name: unclosed, end: UNCLOSED.lastIndex };
  const close = window.indexOf(closing, open + 1);
  if (close === -1 || close - open > LONGEST_AGENCY) return undefined;
  const words = window.slice(open + 1, close).trim();
  const { 0: dash, index } = (words.includes("-") && DASH_WITHIN.exec(words)) || NO_DASH;
  const written = readDay(words, index + dash.length);
  const day = written?.end === words.length ? written : undefined;
  const name = withoutReporter(day === undefined ? words : words.slice(0, index));
  const end = closing === "|" ? close : close + 1;
  // WASHINGTON (March 4) --
  if (/^(?:|photo|updated)$/i.test(name))
    return closing === ")" ? { name: undefined, end, day } : undefined;
  // Slashes, bars and dashes stand for much else, so that between them only a known agency counts, or slashes after a day.
  const plain = closing === ")" ? open === at : AFTER_DAY.test(window.slice(0, open + 2));
  const known = plain ? /^(?!\w{3,6}day$)[a-z][^(]*$/i.test(name) : mentionsAgency(name);
  return known ? { name, end, day } : undefined;
}

// (Harbor Wire - March 4, 2031) | (BUSINESS WIRE--March 4, 2031) | (APP - UrduPoint - 4th Mar, 2031)
const DASH_WITHIN = / - (?!.* - )|--/;
const NO_DASH = { 0: "", index: 0 };

// BAKU, Azerbaijan, May 3. /Trend/
const AFTER_DAY = /\d[.,]? \/[A-Z]$/;

// RIA Novosti, Ann Lee | TASS correspondent Ann Lee | RIA Novosti political commentator Ann Lee
const REPORTER = /(?:,| [Cc]orr| (?:[a-z]{3,15} )?(?:commentator|correspondent) ).*/;

/** Drops the reporter after a known agency's name. */
function withoutReporter(name: string): string {
  const agency = name.replace(REPORTER, "");
  return isKnownAgency(agency) ? agency : name;
}
