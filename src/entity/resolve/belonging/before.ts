/** Titles right before a name, and whose they are. */

import { SAYING, TITLES } from "../../lists/cue-bits.ts";
import { cuesOf } from "../../lists/cues.ts";
import { belong } from "./belong.ts";
import type { Mentions } from "./mentions.ts";
import type { Naming } from "./naming.ts";
import { LONGEST_ROLE, MOST_WORDS, REACH } from "./reach.ts";
import { entitle, JOINTS, wholeTitle } from "./roles.ts";

const STOP = /[,;:!?]$|[^A-Z.]\.$/;

/** `South Korean President Seo`, `France's president, Ann Lee`, `Harbor Bank chief Bob Kim`. */
export function describeBefore({ text, person, start }: Naming, { to }: Mentions): void {
  // Goes back over the title, which is a role and the words of an office before it.
  const near = text.slice(Math.max(0, start - REACH), start - 1);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const words = line.split(" ").slice(-MOST_WORDS);
  const role = words.at(-1) as string;
  // But army chief Gen. Ann Lee is no chief general.
  const title = OF_STATES.exec(near)?.[0] ?? (role.endsWith(".") ? role : wholeTitle(words));
  if (title.endsWith(person.title ?? role)) person.title = title;
  else entitle(person, title);
  let at = start;
  const isOffice = /^[A-Z]/.test(role);
  let sawVerb = false;
  for (const word of words.reverse()) {
    // ... the party claimed it. Governor Ann Lee
    if (at < start && STOP.test(word) && (cuesOf(word.toLowerCase()) & TITLES) === 0) return;
    // `Kyodo - Prime Minister Ann Lee`
    if (word === "-" && isOffice) return;
    at -= word.length + 1;
    const owner = to(at - 1) ?? (text.startsWith("'s ", at - 3) ? to(at - 3) : undefined);
    sawVerb ||= isVerb(word) || (isOffice && isApart(word));
    if (owner === undefined) continue;
    // The Harbor Party said Premier Ann Lee | Sam Roe of the Harbor Party met Premier Ann Lee
    if (!sawVerb || owner.entity.type !== "organization") belong(person, owner.entity);
    const front = FORMER.exec(
      text.slice(Math.max(0, owner.start - LONGEST_ROLE), owner.start),
    )?.[0];
    if (front && person.title && near.endsWith(person.title)) person.title = front + person.title;
    return;
  }
}

// Former Norwegian Prime Minister | then-U.S. President
const FORMER = /\b(?:former |outgoing |acting |then-|ex-)$/i;

// Offices that are never named without their country.
const OF_STATES = /(?:(?:Assistant|Deputy) )?U\.S\. (?:Attorney|[A-Z][a-z]+ Judge)$/;

function isVerb(word: string): boolean {
  return /^[a-z]+ed$/.test(word) || (cuesOf(word) & SAYING) !== 0;
}

/** Whether a word before an office with a capital belongs neither to it nor to another. */
function isApart(word: string): boolean {
  return /^[a-z]+$/.test(word) && !JOINTS.test(word) && (cuesOf(word) & TITLES) === 0;
}

/** Reads the organization that a title ends with: `president of Harbor Electronics Ann Lee`. */
export function describeOwned({ person, start }: Naming, { to }: Mentions): void {
  const { title } = person;
  if (!title?.includes(" ")) return;
  const owner = to(start - 1)?.entity;
  if (owner !== undefined && title.endsWith(` ${owner.name}`)) belong(person, owner);
}
