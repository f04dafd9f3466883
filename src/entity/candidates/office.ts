/** Offices that say what they are for, before a name: `Secretary of State for West African Affairs` Ann Lee. */

import { FIELDS, OFFICE_FRONTS, OFFICE_HEADS, OFFICES, ORGANIZATIONS } from "../lists/cues.ts";
import { knowledge, placeNamed } from "../lists/knowledge.ts";
import { GIVEN, NATION, PEOPLE, PLAIN } from "../words/forms.ts";
import { isCapital, nameOf, type Word } from "../words/words.ts";
import type { Piece } from "./split.ts";

/** Where an office begins and ends, in words of the line. */
export interface Office {
  readonly from: number;
  readonly to: number;
}

// How many words an office can have, before and behind its `of`.
const MOST_BEFORE = 6;
const MOST_BEHIND = 14;

const JOINTS = /^(?:of|for|and|the|on|to|&|,)$/;

/** The office that begins a stretch at or behind `at` and goes on with `of` or `for`, where a name follows it. */
export function officeAt(line: readonly Word[], at: number): Office | undefined {
  let head = at;
  while (head < at + MOST_BEFORE && isCapital(line[head]) && !isHead(line, head)) head += 1;
  if (!isHead(line, head) || !goesOn(line, head)) return undefined;
  let from = head;
  while (from > at && isOn(line, from - 1, OFFICE_FRONTS)) from -= 1;
  const to = fieldEnd(line, head + 1) ?? affairsEnd(line, head + 1);
  return to === undefined ? undefined : { from, to };
}

const ENVOYS = /^(?:ambassador|envoy|representative|delegate|advis[eo]r|emissary)$/;

/** Whether behind an office stands what it is of: `Minister of`, `Ambassador to`. */
function goesOn(line: readonly Word[], head: number): boolean {
  const joint = line[head + 1]?.text ?? "";
  return /^(?:of|for)$/.test(joint) || (joint === "to" && ENVOYS.test(small(line, head)));
}

/** The office in small letters before the place at `at`, where a name follows that: `ambassador to South Korea` Ann Lee. */
export function postAt(line: readonly Word[], at: number): Office | undefined {
  const head = at - 2;
  if (head < 0 || line[head]?.shape !== "small" || !isHead(line, head) || !goesOn(line, head))
    return undefined;
  const to = placeEnd(line, at);
  if (to === at || !isNamed(line, to) || !isOfPerson(line, to)) return undefined;
  for (let index = to; isCapital(line[index]) && index < to + LONGEST_NAME; index += 1)
    if (isBody(line, index)) return undefined;
  let from = head;
  while (from > 0 && SMALL_FRONTS.test(line[from - 1]?.text ?? "")) from -= 1;
  return { from, to };
}

const SMALL_FRONTS = /^(?:assistant|deputy|vice|special|senior|acting|prime|executive|general)$/;

/** Two offices of one: `Deputy Premier and Foreign Minister` Ann Lee, `Trade and Industry Minister` Bob Kim. */
export function pairAt(line: readonly Word[], at: number): Office | undefined {
  let joint = at;
  while (joint < at + MOST_BEFORE && isCapital(line[joint])) joint += 1;
  if (joint === at || line[joint]?.text !== "and") return undefined;
  let to = joint + 1;
  while (to < joint + MOST_BEFORE && isOfOffice(line, to)) to += 1;
  // Behind the last office the name begins: of `President and Chief Executive Mark Hill` the last two.
  while (to > joint + 1 && !isTitle(line, to - 1)) to -= 1;
  let from = joint;
  while (from > at && isOfOffice(line, from - 1)) from -= 1;
  const isPair = from < joint && to > joint + 1 && isNamed(line, to) && !isBody(line, to);
  return isPair && (isTitle(line, joint - 1) || to > joint + 2) ? { from, to } : undefined;
}

/** Whether a word can be of an office before its head. */
function isOfOffice(line: readonly Word[], at: number): boolean {
  const word = line[at];
  if (word === undefined || !isCapital(word)) return false;
  if ((word.cues & (OFFICES | OFFICE_FRONTS | FIELDS)) !== 0) return true;
  return (word.cues & ORGANIZATIONS) === 0 && (word.known & (GIVEN | PLAIN)) === PLAIN;
}

function isTitle(line: readonly Word[], at: number): boolean {
  return isHead(line, at) || /^(?:ceo|executive|officer|secretary-general)$/.test(small(line, at));
}

function isBody(line: readonly Word[], at: number): boolean {
  return isOn(line, at, ORGANIZATIONS | FIELDS);
}

/** Where the affairs end that an office without a name behind it is for: `Secretary for Asian and Pacific Affairs`. */
function affairsEnd(line: readonly Word[], start: number): number | undefined {
  let end: number | undefined;
  for (let at = start; at < start + MOST_BEHIND; at += 1) {
    if (!(JOINTS.test(line[at]?.text ?? "") || isCapital(line[at])) || !isNear(line, at)) break;
    if (isOn(line, at, FIELDS)) end = at + 1;
  }
  return end === undefined || isNamed(line, end) ? undefined : end;
}

/** The countries, cities and known organizations that an office is of. */
export function placesIn(line: readonly Word[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  while (at < to) {
    const end = isCapital(line[at]) ? Math.min(to, knownEnd(line, at)) : at;
    // Of `West African and Pacific Affairs` nothing is a place.
    if (end > at && !isOn(line, end, FIELDS)) pieces.push({ from: at, to: end, title: undefined });
    at = Math.max(at + 1, end);
  }
  return pieces;
}

function isHead(line: readonly Word[], at: number): boolean {
  return isOn(line, at, OFFICE_HEADS);
}

/** Where the words of an office behind its head end, and a name begins. */
function fieldEnd(line: readonly Word[], start: number): number | undefined {
  let at = start;
  while (at < start + MOST_BEHIND) {
    const word = line[at];
    if (word === undefined || !isNear(line, at)) return undefined;
    if (JOINTS.test(word.text)) {
      at += 1;
      // Minister for the Middle East, Ann Lee
      if (word.text === "," && !isField(line[at])) return undefined;
      continue;
    }
    if (!isCapital(word)) return undefined;
    const end = partEnd(line, at);
    if (end === at) return isOfPerson(line, at) ? at : undefined;
    at = end;
  }
  return undefined;
}

/** Whether what begins at `at` behind an office is a person's name. */
function isOfPerson(line: readonly Word[], at: number): boolean {
  if (!isCapital(line[at - 1])) return false;
  if (((line[at]?.known ?? 0) & GIVEN) !== 0) return true;
  let to = at;
  while (to < at + LONGEST_NAME && isNamed(line, to)) {
    if (isField(line[to])) return false;
    to += 1;
  }
  return to > at + 1 || isField(line[at - 1]);
}

// Of a name behind an office so many words are looked at.
const LONGEST_NAME = 4;

/** Where a part of an office that begins at `at` ends; `at` itself where it is a name. */
function partEnd(line: readonly Word[], at: number): number {
  if (isFullName(line, at)) return at;
  const place = placeEnd(line, at);
  if (place > at && (!isCapital(line[at - 1]) || isNamed(line, place))) return place;
  const organization = organizationEnd(line, at);
  if (organization > at) return organization;
  const word = line[at] as Word;
  const isPart =
    (word.known & (NATION | PEOPLE)) !== 0 ||
    (word.cues & (OFFICES | ORGANIZATIONS)) !== 0 ||
    isField(word) ||
    !isCapital(line[at - 1]);
  return isPart ? at + 1 : at;
}

/** Whether a word with a capital can be what an office or a prize is for. */
export function isField(word: Word | undefined): boolean {
  return word !== undefined && ((word.cues & FIELDS) !== 0 || (word.known & PLAIN) !== 0);
}

/** Whether a given name and one word more end the stretch: of `Justice Grace Kim` the last two. */
function isFullName(line: readonly Word[], at: number): boolean {
  return (
    isCapital(line[at - 1]) &&
    ((line[at] as Word).known & GIVEN) !== 0 &&
    isNamed(line, at + 1) &&
    !isNamed(line, at + 2) &&
    !isOn(line, at + 1, ORGANIZATIONS | FIELDS)
  );
}

/** Where a country or city at `at` ends. */
function placeEnd(line: readonly Word[], at: number): number {
  for (let to = at + 3; to > at; to -= 1) {
    if (isCapital(line[to - 1]) && isPlace(nameOf(line, at, to))) return to;
  }
  return at;
}

// Copy says it of both states, so that no list has it.
function isPlace(name: string): boolean {
  return name === "Korea" || placeNamed(name, false) !== undefined;
}

/** Where an organization at `at` ends: its last word is one of organizations, and a name follows. */
function organizationEnd(line: readonly Word[], at: number): number {
  for (let to = at; to < at + 4 && isCapital(line[to]); to += 1)
    if (isOn(line, to, ORGANIZATIONS) && isCapital(line[to + 1])) return to + 1;
  return at;
}

// No known organization has more words.
const LONGEST = 6;

/** Where a known organization or a place at `at` ends. */
function knownEnd(line: readonly Word[], at: number): number {
  const { organizations } = knowledge();
  for (let to = at + LONGEST; to > at + 1; to -= 1) {
    if (isCapital(line[to - 1]) && organizations.has(nameOf(line, at, to))) return to;
  }
  return placeEnd(line, at);
}

function isNamed(line: readonly Word[], at: number): boolean {
  return line[at] !== undefined && isCapital(line[at]) && isNear(line, at);
}

/** Whether only a blank, or nothing, is before a word. */
function isNear(line: readonly Word[], at: number): boolean {
  const before = line[at - 1];
  return before !== undefined && (line[at] as Word).start - before.end <= 1;
}

function small(line: readonly Word[], at: number): string {
  return line[at]?.small ?? "";
}

function isOn(line: readonly Word[], at: number, lists: number): boolean {
  return ((line[at]?.cues ?? 0) & lists) !== 0;
}
