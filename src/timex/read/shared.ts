/** Mentions of what shares its month, its year or its half of the day with the expression beside it. */

import type { DateMention, Span } from "../../model.ts";
import { pad } from "../../text/pad.ts";
import { daysBefore, hourBefore, meanEnd, otherEndAt } from "../value/beside.ts";
import { seenAt } from "../value/context.ts";
import type { Meaning } from "../value/meaning.ts";
import { isoDay } from "../value/say.ts";
import type { Match } from "./grammar.ts";
import { addMention } from "./mention.ts";
import { inYear, linkRange } from "./range.ts";
import type { Reading } from "./reading.ts";

/** Reads the days that share the month of the day after them: `14` of `14-16 June`, `14` and `15` of `14, 15 and 16 June`. */
export function readDaysBefore({ value }: Meaning, match: Match, reading: Reading): void {
  const { context } = reading;
  const days = daysBefore(context);
  const from = context.start - days.length;
  if (days === "" || isRead(from, reading)) return;
  for (const { 0: digits, index } of days.matchAll(/\d+(?:st|nd|rd|th)?/g)) {
    const start = from + index;
    const span = { start, end: start + digits.length };
    const day = value.slice(0, -2) + pad(Number.parseInt(digits, 10));
    const meaning = day < value ? isoDay(day) : undefined;
    if (meaning) readBefore(span, meaning, match, reading);
  }
}

/** Reads the hour that shares its half of the day, and its day, with the one after it: `8` of `8-10 a.m. Friday`. */
export function readHourBefore(
  { type, value, period, zone }: Meaning,
  match: Match,
  reading: Reading,
): void {
  const hour = type === "TIME" ? hourBefore(reading.context, value.slice(11)) : undefined;
  if (hour === undefined || isRead(hour.start, reading)) return;
  const meaning = { type, value: value.slice(0, 11) + hour.clock, ...(period && { period }) };
  const first = readBefore(hour, meaning, match, reading);
  if (zone) first.zone = zone;
}

/** Whether a mention holds what is at a position. */
function isRead(position: number, { mentions, offset }: Reading): boolean {
  return position < (mentions.at(-1)?.end ?? 0) - offset;
}

/** Adds a mention of what is in front of the expression. */
function readBefore(span: Span, meaning: Meaning, match: Match, reading: Reading): DateMention {
  return seenAt(reading.context, span, () => addMention(meaning, match, reading));
}

// What shares its month has digits, as `tomorrow and 30` has not; a clock time, if it ends in them: `9 a.m. on April 8-9`.
const SHARING: Partial<Record<DateMention["type"], RegExp>> = {
  DATE: /\d/,
  TIME: /[A-Z][a-z]{2,8}\.? \d\d?$/,
};

// The next of several days, not the end of a range: `, 15`, ` and 22`
const LISTED = /^,| and/;

/** Reads the other ends that share a month: `9` of `April 8-9`, `15 and 22` of `April 8, 15 and 22`, `53` of `1950-53`. */
export function readOtherEnds(first: DateMention, match: Match, reading: Reading): void {
  const { context } = reading;
  const ends = [first];
  while (SHARING[first.type]?.test(first.text)) {
    const end = otherEndAt(context.text, context.end);
    if (end === undefined) return;
    const { joint } = end;
    const year = end.year && Number(end.year);
    // `1950-53`, `FY2030/31`, but not `1950 and 53`.
    if (first.value.length === 4 && (/^[ ,]/.test(joint) || /[a-z]/.test(first.text))) return;
    const last = ends.at(-1) as DateMention;
    const other = meanEnd(year ? inYear(last.value, year) : last.value, end);
    if (other === undefined) return;
    context.start = end.start;
    context.end = end.end;
    if (year) for (const mention of ends) mention.value = inYear(mention.value, year);
    const mention = addMention(other, match, reading);
    ends.push(mention);
    // A clock time is not the beginning of the days.
    if (!LISTED.test(joint) && last.type === "DATE") linkRange(last, mention);
  }
}
