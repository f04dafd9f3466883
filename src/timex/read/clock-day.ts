/** Clock times get the day that only the expression beside them has: `from 3 p.m. to 5 p.m. Tuesday`. */

import type { DateMention } from "../../model.ts";
import type { WritableContext } from "../value/context.ts";
import { dateOn, isoDay } from "../value/say.ts";
import { anchorTo } from "./explain.ts";
import type { Pair } from "./pair.ts";
import type { Reading } from "./reading.ts";
import { minutesOf } from "./remember.ts";

/** Gives a day to the clock times before it. Returns whether they are one expression, which is then the last mention. */
export function joinClock(
  { last, mention, joint, period }: Pair,
  clocks: readonly DateMention[],
  { context, offset }: Reading,
): boolean {
  const isNext = last.text.endsWith(".") && OPENS.test(mention.text);
  if (isNext || period?.unit !== "day") return false;
  const isDay = mention.type === "DATE";
  if (!(isDay ? ON : TO_TIME).test(joint)) return false;
  const isOneMoment = /[/(]/.test(joint) && Boolean(last.zone ?? mention.zone);
  // `Shows are at 8 p.m. (3 p.m. Sunday)`
  if (joint === " (" && !isOneMoment) return false;
  for (const clock of clocks) (isOneMoment ? lendDayOfMoment : lendDay)(clock, mention);
  // What is told next is of the day in front of the brackets.
  if (clocks[0] && joint === " (")
    context.last = context.day = isoDay(clocks[0].value.slice(0, 10))?.period ?? period;
  if (!clocks[0] || !isDay) return false;
  context.minutes = minutesOf(clocks[0].value);
  if (joint.startsWith(")")) return false;
  last.end = mention.end;
  last.text = context.text.slice(last.start - offset, mention.end - offset);
  return true;
}

// 5 p.m. local time Tuesday | 9 a.m. (Seoul time) on April 8 | 4 p.m. (2100 GMT) on Tuesday
const ON = /^\)? (?:on )?$/;
// Begins a sentence: `They met at 9 p.m. The next day`
const OPENS = /^(?:An?|Early|Last|Later?|Next|Th(?:at|e|is)) /;
// from 3 p.m. to 5 p.m. Tuesday | 5.46 a.m. (2046 GMT Monday) | opens at 6 a.m. and closes at 8 p.m. on Tuesday | 8 p.m. ET/5 p.m. PT Tuesday
const TO_TIME = /^(?:[-\u2013]| ?\/ ?| \(| (?:to|and|until|through) (?:[a-z]+ )?(?:at )?)$/;

/**
 * Gives a clock time in brackets the day of the one in front of them, whose moment it is: `12:15 p.m. EST (1715 GMT)`, but
 * not `8 p.m. (7 p.m. for members)`.
 */
export function joinMoment(
  { last, mention, joint }: Pair,
  clocks: readonly DateMention[],
  context: WritableContext,
): void {
  if (joint !== " (") return;
  if (mention.zone && /T\d/.test(last.value)) lendDayOfMoment(mention, last);
  context.dayless = [...clocks.slice(-1), mention];
}

/** Drops the clock time of a day that the calendar does not have: `9 a.m. (Seoul time) on Feb. 30`. */
export function dropClocks({ context, mentions, offset }: Reading): void {
  const { dayless = [], text, start, end } = context;
  const last = mentions.at(-1);
  if (
    last !== undefined &&
    dayless.includes(last) &&
    ON.test(text.slice(last.end - offset, start)) &&
    NO_DAY.test(text.slice(start, end))
  )
    mentions.length -= dayless.length;
}

// Feb. 30 | 31st of June
const NO_DAY = /[a-z.] \d\d?$|^\d/;

/**
 * Gives a clock time the day and the zone that only the expression beside it has; the day before if the time would otherwise
 * come after that one: `from 3 p.m. to 5 p.m. Tuesday`, `from 10 p.m. to 5 a.m. Tuesday`.
 */
function lendDay(first: DateMention, second: DateMention): void {
  const later = second.value.slice(10);
  const isBefore = /^T\d/.test(later) && first.value.slice(10) > later;
  if (lendDate(first, second, -Number(isBefore)) && second.zone) first.zone ??= second.zone;
}

/**
 * The same if both are one moment, with the hours that `hoursApart` gives between them: `8 p.m. ET/5 p.m. PT Tuesday`,
 * `5:46 a.m. (2046 GMT Monday)`.
 */
function lendDayOfMoment(first: DateMention, second: DateMention): void {
  const away = Number(first.value.slice(11, 13)) - Number(second.value.slice(11, 13));
  const [behind, ahead] = hoursApart(first);
  lendDate(first, second, Number(away < -behind) - Number(away > ahead));
}

/** Gives a clock time a date so many days from another one's. Returns whether the calendar has it. */
function lendDate(first: DateMention, second: DateMention, shift: number): boolean {
  const day = second.value.slice(0, 10);
  const date = shift ? dateOn(Number(isoDay(day)?.period?.day) + shift)?.value : day;
  if (!date) return false;
  first.value = date + first.value.slice(10);
  anchorTo(first, day);
  return true;
}

/** How many hours a clock time may be behind, and ahead of, another one of the same moment, by its zone. */
function hoursApart({ zone }: DateMention): readonly [behind: number, ahead: number] {
  const { name = "", offset = "" } = zone ?? {};
  // Between America and New Zealand or Hawaii; the offset of `ET` is read later, by its day.
  if (offset.startsWith("-") || /^[CEMP]T$/.test(name)) return [18, 6];
  // GMT is 13 hours behind New Zealand, and 11 ahead of Samoa.
  return offset === "+00:00" ? [13, 11] : [11, 13];
}
