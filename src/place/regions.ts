/** The states and provinces that datelines write after a city, with their postal codes and irregular abbreviations. */

import { withCode } from "./coded.ts";

// Sources: The Associated Press Stylebook, "state names" and "Canadian datelines"; United States and Canadian postal
// codes.
const STATES: Readonly<Record<string, string>> = {
  US:
    "alabama|alaska4|arizona3|arkansas|california|colorado|connecticut6|delaware|" +
    "districtofcolumbia6|florida fla|georgia6|hawaii4|idaho|illinois|indiana|iowa3|kansas3|" +
    "kentucky7|louisiana6|maine4|maryland7|massachusetts|michigan|minnesota2|mississippi2|" +
    "missouri4|montana3|nebraska|nevada2|newhampshire3|newjersey3|newmexico3|newyork3|" +
    "northcarolina5|northdakota5|ohio|oklahoma|oregon|pennsylvania8|rhodeisland5|southcarolina5|" +
    "southdakota5|tennessee2|texas2|utah|vermont6|virginia7|washington|westvirginia4 wva|" +
    "wisconsin|wyoming",
  CA:
    "alberta2 alta|britishcolumbia7|manitoba6|newbrunswick3|" +
    "newfoundland8 nfld newfoundlandlabrador|northwestterritories3 nwt|novascotia4|nunavut|" +
    "ontario|princeedwardisland5 pei|quebec5 pq|saskatchewan3|yukon yt",
};

// The shortest abbreviation. Postal codes that do not begin a name are in the rows.
const SHORTEST = 2;

let regions: ReadonlyMap<string, string> | undefined;

/**
 * Maps abbreviations, and full names after a bar, to their countries. Any abbreviation that is not listed is the
 * beginning of the name: Calif., Okla., Wis., Ont., Que.
 */
function readRegions(): Map<string, string> {
  // BERGEN, NO: Norway's code, not the beginning of North Dakota.
  const found = new Map([["no", "NO"]]);
  for (const country of Object.keys(STATES)) {
    for (const row of (STATES[country] as string).split("|")) {
      const [first = "", ...listed] = row.split(" ");
      const [name, code] = withCode(first);
      for (const short of [`|${name}`, code, ...listed]) found.set(short, country);
      for (let { length } = name; length >= SHORTEST; length -= 1) {
        const short = name.slice(0, length);
        // Mon is a weekday.
        if (!found.has(short) && short !== "mon") found.set(short, country);
      }
    }
  }
  return found;
}

/** The country of a state or province by an abbreviation: its postal code, or the beginning of its name. */
export function countryOfAbbreviation(key: string): string | undefined {
  regions ??= readRegions();
  return regions.get(key);
}

/** The country of the state or province with this name; `key` has only lowercase letters. */
export function countryOfState(key: string): string | undefined {
  return countryOfAbbreviation(`|${key}`);
}

/**
 * The state or province of a name or an abbreviation: the letters of its name, `northcarolina` for `nc`, and its place in
 * the table, the first being 0. An empty name if it is none.
 */
export function stateOf(key: string): readonly [name: string, number: number] {
  regions ??= readRegions();
  let name = "";
  let number = -1;
  // Each name comes before its abbreviations.
  for (const known of regions.keys()) {
    if (known.startsWith("|")) {
      name = known.slice(1);
      number += 1;
    }
    if (known === key || name === key) return [name, number];
  }
  return ["", 0];
}
