/** Datelines to write: what they must read back as. */

import type { AgencyId } from "../agency/names.ts";
import { AGENCY_NAMES } from "../agency/table.ts";
import { refuse } from "../check/refuse.ts";
import { fieldsOf, line, list, optionalString, optionalWhole } from "../check/values.ts";
import { fromPlainDate } from "../date/calendar.ts";
import { plainDate } from "../date/option.ts";
import { resolveDay } from "../date/resolve.ts";
import type { Place, PlainDate } from "../model.ts";
import { parseDateline } from "./parse.ts";

/** A dateline to write. */
export interface DatelineDraft {
  readonly places: readonly Place[];
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly year?: number | undefined;
  readonly date?: PlainDate | undefined;
  readonly time?: string | undefined;
  readonly agency?: string | undefined;
  readonly raw?: string | undefined;
  /** The spelling, if it was given as text. */
  readonly given?: string | undefined;
  readonly end?: unknown;
}

/**
 * Checks a dateline given as text or as fields. Its day may be given by `date` alone; the year is then written if the
 * header's date would imply a different one.
 */
export function draftDateline(
  value: unknown,
  path: string,
  header: PlainDate | undefined,
): DatelineDraft {
  if (typeof value === "string") return draftText(value, path);
  const fields = fieldsOf(value, path, "places");
  if (fields["places"] === undefined)
    refuse(`${path}.places`, "is missing; an empty list writes a dateline without a place");
  const day = draftDay(fields, path, header);
  const time = optionalLine(fields["time"], `${path}.time`);
  const agency = optionalLine(fields["agency"], `${path}.agency`);
  const raw = optionalString(fields["raw"], `${path}.raw`);
  if (time !== undefined && day.month === undefined) {
    refuse(`${path}.time`, "needs a month and day before it");
  }
  return {
    places: list(fields["places"], `${path}.places`).map((place, index) =>
      draftPlace(place, `${path}.places[${index}]`),
    ),
    ...day,
    time,
    agency: agency === undefined ? agency : writtenName(agency, raw),
    raw,
    end: fields["end"],
  };
}

/** An agency as datelines write it, if it is given by its id: `reuters`. That can also be how it was written. */
function writtenName(agency: string, raw = ""): string {
  const name = AGENCY_NAMES[agency as AgencyId]?.[0];
  return name === undefined || raw.split(/\b/).includes(agency) ? agency : name;
}

// Any lede will do; without one, the blank at the dateline's end would not count.
const LEDE = "The tram ran.";

/** Reads a dateline given as text, with or without the blank before the lede. */
function draftText(value: string, path: string): DatelineDraft {
  const text = value.trim();
  // NEW YORK--(BUSINESS WIRE)--
  const raw = text.endsWith(")--") && value.endsWith("-") ? text : `${text} `;
  const read = parseDateline(raw + LEDE);
  if (read?.end !== raw.length)
    return refuse(path, `"${value}" is not a dateline, or not only that`);
  // `SEOUL, May 1 (Yonhap)` has no dash, which the agency's style supplies.
  return text.endsWith(")") ? { ...read, raw: undefined } : { ...read, raw, given: raw };
}

function optionalLine(value: unknown, path: string): string | undefined {
  return value === undefined ? undefined : line(value, path);
}

function draftPlace(value: unknown, path: string): Place {
  if (typeof value === "string") return { name: line(value, path) };
  const fields = fieldsOf(value, path, "a name");
  const name = line(fields["name"], `${path}.name`);
  const region = optionalLine(fields["region"], `${path}.region`);
  const country = optionalString(fields["country"], `${path}.country`);
  return {
    name,
    ...(region !== undefined && { region }),
    ...(country !== undefined && { country }),
  };
}

type Day = Pick<DatelineDraft, "month" | "day" | "year" | "date">;

function draftDay(
  fields: Readonly<Record<string, unknown>>,
  path: string,
  header: PlainDate | undefined,
): Day {
  const month = optionalWhole(fields["month"], `${path}.month`, 1, 12);
  const day = optionalWhole(fields["day"], `${path}.day`, 0, 99);
  const year = optionalWhole(fields["year"], `${path}.year`, 0, 9999);
  const date = plainDate(fields["date"], `${path}.date`);
  const whole = date === undefined ? undefined : fromPlainDate(date);
  if (month === undefined || day === undefined) {
    if (month !== undefined) refuse(`${path}.day`, "is missing beside the month");
    if (day !== undefined) refuse(`${path}.month`, "is missing beside the day");
    if (whole === undefined)
      return year === undefined ? {} : refuse(`${path}.year`, "needs a month and day");
    const implied = resolveDay({ month: whole.month, day: whole.day }, header);
    const needed = year !== undefined || implied !== date;
    return { month: whole.month, day: whole.day, year: needed ? whole.year : undefined, date };
  }
  if (whole !== undefined && (whole.month !== month || whole.day !== day)) {
    refuse(`${path}.date`, `${date} is not the day that month and day say; change them with it`);
  }
  if (whole !== undefined && year !== undefined && whole.year !== year) {
    refuse(`${path}.year`, `${year} is not the year of ${date}`);
  }
  // A recorded spelling has no year where whoever read the article supplied it. A header's date is checked later.
  const isNew = fields["raw"] === undefined && header === undefined && year === undefined;
  return { month, day, year: isNew ? whole?.year : year, date };
}

/** Whether two datelines say the same, apart from a year that only the header implies. */
export function sameDateline(a: DatelineDraft, b: DatelineDraft): boolean {
  return saidIn(a) === saidIn(b);
}

function saidIn({ places, month, day, year, time, agency }: DatelineDraft): string {
  return JSON.stringify([
    places.map(({ name, region }) => [name, region]),
    ...[month, day, year, time, agency],
  ]);
}
