/** Decides whether quoted words are a statement, a fragment of a sentence or a title. */

import type { Quote, Span } from "../model.ts";
import { isOf } from "./function-words.ts";
import { type Quoted, withoutMarks } from "./marks.ts";
import type { Attribution } from "./paragraph.ts";
import { isNaming } from "./saying.ts";
import { ARTICLE, BE, CONJUNCTION, PREPOSITION } from "./word-kinds.ts";

// How many code units before a quotation are looked at.
const BEFORE = 32;
// What may stand before a statement.
const BEFORE_STATEMENT = /[.,:;?!_(\u2014\u2013"\u201d-]\s*$/;
const ALONE = /(?:^|[.?!]["\u201d]?)\s*$/;
// A statement without a closing mark has at least this many words; with fewer, the mark was only forgotten.
const LEAST_UNCLOSED = 3;
// A verb of saying within this many words before a quotation lets it be a statement even if no mark stands between.
const NEAR = 6;
// After `he said,`, this many words that begin in lower case are a statement; fewer are a fragment.
const LEAST_SMALL = 4;
// What stands before a title although a verb of saying is near: `said on ABC's "Harbor Nights"`.
const NAMES = /(?:['\u2019]s|titled|\b(?:the|called|named))\s*$/;
// `the film "Harbor Nights"`, `In his book, "Harbor Nights,"`
const WORK =
  /\b(?:films?|movies?|books?|novels?|memoir|(?:auto)?biography|songs?|anthem|album|hymn|shows?|drama|series|play|musical|opera|poem|painting|magazine|journal|documentary|comedy|column|essay|commentary|article|editorial|program(?:me)?|game)(?: (?:on|of) [A-Z][a-z]{2,8}\.? \d{1,2})?,?\s*$/i;
const TITLED = /(?:titled|dubbed)\s*$/;
const SUNG = /^(?:s[aiu]ngs?|singing|reads?|reading|writes?|writing|wrote|calls)$/;
const MOST_TITLE_WORDS = 10;
// This many words that end in a stop are a statement wherever they stand.
const LONG = 12;
const STOPS = /[.,?!\u2026\u2014-](?:['\u2019]\s?)?$/;

/** What stands around a quoted stretch. */
export interface Surroundings {
  /** The position where its paragraph begins. */
  readonly paragraph: number;
  /** Whether a statement precedes it in its sentence: `"It ran," he said, "and stopped."` */
  readonly goesOn: boolean;
  readonly attribution: Attribution | undefined;
}

/** The kind of a quoted stretch; `undefined` if it only lacks its closing mark by mistake. */
export function kindOf(
  text: string,
  quoted: Quoted,
  surroundings: Surroundings,
): Quote["kind"] | undefined {
  const { start, end, closed } = quoted;
  const inner = withoutMarks(text.slice(start, end)).trim();
  const words = inner.split(/\s+/, LONG).length;
  if (!closed) return words >= LEAST_UNCLOSED || STOPS.test(inner) ? "direct" : undefined;
  const seen = look(text, quoted, surroundings, { inner, words });
  if (isNamed(text, quoted, seen)) return "title";
  return isStatement(text, quoted, seen) ? "direct" : "fragment";
}

/** What is known about a quoted stretch and the text around it. */
interface Seen extends Surroundings {
  /** The words without their marks, and their number, up to `LONG`. */
  readonly inner: string;
  readonly words: number;
  /** The text before them in the paragraph, up to `BEFORE` code units. */
  readonly before: string;
  /** Whether a verb of saying stands near, and the text between if it comes before them. */
  readonly said: boolean;
  readonly between: string | undefined;
}

function look(
  text: string,
  { start, end }: Span,
  surroundings: Surroundings,
  { inner, words }: Pick<Seen, "inner" | "words">,
): Seen {
  const { paragraph, goesOn, attribution } = surroundings;
  const said = saidNear(text, start, end, attribution);
  const cue = attribution?.cue.end ?? end;
  return {
    // Listed one by one, since that is much faster than a spread.
    paragraph,
    goesOn,
    attribution,
    inner,
    words,
    before: text.slice(Math.max(paragraph, start - BEFORE), start),
    said,
    between: said && cue <= start ? text.slice(cue, start) : undefined,
  };
}

/** Whether the words are the name of a work. */
function isNamed(text: string, span: Span, seen: Seen): boolean {
  const { inner, words, before, said, between, goesOn, attribution } = seen;
  const capital = /^\p{Lu}/u.test(inner);
  if (TITLED.test(before) && capital) return true;
  const work = WORK.test(before);
  const named =
    work ||
    NAMES.test(before) ||
    isOf(lastOf(before), PREPOSITION) ||
    (!said && !goesOn) ||
    !saysThis(text, span, attribution);
  // THE FILM "HARBOR NIGHTS" | HBC'S "HARBOR NIGHTS"
  const mayTell = work || /['\u2019]S\s*$/.test(before) || !isInCapitals(text, span);
  if (named && isTitle(inner, words) && mayTell) return true;
  // `the film "It Ran All Day"`, `In her column, "It ran all day," the mayor is praised`
  if (!work || !capital) return false;
  if (!before.trimEnd().endsWith(",")) return !STOPS.test(inner);
  return inner.endsWith(",") && (!said || between !== undefined);
}

/** Whether all the words around a quotation are in capitals, so that its own tell nothing. */
function isInCapitals(text: string, { start, end }: Span): boolean {
  return !/\p{Ll}/u.test(text.slice(Math.max(0, start - AROUND), end + AROUND));
}

// How many code units around a quotation are looked at for small letters.
const AROUND = 99;

/** Whether the words are somebody's sentence, or the beginning of one. */
function isStatement(text: string, span: Span, seen: Seen): boolean {
  const { start, end } = span;
  const { paragraph, inner, words, before, said, between, goesOn } = seen;
  // `said that "it ran all day."`: a part of what is reported.
  if (/\bthat\s*$/.test(before)) return false;
  const follows = between !== undefined;
  const opens = start === paragraph || BEFORE_STATEMENT.test(before);
  // `„Das ist gut“, sagte Lee`: the comma may follow the mark.
  const stops =
    STOPS.test(inner) || (said && !follows ? /^[,.?!]/ : /^[.?!]/).test(text.charAt(end));
  const announced = follows && /[,:]\s*$/.test(before) && !/\bthat\b/.test(between);
  if (/^[^A-Za-z]{0,3}[A-Z\d]/.test(inner)) {
    if (!stops)
      return (
        words >= LEAST_UNCLOSED &&
        (announced || (ALONE.test(before) && /^\s*$/.test(text.slice(end, end + 2))))
      );
    if (isOf(lastOf(before), ARTICLE | BE | CONJUNCTION | PREPOSITION) && words < LONG)
      return false;
    if (words === 1) return said || ALONE.test(before);
    return opens || words >= LONG || (follows && !isInCapitals(text, span));
  }
  if (!stops || !opens) return false;
  if (goesOn) return true;
  if (words < LEAST_SMALL) return false;
  return announced ? !/^to\b/.test(inner) : said && start === paragraph;
}

function lastOf(before: string): string {
  const last = before.trim().split(/\s/).at(-1) as string;
  return /^[IO]n$/.test(last) ? last.toLowerCase() : last;
}

/**
 * Whether the verb stands right at the quotation, and is not one of singing, reading, writing or naming, which go with
 * titles too.
 */
function saysThis(
  text: string,
  { start, end }: Span,
  attribution: Attribution | undefined,
): boolean {
  if (attribution === undefined) return true;
  const { cue } = attribution;
  if (cue.start >= end) return true;
  // `Her favorite is this: "Harbor Nights"`
  if (text.slice(cue.start, cue.end) === ":") return false;
  if (/[\p{L}\d]/u.test(text.slice(cue.end, start)))
    return /[,:]\s*$/.test(text.slice(cue.end, start));
  const verb = text.slice(cue.start, cue.end);
  return !(SUNG.test(verb) || isNaming(verb));
}

/** Whether the verb of saying follows the quotation, or stands a few words before it. */
function saidNear(
  text: string,
  start: number,
  end: number,
  attribution: Attribution | undefined,
): boolean {
  if (attribution === undefined) return false;
  if (attribution.cue.start >= end) return true;
  return text.slice(attribution.cue.end, start).split(/\s+/, NEAR + 2).length <= NEAR;
}

/**
 * Whether words look like a title, `Harbor Nights`, `The Wind in the Reeds`: all but small words are capitalized, and
 * no question mark, exclamation mark or ellipsis ends them.
 */
function isTitle(inner: string, words: number): boolean {
  if (words < 2 || words > MOST_TITLE_WORDS || /[?!\u2026]$/.test(inner)) return false;
  const all = inner.split(/\s+/);
  return (
    /^\P{L}*[\p{Lu}\d]/u.test(all.at(-1) as string) &&
    /^\P{L}*[\p{Lu}\d]/u.test(inner) &&
    all.every((word) => /^\P{L}{0,3}(?:[\p{Lu}\d]|\p{L}{0,4}$|\P{L}*$)/u.test(word))
  );
}
