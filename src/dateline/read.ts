/** The reader of datelines: from text to node. */

import { resolveDay } from "../date/resolve.ts";
import type { Dateline, PlainDate } from "../model.ts";
import { skipBlanks } from "../text/blank.ts";
import { opensLine } from "../text/lines.ts";
import { readCommon } from "./common.ts";
import { locateByName } from "./locate.ts";
import { readOwnLine } from "./own-line.ts";
import { readAgencyFirst } from "./with-agency-first.ts";
import { readBelievable } from "./with-places-first.ts";

// The longest dateline in the archives we measured has 118 code units.
const LONGEST = 200;

// A dateline that is not in capitals has a sign, a digit or a comma; most headlines have none.
const NONE = /^.[a-z][^\d([\]|\u2010-\u2015\u2212_:/=,-]*$/;

// A headline with a marker before it: (2nd LD) Tram line reopens, but not (LEAD) March 4
const MARKED =
  /^\((?:CORRECTED|LEAD|URGENT|\d\d?[a-z]{2} LD)\) (?=[A-Z])(?![A-Za-z]{3,10}[., ]{0,4}\d)/;

// No-break spaces, Windows' dashes whose bytes were read as Latin letters, and dashes as pages write them: &mdash; | &#8212;
const ODD = /[\x96\x97\xa0]|&(?:[mn]dash|#(?:821[12]|x201[34]));/gi;

// What each of them has or is.
const MAYBE_ODD = /[&\x96\x97\xa0]/;

/** What stands for an odd sign, as long as that. */
function usual(sign: string): string {
  return sign === "\xa0" ? " " : "—".padEnd(sign.length);
}

/**
 * Reads the dateline at the start of `[start, end)`, which has no blanks around it; `undefined` if there is none.
 * `reference` determines the year.
 */
export function readDateline(
  text: string,
  start: number,
  end: number,
  reference?: PlainDate,
): Dateline | undefined {
  const line = text.slice(start, Math.min(end, start + LONGEST));
  if ((line.startsWith("(") ? MARKED : NONE).test(line)) return undefined;
  // Replaced by as many characters, so that offsets stay.
  const window = MAYBE_ODD.test(line) ? line.replace(ODD, usual) : line;
  const parts =
    readCommon(window) ??
    readAgencyFirst(window) ??
    (opensLine(text, start) ? readOwnLine(window) : undefined) ??
    readBelievable(window);
  if (parts === undefined) return undefined;
  const { places, day, time } = parts.head;
  // UNDATED (AP) --
  const named = places?.places.filter(({ name }) => name !== "Undated") ?? [];
  // All blanks before the lede are the dateline's, those beyond the window too.
  const lede = skipBlanks(text, start + parts.end, end);
  const raw = text.slice(start, lede);
  for (const place of named)
    if (place.country === undefined) locateByName(place, raw, parts.agency);
  const dateline: Partial<Dateline> = { places: named };
  if (day !== undefined) {
    dateline.month = day.month;
    dateline.day = day.day;
    if (day.year !== undefined) dateline.year = day.year;
    const date = resolveDay(day, reference);
    if (date !== undefined) dateline.date = date;
  }
  if (time !== undefined) dateline.time = time;
  if (parts.agency !== undefined) dateline.agency = parts.agency;
  dateline.raw = raw;
  dateline.start = start;
  dateline.end = lede;
  return dateline as Dateline;
}
