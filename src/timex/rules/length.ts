/** Lengths of time: `two weeks`, `a year and a half`, `nearly forty years`, `the past three months`, `40-year-old`. */

import { around, type Context } from "../value/context.ts";
import type { Meaning, Parts } from "../value/meaning.ts";
import type { Unit } from "../value/period.ts";
import { also, length, modified, nothing, same, vague, withMod } from "../value/say.ts";
import { HYPHEN } from "../words/token.ts";
import { OF_EVENT } from "./events.ts";
import type { Rules } from "./rule.ts";

const IN_MILLIONS = /«[^«»]*(?:illion[ -][a-z]|ILLION)/;

/** Rules for counts. */
export function countRules(): readonly Rules[] {
  return [
    [count, "a|an|another", 1],
    [count, "NUM|YEAR; NUM -plus"],
    [
      count,
      "NUM to|or NUM; several|many|few|dozens|hundreds|thousands|millions|billions of?; a few|number|handful of?",
      Number.NaN,
    ],
    // `18-24 months`, but not `won 6-4 Second`, `won 6-3 days after`
    [rising, "NUM -NUM", /«[^«»\n]*(?:minutes?|hours?|days?|weeks?|months?|years?)\b/i],
    // Not `vs 6.1 billion Year`, which are columns of a table
    [times, "NUM million", 1e6, IN_MILLIONS],
    [times, "NUM billion", 1e9, IN_MILLIONS],
    // `between two and three years`, but not `fined $2,000 and two years`
    [count, "NUM and NUM", Number.NaN, /\bbetween «/i],
    [count, "a? dozen", 12],
    [count, "a? half a? dozen", 6],
    [count, "a hundred", 100],
    [count, "a|the? couple of?", 2],
    [count, "a? half a|an?", 0.5],
    [count, "a? quarter of? a?", 0.25],
  ];
}

// Not a length yet, only the count of one. A year such as '89 counts nothing.
function count({ num }: Parts, _: Context, by: number): Meaning | undefined {
  return num.word === "'" ? undefined : { type: "DURATION", value: "", n: by === 0 ? num.n : by };
}

function rising({ num: { n, end } }: Parts, { text }: Context): Meaning | undefined {
  const isRange = n < Number.parseInt(text.slice(end + 1, end + 9), 10);
  return isRange ? { type: "DURATION", value: "", n: Number.NaN } : undefined;
}

function times({ num: { n } }: Parts, _: Context, by: number): Meaning {
  return { type: "DURATION", value: "", n: Math.round(n * by) };
}

/** Rules for the second unit of a length: `27 minutes` of `two hours 27 minutes`. */
export function restRules(): readonly Rules[] {
  return [[({ num, unit }) => length(num.n, unit.value), "NUM UNITS"]];
}

/** Rules for lengths. */
export function lengthRules(): readonly Rules[] {
  return [
    [
      lengthOf,
      "$count single|more|additional|full|consecutive|straight|trading|business|working|whole|entire|" +
        "extra|long|solid? UNIT|UNITS|PARTS|SEASONS",
    ],
    [lengthOf, "$count and a half UNIT|UNITS; $count UNIT and a half", 0.5],
    [lengthOf, "a|an UNIT or two", Number.NaN],
    [twoUnits, "$count UNIT|UNITS and? ,$rest"],
  ];
}

function lengthOf({ count, unit }: Parts, context: Context, by: number): Meaning | undefined {
  const n = (count?.n ?? 0) + by;
  const { value, word } = unit;
  const hyphened = unit.gap === HYPHEN;
  // `a second` is the next one in a series, `three-quarters` is a share.
  if (/^(?:second|quarter)$/.test(value) && (n === 1 || (hyphened && value === "quarter")))
    return undefined;
  // `a weekend meeting`
  if (value === "weekend" && n === 1 && OF_EVENT.test(around(context))) return undefined;
  if (word.endsWith("s")) return n === 1 ? undefined : length(n, value);
  // `the 2018 day` has a year, `2,000 days` a count; `23 Second` is a name.
  if (!hyphened && n > 1 && (unit.capital || (n > 1900 && n < 2050))) return undefined;
  return n === 0.25 && value !== "century" ? undefined : length(n, value);
}

const LONGER_FIRST = /(?:Y\d+[MD]|M[\d.]+[DS]|DT\d+H|H\d+M)$/;

// `two hours 27 minutes`, but not `ten minutes and two hours`
function twoUnits(parts: Parts, context: Context): Meaning | undefined {
  const first = lengthOf(parts, context, 0);
  const { rest } = parts;
  if (first?.value === undefined) return undefined;
  const value = first.value + rest.value.slice(first.value.startsWith("PT") ? 2 : 1);
  if (!LONGER_FIRST.test(value)) return undefined;
  // `three years and two months ago` is 38 months ago.
  const inFirst = IN_SECOND[`${first.unit} ${rest.unit}`];
  const whole: Meaning = { type: "DURATION", value };
  return inFirst
    ? also(whole, { n: Number(first.n) * inFirst + Number(rest.n), unit: rest.unit as Unit })
    : whole;
}

// How many of the second unit are in the first
const IN_SECOND: Readonly<Record<string, number>> = {
  "year month": 12,
  "week day": 7,
  "day hour": 24,
  "hour minute": 60,
  "minute second": 60,
};

// Words for about so many, and for a little fewer
const ABOUT = "about|around|roughly|approximately|some|almost|nearly";

/** Rules for expressions that consist of a length. */
export function spanRules(): readonly Rules[] {
  return [
    // `a minute amount`
    [nothing, "a minute", /» (?:amount|detail|fraction|quantit)/],
    // `won by one second`, `one second later`, but not `one second place`, `two wins, one second and a third`
    [
      () => length(1, "second"),
      "one second",
      /\bby «[^«»]*»(?![ -][a-z])|» (?:after|before|later|ahead|behind|left|faster|slower|remaining|of)\b/,
    ],
    // `one day he will be king`
    [
      () => vague("FUTURE_REF"),
      "one day; someday",
      /\b(?:to|will|won't|[cw]ould|can|may|might|must|should) «|\b(?:who|which|that) «[^«»]*» (?:[cw]ould|may|might|will) |»,? [a-z]{1,14}(?: wi|['\u2019])ll\b/i,
    ],
    // Not `he one day followed`, `declared Friday a day of mourning`, `four flights a week`.
    [
      same,
      "$length",
      /(?<!\b(?:\w+day|[wt]hen|s?he|they|we|(?!takes|lasts|needs|waits|sometimes|perhaps)[a-z]{3,}s) (?=«(?:one|an?) [a-z]+»(?! (?:after|before|early|in|away))))«[^«»]*»(?!-)/i,
    ],
    // Also `two years ago` and `about two years ago`.
    [
      modified,
      `=${ABOUT}|under $length; ` +
        "at =least|most $length; up =to $length; " +
        "=no more than $length; $length or =so; at =least the? last|past|next|coming $length; " +
        `=${ABOUT}|under? $away`,
      // `some 20-year-old bridges`
      /»(?!-[a-z])/,
    ],
    // `over two years ago`, but not `took over two years ago`, nor `was over two years later`
    [modified, "=over $away", /(?<!\b(?:t[ao]ke?n?|taking|took|turned) )«[^«»]*(?<!later)»/],
    // `5 percent more than a year ago`, `fell to less than a year ago` compare amounts.
    [
      modified,
      "=more|less|fewer than $away; =more|less|fewer than $length",
      /(?<!(?:%|percent|points?|cents?|dime|third|half|\d [mb]illion) )«(?!(?<=(?:[$£€]\d{1,5}|\d\.\d{1,3}|\b(?:fell|rose|up|down) to) «)[^«»]*»? (?:ago|earlier)\b)/,
    ],
    // `for over three weeks`, but not `to spread it over three weeks`
    [
      modified,
      "=over $length",
      /\b(?:(?:for|in|just|after|than|of|took|spent|last\w*|waited|delayed) «[^«»]*»(?! ago\b)|, «[^«»]*» (?:after|before)\b|was «[^«»]*»(?! (?:ago|later)\b))/i,
    ],
    [
      ({ it }) => withMod(it, "EQUAL_OR_MORE"),
      "no less|fewer than $length; $length or more|longer",
    ],
    [same, "a|the $length period"],
    [same, "the longest|shortest|best|worst|busiest|hardest $length", /s»(?! ago)/],
    // Not `a mere two years later`
    [same, "a mere|full|whole|good|scant $length", /»(?! (?:ago|later|before|earlier|back)\b)/],
    [({ it }) => also(it, { age: true }), "$length old|olds; $length of age"],
    [
      (parts) => also(modified(parts) as Meaning, { age: true }),
      `=${ABOUT}|under|over $length old; =more|less|fewer than $length old; at =least|most $length old`,
      /«(?!some [^«»]*-old)/i,
    ],
    // `the last two years`, but only `two years` of `it will last two years`, and `two-day` of `the first two-day rally`
    [
      notAway,
      "the? about? last|past|next|first|coming|previous|latest|final|following|preceding|prior $length; the closing $length",
      /«(?!(?:last|following) |[^»-]*-(?:day|week|month|year)»)/,
    ],
    // `ten-year-long`; in `a year-long`, the article belongs to the noun.
    [same, "$length -long", /«(?!an? )/i],
    // `the two days`, `the half year`, but only `two-day` of `the two-day rally`
    [same, "the|these|those|its|their|another $length", /(?:s|half.year)»/],
    [
      bareUnit,
      "UNIT|UNITS -long; LONG; some UNITS; the past|whole|entire UNIT; the? recent|coming UNITS; " +
        "the? recent|coming UNITS and|or UNITS; the UNITS ahead; " +
        "the early|first|final|last|closing|past UNITS; UNITS or|and UNITS",
    ],
    [
      bareUnit,
      "the UNITS to come",
      /»(?! (?:to|from|up|back|home|together|clean|forward|off|out|close|over)\b)/,
    ],
    // `I lived here all these years`
    [bareUnit, "all these|those UNITS"],
    // `may take months, even years`, `the storm, hours from landfall,`
    [
      bareUnit,
      "UNITS",
      /» or\b|», (?:even|maybe|perhaps|possibly|if not|not) [dwmy]\w+s\b|(?:\b[dwmy]\w+s,|\band) (?:even|maybe|perhaps|possibly|if not) «|(?:, |\b(?:was|were|been|only|just|still) )«[^«»]*» from (?!now)/,
    ],
    [asMany, "as many UNITS", /\bin «/],
    [() => length(1, "hour"), "the first|opening|last|final hour"],
    [() => length(Number.NaN, "X"), "some time; a while", /\bfor «/],
    // `at the end of days`, `rose after hours`
    [
      nothing,
      "days|hours",
      /(?<=\b[Ee]nd of )«d[^«»]*»(?! of)|\bafter «hours»(?=[.,;)]|$| (?:trad|on )|-)/,
    ],
    // `for years`, `in weeks`, `in the weeks before the vote`
    [
      bareUnit,
      "the? UNITS",
      /\b(?:for|in|within|after|of|takes?|took|lasted|last|spen[dt]|by|not|needs?|requires?) «(?!q|the)|\bover «(?!q)|«(?!q)[^«»]*(?:(?<!minutes)» of\b|» (?:yet|more|to go)\b|», not\b|» (?:after|away|before|later|earlier|sooner|since|leading|following|that follow))/i,
    ],
  ];
}

// `the final two years`, but not `became final two years ago`
function notAway({ it }: Parts, { text, end }: Context): Meaning | undefined {
  return text.startsWith(" ago", end) ? undefined : it;
}

// `decades`, `day-long`, `monthslong`
function bareUnit({ unit, long }: Parts): Meaning {
  return length(
    /s(?:long)?$/.test(unit.word + long.word) ? Number.NaN : 1,
    unit.value || long.value,
  );
}

// How many of something was said before: `the third blast in as many days`, `two wins in as many weeks`
const SAID = /\b(?:(two|second)|th(?:ree|ird))[^.;«]{0,28}«/i;

function asMany({ unit }: Parts, context: Context): Meaning | undefined {
  const found = SAID.exec(around(context));
  return found === null ? undefined : length(found[1] ? 2 : 3, unit.value);
}
