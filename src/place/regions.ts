/** The states and provinces that datelines write behind a city, with their postal codes and odd abbreviations. */

// The Associated Press Stylebook, "state names" and "Canadian datelines"; United States and Canadian postal codes.
const STATES: Readonly<Record<string, string>> = {
  US: "alabama|alaska ak|arizona az|arkansas|california|colorado|connecticut ct|delaware|districtofcolumbia dc|florida fla|georgia ga|hawaii hi|idaho|illinois|indiana|iowa ia|kansas ks|kentucky ky|louisiana la|maine me|maryland md|massachusetts|michigan|minnesota mn|mississippi ms|missouri mo|montana mt|nebraska|nevada nv|newhampshire nh|newjersey nj|newmexico nm|newyork ny|northcarolina nc|northdakota nd|ohio|oklahoma|oregon|pennsylvania pa|rhodeisland ri|southcarolina sc|southdakota sd|tennessee tn|texas tx|utah|vermont vt|virginia va|washington|westvirginia wv wva|wisconsin|wyoming",
  CA: "alberta ab alta|britishcolumbia bc|manitoba mb|newbrunswick nb|newfoundland nl nfld newfoundlandlabrador|northwestterritories nt nwt|novascotia ns|nunavut|ontario|princeedwardisland pe pei|quebec qc pq|saskatchewan sk|yukon yt",
};

// Any other postal code is listed.
const SHORTEST = 2;

let regions: ReadonlyMap<string, string> | undefined;

/**
 * What is short for a name, with its country, and names in full behind a bar. Any abbreviation that is not listed is the
 * beginning of the name: Calif., Okla., Wis., Ont., Que.
 */
function readRegions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const country of Object.keys(STATES)) {
    for (const row of (STATES[country] as string).split("|")) {
      const [name = "", ...listed] = row.split(" ");
      for (const short of [`|${name}`, ...listed]) found.set(short, country);
      for (let { length } = name; length >= SHORTEST; length -= 1) {
        const short = name.slice(0, length);
        if (!found.has(short)) found.set(short, country);
      }
    }
  }
  return found;
}

/** The country of a state or province by an abbreviation: its postal code, or how its name begins. */
export function countryOfAbbreviation(key: string): string | undefined {
  regions ??= readRegions();
  return regions.get(key);
}

/** The country of a state or province of this name; `key` has no more than small letters. */
export function countryOfState(key: string): string | undefined {
  return countryOfAbbreviation(`|${key}`);
}
