/** Finds dates that are wrong, or that disagree. */

import type { Scan } from "../block/scan/scan.ts";
import { dayNumber, daysInMonth, fromPlainDate, type Ymd } from "../date/calendar.ts";
import { WEEKDAYS } from "../date/weekdays.ts";
import { readDay } from "../date/written.ts";
import type { Article, Dateline, Paragraph, PlainDate } from "../model.ts";
import { indexOrEnd } from "../text/index-or-end.ts";
import { allMatches } from "../text/match.ts";
import type { Remark } from "./remark.ts";

/** Remarks on the header's date, and on the date and weekday of the dateline and the lede. */
export function checkDates({ header }: Scan, article: Article, remark: Remark): void {
  const { date, dateline, paragraphs } = article;
  if (header && date === undefined) {
    const incomplete = header.written.length < 10;
    remark(incomplete ? "incomplete-date" : "impossible-date", header.start, header.end);
  }
  if (dateline?.day === undefined) return;
  const { start, end } = dateline;
  if (isImpossible(dateline, date !== undefined)) remark("impossible-date", start, end);
  if (dateline.date === undefined) return;
  // Copy filed at night has the day before, and the wire's clock is in another zone, so a day's difference is usual.
  const isSame = date === undefined || date === dateline.date;
  if (!isSame && Math.abs(dayOf(dateline.date) - dayOf(date)) > 1)
    remark("date-mismatch", start, end);
  const lede = paragraphs[0];
  // The weekday in `(Reuters on Friday)` is not the dateline's own.
  const places = dateline.raw.slice(0, indexOrEnd(dateline.raw, "(", 0));
  const [told] = places.includes("day") ? allMatches(WEEKDAY, places) : [];
  // Most ledes name no weekday.
  if (told === undefined && !lede?.text.includes("day")) return;
  const weekday = dayOf(dateline.date) + THURSDAY;
  if (told && told[0] !== WEEKDAYS[weekday % 7]) {
    const from = start + told.index;
    remark("weekday-mismatch", from, from + told[0].length);
  } else if (lede) checkWeekday(lede, weekday, remark);
}

/** The number of a day that was read, and so exists. */
function dayOf(date: PlainDate): number {
  return dayNumber(fromPlainDate(date) as Ymd);
}

/** Whether no year has the dateline's day, or the year that the dateline or the header gives does not. */
function isImpossible({ date, year, month = 0, day = 0 }: Dateline, dated: boolean): boolean {
  return date === undefined && (dated || day < 1 || day > daysInMonth(year ?? 2000, month));
}

// `dayNumber` counts days from a Thursday.
const THURSDAY = 4;
// Far longer than a lede, in code units. A weekday further on is not the lede's.
const LONGEST_LEDE = 500;
// A weekday, but not in `Friday's` or `Friday Times`.
const WEEKDAY = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,5}day\b(?!['’]| [A-Z])/g;
// What stands right before the weekday of a main verb: `said late `, `ran again on `, `was freed `. Only verbs whose
// participle is another word: a deal `reached Friday` may be of any week.
const CARRIED =
  /\b(?:said|told reporters|ran|rose|fell|began|took|(?:was|were) (?!due|set|sche|expe|plan|to )[a-z]+)(?: again| late| early)?(?: on)? $/;
// What shows that the weekday is that of a plan, of another week, or of a clause within the sentence.
const ELSEWHERE = /\b(?:will|would|said|wh[a-z]{1,4}|that|if|as|since|before|after)\b/;
const CLAUSE = /[,;:—]|[.?!] /;

/**
 * Remarks on a lede whose weekday is neither the dateline's day nor one next to it, which copy filed around midnight
 * has. A weekday counts only if the verb of the first sentence carries it. One that agrees, anywhere, settles the
 * matter.
 */
function checkWeekday({ text, start }: Paragraph, weekday: number, remark: Remark): void {
  const lede = text.slice(0, LONGEST_LEDE);
  if ([6, 0, 1].some((apart) => text.includes(WEEKDAYS[(weekday + apart) % 7] as string))) return;
  for (const { 0: day, index } of allMatches(WEEKDAY, lede)) {
    // Friday, May 1, 2020 has a day of its own, after the comma.
    if (readDay(lede, index + day.length + 2) || !isCarried(lede.slice(0, index))) continue;
    remark("weekday-mismatch", start + index, start + index + day.length);
    return;
  }
}

/** Whether the words before a weekday in its sentence end with the main verb. */
function isCarried(before: string): boolean {
  const clause = before.split(CLAUSE).at(-1) as string;
  const verb = CARRIED.exec(clause);
  if (verb === null || ELSEWHERE.test(clause.slice(0, verb.index))) return false;
  return clause === before || verb[0].startsWith("said");
}
