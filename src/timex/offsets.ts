/** The offsets of the zones that are named by a place, or whose offset changes twice a year. */

import { dayNumber, fromPlainDate } from "../date/calendar.ts";
import type { ClockZone } from "../model.ts";
import { pad } from "../text/pad.ts";
import { weekdayFrom } from "./value/period.ts";

// IANA time zone database, 2025b. Each row: the standard offset, the first whole year with which it is valid, the seasons
// if there are any, and the zones.
const ZONES = [
  "+09:00 1989 - seoul korea korean",
  "+09:00 1952 - tokyo japan",
  "+08:00 1992 - beijing china hong_kong kuala_lumpur taipei manila singapore",
  "+07:00 1976 - hanoi bangkok jakarta",
  "+05:30 1946 - india indian",
  "+05:45 1987 - nepal kathmandu",
  "+05:00 2010 - pakistan",
  "+04:30 1946 - kabul",
  "+04:00 1946 - dubai abu_dhabi",
  "+03:30 2023 - iran tehran",
  "+03:00 2015 - moscow msk",
  "+03:00 1983 - riyadh saudi qatar kuwait nairobi",
  "+02:00 1946 - johannesburg south_african",
  "+01:00 1946 - lagos",
  "+00:00 1946 - greenwich coordinated_universal",
  "-05:00 1995 - bogota lima",
  "-05:00 1987 America et eastern new_york toronto",
  "-06:00 1987 America ct central chicago",
  "-07:00 1987 America mountain denver",
  "-08:00 1987 America pt pacific los_angeles san_francisco california",
  "+00:00 1996 Europe london british uk dublin irish",
  "+01:00 1996 Europe paris french berlin german frankfurt rome italian madrid spanish brussels vienna zurich swiss amsterdam",
  "+01:00 1996 Europe stockholm swedish oslo copenhagen warsaw prague budapest central_european",
  "+02:00 1996 Europe athens greek helsinki finnish",
  "+10:00 2008 Australia sydney melbourne canberra",
];

/** Since a year, clocks are an hour ahead from a Sunday to another one. */
type Season = readonly [since: number, begin: Sunday, end: Sunday];

/** A month, and the earliest day that the Sunday can be: the last one of October is the 25th or later. */
type Sunday = readonly [month: number, day: number];

const SEASONS: Partial<Record<string, readonly Season[]>> = {
  America: [
    [2007, [3, 8], [11, 1]],
    [1987, [4, 1], [10, 25]],
  ],
  Europe: [[1996, [3, 25], [10, 25]]],
  Australia: [[2008, [10, 1], [4, 1]]],
};

/** Gives a zone without an offset the one that it has at a time, which is a TIMEX3 value, if that is known. */
export function withOffset(zone: ClockZone, value: string): ClockZone {
  const place = zone.name
    .replace(/ (?:standard )?time$/i, "")
    .replace(" ", "_")
    .toLowerCase();
  const row = zone.offset ? undefined : ZONES.find((names) => names.split(" ").includes(place, 3));
  if (row === undefined) return zone;
  const [offset = "", since = "", season = ""] = row.split(" ");
  const seasons = SEASONS[season];
  // Without a reference date, the year is not known.
  const year = value.startsWith("X") ? Number.NaN : Number(value.slice(0, 4));
  if (year < Number(since)) return zone;
  if (seasons === undefined) return { name: zone.name, offset };
  const isAhead = isSummer(seasons, value);
  if (isAhead === undefined) return zone;
  return { name: zone.name, offset: isAhead ? anHourLater(offset) : offset };
}

/** Whether clocks are an hour ahead; `undefined` if that is not known. */
function isSummer(seasons: readonly Season[], value: string): boolean | undefined {
  const date = fromPlainDate(value.slice(0, 10));
  if (date === undefined) return undefined;
  const { year } = date;
  const season = seasons.find(([since]) => year >= since);
  if (season === undefined) return undefined;
  const today = dayNumber(date);
  const begin = sundayIn(year, season[1]);
  const end = sundayIn(year, season[2]);
  // Clocks are changed at night, and then an hour can come twice or not at all.
  const isChanged = Number(value.slice(11, 13)) >= 4;
  if ((today === begin || today === end) && !isChanged) return undefined;
  return begin < end ? today >= begin && today < end : today >= begin || today < end;
}

function sundayIn(year: number, [month, day]: Sunday): number {
  return weekdayFrom(dayNumber({ year, month, day }), 7);
}

function anHourLater(offset: string): string {
  const hours = Number(offset.slice(0, 3)) + 1;
  return (hours < 0 ? "-" : "+") + pad(Math.abs(hours)) + offset.slice(3);
}
