/** Time zones, as wire copy names them after clock times. */

import type { ClockZone } from "../../model.ts";
import { pad } from "../../text/pad.ts";

// Not `Israel Standard Time`, whose initials are those of Indian Standard Time
const WRITTEN =
  /^(?:(?:Eastern|Central|Mountain|Pacific) (?:Standard|Daylight)|British Summer|Central European(?: Summer)?|Greenwich Mean|Indian? Standard|Australian Eastern (?:Standard|Daylight)) Time$/i;

/** The abbreviation of a zone that is written out, `EDT` of `Eastern Daylight Time`, or "". */
export function initialsOf(name: string): string {
  return WRITTEN.test(name) ? name.replaceAll(/\B\w+| /g, "") : "";
}

/** A zone, and its offset if the name tells it: `EDT`, but not `ET`, which has two a year. */
export function namedZone(name: string, offset: string): ClockZone {
  return offset ? { name, offset } : { name };
}

/** The zone of a name and hours from it: `GMT+9`, `UTC-3:30`. */
export function shiftedZone(name: string, shift: string): ClockZone {
  const [hours = "", minutes = "00"] = shift.slice(1).split(":");
  return { name: name + shift, offset: `${shift.charAt(0)}${pad(hours)}:${minutes}` };
}
