/** Which places agencies name without their country. */

import { agencyNamed } from "./find.ts";

// Agencies that write the country behind foreign cities only, and not behind those that all the world knows.
const HOMES = (
  "AEwam|AUaap|BDbss|BDunb|CNxinhua|CZctk|GHgna|IDantara|INians|INpti|INuni|KPkcna|KRyonhap|" +
  "MYbernama|NGnan|PHpna|PKapp|PLpap|SAspa|TWcna|VNvna|ZAsapa"
).split("|");

/** The country, ISO 3166-1 alpha-2, whose places the agency of this name names alone; `undefined` where none is told. */
export function homeOf(agency: string): string | undefined {
  const id = agencyNamed(agency) ?? agency.toLowerCase();
  return HOMES.find((home) => home.slice(2) === id)?.slice(0, 2);
}
