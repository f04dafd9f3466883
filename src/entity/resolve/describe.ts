/**
 * What a mention says about its entity: where a place is, which country a nationality belongs to, a title, a short
 * form.
 */

import { ageAfter, type Clue } from "../evidence/clue.ts";
import type { Named } from "../evidence/named.ts";
import { ROLE_NOUNS } from "../lists/cue-bits.ts";
import { cuesOf } from "../lists/cues.ts";
import { knowledge, nationOf } from "../lists/knowledge.ts";
import type { KnownPlace } from "../lists/known-place.ts";
import { countryOfStateNamed } from "../lists/states.ts";
import type { EntityDraft } from "./draft.ts";
import { homeAfter } from "./home-after.ts";
import { isCourtesy } from "./people.ts";

/** Adds to an entity what a mention says about it. `place` is the known place of that name. */
export function describe(
  entity: EntityDraft,
  named: Named,
  place: KnownPlace | undefined,
  text: string,
): void {
  const { kind, clue, start, end } = named;
  if (kind === "place") {
    const [country = countryOfStateNamed(named.name), isOther] = homeAfter(text, end, place) ?? [];
    describePlace(entity, place, country, isOther ?? text.startsWith("Washington state", start));
  } else if (kind === "organization") describeShort(entity, named, text);
  else if (kind === "other") {
    describeNation(entity, named);
    describeShort(entity, named, text);
  } else if (clue !== undefined) {
    describePerson(entity, clue);
    // Ann Lee, known as AL, but neither Ann Lee (USA) nor Ann Lee, or CNN,
    if (/^, (?!or )/.test(text.slice(end, end + 5))) describeShort(entity, named, text);
  }
}

function describeNation(entity: EntityDraft, { name, clue }: Named): void {
  const country = clue?.nation ?? nationOf(name);
  if (country !== undefined) entity.country = country;
}

// the agency (KHCA), the agency, or KHCA, | the agency, also known as the KHCA,
const SHORT =
  /^ ?(?:\(|, (?:or|(?:[a-z]{4,8} )?known as) (?:the )?)([A-Z]{2,9}|G-?\d{1,2})(?:[),;]|\.(?!\w))/;
const LONGEST_SHORT = 40;

function describeShort(entity: EntityDraft, { name, end }: Named, text: string): void {
  if (entity.acronym !== undefined || !name.includes(" ")) return;
  const [, acronym] = SHORT.exec(text.slice(end, end + LONGEST_SHORT)) ?? [];
  if (acronym === undefined) return;
  // Harbor Radio, or CNN, names another, whose first letter begins no word of the name.
  const isOther = text.charAt(end) === "," && !` ${name}`.includes(` ${acronym.charAt(0)}`);
  if (!(isOther && knowledge().organizations.has(acronym))) entity.acronym = acronym;
}

/**
 * Adds what is known about a place, unless the state or country after the name shows that another is meant:
 * `Santa Clara, California`.
 */
function describePlace(
  entity: EntityDraft,
  place: KnownPlace | undefined,
  country: string | undefined,
  isOther: boolean,
): void {
  const isMoved =
    country !== undefined &&
    place?.kind !== "country" &&
    (isOther || place?.country !== country) &&
    // Tbilisi, Georgia
    !(place?.country === "GE" && country === "US");
  // Portland, Maine, after Portland, Oregon, takes nothing away.
  if (isMoved) entity.country ??= country;
  else if (entity.country === undefined && place !== undefined) {
    if (place.country) entity.country = place.country;
    const { latitude, longitude } = place;
    if (latitude !== undefined) Object.assign(entity, { latitude, longitude });
  }
}

function describePerson(entity: EntityDraft, clue: Clue): void {
  describeTitle(entity, clue);
  const age = ageAfter(clue);
  if (age !== undefined) entity.age = age;
}

/** Gives a person the title or role before the name, unless they have one that says more than `Mr.` */
function describeTitle(entity: EntityDraft, clue: Clue): void {
  if (entity.title !== undefined && !isCourtesy(entity.title)) return;
  const { title, line, from } = clue;
  // Mr. and Mrs. Lee
  if (line[from - 2]?.text === "and" && isCourtesy(line[from - 3]?.text ?? "")) return;
  const called = title ?? roleBefore(clue);
  if (called === undefined || (entity.title !== undefined && isCourtesy(called))) return;
  const front = called === "General" ? (line[from - 2]?.text ?? "") : "";
  entity.title = OF_GENERALS.test(front) ? `${front} ${called}` : called;
}

/** The role that stands before a name: `singer` Ann Lee. */
function roleBefore({ before, beforeCues, line, from }: Clue): string | undefined {
  const role = before === "" ? undefined : line[from - 1]?.text;
  if (role === undefined || !/^(?:(?:ex|then)-)?[A-Z]?[a-z]+$/i.test(role)) return undefined;
  const cues = beforeCues || cuesOf(before.slice(before.indexOf("-") + 1));
  const isRole =
    isCourtesy(role) || (cues & ROLE_NOUNS) !== 0 || /(?:[a-z]{5}ist|ician)$/.test(role);
  return isRole ? role : undefined;
}

// Solicitor General
const OF_GENERALS =
  /^(?:Adjutant|Attorney|Consul|Director|Governor|Inspector|Secretary|Solicitor|Surgeon)$/;
