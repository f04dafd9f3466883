/** What comes before a dateline's first sign: places, day, and an agency without parentheses. */

import { isKnownAgency, mentionsAgency } from "../agency/find.ts";
import { monthOf } from "../date/months.ts";
import { readDay, type WrittenDay } from "../date/written.ts";
import { countriesOf } from "../place/country.ts";
import { allMatches } from "../text/match.ts";
import { isLede, type PlacesReading, readPlaces } from "./places.ts";

/** Places, day and what else is written with them. */
export interface Head {
  readonly places?: PlacesReading | undefined;
  readonly day?: WrittenDay | undefined;
  /** The time of day as written: `1400 GMT`. */
  readonly time?: string | undefined;
  readonly agency?: string | undefined;
  /** Whether the day stands apart from the places, as after a comma or a dash, and not in one sentence with them. */
  readonly apart?: boolean | undefined;
  /** Whether it says that no date is known: `NO DATE`. */
  readonly noDate?: boolean | undefined;
}

// Where the day can begin: at the head's start, after a comma, or after the stop or blank of a looser style.
const DAY_START =
  /(?:^|[,.] ?| )(?=[A-Za-zÀ-ÿ]{3,10}\.?,? {0,2}\d|\d\d?[a-zº.]{0,4} [A-Za-zÀ-я]|\d{4}-)/g;
// Harare 5-1 | SALEM, Ore., Apri l7 | DAYTON, Ohio, Marchg 4 | SEOUL, May l | OSLO, Feb. 1O, but no day in April
const ODD_DAY = /(?: (\d\d?)-|, ?([A-Za-z]{3,9})\.?(?: ([a-z]))? ?)(\d[\dlO]?|(?<= )l)$/;
// What every day has, and most headlines lack.
const NUMBERED = /\d|l$/;
// Dropped after the places: NO DATE, as in archives; the weekday, which adds nothing; a day of the Islamic calendar:
// Shawwal 4 | 4th Ramadan | 4 Dhu al-Hijjah 1452
const NO_DAY =
  /, (?:NO DATE|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]{0,5}day)?\.?,?|(?:\d\d?[a-z]{0,2} )?(?:Muharram|Rajab|Rama[a-z]{3,4}|Safar|Sha'?a?ban|Shaww?al|(?:Jum[ao]da|Rabi)'? ?(?:[Aa]l )?[A-Za-z'-]{1,9}|[DTZ]h?[iu]['A-Za-z -]{0,4}[HKQ][a-z']{3,7})(?: \d\d?)?(?:,? 1[345]\d\d(?: A?H)?)?)$/;
// 1400 GMT
const TIME = /^,? ?(\d{4} (?:UTC|[A-Z]{1,3}T))\b/;
// Dec. 9 Kyodo | Dec. 9 Kyodo) | April 1, Reuter | 15 ноября. INTERFAX.RU
const BARE_AGENCY = /^[ ,.]+([A-Za-z][A-Za-z .]{1,20})\)?$/;

/** Reads a dateline's head. With `bareAgency`, it can have an agency without parentheses. */
export function readHead(
  head: string,
  { bareAgency = false }: { readonly bareAgency?: boolean } = {},
): Head | undefined {
  if (head === "") return {};
  const found = findDay(head);
  if (found === undefined) return readDayless(head, bareAgency);
  const { day, at, apart } = found;
  const before = head.slice(0, at).replace(NO_DAY, "");
  const places = before === "" ? undefined : readPlaces(before, { dated: apart });
  if (before !== "" && places === undefined) return undefined;
  if (day.end === head.length) return { places, day, apart };
  const after = head.slice(day.end).replace(/^[.,]+(?! )/, "");
  const time = TIME.exec(after)?.[1];
  const rest = after.replace(TIME, "");
  const agency = bareAgency ? BARE_AGENCY.exec(rest)?.[1] : undefined;
  if (agency === undefined ? /[^.,]/.test(rest) : !isAgency(agency)) return undefined;
  return { places, day, time, agency, apart };
}

/** Reads a head without a day: `SEOUL`, `CLANDESTINE, NO DATE`, `Jakarta, CNN Indonesia`. */
function readDayless(head: string, bareAgency: boolean): Head | undefined {
  const written = head.includes(",") ? head.replace(NO_DAY, "") : head;
  // Jakarta, CNN Indonesia | ASTANA. KAZINFORM
  const parted = bareAgency && /[,.] /.test(written);
  const comma = parted ? Math.max(written.lastIndexOf(", "), written.lastIndexOf(". ")) : 0;
  const before = comma > 0 ? written.slice(0, comma) : written;
  if (isLede(before)) return undefined;
  const after = written.slice(comma + 2);
  const agency = comma > 0 && isAgencyAfter(after, written) ? after : undefined;
  const places = readPlaces(agency === undefined ? written : before);
  return places && { places, agency, noDate: head.endsWith("NO DATE") };
}

// IRNA, BNS
const ACRONYM = /^[A-Z]{3,8}$/;

/** Whether a name without parentheses after a day is an agency. */
function isAgency(name: string): boolean {
  return ACRONYM.test(name) || mentionsAgency(name);
}

/** Whether the last part of a head is an agency, and not a state or country. */
function isAgencyAfter(name: string, head: string): boolean {
  if (countriesOf("", name).length > 0) return false;
  // BRIDGETOWN, Barbados, CMC
  const third = head.indexOf(",") < head.lastIndexOf(",") && ACRONYM.test(name);
  // CNN Indonesia
  return third || isKnownAgency(name.split(" ", 1)[0] as string);
}

/** The day, the offset at which the places before it end, and whether the day stands apart from them. */
interface FoundDay {
  readonly day: WrittenDay;
  readonly at: number;
  readonly apart: boolean;
}

/** Finds the first day in the head, or else one at its end that is all digits or misprinted. */
function findDay(head: string): FoundDay | undefined {
  if (!NUMBERED.test(head)) return undefined;
  for (const { 0: sign, index } of allMatches(DAY_START, head)) {
    const day = readDay(head, index + sign.length);
    if (day === undefined) continue;
    // SEOUL/TOKYO, April 30/May 1
    const last = /[/-]/.test(head.charAt(day.end)) ? readDay(head, day.end + 1) : undefined;
    // The stop in WASHINGTON, D.C. March 3 belongs to the region.
    const at = index + (/\.[A-Z]$/.test(head.slice(0, index)) ? 1 : 0);
    const apart = sign.startsWith(",") || (sign.startsWith(".") && head.indexOf(",") < at);
    return { day: last ?? withYear(day, head), at, apart };
  }
  const odd = ODD_DAY.exec(head);
  if (odd === null) return undefined;
  const [, number, word = "", letter = "", digits = ""] = odd;
  const month = Number(number ?? (monthOf(word + letter) || monthOf(word.slice(0, 3))));
  if (month === 0 || month > 12) return undefined;
  const figures = digits.replace("l", "1").replace("O", "0");
  const day = { month, day: Number(figures), end: head.length };
  return { day, at: odd.index, apart: number === undefined };
}

// June 15/2031, as ENA has it
const YEAR = /\/(?:19|20)\d\d$/;

/** The day with the year that a slash parts from it at the head's end. */
function withYear(day: WrittenDay, head: string): WrittenDay {
  const { month, day: number, year, end } = day;
  if (year !== undefined || head.length !== end + 5 || !YEAR.test(head)) return day;
  return { month, day: number, year: Number(head.slice(-4)), end: head.length };
}
