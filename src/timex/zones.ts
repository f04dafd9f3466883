/** Time zones, as wire copy names them after clock times. */

import type { ClockZone } from "../model.ts";
import { pad } from "../text/pad.ts";

// Places whose offset is the same all year: IANA time zone database, 2025b.
const PLACES = [
  "+09:00 seoul korea korean tokyo japan",
  "+08:00 beijing china hong_kong kuala_lumpur taipei manila singapore",
  "+07:00 hanoi bangkok jakarta",
  "+05:30 india indian",
  "+05:45 nepal kathmandu",
  "+05:00 pakistan",
  "+04:30 kabul",
  "+04:00 dubai abu_dhabi",
  "+03:30 iran tehran",
  "+03:00 moscow riyadh saudi qatar kuwait nairobi",
  "+02:00 johannesburg south_african",
  "+01:00 lagos",
  "+00:00 greenwich coordinated_universal",
  "-05:00 bogota lima",
];

/** The zone of a place: `Seoul time`, `Hong Kong time`. For others, such as `local time`, only the name is known. */
export function placeZone(name: string): ClockZone {
  const place = name
    .replace(/ (?:standard )?time$/i, "")
    .replace(" ", "_")
    .toLowerCase();
  const row = PLACES.find((places) => places.split(" ").includes(place));
  return shortZone(name, row?.slice(0, 6) ?? "");
}

// Not `Israel Standard Time`, whose initials are those of Indian Standard Time
const WRITTEN =
  /^(?:(?:Eastern|Central|Mountain|Pacific) (?:Standard|Daylight)|British Summer|Central European(?: Summer)?|Greenwich Mean|Indian? Standard|Australian Eastern (?:Standard|Daylight)) Time$/i;

/** The abbreviation of a zone that is written out, `EDT` of `Eastern Daylight Time`, or "". */
export function initialsOf(name: string): string {
  return WRITTEN.test(name) ? name.replaceAll(/\B\w+| /g, "") : "";
}

/** The zone of an abbreviation: `EDT`. `ET` has two offsets a year. */
export function shortZone(name: string, offset: string): ClockZone {
  return offset ? { name, offset } : { name };
}

/** The zone of a name and hours from it: `GMT+9`, `UTC-3:30`. */
export function shiftedZone(name: string, shift: string): ClockZone {
  const [hours = "", minutes = "00"] = shift.slice(1).split(":");
  return { name: name + shift, offset: `${shift.charAt(0)}${pad(hours)}:${minutes}` };
}
