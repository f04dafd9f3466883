/** Joins entities that the text has under two names: by a short form, by a given name, `the South` for South Korea. */

import { CAPITAL_A, CAPITAL_Z } from "../../text/signs.ts";
import type { Kind } from "../evidence/kinds.ts";
import { isFamily, knowledge } from "../lists/knowledge.ts";
import { EASTERN } from "../lists/part-bits.ts";
import { partsOf } from "../lists/parts.ts";
import type { EntityDraft } from "./draft.ts";
import { isCourtesy } from "./people.ts";

/**
 * Joins what is named only by a short form to what the text introduces it for: `the Harbor Price Index (HAPI)`. An
 * organization is also joined to the one that has these initials.
 */
export function joinAcronyms(
  entities: EntityDraft[],
  own: ReadonlyMap<string, Kind>,
): EntityDraft[] {
  const byAcronym = new Map<string, EntityDraft>();
  let isShort = false;
  for (const entity of entities) {
    if (entity.acronym !== undefined) byAcronym.set(entity.acronym.replace("-", ""), entity);
    isShort ||= entity.type === "organization" && INITIALS.test(entity.name);
  }
  if (!isShort && byAcronym.size === 0) return entities;
  // Most texts have no organization in capitals, and need no initials.
  const byInitials = isShort ? onlyOnesBy(initialsOf, entities) : undefined;
  return join(entities, own, ({ type, name }) => {
    const own = byAcronym.get(name);
    if (type === "organization")
      return own ?? byInitials?.get(name) ?? ofInitials(name.replace("o", "O"), byInitials);
    return own?.type === type ? own : undefined;
  });
}

/** The organization whose short form includes the O of `of`: `BOJ` or `BoJ` for `Bank of Japan`. */
function ofInitials(
  short: string,
  byInitials: ReadonlyMap<string, EntityDraft | undefined> | undefined,
): EntityDraft | undefined {
  const whole = byInitials?.get(short.replace("O", ""));
  return short.charAt(1) === "O" && whole?.name.includes(" of ") ? whole : undefined;
}

const INITIALS = /^[A-Z]o?[A-Z]+$/;

/** The initials of an organization of several words. */
function initialsOf({ type, name }: EntityDraft): string {
  if (type !== "organization" || !name.includes(" ")) return "";
  let initials = "";
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (unit >= CAPITAL_A && unit <= CAPITAL_Z) initials += name.charAt(at);
  }
  return initials.length < 2 ? "" : initials;
}

/**
 * Joins people who are called by a given name, or by the first of two family names, to the only person in the text who
 * has it.
 */
export function joinGivenNames(
  entities: EntityDraft[],
  own: ReadonlyMap<string, Kind>,
): EntityDraft[] {
  if (!entities.some(isCalledByOne)) return entities;
  const byGiven = onlyOnesBy(givenNameOf, entities);
  const bySecond = onlyOnesBy(secondNameOf, entities);
  const left = join(entities, own, (entity) => {
    if (!isCalledByOne(entity)) return undefined;
    const { name, title } = entity;
    return (title === undefined ? byGiven.get(name) : undefined) ?? bySecond.get(name);
  });
  return left.length < entities.length ? inOrder(left) : left;
}

function isCalledByOne({ type, name, title }: EntityDraft): boolean {
  return type === "person" && !name.includes(" ") && (title === undefined || isCourtesy(title));
}

function givenNameOf({ type, name }: EntityDraft): string {
  const blank = name.indexOf(" ");
  const first = type === "person" && blank !== -1 ? name.slice(0, blank) : "";
  // The Park of Park Geun-hye is no given name.
  return (partsOf(first, first.toLowerCase()) & EASTERN) === 0 ? first : "";
}

/** The second of three names, if it is a family name: Juan `Vargas` Paz is Mr. Vargas. */
function secondNameOf({ type, name }: EntityDraft): string {
  const [, second = "", last] = type === "person" ? name.split(" ") : [];
  if (last === undefined) return "";
  const small = second.toLowerCase();
  return isFamily(small) && !knowledge().given.has(small) ? second : "";
}

/** The entities by a short form of each. An empty one is left out; one that several share maps to `undefined`. */
function onlyOnesBy(
  shortOf: (entity: EntityDraft) => string,
  entities: readonly EntityDraft[],
): ReadonlyMap<string, EntityDraft | undefined> {
  const byShort = new Map<string, EntityDraft | undefined>();
  for (const entity of entities) {
    const short = shortOf(entity);
    if (short !== "") byShort.set(short, byShort.has(short) ? undefined : entity);
  }
  return byShort;
}

/** Joins entities to those that they are the same as, and returns those that are left. The user's own stay apart. */
function join(
  entities: readonly EntityDraft[],
  own: ReadonlyMap<string, Kind>,
  wholeOf: (entity: EntityDraft) => EntityDraft | undefined,
): EntityDraft[] {
  return entities.filter((entity) => {
    const whole = wholeOf(entity);
    if (whole === undefined || whole === entity) return true;
    if (own.has(entity.name) && own.has(whole.name)) return true;
    takeMentions(whole, entity);
    return false;
  });
}

function takeMentions(whole: EntityDraft, { mentions }: EntityDraft): void {
  for (const one of mentions.splice(0)) whole.mentions.push(one);
  whole.mentions.sort((a, b) => a.start - b.start);
}

/** In a text about Korea, makes `the South` and `the North` its two states. */
export function joinKoreas(text: string, entities: EntityDraft[]): EntityDraft[] {
  if (!entities.some(({ name }) => /^(?:North|South) Korean?$/.test(name))) return entities;
  const placeOf = (name: string): EntityDraft | undefined =>
    entities.find((entity) => entity.type === "place" && entity.name === name);
  for (const [half, country] of [
    ["South", "KR"],
    ["North", "KP"],
  ] as const) {
    const meant = placeOf(half);
    if (!meant?.mentions.every(({ start }) => /the $/i.test(text.slice(start - 4, start))))
      continue;
    const state = placeOf(`${half} Korea`);
    if (state === undefined) Object.assign(meant, { name: `${half} Korea`, country });
    else takeMentions(state, meant);
  }
  return inOrder(entities);
}

/** The entities with mentions, by where the first one is. */
export function inOrder(entities: readonly EntityDraft[]): EntityDraft[] {
  return entities
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
