/** The countries of people who hold no office there. */

import { CAPITAL_A, CAPITAL_Z } from "../../../text/signs.ts";
import { TITLES } from "../../lists/cue-bits.ts";
import type { EntityDraft } from "../draft.ts";
import { belong } from "./belong.ts";
import type { Mentions } from "./mentions.ts";
import { type Naming, writtenBefore } from "./naming.ts";
import { JOINTS } from "./roles.ts";

/**
 * Reads the nationality of people who hold no office there: `Norland's Ann Lee`, `Ethiopian Ann Lee`,
 * `French team mate Ann Lee`.
 */
export function describeHome(
  { text, person, start, end, before, beforeCues }: Naming,
  { from, to }: Mentions,
): void {
  let at = start;
  let word = before;
  // Goes back over a role, and one small word before it.
  for (
    let over = (beforeCues & TITLES) !== 0 ? 2 : 0;
    over > 0 && /^[a-z]/.test(word) && !JOINTS.test(word);
    over -= 1
  ) {
    at -= word.length + 1;
    word = writtenBefore(text, at);
  }
  const first = word.charCodeAt(0);
  const isOwned = word.endsWith("s") && /['\u2019]s$/.test(word);
  const owner =
    isOwned || (first >= CAPITAL_A && first <= CAPITAL_Z)
      ? to(at - (isOwned ? 3 : 1))?.entity
      : undefined;
  // But in Norland Ann Lee said
  if (owner !== undefined && (isOwned || at < start || owner.type === "other"))
    beAtHome(person, owner);
  // Ann Lee (Norland)
  else if (text.startsWith(" (", end)) {
    const after = from(end + 2);
    if (after !== undefined && /[),/]/.test(text.charAt(after.end))) beAtHome(person, after.entity);
  }
}

function beAtHome(person: EntityDraft, owner: EntityDraft): void {
  if (owner.type !== "organization") belong(person, owner);
}
