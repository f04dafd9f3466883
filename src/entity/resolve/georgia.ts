/** Which Georgia a text means. */

import type { EntityDraft } from "./draft.ts";

const STATE =
  /\b(?:Georgia(?:'s)? (?:Gov|Rep|Sen|Tech|[Ss]tate|Democrat|Republican|[Ll]egislat|[Ll]awmaker))/;
// Rome, Georgia, on Monday, but not: Washington, Georgia and Norland
const AFTER_CITY = /^, Georgia(?!,? and [A-Z]|, [A-Z][a-z]+,? and )/;
const COUNTRY = /Abkhazia|Caucasus|Georgian|Ossetia|Russia|Tbilisi/;

/** Puts Georgia into the United States in a text about the state. */
export function placeGeorgia(text: string, entities: readonly EntityDraft[]): void {
  const georgia = entities.find(({ type, name }) => type === "place" && name === "Georgia");
  if (georgia === undefined || COUNTRY.test(text)) return;
  const isState = entities.some(
    ({ country, mentions }) =>
      country === "US" && mentions.some(({ end }) => AFTER_CITY.test(text.slice(end, end + 30))),
  );
  if (isState || STATE.test(text)) georgia.country = "US";
}
