/** The states and provinces that datelines write behind a city, with their postal codes and odd abbreviations. */

// Any longer abbreviation is the beginning of the name: Calif., Okla., Wis., Ont., Que.
// The Associated Press Stylebook, "state names" and "Canadian datelines"; United States and Canadian postal codes.
const STATES =
  "|alabama al |alaska ak |arizona az |arkansas ar |california ca |colorado co |connecticut ct |delaware de |districtofcolumbia dc |florida fl fla |georgia ga |hawaii hi |idaho id |illinois il |indiana in |iowa ia |kansas ks |kentucky ky |louisiana la |maine me |maryland md |massachusetts ma |michigan mi |minnesota mn |mississippi ms |missouri mo |montana mt |nebraska ne |nevada nv |newhampshire nh |newjersey nj |newmexico nm |newyork ny |northcarolina nc |northdakota nd |ohio oh |oklahoma ok |oregon or |pennsylvania pa |rhodeisland ri |southcarolina sc |southdakota sd |tennessee tn |texas tx |utah ut |vermont vt |virginia va |washington wa |westvirginia wv wva |wisconsin wi |wyoming wy |";
const PROVINCES =
  "|alberta ab alta |britishcolumbia bc |manitoba mb |newbrunswick nb |newfoundland nl nfld |northwestterritories nt nwt |novascotia ns |nunavut nu |ontario on |princeedwardisland pe pei |quebec qc pq |saskatchewan sk |yukon yt |";

/** The country of a state or province of this name; `key` has no more than small letters. */
export function countryOfState(key: string): string {
  return countryWith(`|${key} `);
}

// Ind., Wis.: shorter ones are postal codes.
const SHORTEST = 3;

/** The country of a state or province by an abbreviation: its postal code, or how its name begins. */
export function countryOfAbbreviation(key: string): string {
  return countryWith(` ${key} `) || (key.length < SHORTEST ? "" : countryWith(`|${key}`));
}

function countryWith(entry: string): string {
  return STATES.includes(entry) ? "US" : PROVINCES.includes(entry) ? "CA" : "";
}
