/** Reads the dateline that a writer was given; see `given.ts`. */

import { readFirstHeader } from "../block/header.ts";
import { areObjects } from "../check/values.ts";
import { resolveDay } from "../date/resolve.ts";
import { type DatelineDraft, draftDateline, sameDateline } from "../dateline/draft.ts";
import { readDateline } from "../dateline/read.ts";
import { spellDateline } from "../dateline/spell.ts";
import type { Dateline, PlainDate, Span, TextNode } from "../model.ts";
import { skipBlanks } from "../text/blank.ts";
import { checkDate } from "../write/dateline-dates.ts";
import { NOWHERE, type Origin, spanOf } from "./origin.ts";

/** The given dateline, to stand before the lede, with a `raw` that agrees with its other fields. */
export function givenDateline(
  value: unknown,
  path: string,
  first: TextNode | undefined,
  origin: Origin,
): Dateline {
  const { date } = origin;
  const lede = first?.text ?? "";
  const recorded = recordedDateline(value, first, origin);
  if (recorded !== undefined && recorded.date === (value as Dateline).date)
    return value as Dateline;
  const draft = draftDateline(value, path, date);
  checkDate(draft, dateBefore(draft, origin), date, path);
  const raw = recorded === undefined ? spellDateline(draft, lede, path) : recorded.raw;
  const read =
    recorded ?? (readDateline(raw + lede, 0, raw.length + lede.length, date) as Dateline);
  // Without a header, the year came from the caller who parsed the article, and only the field `date` has it.
  const day = read.date ?? draft.date;
  const span = recorded === undefined ? { start: NOWHERE, end: NOWHERE } : spanOf(value, raw);
  return { ...read, ...(day !== undefined && { date: day }), raw, ...span };
}

/** What the recorded spelling of a dateline reads as; `undefined` unless that agrees with its fields. */
function recordedDateline(
  value: unknown,
  first: TextNode | undefined,
  origin: Origin,
): Dateline | undefined {
  const given = value as Dateline | null | undefined;
  const raw: unknown = given?.raw;
  if (typeof raw !== "string" || !areObjects(given?.places)) return undefined;
  for (const text of linesOf(raw, spanOf(given, raw), first, origin)) {
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

/** The lines that a dateline may have been read in: before its lede, alone, or with what else was read there. */
function* linesOf(raw: string, { start, end }: Span, first: TextNode | undefined, origin: Origin) {
  const { source, offset, onLine } = origin;
  yield raw + (first?.text ?? "");
  yield raw;
  yield source === undefined
    ? lineOf(raw, end, first === undefined ? onLine : [first, ...onLine])
    : lineAt(source, start - offset);
}

/** The source's line from `from` on, up to the length that a dateline and an end mark can have. */
function lineAt(source: string, from: number): string {
  return from < 0 ? "" : (source.slice(from, from + LONGEST_LINE).split(BREAK, 1)[0] ?? "");
}

const LONGEST_LINE = 300;
const BREAK = /[\n\r]/;

/** A line put together from a dateline and the nodes that were read after it, with no more than blanks between them. */
function lineOf(raw: string, end: number, nodes: readonly TextNode[]): string {
  let line = raw;
  let at = end;
  for (const { text, start } of [...nodes].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at + MOST_BLANKS) break;
    line += " ".repeat(start - at) + text;
    at = start + text.length;
  }
  return line;
}

const MOST_BLANKS = 2;

function sameCountries(a: Dateline, b: Dateline): boolean {
  return a.places.every(({ country }, index) => country === b.places[index]?.country);
}

/** The date that the dateline had under the source's header; it is stale if the article now has another header. */
function dateBefore(
  { month, day, year }: DatelineDraft,
  { source }: Origin,
): PlainDate | undefined {
  if (source === undefined || month === undefined || day === undefined) return undefined;
  const header = readFirstHeader(source, skipBlanks(source, 0))?.written;
  return resolveDay({ month, day, ...(year !== undefined && { year }) }, header);
}
