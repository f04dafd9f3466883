/** The countries whose places agencies name without the country. */

import { agencyKey } from "./find.ts";

// Agencies that write the country only after foreign cities, and not after those that all the world knows.
const HOMES = (
  "AEwam|AUaap|BDbss|BDunb|CNxinhua|CZctk|GHgna|IDantara|INians|INpti|INuni|KPkcna|KRyonhap|" +
  "MYbernama|NGnan|PHpna|PKapp|PLpap|SAspa|TWcna|VNvna|ZAsapa"
).split("|");

/** The country (ISO 3166-1 alpha-2) whose places the agency with this name writes alone, if that is known. */
export function homeOf(agency: string): string | undefined {
  const id = agencyKey(agency);
  return HOMES.find((home) => home.slice(2) === id)?.slice(0, 2);
}
