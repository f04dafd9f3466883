/** What a text says about people beside their names: `a researcher at X`, `South Korean President`, `X chief`. */

import { ROLE_NOUNS } from "../../lists/cue-bits.ts";
import type { EntityDraft } from "../draft.ts";
import { describeAfter } from "./after.ts";
import { ageOf } from "./age.ts";
import { describeApposed } from "./apposed.ts";
import { describeBefore, describeOwned } from "./before.ts";
import { describeByOwner } from "./by-owner.ts";
import { describeHome } from "./home.ts";
import { mentionsOf } from "./mentions.ts";
import { namingOf } from "./naming.ts";

/**
 * Adds to people what the text says about them: ages, roles, and the organizations and countries they belong to.
 * Returns what they are called after their names, besides their titles: the `surgeon` of `Dr. Ann Lee, a surgeon`.
 */
export function describePeople(
  text: string,
  entities: readonly EntityDraft[],
): ReadonlyMap<EntityDraft, string> {
  const mentions = mentionsOf(entities);
  const roles = new Map<EntityDraft, string>();
  for (const person of entities) {
    if (person.type !== "person") continue;
    for (const mention of person.mentions) {
      const naming = namingOf(text, person, mention);
      const age = person.age ?? ageOf(naming);
      if (age !== undefined) person.age = age;
      // Most names have no role before them.
      if ((naming.beforeCues & ROLE_NOUNS) !== 0) describeBefore(naming, mentions);
      else if (person.nationality === undefined) describeHome(naming, mentions);
      describeOwned(naming, mentions);
      describeApposed(naming, mentions);
      describeAfter(naming, mentions, roles);
      describeByOwner(naming, mentions);
    }
  }
  return roles;
}
