/** Ranges: the other end of a date, and the values of both ends. */

import type { DateMention } from "../model.ts";
import { pad } from "../text/pad.ts";
import { isDigit } from "../text/words.ts";
import { before } from "./context.ts";
import type { Meaning } from "./meaning.ts";
import { dateIn, dateOn, isoDay } from "./say.ts";

/**
 * The second end of a range, without what it shares with the first, and a year after it: `-9` of `April 8-9`,
 * ` and 9, 2024`; or the next day of a list, `, 15` of `April 8, 15 and 22`. A number that counts something, such as
 * `3 percent`, or has a month of its own does not match.
 */
export const OTHER_END: RegExp =
  /(?:[-\u2013]|\/(?!\d\d? [A-Z])| to | through |((?:,? and|,(?= \d\d?(?:, \d\d?){0,6},? and \d)) ))(\d\d?)(?:(?<=\bthe \d\d?(?:st|nd|rd|th),? and \d\d?)(?:st|nd|rd|th))?(?![\w%½'’/]|[.:,]\d| ?[ap]\.?m\b|-(?:day|hour|m|nation|week|year)|[ -](?:percent|pct|people|more|(?<!\d{4}.{4})[a-z]{3,12}s\b)| (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(?:\w+ary|ust|\w+ber)?\b)(?:,?\s((?:1\d|2[01])\d\d)\b(?!,\d|\.\d))?/y;

const DAY_FIRST = /^\d\d?(?:st|nd|rd|th)? (?:of )?[A-Z]/;
const DAYS_BEFORE =
  /(?<![\d.,:$£€-])(?:\d\d?(?:st|nd|rd|th)?(?:, |,? and | to | ?[-\u2013] ?)){1,6}$/;

/** The days before one that share its month: `14, 15 and ` of `14, 15 and 16 June`; "" if there are none. */
export function daysBefore(text: string, start: number): string {
  if (!isDigit(text.charCodeAt(start)) || !DAY_FIRST.test(text.slice(start, start + 9))) return "";
  // Six days and what separates them.
  const longest = 54;
  return DAYS_BEFORE.exec(before({ text, start }, longest))?.[0] ?? "";
}

// 10 a.m. | 10:30 p.m.
const HALF = /^\d\d?(?:[:.]\d\d)? ?[ap]\.?m/i;
const HOUR_BEFORE =
  /(?:(?<=\b(?:from|between) )\d\d?(?= (?:to|and) $)|(?<![\w.:$£€,/-])\d\d?(?=[-\u2013]$))/i;

/** The hour before one that says `a.m.` or `p.m.` for both: 08:00 of `8-10 a.m.`, 11:00 of `from 11 to 2 p.m.` */
export function hourBefore(
  text: string,
  start: number,
  end: number,
  clock: string,
): { start: number; end: number; clock: string } | undefined {
  if (!HALF.test(text.slice(start, end))) return undefined;
  const opening = before({ text, start }, 16);
  const found = HOUR_BEFORE.exec(opening);
  const hour = Number(found?.[0]);
  if (found === null || hour < 1 || hour > 12) return undefined;
  const from = start - opening.length + found.index;
  const until = Number(clock.slice(0, 2));
  const [half, other] = until < 12 ? [0, 12] : [12, 0];
  const same = (hour % 12) + half;
  const value = same < until ? same : (hour % 12) + other;
  return { start: from, end: from + found[0].length, clock: `${pad(value)}:00` };
}

// A year, or a day, whose year is unknown without a reference date; with a day, there may be a clock time.
const ENDS = /^(\d\d|.{4}-\d\d-)(\d\d)$/;

/**
 * A later day in the month of the first, or a later year in its century: `9` of `April 8-9`, `53` of `1950-53`; after a
 * slash, only the next one: `26` of `2025/26`, but not `1/3`.
 */
export function otherEnd(first: string, digits: string, slashed: boolean): Meaning | undefined {
  const [, kept = "", from] = ENDS.exec(first.slice(0, 10)) ?? [];
  const steps = Number(digits) - Number(from);
  if (kept === "" || steps < 1 || (slashed && steps > 1)) return undefined;
  const value = kept + pad(digits);
  if (kept.length === 2) return digits.length === 2 ? dateIn("year", Number(value)) : undefined;
  return isoDay(value);
}

const DATED = /^\d{4}(?=-\d\d(?:-\d\d)?$)/;

const YEAR = /\d{4}/;
// The year is given, or it follows from the article's day: `today`, `next Friday`
const SAID = /\d{4}|day|morrow|week|month|year|last|next|this/i;

/** Moves a date, or a clock time on one, to another year. */
export function inYear(value: string, year: number): string {
  const day = value.slice(0, 10);
  return day.replace(DATED, pad(year, 4)).replace(/^XXXX/, pad(year, 4)) + value.slice(10);
}

/**
 * Records a range on both mentions. If the first names no year, it gets one in which it does not follow the second: the
 * last one, if only the second has a year.
 */
export function linkRange(first: DateMention, second: DateMention): void {
  const { text, value } = first;
  // `It was shut from 8 June until 1 September` ends in the same year.
  const before = inYear(second.value, Number(second.value.slice(0, 4)) - 1);
  if (before > value && !SAID.test(text + second.text)) second.value = before;
  const end = second.value;
  const isShared = YEAR.test(second.text) && DATED.test(end);
  const isLate = value > end && value.length === end.length;
  if ((isShared || isLate) && DATED.test(value) && !SAID.test(text)) {
    const year = Number(end.slice(0, 4));
    const same = inYear(value, year);
    first.value = same.slice(0, end.length) <= end ? same : inYear(value, year - 1);
  }
  first.range = { begin: first.value, end };
  second.range = { ...first.range };
}

/** Moves the second of two dates to come by a year if it would be before the first: `It will run from November to May`. */
export function delayEnd(first: DateMention, second: DateMention): void {
  const isGiven = SAID.test(first.text + second.text);
  if (isGiven || !DATED.test(first.value) || second.value.length !== first.value.length) return;
  const year = Number(first.value.slice(0, 4));
  const same = inYear(second.value, year);
  second.value = same > first.value ? same : inYear(second.value, year + 1);
}

/** Moves a clock time to the half of the day that only the other end says: `from 1:30 to 3 p.m.` */
export function shareHalf(first: DateMention, second: DateMention): void {
  const [day = "", clock = ""] = first.value.split("T");
  const later = `${day}T${pad(Number(clock.slice(0, 2)) + 12)}${clock.slice(2)}`;
  if (/^\d\d?:\d\d$/.test(first.text) && /\dp|\d p/i.test(second.text) && later < second.value)
    if (second.value.startsWith(day)) first.value = later;
}

/**
 * Gives a clock time the day and the zone that only the expression beside it has; the day before if the time would otherwise
 * come after that one: `from 3 p.m. to 5 p.m. Tuesday`, `from 10 p.m. to 5 a.m. Tuesday`. If both are one moment, as in
 * `8 p.m. ET/5 p.m. PT Tuesday` and `5:46 a.m. (2046 GMT Monday)`, the hours that `hoursApart` gives are between them.
 */
export function lendDay(first: DateMention, second: DateMention, isOneMoment: boolean): void {
  const clock = first.value.slice(10);
  const later = second.value.slice(10);
  const away = isOneMoment ? Number(clock.slice(1, 3)) - Number(later.slice(1, 3)) : 0;
  const [behind, ahead] = hoursApart(first);
  const isBefore = /^T\d/.test(later) && clock > later && (!isOneMoment || away > ahead);
  const day = second.value.slice(0, 10);
  const shift = Number(away < -behind) - Number(isBefore);
  const date = shift ? dateOn(Number(isoDay(day)?.period?.day) + shift)?.value : day;
  if (!date) return;
  first.value = date + clock;
  if (!isOneMoment && second.zone) first.zone ??= second.zone;
  if (first.explanation) Object.assign(first.explanation, { anchor: day, anchoredBy: "mention" });
}

/** How many hours a clock time may be behind, and ahead of, another one of the same moment, by its zone. */
function hoursApart({ zone }: DateMention): readonly [behind: number, ahead: number] {
  const { name = "", offset = "" } = zone ?? {};
  // Between America and New Zealand or Hawaii; the offset of `ET` is read later, by its day.
  if (offset.startsWith("-") || /^[CEMP]T$/.test(name)) return [18, 6];
  // GMT is 13 hours behind New Zealand, and 11 ahead of Samoa.
  return offset === "+00:00" ? [13, 11] : [11, 13];
}

const WEEKDAY = /^[A-Z][a-z]{2,5}day$/;

/**
 * Moves an end so that the second comes after the first, given their days `from` and `to`: the Friday of `from Monday
 * to Friday` said on Tuesday, the morning of `from 10 p.m. to 7 a.m.` and `from late evening until 3 a.m.`
 */
export function orderEnds(
  first: DateMention,
  second: DateMention,
  from: number,
  to: number,
  today: number,
): void {
  const move = (end: DateMention, day: number): void => {
    const date = dateOn(day)?.value;
    if (date) end.value = date + end.value.slice(10);
  };
  if (WEEKDAY.test(first.text) && WEEKDAY.test(second.text) && from >= to) {
    if (from > today) move(second, to + 7);
    else move(first, from - 7);
  } else if (from === to && isOvernight(first.value.slice(11), second.value.slice(11)))
    move(second, to + 1);
}

// Parts of the day, such as `EV`, are no clock times.
function isOvernight(first: string, second: string): boolean {
  const before = first < "A" ? first : first === "MO" ? "05" : "12";
  return second < "A" && second < before;
}
