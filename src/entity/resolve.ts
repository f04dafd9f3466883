/** Names to entities: which mentions are of the same one. */

import type { Entity, EntityMention } from "../model.ts";
import type { Amount } from "./amounts.ts";
import { canonicalName, onlyOnesByShort } from "./canonical.ts";
import { describe } from "./describe.ts";
import type { Kind } from "./evidence/kinds.ts";
import { isStorm } from "./evidence/names.ts";
import { type KnownPlace, placeNamed } from "./knowledge.ts";
import type { Named } from "./named.ts";
import { expectPerson, nobody, type People, rememberPerson } from "./people.ts";

/** What the mentions of a text are resolved to. */
interface Register {
  readonly entities: Entity[];
  /** Entities of each kind by their names in small letters. */
  readonly byName: Readonly<Record<Kind, Map<string, Entity>>>;
  /** And by their names as written, found once. */
  readonly byWritten: Readonly<Record<Kind, Map<string, Entity>>>;
  readonly people: People;
  /** Storms by the last word of their names. */
  readonly storms: Map<string, Entity>;
  /** The only organization of the text that is called so for short. */
  readonly shorts: ReadonlyMap<string, string>;
  /** What names are the places of, looked up once. */
  readonly places: Map<string, KnownPlace | undefined>;
}

/** The entities of the names and amounts of a text. */
export function resolve(
  text: string,
  names: readonly Named[],
  amounts: readonly Amount[],
  reasonsOf: ((named: Named) => string[]) | undefined,
): Entity[] {
  const register: Register = {
    entities: [],
    byName: byKind(),
    byWritten: byKind(),
    people: nobody(),
    storms: new Map(),
    shorts: onlyOnesByShort(names),
    places: new Map(),
  };
  registerPeople(text, names, register);
  for (const named of names) {
    const entity = entityOf(named, register);
    const mention = mentionOf(text, named);
    if (reasonsOf !== undefined) mention.reasons = reasonsOf(named);
    entity.mentions.push(mention);
    describe(entity, named, placeOf(named, register), text);
    if (entity.type === "person") rememberPerson(text, entity, mention, register.people);
  }
  for (const amount of amounts) register.entities.push(entityOfAmount(text, amount));
  return inOrder(register.entities);
}

function byKind(): Record<Kind, Map<string, Entity>> {
  return { person: new Map(), organization: new Map(), place: new Map(), other: new Map() };
}

function mentionOf(text: string, { start, end }: { start: number; end: number }): EntityMention {
  return { text: text.slice(start, end), start, end };
}

/** People named in full come first, so that a headline's surname finds them. */
function registerPeople(text: string, names: readonly Named[], register: Register): void {
  const people = names.filter(({ kind, name }) => kind === "person" && name.includes(" "));
  // Who has three names and more before others, which can be the ends of those.
  for (const isLong of [true, false])
    for (const named of people) {
      const { name, start } = named;
      if (name.indexOf(" ") < name.lastIndexOf(" ") !== isLong) continue;
      if (register.people.byWord.has(name.toLowerCase())) continue;
      expectPerson(text, newEntity("person", name, register), name, start, register.people);
    }
}

function newEntity(kind: Kind, name: string, { byName, entities }: Register): Entity {
  const key = name.toLowerCase();
  const known = byName[kind].get(key);
  if (known !== undefined) return known;
  const entity: Entity = { type: kind, name, mentions: [] };
  byName[kind].set(key, entity);
  entities.push(entity);
  return entity;
}

function entityOf(named: Named, register: Register): Entity {
  const { kind, name, clue } = named;
  const storm = kind === "other" ? register.storms.get(name) : undefined;
  if (storm !== undefined) return storm;
  const written = register.byWritten[kind].get(name);
  if (written !== undefined) return written;
  if (kind === "person" && !register.byName.person.has(name.toLowerCase())) {
    // Who is meant by it now: another can be later.
    const known = register.people.byWord.get(name.toLowerCase());
    if (known !== undefined) return known;
  }
  const entity = newEntity(kind, nameOf(named, register), register);
  // In capitals it is not seen that a name is a storm's.
  if (kind !== "other" || clue !== undefined) register.byWritten[kind].set(name, entity);
  // Hurricane Milton is Milton.
  if (kind === "other" && clue !== undefined && isStorm(clue.reading.words))
    register.storms.set(clue.last.text, entity);
  return entity;
}

function nameOf(named: Named, register: Register): string {
  const { kind, name } = named;
  if (kind === "person" || kind === "other") return name;
  const whole = kind === "organization" ? register.shorts.get(name) : undefined;
  return whole ?? canonicalName(named, placeOf(named, register));
}

function placeOf({ kind, name }: Named, { places }: Register): KnownPlace | undefined {
  if (kind !== "place") return undefined;
  let place = places.get(name);
  if (place === undefined && !places.has(name)) {
    place = placeNamed(name, name === name.toUpperCase());
    places.set(name, place);
  }
  return place;
}

function entityOfAmount(text: string, { type, start, end, value, unit }: Amount): Entity {
  const mention = mentionOf(text, { start, end });
  const entity: Entity = { type, name: mention.text, mentions: [mention] };
  if (value !== undefined) entity.value = value;
  if (unit !== undefined) entity.unit = unit;
  return entity;
}

/** Joins what is only named by its short form to the organization that the text gives it for. */
export function joinAcronyms(entities: readonly Entity[]): Entity[] {
  const byAcronym = new Map<string, Entity>();
  for (const entity of entities)
    if (entity.acronym !== undefined) byAcronym.set(entity.acronym.replace("-", ""), entity);
  for (const [initials, entity] of onlyOnesByInitials(entities))
    if (!byAcronym.has(initials)) byAcronym.set(initials, entity);
  return entities.filter((entity) => {
    const whole = byAcronym.get(entity.name);
    if (whole === undefined || whole === entity || entity.type !== "organization") return true;
    whole.mentions.push(...entity.mentions);
    whole.mentions.sort((a, b) => a.start - b.start);
    return false;
  });
}

/** Organizations of several words by their initials, where no other has the same. */
function onlyOnesByInitials(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const byInitials = new Map<string, Entity>();
  const twice = new Set<string>();
  for (const entity of entities) {
    if (entity.type !== "organization" || !entity.name.includes(" ")) continue;
    const initials = entity.name.replace(/[^A-Z ]/g, "").replaceAll(" ", "");
    if (initials.length < 2) continue;
    if (byInitials.has(initials)) twice.add(initials);
    byInitials.set(initials, entity);
  }
  for (const initials of twice) byInitials.delete(initials);
  return byInitials;
}

/** Joins who is called by a given name to the only one of the text who has it. */
export function joinGivenNames(entities: readonly Entity[]): Entity[] {
  const byGiven = new Map<string, Entity | undefined>();
  for (const entity of entities) {
    const blank = entity.name.indexOf(" ");
    if (entity.type !== "person" || blank === -1) continue;
    const given = entity.name.slice(0, blank);
    byGiven.set(given, byGiven.has(given) ? undefined : entity);
  }
  const left = entities.filter((entity) => {
    const whole = entity.type === "person" ? byGiven.get(entity.name) : undefined;
    if (whole === undefined || entity.title !== undefined) return true;
    whole.mentions.push(...entity.mentions);
    whole.mentions.sort((a, b) => a.start - b.start);
    return false;
  });
  return left.length < entities.length ? inOrder(left) : left;
}

/** In a text about Korea `the South` and `the North` are its states. */
export function joinKoreas(text: string, entities: Entity[]): Entity[] {
  if (!entities.some(({ name }) => /^(?:North|South) Korean?$/.test(name))) return entities;
  const placeOf = (name: string): Entity | undefined =>
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
    else state.mentions.push(...meant.mentions.splice(0));
    state?.mentions.sort((a, b) => a.start - b.start);
  }
  return inOrder(entities);
}

function inOrder(entities: readonly Entity[]): Entity[] {
  return entities
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
