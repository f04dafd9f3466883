/** Names to entities: which mentions are of the same one, and what the text says of it. */

import type { Entity, EntityMention } from "../model.ts";
import type { Amount } from "./amounts.ts";
import type { Kind } from "./evidence/kinds.ts";
import { isStorm } from "./evidence/names.ts";
import {
  countryBehind,
  countryOfStateNamed,
  isCommon,
  type KnownPlace,
  knowledge,
  placeNamed,
  properCase,
} from "./knowledge.ts";
import type { Named } from "./named.ts";
import { EASTERN, partsOf } from "./parts.ts";

/** What the mentions of a text are resolved to. */
interface Register {
  readonly entities: Entity[];
  /** Entities by kind and name. */
  readonly byName: Map<string, Entity>;
  /** By each word that people are called by, who was named so last, or will be first. */
  readonly people: Map<string, Entity>;
  /** Storms by the last word of their names. */
  readonly storms: Map<string, Entity>;
  /** The only organization of the text that begins with a word. */
  readonly firsts: ReadonlyMap<string, string>;
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
    byName: new Map(),
    people: new Map(),
    storms: new Map(),
    firsts: firstsOf(names),
  };
  registerPeople(text, names, register);
  for (const named of names) {
    const entity = entityOf(named, register);
    const mention: EntityMention = mentionOf(text, named);
    if (reasonsOf !== undefined) mention.reasons = reasonsOf(named);
    entity.mentions.push(mention);
    describe(entity, named, text);
    if (entity.type === "person") rememberPerson(text, entity, mention, register);
  }
  for (const amount of amounts) register.entities.push(entityOfAmount(text, amount));
  return inOrder(register.entities);
}

/** By the first words of organizations which is the only one that begins so: `Northgate` is Northgate Energy. */
function firstsOf(names: readonly Named[]): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const named of names) {
    if (named.kind !== "organization" || !named.name.includes(" ")) continue;
    const name = canonical(named);
    const first = name.slice(0, name.indexOf(" "));
    if (!name.includes(" ") || !stands(first, name)) continue;
    const other = firsts.get(first);
    firsts.set(first, other === undefined || other === name ? name : "");
  }
  for (const [first, name] of firsts) if (name === "") firsts.delete(first);
  return firsts;
}

/** Whether a first word can stand for an organization: no common word, and of those that are known only a company's. */
function stands(first: string, name: string): boolean {
  const { demonyms, organizations } = knowledge();
  if (isCommon(first.toLowerCase()) || demonyms.has(first) || placeNamed(first, false))
    return false;
  const last = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  return !organizations.has(first) || COMPANIES.test(last);
}

const COMPANIES =
  /^(?:motors?|electronics|group|holdings|energy|bank|industries|technologies|steel|oil|chemicals?|pharmaceuticals|airlines|airways|insurance|securities|engineering|construction|heavy|platforms)$/;

function mentionOf(text: string, { start, end }: { start: number; end: number }): EntityMention {
  return { text: text.slice(start, end), start, end };
}

function key(kind: Kind, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}

/** People named in full come first, so that a headline's surname finds them. */
function registerPeople(text: string, names: readonly Named[], register: Register): void {
  const people = names.filter(({ kind, name }) => kind === "person" && name.includes(" "));
  // Who has three names and more before others, which can be the ends of those.
  for (const isLong of [true, false])
    for (const named of people) {
      if (/ .* /.test(named.name) !== isLong) continue;
      if (register.people.has(named.name.toLowerCase())) continue;
      const entity = newEntity(named, register);
      if (isKin(text, named.start)) continue;
      for (const word of callNames(named.name))
        if (!register.people.has(word)) register.people.set(word, entity);
    }
}

// The family name, and of Korean, Chinese and Vietnamese names the first word: Moon Jae-in, Xi Jinping.
function callNames(name: string): string[] {
  const words = name.toLowerCase().split(" ");
  const last = words.at(-1) as string;
  const first = words[0] as string;
  const familyFirst =
    /-[a-z]/.test(last) || (first.length < 6 && (partsOf(first, first) & EASTERN) !== 0);
  // Garcia Lopez | van der Berg
  const tails = words.slice(1, -1).map((_, index) => words.slice(index + 1).join(" "));
  return familyFirst ? [first, last] : [last, ...tails.slice(-MOST_TAILS)];
}

const MOST_TAILS = 3;

function newEntity({ kind, name }: Named, register: Register): Entity {
  const known = register.byName.get(key(kind, name));
  if (known !== undefined) return known;
  const entity: Entity = { type: kind, name, mentions: [] };
  register.byName.set(key(kind, name), entity);
  register.entities.push(entity);
  return entity;
}

function entityOf(named: Named, register: Register): Entity {
  const { kind, name } = named;
  if (kind === "person" && register.byName.get(key(kind, name)) === undefined) {
    const known = register.people.get(name.toLowerCase());
    if (known !== undefined) return known;
  }
  if (kind === "other") {
    const storm = register.storms.get(name);
    if (storm !== undefined) return storm;
    const entity = newEntity(named, register);
    // Hurricane Milton is Milton.
    if (named.clue !== undefined && isStorm(named.clue.reading.words))
      register.storms.set(named.clue.last.text, entity);
    return entity;
  }
  if (kind === "place" || kind === "organization") {
    const whole = kind === "organization" ? register.firsts.get(name) : undefined;
    if (whole !== undefined) return newEntity({ ...named, name: whole }, register);
    const same = register.byName.get(key(kind, canonical(named)));
    if (same !== undefined) return same;
    return newEntity({ ...named, name: canonical(named) }, register);
  }
  return newEntity(named, register);
}

// The name by which the mentions of one country, or of an organization with and without its form, are the same.
function canonical({ kind, name }: Named): string {
  if (kind === "organization")
    return name
      .replace(/^G-(?=\d)/, "G")
      .replace(/(?:,| and| &)? (?:Inc|Corp|Co|Ltd|LLC|LLP|Plc|PLC|AG|SA)\.?$/, "");
  const place = placeNamed(name, name === name.toUpperCase());
  return (
    (place?.kind === "country" && COUNTRY[place.country] !== undefined && SAME.test(name)
      ? COUNTRY[place.country]
      : undefined) ??
    (name.length > 3 && place !== undefined && name === name.toUpperCase()
      ? properCase(name)
      : name)
  );
}

const COUNTRY: Readonly<Record<string, string>> = {
  US: "United States",
  GB: "United Kingdom",
  KR: "South Korea",
  KP: "North Korea",
  AE: "United Arab Emirates",
};
const SAME =
  /^(?:U\.?S\.?A?\.?|United States(?: of America)?|U\.?K\.?|United Kingdom|Britain|Great Britain|(?:[NS]\.?|North|South) Korea|DPRK|ROK|Republic of Korea|UAE|United Arab Emirates)$/i;

function describe(entity: Entity, { kind, name, clue, end }: Named, text: string): void {
  if (kind === "place") {
    const place = placeNamed(name, name === name.toUpperCase());
    describePlace(entity, place, countryBehind(text, end) ?? countryOfStateNamed(name));
  }
  if (kind === "other") {
    const { demonyms } = knowledge();
    const country = clue?.nation ?? demonyms.get(name) ?? demonyms.get(name.replace(/s$/, ""));
    if (country !== undefined) entity.country = country;
  }
  if (kind === "person" && clue !== undefined) describePerson(entity, clue);
  if (kind === "organization" && entity.acronym === undefined) {
    const acronym = /^ ?\(([A-Z]{2,8}|G-?\d{1,2})\)/.exec(text.slice(end, end + 12))?.[1];
    if (acronym !== undefined && name.includes(" ")) entity.acronym = acronym;
  }
}

/** What is known of a place; the state that the text has behind it, as in `Santa Clara, California`, tells another. */
function describePlace(
  entity: Entity,
  place: KnownPlace | undefined,
  told: string | undefined,
): void {
  const isOther = told !== undefined && place?.kind !== "country" && place?.country !== told;
  // Tbilisi, Georgia
  if (isOther && !(place?.country === "GE" && told === "US")) {
    entity.country = told;
    delete entity.latitude;
    delete entity.longitude;
  } else if (entity.country === undefined && place !== undefined) {
    if (place.country) entity.country = place.country;
    if (place.latitude !== undefined) entity.latitude = place.latitude;
    if (place.longitude !== undefined) entity.longitude = place.longitude;
  }
}

function describePerson(entity: Entity, clue: NonNullable<Named["clue"]>): void {
  if (entity.title === undefined) {
    const { title, line, from } = clue.candidate;
    const role =
      clue.candidate.title === undefined && clue.before !== "" ? line[from - 1]?.text : undefined;
    const told =
      title ??
      (role !== undefined && /^[A-Z]?[a-z]{3,}$/.test(role) && ROLES.test(role) ? role : undefined);
    if (told !== undefined) entity.title = told;
  }
  if (clue.behind === "," && /^\d\d$/.test(clue.next?.text ?? ""))
    entity.age = Number(clue.next?.text);
}

const ROLES =
  /^(?:president|minister|spokesman|spokeswoman|chairman|chairwoman|captain|coach|leader|governor|mayor|senator|director|analyst|economist|ambassador|envoy|secretary|prosecutor|lawyer|manager|striker|goalkeeper|defender|midfielder|novelist|author|writer|poet|singer|actor|actress|artist|journalist|reporter|professor|scientist|historian|activist|judge|chef|astronaut|pilot)$/i;

/** From here on the words that this one is called by mean this one, unless it is only named beside another. */
function rememberPerson(
  text: string,
  entity: Entity,
  { start }: EntityMention,
  { people }: Register,
): void {
  for (const word of callNames(entity.name)) {
    const holder = people.get(word);
    if (holder === undefined || holder === entity || !isBeside(text, holder, start))
      people.set(word, entity);
  }
}

// his wife, Jill Biden
const KIN =
  /\b(?:wife|husband|son|daughter|mother|father|brother|sister|widow|spouse|cousin|nephew|niece|uncle|aunt|partner),? $/;
const LONGEST_KIN = 12;
// A sentence that is longer has ended for this.
const SAME_SENTENCE = 200;

function isKin(text: string, start: number): boolean {
  return KIN.test(text.slice(Math.max(0, start - LONGEST_KIN), start));
}

/** Whether who is named at `start` is only named beside another of the surname: as kin, or later in the sentence. */
function isBeside(text: string, holder: Entity, start: number): boolean {
  const last = holder.mentions.at(-1);
  if (last === undefined) return false;
  if (isKin(text, start)) return true;
  return start - last.end < SAME_SENTENCE && !SENTENCE_END.test(text.slice(last.end, start));
}

// The stop of a title or an initial ends none.
const SENTENCE_END =
  /\n|(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Jr|Sr|St|Lt|Col|Prof|Rev))[.?!]["'\u201d)]? /;

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
  return entities.filter((entity) => {
    const whole = byAcronym.get(entity.name);
    if (whole === undefined || whole === entity || entity.type !== "organization") return true;
    whole.mentions.push(...entity.mentions);
    whole.mentions.sort((a, b) => a.start - b.start);
    return false;
  });
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
