/** Offices of an organization whose holder is named right after it: `president of Harbor Electronics` Ann Lee. */

import { FIELDS, ORGANIZATIONS, OTHERS, PLACES, ROLE_NOUNS, TITLES } from "../lists/cue-bits.ts";
import { knowledge } from "../lists/knowledge.ts";
import { GIVEN } from "../words/form-bits.ts";
import { isCapital, isKnownAs, isNear, nameOf, type Word, wordBefore } from "../words/words.ts";
import { type Office, SMALL_FRONTS } from "./office.ts";

// The most words of a known organization, and of a person's name.
const LONGEST = 6;
const LONGEST_NAME = 3;
const HEADS = /^(?:executive|head|co-founder|boss|ceo)$/;

/** The office before the organization at `at`, including the organization, if a person's name follows. */
export function bossAt(line: readonly Word[], at: number): Office | undefined {
  if (at < 2) return undefined;
  const joint = line[at - 1]?.text === "the" ? at - 2 : at - 1;
  const head = wordBefore(line, joint);
  if (line[joint]?.text !== "of" || head === undefined) return undefined;
  if ((head.cues & (TITLES | ROLE_NOUNS)) === 0 && !HEADS.test(head.small)) return undefined;
  const end = capitalsEnd(line, at);
  for (let to = end - 1; to > at; to -= 1)
    if (isPerson(line, to, end) && isOrganization(line, at, to))
      return { from: frontOf(line, joint - 1), to };
  return undefined;
}

/** Where the adjacent capitalized words end; `at` if there are too many. */
function capitalsEnd(line: readonly Word[], at: number): number {
  let end = at;
  while (isCapital(line[end]) && (end === at || isNear(line, end))) {
    end += 1;
    if (end > at + LONGEST + LONGEST_NAME) return at;
  }
  return end;
}

function isOrganization(line: readonly Word[], from: number, to: number): boolean {
  const last = line[to - 1] as Word;
  if (to > from + 1 && (last.cues & ORGANIZATIONS) !== 0) return true;
  return knowledge().organizations.has(nameOf(line, from, to));
}

/**
 * Whether two or three words are a person's name: the first is a given name, or the last is written like a Korean one.
 */
function isPerson(line: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > LONGEST_NAME) return false;
  for (let at = from; at < to; at += 1) {
    const { shape, cues } = line[at] as Word;
    if (shape !== "Capital" || (cues & (ORGANIZATIONS | OTHERS | PLACES | FIELDS)) !== 0)
      return false;
  }
  const isKorean = /^[A-Z][a-z]+-[a-z]+$/.test((line[to - 1] as Word).text);
  return isKorean || isKnownAs(line[from], GIVEN);
}

function frontOf(line: readonly Word[], head: number): number {
  let from = head;
  while (from > 0 && SMALL_FRONTS.test((line[from - 1] as Word).small)) from -= 1;
  return from;
}
