/** Ranges: whether two dates are the ends of one, and the values of both ends. */

import type { DateMention } from "../../model.ts";
import { pad } from "../../text/pad.ts";
import { before, type Context } from "../value/context.ts";
import { leanOnVerb } from "../value/lean.ts";
import { MOVED } from "../value/moved.ts";
import { dateOn } from "../value/say.ts";
import type { Pair } from "./pair.ts";
import { ENDED_UNIT } from "./period-end.ts";

/** Records the range of two mentions that are its ends. */
export function linkEnds(pair: Pair, context: Context, offset: number): void {
  const { text, today } = context;
  const { last, mention, joint, named, period } = pair;
  const from = last.start - offset;
  // `OSLO, March 4 - Feb. 28 end`
  const isApart = joint === " - " && last.value > mention.value;
  const opening = before({ text, start: from }, 24);
  // `moved from June 20 to May 10` names no range.
  if (isApart || MOVED.test(opening) || !isRange(last, mention, opening, joint)) return;
  if (named && period) orderEnds(last, mention, named.day, period.day, today);
  if (Number(named?.day) > today && mention.value < last.value && willBe(context))
    delayEnd(last, mention);
  shareHalf(last, mention);
  // `between 11 p.m. Tuesday and 6 a.m. Wednesday Moscow time`
  if (mention.zone && /T\d/.test(last.value)) last.zone ??= mention.zone;
  linkRange(last, mention);
}

/** Whether the verb is of the future, not only of what is planned or usual, as in `The year runs from July to June`. */
function willBe(context: Context): boolean {
  leanOnVerb(context);
  return /^(?:will|shall|won't|to)$|'ll$/.test(context.verb?.text ?? "");
}

/** Whether two mentions are a range: `from Monday to Friday`, `between May 1 and May 3`, `Monday-Friday`. */
function isRange(
  last: DateMention,
  { type, zone }: DateMention,
  opening: string,
  joint: string,
): boolean {
  if (last.type !== type || last.range !== undefined || !/^(?:DATE|TIME)$/.test(type)) return false;
  // `8 p.m. ET/5 p.m. PT` is one moment.
  if (joint.includes("/") && zone && last.zone) return false;
  // `between Oct. 1, 2030, and Sept. 30, 2031`
  if (/^, (?:and|to|through) $/.test(joint) && /\d{4}$/.test(last.text))
    return (joint === ", and " ? /\bbetween $/i : /\bfrom $/i).test(opening);
  if (joint === " and ") return /\bbetween $/i.test(opening);
  if (joint === " to ")
    return (type === "DATE" && !ENDED_UNIT.test(last.text)) || /\bfrom $/i.test(opening);
  return /^(?:[\u2013/]| ?- ?| through | until )$/.test(joint);
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
function delayEnd(first: DateMention, second: DateMention): void {
  const isGiven = SAID.test(first.text + second.text);
  if (isGiven || !DATED.test(first.value) || second.value.length !== first.value.length) return;
  const year = Number(first.value.slice(0, 4));
  const same = inYear(second.value, year);
  second.value = same > first.value ? same : inYear(second.value, year + 1);
}

/** Moves a clock time to the half of the day that only the other end says: `from 1:30 to 3 p.m.` */
function shareHalf(first: DateMention, second: DateMention): void {
  const [day = "", clock = ""] = first.value.split("T");
  const later = `${day}T${pad(Number(clock.slice(0, 2)) + 12)}${clock.slice(2)}`;
  if (/^\d\d?:\d\d$/.test(first.text) && /\dp|\d p/i.test(second.text) && later < second.value)
    if (second.value.startsWith(day)) first.value = later;
}

const WEEKDAY = /^[A-Z][a-z]{2,5}day$/;

/**
 * Moves an end so that the second comes after the first, given their days `from` and `to`: the Friday of `from Monday
 * to Friday` said on Tuesday, the morning of `from 10 p.m. to 7 a.m.` and `from late evening until 3 a.m.`
 */
function orderEnds(
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
