/** Words that are read as places and are none: labels, numbers, and the slugs of budgets. */

import { mentionsAgency } from "../agency/find.ts";
import { readLabel } from "../headline/markers.ts";
import type { Place } from "../model.ts";
import { countriesOf, isCity } from "../place/country.ts";
import type { PlacesReading } from "./places.ts";

// Words, mostly in capitals, that come before a dash or colon and are not places, besides the markers of headlines.
const LABEL =
  /\b(?:answer|asean|attention|comment|contact|covid|disclaimer|editor\w{0,4}|exchange|file|gold|horoscope|host|intro|kosdaq|kospi|letter|live|lottery|lost|menu|min(?:ister|utes)|moderator|more|nasdaq|nato|notes?|opec|opinion|photos?|podcast|digest|question|quiz|recipe|report(?:er)?|results|rtrs|silver|source|stories|sports|study|today|topic|traffic|une?sco|unicef|updates|video|warning|weather|wh(?:at|en|ere|o|y)|tomorrow|tonight|wanted|\w{3,6}day)$|^(?:(?:act|chapter|dear|dr|for|how|mrs?|part)\.? |(?:east|north|south|west)$)/i;

/** Whether what was read as places is a label. */
function isLabel({ places: [first], capitals }: PlacesReading): boolean {
  if (first.region !== undefined) return false;
  const { name } = first;
  if (LABEL.test(name)) return true;
  return capitals && readLabel(name.slice(name.lastIndexOf(" ") + 1)).kind !== "unknown";
}

// HARBOR-TRAMS — Trams run again. SENT: 640 words: an item of a budget
const BUDGETED = /^[A-Z\d]+-[A-Z\d-]+ (?:[—_]|--) .*(?:SENT: |UPCOMING: |\. )[\d,]{2,6} words\b/;

// IOWA-RACE (Des Moines) _ | SCI-OCTOPUS (Woods Hole, Mass.) -- : items of a budget, but not WILKES-BARRE (Pa.) --
const FILED = /^[A-Z\d]+-[A-Z\d-]+ \((?!\w+\.\))[A-Z][a-z][^()]+\) (?:_|--)/;

// What tells that the brackets of such an item hold a city: its state, or the length of the story.
const FILED_FROM = /^[^)]+, [\w.]+\.\)|\. [\d,]{2,6} words\b/;

// Countries that the gazetteer has among the places of a larger one.
const UK = /^(?:England|Northern Ireland|Scotland|Wales)$/;

/**
 * Whether what was read as a place is the slug of such an item: no place has this name, and the brackets hold a city,
 * rather than an agency, or a region as in `STOKE-ON-TRENT (England) --`. Names before `--` may as well be those of
 * regions or newspapers.
 */
function isSlug({ places: [first] }: PlacesReading, window: string, agency = ""): boolean {
  if (countriesOf(first.name).length > 0 || mentionsAgency(agency)) return false;
  if (FILED_FROM.test(window)) return true;
  const { region } = first;
  if (region !== undefined && (!isCity(region) || UK.test(region))) return false;
  return window.includes(") _");
}

// 29 Palms, Camp 7, but not Aboard Xuelong 2
function isNumbered({ name }: Place): boolean {
  return /^(?!Aboard |With ).*\d/.test(name);
}

/** Whether what was read as places at the start of a window, before an agency if there is one, is something else. */
export function isNoPlace(
  places: PlacesReading,
  window: string,
  agency: string | undefined,
): boolean {
  if (!places.known && (isLabel(places) || BUDGETED.test(window))) return true;
  // 29 Palms, Calif. | Camp 7, Iraq, but not 5 Things to Know. Without an agency, not even a region tells from 29 DEAD.
  if (places.places.some((place) => isNumbered(place) && !(agency && place.region))) return true;
  return FILED.test(window) && isSlug(places, window, agency);
}
