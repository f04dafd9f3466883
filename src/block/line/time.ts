/** Lines that say when a page was filed, in any order and wording. */

import { monthOf } from "../../date/months.ts";
import { matchAt, matchEnd } from "../../text/match.ts";

// All News 17:00 May 30, 2022 | Issued on: 04/03/2031 - 18:20 | Updated 6:20 PM UTC, March 4, 2031
// Harbor Trams Plc, Inside Information, 4 March 2031 at 8:30 a.m. EEST
// PTI | Updated: Mar 4, 2031, 06.20 PM IST | By IANS | Published on Tue, Mar 4 2031 18:20 IST | 18:20 GMT 04.03.2031 | MAP: 04 March 2031 | Published in Harbor Post, March 4th, 2031
const OPENING =
  /(?:(?:By [A-Z]{3,5}|[A-Z]\w{1,10}) \| |[A-Z]{2,8}: |[A-Z][\w &.-]{3,40} (?:Oyj|Plc),? (?:[A-Z][A-Za-z ]{3,40}, )?)?(?:(?:All News|PUBLISHED ON|(?:First |Last )?[A-Za-z]{3,9}ed(?: at| on| in [A-Z][A-Za-z ]{2,30},)?):? )?/y;
// SEOUL | Tue Mar 4, 2031 6:20am EST | Seoul, South Korea | AFP | Tuesday 3/4/2031 - 18:20 UTC+9
const PLACE =
  /(?:[A-Z][\w ,./'’-]{1,40} \|(?: AFP \|)?|[A-Z][A-Z /.'’-]{1,40}) (?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* [A-Z\d])/y;
// A word and what separates it from the next one; the stops of 04.03.2031 do, those of 06.20 do not.
const WORD = /(\d\d?(?=\.\d\d?\.\d)|\d\d?(?=\.\d{4})|[^ ,|/•-]+)(?:[ ,.|/•-]{1,4}(?=[^ ,|/•-])|$)/y;
const CLOCK = /^\d\d?[:.]\d\d(?::\d\d)?(?:[AaPp][Mm])?$/;
const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:\d\d?(?:[a-z]{2})?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,5}day)?)$/;
// Eastern Daylight Time
const ZONE = /^(?:UTC\S*|[A-Z]{1,3}T|Eastern|Time|[DS][a-z]{7})$/;
// March 4, 2031 / 8:11 AM / in 4 years, as Reuters' pages have it
const AGE = / \/ in \d\d? years$/;
const UPDATED = /^(?:Last )?(?:[Pp]ublish|[Uu]pdat)ed\b/;
const REST = /^(?:[ap]\.?m\.?|at|on|updated?:?|:)$/i;

/**
 * Whether a line consists of a date with its year, or a clock time, and nothing else.
 *
 *     13:30 March 4, 2031 | March 4, 2031 | 04 Mar 2031 18:20 KST | Updated 6:20 PM UTC, March 4, 2031 | 15:02
 */
export function isTimeLine(line: string): boolean {
  if (!/\d[:.]?\d\d/.test(line)) return false;
  let clocks = 0;
  let years = 0;
  let days = 0;
  let rest = 0;
  const place = matchEnd(PLACE, line, 0);
  for (let at = place || matchEnd(OPENING, line, 0); at < line.length; at = WORD.lastIndex) {
    const word = matchAt(WORD, line, at)?.[1];
    if (word === undefined) return false;
    // March 04, 2031 09:00 ET | Source: Harbor Mining Corp.
    if (word === "Source:" && line.charAt(at - 2) === "|") break;
    if (word === "in" && AGE.test(line)) break;
    if (CLOCK.test(word)) {
      clocks += 1;
      // 6:05pm
      if (word.endsWith("m")) rest += 1;
    } else if (YEAR.test(word)) years += 1;
    else if (DAY.test(word) || monthOf(word.replace(".", "")) > 0) days += 1;
    else if (REST.test(word)) rest += 1;
    else if (!ZONE.test(word)) return false;
  }
  // March 4, 2031 • Update: March 5, 2031
  if (years > 0) return days > years && clocks <= years && (place === 0 || clocks > 0);
  // Arsenal v Chelsea | Sat May 3, 15:00
  if (place > 0) return false;
  // Updated 6:05 p.m., but `6:05 p.m.` alone is a heading above what happened then.
  return clocks === 1 && (days > 1 || (days === 0 && (rest === 0 || UPDATED.test(line))));
}

/** Whether a line has a place before its day, as fixtures and listings do: only above the story is it a time of filing. */
export function isPlacedTime(line: string): boolean {
  return matchEnd(PLACE, line, 0) > 0 && isTimeLine(line);
}
