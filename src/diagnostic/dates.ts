/** Dates that are wrong, or that disagree. */

import type { Scan } from "../block/scan.ts";
import { dayNumber, daysInMonth, fromPlainDate } from "../date/calendar.ts";
import { WEEKDAYS } from "../date/weekdays.ts";
import type { Article, Dateline, Paragraph, PlainDate } from "../model.ts";
import type { Remark } from "./remark.ts";

/** Remarks on the header's date, the dateline's, and the lede's weekday. */
export function checkDates({ header }: Scan, article: Article, remark: Remark): void {
  const { date, dateline, paragraphs } = article;
  if (header && date === undefined) {
    const incomplete = header.written.length < 10;
    remark(incomplete ? "incomplete-date" : "impossible-date", header.start, header.end);
  }
  if (dateline?.day === undefined) return;
  const remarkHere = (code: "impossible-date" | "date-mismatch"): void =>
    remark(code, dateline.start, dateline.end);
  if (isImpossible(dateline, date !== undefined)) remarkHere("impossible-date");
  if (dateline.date === undefined) return;
  // Copy filed at night carries the day before, and the wire's clock is another zone's: a day apart is usual.
  if (
    date !== undefined &&
    date !== dateline.date &&
    Math.abs(dayOf(dateline.date) - dayOf(date)) > 1
  ) {
    remarkHere("date-mismatch");
  }
  if (paragraphs[0]) checkWeekday(paragraphs[0], dateline.date, remark);
}

function dayOf(date: PlainDate): number {
  const ymd = fromPlainDate(date);
  return ymd === undefined ? 0 : dayNumber(ymd);
}

/** Whether no year has the dateline's day; nor the year that it names or the header tells. */
function isImpossible({ date, year, month = 0, day = 0 }: Dateline, dated: boolean): boolean {
  return date === undefined && (dated || day < 1 || day > daysInMonth(year ?? 2000, month));
}

// The days are counted from a Thursday.
const THURSDAY = 4;
// A weekday, and the words shortly before it that make it another week's, or a plan.
const WEEKDAY = /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g;
const ELSEWHERE =
  /\b(?:will|would|next|last|set|due|scheduled|expected|plan\w{0,4}|every|each|earlier|previous|coming|until|by|from|since|before|after)\b/;
// `is scheduled to meet in the capital on Friday`: how far before the weekday such a word stands.
const CUE_WINDOW = 48;

/**
 * The lede's weekday is the dateline's day. A weekday that the words before it make a plan, or another week's, says
 * nothing; one that agrees settles it.
 */
function checkWeekday({ text, start }: Paragraph, filed: PlainDate, remark: Remark): void {
  if (!text.includes("day")) return;
  const name = WEEKDAYS[(dayOf(filed) + THURSDAY) % 7] as string;
  if (text.includes(name)) return;
  for (const { 0: day, index } of text.matchAll(WEEKDAY)) {
    if (ELSEWHERE.test(text.slice(Math.max(0, index - CUE_WINDOW), index))) continue;
    const at = start + index;
    remark("weekday-mismatch", at, at + day.length);
    return;
  }
}
