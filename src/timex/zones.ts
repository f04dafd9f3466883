/** Zones that wire copy names with clock times. */

import type { ClockZone } from "../model.ts";

// Offsets of zones that keep the same one all year: IANA time zone database, 2025b.
const PLACES: Readonly<Record<string, string>> = {
  seoul: "+09:00",
  korea: "+09:00",
  korean: "+09:00",
  tokyo: "+09:00",
  japan: "+09:00",
  beijing: "+08:00",
  china: "+08:00",
  taipei: "+08:00",
  manila: "+08:00",
  singapore: "+08:00",
  hanoi: "+07:00",
  bangkok: "+07:00",
  jakarta: "+07:00",
  india: "+05:30",
  indian: "+05:30",
  pakistan: "+05:00",
  iran: "+03:30",
  tehran: "+03:30",
  moscow: "+03:00",
  greenwich: "+00:00",
};

/** The zone that a place names: `Seoul time`; of others, such as `local time`, only the name is known. */
export function placeZone(name: string): ClockZone {
  const offset = PLACES[name.split(" ")[0]?.toLowerCase() ?? ""];
  return offset === undefined ? { name } : { name, offset };
}

/** The zone of an abbreviation: `EDT`. `ET` has two offsets a year. */
export function shortZone(name: string, offset: string): ClockZone {
  return offset === "" ? { name } : { name, offset };
}
