/** Short names that are parts of the full names of the same text. */

import type { Candidate } from "../candidates/candidates.ts";
import { isForm } from "../candidates/joins.ts";
import {
  BEFORE_ORGANIZATIONS,
  BEFORE_PLACES,
  BODY_NOUNS,
  ORGANIZATIONS,
  PARTICLES,
  SAYING,
  WHERE,
} from "../lists/cue-bits.ts";
import { BODY_HEADS, COMPANY_FORMS, COUNTIES } from "../lists/part-bits.ts";
import { placeNamed } from "../lists/place-named.ts";
import { properCase } from "../lists/proper-case.ts";
import type { Form } from "../words/forms.ts";
import { isOn, nameOf, textAt, type Word, wordBefore } from "../words/words.ts";
import type { Clue } from "./clue.ts";
import type { Everywhere, Weighed } from "./elsewhere.ts";
import { ORGANIZATION, OTHER, PERSON } from "./kinds.ts";
import { isStorm } from "./names/others.ts";
import { isChinese, isSurname } from "./surnames.ts";
import { add, bestOf, see, type Tally } from "./tally.ts";

// What it counts that a single name is part of a full one in the same text.
const PART_OF_PERSON = 4.5;
// And more in sports reports, where companies seldom act: more than a known organization has.
const IN_GAMES = 2;
const GIVEN_OF_PERSON = 2;
const PART_OF_ORGANIZATION = 2;
const PART_OF_COMPANY = 4;
// And if nothing else of the text is called that: nearly as much as that it is a given name and does something.
const ITS_OWN = 2.2;
const FRONT_OF_ORGANIZATION = 6;
// More than that a name begins and ends as people's do, less than that with a role before or after it.
const STEM_OF_COMPANY = 7;
// And if nothing but the name looks like somebody's, which counts again for each mention.
const STEM_AGAIN = 12;
// More than that two words look like a person, less than a given name.
const UNIT_OF_COMPANY = 2.5;
const PART_OF_STORM = 9;

/** Short names that are parts of full ones. */
export interface Parts {
  /** The family names of the people; of `Seo Min-jun` the first word. */
  readonly people: Set<string>;
  /** The given names of people. */
  readonly givens: Set<string>;
  /** The first words of organizations, and other short names of theirs. */
  readonly organizations: Set<string>;
  /** The first words of companies, and their names without their forms. */
  readonly companies: Set<string>;
  /** The last words of the names of storms. */
  readonly storms: Set<string>;
  /** The places of datelines: what lines begin with in capitals. */
  readonly towns: Set<string>;
}

/** The parts of a text's full names. */
export function partsOf(weighed: readonly Weighed[]): Parts {
  const parts: Parts = {
    people: new Set(),
    givens: new Set(),
    organizations: new Set(),
    companies: new Set(),
    storms: new Set(),
    towns: new Set(),
  };
  for (const { clue, scores } of weighed) {
    const { from, first } = clue;
    if (from === 0 && first.shape === "CAPITALS") parts.towns.add(properCase(clue.name));
    if (clue.count < 2) continue;
    const best = bestOf(scores);
    if (best === PERSON) addPerson(clue, parts);
    else if (best === ORGANIZATION) addOrganization(clue, parts);
    if (isStorm(clue.reading.words)) parts.storms.add(clue.last.text);
  }
  return parts;
}

function addPerson({ first, last, count, given, reading }: Clue, { people, givens }: Parts): void {
  people.add(last.text);
  if (last.text.charAt(2) === "-" && /^[ae]l-/i.test(last.text))
    people.add(last.text.slice("al-".length));
  if (given && !reading.commonFirst) givens.add(first.text);
  const middle = count === 3 ? (reading.words[1] as Form).text : "";
  if (isSurname(middle)) people.add(middle);
  addFamily(reading.words, people);
  const isKorean = last.text.includes("-") && /-[a-z]/.test(last.text);
  if (isKorean || (count === 2 && isChinese([first.small, last.small]))) people.add(first.text);
}

function addOrganization(clue: Clue, { organizations, companies }: Parts): void {
  const { first, last, sport, before, count, name, reading } = clue;
  // Prague shares are not those of the Prague Newsroom.
  if (!/^(?:newsroom|bureau|exchange)$/.test(last.small)) organizations.add(first.text);
  const stem = stemOf(clue);
  if (isForm(last) || (FLIES.test(last.text) && placeNamed(stem) === undefined)) {
    const lead = leadOf(clue);
    organizations.add(lead);
    companies.add(lead).add(stem).add(stem.replace(GENERAL, ""));
    // Roy F. Kessel Inc is Kessel.
    const family = textAt(reading.words, count - 2);
    if (clue.given && (isSurname(family) || textAt(reading.words, 1).length === 2))
      for (const names of [organizations, companies]) names.add(family);
  }
  // Its first two words, and all but its form; but not those of the Quang Tri Committee
  if (count > 2 && (last.parts & BODY_HEADS) === 0) {
    const second = reading.words[1] as Form;
    if (second.shape === "Capital") organizations.add(`${first.text} ${second.text}`);
    if (count > 3 && (last.parts & COMPANY_FORMS) !== 0)
      organizations.add(name.slice(0, -last.text.length).replace(/,? $/, ""));
  }
  if (count === 2 && (first.cues & BEFORE_ORGANIZATIONS) !== 0) organizations.add(last.text);
  // The Harbor Mariners are the Mariners. The Norland Rugby Union is not the Union.
  const isNickname = before === "the" || isClubForm(first) || (last.cues & ORGANIZATIONS) !== 0;
  if (sport === "teams" && isNickname && (last.cues & BODY_NOUNS) === 0)
    organizations.add(last.text);
}

// What companies are called that have no form: Harbor Air Lines.
const FLIES = /^(?:Air(?:lines|ways)|Lines|Bancorp|Enterprises|Financial)$/;

/** Adds what it shows that a name is part of a full one. */
export function addParts(clue: Clue, parts: Parts, tally: Tally, everywhere: Everywhere): void {
  if (clue.count === 1) addPart(clue, parts, tally);
  else addFront(clue, parts, tally, everywhere);
}

const OF_FULL = "is part of a full name in the text";

/** The same for a single word. */
function addPart(clue: Clue, parts: Parts, tally: Tally): void {
  const { name } = clue;
  if (parts.people.has(name))
    see(tally, PERSON, PART_OF_PERSON + (isPlayer(clue) ? IN_GAMES : 0), OF_FULL);
  else if (clue.place === undefined && parts.givens.has(name))
    see(tally, PERSON, GIVEN_OF_PERSON, OF_FULL);
  // Swiss shares are not those of the Swiss Bank Corp.
  if (parts.organizations.has(name) && clue.nation === undefined) {
    const isCompany = parts.companies.has(name);
    see(tally, ORGANIZATION, isCompany ? PART_OF_COMPANY : PART_OF_ORGANIZATION, OF_FULL);
    if (isCompany && canBeCalled(clue, parts))
      add(tally.sums, ORGANIZATION, clue.country ? STEM_OF_COMPANY : ITS_OWN);
  }
  if (parts.storms.has(name)) see(tally, OTHER, PART_OF_STORM, OF_FULL);
}

/** Whether a company's first word is not rather a country, a state, the first word of a sentence, or somebody's name. */
function canBeCalled(
  { name, country, place, plain, first, after, afterCues, beforeCues, reading }: Clue,
  { people, givens, towns }: Parts,
): boolean {
  // The place of the dateline, towns near Boston
  const isTown = place !== undefined && (towns.has(name) || (beforeCues & WHERE) !== 0);
  // Atlantic said
  const isLand = country && !(place?.country === "" && (afterCues & SAYING) !== 0);
  return (
    !isLand &&
    reading.state === undefined &&
    !(plain && first.first) &&
    !isTown &&
    !people.has(name) &&
    !givens.has(name) &&
    !LIVES.test(after)
  );
}

/** The same for several words. */
function addFront(clue: Clue, parts: Parts, tally: Tally, everywhere: Everywhere): void {
  const { name, given, first, last, after } = clue;
  if (parts.people.has(name)) see(tally, PERSON, PART_OF_PERSON, OF_FULL);
  else if (parts.companies.has(name) && canShorten(clue) && !(given && LIVES.test(after)))
    see(tally, ORGANIZATION, isNobody(everywhere) ? STEM_AGAIN : STEM_OF_COMPANY, OF_FULL);
  else if (parts.organizations.has(name) && canShorten(clue) && !given)
    see(tally, ORGANIZATION, FRONT_OF_ORGANIZATION, OF_FULL);
  else if (parts.companies.has(first.text) && !isForm(last))
    see(tally, ORGANIZATION, UNIT_OF_COMPANY, "begins as a company of the text does");
}

/** Whether a family name can be that of a player: it is in a sports report, no word and no nationality. */
function isPlayer({ sport, plain, nation }: Clue): boolean {
  return sport !== undefined && !plain && nation === undefined;
}

// The founder of Ann Lee Holdings Corp.: Ann Lee died
const LIVES = /^(?:died|lives|married|resigned|retired|visited|who)$/;

/** Whether nothing around the mentions of a name shows a person: a role does, what companies say does not. */
function isNobody({ count, scores, ofName }: Everywhere): boolean {
  const [ofPerson, ofCompany] = [scores[PERSON] as number, scores[ORGANIZATION] as number];
  return ofPerson - 2 * ofCompany < 2 + count * (ofName[PERSON] as number);
}

/** Whether several words can be those that an organization's name begins with: no place's, nobody's. */
function canShorten({ place, nation, first, last, title }: Clue): boolean {
  return (
    place === undefined &&
    nation === undefined &&
    title === undefined &&
    (first.cues & BEFORE_PLACES) === 0 &&
    (last.parts & COUNTIES) === 0
  );
}

/** Adds the family name with its particles, as it begins a sentence too: `ten Hag`, `Ten Hag`, `Al-Assad`. */
function addFamily(words: readonly Form[], people: Set<string>): void {
  const from = words.findIndex(({ cues }, at) => at > 0 && (cues & PARTICLES) !== 0);
  const name = words
    .slice(from < 0 ? -1 : from)
    .map(({ text }) => text)
    .join(" ");
  people.add(name).add(name.charAt(0).toUpperCase() + name.slice(1));
}

/** Whether the word that begins the sentence begins the name of an organization of the text: `Circle K said`. */
export function takesFirst({ line, from, to }: Candidate, parts: Parts): boolean {
  if (line[from - 1]?.first !== true) return false;
  const whole = nameOf(line, from - 1, to);
  return parts.organizations.has(whole) || parts.companies.has(whole);
}

/** Where a family name begins with the particles that a person in the text has before it: `the coach ten Hag`. */
export function frontOf(
  line: readonly Word[],
  from: number,
  to: number,
  people: ReadonlySet<string>,
): number {
  let front = from;
  while (isOn(wordBefore(line, front), PARTICLES)) front -= 1;
  return front < from && people.has(nameOf(line, front, to)) ? front : from;
}

/** What a company's name begins with, but for initials: `Kessel` of `A.B. Kessel Group`. */
function leadOf({ first, reading: { words } }: Clue): string {
  return (words.find(({ text }) => !text.endsWith(".")) ?? first).text;
}

/** What a company's name has between a word for what it is and its forms: `Bell Garrick` of `Bell Garrick Holdings Ltd`. */
function stemOf({ first, reading: { words, count } }: Clue): string {
  let end = count;
  while (end > 1 && ((words[end - 1] as Form).parts & COMPANY_FORMS) !== 0) end -= 1;
  const from = (first.cues & BEFORE_ORGANIZATIONS) !== 0 && end > 2 ? 1 : 0;
  return words
    .slice(from, end)
    .map(({ text }) => text)
    .join(" ");
}

// Bell Garrick of Bell Garrick International Inc.
const GENERAL = / (?:Ind\w+|Int\w+)$/;

// FC Harbor, VfB Harbor
function isClubForm({ text, cues }: Word): boolean {
  return (cues & BEFORE_ORGANIZATIONS) !== 0 || /^[A-Z][a-z]?[A-Z]$/.test(text);
}
