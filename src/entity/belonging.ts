/** What a text says of people beside their names: `a researcher at X`, `South Korean President`, `X chief`. */

import type { Entity, EntityMention } from "../model.ts";
import { cuesOf, OFFICE_FRONTS, ROLE_NOUNS, TITLE_FRONTS, TITLES } from "./cues.ts";
import { placeNamed } from "./knowledge.ts";

/** What mentions name, by where they begin and end. */
interface Places {
  readonly from: (start: number) => Entity | undefined;
  readonly to: (end: number) => Entity | undefined;
  /** What people are told to be behind their names, beside what they are called: `Dr. Ann Lee, a surgeon`. */
  readonly roles: Map<Entity, string>;
}

// `, the mayor of `, `, a researcher at the `, ` of the `
const BEHIND =
  /^(?:, (?:(?:a|an|the|who is|its|now|then|former) ){0,2}((?:[a-z]+[ -]){0,4}?(?:[a-z]+|C[EFOT]O))(?: (?:of|at|for|with|from|in) (?:the )?|,|\.)| (?:of|from|with) (?:the )?)/;
const LONGEST = 90;
const MOST_WORDS = 5;
// No role has more letters.
const LONGEST_ROLE = 20;

/**
 * Completes what is known of the people: their roles behind the name, what they belong to, and whose they are; gives the
 * nouns of what they are told to be behind their names.
 */
export function describePeople(
  text: string,
  entities: readonly Entity[],
): ReadonlyMap<Entity, string> {
  const places = placesOf(entities);
  for (const entity of entities) {
    if (entity.type !== "person") continue;
    for (const mention of entity.mentions) {
      const before = wordBefore(text, mention.start);
      const cues = before === "" ? 0 : cuesOf(before.toLowerCase());
      const age = entity.age ?? ageOf(text, mention, before, cues);
      if (age !== undefined) entity.age = age;
      // Most names have no role before them.
      if ((cues & ROLE_NOUNS) !== 0) describeBefore(text, entity, mention, places);
      describeOwned(entity, mention, places);
      describeApposed(text, entity, mention, places);
      describeBehind(text, entity, mention, places);
    }
  }
  return places.roles;
}

// , a 72-year-old resident | , aged 72,
const AGE_BEHIND = /^, (?:(?:an? |the )?(\d{1,3})[- ]years?[- ]old\b|aged (\d{1,3})\b)/;
const AGE = /^(\d{1,3})-year-old$/;
const LONGEST_AGE = 40;

/** The age that stands beside a name: `Ann Lee, a 72-year-old resident`, `the 34-year-old singer Bob Kim`. */
function ageOf(
  text: string,
  { start, end }: EntityMention,
  before: string,
  cues: number,
): number | undefined {
  if (text.charAt(end) === ",") {
    const behind = AGE_BEHIND.exec(text.slice(end, end + LONGEST_AGE));
    if (behind !== null) return Number(behind[1] ?? behind[2]);
  }
  if ((cues & TITLES) === 0 && !before.endsWith("-year-old")) return undefined;
  const [age = "", role = ""] = text
    .slice(Math.max(0, start - LONGEST_AGE), start - 1)
    .split(" ")
    .slice(-2);
  const told =
    AGE.exec(role) ?? ((cuesOf(role.toLowerCase()) & TITLES) !== 0 ? AGE.exec(age) : null);
  return told === null ? undefined : Number(told[1]);
}

function placesOf(entities: readonly Entity[]): Places {
  // Beside most people stands no other name: then no mention is looked for.
  const byPlace = (end: "start" | "end"): ((place: number) => Entity | undefined) => {
    let found: Map<number, Entity> | undefined;
    return (place) => {
      if (found === undefined) {
        found = new Map();
        for (const entity of entities)
          for (const mention of entity.mentions) found.set(mention[end], entity);
      }
      return found.get(place);
    };
  };
  return { from: byPlace("start"), to: byPlace("end"), roles: new Map() };
}

const STOP = /[,;:!?]$|[^A-Z.]\.$/;

/** `South Korean President Moon`, `France's president, Ann Lee`, `Harbor Bank chief Bob Kim`. */
function describeBefore(
  text: string,
  person: Entity,
  { start }: EntityMention,
  { to }: Places,
): void {
  // Back over the title: a role, and the words of an office before it.
  const near = text.slice(Math.max(0, start - LONGEST), start - 1);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const words = line.split(" ").slice(-MOST_WORDS);
  const role = words.at(-1) as string;
  if (person.title === undefined || person.title === role) person.title = wholeTitle(words);
  let at = start;
  for (const word of words.reverse()) {
    // ... the party claimed it. Governor Ann Lee
    if (at < start && STOP.test(word) && (cuesOf(word.toLowerCase()) & TITLES) === 0) return;
    at -= word.length + 1;
    const owner = to(at - 1) ?? (text.startsWith("'s ", at - 3) ? to(at - 3) : undefined);
    if (owner === undefined) continue;
    belong(person, owner);
    return;
  }
}

/** The words at the end of some that make up a title: `chief executive`, `deputy police chief`. */
function wholeTitle(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 0 && isOfTitle(words[from - 1] as string)) from -= 1;
  return words.slice(from).join(" ");
}

function isOfTitle(word: string): boolean {
  return /^[a-z]/.test(word) && (cuesOf(word) & (TITLES | TITLE_FRONTS | OFFICE_FRONTS)) !== 0;
}

/** `president of Harbor Electronics Ann Lee`: what the title ends with. */
function describeOwned(person: Entity, { start }: EntityMention, { to }: Places): void {
  const { title } = person;
  if (!title?.includes(" ")) return;
  const owner = to(start - 1);
  if (owner !== undefined && title.endsWith(` ${owner.name}`)) belong(person, owner);
}

// The DP's floor leader, | the bank's chief executive, | their new coach, | the mayor of Harbor City,
const APPOSED =
  /(['\u2019]s|\b[Tt]he|\b[Ii]ts|\b[Tt]heir|\b[Hh](?:is|er)) ((?:[a-z]+[ -]){0,3}(?:[a-z]+|C[EFOT]O)), $/;

/** `The DP's floor leader, Ann Lee, said`. */
function describeApposed(
  text: string,
  person: Entity,
  { start, end }: EntityMention,
  { to }: Places,
): void {
  if (text.charAt(start - 2) !== "," || !/^[,.]/.test(text.charAt(end))) return;
  const from = Math.max(0, start - LONGEST);
  const before = APPOSED.exec(withoutOf(text.slice(from, start)));
  const [, whose = "", role = ""] = before ?? [];
  if (before === null || !isRole(role)) return;
  person.title ??= role;
  const owner = to(from + before.index);
  if (/s$/.test(whose) && owner !== undefined) belong(person, owner);
}

/** What ends in `the mayor of Harbor City, ` without what it is of. */
function withoutOf(near: string): string {
  const comma = near.length - ", ".length;
  const of = near.indexOf(" of ", near.lastIndexOf(",", comma - 1) + 1);
  return of < 0 ? near : near.slice(0, of) + near.slice(comma);
}

/** `Ann Lee, mayor of Harbor City,` and `Bob Kim of the Harbor Bank`. */
function describeBehind(
  text: string,
  person: Entity,
  { end }: EntityMention,
  places: Places,
): void {
  if (!canGoOn(text, end)) return;
  const behind = BEHIND.exec(text.slice(end, end + LONGEST));
  if (behind === null) return;
  const role = behind[1];
  if (role !== undefined) {
    if (!isRole(role)) return;
    places.roles.set(person, role.slice(role.lastIndexOf(" ") + 1));
  }
  const at = end + behind[0].length;
  // professor of economics at Harbor University
  const field = OF_FIELD.test(behind[0]) ? AT.exec(text.slice(at, at + LONGEST)) : null;
  const owner = places.from(at + (field?.[0].length ?? 0));
  if (role !== undefined) person.title ??= field === null ? role : `${role} of ${field[1]}`;
  if (owner !== undefined && (role !== undefined || owner.type === "organization"))
    belong(person, owner);
}

const OF_FIELD = / of (?:the )?$/;
const AT = /^((?:[a-z]+[ -]){0,4}[a-z]+) (?:at|for) (?:the )?/;

/** Whether words in small letters, or the last of them, are what somebody is: `chief executive`, `CEO`. */
function isRole(words: string): boolean {
  const last = words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
  return (cuesOf(last) & ROLE_NOUNS) !== 0;
}

/** Whether a comma, or the first letter of `of`, `from` and `with`, is behind a name. */
function canGoOn(text: string, end: number): boolean {
  const next = text.charAt(end + 1);
  return text.charAt(end) === "," || next === "o" || next === "f" || next === "w";
}

// A line's break is less.
const BLANK = 0x20;

/** The word right before a name and a blank; of one that is longer than roles are, the end. */
function wordBefore(text: string, start: number): string {
  if (text.charAt(start - 1) !== " ") return "";
  let from = start - 1;
  while (from > 0 && from > start - LONGEST_ROLE && text.charCodeAt(from - 1) > BLANK) from -= 1;
  return text.slice(from, start - 1);
}

function belong(person: Entity, { type, name, country }: Entity): void {
  if (type === "organization") person.affiliation ??= name;
  else if (country !== undefined && (type === "other" || isCountry(type, name)))
    person.nationality ??= country;
}

/** A city's mayor is not its country's. */
function isCountry(type: Entity["type"], name: string): boolean {
  return type === "place" && placeNamed(name, false)?.kind === "country";
}
