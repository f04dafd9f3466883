/** Days and times in documents. */

import { fromPlainDate } from "../date/calendar.ts";
import type { Article } from "../model.ts";
import type { DocumentMetadataInit } from "./model.ts";

/** The day of an article: its header's date, which also gives the dateline its year, or else its dateline's. */
export function dayOf({ dateline, date }: Article): string | undefined {
  return date ?? dateline?.date;
}

const TIME =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):([0-5]\d)(:[0-5]\d(?:\.\d{1,9})?)?(?:(Z)|([+-]\d\d):?([0-5]\d)))?$/;

// No zone is further from UTC than this, in minutes, and XML Schema allows no more.
const FARTHEST = 14 * 60;

/**
 * A time in the form of RFC 3339, with seconds and zone; a day becomes its first moment in UTC. `undefined` for
 * anything that is not a time or has no zone.
 */
export function timeOf(written: string | undefined): string | undefined {
  const [, day, hour, minute, second = ":00", utc, hours, minutes] = TIME.exec(written ?? "") ?? [];
  if (day === undefined || fromPlainDate(day) === undefined || Number(hour ?? 0) > 23)
    return undefined;
  if (Math.abs(Number(hours ?? 0)) * 60 + Number(minutes ?? 0) > FARTHEST) return undefined;
  if (hour === undefined) return `${day}T00:00:00Z`;
  return `${day}T${hour}:${minute}${second}${utc ?? `${hours}:${minutes}`}`;
}

/** A time as `timeOf` gives it, but a day stays a day. */
export function timeOrDayOf(written: string | undefined): string | undefined {
  const time = timeOf(written);
  return time !== undefined && dayIn(written) === written ? written : time;
}

/**
 * The time of a version, in the form of RFC 3339: the metadata's, or else the first moment of the article's day in UTC.
 * A version is not dated before its document was created, so on that day and before it, it is the time of creation.
 */
export function versionTime(
  article: Article,
  { modified, created }: DocumentMetadataInit,
): string | undefined {
  const day = dayOf(article);
  const first = timeOf(created);
  const isEarlier = first !== undefined && day !== undefined && day <= first.slice(0, day.length);
  return timeOf(modified) ?? (isEarlier ? first : timeOf(day));
}

/** The day of a time in the form of ISO 8601 or NITF; `undefined` for anything else. */
export function dayIn(written: string | undefined): string | undefined {
  const day = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(written ?? "");
  return day === null ? undefined : `${day[1]}-${day[2]}-${day[3]}`;
}

/** Whether a text begins with a day of the calendar, in the form of ISO 8601 or NITF. */
export function isTime(written: string): boolean {
  const day = dayIn(written);
  return day !== undefined && fromPlainDate(day) !== undefined;
}

/** The day that a document is dated: when this version was created, or, if that is not known, the first one. */
export function dayOfMetadata({ modified, created }: DocumentMetadataInit): string | undefined {
  return dayIn(modified) ?? dayIn(created);
}

// 20310501T090000Z | 20310501T0900+0900
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?((?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)$/;

/** Converts a time from ISO 8601's basic form to its extended form, `2031-05-01T09:00:00Z`; `undefined` for others. */
export function extendedTime(basic: string | undefined): string | undefined {
  const found = BASIC.exec(basic ?? "");
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second = "00", rest = ""] = found;
  const zone = rest.replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}
