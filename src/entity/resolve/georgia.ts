/** Which Georgia a text means, and which Kochi. */

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

/** Puts Kochi into India in a text that names that, and not Japan. */
export function placeKochi(text: string, entities: readonly EntityDraft[]): void {
  const kochi = entities.find(({ type, name }) => type === "place" && name === "Kochi");
  if (kochi === undefined || !/India|Kerala|PTI/.test(text) || text.includes("Japan")) return;
  kochi.country = "IN";
  delete kochi.latitude;
  delete kochi.longitude;
}
