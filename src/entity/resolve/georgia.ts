/** Which Georgia a text means. */

import type { EntityDraft } from "../evidence/draft.ts";

const STATE =
  /\b(?:Georgia(?:'s)? (?:Gov|Rep|Sen|Tech|[Ss]tate|Democrat|Republican|[Ll]egislat|[Ll]awmaker)|(?:Atlanta|Augusta|Columbus|Macon|Savannah), Georgia)/;
const COUNTRY = /Abkhazia|Caucasus|Georgian|Ossetia|Russia|Tbilisi/;

/** Puts Georgia into the United States in a text about the state. */
export function placeGeorgia(text: string, entities: readonly EntityDraft[]): void {
  const georgia = entities.find(({ type, name }) => type === "place" && name === "Georgia");
  if (georgia !== undefined && STATE.test(text) && !COUNTRY.test(text)) georgia.country = "US";
}
