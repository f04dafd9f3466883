/** What a text says about people beside their names: `a researcher at X`, `South Korean President`, `X chief`. */

import type { EntityMention } from "../../model.ts";
import {
  FIELDS,
  OFFICE_FRONTS,
  ORGANIZATIONS,
  PORTFOLIOS,
  ROLE_NOUNS,
  SAYING,
  SORTS,
  TITLE_FRONTS,
  TITLES,
} from "../lists/cue-bits.ts";
import { cuesOf } from "../lists/cues.ts";
import { placeNamed } from "../lists/knowledge.ts";
import type { EntityDraft } from "./draft.ts";
import { isCourtesy } from "./people.ts";

/** A mentioned entity, and where the mention is. */
interface Place {
  readonly entity: EntityDraft;
  readonly start: number;
  readonly end: number;
}

/** The mentions, by where they begin and end. */
interface Places {
  readonly from: (start: number) => Place | undefined;
  readonly to: (end: number) => Place | undefined;
  /** What people are called after their names, besides their titles: `Dr. Ann Lee, a surgeon`. */
  readonly roles: Map<EntityDraft, string>;
}

// `, the mayor of `, `, a researcher at the `, ` of the `, `, President and CEO, `
const AFTER =
  /^(?:(?:, \d{2})?, (?:(?:a|an|the|who is|its|now) ){0,2}(?:[a-z]{1,20}['\u2019]s |\d{2}-year-old )?((?:former |then )?(?:(?:[a-z]+[ -]){0,4}?(?:[a-z]+|C[EFOT]O)|[A-Z][A-Za-z]+(?: (?:and )?[A-Z][A-Za-z]+){0,4}?))(?: (?:of|at|for|with|from|in) (?:the )?|, ?|\.)| (?:of|at|from|with) (?:the )?)/;
const LONGEST = 90;
const MOST_WORDS = 5;
// No role has more letters.
const LONGEST_ROLE = 20;

/**
 * Adds to people what the text says about them: ages, roles, and the organizations and countries they belong to.
 * Returns the nouns for them that come after their names.
 */
export function describePeople(
  text: string,
  entities: readonly EntityDraft[],
): ReadonlyMap<EntityDraft, string> {
  const places = placesOf(entities);
  for (const entity of entities) {
    if (entity.type !== "person") continue;
    for (const mention of entity.mentions) {
      const before = writtenBefore(text, mention.start);
      const cues = before === "" ? 0 : cuesOf(before.toLowerCase());
      const age = entity.age ?? ageOf(text, mention, before, cues);
      if (age !== undefined) entity.age = age;
      // Most names have no role before them.
      if ((cues & ROLE_NOUNS) !== 0) describeBefore(text, entity, mention, places);
      else if (entity.nationality === undefined)
        describeHome(text, entity, mention, before, (cues & TITLES) !== 0, places);
      describeOwned(entity, mention, places);
      describeApposed(text, entity, mention, places);
      describeAfter(text, entity, mention, places);
      describeByOwner(text, entity, mention, places);
    }
  }
  return places.roles;
}

// , a 72-year-old resident | , aged 72,
const AGE_AFTER = /^, (?:(?:an? |the )?(\d{1,3})[- ]years?[- ]old\b|aged (\d{1,3})\b)/;
const AGE = /^(\d{1,3})-year-old$/;
const LONGEST_AGE = 40;

/** The age beside a name: `Ann Lee, a 72-year-old resident`, `the 34-year-old singer Bob Kim`. */
function ageOf(
  text: string,
  { start, end }: EntityMention,
  before: string,
  cues: number,
): number | undefined {
  if (text.charAt(end) === ",") {
    const after = AGE_AFTER.exec(text.slice(end, end + LONGEST_AGE));
    if (after !== null) return Number(after[1] ?? after[2]);
  }
  if ((cues & TITLES) === 0 && !before.endsWith("-year-old")) return undefined;
  const [age = "", role = ""] = text
    .slice(Math.max(0, start - LONGEST_AGE), start - 1)
    .split(" ")
    .slice(-2);
  const match =
    AGE.exec(role) ?? ((cuesOf(role.toLowerCase()) & TITLES) !== 0 ? AGE.exec(age) : null);
  return match === null ? undefined : Number(match[1]);
}

function placesOf(entities: readonly EntityDraft[]): Places {
  // Most people have no other name beside them, so the mentions are indexed only when one is asked for.
  const byPlace = (side: "start" | "end"): ((place: number) => Place | undefined) => {
    let found: Map<number, Place> | undefined;
    return (place) => {
      if (found === undefined) {
        found = new Map();
        for (const entity of entities)
          for (const mention of entity.mentions)
            found.set(mention[side], { entity, start: mention.start, end: mention.end });
      }
      return found.get(place);
    };
  };
  return { from: byPlace("start"), to: byPlace("end"), roles: new Map() };
}

const STOP = /[,;:!?]$|[^A-Z.]\.$/;

/** `South Korean President Seo`, `France's president, Ann Lee`, `Harbor Bank chief Bob Kim`. */
function describeBefore(
  text: string,
  person: EntityDraft,
  { start }: EntityMention,
  { to }: Places,
): void {
  // Goes back over the title, which is a role and the words of an office before it.
  const near = text.slice(Math.max(0, start - LONGEST), start - 1);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const words = line.split(" ").slice(-MOST_WORDS);
  const role = words.at(-1) as string;
  // But army chief Gen. Ann Lee is no chief general.
  const title = OF_STATES.exec(near)?.[0] ?? (role.endsWith(".") ? role : wholeTitle(words));
  if (title.endsWith(person.title ?? role)) person.title = title;
  else entitle(person, title);
  let at = start;
  const isOffice = /^[A-Z]/.test(role);
  let sawVerb = false;
  for (const word of words.reverse()) {
    // ... the party claimed it. Governor Ann Lee
    if (at < start && STOP.test(word) && (cuesOf(word.toLowerCase()) & TITLES) === 0) return;
    // `Kyodo - Prime Minister Ann Lee`
    if (word === "-" && isOffice) return;
    at -= word.length + 1;
    const owner = to(at - 1) ?? (text.startsWith("'s ", at - 3) ? to(at - 3) : undefined);
    sawVerb ||= isVerb(word) || (isOffice && isApart(word));
    if (owner === undefined) continue;
    // The Harbor Party said Premier Ann Lee | Sam Roe of the Harbor Party met Premier Ann Lee
    if (!sawVerb || owner.entity.type !== "organization") belong(person, owner.entity);
    const front = FORMER.exec(
      text.slice(Math.max(0, owner.start - LONGEST_ROLE), owner.start),
    )?.[0];
    if (front && person.title && near.endsWith(person.title)) person.title = front + person.title;
    return;
  }
}

// Former Norwegian Prime Minister | then-U.S. President
const FORMER = /\b(?:former |outgoing |acting |then-|ex-)$/i;

// Offices that are never named without their country.
const OF_STATES = /(?:(?:Assistant|Deputy) )?U\.S\. (?:Attorney|[A-Z][a-z]+ Judge)$/;

function isVerb(word: string): boolean {
  return /^[a-z]+ed$/.test(word) || (cuesOf(word) & SAYING) !== 0;
}

/** Whether a word before an office with a capital belongs neither to it nor to another. */
function isApart(word: string): boolean {
  return /^[a-z]+$/.test(word) && !JOINTS.test(word) && (cuesOf(word) & TITLES) === 0;
}

/** The title that some words end with: `chief executive`, `deputy police chief`. */
function wholeTitle(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 0 && isOfTitle(words, from - 1)) from -= 1;
  return words.slice(from).join(" ");
}

// Deputy chief, transport minister, defense attorney, union leader
const OF_TITLES = TITLES | TITLE_FRONTS | OFFICE_FRONTS | FIELDS | ORGANIZATIONS | PORTFOLIOS;
const COMPOUNDS = /^(?:\w+ guard|fire service|(?:civil|human) rights|central bank)$/i;

/** Whether a word belongs to the title after it: it is in lowercase, or begins the sentence. */
function isOfTitle(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  // They lost under coach Lee.
  if (word === "under" && words[at + 1] !== "secretary") return false;
  const isCompound =
    COMPOUNDS.test(`${word} ${words[at + 1]}`) || COMPOUNDS.test(`${words[at - 1]} ${word}`);
  const cues = cuesOf(word.toLowerCase());
  if (!isCompound && (cues & OF_TITLES) === 0) return false;
  return (
    /^[a-z]/.test(word) ||
    ((at === 0 ? words.length < MOST_WORDS : /[.?!"]$/.test(words[at - 1] as string)) &&
      /^[A-Z][a-z]+$/.test(word) &&
      // Mariners coach Ann Lee
      !(word.endsWith("s") && (cues & FIELDS) === 0))
  );
}

/** Sets a person's title, unless they have one that says more than `Mr.` */
function entitle(person: EntityDraft, title: string): void {
  if (person.title === undefined || isCourtesy(person.title)) person.title = title;
}

/**
 * Reads the nationality of people who hold no office there: `Norland's Ann Lee`, `Ethiopian Ann Lee`,
 * `French team mate Ann Lee`.
 */
function describeHome(
  text: string,
  person: EntityDraft,
  { start, end }: EntityMention,
  before: string,
  isRole: boolean,
  places: Places,
): void {
  let at = start;
  let word = before;
  // Goes back over a role, and one small word before it.
  for (
    let over = isRole ? 2 : 0;
    over > 0 && /^[a-z]/.test(word) && !JOINTS.test(word);
    over -= 1
  ) {
    at -= word.length + 1;
    word = writtenBefore(text, at);
  }
  const first = word.charCodeAt(0);
  const isOwned = word.endsWith("s") && /['\u2019]s$/.test(word);
  const owner =
    isOwned || (first >= LETTER_A && first <= LETTER_Z)
      ? places.to(at - (isOwned ? 3 : 1))?.entity
      : undefined;
  // But in Norland Ann Lee said
  if (owner !== undefined && (isOwned || at < start || owner.type === "other"))
    beAtHome(person, owner);
  // Ann Lee (Norland)
  else if (text.startsWith(" (", end)) {
    const after = places.from(end + 2);
    if (after !== undefined && /[),/]/.test(text.charAt(after.end))) beAtHome(person, after.entity);
  }
}

const LETTER_A = 65;
const LETTER_Z = 90;
const JOINTS = /^(?:a|an|and|as|by|for|from|in|of|on|that|the|to|with)$/;

function beAtHome(person: EntityDraft, owner: EntityDraft): void {
  if (owner.type !== "organization") belong(person, owner);
}

// , an ADB vice president, | , Norland's deputy foreign minister.
const BY_OWNER =
  /^(?:['\u2019]s?)? ((?:[a-z]+[ -]){0,4}?(?:[a-z]+|C[EFOT]O))(?: (?:of|at|for|with|from|in|on|and|who|to) |[,.;])/;
const FRONT = /^, (?:an? |the )?(former )?(?=[A-Z])/;

/** Reads a role, and before it whose role it is: `Ann Lee, an ADB vice president,`, `Bob Kim, a Turkish lawyer,`. */
function describeByOwner(
  text: string,
  person: EntityDraft,
  { end }: EntityMention,
  places: Places,
): void {
  if (text.charAt(end) !== ",") return;
  const [front, former = ""] = FRONT.exec(text.slice(end, end + LONGEST_ROLE)) ?? [];
  const owner = front === undefined ? undefined : places.from(end + front.length);
  if (owner === undefined) return;
  const [found = "", role] = BY_OWNER.exec(text.slice(owner.end, owner.end + LONGEST)) ?? [];
  if (role !== undefined && isRole(role)) {
    entitle(person, former + role);
    const employer = found.endsWith(" at ")
      ? ownerAt(text, owner.end + found.length, places)
      : undefined;
    // A China analyst at Harbor Bank need not be Chinese.
    const isField =
      owner.entity.type === "place" && employer?.type === "organization" && STUDENT.test(role);
    if (!isField) belong(person, owner.entity);
    if (employer) belong(person, employer);
  }
  // an Italian who
  else if (
    owner.entity.type === "other" &&
    / an? $/.test(front ?? "") &&
    /^(?: who\b|[,.])/.test(text.slice(owner.end, owner.end + 5))
  )
    belong(person, owner.entity);
}

// Whose field a country can be.
const STUDENT = /analyst|expert|specialist|strategist/;

/** Reads the organization that a title ends with: `president of Harbor Electronics Ann Lee`. */
function describeOwned(person: EntityDraft, { start }: EntityMention, { to }: Places): void {
  const { title } = person;
  if (!title?.includes(" ")) return;
  const owner = to(start - 1)?.entity;
  if (owner !== undefined && title.endsWith(` ${owner.name}`)) belong(person, owner);
}

// The DP's floor leader, | the bank's chief executive, | their new coach, | the mayor of Harbor City, | the Polish envoy to Chad,
const APPOSED =
  /(['\u2019]s?|\bwhose|\b[Tt]he(?: [A-Z]\S+)?|\b[Ii]ts|\b[Tt]heir|\b[Hh](?:is|er)|\b[Aa]n?(?= (?:(?!the )[a-z]+ ){0,3}[a-z]+, $)) ((?:[a-z]+[ -]){0,3}(?:[a-z]+|C[EFOT]O)), $/;

/** Reads a role that a comma separates from the name: `The DP's floor leader, Ann Lee, said`. */
function describeApposed(
  text: string,
  person: EntityDraft,
  { start, end }: EntityMention,
  { to }: Places,
): void {
  if (text.charAt(start - 2) !== "," || !/^[,.]/.test(text.charAt(end))) return;
  const from = Math.max(0, start - LONGEST);
  const before = APPOSED.exec(withoutOf(text.slice(from, start)));
  const [, whose = "", role = ""] = before ?? [];
  if (before === null || !isRole(role)) return;
  // A man who saw the mayor, Ann Lee
  if (/^an?$/i.test(whose) && wholeTitle(role.split(" ")) !== role) return;
  entitle(person, role);
  const at = from + before.index;
  const owner = to(/^['\u2019]/.test(whose) ? at : at + whose.length)?.entity;
  if (owner !== undefined) belong(person, owner);
}

/** Shortens text that ends in `the mayor of Harbor City, ` or `a lawyer for the mayor, ` to `the mayor, ` or `a lawyer, `. */
function withoutOf(near: string): string {
  const comma = near.length - ", ".length;
  const before = (mark: string): number => near.lastIndexOf(mark, comma - 1);
  const from = Math.max(before(","), before(". "), before("\n")) + 1;
  const whose = near.indexOf(" for ", from);
  const role = near.slice(from, Math.max(from, whose));
  const isOfRole = isRole(role) && !role.endsWith("candidate");
  const of = isOfRole ? whose : near.indexOf(" of ", from);
  const to = of < 0 ? near.indexOf(" to ", from) : of;
  return to < 0 ? near : near.slice(0, to) + near.slice(comma);
}

/** Reads what comes after a name: `Ann Lee, mayor of Harbor City,` and `Bob Kim of the Harbor Bank`. */
function describeAfter(
  text: string,
  person: EntityDraft,
  { end }: EntityMention,
  places: Places,
): void {
  if (!canGoOn(text, end)) return;
  const after = AFTER.exec(text.slice(end, end + LONGEST));
  if (after === null) return;
  const role = after[1] && roleIn(after[1]);
  if (role !== undefined) {
    if (!isRole(role)) return;
    places.roles.set(person, role.slice(role.lastIndexOf(" ") + 1));
  }
  const at = end + after[0].length;
  // professor of economics at Harbor University | Minister of Finance
  const next = places.from(at)?.entity.type;
  const field =
    OF_FIELD.test(after[0]) && next !== "organization"
      ? (next === undefined ? FIELD : FIELD_ABROAD).exec(text.slice(at, at + LONGEST))
      : null;
  const owner = ownerAt(text, at + (field?.[0].length ?? 0), places);
  if (role !== undefined) {
    const from = end + after[0].indexOf(role);
    entitle(person, field === null ? role : text.slice(from, at + (field[1] as string).length));
  }
  if (owner === undefined) return;
  if (role !== undefined || owner.type === "organization" || after[0].startsWith(" of"))
    belong(person, owner);
}

/** The entity that somebody belongs to, after words that say what it is: `partner at law firm` Lee Hill. */
function ownerAt(text: string, start: number, { from }: Places): EntityDraft | undefined {
  let at = start;
  for (let words = 0; words < MOST_SORTS; words += 1) {
    const owner = from(at);
    if (owner !== undefined) return owner.entity;
    const word = SMALL.exec(text.slice(at, at + LONGEST_ROLE))?.[1];
    if (word === undefined || !(SORT.test(word) || (cuesOf(word) & SORTS) !== 0)) return undefined;
    at += word.length + 1;
  }
  return from(at)?.entity;
}

const MOST_SORTS = 2;
const SMALL = /^([a-z-]+) /;
const SORT =
  /^(?:conservative|influential|investment|largest|law|liberal|local|main|opposition|presidential|private|research|ruling|state-owned|state-run|think|tank)$/;

/** The role at the end of the words that introduce it: `who took office as CEO`, `elected president`. */
function roleIn(words: string): string {
  const as = words.lastIndexOf(" as ");
  const role = as < 0 ? words : words.slice(as + " as ".length);
  return role.replace(/^(?:(?:re-?)?elected|named|appointed|an?|the|who (?:was|became)) /, "");
}

const OF_FIELD = / of (?:the )?$/;
const FIELD =
  /^((?:[a-z]+[ -]){0,4}[a-z]+(?= (?:at|for) )|[A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+){0,3}(?=,? (?:at|for) |[,.]))(?:,? (?:at|for) (?:the )?)?/;

// head of UK equities at Harbor Bank
const FIELD_ABROAD =
  /^(\S+(?: (?!and )[a-z]+(?<!ed|ing)){1,3}) (?:at|for) (?=[A-Z]|the [A-Z])(?:the )?/;

/** Whether lowercase words, or the last of them, say what somebody is: `chief executive`, `CEO`. */
function isRole(words: string): boolean {
  const last = words.slice(words.lastIndexOf(" ") + 1).toLowerCase();
  return (cuesOf(last) & ROLE_NOUNS) !== 0 || PROFESSION.test(last);
}

// geologist, physician, cartographer
const PROFESSION = /(?:[a-z]{3}ist|ician|grapher)$/;

/** Whether a name is followed by a comma, or by the first two letters of `of`, `at`, `from` or `with`. */
function canGoOn(text: string, end: number): boolean {
  const next = text.slice(end + 1, end + 3);
  const isComma = text.charAt(end) === ",";
  return isComma || next === "of" || next === "at" || next === "fr" || next === "wi";
}

// Line breaks are below this.
const BLANK = 0x20;

/** The word before a name and a blank, or the end of the word if it is longer than any role. */
function writtenBefore(text: string, start: number): string {
  if (text.charAt(start - 1) !== " ") return "";
  let from = start - 1;
  while (from > 0 && from > start - LONGEST_ROLE && text.charCodeAt(from - 1) > BLANK) from -= 1;
  return text.slice(from, start - 1);
}

function belong(person: EntityDraft, { type, name, country }: EntityDraft): void {
  if (type === "organization") person.affiliation ??= name;
  else if (country !== undefined && (type === "other" || isCountry(type, name)))
    person.nationality ??= country;
}

/** Whether an entity is a country. A mayor belongs to the city, not to its country. */
function isCountry(type: EntityDraft["type"], name: string): boolean {
  return type === "place" && placeNamed(name)?.kind === "country";
}
