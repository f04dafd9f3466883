/** How to spell a dateline so that it reads back as the same. */

import { agencyNamed } from "../agency/find.ts";
import { type DatelineStyle, datelineStyle } from "../agency/style.ts";
import { refuse } from "../check/refuse.ts";
import { daysInMonth, fromPlainDate } from "../date/calendar.ts";
import type { Place } from "../model.ts";
import { reword } from "../text/reword.ts";
import { type DatelineDraft, sameDateline } from "./draft.ts";
import { inCapitals, placeInProperCase } from "./names.ts";
import { parseDateline } from "./parse.ts";
import { readDateline } from "./read.ts";
import { inKorean, inStyle } from "./style.ts";

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

const HANGUL = /\p{Script=Hangul}/u;

/** The spellings in which a dateline may read back; their number depends only on the agency. */
function spellings(draft: DatelineDraft): string[] {
  const own = draft.agency === undefined ? undefined : agencyNamed(draft.agency);
  const usual = datelineStyle(undefined);
  const styles = [usual, { ...usual, capitals: false }];
  if (own !== undefined) styles.unshift(datelineStyle(own));
  const spelled = styles.map((style) => inStyle(draft, { ...style, year: false }));
  return HANGUL.test(draft.agency ?? "") ? [inKorean(draft, usual), ...spelled] : spelled;
}
