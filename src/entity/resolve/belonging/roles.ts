/** The words that say what somebody is: roles, titles and professions. */

import {
  FIELDS,
  OFFICE_FRONTS,
  ORGANIZATIONS,
  PORTFOLIOS,
  ROLE_NOUNS,
  TITLE_FRONTS,
  TITLES,
} from "../../lists/cue-bits.ts";
import { cuesOf } from "../../lists/cues.ts";
import type { EntityDraft } from "../draft.ts";
import { isCourtesy } from "../people.ts";
import { MOST_WORDS } from "./reach.ts";

/** Sets a person's title, unless they have one that says more than `Mr.` */
export function entitle(person: EntityDraft, title: string): void {
  if (person.title === undefined || isCourtesy(person.title)) person.title = title;
}

/** Whether lowercase words, or the last of them, say what somebody is: `chief executive`, `CEO`. */
export function isRole(words: string): boolean {
  const last = words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
  return (cuesOf(last) & ROLE_NOUNS) !== 0 || PROFESSION.test(last);
}

// geologist, physician, cartographer
const PROFESSION = /(?:[a-z]{3}ist|ician|grapher)$/;

/** The title that some words end with: `chief executive`, `deputy police chief`. */
export function wholeTitle(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 0 && isOfTitle(words, from - 1)) from -= 1;
  return words.slice(from).join(" ");
}

// Deputy chief, transport minister, defense attorney, union leader
const OF_TITLES = TITLES | TITLE_FRONTS | OFFICE_FRONTS | FIELDS | ORGANIZATIONS | PORTFOLIOS;
const COMPOUNDS = /^(?:\w+ guard|fire service|(?:civil|human) rights|central bank)$/i;

/** Whether a word belongs to the title after it: it is in lowercase, or begins the sentence. */
function isOfTitle(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  // They lost under coach Lee.
  if (word === "under" && words[at + 1] !== "secretary") return false;
  const isCompound =
    COMPOUNDS.test(`${word} ${words[at + 1]}`) || COMPOUNDS.test(`${words[at - 1]} ${word}`);
  const cues = cuesOf(word.toLowerCase());
  if (!isCompound && (cues & OF_TITLES) === 0) return false;
  return (
    /^[a-z]/.test(word) ||
    ((at === 0 ? words.length < MOST_WORDS : /[.?!"]$/.test(words[at - 1] as string)) &&
      /^[A-Z][a-z]+$/.test(word) &&
      // Mariners coach Ann Lee
      !(word.endsWith("s") && (cues & FIELDS) === 0))
  );
}

/** Words that join a role to what is around it. */
export const JOINTS: RegExp = /^(?:a|an|and|as|by|for|from|in|of|on|that|the|to|with)$/;
