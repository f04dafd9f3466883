/** Time zones, as wire copy names them after clock times. */

import type { ClockZone } from "../model.ts";
import { pad } from "../text/pad.ts";

// Places whose offset is the same all year: IANA time zone database, 2025b.
const PLACES = [
  "+09:00 seoul korea korean tokyo japan",
  "+08:00 beijing china taipei manila singapore",
  "+07:00 hanoi bangkok jakarta",
  "+05:30 india indian",
  "+05:00 pakistan",
  "+03:30 iran tehran",
  "+03:00 moscow",
  "+00:00 greenwich",
];

/** The zone of a place: `Seoul time`. For others, such as `local time`, only the name is known. */
export function placeZone(name: string): ClockZone {
  const place = name.split(" ")[0]?.toLowerCase() ?? "";
  const row = PLACES.find((places) => places.split(" ").includes(place));
  return shortZone(name, row?.slice(0, 6) ?? "");
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
