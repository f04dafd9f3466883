/** The dateline that a writer was given; see `given.ts`. */

import { readFirstHeader } from "../block/header.ts";
import { areObjects } from "../check/values.ts";
import { resolveDay } from "../date/resolve.ts";
import {
  type DatelineDraft,
  draftDateline,
  sameDateline,
  spellDateline,
} from "../dateline/draft.ts";
import { readDateline } from "../dateline/read.ts";
import type { Dateline, PlainDate, Span } from "../model.ts";
import { skipBlanks } from "../text/blank.ts";
import { checkDate } from "../write/dateline-dates.ts";
import { NOWHERE, type Origin, spanOf } from "./origin.ts";

/** A dateline before the given words, with a `raw` that says what its other fields say. */
export function givenDateline(
  value: unknown,
  path: string,
  lede: string,
  origin: Origin,
): Dateline {
  const { date } = origin;
  const recorded = recordedDateline(value, lede, origin);
  if (recorded !== undefined && recorded.date === (value as Dateline).date)
    return value as Dateline;
  const draft = draftDateline(value, path, date);
  checkDate(draft, dateBefore(draft, origin), date, path);
  const raw = recorded === undefined ? spellDateline(draft, lede, path) : recorded.raw;
  const read =
    recorded ?? (readDateline(raw + lede, 0, raw.length + lede.length, date) as Dateline);
  // Without a header it was whoever read the article that told the year.
  const day = read.date ?? draft.date;
  const span = recorded === undefined ? { start: NOWHERE, end: NOWHERE } : spanOf(value, raw);
  return { ...read, ...(day !== undefined && { date: day }), raw, ...span };
}

/** What the spelling that a dateline records reads as, where that is what its fields say. */
function recordedDateline(value: unknown, lede: string, origin: Origin): Dateline | undefined {
  const given = value as Dateline | null | undefined;
  const raw: unknown = given?.raw;
  if (typeof raw !== "string" || !areObjects(given?.places)) return undefined;
  for (const text of placesOf(raw, spanOf(given, raw), lede, origin)) {
    const read = readDateline(text, 0, text.length, origin.date);
    if (
      read?.end === raw.length &&
      sameDateline(given as Dateline, read) &&
      sameCountries(given as Dateline, read)
    )
      return read;
  }
  return undefined;
}

/** Where a dateline can have stood: before its lede, on a line of its own, or before what closes a story, such as a credit. */
function* placesOf(raw: string, { start, end }: Span, lede: string, origin: Origin) {
  yield raw + lede;
  yield raw;
  yield lineAt(start, origin);
  for (const { start, text } of origin.closing) if (start === end) yield raw + text;
}

/** The line from a place of the source on, as far as a dateline and an end mark go. */
function lineAt(start: number, { source = "", offset }: Origin): string {
  const from = start - offset;
  return from < 0 ? "" : (source.slice(from, from + LONGEST_LINE).split(BREAK, 1)[0] ?? "");
}

const LONGEST_LINE = 300;
const BREAK = /[\n\r]/;

function sameCountries(a: Dateline, b: Dateline): boolean {
  return a.places.every(({ country }, index) => country === b.places[index]?.country);
}

/** The date that the header of the text had told; with another header that one is stale. */
function dateBefore(
  { month, day, year }: DatelineDraft,
  { source }: Origin,
): PlainDate | undefined {
  if (source === undefined || month === undefined || day === undefined) return undefined;
  const header = readFirstHeader(source, skipBlanks(source, 0))?.written;
  return resolveDay({ month, day, ...(year !== undefined && { year }) }, header);
}
