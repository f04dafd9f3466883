/** Times of the day: `9:30 a.m. EDT Thursday`, `noon`, `Friday morning`, `last night`, `1400 GMT`. */

import { pad } from "../../text/pad.ts";
import { tenseAt } from "../tense/tense.ts";
import { around, before, type Context, isSameSentence } from "../value/context.ts";
import {
  fromToday,
  leanOnVerb,
  namedDay,
  tellOn,
  timedDay,
  todayOf,
  toldDay,
} from "../value/lean.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import { type Period, weekdayFrom } from "../value/period.ts";
import { also, clockOf, time, timeOn, vague, withMod } from "../value/say.ts";
import { namedZone } from "../value/zones.ts";
import { OF_EVENT } from "./events.ts";
import type { Rules } from "./rule.ts";

/** Rules for clock times without a day, whose value is like `09:30`. */
export function clockRules(): readonly Rules[] {
  return [
    [
      clockTime,
      "CLOCK AMPM? ZONE?; NUM AMPM ZONE?; NUM AMPM? in the PART; NUM AMPM at PART; CLOCK in|at the? PART",
    ],
    // `at 9 tonight`, `at 9 at night`, `called for 7 that evening`, `7:30 p.m. that evening`
    [
      clockTime,
      "NUM this|that|at|last? PART",
      /\b(?:[Aa]t|by|until|since|(?:booked|called|due|planned|scheduled|set|slated) for) «/,
    ],
    [clockTime, "NUM AMPM this|that|last? PART; CLOCK AMPM? this|that|last? PART"],
    [
      ({ noon, zone }) => (noon.capital ? undefined : clockAt(noon.value, zone)),
      "NOON ZONE? tonight?",
    ],
    [clockTime, "half past NUM AMPM? ZONE?; half past NUM in|this|that|at? the? PART", 30],
    [clockTime, "a? quarter past NUM AMPM? ZONE?; a? quarter past NUM in|that the? PART", 15],
    [
      clockTo,
      "a? quarter to YEAR|NUM AMPM?; NUM minutes to YEAR|NUM AMPM?; " +
        "a? quarter to YEAR|NUM in|this|that|last? the? PART; " +
        "NUM minutes to YEAR|NUM in|this|that|last? the? PART",
      // Not `rose by a quarter to 9 percent`
      /\b(?:[Aa]t|before|since|until) «[^«»]*»(?! [a-z]+s\b|-| (?:p[ec]|[mb]il))/,
    ],
    [military, "NUM|YEAR hours|hrs? ZONE"],
    // `at 1730 hours`
    [
      military,
      "NUM|YEAR hours|hrs",
      /\b(?:[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Ss]ince|hours (?:to|and)) «(?:[a-z]+ )?\d{4} [^«»]*»(?! of\b)/,
    ],
  ];
}

// In minutes
const NOON = 12 * 60;

function clockTime(
  { clock, num, ampm, part, zone }: Parts,
  context: Context,
  past: number,
): Meaning | undefined {
  const minutes = clock.n || minutesIn(num) + past || 0;
  if (minutes % 1 !== 0 || minutes > 2 * NOON) return undefined;
  const half = ampm.value || (part.value && (part.value === "MO" ? "AM" : "PM"));
  const isLater = half ? half === "PM" : !zone.word && isOfAfternoon(minutes, context);
  if (!half) return clockAt(clockOf(minutes + (isLater ? NOON : 0)), zone);
  if (minutes < NOON + 60) return clockAt(clockOf((minutes % NOON) + (isLater ? NOON : 0)), zone);
  // `1400 this afternoon`, but not `14:00 p.m.`
  return clock.n && part.value && isLater ? clockAt(clockOf(minutes), zone) : undefined;
}

// `a quarter to nine`, `ten minutes to five`: the hour is the second number
function clockTo(parts: Parts, context: Context): Meaning | undefined {
  const { num, year } = parts;
  return year.n > 12 || year.n % 1 || num.n > 30
    ? undefined
    : clockTime(besides(parts, { num: year }), context, -(num.n || 15));
}

/** The parts, with others of some names. */
function besides(parts: Parts, others: Partial<Parts>): Parts {
  return Object.assign(Object.create(parts), others);
}

/** Whether it goes on from a time of the afternoon, less than two hours before: `It left at 3:26 p.m. By 3:31` */
function isOfAfternoon(minutes: number, context: Context): boolean {
  const { minutes: named = 0 } = context;
  const since = minutes + NOON - named;
  if (!(named >= NOON && since >= 0 && since < 120)) return false;
  const line = before(context, 90);
  return AFTERNOON.test(line.slice(line.lastIndexOf(":") + 1));
}

const AM = /\d ?a\.?m/i;
const AFTERNOON = /\d p\.?m\b/i;

// 6 | 6.30
function minutesIn({ n, word }: Parts["num"]): number {
  const whole = Math.floor(n);
  return whole * 60 + (/\.[0-5]\d$/.test(word) ? Math.round((n - whole) * 100) : (n - whole) * 60);
}

// 1400 GMT | 0735 GMT | 14 GMT
function military({ num, zone }: Parts): Meaning | undefined {
  // 14.15 GMT, but not 1.25 EST, an estimate
  const [, hour, minute] = /^(\d\d?)\.([0-5]\d)$/.exec(num.word) ?? [];
  if (Number(hour) < 24 && /^(?:gmt|bst|cet)$/i.test(zone.word))
    return clockAt(`${pad(Number(hour))}:${minute}`, zone);
  const hundreds = num.word.length < 3 ? num.n * 100 : num.n;
  const minutes = hundreds % 100;
  return hundreds >= 2500 || minutes > 59 || minutes % 1 !== 0
    ? undefined
    : clockAt(clockOf(Math.floor(hundreds / 100) * 60 + minutes), zone);
}

function clockAt(clock: string, { word, value }: Parts["zone"]): Meaning {
  const zone = word ? namedZone(word.toUpperCase(), value) : undefined;
  return also(vague(clock), { clock: true, zone });
}

/** Rules for times with a day, which may be implied. */
export function timeRules(): readonly Rules[] {
  return [
    // `with 3:04 left`, `at 12:31 of the first period`
    [
      leftToPlay,
      "CLOCK",
      /»(?: (?:left|remaining)\b| (?:to play|to go|into|of (?:overtime|the (?:first|second|third|final) period))\b)/,
    ],
    [
      onDay,
      "=about|around? $clock on? ,$day PART? ZONE?; $day PART? =at|about|around? ,$clock",
      // Neither `It opens at 6 a.m. On May 4 it shuts` nor `open Monday to Friday, 9 a.m. to 5 p.m.`
      /(?:(?<!(?<!(?:moved|changed|postponed|rescheduled) from |vernight,? )[A-Z][a-z]{2,5}day(?: through | to |[-\u2013]))«|«(?![^«»]*»(?: ?[ap]\.?m\.?)?(?: to | until |[-\u2013])(?:\d|noon|midnight)))(?![^«»]*\. On )/,
    ],
    // `at 8 the next morning`, but not `down from 8 the previous night`
    [
      clockThen,
      "NUM AMPM ZONE? the =previous|next|following PART; " +
        "CLOCK AMPM? ZONE? the =previous|next|following PART",
    ],
    [clockThen, "NUM the =previous|next|following PART", /\b[Aa]t «(?:1[0-2]|\d|[a-z]+) /],
    [lastClock, "=about|around? $clock"],
    [
      onDay,
      "=early|earlier|late|later? $day PART; =early|earlier|late|later on $day PART; " +
        "the? =early|mid|late? PART hours? of $day",
    ],
    // Not `for a second night Thursday`
    [onDay, "mid|early|late? PART $day", /(?<!\b(?:first|second|third|\w+th|straight|opening) )«/],
    [partOfToday, "=early|earlier|late|later? this PART; =earlier|later in the PART", 0],
    [partOfToday, "=early|earlier|late|later? last PART", -1],
    [onDay, "the early|wee|small hours of $day; =dawn|daybreak|dusk|nightfall|overnight on? $day"],
    // `by evening`, `in morning trading`, `before dawn`
    [partFrom, "PART", /\b(?:in «\w+» trad|at «mid|(?:by(?! «night)|until|till|since) «)/i],
    [partFrom, "=dawn|daybreak|dusk|nightfall", /\b(?:at|by|before|until|since) «/i],
    // `from early morning until dark`, but not `from early morning dreams`
    [
      partFrom,
      "=early|mid|late PART",
      /\bfrom (?:«(?!late night»(?! (?:un)?till?\b))[^«»]*»(?=[.,;]| (?:until|till|through|on(?! [A-Z])|to [a-z ]{3,14}(?=[.,;]))(?![a-z]))|[a-z]{3,5} [a-z]{7,9} to «[^«»]*»(?=[.,;]))/,
    ],
    [partThen, "=early|late|later? the next|following PART", 1],
    // Not `late in the evening of May 3`
    [partFrom, "=early|late in the PART", /»(?! o[fn]\b)/],
    [partFrom, "the previous PART; the PART before", -1],
    [partThen, "all PART; =early|earlier|late|later? that same|very? PART; the same PART", 0],
    [partOfToday, "tonight; overnight", 0],
    // `after a dull morning`
    [partFrom, "PART", /\bafter an? [a-z]{3,9} «(?:mor|aft)[^«»]*»(?![ -][a-z]{4})/],
    // `an early morning fire Thursday`, `told a morning news conference`
    [partOfEvent, "=early|late? PART", OF_EVENT],
    // A part of the day alone counts only in `in the morning` and the like: `Morning` is a name of papers and shows.
    [
      partFrom,
      "the early|mid|late? PART; early|mid|late PART; the early|wee|small hours",
      /\b(?:in|into|by|during|through(?:out)?|until|(?:planned|set|scheduled|forecast|meeting|talks) for|sp(?:ent|ends?)) «/i,
    ],
  ];
}

// The time on a clock of a game is in minutes and seconds.
function leftToPlay({ clock: { n } }: Parts): Meaning {
  return {
    type: "DURATION",
    value: `PT${Math.floor(n / 60)}M${n % 60}S`.replace(/(?<=T)0M|(?<=M)0S/, ""),
  };
}

// `early` says which part of the morning is meant, `overnight` which part of the day.
function onDay(
  { clock, day, part, word, zone }: Parts,
  { text, start, end }: Context,
): Meaning | undefined {
  const { value } = clock;
  // `every Easter at noon`: no value has both.
  if (day.value.startsWith("P")) return day;
  // `Friday evening at 7:30`, but not `Friday night at 1:30`
  const isLate =
    /^(?:AF|EV|NI)$/.test(part.value) &&
    value > (part.value === "NI" ? "05" : "01") &&
    value < "12" &&
    !AM.test(text.slice(start, end));
  // `just after midnight Friday` is at the beginning of Friday, `at midnight Friday` at its end.
  const isBegun = value === "24:00" && text.startsWith("after ", start - 6);
  const timeOfDay =
    (isBegun && "00:00") ||
    (isLate ? Number(value.slice(0, 2)) + 12 + value.slice(2) : value) ||
    part.value ||
    word.value ||
    "MO";
  const meaning = also(zone.word ? clockAt(clock.value, zone) : clock, timeOn(day, timeOfDay));
  return withMod(meaning, (part.value || clock.value) && word.value);
}

function clockThen(parts: Parts, context: Context): Meaning | undefined {
  const clock = clockTime(parts, context, 0);
  const isBefore = parts.word.word === "previous";
  if (isBefore) tellOn(context);
  const { day } = (isBefore ? namedDay : toldDay)(context);
  return clock && also(clock, time(day + (isBefore ? -1 : 1), clock.value));
}

function lastClock({ clock, word }: Parts, context: Context): Meaning | undefined {
  const { text, start, lastEnd } = context;
  const isOften = OFTEN.test(around(context)) || HOURS.test(before(context, 60));
  const day = isOften ? Number.NaN : dayOfClock(clock.value, context);
  const meaning = also(time(day, clock.value), {
    clock: true,
    zone: clock.zone,
    dayless: !isOften && !/^,? (?:at|by|from|until) $/.test(text.slice(lastEnd, start)),
  });
  return withMod(meaning, word.value);
}

/** The day of a clock time that was said without one. */
function dayOfClock(clock: string, context: Context): number {
  const said = context.text.slice(context.start, context.end);
  const { day } = finderOf(said, context)(context);
  // `at 10 last night`, but not `at 1 last night`; `since midnight`, which has been
  const isBefore =
    (/ last \w+$/.test(said) && clock > "12") ||
    (clock > "21" &&
      day === context.today &&
      (before(context, 6) === "since " ||
        (!TO_LAST.test(before(context, 6)) && isAfterNight(context, OVERNIGHT))));
  // Asked only now, because `timedDay` may have gone back to what was told of before.
  return day - Number(isBefore) + Number(isMorningAfter(clock, said, context));
}

function finderOf(said: string, context: Context): (context: Context) => Period {
  const opening = before(context, 16);
  const isToday =
    ENTRY.test(around(context)) ||
    /(?:(?:this|last) \w+|tonight)$/.test(said) ||
    // `missing as of 6 p.m.`
    (/as of $/.test(opening) && !isSameSentence(context)) ||
    // `fell to 147 marks by 1230 GMT`
    (/(?:[A-Z]T|noon|midday)$/.test(said) && AS_OF.test(opening));
  if (isToday) return fromToday;
  return / that \w+$/.test(said) ? toldDay : timedDay;
}

// The entries of a live report have it on a line of its own, after a rule or `(all times local):`.
const ENTRY = /(?:[_*]\.?|(?:[Tt]ime|local|[A-Z]T)\):)\n\n?«[^«»]*»\n/;
// `A shell hit the port overnight. It fell at 11 p.m.`
const OVERNIGHT = /overnight$/i;
// `It passed overnight, and trams will be halted from 11 p.m.`
const TO_LAST = /(?:from|by|until) $/;
// `The hall filled overnight; some came at 2 a.m.`, `"Tonight we won," he said at 1 a.m.`
const NIGHTS = /(?:over|to)night$/i;

/** Whether such a night was named last, and the clock time is told of as past. */
function isAfterNight({ text, start, end, lastEnd = 0 }: Context, night: RegExp): boolean {
  const isNamed = night.test(before({ text, start: lastEnd }, 9));
  return isNamed && tenseAt(text, start, end)?.side === "past";
}

/** Whether a night was told of that the clock time follows: `He was shot at 11 p.m. on Sunday and died at 4 a.m.` */
function isMorningAfter(clock: string, said: string, context: Context): boolean {
  const { minutes = 0, leaned } = context;
  if (!(minutes >= NIGHT) || leaned !== "mention" || clock >= "07:00") return false;
  if (!/a\.?m|morning/i.test(said) || BEFORE.test(around(context))) return false;
  return !isAfterNight(context, NIGHTS);
}

// Clock times of many days: `leave every day at noon`, `8 a.m. on weekdays`, but not `every Monday until 9 a.m. today`
const OFTEN =
  /\b(?:[Dd]aily|nightly|(?:[Ee]very|[Ee]ach) (?:day|night|morning|evening|[A-Z][a-z]+day)|(?:week|[A-Z][a-z]+)days)(?: in [A-Z][a-z]+)?,? (?:at|from|by|until|between|after|before) (?:\d[^«»,;]{0,11} (?:to|and|until) )?«(?![^«»]*»(?: [A-Z]\w{1,9}(?: time)?)? (?:today|tomorrow|(?:on )?[A-Z][a-z]{2,6}day\b))|»(?: (?:to|and|until|-) \d[\d:]*(?: [ap]\.?m\.?)?)? (?:daily|nightly|(?:every|each) (?:day|night|morning|evening|[A-Z][a-z]+day)|(?:on )?(?:week|[A-Z][a-z]+)days)\b/;
// `Monday through Friday, 9 a.m. to 5 p.m.`, but not `moved from Monday to Friday, 9 a.m.`
const HOURS =
  /(?<!(?:moved|changed|postponed|rescheduled) from |vernight,? )\b[A-Z][a-z]{2,5}day(?: through | to |[-\u2013])[A-Z][a-z]{2,5}day,? (?:\d[^,;]{0,11}(?: to | until |[-\u2013]))?$/;
const AS_OF = /\d(?:[a-z]| [a-z]+)? by $|\.\d+(?: [a-z]+)? at $| (?:points|normal|average) at $/;
// `They had opened at 5 a.m.`
const BEFORE = /\b(?:earlier|had|since|open|start|beg[aiu]n)\w{0,6}\b[^«]{0,30}«/i;
// 5 p.m., in minutes
const NIGHT = 17 * 60;

function partOfToday({ part, word }: Parts, context: Context, shift: number): Meaning | undefined {
  return withMod(time(todayOf(context) + shift, part.value || "NI"), word.value);
}

function partThen(parts: Parts, context: Context, shift: number): Meaning | undefined {
  return partFrom(parts, context, shift, toldDay(context));
}

function partFrom(
  { part, word }: Parts,
  context: Context,
  shift: number,
  from: Period = isTraded(context) ? fromToday(context) : timedDay(context),
): Meaning | undefined {
  const meaning = time(from.day + shift, part.value || word.value || "MO");
  return withMod(meaning, part.value && word.value);
}

// Of the day that follows the event: `an early morning fire Thursday`
function partOfEvent(parts: Parts, context: Context): Meaning | undefined {
  const [, name] = DAY_AFTER.exec(context.text.slice(context.end, context.end + 40)) ?? [];
  if (name === undefined) return partFrom(parts, context, 0);
  const weekday = WEEKDAYS.indexOf(name) / 3 + 1;
  const since = leanOnVerb(context) === "future" ? 0 : -6;
  return partFrom(parts, context, 0, {
    day: weekdayFrom(todayOf(context) + since, weekday),
    unit: "day",
  });
}

const WEEKDAYS = "MonTueWedThuFriSatSun";
const DAY_AFTER = /^(?: [a-z]+){1,3} ([MTWFS][a-z]{2})[a-z]{0,3}day\b/;

// `was up 4 percent in early trading`, `touched 152.95 in late morning`, if another sentence named a day
function isTraded(context: Context): boolean {
  const { text, end } = context;
  return (
    (text.startsWith(" trading", end) || PRICED.test(before(context, 16))) &&
    !isSameSentence(context)
  );
}

const PRICED = /\.\d\d (?:[a-z]+ )?in $/;
