/** Which country the place of a dateline is in. */

import { homeOf } from "../agency/home.ts";
import type { Place } from "../model.ts";
import { countriesOf } from "../place/country.ts";

/** Sets the country of a place, or the countries that it may be in. */
export function locate(place: Place, countries: readonly string[]): void {
  if (countries.length > 1) place.countries = [...countries];
  else if (countries[0] !== undefined) place.country = countries[0];
}

// ABOARD XUELONG 2 | UNITED NATIONS | MOSCÚ, 30 jun: other languages have other names for foreign cities |
// (도쿄=연합뉴스) 한서윤 특파원: a correspondent abroad
const NOT_HOME = /^(?:ABOARD|UNITED N|United N|WITH )|\d [a-z]|특파원/;

/**
 * Sets the country of a place without one: of a place with an unknown region by its name alone (`LUCKNOW, Uttar
 * Pradesh`, `MOSCOW, USSR`), or else to the agency's home, if the agency omits the country only there: `Panaji, Jun 18
 * (PTI)`, and `Kochi, Jun 18 (PTI)`, which is also a city of Japan. For accepted datelines only: before that, an unknown
 * region is evidence against a dateline.
 */
export function locateByName(place: Place, raw: string, agency = ""): void {
  if (!isLocated(place)) locate(place, countriesOf(place.name));
  const home = NOT_HOME.test(raw) ? undefined : homeOf(agency);
  const { country, countries } = place;
  if (home === undefined || country !== undefined || countries?.includes(home) === false) return;
  place.country = home;
  delete place.countries;
}

/** Whether a place has a country, or several that it may be in. */
export function isLocated({ country, countries }: Place): boolean {
  return country !== undefined || countries !== undefined;
}
