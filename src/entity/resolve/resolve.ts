/** Groups names into entities, deciding which mentions name the same one. */

import type { EntityMention } from "../../model.ts";
import type { Amount } from "../amounts/amount.ts";
import { ageAfter } from "../evidence/clue.ts";
import type { Kind } from "../evidence/kinds.ts";
import type { Named } from "../evidence/named.ts";
import { isStorm } from "../evidence/names/others.ts";
import { TITLES } from "../lists/cue-bits.ts";
import type { KnownPlace } from "../lists/known-place.ts";
import { EASTERN } from "../lists/part-bits.ts";
import { placeInCapitals, placeNamed } from "../lists/place-named.ts";
import { canonicalName, onlyOnesByShort, personName } from "./canonical.ts";
import { describe } from "./describe.ts";
import type { EntityDraft } from "./draft.ts";
import { inOrder } from "./join.ts";
import {
  expectPerson,
  nobody,
  otherTitled,
  type People,
  personTitled,
  rememberPerson,
} from "./people.ts";

/** The entities found so far, and what is needed to find them again. */
interface Register {
  readonly entities: EntityDraft[];
  /** The entities of each kind, by lowercase name. */
  readonly byName: Readonly<Record<Kind, Map<string, EntityDraft>>>;
  /** The entities of each kind, by name as written, so that each is resolved once. */
  readonly byWritten: Readonly<Record<Kind, Map<string, EntityDraft>>>;
  readonly people: People;
  /** Storms, by the last word of their names. */
  readonly storms: Map<string, EntityDraft>;
  /** Short names that can mean only one organization of the text, with its name. */
  readonly shorts: ReadonlyMap<string, string>;
  /** The places that names stand for, each looked up once. */
  readonly places: Map<string, KnownPlace | undefined>;
  /** The user's names. */
  readonly own: ReadonlyMap<string, Kind>;
}

/** Resolves the names and amounts of a text to entities. */
export function resolve(
  text: string,
  names: readonly Named[],
  amounts: readonly Amount[],
  own: ReadonlyMap<string, Kind>,
  reasonsOf: ((named: Named) => string[]) | undefined,
): EntityDraft[] {
  const register: Register = {
    entities: [],
    byName: byKind(),
    byWritten: byKind(),
    people: nobody(),
    storms: new Map(),
    shorts: onlyOnesByShort(names),
    places: new Map(),
    own,
  };
  registerPeople(text, names, register);
  for (const named of names) {
    const entity = ownEntityOf(named, entityOf(text, named, register), register);
    const mention = mentionOf(text, named);
    if (reasonsOf !== undefined) mention.reasons = reasonsOf(named);
    entity.mentions.push(mention);
    describe(entity, named, placeOf(named, register), text);
    if (entity.type === "person") rememberPerson(text, entity, mention, register.people);
  }
  for (const amount of amounts) register.entities.push(entityOfAmount(text, amount));
  return inOrder(register.entities);
}

function byKind(): Record<Kind, Map<string, EntityDraft>> {
  return { person: new Map(), organization: new Map(), place: new Map(), other: new Map() };
}

function mentionOf(text: string, { start, end }: { start: number; end: number }): EntityMention {
  return { text: text.slice(start, end), start, end };
}

/** Registers people who are named in full, before anyone else, so that a surname in a headline finds them. */
function registerPeople(text: string, names: readonly Named[], register: Register): void {
  const people = names.filter(({ kind, name }) => kind === "person" && name.includes(" "));
  // Names of three words or more come first, because shorter ones can be their ends.
  for (const isLong of [true, false])
    for (const named of people) {
      const { name, start } = named;
      if (name.indexOf(" ") < name.lastIndexOf(" ") !== isLong) continue;
      if (register.people.byWord.has(name.toLowerCase()) || initialed(name, register) !== undefined)
        continue;
      expectPerson(
        text,
        newEntity("person", personName(name), register),
        name,
        start,
        register.people,
      );
    }
}

const INITIAL = /^([A-Z])\.? (.+)$/;

/** The known person that an initial and a family name can mean: `S. Hall` is not Ann Hall. */
function initialed(name: string, { people }: Register): EntityDraft | undefined {
  if (name.charAt(1) !== " " && name.charAt(1) !== ".") return undefined;
  const [, initial = "", family = ""] = INITIAL.exec(name) ?? [];
  const known = people.byWord.get(family.toLowerCase());
  return known?.name.startsWith(initial) ? known : undefined;
}

function newEntity(kind: Kind, name: string, { byName, entities }: Register): EntityDraft {
  const key = name.toLowerCase();
  const named = ofKind(byName, kind);
  const known = named.get(key);
  if (known !== undefined) return known;
  const entity: EntityDraft = { type: kind, name, mentions: [] };
  named.set(key, entity);
  entities.push(entity);
  return entity;
}

/** Picks one of four by its kind. Engines look up a member more slowly if its name is not written in the code. */
function ofKind<Value>(all: Readonly<Record<Kind, Value>>, kind: Kind): Value {
  if (kind === "person") return all.person;
  if (kind === "organization") return all.organization;
  return kind === "place" ? all.place : all.other;
}

/** The entity of a name; one of its own for a user's name that would be another of them. */
function ownEntityOf({ kind, name }: Named, entity: EntityDraft, register: Register): EntityDraft {
  const { own } = register;
  const isOther = entity.name !== name && own.has(name) && own.has(entity.name);
  return isOther ? newEntity(kind, name, register) : entity;
}

function entityOf(text: string, named: Named, register: Register): EntityDraft {
  const { kind, name, clue } = named;
  const storm = kind === "other" ? register.storms.get(name) : undefined;
  if (storm !== undefined) return storm;
  const titled = kind === "person" ? personTitled(clue, name, register.people) : undefined;
  if (titled !== undefined) return titled;
  const byWritten = ofKind(register.byWritten, kind);
  const written = byWritten.get(name);
  const called =
    kind === "person" ? (written ?? register.people.byWord.get(name.toLowerCase())) : undefined;
  const other =
    clue &&
    called &&
    otherTitled(clue, name, called, register.people, () => newBearer(name, register));
  if (other) return other;
  if (written !== undefined) return written;
  if (kind === "person" && !register.byName.person.has(name.toLowerCase())) {
    // Who is meant by the name at this point; further on it can be somebody else.
    const known = register.people.byWord.get(name.toLowerCase()) ?? initialed(name, register);
    // President Vargas is not Ann Vargas Lee, unless she was just called Vargas.
    const isTitled =
      clue?.title !== undefined &&
      known?.name.includes(` ${name} `) &&
      known.mentions.at(-1)?.text !== name;
    if (known?.mentions.length === 0 && isUnnamed(text, named)) return newUnnamed(name, register);
    if (known !== undefined && !isTitled) return known;
  }
  const entity = newEntity(kind, entityName(named, register), register);
  // A name in capitals does not show that it is a storm's.
  if (kind !== "other" || clue !== undefined) byWritten.set(name, entity);
  // Hurricane Milton is Milton.
  if (kind === "other" && clue !== undefined && isStorm(clue.reading.words))
    register.storms.set(clue.last.text, entity);
  return entity;
}

// What introduces somebody whose full name is not told.
const ONLY = /(?:surnamed|(?:identified|known) only (?:as|by)|family name of) $/;
const LONGEST_ONLY = 24;

/** Whether somebody is not told in full: a driver surnamed `Park` | suspect `Kim`, 31, | the driver, `Park`, 58, */
function isUnnamed(text: string, { start, clue }: Named): boolean {
  if (ONLY.test(text.slice(Math.max(0, start - LONGEST_ONLY), start))) return true;
  if (clue === undefined || (clue.first.parts & EASTERN) === 0) return false;
  const { before, beforeCues, line, from } = clue;
  const isCalled = before === "," ? line[from - 2]?.shape === "small" : (beforeCues & TITLES) !== 0;
  return isCalled && ageAfter(clue) !== undefined;
}

/** Somebody who is not the person that is named in full further on. From here on the surname means them. */
function newUnnamed(name: string, register: Register): EntityDraft {
  const entity = newBearer(name, register);
  register.people.byWord.set(name.toLowerCase(), entity);
  return entity;
}

/** Somebody of whom only the surname is told, which still means somebody else. */
function newBearer(name: string, { entities }: Register): EntityDraft {
  const entity: EntityDraft = { type: "person", name, mentions: [] };
  entities.push(entity);
  return entity;
}

function entityName(named: Named, register: Register): string {
  const { kind, name } = named;
  if (kind === "person") return personName(name);
  if (kind === "other") return name;
  const whole = kind === "organization" ? register.shorts.get(name) : undefined;
  return whole ?? canonicalName(named, placeOf(named, register));
}

function placeOf({ kind, name }: Named, { places }: Register): KnownPlace | undefined {
  if (kind !== "place") return undefined;
  let place = places.get(name);
  if (place === undefined && !places.has(name)) {
    place = name === name.toUpperCase() ? placeInCapitals(name) : placeNamed(name);
    places.set(name, place);
  }
  return place;
}

function entityOfAmount(text: string, { type, start, end, value, unit }: Amount): EntityDraft {
  const mention = mentionOf(text, { start, end });
  const entity: EntityDraft = { type, name: mention.text, mentions: [mention] };
  if (value !== undefined) entity.value = value;
  if (unit !== undefined) entity.unit = unit;
  return entity;
}
