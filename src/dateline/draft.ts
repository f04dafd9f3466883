/** Datelines to write: what they must read back as, and how to spell them. */

import { agencyNamed } from "../agency/find.ts";
import type { AgencyId } from "../agency/names.ts";
import { type DatelineStyle, datelineStyle } from "../agency/style.ts";
import { AGENCY_NAMES } from "../agency/table.ts";
import { refuse } from "../check/refuse.ts";
import { fieldsOf, line, list, optionalString, optionalWhole } from "../check/values.ts";
import { daysInMonth, fromPlainDate } from "../date/calendar.ts";
import { writeDay } from "../date/format.ts";
import { plainDate } from "../date/option.ts";
import { resolveDay } from "../date/resolve.ts";
import type { Place, PlainDate } from "../model.ts";
import { reword } from "../text/reword.ts";
import { inCapitals, placeInProperCase } from "./names.ts";
import { parseDateline } from "./parse.ts";
import { readDateline } from "./read.ts";

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
  return { month, day, year, date };
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

/** Refuses a country that name and region do not imply: a country is not written, so it would be lost. */
function checkCountries(draft: DatelineDraft, read: DatelineDraft, path: string): void {
  draft.places.forEach(({ name, country }, index) => {
    if (country === undefined || country === read.places[index]?.country) return;
    refuse(
      `${path}.places[${index}].country`,
      `"${country}" is not what "${name}" tells; leave it out, or add it as the region`,
    );
  });
}

/**
 * The dateline's text: as recorded if that still says the same, or else with only the changed words replaced there, or
 * else in the agency's style, or else in any style that reads back. The lede matters: before small letters, a place
 * without a day is not a dateline.
 */
export function spellDateline(draft: DatelineDraft, lede: string, path: string): string {
  for (const spelling of respellings(draft, lede)) {
    const isRecorded = spelling === draft.raw;
    if (!isRecorded) checkDay(draft, path);
    const written = lede === "" && !isRecorded ? spelling.trimEnd() : spelling;
    const read = readBack(written, lede, draft);
    if (read === undefined) continue;
    checkCountries(draft, read, path);
    return written;
  }
  return refuseUnread(draft, path, (other) =>
    spellings(other).some((spelling) => readBack(spelling, lede, other) !== undefined),
  );
}

/** The spellings to try, the one that changes least first. A dateline that gets another agency gets its style. */
function* respellings(draft: DatelineDraft, lede: string): Generator<string> {
  const { raw } = draft;
  if (raw !== undefined) yield raw;
  const fresh = spellings(draft);
  const old = raw === undefined ? undefined : parseDateline(raw + lede);
  if (old !== undefined && old.agency === draft.agency) {
    const before = spellings(old);
    for (const [at, after] of fresh.entries()) yield reword(old.raw, before[at] as string, after);
  }
  yield* fresh;
}

/** The dateline's text in an agency's style, refused if it would not read back before the lede. */
export function spellInStyle(
  draft: DatelineDraft,
  style: DatelineStyle,
  lede: string,
  path: string,
): string {
  checkDay(draft, path);
  const isRead = (other: DatelineDraft): boolean => {
    // Some styles write the year.
    const { month, day, year, date } = other;
    const hasYear = style.year && month !== undefined && day !== undefined && date !== undefined;
    const as = hasYear ? { ...other, year: year ?? fromPlainDate(date)?.year } : other;
    return readBack(inStyle(other, style), lede, as) !== undefined;
  };
  return isRead(draft) ? inStyle(draft, style) : refuseUnread(draft, path, isRead);
}

/** What a spelling before a lede reads as, if the dateline is the whole spelling and says the same as the draft. */
function readBack(spelling: string, lede: string, as: DatelineDraft): DatelineDraft | undefined {
  const text = spelling + lede;
  const read = readDateline(text, 0, text.length);
  return read?.end === spelling.length && sameDateline(read, as) ? read : undefined;
}

/** Refuses the field to blame if a dateline does not read back: another value there helps, or most likely would. */
function refuseUnread(
  draft: DatelineDraft,
  path: string,
  isRead: (other: DatelineDraft) => boolean,
): never {
  const why = "would not read back as written in a dateline";
  const { places, month, agency } = draft;
  if (agency !== undefined && places.length > 0 && isRead({ ...draft, agency: "AP" }))
    refuse(`${path}.agency`, why);
  const blamed = places.findIndex((_, index) =>
    isRead({ ...draft, places: places.map((one, at) => (at === index ? { name: "Seoul" } : one)) }),
  );
  const index = Math.max(blamed, 0);
  const place = places[index];
  if (place === undefined) refuse(`${path}.places`, why);
  if (blamed === -1 && month === undefined && agency === undefined) refuse(path, why);
  return refuse(`${path}.places[${index}].name`, why + hintFor(place));
}

/** Says how to give a place whose name was given as datelines write it. */
function hintFor({ name }: Place): string {
  const comma = name.indexOf(", ");
  if (comma > 0) {
    const [place, region] = [name.slice(0, comma), name.slice(comma + 2)];
    return `; give { name: "${place}", region: "${region}" }`;
  }
  return name.length > 2 && name === inCapitals(name)
    ? `; give its name as in running text: "${placeInProperCase(name)}"`
    : "";
}

/** Refuses a day that the calendar does not have, unless it was read as it stands: `March 41`. */
function checkDay({ month, day, year = 2000 }: DatelineDraft, path: string): void {
  if (month === undefined || day === undefined) return;
  if (year === 0) refuse(`${path}.year`, "the calendar has no year 0");
  if (day === 0 || day > daysInMonth(year, month))
    refuse(`${path}.day`, `the calendar has no day ${day} in that month`);
}

function spellings(draft: DatelineDraft): string[] {
  const own = draft.agency === undefined ? undefined : agencyNamed(draft.agency);
  const usual = datelineStyle(undefined);
  const styles = [usual, { ...usual, capitals: false }];
  if (own !== undefined) styles.unshift(datelineStyle(own));
  return styles.map((style) => inStyle(draft, { ...style, year: false }));
}

/** Spells the dateline in an agency's style. */
function inStyle(draft: DatelineDraft, style: DatelineStyle): string {
  const { agency, time } = draft;
  const places = joinPlaces(draft.places, style);
  const day = [writtenDay(draft, style), time ?? ""].filter((part) => part !== "").join(", ");
  // No style has two stops in `GADSDEN, Ala., September 14`.
  const apart = places.endsWith(".") && style.beforeDay === ". " ? ", " : style.beforeDay;
  const head = places === "" || day === "" ? places + day : places + apart + day;
  if (agency === undefined) return head + style.separator;
  if (style.agencyFirst && places !== "") {
    return style.open + agency + style.close + head + style.separator;
  }
  // An agency can do without parentheses only after a day: Dec. 9 Kyodo -
  const bare = style.agencyFirst || (style.open.trim() === "" && day === "");
  const open = bare ? " (" : style.open;
  const close = bare ? `)${style.separator}` : style.close;
  return (head === "" ? open.replace(/^[ .]+/, "") : head + open) + agency + close;
}

/** The day, with its year if it has one, or if the style writes years and the date is known. */
function writtenDay(draft: DatelineDraft, style: DatelineStyle): string {
  const { month, day, year, date } = draft;
  if (month === undefined || day === undefined) return "";
  const impliedYear = style.year && date !== undefined ? fromPlainDate(date)?.year : undefined;
  return writeDay(month, day, year ?? impliedYear, style.day);
}

/** `SEOUL/TOKYO`, or with `and` between places that have regions. */
function joinPlaces(places: readonly Place[], style: DatelineStyle): string {
  const names = places.map(({ name, region }) => {
    const written = style.capitals ? inCapitals(name) : name;
    return region === undefined ? written : `${written}, ${region}`;
  });
  return names.join(places.some(({ region }) => region !== undefined) ? " and " : "/");
}
