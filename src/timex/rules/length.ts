/** Lengths of time: `two weeks`, `a year and a half`, `nearly forty years`, `the past three months`, `40-year-old`. */

import { before, behind, type Context } from "../context.ts";
import type { Unit } from "../period.ts";
import type { Meaning, Parts, Rule } from "../rule.ts";
import { also, length, modified, nothing, vague, withMod } from "../say.ts";
import { HYPHEN } from "../token.ts";

/** How many. */
export function countRules(): readonly Rule[] {
  return [
    ["a|an|another", count, 1],
    ["NUM|YEAR", ({ num }) => (num && num.word !== "'" ? counted(num.n) : undefined)],
    ["NUM to|or|and NUM", count, Number.NaN],
    ["a? dozen", count, 12],
    ["a hundred", count, 100],
    ["a|the? couple of?", count, 2],
    ["several|many|few|dozens|hundreds|thousands|millions of?", count, Number.NaN],
    ["a few|number|handful of?", count, Number.NaN],
    ["a? half a|an?", count, 0.5],
    ["a? quarter of? a?", count, 0.25],
  ];
}

function count(_: Parts, __: Context, by: number): Meaning {
  return counted(by);
}

// Not a length yet: only what it will have for a count.
function counted(n: number): Meaning {
  return { type: "DURATION", value: "", n };
}

const OF_WHAT =
  "single|more|additional|full|consecutive|straight|trading|business|calendar|whole|extra|long|fiscal|solid";

/** Lengths. */
export function lengthRules(): readonly Rule[] {
  return [
    [`$count ${OF_WHAT}? UNIT|UNITS`, lengthOf, 0],
    ["$count and a half UNIT|UNITS", lengthOf, 0.5],
    ["$count UNIT and a half", lengthOf, 0.5],
    ["a|an UNIT or two", lengthOf, Number.NaN],
    ["$count UNIT|UNITS and? NUM UNITS", twoUnits],
  ];
}

function lengthOf({ count, unit }: Parts, _: Context, by: number): Meaning | undefined {
  const n = (count?.n ?? 0) + by;
  if (unit === undefined) return undefined;
  if (n === 1 && unit.word.endsWith("s")) return undefined;
  // `the 2018 day` has a year before it, `2,000 days` a count.
  if (n > 1900 && n < 2050 && unit.gap !== HYPHEN && !unit.word.endsWith("s")) return undefined;
  if (n === 0.25 && unit.value !== "century") return undefined;
  // 23 Second
  if (n > 1 && unit.capital && unit.gap !== HYPHEN && !unit.word.endsWith("s")) return undefined;
  // `a second` is the next of several, `three-quarters` a share.
  const share = unit.value === "quarter" && (n === 1 || unit.gap === HYPHEN);
  return share || (n === 1 && unit.value === "second") ? undefined : length(n, unit.value as Unit);
}

const LONGER_FIRST = /^P(?:\d+Y\d+[MD]|\d+M\d+D|\d+DT\d+H|T\d+H\d+M|T\d+M\d+S)$/;

// `two hours 27 minutes`, but not `ten minutes and two hours`
function twoUnits(parts: Parts, context: Context): Meaning | undefined {
  const first = lengthOf(parts, context, 0)?.value ?? "";
  const second = length(parts.num?.n ?? 0, parts.units?.value as Unit).value;
  const value = first + second.slice(first.startsWith("PT") ? 2 : 1);
  return LONGER_FIRST.test(value) ? { type: "DURATION", value } : undefined;
}

const ABOUT = "word:about|around|roughly|approximately|some|almost|nearly|under";
const LAST = "last|past|next|first|coming|previous|latest|final|following|preceding";

/** Expressions of their own. */
export function spanRules(): readonly Rule[] {
  return [
    ["one day", oneDay],
    ["$length", plainLength],
    [`${ABOUT} $length`, modified],
    ["word:over $length", overLength],
    ["$length or so", ({ length }) => length && withMod(length, "APPROX")],
    ["a|the $length period", ({ length }) => length],
    ["word:more|less|fewer than $length", modified],
    ["no more than $length", ({ length }) => length && withMod(length, "EQUAL_OR_LESS")],
    ["no less|fewer than $length", ({ length }) => length && withMod(length, "EQUAL_OR_MORE")],
    ["at word:least|most $length", modified],
    ["up word:to $length", modified],
    ["$length old", age],
    ["UNITS old", nothing],
    ["$length of age", age],
    [`the? about? ${LAST} $length`, lastLength],
    ["$length -long", longLength],
    ["UNIT|UNITS -long", bareUnit],
    ["the past UNIT", bareUnit],
    ["the last hour", () => length(1, "hour")],
    ["the|these|those|its|their $length", theLength],
    ["UNITS", someUnits],
    ["the? recent|coming UNITS", bareUnit],
    ["recent|coming UNITS and|or UNITS", bareUnit],
    ["the UNITS ahead", bareUnit],
    ["the early|first|final|last|closing UNITS", bareUnit],
    ["the UNITS", unitsBefore],
    ["UNITS or|and UNITS", bareUnit],
  ];
}

function age({ length }: Parts): Meaning | undefined {
  return length && also(length, { age: true });
}

const BEFORE_A =
  /(?:\b(?:for|in|over|after|within|than|about|nearly|almost|take|took|takes|is|was|to|by|of|and|or|every|last|lasted|once|with|spent|served|waited|him|them|just|only|least|until|half|through|during|been|barely)|,) $/i;

// `a year` is said of rates as often: `$5 a year`.
function plainLength({ length }: Parts, context: Context): Meaning | undefined {
  const rate =
    length?.n === 1 && /^an? /i.test(context.text.slice(context.start, context.start + 3));
  const inSentence =
    /[\w%] $/.test(before(context, 2)) &&
    !/^ (?:after|before|later|earlier)\b/.test(behind(context, 9));
  if (behind(context, 1) === "-") return undefined;
  return rate && inSentence && !BEFORE_A.test(before(context, 14)) ? undefined : length;
}

const VERB = /\b(?:will|would|could|may|might|to) last |\blast an? /;

// `the last two years`, but `it will last a year`
function lastLength({ length }: Parts, { text, start }: Context): Meaning | undefined {
  return VERB.test(text.slice(Math.max(0, start - 6), start + 8)) ? undefined : length;
}

const BEFORE_OVER = /\b(?:for|of|after|in|just|been|lasted|took|than|is|was|well) $/;

// `for over three weeks`, but not `to spread it over three weeks`
function overLength(parts: Parts, context: Context): Meaning | undefined {
  return parts.length?.n === 1 || BEFORE_OVER.test(before(context, 8))
    ? modified(parts)
    : undefined;
}

// `the two days`, but only `two-day` of `the two-day rally`
function theLength({ length }: Parts, { text, end }: Context): Meaning | undefined {
  return text.charAt(end - 1) === "s" ? length : undefined;
}

// `ten-year-long`; of `a year-long` the article is the noun's.
function longLength({ length }: Parts, { text, start }: Context): Meaning | undefined {
  return /^an? /i.test(text.slice(start, start + 3)) ? undefined : length;
}

// `one day he will be king`
function oneDay(_: Parts, context: Context): Meaning | undefined {
  const toCome =
    /\b(?:will|would|could|may|to) $/.test(before(context, 6)) ||
    /^,? [a-z]+ will\b/.test(behind(context, 24));
  return toCome ? vague("FUTURE_REF") : undefined;
}

// `decades`, `day-long`
function bareUnit({ units, unit = units }: Parts): Meaning | undefined {
  return unit && length(unit.word.endsWith("s") ? Number.NaN : 1, unit.value as Unit);
}

// `in the weeks before the vote`
function unitsBefore(parts: Parts, context: Context): Meaning | undefined {
  return /\bover $/i.test(before(context, 5)) || BESIDE.test(behind(context, 9))
    ? bareUnit(parts)
    : undefined;
}

const BESIDE = /^ (?:of|after|before|later|earlier|since|leading|following)\b/;
const BEFORE_UNITS =
  /\b(?:for|in|within|after|over|of|take|took|takes|last|lasted|spent|spend|by|many|every) $/i;

// `for years`, `in weeks`
function someUnits({ units }: Parts, context: Context): Meaning | undefined {
  if (units === undefined || units.value === "quarter") return undefined;
  const told = BEFORE_UNITS.test(before(context, 8)) || BESIDE.test(behind(context, 9));
  return told ? bareUnit({ units }) : undefined;
}
