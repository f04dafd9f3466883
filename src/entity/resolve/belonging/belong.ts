/** Whom people belong to: an organization, or a country by its name or its nationality. */

import { placeNamed } from "../../lists/place-named.ts";
import type { EntityDraft } from "../draft.ts";

/** Adds to a person the organization or the country that they belong to, unless they have one. */
export function belong(person: EntityDraft, { type, name, country }: EntityDraft): void {
  if (type === "organization") person.affiliation ??= name;
  else if (country !== undefined && (type === "other" || isCountry(type, name)))
    person.nationality ??= country;
}

/** Whether an entity is a country. A mayor belongs to the city, not to its country. */
function isCountry(type: EntityDraft["type"], name: string): boolean {
  return type === "place" && placeNamed(name)?.kind === "country";
}
