/** Which of two places that have the same name a text means. */

import type { EntityDraft } from "../evidence/draft.ts";
import { countryOfStateNamed } from "../lists/knowledge.ts";
import { moveTo } from "./describe.ts";

const STATE =
  /\b(?:Georgia(?:'s)? (?:Gov|Rep|Sen|Tech|[Ss]tate|Democrat|Republican|[Ll]egislat|[Ll]awmaker)|(?:Atlanta|Augusta|Columbus|Macon|Savannah), Georgia)/;
const COUNTRY = /Abkhazia|Caucasus|Georgian|Ossetia|Russia|Tbilisi/;

// Cities abroad with namesakes that copy from their states names without the state.
const ABROAD = /^(?:Athens|Birmingham|Cambridge|Manchester)$/;
// States that copy from everywhere names, or that are cities, too.
const ANYWHERE = /^(?:Geo|New Y|Wash)/;

/**
 * Puts Georgia into the United States in a text about the state, and cities such as Birmingham in one about another
 * state that names nothing else of their countries.
 */
export function placeNamesakes(text: string, entities: readonly EntityDraft[]): void {
  const places = entities.filter(({ type }) => type === "place");
  const georgia = places.find(({ name }) => name === "Georgia");
  if (georgia && STATE.test(text) && !COUNTRY.test(text)) georgia.country = "US";
  const isAtHome =
    places[0]?.country === "US" &&
    places.some(({ name }) => countryOfStateNamed(name) === "US" && !ANYWHERE.test(name));
  if (!isAtHome) return;
  for (const place of places)
    if (
      ABROAD.test(place.name) &&
      entities.every(({ name, country }) => country !== place.country || ABROAD.test(name))
    )
      moveTo(place, "US");
}
