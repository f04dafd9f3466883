/** Offices that say what they are for, before a name: `Secretary of State for West African Affairs` Ann Lee. */

import {
  FIELDS,
  OFFICE_FRONTS,
  OFFICE_HEADS,
  OFFICES,
  ORGANIZATIONS,
  PLACES,
} from "../lists/cue-bits.ts";
import { knowledge } from "../lists/knowledge.ts";
import { placeNamed } from "../lists/place-named.ts";
import { GIVEN, LISTED, NATION, PEOPLE, PLAIN } from "../words/form-bits.ts";
import { isCapital, isKnownAs, isNear, isOn, nameOf, textAt, type Word } from "../words/words.ts";
import type { Piece } from "./split.ts";

/** Where an office begins and ends, as indexes of the line's words. */
export interface Office {
  readonly from: number;
  readonly to: number;
}

// How many words an office can have, before its `of` and after it.
const MOST_BEFORE = 6;
const MOST_AFTER = 14;

const JOINTS = /^(?:of|for|and|the|on|to|&|,)$/;

/** The office that begins a stretch at or after `at` and continues with `of`, `for` or `to`, usually before a name. */
export function officeAt(line: readonly Word[], at: number): Office | undefined {
  let head = at;
  while (head < at + MOST_BEFORE && isCapital(line[head]) && !isHead(line, head)) head += 1;
  if (!isHead(line, head) || !goesOn(line, head)) return undefined;
  let from = head;
  while (from > at && isOn(line[from - 1], OFFICE_FRONTS)) from -= 1;
  const to = fieldEnd(line, head + 1) ?? affairsEnd(line, head + 1);
  return to === undefined ? undefined : { from, to };
}

const ENVOYS = /^(?:ambassador|envoy|representative|delegate|advis[eo]r|emissary)$/;

/** Whether an office is followed by what it is of: `Minister of`, `Ambassador to`. */
function goesOn(line: readonly Word[], head: number): boolean {
  const joint = textAt(line, head + 1);
  return /^(?:of|for)$/.test(joint) || (joint === "to" && ENVOYS.test(small(line, head)));
}

/** The lowercase office before the place at `at`, if a name follows the place: `ambassador to South Korea` Ann Lee. */
export function postAt(line: readonly Word[], at: number): Office | undefined {
  const head = at - 2;
  if (head < 0 || line[head]?.shape !== "small" || !isHead(line, head) || !goesOn(line, head))
    return undefined;
  const to = placeEnd(line, at);
  if (to === at || !isNamed(line, to) || !isOfPerson(line, to)) return undefined;
  for (let index = to; isCapital(line[index]) && index < to + LONGEST_NAME; index += 1)
    if (isBody(line, index)) return undefined;
  let from = head;
  while (from > 0 && SMALL_FRONTS.test(textAt(line, from - 1))) from -= 1;
  return { from, to };
}

/** Lowercase words that belong to the office after them. */
export const SMALL_FRONTS: RegExp =
  /^(?:assistant|deputy|vice|special|senior|acting|prime|chief|executive|general|managing)$/;

/** Two offices of one person: `Deputy Premier and Foreign Minister` Ann Lee, `Trade and Industry Minister` Bob Kim. */
export function pairAt(line: readonly Word[], at: number): Office | undefined {
  let joint = at;
  while (joint < at + MOST_BEFORE && isCapital(line[joint])) joint += 1;
  if (joint === at || line[joint]?.text !== "and") return undefined;
  let to = joint + 1;
  while (to < joint + MOST_BEFORE && isOfOffice(line, to)) to += 1;
  // The name begins after the last office: in `President and Chief Executive Mark Hill`, with the last two words.
  while (to > joint + 1 && !isTitle(line, to - 1)) to -= 1;
  let from = joint;
  while (from > at && isOfOffice(line, from - 1)) from -= 1;
  // Ann Holder and Trade Minister Bob Kim, but not London Mayor and Trade Minister Ann Lee
  if (
    isKnownAs(line[from - 1], GIVEN) &&
    !isOn(line[from], OFFICES | OFFICE_FRONTS | FIELDS) &&
    placeNamed(textAt(line, from - 1)) === undefined
  )
    return undefined;
  const isPair = from < joint && to > joint + 1 && isNamed(line, to) && !isBody(line, to);
  return isPair && (isTitle(line, joint - 1) || to > joint + 2) ? { from, to } : undefined;
}

/** Whether a word can belong to an office, before its head. */
function isOfOffice(line: readonly Word[], at: number): boolean {
  const word = line[at];
  if (!isCapital(word)) return false;
  if ((word.cues & (OFFICES | OFFICE_FRONTS | FIELDS)) !== 0) return true;
  return (word.cues & ORGANIZATIONS) === 0 && (word.known & (GIVEN | PLAIN)) === PLAIN;
}

function isTitle(line: readonly Word[], at: number): boolean {
  return isHead(line, at) || /^(?:ceo|executive|officer|secretary-general)$/.test(small(line, at));
}

function isBody(line: readonly Word[], at: number): boolean {
  return isOn(line[at], ORGANIZATIONS | FIELDS);
}

/** Where the field of an office ends that no name follows: `Secretary for Asian and Pacific Affairs`. */
function affairsEnd(line: readonly Word[], start: number): number | undefined {
  let end: number | undefined;
  for (let at = start; at < start + MOST_AFTER; at += 1) {
    if (!(JOINTS.test(textAt(line, at)) || isCapital(line[at])) || !isNear(line, at)) break;
    if (isOn(line[at], FIELDS)) end = at + 1;
  }
  return end === undefined || isNamed(line, end) ? undefined : end;
}

/** The countries, cities and known organizations that are part of an office. */
export function placesIn(line: readonly Word[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  while (at < to) {
    const end = isCapital(line[at]) ? Math.min(to, knownEnd(line, at)) : at;
    // Of `West African and Pacific Affairs` nothing is a place.
    if (end > at && !isOn(line[end], FIELDS)) pieces.push({ from: at, to: end, title: undefined });
    at = Math.max(at + 1, end);
  }
  return pieces;
}

function isHead(line: readonly Word[], at: number): boolean {
  return isOn(line[at], OFFICE_HEADS);
}

/** Where the field of an office ends and a name begins. */
function fieldEnd(line: readonly Word[], start: number): number | undefined {
  let at = start;
  while (at < start + MOST_AFTER) {
    const word = line[at];
    if (word === undefined || !isNear(line, at)) return undefined;
    if (JOINTS.test(word.text)) {
      at += 1;
      // Minister for the Middle East, Ann Lee | President of Norland, Prime Minister Bob Kim
      if (word.text === "," && (!isField(line[at]) || isOn(line[at], OFFICE_FRONTS)))
        return undefined;
      continue;
    }
    if (!isCapital(word)) return undefined;
    const end = partEnd(line, at);
    if (end === at) return isOfPerson(line, at) ? at : undefined;
    at = end;
  }
  return undefined;
}

/** Whether a person's name begins at `at`, after an office. */
function isOfPerson(line: readonly Word[], at: number): boolean {
  if (!isCapital(line[at - 1])) return false;
  if (isKnownAs(line[at], GIVEN)) return true;
  let to = at;
  while (to < at + LONGEST_NAME && isNamed(line, to)) {
    const { cues, known } = line[to] as Word;
    // Weiming only ends like a common word.
    if ((cues & FIELDS) !== 0 || (known & LISTED) !== 0) return false;
    to += 1;
  }
  return to > at + 1 || isField(line[at - 1]);
}

// How many words of a name after an office are examined.
const LONGEST_NAME = 4;

/** Where the part of an office that begins at `at` ends; `at` if a name begins there. */
function partEnd(line: readonly Word[], at: number): number {
  if (isFullName(line, at)) return at;
  const place = placeEnd(line, at);
  if (place > at && (!isCapital(line[at - 1]) || isNamed(line, place))) return place;
  const organization = organizationEnd(line, at);
  if (organization > at) return organization;
  const word = line[at] as Word;
  const isPart =
    (word.known & (NATION | PEOPLE)) !== 0 ||
    (word.cues & (OFFICES | ORGANIZATIONS | PLACES)) !== 0 ||
    isField(word) ||
    !isCapital(line[at - 1]);
  return isPart ? at + 1 : at;
}

/** Whether a capitalized word can be the field of an office or a prize. */
export function isField(word: Word | undefined): boolean {
  return word !== undefined && ((word.cues & FIELDS) !== 0 || (word.known & PLAIN) !== 0);
}

/** Whether a given name and one more word end the stretch: in `Justice Grace Kim`, the last two. */
function isFullName(line: readonly Word[], at: number): boolean {
  return (
    isCapital(line[at - 1]) &&
    isKnownAs(line[at], GIVEN) &&
    isNamed(line, at + 1) &&
    !isNamed(line, at + 2) &&
    !isOn(line[at + 1], ORGANIZATIONS | FIELDS)
  );
}

/** Where the country or city at `at` ends; `at` if there is none. */
function placeEnd(line: readonly Word[], at: number): number {
  for (let to = at + 3; to > at; to -= 1) {
    if (isCapital(line[to - 1]) && isPlace(nameOf(line, at, to))) return to;
  }
  return at;
}

// Copy uses `Korea` for both states, so no list has it.
function isPlace(name: string): boolean {
  return name === "Korea" || placeNamed(name) !== undefined;
}

/** Where the organization at `at` ends: its last word is on the list, and a name follows. */
function organizationEnd(line: readonly Word[], at: number): number {
  for (let to = at; to < at + 4 && isCapital(line[to]); to += 1)
    if (isOn(line[to], ORGANIZATIONS) && isCapital(line[to + 1])) return to + 1;
  return at;
}

// No known organization has more words.
const LONGEST = 6;

/** Where the known organization or place at `at` ends. */
function knownEnd(line: readonly Word[], at: number): number {
  const { organizations } = knowledge();
  for (let to = at + LONGEST; to > at + 1; to -= 1) {
    if (isCapital(line[to - 1]) && organizations.has(nameOf(line, at, to))) return to;
  }
  return placeEnd(line, at);
}

function isNamed(line: readonly Word[], at: number): boolean {
  return isCapital(line[at]) && isNear(line, at);
}

function small(line: readonly Word[], at: number): string {
  return line[at]?.small ?? "";
}
