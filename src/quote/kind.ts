/** Whether quoted words are a statement, a fragment of a sentence or a title. */

import type { Quote, Span } from "../model.ts";
import type { Attribution } from "./attribution.ts";
import { is } from "./cues.ts";
import { type Quoted, withoutMarks } from "./marks.ts";

// What stands before a statement, if anything does.
const OPENS = /[.,:;?!_\u2014\u2013"\u201d-]\s*$/;
const ALONE = /(?:^|[.?!]["\u201d]?)\s*$/;
// A statement without its closing mark has at least so many words: else a mark is only missing.
const LEAST_WORDS = 3;
// A verb of saying so many words before a quotation lets it be a statement where no mark stands between.
const NEAR = 6;
// A nickname has so many words.
const MOST_NICKNAME = 3;
// So many words that begin small are a statement behind `he said,`; fewer are a fragment.
const LEAST_SMALL = 4;
// Before a title, though a verb of saying stands near: `said on ABC's "Harbor Nights"`.
const NAMES = /(?:['\u2019]s|\b(?:the|called|titled|entitled|named))\s*$/;
// `the film "Harbor Nights"`, `In his book, "Harbor Nights,"`
const WORK =
  /\b(?:films?|movies?|books?|novels?|memoir|(?:auto)?biography|songs?|anthem|album|hymn|shows?|drama|series|play|musical|opera|poem|painting|magazine|journal|documentary|comedy|column|essay|commentary|article|editorial|program(?:me)?|game)(?: (?:on|of) [A-Z][a-z]{2,8}\.? \d{1,2})?,?\s*$/;
const TITLED = /\b(?:entitled|titled|dubbed)\s*$/;
const SUNG = /^(?:s[aiu]ngs?|singing|reads?|reading|writes?|writing|wrote|calls|called)$/;
const MOST_TITLE_WORDS = 10;
// So many words with a stop are a statement wherever they stand.
const LONG = 12;
const STOPS = /[.,?!\u2026\u2014-](?:['\u2019]\s?)?$/;

/** What stands around a quoted stretch. */
export interface Surroundings {
  /** Where its paragraph begins. */
  readonly paragraph: number;
  /** Whether a statement stands before it in the paragraph: `"It ran," he said, "and stopped."` */
  readonly goesOn: boolean;
  readonly attribution: Attribution | undefined;
}

/** The kind of a quoted stretch; `undefined` where a mark is only missing. */
export function kindOf(
  text: string,
  { start, end, closed }: Quoted,
  { paragraph, goesOn, attribution }: Surroundings,
): Quote["kind"] | undefined {
  const inner = withoutMarks(text.slice(start, end)).trim();
  const words = inner.split(/\s+/, LONG).length;
  if (!closed) return words >= LEAST_WORDS || STOPS.test(inner) ? "direct" : undefined;
  // `Ann "Tiger" Lee`: a name within a name is no quotation.
  if (words <= MOST_NICKNAME && isNickname(text, start, end)) return undefined;
  const said = saidNear(text, start, end, attribution);
  // The verb stands before it, and nothing else is told in between.
  const follows = said && (attribution as Attribution).cue.end <= start;
  const between = follows ? text.slice((attribution as Attribution).cue.end, start) : "";
  const before = text.slice(Math.max(paragraph, start - 14), start);
  const last = before.trim().split(/\s/).at(-1) as string;
  const named =
    NAMES.test(before) ||
    is(last, "p") ||
    WORK.test(before) ||
    (!said && !goesOn) ||
    !saysThis(text, { start, end }, attribution);
  const work = WORK.test(before) && !before.includes(",") && words > 1 && /^\p{Lu}/u.test(inner);
  if (named && (isTitle(inner, words) || (work && !STOPS.test(inner)))) return "title";
  if (TITLED.test(before) && /^\p{Lu}/u.test(inner)) return "title";
  // `said that "it ran all day."`: a part of what is reported.
  if (/\bthat\s*$/.test(before)) return "fragment";
  const opens = start === paragraph || OPENS.test(before);
  // `„Das ist gut“, sagte Lee`: the comma may stand behind the mark.
  const stops =
    STOPS.test(inner) || /^[.?!]/.test(text.charAt(end)) || (said && !follows && text.charAt(end) === ",");
  const announced = follows && /[,:]\s*$/.test(before) && !/\bthat\b/.test(between);
  if (/^[^A-Za-z]{0,3}[A-Z\d]/.test(inner)) {
    if (!stops) return announced && words >= LEAST_WORDS ? "direct" : "fragment";
    if (is(last, "abcp") && words < LONG) return "fragment";
    if (words === 1) return said || ALONE.test(before) ? "direct" : "fragment";
    return opens || follows || words >= LONG ? "direct" : "fragment";
  }
  if (!stops || !opens) return "fragment";
  if (goesOn) return "direct";
  return words >= LEAST_SMALL && (announced ? !/^to\b/.test(inner) : said && start === paragraph)
    ? "direct"
    : "fragment";
}

function isNickname(text: string, start: number, end: number): boolean {
  const [, first = ""] = /(\p{Lu}[\p{L}.]{1,20})\s$/u.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  const [, last = ""] = /^\s(\p{Lu}\p{L}{1,20})/u.exec(text.slice(end, end + 24)) ?? [];
  return first !== "" && last !== "" && !is(first.toLowerCase(), "abcehimnprst") && !is(last, "w");
}

/** Whether a verb stands right at the quotation, and not of singing, reading or writing, which titles have as well. */
function saysThis(
  text: string,
  { start, end }: Span,
  attribution: Attribution | undefined,
): boolean {
  if (attribution === undefined) return true;
  const { cue } = attribution;
  if (cue.start >= end) return true;
  if (/[\p{L}\d]/u.test(text.slice(cue.end, start)))
    return /[,:]\s*$/.test(text.slice(cue.end, start));
  return !SUNG.test(text.slice(cue.start, cue.end));
}

/** Whether the verb of saying stands behind the quotation, or a few words before it. */
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

/** `Harbor Nights`, `The Wind in the Reeds`: capitals but for small words, and no mark of a sentence's end but a comma. */
function isTitle(inner: string, words: number): boolean {
  if (words < 2 || words > MOST_TITLE_WORDS || /[?!\u2026]$/.test(inner)) return false;
  const all = inner.split(/\s+/);
  return (
    /^\P{L}*[\p{Lu}\d]/u.test(all.at(-1) as string) &&
    /^\P{L}*[\p{Lu}\d]/u.test(inner) &&
    all.every((word) => /^\P{L}{0,3}(?:[\p{Lu}\d]|\p{L}{0,4}$|\P{L}*$)/u.test(word))
  );
}
